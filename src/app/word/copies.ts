import { CLEAN_COPY, planCopyFor } from "../../core/publish/copy-plan";
import type { CleanChoices } from "../../core/publish/copy-plan";
import type { Minutes } from "../../core/minutes/record";
import { restrictedBlocks } from "../../core/publish/restricted";
import type { Audience } from "../../core/publish/restricted";
import type { Block } from "../../core/text/block";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { done, failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { notesOf } from "./book";
import { handOver } from "./hand-over";
import { ready } from "./session";
import type { Session } from "./session";
import { currentStamp } from "./stamp";
import type { Ready } from "./state";

export type { CleanChoices } from "../../core/publish/copy-plan";
export type { Audience } from "../../core/publish/restricted";
export { CLEAN_COPY } from "../../core/publish/copy-plan";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";

/** What an audience's copy is called behind the file's name; the public one is the minutes. */
const NAMED: Readonly<Record<Audience, string>> = {
  public: "",
  restricted: " restricted part",
  all: " with restricted part",
};

/** True when something in the minutes is restricted. */
export const hasRestricted = (state: Ready): boolean => secretOf(state).size > 0;

const secretOf = (state: Ready): ReadonlySet<number> =>
  restrictedBlocks(state.reading.minutes, state.reading.source.blocks, notesOf(state).book);

/** The choices as they are kept to: a public copy of minutes with restricted parts never holds the notes, which tell of them. */
export const keptTo = (state: Ready, choices: CleanChoices): CleanChoices =>
  choices.audience === "public" && hasRestricted(state) ? { ...choices, dataPart: true } : choices;

/** Words of restricted paragraphs, long enough that finding them elsewhere is no accident. */
const LEAST_WORDS = 12;

/**
 * True when a public copy still holds restricted words: a restricted paragraph's that no open one has in its own right,
 * or a restricted action's in a cell, as in a table of actions that was made with the restricted ones.
 */
function leaks(
  copy: readonly Block[],
  minutes: Minutes,
  blocks: readonly Block[],
  secret: ReadonlySet<number>,
): boolean {
  const open = new Set(blocks.filter((_, at) => !secret.has(at)).map((block) => block.text.trim()));
  const telling = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => text.trim()).filter((text) => text.length >= LEAST_WORDS);
  const paragraphs = telling([...secret].map((at) => blocks[at]?.text ?? "")).filter((text) => !open.has(text));
  const actions = telling(
    minutes.actions
      .filter((action) => action.spans.some((span) => secret.has(span.block)))
      .map((action) => action.text),
  );
  return copy.some(
    ({ text, cell }) =>
      paragraphs.some((words) => text.includes(words)) || (cell && actions.some((words) => text.includes(words))),
  );
}

/**
 * The copy of the minutes for an audience, without what the choices leave out. A public copy is read again and refused
 * ("partly-written") when restricted words are still in it, as where they stand in a text box or a header.
 */
export async function makeCopy(session: Session, state: Ready, wished: CleanChoices): Promise<Outcome<Deliverable>> {
  const choices = keptTo(state, wished);
  const bytes = await session.document.bytes();
  if (!bytes.ok) return bytes;
  const read = await session.files.open(bytes.value);
  if (!read.ok) return read;
  const { blocks } = read.value.snapshot;
  const { minutes } = session.reader.read({ kind: "docx", blocks }, { language: session.language });
  const { book } = notesOf(state);
  const { plan, left } = planCopyFor(blocks, minutes, book, choices);
  if (left.length > 0) return failed("restricted-stays");
  const changed = plan.edits.length > 0 ? await session.files.change(bytes.value, plan) : bytes;
  if (!changed.ok) return changed;
  const clean = await session.files.clean(changed.value, choices);
  if (!clean.ok) return clean;
  if (choices.audience === "public") {
    const again = await session.files.open(clean.value);
    if (!again.ok) return again;
    const secret = restrictedBlocks(minutes, blocks, book);
    if (leaks(again.value.snapshot.blocks, minutes, blocks, secret)) return failed("restricted-stays");
  }
  const name = `${currentStamp(session, state).fileName}${NAMED[choices.audience]}.docx`;
  return done({ name, mediaType: DOCX, bytes: clean.value });
}

/** Makes a copy and hands it over; failures are told. True when it was handed over. */
export async function deliverCopy(session: Session, choices: CleanChoices, way: DeliveryWay): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  return handOver(session, way, () => makeCopy(session, state, choices));
}

/** The ways a copy may leave on this host. */
export const copyWays = (session: Session): readonly DeliveryWay[] => session.deliver.ways(DOCX);

/** The ways a PDF may leave; none where this Word makes no PDF. */
export const pdfWays = (session: Session): readonly DeliveryWay[] =>
  session.document.pdf ? session.deliver.ways(PDF) : [];

/** Word's own PDF of the document as it stands, restricted parts included. */
export async function deliverPdf(session: Session, way: DeliveryWay): Promise<void> {
  const state = ready(session);
  const { pdf } = session.document;
  if (!state || !pdf) return;
  const name = `${currentStamp(session, state).fileName}.pdf`;
  await handOver(session, way, async () => {
    const bytes = await pdf();
    return bytes.ok ? done({ name, mediaType: PDF, bytes: bytes.value }) : bytes;
  });
}

/** The clean copy for the public, as it goes out unless the clerk says otherwise. */
export const makePublicCopy = (session: Session, state: Ready): Promise<Outcome<Deliverable>> =>
  makeCopy(session, state, CLEAN_COPY);
