import { minutesPage } from "../../core/publish/html";
import { rowsCsv, rowsXlsx } from "../../core/publish/register-files";
import { withRestrictions } from "../../core/publish/restricted";
import { planSummary, summaryPlace, summaryRows } from "../../core/publish/summary";
import type { SummaryChoices } from "../../core/publish/summary";
import { keptActions } from "../../core/record/effective";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import { notesOf } from "./book";
import { handOver } from "./hand-over";
import { rescan } from "./rescan";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import { currentStamp } from "./stamp";
import type { Ready } from "./state";

export type { SummaryChoices } from "../../core/publish/summary";

/** Files that the pane makes of the minutes. */
export const OUTPUTS = ["html", "csv", "xlsx"] as const;
export type Output = (typeof OUTPUTS)[number];

const MEDIA: Readonly<Record<Output, string>> = {
  html: "text/html",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Rows of the action summary, header first; restricted actions are left out unless asked for. */
export function summaryOf(state: Ready, choices: SummaryChoices): readonly (readonly string[])[] {
  const { reading, tagging } = state;
  const { book } = notesOf(state);
  const minutes = withRestrictions(reading.minutes, reading.source.blocks, book);
  return summaryRows(keptActions(minutes, tagging.facts, book), choices);
}

/** Makes a file of the minutes. Restricted text is in none of them unless asked for. */
export function makeOutput(session: Session, state: Ready, output: Output, choices: SummaryChoices): Deliverable {
  const { book } = notesOf(state);
  const stamp = currentStamp(session, state);
  const name = `${stamp.fileName}.${output}`;
  const mediaType = MEDIA[output];
  if (output === "html") {
    const { source, minutes } = state.reading;
    const audience = choices.withRestricted ? ("all" as const) : ("public" as const);
    const page = { title: stamp.title, language: session.language, state: stamp.header, audience, book };
    return { name, mediaType, bytes: new TextEncoder().encode(minutesPage(source.blocks, minutes, page)) };
  }
  const table = summaryOf(state, choices);
  if (output === "xlsx") return { name, mediaType, bytes: rowsXlsx(table, "Actions") };
  return { name, mediaType, bytes: new TextEncoder().encode(rowsCsv(table)) };
}

/** The ways a file may leave on this host. */
export const waysFor = (session: Session, output: Output): readonly DeliveryWay[] =>
  session.deliver.ways(MEDIA[output]);

/** Makes a file of the minutes as they stand this moment and hands it over. */
export async function deliverOutput(
  session: Session,
  output: Output,
  way: DeliveryWay,
  choices: SummaryChoices,
): Promise<void> {
  await rescan(session);
  const state = ready(session);
  if (!state) return;
  await handOver(session, way, () => done(makeOutput(session, state, output, choices)));
}

/** True when the document has a table of actions of ours already. */
export const hasSummary = (state: Ready): boolean => summaryPlace(state.reading.source.blocks, state.tags) !== null;

/**
 * Puts the table of actions at the end or the start, or refreshes the one that stands in the document. Read once more
 * first: the line that was typed last belongs into it.
 */
export async function writeSummary(session: Session, choices: SummaryChoices, where: "start" | "end"): Promise<void> {
  await rescan(session);
  const state = ready(session);
  if (!state) return;
  const plan = planSummary(state.reading.source.blocks, state.tags, summaryOf(state, choices), where);
  if (plan.edits.length === 0) return tell(session, { kind: "up-to-date" });
  const result = await runPlan(session, plan, "writing");
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
}
