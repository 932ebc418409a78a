import type { ReactNode } from "react";
import type { Attendee, AttendanceStatus, Decision, Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/settled";
import type { Catalogue } from "../../strings/catalogue";
import { Badge } from "../../shared/Badge";
import { Disclosure } from "../../shared/Disclosure";
import { dayInWords } from "../../shared/dates";
import { useKeys } from "../../shared/useKeys";
import { usePane } from "../context";
import { controlOf } from "./controls";
import { Fact } from "./Fact";

const GROUPS: readonly AttendanceStatus[] = ["present", "inAttendance", "apologies", "absent"];

function detailsOf(person: Attendee, { record }: Catalogue): string {
  return [
    ...person.roles,
    person.organisation ?? "",
    person.substituteFor ? record.substituteFor(person.substituteFor) : "",
    person.joined ? record.joined(person.joined) : "",
    person.left ? record.left(person.left) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** Who was there, in the groups of the attendance list. */
export function Attendance({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const people = state.reading.minutes.attendance;
  const keys = useKeys(people.map(({ name }) => name));
  return (
    <Disclosure title={words.record.attendance} count={people.length} open={people.length <= 12}>
      {people.length === 0 ? <p className="ma-none">{words.record.none.attendance}</p> : null}
      {GROUPS.map((status) => {
        const group = people.flatMap((person, index) => (person.status === status ? [{ person, index }] : []));
        if (group.length === 0) return null;
        return (
          <div key={status}>
            <h3>
              {words.record.present[status]} <span className="ma-count">{group.length}</span>
            </h3>
            <ul className="ma-list">
              {group.map(({ person, index }) => (
                <Fact
                  key={keys[index]}
                  spans={person.spans}
                  certainty={person.certainty}
                  controlId={controlOf(state, "attendee", index)}
                  label={person.name}
                  edit={isReadOnly(state) ? null : { state, kind: "attendee", index }}
                >
                  <span>{person.name}</span>
                  <span className="ma-small">{detailsOf(person, words)}</span>
                </Fact>
              ))}
            </ul>
          </div>
        );
      })}
    </Disclosure>
  );
}

function votesOf(decision: Decision, { record }: Catalogue): string {
  const moved = decision.mover ? record.movedBy(decision.mover, decision.seconder) : "";
  const { votes } = decision;
  return [moved, votes ? record.votes(votes.for, votes.against, votes.abstained) : ""].filter(Boolean).join(" · ");
}

/** What was decided. */
export function Decisions({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const { decisions } = state.reading.minutes;
  const keys = useKeys(decisions.map(({ text }) => text));
  return (
    <Disclosure title={words.record.decisions} count={decisions.length} open={decisions.length <= 12}>
      {decisions.length === 0 ? <p className="ma-none">{words.record.none.decisions}</p> : null}
      <ul className="ma-list">
        {decisions.map((decision, index) => (
          <Fact
            key={keys[index]}
            spans={decision.spans}
            certainty={decision.certainty}
            restricted={decision.restricted}
            controlId={controlOf(state, "decision", index)}
            aside={decision.item ? [words.record.item(decision.item)] : []}
            label={decision.text}
            edit={isReadOnly(state) ? null : { state, kind: "decision", index }}
          >
            <span className="ma-row">
              <Badge>{words.record.kind[decision.kind]}</Badge>
            </span>
            <span className="ma-clamp">{decision.text}</span>
            <span className="ma-small">{votesOf(decision, words)}</span>
          </Fact>
        ))}
      </ul>
    </Disclosure>
  );
}

/** When and where the committee meets again. */
export function NextMeeting({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const next = state.reading.minutes.nextMeeting;
  const { record } = words;
  if (!next) {
    return (
      <Disclosure title={record.next}>
        <p className="ma-none">{record.none.next}</p>
      </Disclosure>
    );
  }
  const when = next.date ? dayInWords(next.date, words.language) : record.dateUnknown;
  return (
    <Disclosure title={record.next}>
      <ul className="ma-list">
        <Fact
          spans={next.spans}
          certainty={next.certainty}
          controlId={controlOf(state, "next", 0)}
          aside={[next.text]}
          label={when}
        >
          <span className="ma-row">
            <strong>{when}</strong>
            {next.tentative ? <Badge strong>{record.tentative}</Badge> : null}
          </span>
          <span>
            {[next.start ? record.time(next.start, next.end) : "", next.venue ?? ""].filter(Boolean).join(", ")}
          </span>
        </Fact>
      </ul>
    </Disclosure>
  );
}
