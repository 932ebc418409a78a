import { attached, hintOf } from "../../core/record/attached";
import { choose } from "../../core/record/book";
import type { RecordBook } from "../../core/record/book";
import type { RecordKind, RecordValue } from "../../core/record/kinds";
import { readParts } from "../../core/record/parts";
import { planPart } from "../../core/record/plan-part";
import type { ReadParts } from "../../core/record/parts";
import { planOf } from "../../core/tagging/edits";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

const read = new WeakMap<Ready["parts"], ReadParts>();
const settled = new WeakMap<ReadParts, { readonly tagging: Ready["tagging"]; readonly notes: ReadParts }>();

/**
 * The clerk's choices that the document holds, each with the fact it is about now, and what had to be repaired in them.
 * Read once per reading.
 */
export function notesOf(state: Ready): ReadParts {
  const { parts, reading, tagging } = state;
  const stored = read.get(parts) ?? readParts(parts);
  read.set(parts, stored);
  const known = settled.get(stored);
  if (known?.tagging === tagging) return known.notes;
  const book = attached(stored.book, reading.minutes, tagging.facts, reading.source.blocks);
  const notes = { ...stored, book };
  settled.set(stored, { tagging, notes });
  return notes;
}

/**
 * What the clerk should know as long as it holds, in sentences: the organisation's policy is wrong, the document was only
 * partly understood, its data part is damaged or a newer version's.
 */
export function warningsOf({ policyRemark }: Session, state: Ready): readonly string[] {
  const read = state.messages.map(({ message }) => message);
  return [...(policyRemark === null ? [] : [policyRemark]), ...read, ...notesOf(state).messages];
}

/** Writes a book into the document's data part; what stands there meanwhile is merged, never lost. */
export async function keepBook(session: Session, book: RecordBook): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const edit = planPart(book, state.parts);
  if (!edit) return true;
  const result = await runPlan(session, planOf([edit]), "writing");
  tellFailure(session, result);
  return result.ok;
}

/** One thing the clerk says that the text does not; a value of null takes it back. */
export type Choice = {
  readonly [K in RecordKind]: { readonly kind: K; readonly subject: string; readonly value: RecordValue<K> | null };
}[RecordKind];

/** The state's book with more choices in it, each kept with what its fact can be found by. */
export function withChoices(session: Session, state: Ready, choices: readonly Choice[]): RecordBook {
  const { reading, tagging } = state;
  return choices.reduce((book, { kind, subject, value }) => {
    const hint = hintOf(reading.minutes, tagging.facts, reading.source.blocks, subject);
    return choose(book, kind, subject, value, { author: session.author, hint });
  }, notesOf(state).book);
}

/** The last write of choices that was begun: the next one waits for it. */
const writing = new WeakMap<Session, Promise<boolean>>();

/**
 * Several choices in one write. True when they are in the document. Of choices that are made while others are being
 * written, each is made on what those before it left: two quick presses never give the document its notes twice.
 */
export async function keepChoices(session: Session, choices: readonly Choice[]): Promise<boolean> {
  const before = writing.get(session);
  const kept = before ? before.then(() => writeChoices(session, choices)) : writeChoices(session, choices);
  const settled = kept.catch(() => false);
  writing.set(session, settled);
  try {
    return await kept;
  } finally {
    if (writing.get(session) === settled) writing.delete(session);
  }
}

async function writeChoices(session: Session, choices: readonly Choice[]): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  if (choices.length === 0) return true;
  const kept = await keepBook(session, withChoices(session, state, choices));
  if (kept) tell(session, { kind: "kept" });
  return kept;
}

/** One choice of the clerk, written at once; null takes it back. */
export async function keepChoice<K extends RecordKind>(
  session: Session,
  kind: K,
  subject: string,
  value: RecordValue<K> | null,
): Promise<void> {
  await keepChoices(session, [{ kind, subject, value } as Choice]);
}
