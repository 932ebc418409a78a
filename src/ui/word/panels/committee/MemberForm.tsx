import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { capacities, memberName } from "../../../../app/word/membership";
import type { Member } from "../../../../app/word/membership";
import { Choice, Line } from "../../../shared/Fields";
import type { CommitteeWords } from "../../../strings/panels/committee";
import { listIn } from "./parts";

/** Everything that is kept of one person. */
export function MemberForm(props: {
  member: Member;
  say: CommitteeWords;
  onDone: (member: Member) => void;
  onRemove: (() => void) | null;
  onClose: () => void;
}): ReactNode {
  const { member, say, onDone, onRemove, onClose } = props;
  const [edit, setEdit] = useState(member);
  const [roles, setRoles] = useState(member.roles.join(", "));
  const set = (change: Partial<Member>): void => setEdit((now) => ({ ...now, ...change }));
  const named = edit.name.trim() !== "";
  return (
    <form
      className="ma-edit"
      aria-label={member.name ? say.editMember(member.name) : say.addMember}
      onSubmit={(event) => {
        event.preventDefault();
        if (!named) return;
        onDone({ ...edit, name: memberName(edit.name), address: edit.address.trim(), roles: listIn(roles) });
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Line label={say.name} value={edit.name} onChange={(name) => set({ name })} />
      <Line label={say.address} type="email" value={edit.address} onChange={(address) => set({ address })} />
      <Line
        label={say.organisation}
        value={edit.organisation ?? ""}
        onChange={(words) => set({ organisation: words || null })}
      />
      <Line label={`${say.roles}. ${say.rolesHint}`} value={roles} onChange={setRoles} />
      <Choice
        label={say.capacity}
        value={edit.capacity}
        options={capacities.map((one) => [one, say.capacities[one]])}
        onChange={(capacity) => set({ capacity, voting: capacity === "member" || capacity === "substitute" })}
      />
      <Switch label={say.voting} checked={edit.voting} onChange={(_, { checked }) => set({ voting: checked })} />
      <div className="ma-pair">
        <Line label={say.from} type="date" value={edit.from ?? ""} onChange={(day) => set({ from: day || null })} />
        <Line label={say.until} type="date" value={edit.until ?? ""} onChange={(day) => set({ until: day || null })} />
      </div>
      <div className="ma-row">
        <Button size="small" appearance="primary" type="submit" disabled={!named}>
          {say.done}
        </Button>
        {onRemove ? (
          <Button size="small" onClick={onRemove}>
            {say.remove}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
