import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { attendeeEdit, saveAttendee } from "../../../../app/word/attendance";
import type { AttendeeEdit, KeptAttendee, NotInList } from "../../../../app/word/attendance";
import type { Minutes } from "../../../../app/word/record";
import { Choice, Line } from "../../../shared/Fields";
import type { AttendanceGroup, AttendanceWords } from "../../../strings/panels/attendance";
import { usePane } from "../../context";

const STANDINGS: readonly AttendanceGroup[] = ["present", "officers", "guests", "apologies", "absent"];

const standingOf = ({ status, guest }: AttendeeEdit): AttendanceGroup =>
  status !== "inAttendance" ? status : guest ? "guests" : "officers";

function withStanding(edit: AttendeeEdit, standing: AttendanceGroup): AttendeeEdit {
  if (standing === "officers" || standing === "guests") {
    return { ...edit, status: "inAttendance", guest: standing === "guests" };
  }
  return { ...edit, status: standing };
}

/** Items to choose from, the empty choice first. */
export const itemOptions = (
  items: Minutes["items"],
  say: AttendanceWords,
): readonly (readonly [value: string, label: string])[] => [
  ["", say.noItem],
  ...items.flatMap(({ number, title }) => (number ? [[number, say.item(number, title)] as const] : [])),
];

/** What the pane can say of one person. */
export function PersonForm(props: {
  person: KeptAttendee;
  people: readonly KeptAttendee[];
  items: Minutes["items"];
  say: AttendanceWords;
  onClose: () => void;
  onSaved: (left: readonly NotInList[]) => void;
}): ReactNode {
  const { person, people, items, say, onClose, onSaved } = props;
  const { session } = usePane();
  const [edit, setEdit] = useState(() => attendeeEdit(person));
  const set = (change: Partial<AttendeeEdit>): void => setEdit((now) => ({ ...now, ...change }));
  const save = async (intoText: boolean): Promise<void> => {
    const left = await saveAttendee(session, person.name, edit, intoText);
    if (left) onSaved(left);
  };
  const away = people.filter((one) => one.status === "apologies" || one.status === "absent").map((one) => one.name);
  const missed = [...new Set([edit.substituteFor, ...away])].filter((name) => name && name !== person.name);
  const options = itemOptions(items, say);
  return (
    <form
      className="ma-edit"
      aria-label={say.edit(person.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(true);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Choice
        label={say.standing}
        value={standingOf(edit)}
        options={STANDINGS.map((one) => [one, say.groups[one]])}
        onChange={(standing) => setEdit((now) => withStanding(now, standing))}
      />
      <div className="ma-pair">
        <Line label={say.role} value={edit.role} onChange={(role) => set({ role })} />
        <Line label={say.organisation} value={edit.organisation} onChange={(organisation) => set({ organisation })} />
      </div>
      <Choice
        label={say.substituteFor}
        value={edit.substituteFor}
        options={[["", say.nobodyElse], ...missed.map((name) => [name, name] as const)]}
        onChange={(substituteFor) => set({ substituteFor })}
      />
      <Switch label={say.remote} checked={edit.remote} onChange={(_, { checked }) => set({ remote: checked })} />
      <div className="ma-pair">
        <Line
          label={say.atTime(say.arrived)}
          type="time"
          value={edit.joinedTime}
          onChange={(joinedTime) => set({ joinedTime })}
        />
        <Choice
          label={say.atItem(say.arrived)}
          value={edit.joinedItem}
          options={options}
          onChange={(joinedItem) => set({ joinedItem })}
        />
        <Line
          label={say.atTime(say.left)}
          type="time"
          value={edit.leftTime}
          onChange={(leftTime) => set({ leftTime })}
        />
        <Choice
          label={say.atItem(say.left)}
          value={edit.leftItem}
          options={options}
          onChange={(leftItem) => set({ leftItem })}
        />
      </div>
      <div className="ma-row">
        <Button size="small" appearance="primary" type="submit">
          {say.write}
        </Button>
        <Button size="small" onClick={() => void save(false)}>
          {say.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </form>
  );
}
