import type { NewBlock, NewRun } from "../tagging/plan";
import { itemsOn } from "./agenda";
import type { Agenda, AgendaItem, Occasion } from "./agenda";
import { labelled, paragraph, runsOf } from "./runs";
import type { Known } from "./runs";
import { agendaWords } from "./words.data";

/** How an agenda is written. */
export interface AgendaForm {
  readonly occasion: Occasion;
  /** Filled in already: committee, date, start, venue, chair, secretary, "date of last meeting"… */
  readonly known: Known;
  /** The resolution to exclude press and public. */
  readonly exclusion: string;
  /** Which language stands first on a bilingual agenda. */
  readonly first: string;
  readonly purposes: boolean;
  readonly timings: boolean;
}

/** The language that stands second on a bilingual agenda. */
export const secondLanguage = ({ languages }: Agenda, first: string): string | undefined =>
  languages.find((one) => one !== first);

/** The title in the agenda's languages, the chosen one first; the only one there is where it is not translated. */
export function titleOf(item: AgendaItem, agenda: Agenda, first: string): string {
  if (agenda.languages.length < 2 || !item.translated) return item.title;
  const pair = first === agenda.languages[1] ? [item.translated, item.title] : [item.title, item.translated];
  return pair.join(" / ");
}

function itemBlocks(item: AgendaItem, agenda: Agenda, form: AgendaForm): readonly NewBlock[] {
  const words = agendaWords(form.first, secondLanguage(agenda, form.first));
  const runs: NewRun[] = [...runsOf(titleOf(item, agenda, form.first), form.known)];
  const aside = [
    item.presenter?.replace(/[{}]/gu, "") || (item.presented ? "{presenter}" : ""),
    form.purposes ? item.purposes.map((purpose) => words.purposes[purpose]).join(" / ") : "",
    form.timings && item.minutes !== undefined ? words.allotted.replace("{count}", String(item.minutes)) : "",
  ].filter(Boolean);
  if (aside.length > 0) runs.push({ text: " (" }, ...runsOf(aside.join(", "), form.known), { text: ")" });
  const notes = [...(item.notes ?? []), ...(item.excludes ? [form.exclusion] : [])];
  return [
    { kind: "paragraph", runs, style: "numbered" },
    ...notes.map((note) => paragraph(note, "bullet", form.known, 1)),
  ];
}

/** Items of an agenda that are not translated although it is bilingual: said to the clerk, never machine-translated. */
export const untranslated = (agenda: Agenda, occasion: Occasion): readonly string[] =>
  agenda.languages.length < 2
    ? []
    : itemsOn(agenda, occasion)
        .filter((item) => !item.translated)
        .map((item) => item.title);

/** The agenda as paragraphs with real heading and list styles, ready to be shown and then inserted. */
export function agendaBlocks(agenda: Agenda, form: AgendaForm): readonly NewBlock[] {
  const words = agendaWords(form.first, secondLanguage(agenda, form.first));
  const { known, occasion } = form;
  const heading = [words.occasions[occasion], words.agenda].filter(Boolean).join(": ");
  return [
    paragraph("{committee}", "title", known),
    paragraph(heading, "heading1"),
    labelled(words.date, "{date}", known),
    labelled(words.time, "{start}", known),
    labelled(words.venue, "{venue}", known),
    labelled(words.chair, "{chair}", known),
    labelled(words.secretary, "{secretary}", known),
    labelled(words.apologies, "{apologies}", known),
    ...agenda.opening.map((line) => paragraph(line, "normal", known)),
    paragraph(words.business, "heading2"),
    ...itemsOn(agenda, occasion).flatMap((item) => itemBlocks(item, agenda, form)),
    ...agenda.closing.map((line) => paragraph(line, "normal", known)),
  ];
}
