import { severalLines, wellFormed } from "./addressee";
import type { Body, BodyNode, Cell, Inline, RowGroup, Column } from "./body";

/** Text made safe for element content and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  wellFormed(severalLines(text))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/*
 * Outlook on Windows lays mail out with Word's engine: only simple properties on block and table elements count, and
 * widths come from attributes. No colour is set, so that light and dark schemes both keep the reader's own; lines are a
 * grey that stands out on white and on black.
 */
const FONT = "font-family:Calibri,Arial,sans-serif;";
const TEXT = `${FONT}font-size:11pt;`;
const STYLE = {
  h1: `${FONT}font-size:16pt;font-weight:bold;margin:0 0 10pt 0;`,
  h2: `${FONT}font-size:13pt;font-weight:bold;margin:14pt 0 4pt 0;`,
  h3: `${FONT}font-size:11pt;font-weight:bold;margin:10pt 0 3pt 0;`,
  p: `${TEXT}margin:0 0 8pt 0;`,
  li: `${TEXT}margin:0 0 3pt 0;`,
  table: `${TEXT}border-collapse:collapse;`,
  th: "text-align:left;vertical-align:top;padding:3pt 8pt 3pt 0;border-bottom:1.5pt solid #7a7a7a;",
  group: "text-align:left;vertical-align:top;padding:9pt 0 3pt 0;border-bottom:0.75pt solid #7a7a7a;",
  td: "text-align:left;vertical-align:top;padding:3pt 8pt 3pt 0;border-bottom:0.75pt solid #7a7a7a;",
  quote: `${TEXT}margin:0 0 8pt 0;padding:0 0 0 8pt;border-left:2.25pt solid #7a7a7a;`,
} as const;

const inline = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => (typeof piece === "string" ? escapeHtml(piece) : `<b>${escapeHtml(piece.bold)}</b>`))
    .join("")
    .replaceAll("\n", "<br>");

function cell(content: Cell, column: Column): string {
  return `<td width="${column.width}%" valign="top" style="${STYLE.td}">${inline(content) || "&nbsp;"}</td>`;
}

function rows(group: RowGroup, columns: readonly Column[]): string {
  const head =
    group.title === null
      ? ""
      : `<tr><th scope="rowgroup" colspan="${columns.length}" align="left" style="${STYLE.group}">${escapeHtml(group.title)}</th></tr>`;
  const body = group.rows.map(
    (row) => `<tr>${row.map((content, at) => cell(content, columns[at] as Column)).join("")}</tr>`,
  );
  return `<tbody>${head}${body.join("\n")}</tbody>`;
}

function node(entry: BodyNode): string {
  switch (entry.kind) {
    case "heading":
      return `<h${entry.level} style="${STYLE[`h${entry.level}`]}">${escapeHtml(entry.text)}</h${entry.level}>`;
    case "paragraph":
      return `<p style="${STYLE.p}">${inline(entry.text)}</p>`;
    case "quote":
      return `<p style="${STYLE.quote}">${escapeHtml(entry.text).replaceAll("\n", "<br>")}</p>`;
    case "rule":
      return `<hr size="1" width="100%">`;
    case "list": {
      const tag = entry.ordered ? "ol" : "ul";
      return `<${tag}>${entry.items.map((item) => `<li style="${STYLE.li}">${inline(item)}</li>`).join("\n")}</${tag}>`;
    }
    case "table": {
      const head = entry.columns.map(
        (column) =>
          `<th scope="col" width="${column.width}%" align="left" valign="top" style="${STYLE.th}">${escapeHtml(column.title)}</th>`,
      );
      return [
        `<table width="100%" border="0" cellspacing="0" cellpadding="0" style="${STYLE.table}">`,
        `<caption align="left" style="text-align:left;font-weight:bold;">${escapeHtml(entry.caption)}</caption>`,
        `<thead><tr>${head.join("")}</tr></thead>`,
        ...entry.groups.map((group) => rows(group, entry.columns)),
        "</table>",
        `<p style="${STYLE.p}">&nbsp;</p>`,
      ].join("\n");
    }
  }
}

/** The body as an HTML fragment, as Outlook takes it. Everything in it is text, escaped; nothing is fetched. */
export const renderHtml = (body: Body): string =>
  body
    .map((part) => `<div lang="${escapeHtml(part.language)}">\n${part.nodes.map(node).join("\n")}\n</div>`)
    .join('\n<hr size="1" width="100%">\n');

/** The body as a whole document, for a file or for the HTML part of an .eml. */
export function htmlDocument(body: Body, title: string): string {
  const language = escapeHtml(body[0]?.language ?? "en-GB");
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">`,
    `<title>${escapeHtml(title)}</title></head>`,
    `<body><main>\n${renderHtml(body)}\n</main></body>`,
    "</html>",
    "",
  ].join("\n");
}
