import { itemsOn } from "../../core/agenda/agenda";
import type { Agenda, AgendaItem, Occasion } from "../../core/agenda/agenda";
import { exclusionFor } from "../../core/agenda/exclusion.data";
import { agendaBlocks, secondLanguage, untranslated } from "../../core/agenda/insert";
import type { AgendaForm } from "../../core/agenda/insert";
import type { Known } from "../../core/agenda/runs";
import { seedPlace, withSeeds } from "../../core/agenda/seeds";
import type { Seed } from "../../core/agenda/seeds";
import { learnNumbering, minutesSkeleton, numberingFrom, skeletonFrom, skeletonOf } from "../../core/agenda/skeleton";
import { STANDARD_AGENDAS } from "../../core/agenda/standard.data";
import { dateInWords } from "../../core/circulation/dates";
import type { BodyKind, MinuteNumbering, Nation } from "../../core/committee/profile";
import { planOf } from "../../core/tagging/edits";
import type { NewBlock, PartEdit } from "../../core/tagging/plan";
import { isEmptyNow } from "./empty";
import { profileOf, profilePart, rememberProfile } from "./profile";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Agenda, AgendaItem, Occasion } from "../../core/agenda/agenda";
export { PURPOSES } from "../../core/agenda/agenda";
export type { Purpose } from "../../core/agenda/agenda";
export type { BodyKind, Nation } from "../../core/committee/profile";
export { NATIONS } from "../../core/committee/profile";
export type { NewBlock } from "../../core/tagging/plan";

/** The agendas there are to choose from. */
export const agendas = (): readonly Agenda[] => STANDARD_AGENDAS;

/** What is known of the coming meeting; an empty text stays a placeholder that the clerk fills in. */
export interface MeetingDetails {
  readonly committee: string;
  /** "YYYY-MM-DD". */
  readonly date: string;
  readonly start: string;
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  readonly nation: Nation;
}

/** What the clerk changed of one item of the agenda. */
export interface ItemChange {
  readonly left?: boolean;
  readonly purposes?: AgendaItem["purposes"];
  readonly minutes?: number;
  readonly presenter?: string;
}

/** What the clerk chose about an agenda. */
export interface AgendaChoice {
  readonly agenda: Agenda;
  readonly occasion: Occasion;
  readonly purposes: boolean;
  readonly timings: boolean;
  readonly details: MeetingDetails;
  /** Changes by the item's title. */
  readonly changes: Readonly<Record<string, ItemChange>>;
  /** Business that earlier minutes leave. */
  readonly seeds: readonly Seed[];
  /** Which language stands first on a bilingual agenda. */
  readonly first: string;
}

/** The agenda that a committee starts from: its own choice, the one for its kind, else the first. */
export function usualAgenda(state: Ready): Agenda {
  const profile = profileOf(state);
  const [first] = STANDARD_AGENDAS;
  return (
    STANDARD_AGENDAS.find((one) => one.id === profile?.agenda) ??
    STANDARD_AGENDAS.find((one) => profile && one.kinds.includes(profile.kind)) ??
    (first as Agenda)
  );
}

/**
 * Details to start from: what the committee's profile and its calendar say, else what the open minutes say of their next
 * meeting and of who holds an office. Nothing is guessed.
 */
export function firstDetails(state: Ready, today: string): MeetingDetails {
  const profile = profileOf(state);
  const { attendance, nextMeeting } = state.reading.minutes;
  const next =
    profile?.calendar
      .filter((one) => one.date >= today)
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .at(0) ?? (nextMeeting?.date && nextMeeting.date >= today ? nextMeeting : null);
  const holder = (role: RegExp): string =>
    [...(profile?.members ?? []), ...attendance].find((one) => one.roles.some((name) => role.test(name.trim())))
      ?.name ?? "";
  return {
    committee: profile?.name ?? state.reading.minutes.meeting.body?.value ?? "",
    date: next?.date ?? "",
    start: next?.start ?? "",
    venue: next?.venue ?? "",
    chair: holder(/^chair/iu),
    secretary: holder(/^(?:clerk|secretary)/iu),
    nation: profile?.nation ?? "england",
  };
}

/** The language that stands first where the clerk does not choose: Welsh, as the Welsh Language Standards have it. */
export const usualLanguage = ({ languages }: Agenda): string =>
  languages.find((one) => one.startsWith("cy")) ?? languages[0] ?? "en-GB";

/** Occasions an agenda knows; the ordinary first, "extraordinary" on any. */
export const occasionsOf = (agenda: Agenda): readonly Occasion[] => [
  "ordinary",
  ...agenda.occasions.filter((occasion) => occasion !== "ordinary" && occasion !== "extraordinary"),
  "extraordinary",
];

/** What is known of the meeting by the names of placeholders; the body under every name an opening sentence may use. */
export function knownOf({ committee, date, ...others }: MeetingDetails, ...languages: readonly string[]): Known {
  const { nation: _nation, ...rest } = others;
  return {
    ...rest,
    committee,
    council: committee,
    body: committee,
    date: date ? languages.map((one) => dateInWords(date, one)).join(" / ") : "",
  };
}

