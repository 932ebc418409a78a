import type { CellText, Claim, Language, Parser, Role, Zone } from "../context";
import { stateOf } from "../cut";
import { cutAt } from "../zones";
import { asBody, type Cell } from "./grid";
import { shifted } from "./shifted";

/**
 * Cuts a cell that only lays out the minutes, like the body.
 *
 * @param role what the cells before say of it
 * @param attended whether those present may have been listed before
 * @returns the zones, and what they say of the cells that follow
 */
export function cutCell(cell: Cell, role: Role, attended: boolean): readonly [texts: readonly CellText[], role: Role] {
  const lines = cell.lines.map(({ line }) => asBody(line));
  const blocks = cell.lines.map(({ at }) => at);
  const texts: CellText[] = [];
  let state = stateOf(role === "opening" || role === "attendance" ? "item" : role, 0, true, attended);
  for (let from = 0; from < lines.length;) {
    const cut = cutAt(lines, from, state);
    const first = blocks[from]!;
    const zone: Zone = {
      kind: cut.kind === "table" ? "passage" : cut.kind,
      role: cut.role,
      level: cut.level,
      lines: lines.slice(from, cut.end),
      at: blocks.slice(from, cut.end).map((block) => block - first),
    };
    texts.push([zone, first]);
    state = cut.after;
    from = cut.end;
  }
  return [texts, state.role];
}

/** What parsers find in such a zone. */
export function readText([zone, first]: CellText, language: Language, parsers: readonly Parser[]): readonly Claim[] {
  const found: Claim[] = [];
  for (const parser of parsers)
    if (parser.zones.includes(zone.kind))
      for (const claim of parser.read(zone, language)) found.push(shifted(claim, first));
  return found;
}
