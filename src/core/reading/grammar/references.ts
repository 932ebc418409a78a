import { matchAt, pieceOf } from "./pattern";
import type { ReferencePhrase } from "./types";
import { guarded } from "../../text/pattern";

/**
 * References of actions and minutes: "L CIO 05/01", "AI-12", "AP3", "24/57", "ACT/2024/007", "#12", "4". What is a
 * reference depends on where it stands, so these read one only where a caller expects it.
 */

const word = "\\p{Lu}[\\p{L}&]{0,11}";
const code = `(?:(?:${word}(?:[ \\u00a0_/-]${word}){0,3}[ \\u00a0]?[-_/.:#]?[ \\u00a0]?|#[ ]?|(?:[Nn]o|[Nn]umber|[Nn]r|[Ii]tem|[Pp]oint)\\.?[ \\u00a0]*#?)?)`;
const shape = guarded(
  new RegExp(
    `(${code})(\\d{1,8}(?:[/.-]\\d{1,6}){0,3})((?:\\.?[a-z])?)(?![\\p{L}\\d]|[:.]\\d|%|\\s{0,8}(?:st|nd|rd|th|am|pm)\\b)`,
    "uy",
  ),
);

/**
 * The reference that starts exactly at `at`.
 *
 * @returns null when there is none: a day of the month ("2nd July"), a time, a percentage or a plain word is none
 */
export function referenceAt(text: string, at = 0): ReferencePhrase | null {
  const match = matchAt(shape, text, at);
  if (!match) return null;
  return partsOf(text, at, at + match[0].length, match[1]!, match[2]! + match[3]!);
}

function partsOf(text: string, start: number, end: number, prefix: string, digits: string): ReferencePhrase {
  const groups = digits.match(/\d+/g) ?? [];
  const last = groups.at(-1) ?? "0";
  const body = digits.replace(/\.?[a-z]$/, "");
  const head = body.slice(0, body.length - last.length);
  const piece = pieceOf(text, start, end, "reference");
  return {
    start: piece.start,
    end: piece.end,
    text: piece.text,
    rule: piece.rule,
    prefix,
    meeting: head ? head.slice(0, -1) : null,
    separator: head.slice(-1),
    sequence: Number(last),
    width: last.length,
  };
}

/** A reference that is a whole text ("L CIO 05/01", " AI-12. "); null when the text says more than that. */
export function referenceIn(cell: string): ReferencePhrase | null {
  const start = cell.length - cell.trimStart().length;
  const found = referenceAt(cell, start);
  return found && /^[\s.:)]*$/.test(cell.slice(found.end)) ? found : null;
}

/** The form in which two references are the same: "L CIO 05/01" and "l cio 5/1" are. */
export const referenceKey = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/^\s{0,8}(?:action(?:\s{1,8}(?:item|point|no|number))?|item|no|number)\b[.:#\s]*/, "")
    .replace(/\d+/g, (digits) => String(Number(digits)))
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
