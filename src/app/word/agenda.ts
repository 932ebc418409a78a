import type { Agenda, Occasion } from "../../core/agenda/agenda";
import { exclusionFor } from "../../core/agenda/exclusion.data";
import { agendaBlocks, untranslated } from "../../core/agenda/insert";
import type { AgendaForm } from "../../core/agenda/insert";
import { minutesSkeleton, skeletonFrom, skeletonOf } from "../../core/agenda/skeleton";
import { STANDARD_AGENDAS } from "../../core/agenda/standard.data";
import { planOf } from "../../core/tagging/edits";
import type { NewBlock } from "../../core/tagging/plan";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Agenda, Occasion } from "../../core/agenda/agenda";
export type { NewBlock } from "../../core/tagging/plan";

/** The agendas there are to choose from. */
export const agendas = (): readonly Agenda[] => STANDARD_AGENDAS;

/** What the clerk chose about an agenda. */
export interface AgendaChoice {
  readonly agenda: Agenda;
  readonly occasion: Occasion;
  readonly purposes: boolean;
  readonly timings: boolean;
}

/** Occasions an agenda knows; the ordinary first, "extraordinary" on any. */
export const occasionsOf = (agenda: Agenda): readonly Occasion[] => [
  "ordinary",
  ...agenda.occasions.filter((occasion) => occasion !== "ordinary" && occasion !== "extraordinary"),
  "extraordinary",
];

function formOf({ agenda, occasion, purposes, timings }: AgendaChoice): AgendaForm {
  const [kind = "other"] = agenda.kinds;
  const exclusion = exclusionFor(kind, agenda.nation ?? "england");
  return { occasion, known: {}, exclusion, first: agenda.languages[0] ?? "en-GB", purposes, timings };
}

/** The agenda as it would be inserted, and the items that are not translated although it is bilingual. */
export function previewAgenda(choice: AgendaChoice): {
  readonly blocks: readonly NewBlock[];
  readonly untranslated: readonly string[];
} {
  return {
    blocks: agendaBlocks(choice.agenda, formOf(choice)),
    untranslated: untranslated(choice.agenda, choice.occasion),
  };
}

/** The skeleton of the minutes that belong to an agenda, or to the one that stands in the document. */
export function previewMinutes(from: AgendaChoice | Ready): readonly NewBlock[] {
  const items = "agenda" in from ? skeletonOf(from.agenda, formOf(from)) : skeletonFrom(from.reading.minutes.items);
  return minutesSkeleton(items, null, {}).blocks;
}

/** Inserts paragraphs at the caret, or at the start of an empty document, in one piece. */
export async function insertBlocks(session: Session, content: readonly NewBlock[]): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const empty = state.reading.source.blocks.every((block) => block.text.trim() === "");
  const result = await runPlan(
    session,
    planOf([{ kind: "insert", after: empty ? "start" : "caret", content }]),
    "writing",
  );
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return result.ok;
}
