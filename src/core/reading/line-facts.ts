import type { Line, LineFacts, Role } from "./context";
import { actionLine, type ActionLine } from "./grammar";
import { attendanceLabelAt, type AttendanceLabel } from "./labels";
import { isColumnHead, roleOf as roleOfWords } from "./sections";
import { headingLevel as levelOfWords, isDetail as isDetailOfWords, personShape as shapeOfWords } from "./shapes";
import { guarded } from "../text/pattern";

/** The facts of a line that nothing has been asked of. */
export const noFacts = (): LineFacts => ({
  level: undefined,
  role: undefined,
  label: undefined,
  actions: undefined,
  shape: undefined,
  detail: undefined,
  spoken: undefined,
});

/** A line made of another one, of which nothing is known yet. */
export const lineWith = (line: Line, changes: Partial<Line>): Line => ({ ...line, ...changes, facts: noFacts() });

/**
 * As shapes.headingLevel; the heads of columns stand over their rows, and what names a part of the minutes heads it even
 * where a number stands before it and a stop behind it.
 */
export function headingLevel(line: Line): number {
  const { facts } = line;
  if (facts.level !== undefined) return facts.level;
  if (isColumnHead(line.text)) return (facts.level = 6);
  const level = levelOfWords(line);
  const stopped =
    level === 0 &&
    (line.mark === null || line.mark.ordered) &&
    STOPPED.test(line.text) &&
    (line.mark === null ? roleOf(line) === "arising" : roleOf(line) !== null);
  return (facts.level = stopped ? 2 + (line.mark?.level ?? 0) : level);
}
const STOPPED = guarded(/^\p{Lu}[\p{L}\s/’']{4,70}(?:\.|\s[–—-])$/u);

/** As sections.roleOf. */
export function roleOf(line: Line): Role | null {
  const { facts } = line;
  return facts.role === undefined ? (facts.role = roleOfWords(line, labelOf)) : facts.role;
}

/** As shapes.personShape. */
export function personShape(line: Line): "name" | "part" | null {
  const { facts } = line;
  return facts.shape === undefined ? (facts.shape = shapeOfWords(line)) : facts.shape;
}

/** As shapes.isDetail. */
export const isDetail = (line: Line): boolean => (line.facts.detail ??= isDetailOfWords(line));

/** The attendance label a line begins with. */
export function labelOf(line: Line): AttendanceLabel | null {
  const { facts } = line;
  return facts.label === undefined ? (facts.label = attendanceLabelAt(line.text)) : facts.label;
}

/** True when the line marks an action with words of its own: then it is no heading, however bold. */
export function marksAction(line: Line): boolean {
  return (line.text.length <= HEAD ? actionsOf(line) : actionLine(line.text.slice(0, HEAD)))[0]?.text.text
    ? true
    : false;
}
const HEAD = 400;

/** The actions that the line's words mark by themselves, whatever its looks. */
export function actionsOf(line: Line): readonly ActionLine[] {
  return (line.facts.actions ??= actionLine(line.text));
}
