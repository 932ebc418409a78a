import { severalLines, wellFormed } from "./addressee";
import { inlineText, type Body, type BodyNode, type Cell, type Column } from "./body";

/** Width at which lines are broken, in UTF-16 units (RFC 3676 asks for 78 at most). */
const WIDTH = 76;

/** Puts `first` before a text and `indent` before each of its further lines. */
type Wrap = (text: string, first?: string, indent?: string) => string;

/** Breaks a line at spaces so that it fits; `indent` stands before every line but the first. */
function wrap(text: string, first = "", indent = ""): string {
  return text
    .split("\n")
    .map((line, at) => {
      const rows: string[] = [];
      let row = at === 0 ? first : indent;
      let empty = true;
      for (const word of line.split(" ")) {
        if (!empty && row.length + 1 + word.length > WIDTH) {
          rows.push(row);
          row = indent;
          empty = true;
        }
        row += empty ? word : ` ${word}`;
        empty = false;
      }
      return [...rows, row].join("\n");
    })
    .join("\n");
}

/** Leaves lines whole, for a window that breaks them itself. */
const whole: Wrap = (text, first = "", indent = "") =>
  text
    .split("\n")
    .map((line, at) => (at === 0 ? first : indent) + line)
    .join("\n");

/**
 * A row as lines: the widest column leads with the first one in brackets before it, the others follow with their
 * titles. Where no column is widest (old beside new) each has its title.
 */
function row(cells: readonly Cell[], columns: readonly Column[], wrap: Wrap): string {
  const widest = Math.max(...columns.map((column) => column.width));
  const main =
    columns.filter((column) => column.width === widest).length === 1
      ? columns.findIndex((c) => c.width === widest)
      : -1;
  const text = (at: number): string => inlineText(cells[at] ?? []);
  const lead = main !== 0 && text(0) ? `[${text(0)}]` : "";
  const titled = columns.map((column, at) => ({ at, line: text(at) && `${column.title}: ${text(at)}` }));
  const rest = titled.filter(({ at, line }) => line && at !== main && !(at === 0 && lead));
  return [
    wrap([lead, main < 0 ? "" : text(main)].filter(Boolean).join(" "), "- ", "  "),
    ...rest.map(({ line }) => wrap(line, "  ", "    ")),
  ].join("\n");
}

function node(entry: BodyNode, before: BodyNode | undefined, wrap: Wrap): string {
  switch (entry.kind) {
    case "heading": {
      const mark = wrap === whole ? "" : entry.level === 1 ? "=" : entry.level === 2 ? "-" : "";
      return mark ? `${wrap(entry.text)}\n${mark.repeat(Math.min(entry.text.length, WIDTH))}` : wrap(entry.text);
    }
    case "paragraph":
      return wrap(inlineText(entry.text));
    case "quote":
      return wrap(entry.text, "> ", "> ");
    case "rule":
      return "-".repeat(20);
    case "list":
      return entry.items
        .map((item, at) => wrap(inlineText(item), entry.ordered ? `${at + 1}. ` : "- ", entry.ordered ? "   " : "  "))
        .join("\n");
    case "table":
      return [
        ...(before?.kind === "heading" ? [] : [wrap(entry.caption)]),
        ...entry.groups.map((group) =>
          [
            ...(group.title === null ? [] : [wrap(group.title)]),
            ...group.rows.map((cells) => row(cells, entry.columns, wrap)),
          ].join("\n"),
        ),
      ].join("\n\n");
  }
}

function render(body: Body, lines: Wrap, between: string): string {
  const parts = body.map((part) => part.nodes.map((entry, at, all) => node(entry, all[at - 1], lines)).join("\n\n"));
  return wellFormed(severalLines(`${parts.join(`\n\n${between}\n\n`)}\n`));
}

/** The body as plain text with "\n" line ends, readable without any table. */
export const renderPlain = (body: Body): string => render(body, wrap, "-".repeat(WIDTH));

/** The same to be looked at in a window: its lines are as long as they are, and no line is drawn under headings. */
export const renderToRead = (body: Body): string => render(body, whole, "-".repeat(20));
