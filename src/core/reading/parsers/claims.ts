import type { Certainty } from "../../minutes/record";
import type { Block } from "../../text/block";
import type { Line, MeetingClaim, Words, Zone } from "../context";

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

/** The lines of a zone that hold words, each with its block in the zone. */
export function* filled(zone: Zone): Generator<{ line: Line; at: number; index: number }> {
  for (let index = 0; index < zone.lines.length; index++) {
    const line = zone.lines[index]!;
    if (line.start < line.end) yield { line, at: zone.at[index]!, index };
  }
}
