import type { Minutes } from "../../minutes/record";
import type { Refiner } from "../context";
import { actionFindings, promiseFindings, statusFindings } from "./actions";
import { dateFindings } from "./dates";
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
  publicFindings,
];

/** Learns the house style of references from the actions. */
export const houseStyle: Refiner = {
  step: "refine",
  name: "house-style",
  refine: (minutes, evidence) => ({ ...minutes, references: styleOf(minutes.actions, evidence) }),
};

/** Adds the findings; the last step of the pipeline. */
export const findings: Refiner = {
  step: "refine",
  name: "findings",
  refine(minutes, evidence, context): Minutes {
    const facts = { minutes, evidence, context };
    return { ...minutes, findings: [...minutes.findings, ...finders.flatMap((find) => find(facts))] };
  },
};
