import { useState } from "react";
import type { ReactNode } from "react";
import type { KeptAttendee, NotInList } from "../../../../app/word/attendance";
import type { Ready } from "../../../../app/word/record";
import type { AttendanceWords } from "../../../strings/panels/attendance";
import { PersonForm } from "./PersonForm";

/** What was asked for and could not be written into the list, each with its reason. */
export function NotWritten({ left, say }: { left: readonly NotInList[]; say: AttendanceWords }): ReactNode {
  if (left.length === 0) return null;
  return (
    <ul className="ma-ask" role="status">
      {left.map(({ what, why }) => (
        <li key={what}>
          {say.notWritten[what]} {say.why[why]}
        </li>
      ))}
    </ul>
  );
}

/** One person's form in the record: it stays open with the reason while something could not be written. */
export function PersonEditor(props: {
  person: KeptAttendee;
  people: readonly KeptAttendee[];
  state: Ready;
  say: AttendanceWords;
  onClose: () => void;
}): ReactNode {
  const { person, people, state, say, onClose } = props;
  const [left, setLeft] = useState<readonly NotInList[]>([]);
  return (
    <>
      <PersonForm
        person={person}
        people={people}
        items={state.reading.minutes.items}
        say={say}
        onClose={onClose}
        onSaved={(refused) => {
          setLeft(refused);
          if (refused.length === 0) onClose();
        }}
      />
      <NotWritten left={left} say={say} />
    </>
  );
}
