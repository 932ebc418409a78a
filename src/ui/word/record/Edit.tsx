import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { actionsOf, possibleOwners } from "../../../app/word/actions";
import { attendanceOf } from "../../../app/word/attendance";
import { decisionsOf, votersOf } from "../../../app/word/decisions";
import type { Ready } from "../../../app/word/record";
import { actionWords } from "../../strings/panels/actions";
import { attendanceWords } from "../../strings/panels/attendance";
import { decisionWords } from "../../strings/panels/decisions";
import { inLanguage } from "../../strings/panels/in-language";
import { usePane } from "../context";
import { ActionEditor } from "../panels/actions/ActionEditor";
import { PersonEditor } from "../panels/attendance/PersonEditor";
import { DecisionForm } from "../panels/decisions/DecisionForm";

/** Which fact of the record is edited: its kind and its position among those that were read. */
export interface EditProps {
  readonly state: Ready;
  readonly kind: "action" | "attendee" | "decision";
  readonly index: number;
  readonly onClose: () => void;
}

/** The form of a fact, with the keyboard in its first field. Nothing where the fact is no longer there. */
export default function Edit(props: EditProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = (what: string) => place.current?.querySelector<HTMLElement>(what);
    // A button that takes an owner off may stand before the fields: it is no place to begin.
    (first("input, select, textarea") ?? first("button"))?.focus();
  }, []);
  return (
    <div ref={place}>
      <Form {...props} />
    </div>
  );
}

function Form({ state, kind, index, onClose }: EditProps): ReactNode {
  const { language } = usePane().words;
  if (kind === "action") {
    const action = actionsOf(state).find((one) => one.index === index);
    const say = inLanguage(actionWords, language);
    return action ? <ActionEditor action={action} known={possibleOwners(state)} say={say} onClose={onClose} /> : null;
  }
  if (kind === "decision") {
    const found = decisionsOf(state).find(({ decision }) => decision.index === index);
    const say = inLanguage(decisionWords, language);
    return found ? (
      <DecisionForm decision={found.decision} voters={votersOf(state)} say={say} onClose={onClose} />
    ) : null;
  }
  const people = attendanceOf(state);
  const person = people.find((one) => one.index === index);
  const say = inLanguage(attendanceWords, language);
  return person ? <PersonEditor person={person} people={people} state={state} say={say} onClose={onClose} /> : null;
}
