import type { Claim, Parser, Zone } from "../context";
import { attendeesOf, attendeesSteps } from "./attendance";
import { spacedHeads } from "./attendance-heads";
import { rowOf } from "./spaced-rows";
import { attendanceRow } from "./table-attendance";

/** Attendance in every layout but tables: one name a line, comma lists, columns, labels inside lines, sentences. */
export const attendance: Parser = {
  name: "attendance",
  zones: ["attendance"],
  read: (zone) => spaced(zone) ?? attendeesOf(zone),
  *steps(zone) {
    return spaced(zone) ?? (yield* attendeesSteps(zone));
  },
};

/** "Name    Office    Present" over rows that tabs or spaces divide; null where the zone begins with no such heads. */
function spaced(zone: Zone): Claim[] | null {
  const table = spacedHeads(zone.lines[0]!);
  if (!table) return null;
  const claims: Claim[] = [];
  let next = 1;
  for (; next < zone.lines.length; next++) {
    const row = rowOf({ line: zone.lines[next]!, at: zone.at[next]! });
    const people = row.filled.length < 2 ? [] : attendanceRow(row, table);
    if (row.filled.length > 0 && people.length === 0) break;
    claims.push(...people);
  }
  const rest: Zone = { ...zone, lines: zone.lines.slice(next), at: zone.at.slice(next) };
  return [...claims, ...attendeesOf(rest)];
}
