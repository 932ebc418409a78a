import type { RegisterEntry } from "./register";

/** Column headings of the register, in order. */
export const registerColumns = [
  "Reference",
  "First minuted",
  "Action",
  "Owner",
  "Due",
  "Status",
  "Times carried",
] as const;

/** One entry as plain cells, in the order of `registerColumns`; what is unknown is empty. */
export function registerRow(entry: RegisterEntry): readonly string[] {
  return [
    entry.ref ?? "",
    firstMinuted(entry),
    entry.text,
    entry.owners.join(", "),
    entry.due ? (entry.due.date ?? entry.due.text) : "",
    entry.status,
    String(entry.carried),
  ];
}

/** An action that the earliest of the minutes only report on was minuted before them: when, none of them says. */
function firstMinuted({ firstMinuted: date, history }: RegisterEntry): string {
  const told = history[0]?.date ?? null;
  return date ?? (told === null ? "" : `before ${told}`);
}

/**
 * A cell as CSV: quoted where it must be. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab
 * or a line end) gets an apostrophe first, as OWASP advises, because minutes are text from others.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The register as CSV (RFC 4180: comma, CRLF), headings first. */
export function registerCsv(entries: readonly RegisterEntry[]): string {
  return [registerColumns, ...entries.map(registerRow)].map((row) => row.map(csvCell).join(",") + "\r\n").join("");
}

/** The register as a table of plain text, at most `width` characters wide; the action's words are folded. */
export function registerTable(entries: readonly RegisterEntry[], width = 120): string {
  const rows = entries.map(registerRow);
  const widths = registerColumns.map((heading, column) =>
    Math.min(column === 3 ? 24 : 17, Math.max(heading.length, ...rows.map((row) => row[column]!.length))),
  );
  widths[2] = Math.max(
    20,
    width - widths.reduce((sum, one, column) => (column === 2 ? sum : sum + one), 0) - 2 * (widths.length - 1),
  );
  const draw = (row: readonly string[]): string => {
    const cells = row.map((cell, column) => folded(cell, widths[column]!));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, column) => (cell[line] ?? "").padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    ).join("\n");
  };
  return [draw(registerColumns), widths.map((one) => "-".repeat(one)).join("  "), ...rows.map(draw)].join("\n") + "\n";
}

function folded(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const next = line ? `${line} ${word}` : word;
    if (next.length <= width || !line) line = next;
    else {
      lines.push(line);
      line = word;
    }
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line || !lines.length ? [...lines, line] : lines;
}
