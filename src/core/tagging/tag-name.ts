import { hashOf, settled } from "../record/hash";
import type { TagColour } from "./plan";

/** What a control of ours may hold. "attendance" is a whole line of names, used where single names exceed the budget. */
export type TagKind = "action" | "attendee" | "decision" | "next" | "attendance";

/** Kinds in the order in which they are served while the budget lasts. */
export const TAG_KINDS: readonly TagKind[] = ["action", "decision", "next", "attendance", "attendee"];

/** Word keeps at most 64 characters of a control's tag and of its title. */
export const TAG_LIMIT = 64;

const PREFIX = "ma:1:";
const MANUAL = "m-";

const COLOURS: Record<TagKind, TagColour> = {
  action: "action",
  attendee: "attendee",
  attendance: "attendee",
  decision: "decision",
  next: "nextMeeting",
};

/** The colour name of a kind. */
export const colourOf = (kind: TagKind): TagColour => COLOURS[kind];

/** "ma:1:<kind>:<id>", cut to 64 characters (ids of ours are far shorter). */
export const tagOf = (kind: TagKind, id: string): string => `${PREFIX}${kind}:${id}`.slice(0, TAG_LIMIT);

/** Kind and id of a tag of ours; null for any other control, and for kinds of a newer version, which are left alone. */
export function readTag(tag: string): { readonly kind: TagKind; readonly id: string } | null {
  if (!tag.startsWith(PREFIX)) return null;
  const [kind, ...rest] = tag.slice(PREFIX.length).split(":");
  const known = TAG_KINDS.find((name) => name === kind);
  const id = rest.join(":");
  return known && id ? { kind: known, id } : null;
}

/** True for an id the clerk gave by hand: such a tag stays although the reader finds no fact under it. */
export const isManual = (id: string): boolean => id.startsWith(MANUAL);

/**
 * The id of a fact, derived from its words so that two machines agree: kind, words, and which of several equal ones.
 * `taken` are ids already in the document; a later equal fact gets the next number.
 */
export function idFor(kind: TagKind, words: string, taken: ReadonlySet<string>, byHand = false): string {
  const base = (byHand ? MANUAL : "") + hashOf(`${kind}\n${settled(words)}`);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** A title of at most 64 characters, cut at a word where it is longer. */
export function shortTitle(words: string): string {
  const text = settled(words);
  if (text.length <= TAG_LIMIT) return text;
  const cut = text.slice(0, TAG_LIMIT - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > TAG_LIMIT / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
