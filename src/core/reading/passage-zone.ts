import type { Line } from "./context";
import { attributeLine, confirms, PLUS_ONES, setsTask, statusAlone, tellsVotes, trailingStatus } from "./grammar";
import { LOOKAHEAD, nextFilled } from "./cut";
import { inMargin, isItem, isLetters, MOVED_LINE, movedWhat, RESOLVED_ALONE, WHAT_ELSE } from "./shapes";
import { actionsOf, headingLevel, marksAction, roleOf } from "./line-facts";
import { motionEnd } from "./parsers/motions";
import { guarded } from "../text/pattern";

/** What a clerk breaks a line for within a paragraph; an empty line or a heading begins something else there as well. */
const goesOnWithin = (line: Line): boolean => line.text !== "" && headingLevel(line) === 0;

/** "2.2 Races" behind bullets, "3. Shed" behind "b) …": the next heading, and no item of the list that begins with `first`. */
export const headsBehind = ({ mark }: Line, line: Line): boolean =>
  headingLevel(line) > 0 &&
  (mark?.ordered === false || (LETTER.test(mark?.label ?? "") && !LETTER.test(line.mark?.label ?? "")));
const LETTER = /^\(?(?:[a-z]|[ivx]{2,4})\W/;

/** A paragraph, and the next when it only makes sense with it: a label alone, an outcome alone, a list item under a colon. */
export function passageEnd(lines: readonly Line[], at: number): number {
  const block = lines[at]!.block;
  let end = at + 1;
  while (end < lines.length && lines[end]!.block === block && goesOnWithin(lines[end]!)) end++;
  const moved = motionEnd(lines, end - 1, (from) => nextFilled(lines, from));
  if (moved > 0) end = moved;
  if (end === at + 1 && taskOverStatus(lines, at)) return nextFilled(lines, end) + 1;
  if (RESOLVED_ALONE.test(lines[at]!.text.slice(0, 80))) {
    const first = nextFilled(lines, end);
    for (
      let item = first;
      item >= 0 && isItem(lines[item]!) && !headsBehind(lines[first]!, lines[item]!);
      item = nextFilled(lines, end)
    )
      end = item + 1;
    const open = end === at + 1 && /^RESOLVED|:\s*$|\bthat$/.test(lines[at]!.text);
    for (
      let next = nextFilled(lines, end);
      open && next >= 0 && isResolved(lines[next]!) && (end === at + 1 || WHAT_ELSE.test(lines[next]!.text));
      next = nextFilled(lines, end)
    )
      end = next + 1;
  }
  const last = lines[end - 1]!;
  let next = nextFilled(lines, end);
  if (next >= 0 && next - end <= 2) {
    const line = lines[next]!;
    if (
      labelAlone(last) &&
      !line.block.cell &&
      line.block.place === "body" &&
      headingLevel(line) === 0 &&
      !labelAlone(line)
    ) {
      end = next + 1;
      next = nextFilled(lines, end);
    }
  }
  while (next >= 0 && next - end <= 3 && next - at < LOOKAHEAD) {
    const line = lines[next]!;
    if (line.block.cell || line.block.place !== "body") break;
    // "Seconded by Cy Dean" over "Resolved:" over "“That the gate be mended.”"
    const quoted =
      MOVED_LINE.test(lines[end - 1]!.text) && RESOLVED_ALONE.test(line.text) ? nextFilled(lines, next + 1) : -1;
    if (quoted >= 0 && QUOTED.test(lines[quoted]!.text) && !lines[quoted]!.block.cell) {
      end = quoted + 1;
      break;
    }
    // "Moved by Ann Ode, seconded by Cy Dean" over "THAT the gate be mended" opens what comes as well.
    if (MOVED_BOTH.test(line.text) && movedWhat(lines[nextFilled(lines, next + 1)]?.text ?? "", lines[at]!.text)) break;
    // "AGREED" over "· that the gate be mended" opens what comes.
    if (
      RESOLVED_ALONE.test(line.text) &&
      (line.text.endsWith(":") || /^(?:that|to)\s/i.test(lines[nextFilled(lines, next + 1)]?.text ?? ""))
    )
      break;
    if (
      !outcomeAlone(line.text) &&
      !(SECONDED.test(lines[end - 1]!.text) && confirms(line.text, lines[end - 1]!.text)) &&
      !(ACTION_LINE.test(lines[end - 1]!.text.slice(0, 40)) && goesOn(line)) &&
      !(MOVES.test(lines[end - 1]!.text.slice(0, 20)) && tellsVotes(line.text)) &&
      !(
        (MOVED_LINE.test(lines[end - 1]!.text) || MOVED_BOTH.test(lines[end - 1]!.text)) &&
        (movedWhat(line.text, lines[at]!.text) || isBeforeOutcome(lines, next))
      ) &&
      (!(ownerAlone(line) || (isLetters(line) && /[.!?)]$/.test(lines[end - 1]!.text))) || roleOf(line) !== null) &&
      !((marksAction(lines[at]!) || labelAlone(lines[at]!)) && headingLevel(line) !== 1 && attributeLine(line.text))
    )
      break;
    // "Resolution number 7" over "Moved by Ann Ode, seconded by Cy Dean:" and what they moved.
    end = Math.max(
      next + 1,
      motionEnd(lines, next, (from) => nextFilled(lines, from)),
    );
    next = nextFilled(lines, end);
  }
  return end;
}