function formOf({ agenda, occasion, purposes, timings, details, first }: AgendaChoice): AgendaForm {
  const [kind = "other"] = agenda.kinds;
  const second = secondLanguage(agenda, first);
  const exclusion = exclusionFor(kind, agenda.nation ?? details.nation);
  return { occasion, known: knownOf(details, first, ...(second ? [second] : [])), exclusion, first, purposes, timings };
}

/** The agenda with the clerk's changes and the proposed business in; its items are those of the chosen occasion. */
function changed({ agenda, occasion, changes, seeds }: AgendaChoice): Agenda {
  const kept = itemsOn(agenda, occasion).flatMap((item): AgendaItem[] => {
    const { left, ...change } = changes[item.title] ?? {};
    return left ? [] : [{ ...item, ...change }];
  });
  const items = withSeeds(kept, seeds, seedPlace(kept)).map(({ on: _on, ...item }) => item);
  return { ...agenda, items };
}

/** The items as they would be inserted. */
export const chosenItems = (choice: AgendaChoice): readonly AgendaItem[] => changed(choice).items;

/** The items of the chosen occasion, to be changed one by one. */
export const itemsOf = (choice: Pick<AgendaChoice, "agenda" | "occasion">): readonly AgendaItem[] =>
  itemsOn(choice.agenda, choice.occasion);

/** The agenda as it would be inserted, and the items that are not translated although it is bilingual. */
export function previewAgenda(choice: AgendaChoice): {
  readonly blocks: readonly NewBlock[];
  readonly untranslated: readonly string[];
} {
  const agenda = changed(choice);
  return { blocks: agendaBlocks(agenda, formOf(choice)), untranslated: untranslated(agenda, choice.occasion) };
}

/** How the committee's minutes are numbered through the year, from its profile or from the open minutes. */
export const numberingOf = (state: Ready): MinuteNumbering | null =>
  profileOf(state)?.minuteNumbering ?? learnNumbering(state.reading.minutes.items);

/** The number that the first minute of a skeleton gets; empty where minutes have the agenda's numbers. */
export function firstMinuteNumber(state: Ready): string {
  const numbering = numberingOf(state);
  if (!numbering) return "";
  return numbering.prefix + String(numbering.eachMeeting ? 1 : numbering.next).padStart(numbering.width, "0");
}

/** What the skeleton of the minutes is, and how the numbers go on after it. */
export interface MinutesPreview {
  readonly blocks: readonly NewBlock[];
  readonly numbering: MinuteNumbering | null;
}

/**
 * The skeleton of the minutes that belong to an agenda, or to the one that stands in the document.
 *
 * @param firstNumber the number of the first minute ("24/57"); empty for plain numbers from 1
 */
export function previewMinutes(from: AgendaChoice | Ready, firstNumber: string): MinutesPreview {
  const numbering = numberingFrom(firstNumber);
  if ("agenda" in from) {
    const form = formOf(from);
    return minutesSkeleton(skeletonOf(changed(from), form), numbering, form.known, [
      from.first,
      secondLanguage(from.agenda, from.first),
    ]);
  }
  const { items, meeting } = from.reading.minutes;
  const known: Known = {
    committee: meeting.body?.value ?? meeting.title?.value ?? "",
    date: meeting.date ? dateInWords(meeting.date.value, "en-GB") : "",
    start: meeting.start?.value ?? "",
    venue: meeting.venue?.value ?? "",
  };
  return minutesSkeleton(skeletonFrom(items), numbering, known);
}

/** Where new paragraphs go; an empty document takes them at its start whatever is chosen. */
export type Where = "caret" | "start" | "end";

/** Inserts paragraphs in one piece. True when they stand in the document. */
export async function insertBlocks(
  session: Session,
  content: readonly NewBlock[],
  where: Where = "caret",
  noted: PartEdit | null = null,
): Promise<boolean> {
  if (!ready(session)) return false;
  const after = (await isEmptyNow(session)) ? "start" : where;
  const plan = planOf([{ kind: "insert", after, content }, ...(noted ? [noted] : [])]);
  const result = await runPlan(session, plan, "writing");
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return result.ok;
}

/** Inserts a skeleton; in the same run the committee's profile notes the number that comes next. */
export async function insertMinutes(session: Session, { blocks, numbering }: MinutesPreview, where: Where) {
  const state = ready(session);
  const profile = state && profileOf(state);
  if (!profile || !numbering || numbering.eachMeeting) {
    await insertBlocks(session, blocks, where);
    return;
  }
  const next = { ...profile, minuteNumbering: numbering };
  if (await insertBlocks(session, blocks, where, profilePart(session, state, next))) rememberProfile(session, next);
}

/** The kind of body that an agenda is for. */
export const kindOf = (agenda: Agenda): BodyKind => agenda.kinds[0] ?? "other";
