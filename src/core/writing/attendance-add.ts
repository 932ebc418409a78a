import type { AttendanceStatus, Attendee, Minutes } from "../minutes/record";
import { read } from "../reading";
import { blocksAfter } from "../tagging/blocks-after";
import { planOf } from "../tagging/edits";
import type { Plan } from "../tagging/plan";
import type { SourceText } from "../text/block";
import { fold } from "../text/fold";
import { columnsNear, intoColumn } from "./attendance-columns";
import { listEntries } from "./attendance-entries";
import { inReadingOrder, intoList, planComingOrGoing } from "./attendance-move";
import type { MoveRefusal } from "./attendance-move";

const standing = (list: Minutes["attendance"]): readonly string[] =>
  list.map((one) => JSON.stringify([fold(one.name), one.status])).sort();

const attendanceAfter = (source: SourceText, plan: Plan): Minutes["attendance"] =>
  read({ ...source, blocks: blocksAfter(source.blocks, plan) }).minutes.attendance;

/**
 * Adds somebody to one list of the attendance in the document's own layout. Refused where the lists are a table (a row
 * is the clerk's to add), where there is no list, or where the reader would not find just this person more.
 */
export function planAttendanceAdd(
  source: SourceText,
  minutes: Minutes,
  name: string,
  to: AttendanceStatus,
): Plan | MoveRefusal {
  const all = listEntries(minutes, source.blocks);
  const outside = all.filter((one) => one.layout !== "cell");
  if (outside.length === 0) return all.length > 0 ? "no-status-column" : "not-in-the-list";
  const attendee: Attendee = {
    name,
    status: to,
    organisation: null,
    roles: [],
    note: null,
    joined: null,
    left: null,
    substituteFor: null,
    spans: [],
    rule: "clerk",
    certainty: "stated",
  };
  const entry = { index: -1, attendee, block: -1, start: 0, end: 0, title: "", layout: "inline" as const };
  const columns = columnsNear(outside[0]!.block, all, source.blocks);
  if (columns === "unsure") return "not-sure";
  const edits = columns ? intoColumn(columns, null, name, to, source.blocks) : intoList(entry, to, all, source.blocks);
  if (!edits) return "not-sure";
  const plan = planOf(inReadingOrder(edits));
  const wanted = [...standing(minutes.attendance), JSON.stringify([fold(name), to])].sort();
  return JSON.stringify(standing(attendanceAfter(source, plan))) === JSON.stringify(wanted) ? plan : "not-sure";
}

/**
 * Writes a late arrival or an early leaving behind somebody's name, or in place of the one that stands there. Refused
 * where the reader would not find it for this person, or would read anybody's standing otherwise.
 *
 * @param when a time "HH:mm", an item's number, or both
 */
export function planMoment(
  source: SourceText,
  minutes: Minutes,
  index: number,
  what: "arrived" | "left",
  when: { readonly time: string | null; readonly item: string | null },
): Plan | MoveRefusal {
  const plan = planComingOrGoing(source.blocks, minutes, index, what, when);
  if (typeof plan === "string") return plan;
  const now = attendanceAfter(source, plan);
  const name = minutes.attendance[index]?.name ?? "";
  const person = now.find((one) => fold(one.name) === fold(name));
  const said = what === "arrived" ? person?.joined : person?.left;
  const same = JSON.stringify(standing(now)) === JSON.stringify(standing(minutes.attendance));
  return same && said ? plan : "not-sure";
}
