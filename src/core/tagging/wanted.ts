import type { Action, Attendee, Minutes } from "../minutes/record";
import type { Block, Range, Span } from "../text/block";
import { hullIn, mainBlock, trimmed, uncrossed, wholeOf } from "./places";
import type { TagPlace } from "./places";
import { shortTitle } from "./tag-name";
import type { TagKind } from "./tag-name";

/** A fact of the minutes that should stand in a control. */
export interface WantedTag extends TagPlace {
  readonly kind: TagKind;
  /** Position in the list of the minutes it comes from (actions, decisions, attendance; 0 for the next meeting). */
  readonly index: number;
  readonly title: string;
  /** What its id is derived from. */
  readonly words: string;
}

/** Why a fact got no control. */
export type SkipReason = "budget" | "outside-body" | "overlap" | "no-text" | "suppressed" | "caret";

export interface SkippedTag {
  readonly kind: TagKind;
  readonly index: number;
  readonly block: number;
  readonly reason: SkipReason;
}

interface Candidate {
  readonly kind: TagKind;
  readonly index: number;
  readonly place: TagPlace | null;
  readonly title: string;
  readonly words: string;
  readonly block: number;
}

const ownersOf = (action: Action): string => action.owners.map((owner) => owner.person ?? owner.text).join(", ");

function actionTitle(action: Action): string {
  const name = action.ref ?? ownersOf(action);
  return shortTitle(name ? `Action ${name}` : "Action");
}

/** The whole paragraph or cell; the action's own words where several actions share the block. */
function actionPlace(action: Action, blocks: readonly Block[], crowded: boolean): TagPlace | null {
  const home = blocks[action.block];
  if (!home) return null;
  const own = hullIn(action.block, action.spans);
  const range = crowded && own ? trimmed(home.text, own) : wholeOf(home);
  return range && { block: action.block, range };
}

function factPlace(spans: readonly Span[], blocks: readonly Block[]): TagPlace | null {
  const block = mainBlock(spans);
  const hull = hullIn(block, spans);
  const text = blocks[block]?.text;
  if (!hull || text === undefined) return null;
  const range = trimmed(text, hull);
  return range && { block, range };
}

/** The name as it stands in the list, without organisation and role. */
function namePlace(attendee: Attendee, blocks: readonly Block[]): TagPlace | null {
  const pieces = attendee.spans.filter((span) => span.end > span.start);
  const read = (span: Span): string => blocks[span.block]?.text.slice(span.start, span.end) ?? "";
  const exact = pieces.find((span) => read(span).trim() === attendee.name);
  const around = exact ?? pieces.find((span) => read(span).includes(attendee.name)) ?? pieces[0];
  if (!around) return null;
  const inside = read(around).indexOf(attendee.name);
  const found: Range =
    inside < 0 ? around : { start: around.start + inside, end: around.start + inside + attendee.name.length };
  const range = trimmed(blocks[around.block]?.text ?? "", found);
  return range && { block: around.block, range };
}

function candidates(minutes: Minutes, blocks: readonly Block[]): Candidate[] {
  const marked = minutes.actions
    .map((action, index) => ({ action, index }))
    .filter((one) => one.action.origin !== "commitment");
  const crowd = new Map<number, number>();
  for (const { action } of marked) crowd.set(action.block, (crowd.get(action.block) ?? 0) + 1);
  const list: Candidate[] = marked.map(({ action, index }) => ({
    kind: "action",
    index,
    place: actionPlace(action, blocks, (crowd.get(action.block) ?? 0) > 1),
    title: actionTitle(action),
    words: `${action.ref ?? ""}\n${action.text}`,
    block: action.block,
  }));
  minutes.decisions.forEach((decision, index) => {
    list.push({
      kind: "decision",
      index,
      place: factPlace(decision.spans, blocks),
      title: shortTitle(decision.item ? `Decision ${decision.item}` : "Decision"),
      words: decision.text,
      block: mainBlock(decision.spans),
    });
  });
  const next = minutes.nextMeeting;
  if (next) {
    const place = factPlace(next.spans, blocks);
    list.push({ kind: "next", index: 0, place, title: "Next meeting", words: "next", block: mainBlock(next.spans) });
  }
  minutes.attendance.forEach((attendee, index) => {
    list.push({
      kind: "attendee",
      index,
      place: namePlace(attendee, blocks),
      title: shortTitle(`Attendee ${attendee.name}`),
      words: attendee.name,
      block: attendee.spans[0]?.block ?? -1,
    });
  });
  return list;
}

/**
 * The controls that these minutes call for, in order of service (actions, decisions, next meeting, attendees), with
 * ranges that nest or stand apart; and the facts that cannot have one, with the reason. Commitments that prose only
 * implies and the previous meeting's actions are never among them.
 * @param anywhere false: what stands in text boxes, headers and notes is left out ("outside-body")
 */
export function wantedTags(
  minutes: Minutes,
  blocks: readonly Block[],
  anywhere = false,
): { readonly wanted: readonly WantedTag[]; readonly skipped: readonly SkippedTag[] } {
  const wanted: WantedTag[] = [];
  const skipped: SkippedTag[] = [];
  for (const { kind, index, place, title, words, block } of candidates(minutes, blocks)) {
    const skip = (reason: SkipReason): unknown => skipped.push({ kind, index, block, reason });
    const home = place ? blocks[place.block] : undefined;
    if (!place || !home) {
      skip("no-text");
    } else if (!anywhere && home.place !== "body") {
      skip("outside-body");
    } else {
      const taken = wanted.filter((one) => one.block === place.block).map((one) => one.range);
      const range = uncrossed(home.text, place.range, taken);
      if (range) wanted.push({ kind, index, block: place.block, range, title, words });
      else skip("overlap");
    }
  }
  return { wanted, skipped };
}
