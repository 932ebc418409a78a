import type { Block } from "../text/block";
import { isContents } from "../text/contents";
import type { Line, Mark } from "./context";
import { noFacts } from "./line-facts";
import { guarded } from "../text/pattern";

/** What stands before the words: spaces, then perhaps a bullet or a number of any of the usual forms. */
const BULLET = guarded(
  // Signs of their own, also where no blank follows; those of symbol fonts as text keeps them: their codes, or Latin letters.
  /^(?:[•·▪▫◦●○■□◆◇❖❍‣⁃∙►▶▸➢➤➔\uf06c\uf06e\uf076\uf09f\uf0a7\uf0b7\uf0d8\uf0e0\uf0e8](?=[\s\p{L}])|[§Øü](?=\s\p{L})|[vq](?=(?:\t| {2,})\p{L})|[*+–—›»→⇒-](?=\s)|--(?=\s)|-(?=\p{Lu}\p{Ll})|\*(?=\p{Lu}\p{Ll}[^*]*$)|o(?=\s{2,}|\t|\s\p{Lu}))/u,
);
const NUMBER = guarded(
  new RegExp(
    "^(?:" +
      [
        String.raw`\(?\d{1,4}(?:\.\d{1,3}){0,4}[a-z]?[.):](?=\s|$|\p{Lu}\p{L})`, // 1. 3.2) (4) 37.PRESENT 1a.
        String.raw`\(?(?:[a-z]|[ivxlc]{2,5})\)(?=\s)|[a-h]:(?=\s\p{Lu})`, // a) (iv) a:
        String.raw`(?:[a-hj-z]|[ivxl]{1,5}|[IVXL]{2,5})\.(?=\s)`, // a. iv. IV.
        String.raw`[A-H]\)(?=\s)`,
        String.raw`[A-HIVX]\.(?=\s+\p{Lu}{3})`, // V. RATE STUDY, but V. Smith
        String.raw`(?!(?:\d\d\.[01]|1[3-9]\.|[23]\d\.)\d\.\d\d\b)\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?(?=\s|$|\p{Lu}\p{Ll}{3})`, // 3.1, 3.2Apologies, but no 18.02.25
        String.raw`(?:\d{2}\/\d{2}\/\d{3}|\d{1,4}\/\d{1,4})(?:[.):]?(?=\s+\p{Lu})|(?<=\d{2}\/\d+):(?=\s))`, // 24/57 24/25/101 41/2: but no date
        String.raw`\d{1,3}(?=\t| {2,}|$)`, // 7    Title
        String.raw`(?:\d{8}-\d{1,2}[.:)]?|\d\d(?:0[1-9]|1[0-2])\d\d)(?=\s+\p{Lu})`, // 20280504-1 Jo to ring, 280504 Jo
        String.raw`\p{Lu}{1,6}[./-]?\d{1,4}(?:[./]\d{1,4})?[.):]?(?=\t| {2,})`, // FGP.1   Title
        String.raw`\p{Lu}{1,6}(?:[/.-]\d{1,4}[/.-]|\d{1,3}\/(?=\d\d\b))\d{1,4}[.):]?(?=\s\p{Lu})`, // PL/24/18 APOLOGIES, PF8/26. Minutes
        String.raw`(?!\p{Lu}\p{Ll}{2}\/\d\d?\/\d\d(?!-))\p{Lu}\p{L}{0,5}\/\d{1,4}\/\d\d(?:-\d\d)?[.):]?(?=\s\p{Lu})`, // Gen/41/07-08 Apologies
        String.raw`\d{1,3} ?\/(?=\s+\p{L})`, // 7 / Title, a flattened table; 1/ Trees
        String.raw`(?:(?:Agenda )?[Ii]tem|ITEM|[Mm]inute|MINUTE|M[Ii][Nn]\.?|Topic)\s+#?\d{1,4}(?:\/\d{1,4})*\s*[:.)–-]+(?!\d)`, // Item 3: MIN 3/5/2026:
      ].join("|") +
      ")\\s*",
    "u",
  ),
);
const BOX = guarded(/^(?:([☑☒✓✔✅🗹\uf0fc\uf0fe]|\[[xX]\])|([☐❏❑⬜❌✗\uf06f\uf071\uf0a8]|\[ ?\]))\s*/u);

