import { planRemoveAll, whatThisFileHolds } from "../../core/publish/disclosure";
import type { Disclosure } from "../../core/publish/disclosure";
import { minutesPage } from "../../core/publish/html";
import { rowsCsv, rowsXlsx } from "../../core/publish/register-files";
import { withRestrictions } from "../../core/publish/restricted";
import { planStamp, safeFileName, stateOf, stateStamp } from "../../core/publish/state";
import { planSummary, summaryRows } from "../../core/publish/summary";
import { choose } from "../../core/record/book";
import { keptActions } from "../../core/record/effective";
import { DOCUMENT_STATES } from "../../core/record/kinds";
import type { DocumentStateName } from "../../core/record/kinds";
import { planPart } from "../../core/record/parts";
import { planOf } from "../../core/tagging/edits";
import type { Plan } from "../../core/tagging/plan";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { notesOf } from "./book";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Disclosure } from "../../core/publish/disclosure";
export type { DocumentStateName } from "../../core/record/kinds";

/** Files that the pane makes of the minutes. */
export const OUTPUTS = ["html", "csv", "xlsx"] as const;
export type Output = (typeof OUTPUTS)[number];

const MEDIA: Readonly<Record<Output, string>> = {
  html: "text/html",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The four states in their order. */
export const states: readonly DocumentStateName[] = DOCUMENT_STATES;

/** The state that the document's notes keep. */
export const stateOfMinutes = (state: Ready): DocumentStateName => stateOf(notesOf(state).book);

export { isConfirmed } from "./settled";

function stampFor(state: Ready, name: DocumentStateName, today: string, language: string) {
  const { meeting } = state.reading.minutes;
  return stateStamp(name, {
    committee: meeting.body?.value ?? meeting.title?.value ?? "",
    date: meeting.date?.value ?? null,
    on: name === "confirmed" || name === "signed" ? today : null,
    language,
    pattern: "{committee} {date} {state}",
  });
}

/** Day of the session's clock, "YYYY-MM-DD", where the clerk is. */
function today(session: Session): string {
  const now = session.clock.now();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Rows of the action summary; restricted actions are left out unless asked for. */
function rows(state: Ready, withRestricted: boolean): readonly (readonly string[])[] {
  const { reading, tagging } = state;
  const { book } = notesOf(state);
  const minutes = withRestrictions(reading.minutes, reading.source.blocks, book);
  return summaryRows(keptActions(minutes, tagging.facts, book), { byOwner: false, withRestricted });
}

/** Makes a file of the minutes. Restricted text is in none of them unless asked for. */
export function makeOutput(session: Session, state: Ready, output: Output, withRestricted: boolean): Deliverable {
  const { book } = notesOf(state);
  const stamp = stampFor(state, stateOf(book), today(session), session.language);
  const name = `${safeFileName(stamp.fileName)}.${output}`;
  const mediaType = MEDIA[output];
  const table = rows(state, withRestricted);
  if (output === "xlsx") return { name, mediaType, bytes: rowsXlsx(table, "Actions") };
  if (output === "csv") return { name, mediaType, bytes: new TextEncoder().encode(rowsCsv(table)) };
  const { source, minutes } = state.reading;
  const audience = withRestricted ? ("all" as const) : ("public" as const);
  const choices = { title: stamp.title, language: session.language, state: stamp.header, audience, book };
  return { name, mediaType, bytes: new TextEncoder().encode(minutesPage(source.blocks, minutes, choices)) };
}

/** The ways a file may leave on this host. */
export const waysFor = (session: Session, output: Output): readonly DeliveryWay[] =>
  session.deliver.ways(MEDIA[output]);

/** Makes a file and hands it over. */
export async function deliverOutput(
  session: Session,
  output: Output,
  way: DeliveryWay,
  withRestricted: boolean,
): Promise<void> {
  const state = ready(session);
  if (!state) return;
  tellFailure(session, await session.deliver.deliver(makeOutput(session, state, output, withRestricted), way));
}

async function write(session: Session, plan: Plan, options = {}): Promise<boolean> {
  if (plan.edits.length === 0) return true;
  const result = await runPlan(session, plan, "writing", options);
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return result.ok;
}

/** Puts the table of actions at the end, or refreshes the one that stands in the document. */
export async function writeSummary(session: Session, withRestricted: boolean): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const table = rows(state, withRestricted);
  await write(session, planSummary(state.reading.source.blocks, state.tags, table, "end"));
}

/** Moves the minutes to another state: the header, the title and the proposed file name change together. */
export async function setState(session: Session, name: DocumentStateName): Promise<void> {
  const state = ready(session);
  if (!state) return;
  const day = today(session);
  const book = choose(notesOf(state).book, "state", "minutes", { state: name, on: day }, { author: session.author });
  const noted = planPart(book, state.parts);
  const stamp = planStamp(stampFor(state, name, day, session.language));
  await write(session, planOf([stamp, ...(noted ? [noted] : [])]), { evenConfirmed: true });
}

/** Everything the file holds besides its visible words. */
export const holdings = (state: Ready): readonly Disclosure[] =>
  whatThisFileHolds(notesOf(state).book, state.tags, state.reading.source.blocks);

/** Takes every tag and all notes out of the document; its words stay. */
export async function removeAll(session: Session): Promise<void> {
  const state = ready(session);
  if (state) await write(session, planRemoveAll(state.tags, state.parts));
}
