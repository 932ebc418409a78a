import { DRAFT_KINDS } from "../../core/circulation/make";
import type { DraftKind } from "../../core/circulation/draft";
import type { MinutesState } from "../../core/circulation/setting";
import { given, languageIn, LANGUAGES, type GivenLanguage, type Takes } from "../arguments";

/** How the command is called. */
export const usage = `Usage: npm run --silent draft -- FILE --kind ${["circulation", "owner", "apologies", "guest", "chair", "agenda", "reminder", "invitation"].join("|")} --to eml|ics|html
  --out FOLDER         a file for each draft; without it they are printed
  --profile FILE       the committee's profile (.json)
  --addresses FILE     names and addresses, .csv or .vcf; may be given more than once
  --date YYYY-MM-DD --start HH:mm --end HH:mm --venue PLACE
                       the next meeting, where the minutes leave it open
  --from "NAME <ADDRESS>"   who sends it
  --today YYYY-MM-DD   the day the drafts are made
  --state draft|agreed|confirmed|signed
  --bcc                everybody of a circulation in Bcc
  --restricted         exempt and confidential text may be used
  --language en-GB|en-US`;

const VALUED = [
  "kind", "to", "out", "profile", "addresses", "date", "start", "end", "venue", "from", "today", "state",
] as const; // prettier-ignore

const FORMS = ["eml", "ics", "html"] as const;
export type DraftForm = (typeof FORMS)[number];
const STATES: readonly MinutesState[] = ["draft", "agreed", "confirmed", "signed"];

/** What the clerk asked for. */
export interface DraftOptions {
  readonly file: string;
  readonly kind: DraftKind;
  readonly to: DraftForm;
  readonly out: string | null;
  readonly profile: string | null;
  readonly addresses: readonly string[];
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly today: string | null;
  readonly state: MinutesState | null;
  /** What the clerk says of the next meeting; null leaves a thing to the minutes. */
  readonly next: Readonly<Record<"date" | "start" | "end" | "venue", string | null>>;
  readonly bcc: boolean;
  readonly restricted: boolean;
  readonly language: GivenLanguage;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
  all.find((one) => one === text);

/** Takes the command line apart; a string is the sentence that says what is wrong with it. */
export function draftOptions(args: readonly string[]): DraftOptions | string {
  const asked = given(args, TAKES);
  if (typeof asked === "string") return asked;
  const { value } = asked;
  const [file, ...more] = asked.files;
  if (file === undefined || more.length > 0) return "Name one file of minutes.";
  const kind = oneOf(DRAFT_KINDS, value("kind"));
  if (kind === undefined || kind === "correction")
    return `--kind is one of ${DRAFT_KINDS.filter((one) => one !== "correction").join(", ")}.`;
  const to = oneOf(FORMS, value("to"));
  if (to === undefined) return "--to is eml, ics or html.";
  if (to === "ics" && kind !== "invitation") return "Only the invitation has a calendar file; use --to eml or html.";
  const day = value("today");
  if (day !== undefined && !isDay(day)) return "--today is a day, written YYYY-MM-DD.";
  const date = value("date");
  if (date !== undefined && !isDay(date)) return "--date is a day, written YYYY-MM-DD.";
  const [start, end] = [value("start"), value("end")];
  if (![start, end].every((hour) => hour === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)))
    return "--start and --end are times of day, written HH:mm.";
  const state = value("state");
  if (state !== undefined && !oneOf(STATES, state)) return `--state is one of ${STATES.join(", ")}.`;
  const from = value("from");
  return {
    file,
    kind,
    to,
    out: value("out") ?? null,
    profile: value("profile") ?? null,
    addresses: asked.all("addresses"),
    from: from === undefined ? null : sender(from),
    today: day ?? null,
    state: oneOf(STATES, state) ?? null,
    next: { date: date ?? null, start: start ?? null, end: end ?? null, venue: value("venue") ?? null },
    bcc: asked.has("bcc"),
    restricted: asked.has("restricted"),
    language: languageIn(asked) ?? "en-GB",
  };
}

const TAKES: Takes = {
  ...Object.fromEntries(VALUED.map((name) => [name, "value"] as const)),
  bcc: "alone",
  restricted: "alone",
  language: LANGUAGES,
};

/** "Ada Holt <ada@weir.example>", or the bare address. */
function sender(text: string): { readonly name: string; readonly address: string } {
  const [, name = "", address = text] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  return { name: name.replace(/^"(.*)"$/, "$1").trim(), address: address.trim() };
}
