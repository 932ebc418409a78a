import type { Attendee, Minutes } from "../minutes/record";
import type { Block } from "../text/block";
import { hullIn, trimmed } from "../tagging/places";
import { TITLES } from "../reading/language/en/people";

/** Where one person stands in the attendance block. */
export interface ListEntry {
  /** Position in the attendance of the minutes. */
  readonly index: number;
  readonly attendee: Attendee;
  readonly block: number;
  /** Where the entry begins, the title before the name included. */
  readonly start: number;
  readonly end: number;
  /** "Cllr " before the name, with its space. */
  readonly title: string;
  /** In a table; else on a line of one's own, or in a line with others. */
  readonly layout: "cell" | "line" | "inline";
}

/** Everybody's entry, in reading order. A document with one line of several names is written inline throughout. */
export function listEntries(minutes: Minutes, blocks: readonly Block[]): readonly ListEntry[] {
  const places = minutes.attendance.flatMap((attendee, index) => {
    const block = attendee.spans[0]?.block ?? -1;
    const home = blocks[block];
    const hull = hullIn(block, attendee.spans);
    const range = home && hull && trimmed(home.text, hull);
    if (!home || !range || home.place !== "body") return [];
    const title = titleBefore(home.text, range.start);
    return [{ index, attendee, block, ...range, start: range.start - title.length, title, cell: !!home.cell }];
  });
  const crowded = (block: number): boolean => places.filter((place) => place.block === block && !place.cell).length > 1;
  const inline = places.some((place) => crowded(place.block));
  return places
    .map(({ cell, ...place }): ListEntry => {
      const labelled = (blocks[place.block]?.text.slice(0, place.start).trim() ?? "") !== "";
      const shared = crowded(place.block) || (inline && labelled);
      return { ...place, layout: cell ? "cell" : shared ? "inline" : "line" };
    })
    .sort((one, other) => one.block - other.block || one.start - other.start);
}

/** A title of several people ("Cllrs Hale and Price") stays where it stands. */
const OF_SEVERAL = /^(?:\p{L}+rs|councillors|messrs|mesdames|members)$/iu;
const OF_ONE = /^mrs$/iu;

/** The titles that stand right before a name: "Cllr ", "Revd Dr ". */
function titleBefore(text: string, nameStart: number): string {
  let start = nameStart;
  for (;;) {
    const [stands, word] = /(?<![\p{L}\p{N}])(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
    if (!stands || !word || !TITLES.has(word.toLowerCase()) || (OF_SEVERAL.test(word) && !OF_ONE.test(word)))
      return text.slice(start, nameStart);
    start -= stands.length;
  }
}

const aside = ({ organisation, roles }: Attendee): string => [organisation, ...roles].filter(Boolean).join(", ");

/** The entry's words for a list of another layout: "Ada Fenn (Kent, Chair)" in a line of names, "Ada Fenn⇥Kent (Chair)" on its own. */
export function entryWords(
  entry: ListEntry,
  blocks: readonly Block[],
  into: "line" | "inline",
  tabbed: boolean,
): string {
  const { attendee, title } = entry;
  const raw = (blocks[entry.block]?.text.slice(entry.start, entry.end) ?? attendee.name).replace(/[\s,;.]+$/u, "");
  if (entry.layout === into) return raw;
  const more = aside(attendee);
  if (into === "inline") return more ? `${title}${attendee.name} (${more})` : `${title}${attendee.name}`;
  if (!tabbed) return raw;
  const roles = attendee.roles.length > 0 ? ` (${attendee.roles.join(", ")})` : "";
  return `${title}${attendee.name}${attendee.organisation ? `\t${attendee.organisation}` : ""}${roles}`;
}
