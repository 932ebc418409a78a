import type { Minutes } from "../minutes/record";
import type { Block } from "../text/block";
import { cleanAddress } from "./addressee";
import { sameName } from "./names";
import type { Recipient } from "./draft";
import type { DraftInput, FoundAddress } from "./setting";

/** Addresses in running text; checked again by `cleanAddress`. Bounded repeats: linear on any input. */
const IN_TEXT = /[A-Za-z0-9!#$%&'*+/=?^_{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}/g;

/** What may stand between a name and its address: punctuation, "e-mail". Anything more and the address is another's. */
const BETWEEN = /^[\s,;:()<>[\]|–-]{0,12}(?:e-?mail|ebost)?[\s,;:()<>[\]|–-]{0,6}$/i;

/**
 * Addresses that the minutes themselves give: a name of the attendance with the address right behind it in the same
 * paragraph, or in the next cell of the row. Restricted paragraphs are not looked at.
 */
export function addressesInMinutes(minutes: Minutes, blocks: readonly Block[]): readonly FoundAddress[] {
  const names = [...new Set(minutes.attendance.map((person) => person.name))].filter((name) => /^[^@]{3,}$/.test(name));
  const closed = (at: number): boolean => minutes.restricted.some((range) => at >= range.from && at < range.to);
  const nameBefore = (text: string): string | null => {
    const hits = names.filter((name) => {
      const at = text.lastIndexOf(name);
      return at >= 0 && BETWEEN.test(text.slice(at + name.length));
    });
    return hits.sort((a, b) => b.length - a.length)[0] ?? null;
  };
  const found: FoundAddress[] = [];
  blocks.forEach((block, at) => {
    if (closed(at) || !block.text.includes("@")) return;
    for (const match of block.text.matchAll(IN_TEXT)) {
      const address = cleanAddress(match[0].replace(/\.+$/, ""));
      const left = block.text.slice(Math.max(0, match.index - 200), match.index);
      const name = nameBefore(left) ?? (left.trim() === "" ? cellBefore(blocks, at, nameBefore) : null);
      if (name && address) found.push({ name, address, source: "minutes" });
    }
  });
  return found;
}

/** The name that ends the cell before this one in the same table row. */
function cellBefore(blocks: readonly Block[], at: number, nameBefore: (text: string) => string | null): string | null {
  const cell = blocks[at]?.cell;
  const left = blocks[at - 1];
  if (!cell || !left?.cell || left.cell.table !== cell.table || left.cell.row !== cell.row) return null;
  return nameBefore(left.text);
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
