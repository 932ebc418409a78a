import type { DecisionClaim, Line } from "../context";
import { decisionsIn, sentencesIn, votesIn } from "../grammar";
import { moversIn } from "../grammar/motion";
import { guarded } from "../../text/pattern";
import { isItem } from "../shapes";
import { groundOf, pieceWords } from "./action-claims";
import { decisionClaim } from "./claims";

/** A motion whose parts stand in a list: "MOVED by Ann Ode" over "a) …", "b) …" and "CARRIED" is one decision. */

/** "Moved by Ann Ode, seconded by Cy Dean:", "… Cy Dean moved that:": what was moved comes in the lines below. */
const MOVES = guarded(
  /\b(?:moved|proposed|made\sa\smotion|motion\swas\smade)\b.{0,120}(?::|\bthat|\bto)$|^(?:moved|proposed)\sby\s\p{Lu}[\p{L}’'., -]{2,60}$/iu,
);
const OUTCOME = guarded(
  /^\W*(?:(?:the\s)?motion\s(?:was\s)?|all\s|unanimously\s)?(?:carried|passed|approved|adopted|agreed|lost|defeated|in favou?r)\b.{0,60}$/i,
);
/** "MOTION: THAT the board approve the bills", "That the Board:" over what it does, in a paragraph of its own. */
const THAT_ALONE = /^\W*(?:motion\W{1,12}(?:that|to)\b|that\s.{3,80}:$)/i;
const MOST_PARTS = 9;

const movesWhatFollows = ({ text, mark }: Line): boolean =>
  text.length < 400 && mark?.ordered !== true && /[:bty]$|by\s/i.test(text) && MOVES.test(text);

/**
 * The line after the outcome of a motion that line `at` opens, counted in the lines that `next` leads to; -1 when no outcome
 * follows its parts.
 */
export function motionEnd(lines: readonly Line[], at: number, next: (at: number) => number): number {
  if (!movesWhatFollows(lines[at]!)) return -1;
  let parts = 0;
  let line = next(at + 1);
  if (line >= 0 && THAT_ALONE.test(lines[line]!.text)) {
    parts++;
    line = next(line + 1);
  }
  for (; line >= 0 && isItem(lines[line]!) && parts <= MOST_PARTS; line = next(line + 1)) parts++;
  return parts > 0 && parts <= MOST_PARTS && line >= 0 && !lines[line]!.block.cell && OUTCOME.test(lines[line]!.text)
    ? line + 1
    : -1;
}

/** The decision that a motion in parts is; `end` counts in the lines given. */
export function motionInParts(
  lines: readonly { readonly line: Line; readonly at: number }[],
  from: number,
): { readonly claim: DecisionClaim; readonly end: number } | null {
  if (!movesWhatFollows(lines[from]!.line)) return null;
  const end = motionEnd(
    lines.map(({ line }) => line),
    from,
    (at) => (at < lines.length ? at : -1),
  );
  if (end < 0) return null;
  const { line: head } = lines[from]!;
  const start = sentencesIn(head.text).find((one) => MOVES.test(head.text.slice(one.start, one.end).trimEnd()))?.start;
  const words = lines
    .slice(from, end)
    .map(({ line, at }, index) =>
      pieceWords(groundOf(line, at), { start: index === 0 ? (start ?? 0) : 0, end: line.text.length }),
    );
  const outcome = words.at(-1)!.text;
  return {
    end,
    claim: decisionClaim(
      "decision:motion-in-parts",
      decisionsIn(outcome)[0]?.kind ?? "carried",
      { text: words.map(({ text }) => text).join(" "), spans: words.flatMap(({ spans }) => spans) },
      votesIn(outcome),
      moversIn(words[0]!.text),
    ),
  };
}
