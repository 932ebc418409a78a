import type { LineRefusal } from "../../../app/word/edit-action";
import type { ByLanguage } from "./in-language";

/** Words of the panel in which actions are edited. */
export interface ActionWords {
  readonly filter: string;
  readonly filters: Readonly<Record<"all" | "unclear" | "mine", string>>;
  readonly noneUnclear: string;
  readonly edit: (action: string) => string;
  readonly editShort: string;
  readonly owners: string;
  readonly ownersHint: string;
  readonly take: (name: string) => string;
  readonly reference: string;
  readonly dueWritten: (words: string) => string;
  readonly wrongDate: string;
  readonly keep: string;
  readonly write: string;
  readonly writeHint: string;
  readonly close: string;
  readonly yours: (what: string) => string;
  readonly fields: Readonly<Record<"owner" | "due" | "status" | "reference", string>>;
  readonly apart: (what: string, why: string) => string;
  readonly parts: Readonly<Record<"reference" | "owners" | "due", string>>;
  readonly why: Readonly<Record<LineRefusal, string>>;
  /** Why the first name is the likeliest. */
  readonly because: (reason: string) => string;
}

const british: ActionWords = {
  filter: "Show",
  filters: { all: "All actions", unclear: "Unclear or incomplete", mine: "With my additions" },
  noneUnclear: "None of the actions is in this list.",
  edit: (action) => `Edit ${action}`,
  editShort: "Edit",
  owners: "Owners",
  ownersHint: "Choose, or type a name or group",
  take: (name) => `Use “${name}”`,
  reference: "Reference",
  dueWritten: (words) => `The text says “${words}”.`,
  wrongDate: "This is no day of the calendar. Correct the date, or empty it.",
  keep: "Keep beside the text",
  write: "Write into the line",
  writeHint: "The line says owners, date and reference as far as it can; the status is kept beside the text.",
  close: "Close",
  yours: (what) => `Kept beside the text: ${what}`,
  fields: { owner: "owner", due: "date", status: "status", reference: "reference" },
  apart: (what, why) => `${what}: kept beside the text. ${why}`,
  parts: { reference: "Reference", owners: "Owners", due: "Date" },
  why: {
    "outside-body": "The action stands in a text box, note, header or footer.",
    "no-such-column": "Its table has no column for it.",
    "not-sure": "No way of writing it there would be read again without doubt; write it by hand if it must be seen.",
  },
  because: (reason) => `${reason}.`,
};

export const actionWords: ByLanguage<ActionWords> = { "en-GB": british };
