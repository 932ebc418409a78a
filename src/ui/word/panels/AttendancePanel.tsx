import { useMemo } from "react";
import type { ReactNode } from "react";
import { attendanceOf } from "../../../app/word/attendance";
import type { KeptAttendee } from "../../../app/word/attendance";
import { isReadOnly } from "../../../app/word/settled";
import { attendanceWords } from "../../strings/panels/attendance";
import type { AttendanceGroup } from "../../strings/panels/attendance";
import { inLanguage } from "../../strings/panels/in-language";
import { usePane } from "../context";
import { Interests } from "./attendance/Interests";
import { AddPerson, MissingMembers, Unlisted } from "./attendance/Missing";
import { Person } from "./attendance/Person";
import { QuorumView } from "./attendance/QuorumView";
import type { PanelProps } from "./props";

const GROUPS: readonly AttendanceGroup[] = ["present", "officers", "guests", "apologies", "absent"];

/** The list a person is shown in: in attendance is told apart by officers and guests. */
function groupOf({ status, guest }: KeptAttendee): AttendanceGroup {
  if (status !== "inAttendance") return status;
  return guest ? "guests" : "officers";
}

/** Who was there, by standing; each can be moved, completed, and written into the attendance. */
export default function AttendancePanel({ state }: PanelProps): ReactNode {
  const { words } = usePane();
  const say = inLanguage(attendanceWords, words.language);
  const people = useMemo(() => attendanceOf(state), [state]);
  const readOnly = isReadOnly(state);
  return (
    <>
      <QuorumView state={state} say={say} />
      {people.length === 0 ? <p className="ma-none">{words.record.none.attendance}</p> : null}
      {GROUPS.map((group) => {
        const some = people.filter((person) => groupOf(person) === group);
        if (some.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`ma-group-${group}`}>
            <h2 id={`ma-group-${group}`} className="ma-heading">
              {say.groups[group]} <span className="ma-count">{some.length}</span>
            </h2>
            <ul className="ma-list">
              {some.map((person) => (
                <Person key={person.name} person={person} people={people} state={state} say={say} readOnly={readOnly} />
              ))}
            </ul>
          </section>
        );
      })}
      {readOnly ? null : (
        <>
          <AddPerson say={say} />
          <Unlisted state={state} say={say} />
          <MissingMembers state={state} say={say} />
        </>
      )}
      <Interests state={state} people={people} say={say} readOnly={readOnly} />
    </>
  );
}
