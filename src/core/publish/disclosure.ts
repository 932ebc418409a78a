import { dateInWords } from "../circulation/dates";
import { choicesOf } from "../record/book";
import type { Entry, RecordBook } from "../record/book";
import type { RecordKind, RecordValue } from "../record/kinds";
import { planOf } from "../tagging/edits";
import type { PlacedTag, Plan } from "../tagging/plan";
import { planUntagAll } from "../tagging/untag";
import type { Block } from "../text/block";
import { amendmentSentence } from "./amendment";
import { addressesIn } from "./copy-plan";

/** One line of "what this file holds": what, and every personal fact of it in words. */
export interface Disclosure {
  readonly what: string;
  readonly details: readonly string[];
  /** True when "remove all" takes it away. */
  readonly removable: boolean;
}

/** What the file's own parts tell, as far as the host or the package reader knows. */
export interface FileFacts {
  readonly comments?: readonly { readonly author: string }[];
  readonly trackedChanges?: readonly { readonly author: string }[];
  readonly properties?: Readonly<Record<string, string>>;
}

const WHAT: Readonly<Record<RecordKind, string>> = {
  owner: "Owners you chose for actions",
  due: "Due dates you set",
  status: "Statuses you set",
  reference: "References you gave to actions",
  contact: "Who was told, chased or answered, and when",
  dismissed: "Suggestions you took or dismissed (as numbers, without their words)",
  suppressed: "Tags you undid (as numbers, without their words)",
  attendance: "What you added about people",
  interest: "Declared interests",
  decision: "Movers, seconders and votes you added",
  next: "The next meeting as you set it",
  state: "The state of the minutes",
  circulation: "To whom these minutes were sent",
  restricted: "What you marked as restricted or open",
  profile: "The committee whose profile belongs to this file",
  amendment: "Amendments to earlier minutes, with old and new words",
  answered: "Questions about the membership that you answered",
};

const WORDLESS: readonly RecordKind[] = ["dismissed", "suppressed", "restricted"];

/** Parts of a value that are no words: by which version and which actions a circulation is known again. */
const UNSAID: ReadonlySet<string> = new Set(["version", "actions"]);

/** A record's value in words: its texts, numbers and days, nothing of its form. */
function inWords(value: unknown, language: string): string {
  if (value === null || value === undefined || value === false || value === "") return "";
  if (Array.isArray(value)) return joined(value.map((one) => inWords(one, language)));
  if (typeof value === "object") {
    const said = Object.entries(value).filter(([name]) => !UNSAID.has(name));
    return joined(said.map(([name, part]) => (part === true ? name : inWords(part, language))));
  }
  return value === "inAttendance" ? "in attendance" : dateInWords(String(value), language);
}

const joined = (words: readonly string[]): string => words.filter(Boolean).join(", ");

/** Of a carried profile every person is named with the address; its rules and texts are no personal facts. */
function committeeInWords(value: RecordValue<"profile">): readonly string[] {
  const members = value.profile?.members ?? [];
  return [value.name, ...members.map((member) => [member.name, member.address].filter(Boolean).join(", "))];
}

function wordsOf({ kind, value }: Entry, language: "en-GB" | "en-US"): readonly string[] {
  if (value === null) return [];
  if (kind === "profile") return committeeInWords(value as RecordValue<"profile">);
  if (kind === "amendment") return [amendmentSentence(value as RecordValue<"amendment">, language)];
  return [inWords(value, language)];
}

const authors = (list: readonly { readonly author: string }[]): readonly string[] =>
  [...new Set(list.map((one) => one.author).filter(Boolean))].sort();

/**
 * Everything this file holds besides its visible words: the list the clerk sees before a working file goes out.
 *
 * @param language in whose words days are said
 */
export function whatThisFileHolds(
  book: RecordBook,
  tags: readonly PlacedTag[],
  blocks: readonly Block[],
  file: FileFacts = {},
  language: "en-GB" | "en-US" = "en-GB",
): readonly Disclosure[] {
  const kept = (Object.keys(WHAT) as RecordKind[]).flatMap((kind): Disclosure[] => {
    const entries = [...choicesOf(book, kind)];
    // What an author chose otherwise at the same time is in the file as well.
    const rivals = book.entries.filter((entry) => entry.kind === kind && entry.value !== null).length - entries.length;
    if (entries.length === 0 && rivals <= 0) return [];
    const details = WORDLESS.includes(kind)
      ? [String(entries.length)]
      : [
          ...new Set(book.entries.filter((entry) => entry.kind === kind).flatMap((entry) => wordsOf(entry, language))),
        ].filter(Boolean);
    return [{ what: WHAT[kind], details, removable: true }];
  });
  const lines: Disclosure[] = [...kept];
  if (book.foreign.length > 0) {
    lines.push({
      what: "Notes of a newer version of the add-in",
      details: [String(book.foreign.length)],
      removable: true,
    });
  }
  const own = tags.filter((placed) => placed.tag.startsWith("ma:"));
  if (own.length > 0) lines.push({ what: "Tags in the text", details: [String(own.length)], removable: true });
  const addresses = [...new Set(addressesIn(blocks).map((one) => one.address))];
  if (addresses.length > 0)
    lines.push({ what: "Mail addresses in the text itself", details: addresses, removable: false });
  const comments = file.comments ?? [];
  if (comments.length > 0)
    lines.push({ what: `Comments (${comments.length})`, details: authors(comments), removable: false });
  const changes = file.trackedChanges ?? [];
  if (changes.length > 0) {
    lines.push({ what: `Tracked changes (${changes.length})`, details: authors(changes), removable: false });
  }
  const properties = Object.entries(file.properties ?? {}).filter(([, value]) => value !== "");
  if (properties.length > 0) {
    lines.push({
      what: "Properties of the file",
      details: properties.map(([name, value]) => `${name}: ${value}`),
      removable: false,
    });
  }
  return lines;
}

/** "Remove all": takes every tag and every data part out of this document; its words stay. */
export function planRemoveAll(tags: readonly PlacedTag[], parts: readonly { readonly id: string }[]): Plan {
  const [first, ...others] = parts;
  const drop = others.map((part) => part.id);
  return planOf([
    ...planUntagAll(tags).edits,
    ...(first ? [{ kind: "part" as const, id: first.id, xml: null, drop }] : []),
  ]);
}
