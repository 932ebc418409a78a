import { Folding } from "../text/fold";
import type { Line, Role } from "./context";
import { actionHeading } from "./grammar";
import { attendanceLabelAt, type AttendanceLabel } from "./labels";
import { COLUMN_HEADINGS, type Column } from "./language/en/columns";
import {
  AGENDA_HEADING,
  CLOSING_HEADING,
  DECISIONS_HEADING,
  NEXT_MEETING_HEADING,
  PREVIOUS_HEADING,
} from "./language/en/sections";
import { guarded } from "../text/pattern";

const LONGEST_HEADING = 160;

const HEADING = new Folding({ kept: "&", dropped: "'’", brackets: true }, (text) =>
  text
    .toLowerCase()
    .replace(/\([^()]*\)|(?<=\w)\s*(?:\[[^\]]*\]|https?:\S+)$/g, " ")
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim(),
);

/** A heading's words as section patterns match them: lower case, without numbers at the ends and punctuation. */
export const foldHeading = (text: string): string =>
  HEADING.fold(text.slice(0, LONGEST_HEADING)).replace(/^(?:item )?\d+ /, "");

/** What divides the columns of a row that is no table: tabs, or three spaces. */
export const COLUMN_GAP = guarded(/\s*\t\s*| {3,}/g);
const COLUMN_GAP_AT = /\t| {3}/;
const SPACED_HEAD: readonly Column[] = ["owner", "due", "status"];

const TASKS_HEAD = /^(?:\w+ )?(?:action|task)s?(?: \w+){0,2}$/;

/** "Action<tab>Who<tab>When", "Name<tab>Action": the heads of columns, one of them of actions. */
export function isColumnHead(text: string): boolean {
  if (text.length > LONGEST_HEADING || !COLUMN_GAP_AT.test(text)) return false;
  const [first, ...others] = text.split(/\s*\t\s*| {3,}/).map((head) => foldHeading(head));
  const kindOf = (head: string): Column | undefined => COLUMN_HEADINGS.find(([pattern]) => pattern.test(head))?.[1];
  if (first === undefined || others.length === 0 || others.length > 4) return false;
  const rest = others.filter((head) => SPACED_HEAD.includes(kindOf(head) ?? "nothing"));
  if (kindOf(first) === "action") return rest.length === others.length;
  // "Name<tab>Job" heads people; where who stands first, the other head must say outright that it is of actions.
  const tasks = others.find((head) => !rest.includes(head)) ?? "";
  return kindOf(first) === "owner" && rest.length === others.length - 1 && TASKS_HEAD.test(tasks);
}

/** What a heading or lead-in says of what stands under it; null when it says nothing special. */
export function roleOf(line: Line, labelOf: LabelOf = ({ text }) => attendanceLabelAt(text)): Role | null {
  if (isColumnHead(line.text)) return "actions";
  const halves = line.text.length < LONGEST_HEADING && line.text.includes(" / ") ? line.text.split(" / ") : [];
  // "Cyfarfod nesaf / Next meeting": the heading in two languages.
  if (halves.length === 2 && halves.every((half) => /^[\p{L}\s’'-]{3,50}(?::.*)?$/u.test(half))) {
    // "Item / Action" is the head of a table that a page flattened.
    if (/^(?:items?|topics?|minutes?|discussions?|notes?|subject|description|details|points?)$/i.test(halves[0]!))
      return null;
    const second = roleOfWords(line, halves[1]!, attendanceLabelAt(halves[1]!));
    if (second !== null) return second;
  }
  if (line.text === "") return null;
  if (line.text.length > LONGEST_HEADING) return leadsToActions(line.text);
  return roleOfWords(line, line.text, labelOf(line));
}

/** A long paragraph whose last sentence leads in a list: "… The outstanding actions were updated as follows:" */
function leadsToActions(text: string): Role | null {
  if (!/:\s*$/.test(text) || text.length > 1000) return null;
  const last = /[^.!?]*$/.exec(text)![0].trim();
  const heading = last.length > LONGEST_HEADING ? null : actionHeading(last);
  return heading ? (heading.when === "previous" ? "previous" : "actions") : null;
}

/** The attendance label that a line begins with; who keeps what is known of lines gives his own. */
type LabelOf = (line: Line) => AttendanceLabel | null;

function roleOfWords(line: Line, text: string, label: AttendanceLabel | null): Role | null {
  if (text === "" || line.end - line.start > LONGEST_HEADING) return null;
  const folded = foldHeading(text);
  if (NEXT_MEETING_HEADING.test(folded) || CLOSING_HEADING.test(folded)) return "next";
  if (DECISIONS_HEADING.test(folded)) return "decisions";
  if (AGENDA_HEADING.test(folded)) return "agenda";
  // "Business arising from the previous meeting" heads what is talked of, task or not.
  if (PREVIOUS_HEADING.test(folded))
    return /^(?!(?:.*matters|business) arising\b).*\b(?:last|previous) (?:meetings?|weeks?|sessions?|sprints?)\b(?!.*\barising\b)|^(?:follow ups?|progress|status|state|review|update) (?:of|on|from|to)\b/.test(
      folded,
    ) && !/\bminutes\b/.test(folded)
      ? "previous"
      : "arising";
  // "Via Zoom" alone says where; "Via Zoom:" who.
  const mode = label !== null && /^(?:via|by|online|virtual|remote)/.test(label.words) && !/:\s*$/.test(text);
  if (label?.firm && !label.office && !mode && label.value >= text.trimEnd().length) return "attendance";
  const heading = actionHeading(text);
  return heading ? (heading.when === "previous" ? "previous" : "actions") : null;
}
