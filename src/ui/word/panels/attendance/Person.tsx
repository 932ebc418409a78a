import type { ReactNode } from "react";
import { useState } from "react";
import type { KeptAttendee, NotInList } from "../../../../app/word/attendance";
import type { Ready } from "../../../../app/word/record";
import { revealSpan } from "../../../../app/word/reveal";
import { buttonNamed } from "../../../shared/button-named";
import { Badge } from "../../../shared/Badge";
import { Opening } from "../../../shared/Opening";
import type { AttendanceWords } from "../../../strings/panels/attendance";
import { usePane } from "../../context";
import { NotWritten } from "./PersonEditor";
import { PersonForm } from "./PersonForm";

/** One person: what the list and the notes say, and a form that completes it. */
export function Person(props: {
  person: KeptAttendee;
  people: readonly KeptAttendee[];
  state: Ready;
  say: AttendanceWords;
  readOnly: boolean;
}): ReactNode {
  const { person, people, state, say, readOnly } = props;
  const { session, words } = usePane();
  const [left, setLeft] = useState<readonly NotInList[]>([]);
  const { record } = words;
  const details = [
    ...person.roles,
    person.organisation ?? "",
    person.substituteFor ? record.substituteFor(person.substituteFor) : "",
    person.joined ? record.joined(person.joined) : "",
    person.left ? record.left(person.left) : "",
  ].filter(Boolean);
  const [span] = person.spans;
  const text = (
    <>
      <span className="ma-row">
        <span>{person.name}</span>
        {person.remote ? <Badge>{say.remote}</Badge> : null}
        {person.index === null ? <Badge strong>{say.onlyNoted}</Badge> : null}
        {person.index !== null && person.chosen ? <Badge>{say.noted}</Badge> : null}
      </span>
      {details.length > 0 ? <span className="ma-small">{details.join(", ")}</span> : null}
    </>
  );
  return (
    <li className="ma-fact">
      {span ? (
        <button type="button" className="ma-fact-go" onClick={() => void revealSpan(session, span)}>
          {text}
          <span className="ma-live">{record.goTo}</span>
        </button>
      ) : (
        <div className="ma-fact-go">{text}</div>
      )}
      <NotWritten left={left} say={say} />
      <Opening text={say.editShort} label={say.edit(person.name)} disabled={readOnly}>
        {(close) => (
          <PersonForm
            person={person}
            people={people}
            items={state.reading.minutes.items}
            say={say}
            onClose={close}
            onSaved={(refused) => {
              setLeft(refused);
              close();
              // Who was moved to another list stands there by now, in a row of its own.
              buttonNamed(say.edit(person.name))?.focus();
            }}
          />
        )}
      </Opening>
    </li>
  );
}
