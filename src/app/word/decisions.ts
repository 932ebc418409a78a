import { checkDecisions } from "../../core/checks/decisions";
import type { DecisionKind } from "../../core/minutes/record";
import { refined } from "../../core/reading/refined";
import { choicesOf } from "../../core/record/book";
import { EMPTY_NOTE, keptDecisions } from "../../core/record/decisions";
import type { DecisionNote, KeptDecision } from "../../core/record/decisions";
import { attendanceOf } from "./attendance";
import { keepChoices, notesOf } from "./book";
import { membersAt } from "./profile";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { DecisionKind } from "../../core/minutes/record";
export type { KeptDecision } from "../../core/record/decisions";

/** Every kind of decision, in the order in which they are offered. */
export const DECISION_KINDS: readonly DecisionKind[] = [
  "agreed",
  "resolved",
  "approved",
  "recommended",
  "noted",
  "deferred",
  "carried",
  "lost",
];

/** A decision with what a careful clerk would ask about it. */
export interface DecisionView {
  readonly decision: KeptDecision;
  readonly findings: readonly string[];
}

/** Every decision, completed, each with the findings about it: the reader's and those about its votes. */
export function decisionsOf(state: Ready): readonly DecisionView[] {
  const { reading, tagging } = state;
  const { minutes } = reading;
  const { book } = notesOf(state);
  const interests = [...choicesOf(book, "interest").values()];
  const attendance = attendanceOf(state);
  return keptDecisions(minutes, tagging.facts, book).map((decision) => {
    const note: DecisionNote = {
      ...EMPTY_NOTE,
      mover: decision.mover,
      seconder: decision.seconder,
      castingVote: decision.castingVote,
      named: decision.named,
    };
    const alone = { ...minutes, attendance, decisions: [decision] };
    const { blocks } = reading.source;
    const checks = checkDecisions(alone, membersAt(state), { decisions: new Map([[0, note]]), interests }, blocks);
    const [first] = decision.spans;
    const last = decision.spans.at(-1);
    // The votes are counted above, with what the clerk chose.
    const read = refined(reading).findings.filter(
      ({ code, spans }) =>
        code !== "too-many-votes" &&
        code !== "tied-vote" &&
        spans.some((span) => first && last && span.block >= first.block && span.block <= last.block),
    );
    return { decision, findings: [...new Set([...checks, ...read].map(({ message }) => message))] };
  });
}

/** Who may have moved or voted: those present, substitutes among them. */
export const votersOf = (state: Ready): readonly string[] =>
  attendanceOf(state)
    .filter((one) => one.status === "present")
    .map((one) => one.name);

/** What the pane sets of a decision; "" for what is not known. */
export interface DecisionEdit {
  readonly kind: DecisionKind;
  readonly mover: string;
  readonly seconder: string;
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
  readonly castingVote: "" | "for" | "against";
  readonly named: Readonly<Record<string, "for" | "against" | "abstained">>;
}

const digits = (count: number | null | undefined): string =>
  count === null || count === undefined ? "" : String(count);

/** What the pane shows of a decision when editing begins. */
export const decisionEdit = (decision: KeptDecision): DecisionEdit => ({
  kind: decision.kind,
  mover: decision.mover ?? "",
  seconder: decision.seconder ?? "",
  for: digits(decision.votes?.for),
  against: digits(decision.votes?.against),
  abstained: digits(decision.votes?.abstained),
  castingVote: decision.castingVote ?? "",
  named: Object.fromEntries(decision.named.map(({ name, vote }) => [name, vote])),
});

const numberIn = (words: string): number | null => (/^\d{1,6}$/.test(words.trim()) ? Number(words) : null);

/** Keeps what the clerk added to a decision; what the text says already is not kept twice. */
export async function keepDecision(session: Session, id: string, edit: DecisionEdit): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const { reading, tagging } = state;
  const kept = keptDecisions(reading.minutes, tagging.facts, notesOf(state).book).find((one) => one.id === id);
  const text = kept && reading.minutes.decisions[kept.index];
  if (!text) return false;
  const other = <T>(value: T | null, said: T | null | undefined): T | null => (value === (said ?? null) ? null : value);
  const note: DecisionNote = {
    kind: other(edit.kind, text.kind),
    mover: other(edit.mover.trim() || null, text.mover),
    seconder: other(edit.seconder.trim() || null, text.seconder),
    for: other(numberIn(edit.for), text.votes?.for),
    against: other(numberIn(edit.against), text.votes?.against),
    abstained: other(numberIn(edit.abstained), text.votes?.abstained),
    castingVote: edit.castingVote || null,
    named: Object.entries(edit.named).map(([name, vote]) => ({ name, vote })),
  };
  const silent = JSON.stringify(note) === JSON.stringify(EMPTY_NOTE);
  return keepChoices(session, [{ kind: "decision", subject: id, value: silent ? null : note }]);
}
