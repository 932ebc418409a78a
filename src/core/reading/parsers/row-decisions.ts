import type { DecisionClaim } from "../context";
import type { Column } from "../language/en/columns";
import { setsTask } from "../grammar";
import { decisionClaim } from "./claims";
import type { Cell, Row } from "./grid";
import { has, kindOf, KINDS, wordsOf } from "./table-actions";
import { marksActions, type Columns } from "./table-columns";

/** Every filled cell under "Decision" is one, with the item it stands beside. */
export function rowDecisions(row: Row, columns: Columns): DecisionClaim[] {
  const of = (wanted: Column): Cell | undefined => row.filled.find(({ column }) => columns.get(column) === wanted);
  const cell = of("decision") ?? (KINDS.decision.test(kindOf(of("type"), of("action"))) ? of("action") : undefined);
  if (!cell || /^(?:n\/?a|none|nil|noted|tbc|-+)\.?$/i.test(cell.text) || marksActions(cell)) return [];
  // "Jo to speak to the tutor" beside "Jo" under "Action by"
  if (of("owner") && !/[.;]\s/.test(cell.text) && cell.lines.every(({ line }) => setsTask(line.text, /./))) return [];
  const outcome = of("status")?.text ?? "";
  return [
    decisionClaim(
      "decision:column",
      /\b(?:lost|rejected|defeated|failed|lapsed|not carried)\b/i.test(outcome)
        ? "lost"
        : has(columns, "mover") && /\b(?:carried|passed|accepted|approved)\b/i.test(outcome)
          ? "carried"
          : "agreed",
      wordsOf(cell.lines),
      null,
      { mover: of("mover"), seconder: of("seconder") },
    ),
  ];
}
