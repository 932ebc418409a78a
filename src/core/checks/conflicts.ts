import { dateInWords } from "../circulation/dates";
import type { Conflict } from "../record/conflicts";
import type { KeptDecision } from "../record/decisions";
import type { KeptAction } from "../record/effective";
import type { RecordKind } from "../record/kinds";
import type { Block, Span } from "../text/block";
import type { Check, Fix, RecordChange } from "./check";

/** What was chosen, as a clerk calls it. */
const CALLED: Readonly<Partial<Record<RecordKind, string>>> = {
  owner: "owner",
  due: "date",
  status: "status",
  reference: "reference",
  attendance: "attendance",
  decision: "votes and movers",
  next: "next meeting",
  state: "state of the minutes",
  profile: "committee",
};

const WORDS: Readonly<Record<string, string>> = {
  open: "Open",
  proposed: "Proposed for closure",
  done: "Done",
  closed: "Closed",
  carried: "Carried forward",
  superseded: "Superseded",
  inAttendance: "in attendance",
};

const inWords = (value: string): string =>
  /^\d{4}-\d\d-\d\d$/u.test(value) ? dateInWords(value, "en-GB") : (WORDS[value] ?? value);

const spoken = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.values(value)
        .flat()
        .flatMap((one) => (typeof one === "string" && one ? [inWords(one)] : []))
        .join(", ")
    : "as the text says";

/** What a choice can be about. */
export interface Subjects {
  readonly actions: readonly KeptAction[];
  readonly decisions: readonly KeptDecision[];
  readonly blocks: readonly Block[];
}

/** The fact that a choice is about: how it is called, and where it stands. */
function factOf(
  subject: string,
  { actions, decisions }: Subjects,
): { readonly name: string; readonly place: Span | null } {
  const action = actions.find((one) => one.id === subject);
  if (action) return { name: action.ref ? `Action ${action.ref}: ` : "", place: action.spans[0] ?? null };
  const decision = decisions.find((one) => one.id === subject);
  return { name: "", place: decision?.spans[0] ?? null };
}

/** Choices that two people made differently at the same time, each with its action or decision and what either chose. */
export const checkConflicts = (found: readonly Conflict[], subjects: Subjects): readonly Check[] =>
  found.map(({ holds, others }) => {
    const { name, place } = factOf(holds.subject, subjects);
    const called = CALLED[holds.kind] ?? holds.kind;
    const all = [holds, ...others];
    const message = `two people set the ${called} differently: ${all.map((entry) => spoken(entry.value)).join(" / ")}.`;
    return {
      code: `choices-differ-${holds.kind}`,
      level: "before",
      message: name ? `${name}${message}` : message.charAt(0).toUpperCase() + message.slice(1),
      place,
      sentence: place ? (subjects.blocks[place.block]?.text.slice(place.start, place.end) ?? null) : null,
      fixes: all.flatMap((entry): Fix[] =>
        entry.value === null
          ? []
          : [
              {
                does: "record",
                label: spoken(entry.value),
                change: { kind: entry.kind, subject: entry.subject, value: entry.value } as RecordChange,
              },
            ],
      ),
    };
  });
