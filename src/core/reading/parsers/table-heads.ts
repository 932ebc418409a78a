import type { Claim, Language, Line, Role, Zone } from "../context";
import { actionHeading } from "../grammar";
import { meetingHead } from "./meeting";
import { roleOf } from "../sections";
import { shifted } from "./shifted";
import { asBody, type Cell, type Row } from "./grid";
import { loneHead, reportIn } from "./table-actions";
import type { Columns } from "./table-columns";

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

/** "1 | Minutes of the last meeting | Action": the head of the column stands in an item's row. */
export function headBeside({ filled }: Row): Columns | null {
  const last = filled.at(-1)!;
  const numbered = filled[0]!.column > 0 || /^\d/.test(filled[0]!.text);
  return numbered && /^actions?$/i.test(last.text) ? loneHead(last, "", []) : null;
}

/** True when the rows below these headings tell of earlier actions. */
export function areEarlier(head: Row, columns: Columns, rows: readonly Row[], role: string): boolean {
  // Under "Matters arising" a table that tells how far things have come reports on them.
  if (role === "previous") return true;
  const told = [...columns.values()].includes("status") || rows.some(({ filled }) => filled.some(reportIn));
  if (role === "arising" && told) return true;
  return head.filled.some(
    (cell) => columns.get(cell.column) !== "done" && actionHeading(cell.text)?.when === "previous",
  );
}

/** "2. Matters arising" beside what was said of it: what that part of the meeting is; `now` where no item stands in the row. */
export function roleBeside({ filled }: Row, columns: Columns, now: Role, otherwise: Role): Role {
  const item =
    headBelow(filled, columns) ??
    filled.find(({ column, text }) => columns.get(column) === "item" && /\p{L}/u.test(text));
  const own = item && roleOf(item.lines[0]!.line);
  return own === "arising" || own === "previous" ? own : item ? otherwise : now;
}

/** "2.0 | Matters arising": the head of the rows below it, under "Item | Minutes | Action". */
const headBelow = ([number, words, ...more]: Row["filled"], columns: Columns): Cell | undefined =>
  words && more.length === 0 && columns.get(words.column) === "minute" && /^\d{1,2}(?:\.0)?\.?$/.test(number!.text)
    ? words
    : undefined;

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
