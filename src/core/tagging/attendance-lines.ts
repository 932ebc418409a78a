import type { Block } from "../text/block";
import { wholeOf } from "./places";
import type { WantedTag } from "./wanted";

/**
 * One control for each line of several names ("Present: A, B, C…"), served before the names themselves, so that a list
 * too long for the budget is marked all the same. `names` are the attendees' wanted controls.
 */
export function attendanceLines(names: readonly WantedTag[], blocks: readonly Block[]): readonly WantedTag[] {
  const counts = new Map<number, number>();
  for (const { block } of names) counts.set(block, (counts.get(block) ?? 0) + 1);
  return [...counts].flatMap(([block, count], index): WantedTag[] => {
    const home = blocks[block];
    const range = home && wholeOf(home);
    if (!home || !range || count < 2) return [];
    return [{ kind: "attendance", index, block, range, title: "Attendance", words: home.text }];
  });
}
