import type { Finding, Minutes } from "../../minutes/record";
import type { Refiner } from "../context";
import { actionFindings, promiseFindings, statusFindings } from "./actions";
import { dateFindings, orderFindings } from "./dates";
import type { Finder } from "./finding";
import { presenceFindings, publicFindings, speakerFindings, spellingFindings } from "./people";
import { referenceFindings, styleOf } from "./references";
import { interestFindings, voteFindings } from "./votes";

export { evidence } from "./evidence";

/** All that a careful clerk would ask about, in the order in which it is listed. */
const finders: readonly Finder[] = [
  actionFindings,
  referenceFindings,
  promiseFindings,
  statusFindings,
  spellingFindings,
  speakerFindings,
  presenceFindings,
  voteFindings,
  interestFindings,
  dateFindings,
  orderFindings,
  publicFindings,
];

/** Learns the house style of references from the actions. */
export const houseStyle: Refiner = {
  step: "refine",
  name: "house-style",
  refine(minutes, evidence) {
    const year = minutes.meeting.date ? Number(minutes.meeting.date.value.slice(0, 4)) : null;
    return { ...minutes, references: styleOf(minutes.actions, evidence, year) };
  },
};

/** Adds the findings; the last step of the pipeline. */
export const findings: Refiner = {
  step: "refine",
  name: "findings",
  refine(minutes, evidence, context): Minutes {
    const facts = { minutes, evidence, context };
    return { ...minutes, findings: [...minutes.findings, ...onceEach(finders.flatMap((find) => find(facts)))] };
  },
};

/** An action's due date is a date of the text as well: what is asked of one place is asked once. */
function onceEach(found: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return found.filter(({ code, message, spans }) => {
    const key = `${code} ${spans[0]?.block ?? ""} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
