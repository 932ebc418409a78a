import { anchorOf, sameAnchor } from "../record/anchor";
import { attendanceLines } from "./attendance-lines";
import { planOf, tagEdit, untagEdit } from "./edits";
import { match, ownTags } from "./match";
import type { OwnTag } from "./match";
import type { Edit } from "./plan";
import { idFor, isManual, tagOf, TAG_KINDS } from "./tag-name";
import { TAG_BUDGET } from "./tagging";
import type { CopiedTag, TaggedFact, Tagging, TaggingFacts, TaggingOptions } from "./tagging";
import { wantedTags } from "./wanted";
import type { SkippedTag, SkipReason, WantedTag } from "./wanted";

/** Outer before inner in reading order, so that a host writing bottom-up writes the inner one first. */
const outerFirst = (one: WantedTag, other: WantedTag): number =>
  one.block - other.block ||
  one.range.start - other.range.start ||
  other.range.end - one.range.end ||
  TAG_KINDS.indexOf(one.kind) - TAG_KINDS.indexOf(other.kind);

const skip = (want: WantedTag, reason: SkipReason): SkippedTag => ({
  kind: want.kind,
  index: want.index,
  block: want.block,
  reason,
});

/** Why a new control may not be written now; null when it may. */
function refusal(want: WantedTag, facts: TaggingFacts, caret: number | null | undefined): SkipReason | null {
  if (caret === want.block) return "caret";
  const anchor = anchorOf(facts.blocks[want.block] ?? { text: "" }, want.range);
  const undone = facts.suppressed?.some((one) => one.kind === want.kind && sameAnchor(one, anchor));
  return undone ? "suppressed" : null;
}

/** What the minutes call for within the options; lines of names join in where the names exceed the budget. */
function survey(facts: TaggingFacts, options: TaggingOptions, own: readonly OwnTag[]) {
  const { kinds = TAG_KINDS, within, budget = TAG_BUDGET, anywhere = false } = options;
  const inside = (block: number): boolean => !within || within.some(({ from, to }) => block >= from && block < to);
  const addressed = (block: number): boolean => anywhere || (facts.blocks[block]?.place ?? "body") === "body";
  const concerns = (one: { kind: OwnTag["kind"]; block: number }): boolean =>
    kinds.includes(one.kind) && inside(one.block);
  const called = wantedTags(facts.minutes, facts.blocks, anywhere);
  const names = called.wanted.filter((want) => want.kind === "attendee");
  const firm = called.wanted.filter((want) => want.kind !== "attendee");
  const byHand = own.filter((tag) => isManual(tag.id)).length;
  const lines = called.wanted.length + byHand > budget ? attendanceLines(names, facts.blocks) : [];
  return {
    wanted: [...firm, ...lines, ...names].filter(concerns),
    skipped: called.skipped.filter(concerns),
    own: own.filter(({ kind, placed: { block } }) => addressed(block) && concerns({ kind, block })),
  };
}

/**
 * Makes the plan that gives every marked action, decision and next meeting, and the attendees, exactly one control at
 * its place. Controls in place are kept with their ids; one whose words moved is laid anew with its id; one that holds
 * no fact any more is taken away (never one the clerk set by hand); planning again after applying gives no edits.
 */
export function planTags(facts: TaggingFacts, options: TaggingOptions = {}): Tagging {
  const { budget = TAG_BUDGET, copies: onCopy = "ask", caret } = options;
  const all = ownTags(facts.tags);
  const { wanted, own, skipped } = survey(facts, options, all);
  const { kept, moved, stale } = match(wanted, own, facts.blocks);

  const taken = new Set(all.map((tag) => tag.id));
  const mint = ({ kind, words }: Pick<WantedTag, "kind" | "words">): string => {
    const id = idFor(kind, words, taken);
    taken.add(id);
    return id;
  };
  const edits: Edit[] = [];
  const settled: TaggedFact[] = [];
  const copies: CopiedTag[] = [];
  const settle = ({ kind, index, block, range }: WantedTag, id: string, controlId: string | null): unknown =>
    settled.push({ kind, index, id, tag: tagOf(kind, id), block, range, controlId });

  for (const [want, { placed, id, copied }] of kept) {
    const asked = copied && onCopy === "ask";
    const owned = copied ? mint(want) : id;
    const tag = tagOf(want.kind, owned);
    if (asked) {
      copies.push({ copy: placed, kind: want.kind, fact: { index: want.index, title: want.title }, ownTag: tag });
    } else if (placed.tag !== tag || placed.title !== want.title) {
      edits.push({ kind: "retag", controlId: placed.controlId, tag, title: want.title });
    }
    settle(want, asked ? id : owned, placed.controlId);
  }
  const lay: WantedTag[] = [];
  for (const [want, tag] of moved) {
    if (caret === want.block) {
      settle(want, tag.id, tag.placed.controlId);
    } else {
      edits.push(untagEdit(tag.placed));
      lay.push(want);
    }
  }
  for (const { placed, kind, copied } of stale) {
    if (copied && onCopy === "ask") {
      copies.push({ copy: placed, kind, fact: null, ownTag: tagOf(kind, mint({ kind, words: placed.tag })) });
    } else if (caret !== placed.block) {
      edits.push(untagEdit(placed));
    }
  }

  let room = budget - (all.length - stale.length);
  for (const want of wanted) {
    if (kept.has(want) || moved.has(want)) continue;
    const reason = refusal(want, facts, caret) ?? (room > 0 ? null : "budget");
    if (reason) {
      skipped.push(skip(want, reason));
    } else {
      room -= 1;
      lay.push(want);
    }
  }
  for (const want of lay.sort(outerFirst)) {
    const home = facts.blocks[want.block];
    if (!home) continue;
    const id = moved.get(want)?.id ?? mint(want);
    edits.push(tagEdit(home, want.block, want.range, want.kind, tagOf(want.kind, id), want.title));
    settle(want, id, null);
  }
  settled.sort((one, other) => one.block - other.block || one.range.start - other.range.start);
  return { plan: planOf(edits), facts: settled, skipped, copies };
}
