import { readOwnFile, writeOwnFile } from "../import/json-file";
import type { Imported } from "../import/result";
import type { AttendanceStatus, Minutes } from "../minutes/record";
import { TITLES } from "../reading/language/en/people";
import { fold } from "../text/fold";
import type { NewBlock, NewRun } from "../tagging/plan";
import type { Block, Span } from "../text/block";
import { STYLES, templateShape } from "./template-shape";
import type { Template } from "./template-shape";

export type { Template } from "./template-shape";

const FORMAT = "matters-arising/template";

/** The template as the text of a file to share. */
export const writeTemplate = (value: Template): string => writeOwnFile(FORMAT, value);

/** Reads a template file; a damaged, foreign or newer one gives a sentence that says what to do. */
export const readTemplate = (source: string): Imported<Template> =>
  readOwnFile(source, FORMAT, "template", (value) => templateShape(value, ""));

interface Hole {
  readonly span: Span;
  readonly name: string;
}

/** What stands for the people of a standing, as in minutes that are made from an agenda. */
const PEOPLE: Readonly<Partial<Record<AttendanceStatus, string>>> = {
  present: "present",
  inAttendance: "in attendance",
  apologies: "apologies",
};
const PLACEHOLDERS_OF_PEOPLE: ReadonlySet<string> = new Set([...Object.values(PEOPLE), "name"]);
/** What may stand between two of a list. */
const BETWEEN = /^[\s,;&]*(?:and\s+)?$/u;

/** No title with its full stop and space is longer. */
const LONGEST_TITLE = 24;

/** What changes from meeting to meeting, and where it stands. */
function holes(minutes: Minutes): readonly Hole[] {
  const { date, start, end, venue } = minutes.meeting;
  const people = minutes.attendance.flatMap((attendee) =>
    attendee.spans.slice(0, 1).map((span) => ({ span, name: PEOPLE[attendee.status] ?? "name" })),
  );
  const named = [
    ["date", date],
    ["start", start],
    ["end", end],
    ["venue", venue],
  ] as const;
  const meeting = named.flatMap(([name, fact]) => (fact?.spans ?? []).map((span) => ({ span, name })));
  return [...meeting, ...people].filter((hole) => hole.span.end > hole.span.start);
}

/** Where a name begins with the titles in front of it ("Cllr", "the Rev. Dr"): they go with the person. */
function withTitle(text: string, start: number): number {
  const word = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start));
  return word && TITLES.has(fold(word[1] ?? "")) ? withTitle(text, start - word[0].length) : start;
}

function styleOf(one: Block, first: boolean): (typeof STYLES)[number] {
  if (one.style === "Title" || (first && one.align === "center")) return "title";
  if (one.heading) return STYLES[Math.min(one.heading, 3)] ?? "heading3";
  if (one.list) return one.list.ordered ? "numbered" : "bullet";
  return "normal";
}

function runsWithout(one: Block, at: number, gaps: readonly Hole[]): readonly NewRun[] {
  const here = gaps.filter((gap) => gap.span.block === at).sort((a, b) => a.span.start - b.span.start);
  const runs: NewRun[] = [];
  let done = 0;
  for (const { span, name } of here) {
    if (span.start < done) continue;
    const start = PLACEHOLDERS_OF_PEOPLE.has(name) ? Math.max(done, withTitle(one.text, span.start)) : span.start;
    // The next meeting has other people, and not as many of them: one placeholder stands for the list.
    if (runs.at(-1)?.placeholder === name && BETWEEN.test(one.text.slice(done, start))) {
      done = span.end;
      continue;
    }
    if (start > done) runs.push({ text: one.text.slice(done, start) });
    runs.push({ text: `[${name}]`, placeholder: name });
    done = span.end;
  }
  if (done < one.text.length) runs.push({ text: one.text.slice(done) });
  return runs;
}

/**
 * Makes a template of a document: date, time, place and names become placeholders. "agenda" keeps what stands before
 * the business and the items' titles; "document" keeps all paragraphs. Restricted text is never taken.
 */
export function templateFrom(
  blocks: readonly Block[],
  minutes: Minutes,
  about: {
    readonly id: string;
    readonly name: string;
    readonly committee: string;
    readonly scope: "agenda" | "document";
  },
): Template {
  const gaps = holes(minutes);
  const firstItem = Math.min(...minutes.items.map((item) => item.from), blocks.length);
  const titles = new Set(minutes.items.map((item) => item.spans[0]?.block ?? item.from));
  const secret = (at: number): boolean => minutes.restricted.some(({ from, to }) => at >= from && at < to);
  const kept = (at: number): boolean => (about.scope === "document" || at < firstItem || titles.has(at)) && !secret(at);
  const content: NewBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0)
      content.push({ kind: "table", rows: rows.map((row) => Array.from(row, (cell) => cell ?? "")) });
    rows = [];
  };
  let table = -1;
  blocks.forEach((one, at) => {
    if (!kept(at) || one.place !== "body") return;
    const runs = runsWithout(one, at, gaps);
    if (one.cell) {
      if (one.cell.table !== table) closeTable();
      table = one.cell.table;
      const row = (rows[one.cell.row] ??= []);
      const words = runs.map((piece) => piece.text).join("");
      row[one.cell.column] = row[one.cell.column] ? `${row[one.cell.column]}\n${words}` : words;
      return;
    }
    closeTable();
    table = -1;
    if (one.text.trim() === "" && about.scope === "agenda") return;
    content.push({
      kind: "paragraph",
      runs,
      style: styleOf(one, content.length === 0),
      ...(one.list ? { level: one.list.level } : {}),
    });
  });
  closeTable();
  const { id, name, committee } = about;
  return {
    id,
    name,
    committee,
    content: content.filter((entry) => entry.kind === "paragraph" || entry.rows.some(Boolean)),
  };
}
