import type { Claim, Zone } from "../context";
import { votesIn } from "../grammar";
import { moversIn } from "../grammar/motion";
import { guarded } from "../../text/pattern";
import { lineWords } from "./action-claims";
import { decisionClaim } from "./claims";
import { gridOf, unnumbered, type Row } from "./grid";

/** Motions in tables: "Motion | That the bell be rung", "Moved | Ann Ode", "Outcome | Carried", row by row or in one row. */

const LABEL = guarded(
  /^\W*(?:motion|resolution|moved|mover|proposed|proposer|seconded|seconder|result|outcome|vote)(?:\sby)?\W*$/i,
);
const IN_ONE = guarded(/^\W*(?:motion|resolution):.{9,}\t\W*(?:moved|mover|propose[dr])\b.{4,}\t/i);

const isPart = ({ filled: [label, value, ...more] }: Row): boolean =>
  value !== undefined && more.length === 0 && LABEL.test(label!.text) && !LABEL.test(value.text);

const cellsOf = ({ filled }: Row): readonly string[] => filled.map(({ text }) => text.replace(/\W+$/, ""));

/** A table's rows without those that a motion is told in; what they decide goes to `claims`. */
export function rowsOf(zone: Zone, claims: Claim[]): readonly Row[] {
  const rows = gridOf(zone);
  const left = zone.role === "attendance" ? rows.map(unnumbered) : [...rows];
  for (let at = 0; at < rows.length; at++) {
    let end = at;
    while (end < rows.length && isPart(rows[end]!)) end++;
    const alone = IN_ONE.test(cellsOf(rows[at]!).join("\t"));
    if (alone) end = at + 1;
    else if (end < at + 2) continue;
    const parts = rows.slice(at, end);
    const words = parts.flatMap(({ filled }) => filled.flatMap(({ lines }) => lines.map(lineWords)));
    const text = words.map((one) => one.text).join(" ");
    if (!/\b(?:motion|resolution)\b/i.test(text)) continue;
    claims.push(
      decisionClaim(
        "decision:rows",
        /\b(?:lost|defeated|failed)\W*$/i.test(text) ? "lost" : "carried",
        { text, spans: words.flatMap(({ spans }) => spans) },
        votesIn(text),
        moversIn(parts.map((row) => cellsOf(row).join(alone ? "; " : ": ")).join("; ")),
      ),
    );
    left.fill({ cells: [], filled: [] }, at, end);
    at = end - 1;
  }
  return left;
}
