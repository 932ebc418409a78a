import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { mergeMembers, readMembers } from "../../../../app/word/membership";
import type { Member } from "../../../../app/word/membership";
import { profileFromMinutes } from "../../../../app/word/profile";
import type { Ready } from "../../../../app/word/record";
import { Badge } from "../../../shared/Badge";
import { shortDay } from "../../../shared/dates";
import { Disclosure } from "../../../shared/Disclosure";
import { FileButton } from "../../../shared/Fields";
import { Opening } from "../../../shared/Opening";
import { usePane } from "../../context";
import { MemberForm } from "./MemberForm";
import type { PartProps } from "./parts";

const NEW: Member = {
  name: "",
  address: "",
  organisation: null,
  roles: [],
  capacity: "member",
  voting: true,
  from: null,
  until: null,
};

function MemberRow(props: PartProps & { member: Member; at: number; today: string }): ReactNode {
  const { member, at, draft, say, readOnly, onChange, today } = props;
  const { words } = usePane();
  const day = (date: string | null): string => (date ? shortDay(date, words.language) : "");
  const details = [
    ...member.roles,
    member.organisation ?? "",
    member.from || member.until ? say.term(day(member.from), day(member.until)) : "",
  ].filter(Boolean);
  const put = (members: readonly Member[]): void => onChange({ ...draft, members });
  return (
    <li className="ma-fact">
      <div className="ma-row">
        <span>{member.name}</span>
        {member.capacity === "member" ? null : <Badge>{say.capacities[member.capacity]}</Badge>}
        {member.until !== null && member.until < today ? <Badge strong>{say.ended}</Badge> : null}
      </div>
      {details.length > 0 ? <div className="ma-small">{details.join(", ")}</div> : null}
      <div className={member.address ? "ma-small" : "ma-small ma-missing"}>{member.address || say.noAddress}</div>
      <Opening text={say.edit} label={say.editMember(member.name)} disabled={readOnly}>
        {(close) => (
          <MemberForm
            member={member}
            say={say}
            onDone={(changed) => put(draft.members.map((one, index) => (index === at ? changed : one)))}
            onRemove={() => put(draft.members.filter((_, index) => index !== at))}
            onClose={close}
          />
        )}
      </Opening>
    </li>
  );
}

/** The membership: by hand, from a table, contact cards or earlier minutes. */
export function Members(props: PartProps & { state: Ready; today: string; unsaved: boolean }): ReactNode {
  const { draft, say, readOnly, onChange, state, today, unsaved } = props;
  const { session, words } = usePane();
  const [told, setTold] = useState<readonly string[]>([]);
  // How many came is said until they are saved, when it would ask for what was done.
  const [came, setCame] = useState<string | null>(null);
  const take = (read: readonly Member[], remarks: readonly string[]): void => {
    const merged = mergeMembers(draft.members, read);
    onChange({ ...draft, members: merged.members });
    setCame(say.imported(merged.added, merged.completed));
    setTold(remarks);
  };
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const read = await readMembers(session, name, bytes);
    if (read.ok) take(read.value, read.remarks);
    else {
      setCame(null);
      setTold(["code" in read ? words.failure[read.code] : read.message]);
    }
  };
  return (
    <Disclosure title={say.members} count={draft.members.length}>
      {draft.members.length === 0 ? <p className="ma-none">{say.noMembers}</p> : null}
      <ul className="ma-list">
        {draft.members.map((member, at) => (
          <MemberRow key={`${at}-${member.name}`} {...props} member={member} at={at} today={today} />
        ))}
      </ul>
      {readOnly ? null : (
        <div className="ma-tools">
          <Opening text={say.addMember} primary>
            {(close) => (
              <MemberForm
                member={NEW}
                say={say}
                onDone={(member) => onChange({ ...draft, members: [...draft.members, member] })}
                onRemove={null}
                onClose={close}
              />
            )}
          </Opening>
          <div className="ma-row">
            <FileButton
              label={say.importMembers}
              accept=".csv,.tsv,.txt,.vcf,.docx"
              onFile={(name, bytes) => void open(name, bytes)}
            />
            <Button onClick={() => take(profileFromMinutes(state).members, [])}>{say.fromThese}</Button>
          </div>
          <p className="ma-small">{say.importHint}</p>
          <div role="status">
            {[...(unsaved && came ? [came] : []), ...told].map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Switch
            label={say.all}
            checked={draft.allMeansMembership}
            onChange={(_, { checked }) => onChange({ ...draft, allMeansMembership: checked })}
          />
        </div>
      )}
    </Disclosure>
  );
}
