import { oneLine } from "./addressee";
import type { Body, BodyNode, BodyPart } from "./body";
import { dateInWords } from "./dates";
import { ask, say, type Notice } from "./draft";
import type { DraftInput } from "./setting";
import { WORDING } from "./wording.data";

/** A field's value: the same in every language, or made for each. Null or "" is unknown and stands as a visible blank. */
export type FieldValue = string | null | ((language: string) => string | null);
export type Fields = Readonly<Record<string, FieldValue>>;

/** Fields that may be empty without a gap being shown. */
const OPTIONAL = new Set(["place"]);

/** The words of one slot in one language; null when nobody wrote them. */
export function slotWords(slot: string, language: string, input: DraftInput, draft?: string): string | null {
  const { choices, setting } = input;
  const changed =
    (draft === undefined ? undefined : choices.wording[`${draft}|${language}:${slot}`]) ??
    choices.wording[`${language}:${slot}`];
  return changed ?? setting.texts[language]?.[slot] ?? WORDING[language]?.[setting.tone][slot] ?? null;
}

/** Puts values into a sentence in one pass, so that no value is itself taken for a field. */
export function fillIn(words: string, fields: Fields, language: string, missing?: (field: string) => void): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined) return whole;
    const text = typeof value === "function" ? value(language) : value;
    if (text !== null && (text !== "" || OPTIONAL.has(name))) return text;
    missing?.(name);
    return blankFor(name);
  });
}

/** What stands for a value that is not known, in words: "[next date]". */
const blankFor = (field: string): string => `[${field === "when" || field === "nextDate" ? "next date" : field}]`;

/** Fields of every draft. */
export function commonFields(input: DraftInput): Fields {
  const { meeting } = input.minutes;
  const date = meeting.date?.value ?? null;
  return {
    committee: oneLine(input.setting.committee || meeting.body?.value || "") || null,
    date: (language) => date && dateInWords(date, language),
  };
}

/** Writes one part, in one language. */
export interface Writer {
  readonly language: string;
  /** True in the language of the minutes: only there their own words and tables stand. */
  readonly own: boolean;
  /** The slot as a paragraph; nothing when it is not translated or the clerk left it out. */
  say(slot: string, fields?: Fields): readonly BodyNode[];
  heading(level: 1 | 2 | 3, slot: string, fields?: Fields): readonly BodyNode[];
  /** The slot's words themselves; "" when there are none. */
  words(slot: string, fields?: Fields): string;
}

/** The body in every language of the committee, and what had to be left out or blank. */
export function writeBody(
  input: DraftInput,
  draft: string,
  build: (writer: Writer) => readonly BodyNode[],
): { readonly body: Body; readonly notices: readonly Notice[] } {
  const languages = input.setting.languages.length > 0 ? input.setting.languages : ["en-GB"];
  const untranslated = new Map<string, Set<string>>();
  const missing = new Set<string>();
  const common = commonFields(input);
  const parts: BodyPart[] = languages.map((language) => {
    const words = (slot: string, fields: Fields = {}): string => {
      const text = slotWords(slot, language, input, draft);
      if (text === null) untranslated.set(language, (untranslated.get(language) ?? new Set()).add(slot));
      return fillIn(text ?? "", { ...common, ...fields }, language, (field) => missing.add(field));
    };
    const own = language === input.setting.minutesLanguage || languages.length === 1;
    const say = (slot: string, fields?: Fields): readonly BodyNode[] => {
      const text = words(slot, fields);
      return text ? [{ kind: "paragraph", text: [text], slot: `${language}:${slot}` }] : [];
    };
    const heading = (level: 1 | 2 | 3, slot: string, fields?: Fields): readonly BodyNode[] => {
      const text = words(slot, fields);
      return text ? [{ kind: "heading", level, text }] : [];
    };
    return { language, nodes: build({ language, own, say, heading, words }) };
  });
  return {
    body: parts.filter((part) => part.nodes.length > 0),
    notices: [...missingNotices(missing), ...translationNotices(untranslated, input)],
  };
}

const missingNotices = (fields: ReadonlySet<string>): readonly Notice[] =>
  [...fields].map((field) =>
    ask("field-blank", `The minutes do not say the ${FIELD_NAMES[field] ?? field}: it stands as ${blankFor(field)}.`),
  );

const FIELD_NAMES: Readonly<Record<string, string>> = {
  committee: "committee's name",
  date: "date of the meeting",
  when: "day of the next meeting",
  nextDate: "day of the next meeting",
};

function translationNotices(slots: ReadonlyMap<string, ReadonlySet<string>>, input: DraftInput): readonly Notice[] {
  const said = [...slots].map(([language, list]) =>
    say(
      "untranslated",
      `Not translated into ${languageName(language)}, so left out of that half: ${[...list].join(", ")}. Nothing is translated by a machine.`,
    ),
  );
  const other = input.setting.languages.length > 1;
  return [
    ...said,
    ...(other
      ? [
          say(
            "minutes-language",
            `The minutes' own words stand in ${languageName(input.setting.minutesLanguage)} only.`,
          ),
        ]
      : []),
  ];
}

const languageName = (language: string): string =>
  ({ cy: "Welsh", "en-GB": "English", "en-US": "English" })[language] ?? language;

/**
 * The subject in every language that has the words, joined with " / ", on one line. What is missing in a language is
 * left out (the body's notices say so). A subject the clerk wrote for this draft stands as it is.
 */
export function writeSubject(input: DraftInput, draft: string, slot: string, fields: Fields = {}): string {
  const own = input.choices.wording[`${draft}|subject`]?.trim();
  if (own) return oneLine(own);
  const common = commonFields(input);
  const made = input.setting.languages.map((language) => {
    const words = slotWords(slot, language, input, draft);
    return words === null ? "" : fillIn(words, { ...common, ...fields }, language);
  });
  return oneLine([...new Set(made.filter(Boolean))].join(" / "));
}
