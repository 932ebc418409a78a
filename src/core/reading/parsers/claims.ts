import type { ActionStatus, Certainty } from "../../minutes/record";
import type { Block } from "../../text/block";
import type { DecisionClaim, Line, MeetingClaim, Words, Zone } from "../context";

/** What nobody has to do any more. */
export const FINISHED: ReadonlySet<ActionStatus> = new Set(["done", "closed", "superseded"]);

/** A piece of a block as words with their span; outer spaces are left out. */
export function wordsOf(block: Block, at: number, start: number, end: number): Words {
  while (start < end && /\s/.test(block.text[start]!)) start++;
  while (end > start && /\s/.test(block.text[end - 1]!)) end--;
  return { text: block.text.slice(start, end), spans: [{ block: at, start, end }] };
}

export function meetingClaim(
  field: MeetingClaim["field"],
  value: string,
  where: { readonly at: number; readonly start: number; readonly end: number },
  weight: number,
  rule: string,
  certainty: Certainty = "stated",
): MeetingClaim {
  return {
    kind: "meeting",
    field,
    value,
    weight,
    spans: [{ block: where.at, start: where.start, end: where.end }],
    rule,
    certainty,
  };
}

type Named = { readonly text: string } | null | undefined;

/** What was decided, in these words. */
export const decisionClaim = (
  rule: string,
  decision: DecisionClaim["decision"],
  { text, spans }: Words,
  votes: DecisionClaim["votes"],
  movers: { readonly mover?: Named; readonly seconder?: Named } = {},
): DecisionClaim => ({
  kind: "decision",
  decision,
  text,
  mover: movers.mover?.text ?? null,
  seconder: movers.seconder?.text ?? null,
  votes,
  spans,
  rule,
  certainty: "stated",
});

/** A line that holds words, with its block and its place in the zone. */
export interface Filled {
  readonly line: Line;
  readonly at: number;
  readonly index: number;
}

/** The lines of a zone that hold words. The parsers of a zone run one after the other: what they ask of the same zone is kept. */
export function filled(zone: Zone): readonly Filled[] {
  if (zone === latest.zone) return latest.lines;
  const lines: Filled[] = [];
  zone.lines.forEach((line, index) => {
    if (line.start < line.end) lines.push({ line, at: zone.at[index]!, index });
  });
  latest = { zone, lines };
  return lines;
}
let latest: { readonly zone: Zone | null; readonly lines: readonly Filled[] } = { zone: null, lines: [] };

/** What stands behind what is to be done and is no part of it: that all agreed, thanks, who left. */
export const BESIDE =
  /^(?:(?:this|it|which|these) (?:was|were) |all )(?:unanimously )?(?:agreed|approved|carried)(?: unanimously)?[\s.]*$|^[^.]+ (?:(?:was|were) thanked |(?:left|joined|arrived|withdrew)\b[^.]*(?: at \d| the (?:meeting|room|call)))/i;