const QUOTED = /^[“"]|^that\s/i;

/** "As the draft of 1 March says." between who proposed it and "Unanimously approved." */
function isBeforeOutcome(lines: readonly Line[], at: number): boolean {
  const { text, mark } = lines[at]!;
  const after = lines[nextFilled(lines, at + 1)];
  return (
    mark === null &&
    text.length < 300 &&
    headingLevel(lines[at]!) === 0 &&
    after?.block.cell === undefined &&
    /^(?:unanimously |all |motion )?(?:approved|agreed|carried|adopted|passed)\b/i.test(after?.text ?? "")
  );
}

/** "Hedge at Hob Lane" over "The clerk had written to the owner.": a matter, and what became of it. */
export function headsReport(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  const below = lines[nextFilled(lines, at + 1)];
  return (
    below !== undefined &&
    /^(?:\p{Lu}|\d)(?!.*(?:\s[–—-]\s\p{Ll}|\.\s\p{Lu}))[^!?]{2,76}[^.!?:;,]$/u.test(text) &&
    actionsOf(lines[at]!).length === 0 &&
    !setsTask(text, TASK) &&
    below.mark === null &&
    below.block.place === "body" &&
    !below.block.cell &&
    headingLevel(below) === 0 &&
    /^\p{Lu}.{8,}(?:[.!?)]|:-)$/u.test(below.text) &&
    !marksAction(below)
  );
}

/** "1.5 Jo to ring the joiner" over "ONGOING": a task, and how far it has come. */
export function taskOverStatus(lines: readonly Line[], at: number): boolean {
  const next = lines[nextFilled(lines, at + 1)];
  if (next === undefined || next.mark?.ordered || next.block.cell) return false;
  const { text } = lines[at]!;
  return (
    (next.text.length > 24
      ? GONE.test(next.text) || /\b(?:closed|done|completed?)[\s.]*$/i.test(next.text)
      : statusAlone(next.text) !== null) &&
    (setsTask(text, TASK) || (text.length < 300 && CALLED.test(text)))
  );
}
/** "Jo to ring the joiner", "Jo will ring the joiner" */
export const TASK = /^(?:to|will)$/;
/** "Done: the joiner has been paid." */
const GONE = /^(?:Done|Closed|Completed?|Ongoing|In progress|Outstanding|Carried forward)\s?[:;.,–—-]\s.{0,300}$/iu;
/** "Jo: ring the joiner" */
const CALLED = guarded(/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?:\s\p{Ll}/u);

/** "The minutes of 28 March be approved" under a RESOLVED of its own. */
const isResolved = (line: Line): boolean =>
  !line.block.cell &&
  line.block.place === "body" &&
  !line.block.heading &&
  line.text.length > 20 &&
  /\b(?:be|to|that)\b/i.test(line.text) &&
  /[.;]$/.test(line.text);

