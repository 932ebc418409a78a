import type { SourceText } from "../text/block";
import type { Minutes, RefinedMinutes, Stated } from "./record";

/** The record as the command line prints it; the names are fixed ("minutes/1"). */
export interface MinutesJson extends Omit<RefinedMinutes, "meeting"> {
  readonly schema: "minutes/1";
  readonly source: { readonly file: string; readonly kind: SourceText["kind"]; readonly blocks: number };
  readonly meeting: Readonly<Record<keyof Minutes["meeting"], string | null>> & { readonly facts: Minutes["meeting"] };
  readonly blocks?: readonly string[];
}

const valueOf = (fact: Stated<string> | null): string | null => fact?.value ?? null;

/**
 * The JSON form of a record. The meeting's fields are plain values; `meeting.facts` holds their spans, rules and certainty.
 *
 * @param file name of the file as it was given
 * @param withBlocks adds every block's text, so that spans can be checked
 */
export function toJson(minutes: RefinedMinutes, source: SourceText, file: string, withBlocks = false): MinutesJson {
  const { meeting, ...facts } = minutes;
  return {
    schema: "minutes/1",
    source: { file, kind: source.kind, blocks: source.blocks.length },
    meeting: {
      body: valueOf(meeting.body),
      title: valueOf(meeting.title),
      date: valueOf(meeting.date),
      start: valueOf(meeting.start),
      end: valueOf(meeting.end),
      venue: valueOf(meeting.venue),
      facts: meeting,
    },
    ...facts,
    ...(withBlocks ? { blocks: source.blocks.map(({ text }) => text) } : {}),
  };
}
