import type { Finding, Minutes, RefinedMinutes } from "../minutes/record";
import { evidenceIn } from "./evidence";
import type { Grounds } from "./grounds";
import { evidence as parser } from "./parsers/evidence";
import type { Reading } from "./reading";
import { actionFindings, promiseFindings, statusFindings } from "./refiners/actions";
import { dateFindings, orderFindings } from "./refiners/dates";
import type { Finder } from "./refiners/finding";
import { presenceFindings, publicFindings, speakerFindings, spellingFindings } from "./refiners/people";
import { referenceFindings, styleOf } from "./refiners/references";
import { interestFindings, voteFindings } from "./refiners/votes";

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

/**
 * What was read, with what follows from all of it together: the house style of references and the findings. Worked out when
 * it is first asked for, not at every key, and apart from the reader, so that a pane lists the facts before it loads this.
 * Linear in the number of facts.
 */
export function refined({ minutes, grounds }: Reading): RefinedMinutes {
  return { ...minutes, ...(grounds.found ??= found(minutes, grounds)) };
}

function found(minutes: Minutes, grounds: Grounds): NonNullable<Grounds["found"]> {
  const { context } = grounds;
  const evidence = evidenceIn(grounds, parser);
  const year = minutes.meeting.date ? Number(minutes.meeting.date.value.slice(0, 4)) : null;
  const references = styleOf(minutes.actions, evidence, year);
  const facts = { minutes, references, evidence, context };
  return { findings: onceEach(finders.flatMap((find) => find(facts))), references };
}

/** An action's due date is a date of the text as well: what is asked of one place is asked once. */
function onceEach(all: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return all.filter(({ code, message, spans }) => {
    const key = `${code} ${spans[0]?.block ?? ""} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