const labelAlone = (line: Line): boolean => {
  if (line.text.length > 60) return false;
  const first = actionsOf(line)[0];
  return first !== undefined && first.label !== null && first.text.text === "" && !first.plural;
};
/** "Moved by: A Bell", "Vote: unanimous", "Result: PASSED": a motion told in labelled lines. */
const MOTION_PART = guarded(
  /^(?:(?:moved|proposed|seconded|made|mover|proposer|seconder|second|motion)(?: by)?|vote|votes|voting|result|outcome|motion result|disposition|resolution(?=:\s\w+$))(?:\s*:|\s[–—-](?=\s)|\t)\s*\S.{0,80}$/i,
);
const SECONDED = /\bsecond|\b2nd\b/i;
/** "Proposed by Cllr Hale, seconded by Cllr Day", "Upon motion by …, the Board" on a line of its own, above what they moved. */
const MOVED_BOTH = guarded(
  /^(?:(?:motion|resolution)\b\W{0,4}[\w/-]*\d[\w/-]*[.:]?\s+)?(?:it\swas\s)?(?:moved|proposed|(?:up)?on\s(?:a\s)?motion):?\s(?:by:?\s)?[^,]{2,40}?,?\s(?:resolution\s\S+\s)?(?:and\s)?seconded:?\s(?:by:?\s)?(?:\p{Lu}\.|[^.,]){2,40}(?:,\sthe\s[\p{L} ]{3,30})?\.?$/iu,
);
/** "Jo Hale seconded and all in favour.", "Al Day seconded the motion." */
const SECONDED_SO = guarded(
  /^(?:(?:and\s)?\p{Lu}[\p{L}.’'-]*\s){1,4}(?:seconds|seconded|second(?=\s(?:the\s)?motion)|made\sa\ssecond)(?:\b.{0,40}\b(?:favou?r|agreed|carried|approved|passed)|\s(?:(?:the\s)?(?:motion|proposal)|it|this))?\W*$/u,
);
/** "Al to book the van" below "ACTION: Jo to ring them": one more of the same label. */
const ACTION_LINE = /^\W*(?:ACTIONS?|Actions?)\s?:\s*\p{Lu}/u;
const goesOn = (line: Line): boolean =>
  line.mark === null && actionsOf(line).length === 0 && setsTask(line.text) && trailingStatus(line.text) === null;

/** What may have "Jo / Al" or "Jo Bell/Al Day CARRIED" on a line of its own below it. */
const MOVES = /^\W*(?:moved|proposed|resolved|that|motion)\b/i;
const outcomeAlone = (line: string, text = line.replace(/\s{3,}/g, "  ")): boolean =>
  // "For: 14. Against: 2. Motion passes.", "Hale .... aye", "Roll: Ann; yes. Bo; yes.", but not "Jo / Al"
  (text.length < 300 && !text.includes("/") && tellsVotes(text.split(". ", 1)[0]!)) ||
  (/^\d|\+1/.test(text) && PLUS_ONES.test(text)) ||
  MOTION_PART.test(text) ||
  MOVED_LINE.test(text) ||
  (text.length <= 90 && SECONDED_SO.test(text)) ||
  (text.length <= 90 &&
    /^(?:this|the motion|motion|(?:the |a )?vote|it|carried|agreed(?! (?:actions?|tasks|next) ?)|approved|resolved|passed|unanimous(?:ly)?|seconded|second|moved|motioned|mover|proposed|proposer|all (?:agreed|approved|in favou?r)|ayes|roll call vote)\b/i.test(
      text,
    ) &&
    /\b(?:was|were|carrie[ds]|agreed|approved|pass(?:ed|es)|seconded|unanimous\w*|lost|fail(?:ed|s)|f[ae]lls?|denied|defeated|favou?r|adopted|proposed|moved|2nd(?:ed|s)?)\b/i.test(
      text,
    ));
/** "JS" or "Action JS" at the right margin: the owner of what stands before. */
const ownerAlone = (line: Line): boolean =>
  inMargin(line) || (labelAlone(line) && (actionsOf(line)[0]?.owners.length ?? 0) > 0);
