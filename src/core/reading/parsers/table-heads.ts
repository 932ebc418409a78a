import type { Claim, Language, Line, Zone } from "../context";
import { meetingHead } from "./meeting";
import { shifted } from "./shifted";
import { asBody, type Cell } from "./grid";

/** "MINUTES" over the day: what a cell tells of the meeting, in a table that heads the paper. */
export function headIn({ lines, text }: Cell, language: Language): readonly Claim[] {
  if (text.length > 120 || !/\bminutes\b/i.test(text)) return [];
  const first = lines[0]!.at;
  const zone: Zone = {
    kind: "opening",
    role: "opening",
    level: 0,
    lines: lines.map(({ line }) => asBody(line)),
    at: lines.map(({ at }) => at - first),
  };
  return meetingHead.read(zone, language).map((claim) => shifted(claim, first));
}

/** What rows under "Next meeting" tell of it so far. */
export interface NextTold {
  day: string | null;
  start: string | null;
  end: string | null;
  venue: string | null;
  lines: { line: Line; at: number }[];
  dayAt: { line: Line; at: number; start: number; end: number } | null;
  tentative: boolean;
}
