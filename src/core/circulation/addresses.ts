import type { Minutes } from "../minutes/record";
import type { Block } from "../text/block";
import { cleanAddress } from "./addressee";
import { sameName } from "./names";
import type { Recipient } from "./draft";
import type { DraftInput, FoundAddress } from "./setting";

/** Addresses in running text; checked again by `cleanAddress`. Bounded repeats: linear on any input. */
const IN_TEXT = /[A-Za-z0-9!#$%&'*+/=?^_{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}/g;

/**
 * Addresses that the minutes themselves give: the one name of the attendance that stands before an address in the same
 * paragraph, or in the cell to its left. Restricted paragraphs are not looked at.
 */
export function addressesInMinutes(minutes: Minutes, blocks: readonly Block[]): readonly FoundAddress[] {
  const names = [...new Set(minutes.attendance.map((person) => person.name))].filter((name) => name.length > 2);
  const closed = (at: number): boolean => minutes.restricted.some((range) => at >= range.from && at < range.to);
  const lastName = (text: string): string | null => {
    const seen = names
      .map((name) => ({ name, at: text.lastIndexOf(name) }))
      .filter((hit) => hit.at >= 0)
      .sort((a, b) => b.at - a.at || b.name.length - a.name.length);
    return seen[0]?.name ?? null;
  };
  const found: FoundAddress[] = [];
  blocks.forEach((block, at) => {
    if (closed(at) || !block.text.includes("@")) return;
    let from = 0;
    for (const match of block.text.matchAll(IN_TEXT)) {
      const address = cleanAddress(match[0].replace(/[.]+$/, ""));
      const left = block.text.slice(from, match.index);
      const name = lastName(left) ?? (from === 0 ? rowName(blocks, at, lastName) : null);
      if (name && address) found.push({ name, address, source: "minutes" });
      from = match.index + match[0].length;
    }
  });
  return found;
}

/** The name in an earlier cell of the same table row. */
function rowName(blocks: readonly Block[], at: number, lastName: (text: string) => string | null): string | null {
  const cell = blocks[at]?.cell;
  if (!cell) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = blocks[before]?.cell;
    if (!other || other.table !== cell.table || other.row !== cell.row) return null;
    const name = lastName((blocks[before] as Block).text);
    if (name) return name;
  }
  return null;
}

/** All addresses of a draft's input: profile, minutes, then what was found elsewhere. */
export function addressBook(input: DraftInput): readonly FoundAddress[] {
  const { setting } = input;
  const listed = [...(setting.members ?? []), ...setting.officers, ...(setting.clerk ? [setting.clerk] : [])];
  return [
    ...listed.map((person): FoundAddress => ({ ...person, source: "profile" })),
    ...addressesInMinutes(input.minutes, input.blocks),
    ...input.found,
  ]
    .map((entry) => ({ ...entry, address: cleanAddress(entry.address) }))
    .filter((entry) => entry.address !== "");
}

/**
 * The address of a person: what the clerk typed (for the recipient's key or for the name); else the one address found under that name. Two different addresses
 * under one name are never chosen between: blank, with both as candidates.
 */
export function addressOf(
  name: string,
  key: string,
  input: DraftInput,
  book: readonly FoundAddress[],
): Pick<Recipient, "address" | "candidates" | "source"> {
  const own = (entry: string): string | undefined =>
    Object.hasOwn(input.choices.addresses, entry) ? input.choices.addresses[entry] : undefined;
  const typed = own(key) ?? own(name);
  if (typed !== undefined) return { address: cleanAddress(typed), candidates: [], source: typed ? "clerk" : null };
  const hits = book.filter((entry) => sameName(entry.name, name));
  const profile = hits.filter((entry) => entry.source === "profile");
  const used = profile.length > 0 ? profile : hits;
  const different = new Map(used.map((entry) => [entry.address.toLowerCase(), entry]));
  const [only] = different.values();
  if (different.size === 1 && only) return { address: only.address, candidates: [], source: only.source };
  return { address: "", candidates: [...different.values()].map((entry) => entry.address), source: null };
}
