import { severalLines, wellFormed } from "./addressee";
import { inlineText, type Body, type BodyNode, type Cell, type Column } from "./body";

/** Width at which lines are broken, in UTF-16 units (RFC 3676 asks for 78 at most). */
const WIDTH = 76;

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

/** A row as lines: the first cell leads, the others follow with their column's title. */
function row(cells: readonly Cell[], columns: readonly Column[]): string {
  const values = cells
    .map((cell, at) => ({ title: columns[at]?.title ?? "", text: inlineText(cell) }))
    .filter((v) => v.text);
  const main = columns.reduce((best, column, at) => (column.width > (columns[best] as Column).width ? at : best), 0);
  const lead = values
    .filter((value) => value.title === columns[0]?.title && main !== 0)
    .map((value) => `[${value.text}] `);
  const text = inlineText(cells[main] ?? []);
  const others = values.filter(
    (value) => value.title !== columns[main]?.title && !(lead.length && value.title === columns[0]?.title),
  );
  return [
    wrap(`${lead.join("")}${text}`, "- ", "  "),
    ...others.map((value) => wrap(`${value.title}: ${value.text}`, "  ", "    ")),
  ].join("\n");
}

function node(entry: BodyNode): string {
  switch (entry.kind) {
    case "heading": {
      const mark = entry.level === 1 ? "=" : entry.level === 2 ? "-" : "";
      return mark ? `${wrap(entry.text)}\n${mark.repeat(Math.min(entry.text.length, WIDTH))}` : wrap(entry.text);
    }
    case "paragraph":
      return wrap(inlineText(entry.text));
    case "quote":
      return wrap(entry.text, "> ", "> ");
    case "rule":
      return "-".repeat(20);
    case "list":
      return entry.items.map((item) => wrap(inlineText(item), "- ", "  ")).join("\n");
    case "table":
      return [
        wrap(entry.caption),
        ...entry.groups.map((group) =>
          [
            ...(group.title === null ? [] : [wrap(group.title)]),
            ...group.rows.map((cells) => row(cells, entry.columns)),
          ].join("\n"),
        ),
      ].join("\n\n");
  }
}

/** The body as plain text with "\n" line ends, readable without any table. */
export const renderPlain = (body: Body): string =>
  wellFormed(
    severalLines(`${body.map((part) => part.nodes.map(node).join("\n\n")).join(`\n\n${"-".repeat(WIDTH)}\n\n`)}\n`),
  );
