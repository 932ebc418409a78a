import { ownerAt } from "./names";
import { matchAt, pieceOf } from "./pattern";
import type { Piece } from "./types";
import type { Votes } from "../../minutes/record";
import { squeeze } from "../../text/fold";
import { guarded, type Pattern } from "../../text/pattern";

/** Who moved, who seconded, and how the votes fell. */

const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];
const number = `(\\d{1,4}|${numberWords.join("|")}|nil|none)`;
const by = "\\s?(?:was\\s|made\\s|and\\s)*(?:by\\b\\s?:?|:|[–—-])\\s?";
const moverAfter = guarded(
  new RegExp(
    `(?:\\b(?:moved|proposed|proposer|prop|mover|motion(?:\\s(?:was\\s)?(?:made|moved|proposed|put))?(?:\\sto\\s[^.;]{1,140}?)?)(?<!\\b(?:approved|carried|passed)\\s?)${by}|\\b(?:moved|proposed|nominated)\\s(?:as|for)\\s[^.;,]{2,40}?\\sby\\s|\\b(?:motion|proposal|proposition)\\sof\\s|\\b(?:moved|proposed|proposer|mover|prop\\.|motion(?=[^.;]{3,40},\\s2nd))\\s(?=(?:(?:Mr|Mrs|Ms|Dr|Cllr|Councillor)\\.?\\s)?\\p{Lu}))`,
    "giu",
  ),
);
const seconderAfter = guarded(
  new RegExp(`\\b(?:seconded|seconder|second|sec\\.?|2nd|supported(?=\\sby))(?:${by}|\\s)`, "giu"),
);
const moverBefore = guarded(
  /\s?,?\s?(?:also\s|then\s|so\s)?(?:moved|moves|proposed|proposes|(?:made|offered)\s(?:a|the)\smotion|making\s(?:a|the)\smotion|motioned|motions(?=\sto\b))\b(?!\sby\b)/iuy,
);
const seconderBefore = guarded(
  /\s?,?\s?(?:also\s|then\s|the\s)?(?:seconded|seconding|seconds?|2nd|(?:made|gave|offered)\s(?:a|the)\ssecond)\b/iuy,
);
const votesFor = guarded(
  new RegExp(
    `\\b${number}\\s?(?:members?\\s|councillors?\\s)?(?:votes?\\s|voted\\s|voting\\s)?(?:in\\s)?(?:for|favou?r|ayes?|yes|yeas?|agreed)\\b|\\b(?:(?:for|in\\sfavou?r|ayes?|yes|yeas?)\\s?[:=–-]\\s?|(?:ayes|yeas)\\s)${number}`,
    "iu",
  ),
);
const votesAgainst = guarded(
  new RegExp(
    `\\b${number}\\s?(?:members?\\s|councillors?\\s)?(?:votes?\\s|voted\\s|voting\\s)?(?:against|nays?|noes|no\\b|opposed|objections?)|\\b(?:(?:against|nays?|noes|opposed|nos?)\\s?[:=–-]\\s?|(?:nays|noes|nos)\\s)${number}`,
    "iu",
  ),
);
const votesAbstained = guarded(
  new RegExp(
    `\\b${number}\\s?(?:members?\\s|councillors?\\s)?(?:abstentions?|abstained|abstaining|abstain)\\b|\\b(?:abstentions?|abstained|abstain|abst)\\s?[:=–-]\\s?${number}`,
    "iu",
  ),
);
/** "+1: 3, 0: 0, -1: 1", as projects vote by mail and in calls. */
const signs = guarded(/(?<![\w.])([+-]1|[±+-]?0)\s{0,4}[:=]\s{0,4}(\d{1,3})(?!\.?\d)/g);
/** "jo/1, +1: all", "+1 from everyone", "10/0/1 Approved": how those who write little say that it is carried. */
export const PLUS_ONES = guarded(
  /^\d{1,3}\s?[/–-]\s?\d{1,3}(?:\s?[/–-]\s?\d{1,3})?\s(?:approved|carried|passed|adopted)\W*$|^[\s*_•-]*(?:[\p{L}][\p{L}.’' -]{0,30}\/\s?\w+,\s)?\+1s?(?::|\sfrom)?\s(?:all|everyone|everybody|\d{1,3})\b[^.]{0,60}$/iu,
);
const tally = guarded(
  /\b(?:votes?|voted|voting|carried|passed|approved|lost|defeated|motion|by)\b[^.\d]{0,24}\b(?!\d{1,2}[:.-]\d\d\s?[ap]\.?m\b)(\d{1,3})\s?(?:[-–:]|to|votes\sto)\s?(\d{1,3})(?:\s?[-–:]\s?(\d{1,3}))?(?![\d/]|[-–]\d)/i,
);

/** "Guests may vote. (6-1)": behind what was decided. */
const BARE_TALLY = /\((\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\)[\s.]*$/;

const count = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d/.test(word) ? Number(word) : Math.max(0, numberWords.indexOf(word.toLowerCase()));

/** How the votes fell, as far as the sentence counts them; null when it counts none ("carried unanimously" counts none). */
export function votesIn(said: string): Votes | null {
  const text = squeeze(said);
  if (/\+1\s{0,4}[:=]/.test(text)) {
    const counted = new Map(signs.all(text).map((match) => [match[1]!.slice(-2), Number(match[2])]));
    const none = [...counted].find(([sign]) => sign.endsWith("0"))?.[1] ?? null;
    return counted.has("+1") ? { for: counted.get("+1")!, against: counted.get("-1") ?? null, abstained: none } : null;
  }
  const bare = BARE_TALLY.exec(text);
  if (bare && Number(bare[1]) > Number(bare[2]))
    return { for: Number(bare[1]), against: Number(bare[2]), abstained: bare[3] ? Number(bare[3]) : null };
  if (!/\b(?:vot|for|favo|ayes?|yeas?|nay|noes|against|abst|opposed|carried|passed)/i.test(text)) return null;
  const yes = votesFor.exec(text);
  const no = votesAgainst.exec(text);
  const none = votesAbstained.exec(text);
  // "2 for" alone is as likely two of something.
  if (no || none || (yes && /vot|favo|ayes|yeas/i.test(text) && /favo|vot|ayes|yeas/i.test(yes[0]))) {
    const read = (match: RegExpExecArray | null): number | null => count(match?.[1] ?? match?.[2]);
    // "Nays: none. Carried 4-0": those who were for it are told behind.
    if (yes ?? (no && !tally.test(text))) return { for: read(yes), against: read(no), abstained: read(none) };
  }
  const sums = tally.exec(text);
  return sums ? { for: Number(sums[1]), against: Number(sums[2]), abstained: sums[3] ? Number(sums[3]) : null } : null;
}

/** The name that stands right after a phrase. */
function nameAfter(text: string, phrase: Pattern, rule: string): Piece | null {
  for (const match of phrase.all(text)) {
    const owner = ownerAt(text, match.index + match[0].length);
    if (
      owner &&
      owner.kind !== "group" &&
      /^\p{Lu}|^the /iu.test(owner.text) &&
      !/^(?:(?:moved|seconded|proposed|to|that)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(owner.text)
    )
      return pieceOf(text, owner.start, owner.start + owner.text.replace(AFTER_NAME, "").length, rule);
  }
  return null;
}
/** "MOVED: Hale SECONDED: Ode CARRIED": what comes next on the line is none of the name. */
const AFTER_NAME = /[.,]?\s(?:seconded|sec|carried|passed|lost|agreed|approved|accepted)\.?$/i;

/** The name that stands right before a phrase ("Craig Strawser second"). */
function nameBefore(text: string, phrase: Pattern, rule: string): Piece | null {
  const starts = /(?<![\p{L}\p{M}\d'’-])\p{Lu}/gu;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const owner = ownerAt(text, match.index);
    if (!owner) continue;
    if (
      owner.kind !== "group" &&
      !/^(?:resolved|agreed|approved|recommended)$/i.test(owner.text) &&
      matchAt(phrase, text, owner.end)
    )
      return { start: owner.start, end: owner.end, text: owner.text, rule };
    starts.lastIndex = owner.end;
  }
  return null;
}

/** "J weed proposed": an initial and a name in small letters. */
const inSmall = guarded(/(?<![\p{L}\d'’.])((?!A\s)\p{Lu}\.?\s\p{Ll}[\p{L}'’-]{2,20})\s(?:proposed|moved|motioned)\b/u);

function moverInSmall(text: string): Piece | null {
  const match = inSmall.exec(text);
  return match
    ? { start: match.index, end: match.index + match[1]!.length, text: match[1]!, rule: "mover:before" }
    : null;
}

/** "Minutes approved Ian / Chris", "Resolved that it be received. Jo/Al", "Motion to adjourn – J. Bell / A. Day – carried" */
const besides = guarded(
  /(?:\b(?:approved|accepted|adopted|agreed|carried|moved|proposed|received)[.:,]?\s(?:[–—-]\s)?|^\W*(?:Resolved|Motion|Moved|Agreed|Approved|RESOLVED|MOVED|That|THAT)\b.*(?:(?<!\s\p{Lu})\.|[,”"’–—-])\s+)\(?(\p{Lu}[\p{L}’'-]*(?:\.?\s\p{Lu}[\p{L}’'-]*)?)\s?\/\s?(\p{Lu}[\p{L}’'-]*(?:\.?\s\p{Lu}[\p{L}’'-]*)?)\)?[\s.]*(?:[,–—-]?\s?(?:[Aa]ll|[Cc]arried|[Pp]assed)\b.*)?$/u,
);

/** "Motion (Jo/Al) to continue", "M/S Jo/Al to approve" */
const behindMotion = guarded(
  /\b(?:Motion|MOTION|M\/S(?:\/[CP])?)\s\(?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?)\s?\/\s?(\p{Lu}[\p{L}’'-]*)\b/u,
);

/** Where two names around a stroke stand behind the outcome; null where none do. */
export function pairAtEnd(text: string): { readonly mover: Piece; readonly seconder: Piece } | null {
  const match = text.includes("/") ? (besides.exec(text) ?? behindMotion.exec(text)) : null;
  if (!match) return null;
  const [whole, first, second] = match;
  const at = match.index + whole.lastIndexOf("/");
  const start = text.lastIndexOf(first!, at);
  const next = text.indexOf(second!, at);
  return {
    mover: { start, end: start + first!.length, text: first!, rule: "mover:pair" },
    seconder: { start: next, end: next + second!.length, text: second!, rule: "seconder:pair" },
  };
}

const AND = guarded(/\s(?:and|&)\s(?=\p{Lu})/uy);

/** "Proposed by Ann Ode and Cy Dean.": whoever is named second seconded. */
function secondOfTwo(text: string, mover: Piece): Piece | null {
  if (mover.rule !== "mover:after") return null;
  const and = matchAt(AND, text, mover.end);
  const owner = and && ownerAt(text, mover.end + and[0].length);
  return owner && owner.kind !== "group" && /^\s*(?:[.;,)]|$)/.test(text.slice(owner.end))
    ? { start: owner.start, end: owner.end, text: owner.text, rule: "seconder:after" }
    : null;
}

/** Mover and seconder of a sentence that speaks of a motion; where they stand is counted with single blanks. */
export function moversIn(said: string): { readonly mover: Piece | null; readonly seconder: Piece | null } {
  const text = squeeze(said);
  const pair = pairAtEnd(text);
  if (pair) return pair;
  // "Jo and Al proposed and seconded the report" leaves open who did which.
  if (!/\b(?:mov|propos|motion|second|2nd|prop\b)/i.test(text) || /(?:proposed|moved) and seconded (?!by)/.test(text))
    return { mover: null, seconder: null };
  const mover =
    nameBefore(text, moverBefore, "mover:before") ?? moverInSmall(text) ?? nameAfter(text, moverAfter, "mover:after");
  return {
    mover,
    seconder:
      nameAfter(text, seconderAfter, "seconder:after") ??
      nameBefore(text, seconderBefore, "seconder:before") ??
      (mover && secondOfTwo(text, mover)),
  };
}