/** "3 Comments on the draft": a number, one space and a heading's words; no date, count of people or address. */
const loneNumber = guarded(
  /^\d{1,2} (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?!.*\b\d{4}\b)\p{Lu}\p{Ll}+(?: [\p{L}\d’'()&/-]+){0,7}(?<!\b(?:street|road|lane|avenue|drive|way|close|square|place|court|st|rd|ave|dr|house|terrace|row|hill|green|gardens|crescent|park|public|present|votes?|yeas?|nays?|for|against))\.?$/iu,
);
/** "3 Finances: as at last meeting": the number of an item whose words run on behind a colon. */
const runInNumber =
  /^\d{1,2} (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)\p{Lu}\p{Ll}+(?: [\p{L}’'&-]+){0,4}(?<!\b(?:street|road|lane|avenue|drive|way|close|square|place|court|st|rd|members|votes|people|residents|days?|weeks?)):(?:\s|$)/iu;

/** A block's lines, one for each visual line and at least one. */
export function linesOf(block: Block): readonly Line[] {
  // Headings are read where they stand, not in the table of contents.
  if (isContents(block)) return [lineAt(block, block.text.length, block.text.length)];
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const stop = block.text.indexOf("\n", from);
    const to = stop < 0 ? block.text.length : stop;
    for (const [start, end] of runOn(block, from, to)) lines.push(lineAt(block, start, end));
    if (stop < 0) break;
    from = stop + 1;
  }
  return lines;
}

/** The lines of a block that says the same as another one, whose lines are given: what is known of these is known of them. */
export const linesLike = (block: Block, equal: readonly Line[]): readonly Line[] =>
  equal.map(({ start, end, text, mark, ticked, bold, inset, facts }) => ({
    block,
    start,
    end,
    text,
    mark,
    ticked,
    bold,
    inset,
    facts,
  }));

/** Shorter paragraphs are not whole minutes. */
const RUN_ON = 240;
const PRESENT_WITHIN = /\b(?:[Pp]resent|[Aa]ttendees|[Aa]ttendance|[Aa]pologies|APOLOGIES|ATTENDANCE)\s?:|\bPRESENT\b/;
const ABSENT_WITHIN = /\b(?:apologies|absent|regrets|in attendance|guests)\b/i;
const inCapitalsToo = (words: string): string => words + "|" + words.toUpperCase();
const WHO = inCapitalsToo(
  "Members|Senators|Councillors|Cllrs|Trustees|Directors|Governors|Officials|Officers|Others|Also",
);
const LIST = inCapitalsToo("Present|Apologies|In attendance|Absent|Guests|Regrets|Ex-officio");
const ITEM_WITHIN = new RegExp(
  String.raw`\s(?:(?=\d{1,2}\.\d{1,2}[.)]? (?:${LIST})\s?:)|(\d{1,2})(?:\.(\d{1,2}))?[.)]?(?=\s\p{Lu})|(?<![,;]\s)([IV]{1,4})\.(?=\s\p{Lu}\p{Ll})|(?<!\/ )(?=(?:\p{Lu}[\p{L} ]{5,20} \/ )?(?:(?:\p{Lu}+ )?(?:${WHO}) )?(?:${LIST}|present|absent|in attendance)\s?:|(?:PRESENT|APOLOGIES|IN ATTENDANCE|ABSENT) \p{Lu}|\p{Lu}{3,}(?: \p{Lu}{2,}){1,5}:))`,
  "gu",
);
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/**
 * Minutes whose line breaks were lost: "… held on 3 May Present: A, B 1. Apologies: C 2. Minutes …" is cut before its labels
 * and before numbers that follow one another.
 */
function runOn(block: Block, from: number, to: number): readonly (readonly [number, number])[] {
  const whole = [[from, to]] as const;
  if (to - from < RUN_ON || to - from > 100_000 || block.cell) return whole;
  const text = block.text.slice(from, to);
  if (!PRESENT_WITHIN.test(text) || !ABSENT_WITHIN.test(text)) return whole;
  const cuts: number[] = [];
  let number = 0;
  let numbered = 0;
  for (const match of text.matchAll(ITEM_WITHIN)) {
    const numeral = match[1] ?? match[3];
    if (numeral !== undefined) {
      const own = match[3] === undefined ? Number(numeral) : ROMAN.indexOf(numeral);
      if (own !== (match[2] === undefined ? number + 1 : number)) continue;
      number = own;
      numbered++;
    }
    // "1. Apologies:" is cut before its number alone.
    const at = from + match.index + 1;
    if (numeral === undefined && at - (cuts.at(-1) ?? from - 9) < 9) continue;
    cuts.push(at);
  }
  // Without numbers the labels must stand well behind the title.
  if (numbered < 2 && (cuts.length < 2 || cuts[0]! < from + 40 || text.length > 4000)) return whole;
  return [from, ...cuts].map((start, at) => [start, cuts[at] ?? to] as const);
}

const FRAMED = "Text Box:";

function lineAt(block: Block, from: number, to: number): Line {
  const text = block.text;
  let start = skip(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  // "Text Box: Present:": what the converter of a file says of a frame, and nobody's words.
  if (text.startsWith(FRAMED, start)) start = skip(text, start + FRAMED.length, end);
  // "… was agreed. |": the rule behind a cell, as a page leaves it that lost its table.
  if (text[end - 1] === "|" && end - 1 > start && !block.cell && isSpace(text.charCodeAt(end - 2))) {
    end--;
    while (end > start && (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === "|")) end--;
  }
  // "== Regrets ==", as wikis write headings
  const wiki =
    text[start] === "=" ? /^(={1,6}\s{0,8})[^=].{0,200}?(\s{0,8}={1,6})$/.exec(text.slice(start, end)) : null;
  if (wiki) {
    start += wiki[1]!.length;
    end -= wiki[2]!.length;
  }
  const inset = start - from;
  let mark: Mark | null =
    from === 0 && block.list
      ? { label: block.list.label, ordered: block.list.ordered, level: block.list.level, typed: false }
      : null;
  const head = text.slice(start, Math.min(end, start + 40));
  const bullet = BULLET.exec(head);
  const number = bullet ? null : NUMBER.exec(head);
  if (bullet) {
    // In plain text a bullet hangs on the one that it stands further in than; "o" is Word's for the second rank.
    mark ??= { label: bullet[0], ordered: false, level: inset >> 1 || +/^[o◦]/.test(bullet[0]), typed: true };
    start = skip(text, start + bullet[0].length, end);
    // "• – Ann Ode"
    if (/^[–—-]\s/.test(text.slice(start, start + 2))) start = skip(text, start + 1, end);
  } else if (
    !number &&
    !block.cell &&
    /^\d/.test(head) &&
    !looksLikeTime(head) &&
    ((end - start < 80 && loneNumber.test(text.slice(start, end))) ||
      runInNumber.test(text.slice(start, Math.min(end, start + 80))))
  ) {
    const label = /^\S+/.exec(head)![0];
    mark ??= { label, ordered: true, level: depth(label), typed: true };
    start += label.length + 1;
  } else if (number && !looksLikeTime(head) && !(block.cell && number[0].length >= end - start)) {
    const label = number[0].trim();
    mark = { label, ordered: true, level: mark?.level ?? depth(label), typed: true };
    start = skip(text, start + number[0].length, end);
    // "C048/23   1.   APOLOGIES", "5. 2027/084 Apologies": the number of the minute, and the agenda's own.
    const own = OTHER_NUMBER.exec(text.slice(start, Math.min(end, start + 40)));
    if (own) start += own[0].length;
  }
  const box = BOX.exec(text.slice(start, Math.min(end, start + 8)));
  if (box) start = Math.min(end, start + box[0].length);
  return {
    block,
    start,
    end,
    text: narrow(text.slice(start, end)),
    mark,
    ticked: box ? box[1] !== undefined : null,
    bold: wiki !== null || isBold(block, start, end),
    inset,
    facts: noFacts(),
  };
}

/**
 * The same text, in a string of its own. An engine that keeps texts in bytes while they have no characters beyond Latin-1
 * (V8, JavaScriptCore) keeps every piece of a document in twice as many where a single “’” stands somewhere in it, and reads
 * those a quarter slower. Parsing JSON is the one quick way to have the text measured anew.
 */
const narrow = (text: string): string => (NARROW.test(text) ? (JSON.parse(`"${text}"`) as string) : text);
/** Characters of Latin-1 that stand for themselves in a string of JSON (RFC 8259, 7). */
const NARROW = /^[ !#-[\]-\xff]*$/;

const OTHER_NUMBER = guarded(/^(?:\d{1,2}[.)]\s+(?=\p{Lu}{2})|20\d\d\/\d{2,4}\S?\s+(?=\p{Lu}))/u);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

function skip(text: string, from: number, to: number): number {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  return from;
}

/** "7.30 pm", "10.00 – 12.00": a time of day is no item number. */
const looksLikeTime = (head: string): boolean =>
  /^(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m|hrs|h\b|[–-]|to\b|$)|\d{1,2}\s?[ap]\.?m\b)/i.test(head);

const depth = (label: string): number => Math.max(0, (label.match(/[1-9]\d*/g)?.length ?? 1) - 1);

function isBold(block: Block, start: number, end: number): boolean {
  if (!block.bold || start >= end) return false;
  let at = start;
  for (const range of block.bold) {
    if (range.start > at && block.text.slice(at, range.start).trim() !== "") return false;
    at = Math.max(at, range.end);
    if (at >= end) return true;
  }
  // "**What went well** 👍"
  return !/[\p{L}\d]/u.test(block.text.slice(at, end));
}
