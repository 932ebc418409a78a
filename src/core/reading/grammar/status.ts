import { statusWords } from "../language/en/status-words";
import type { ActionStatus } from "../../minutes/record";
import { folded, matchAt, pieceOf } from "./pattern";
import { PhrasePattern, Phrases } from "./phrases";
import type { StatusPhrase } from "./types";
import { guarded, type Pattern } from "../../text/pattern";

/** What became of an action, in a cell, at the end of a line, or in a sentence. */

const byWord = new Map<string, ActionStatus>();
for (const [status, words] of Object.entries(statusWords) as [ActionStatus, readonly string[]][])
  for (const word of words) byWord.set(word, status);

/** The status a cell names ("Closed", "In Progress", "✓", "Done 3 May"); null when it names none. */
export function statusIn(cell: string): StatusPhrase | null {
  const words = folded(cell);
  if (!words) return null;
  const piece = pieceOf(cell, 0, cell.length, "status:cell");
  const whole = byWord.get(words);
  if (whole) return { ...piece, status: whole };
  for (const [length, status] of openings) {
    const head = words.slice(0, length.length);
    if (head === length && /^(?:$|[\s:;,.(–—/-])/.test(words.slice(length.length))) return { ...piece, status };
  }
  return statusOf(cell);
}

/** "Action: JB – complete": what stands behind the owner is no more than how far it has come. */
export function statusAlone(
  text: string,
): { readonly owners: readonly never[]; readonly due: null; readonly status: StatusPhrase } | null {
  const status = text.length < 40 ? byWord.get(folded(text.replace(/^[\s:–—-]+|[\s.)\]]+$/gu, ""))) : undefined;
  return status
    ? { owners: [], due: null, status: { ...pieceOf(text, 0, text.length, "status:alone"), status } }
    : null;
}

/** "Closed.", "Completed, see below", "Actioned as agreed.": a line of its own that tells how far it has come. */
export const statusLine = (text: string): ActionStatus | null =>
  statusAlone(text.replace(/\s?(?:[,;:(–—]|-\s|as\s).*$/, ""))?.status.status ?? null;

/** Status words, longest first, that a cell may open with before a remark. */
const openings = [...byWord]
  .filter(
    ([word]) =>
      /^\p{L}[\p{L} ]{2}/u.test(word) &&
      !["due", "new", "yes", "live", "replaced", "merged", "removed", "started"].includes(word),
  )
  .sort((a, b) => b[0].length - a[0].length);

const unclear = new Set([
  "yes",
  "no",
  "new",
  "due",
  "live",
  "read",
  "to do",
  "awaited",
  "active",
  "todo",
  "replaced",
  "removed",
  "tabled",
]);
const endWords = new Phrases(
  [...byWord.keys()].filter((word) => /^\p{L}[\p{L} /-]{2,}$/u.test(word) && !unclear.has(word)),
  "usual cases",
);
const lead =
  "(?:[–—:([/✅❌-]\\s{0,8}|[.;,)]\\s+|\\s{2,}|\\t|\\s(?=[\\p{Lu} ]{4})|(?<=\\s\\p{Ll}+)\\s(?=\\p{Lu}\\p{Ll}))[*_]*(?:[Ss]tatus\\s{0,8}[:–-]?\\s{0,8})?(?:(?:already|now|all|since)\\s{1,4})?";
const tail =
  "[*_]*(?:\\s{1,8}(?:as\\s{1,8}of\\s+|on\\s{1,8})?\\d[\\d/. -]*|\\s{0,8}\\([^()]{0,40}\\)|,\\s[^()[\\]]{2,40}(?=[)\\]]\\s*$)|,\\ssee\\s[^.;]{2,30}|\\s{1,8}(?:during|at|in|since)\\s{1,8}(?:(?:the|this|last)\\s{1,8})?(?:meeting|call)|\\s{1,8}ON\\s[\\p{Lu}\\s]{2,30})?\\s{0,8}[)\\].]*\\s*$";
const atTheEnd = guarded(new RegExp(tail, "uy"));
const wordStart = guarded(/(?<!\p{L})\p{L}/gu);

/** Status words in capitals, and those of what is over with one capital, with a remark after them. */
const remarks = [...byWord.keys()]
  .filter((word) => /^[a-z][a-z -]{3,}$/.test(word) && !unclear.has(word))
  .map((word) => word.toUpperCase())
  .concat("Done", "Complete", "Completed", "Closed", "Actioned", "Ongoing", "Open", "In progress");

const REMARKED = /(?:[.;!?)\]–-]\s{1,4}|\s{3}|\t)(?:[A-Z]{2}|Done|Complete|Closed|Actioned|Ongoing|Open|In progress)/;

/** The status words, in the cases they stand in, that have nothing but a date or a remark in brackets after them. */
function wordsAtTheEnd(text: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of wordStart.all(text))
    for (const end of endWords.endsAt(text, index))
      if (matchAt(atTheEnd, text, end)) found.push(text.slice(index, end).replace(/\s+/g, " "));
  return found;
}

const trailing = new PhrasePattern(endWords, (any) => `${lead}(${any})${tail}`, "u");
const remarked = new PhrasePattern(
  endWords,
  (any) => `(?<=[.;!?)\\]–-]\\s{1,4}|\\s{3}|\\t)(${any})(?=\\s{0,4}[.,;:–-]).{2,400}$`,
  "u",
);

/** "… as agreed – DONE". */
function endingIn(text: string): RegExpExecArray | null {
  const words = wordsAtTheEnd(text);
  return words.length === 0 ? null : trailing.with(words).exec(text);
}

/** "… mailing lists. DONE, but keep it up to date", "… at the mill. Done. It was free.": with a remark after it. */
function remarkIn(text: string): RegExpExecArray | null {
  const words = REMARKED.test(text) ? remarks.filter((word) => text.includes(word)) : [];
  return words.length === 0 ? null : remarked.with(words).exec(text);
}

/** "Jo to buy paint ✔" */
const TICK = /[✓✔☑✅]\s*$/u;

/** A status at the very end of an action line ("– DONE", "(carried forward)", "- actioned"). */
export function trailingStatus(text: string): StatusPhrase | null {
  const tick = TICK.exec(text);
  if (tick) return { ...pieceOf(text, tick.index, text.length, "status:trailing"), status: "done" };
  const from = Math.max(0, text.length - 160);
  const match = endingIn(text.slice(from));
  const remark = match ? null : remarkIn(text.slice(0, 4000));
  // "Buy paint (Jo) done": the bracket before it is none of it.
  const at = match ? from + match.index + Number(match[0][0] === ")") : (remark?.index ?? 0);
  const status = at === 0 ? undefined : byWord.get(folded((match ?? remark)![1]!));
  return status ? { ...pieceOf(text, at, text.length, "status:trailing"), status } : null;
}

/** What a report on an earlier action says of it: the word at its end ("… has been mended. Closed.") before its sentences. */
export const reportedStatus = (text: string): StatusPhrase | null => trailingStatus(text) ?? statusOf(text);

type Saying = readonly [status: ActionStatus, pattern: Pattern];

/** Sentences about an action, in the order in which one outweighs another. */
const sayings: readonly Saying[] = [
  [
    "superseded",
    guarded(
      /\b(?:superseded|overtaken by events|replaced by (?:action|a new)|subsumed (?:in|by)|merged (?:with|into) (?:action|the))\b/i,
    ),
  ],
  [
    "closed",
    guarded(
      /\b(?:(?:action|item|matter|point|this|it|which)\s{1,8}(?:(?:point|item)\s{1,8})?(?:is|was|has been|can be|could be|should be|to be|may be|are|were|have been|can|)\s{0,8}(?:now|therefore|accordingly|thus|formally|considered|regarded as|marked(?: as)?|being)*\s{0,8}(?:now\s{1,8})?closed|closed (?:the|this) action|(?:action|AI) closed|agreed to close|(?:is|was|are|were) (?:now |therefore )*(?:considered )?closed|no longer (?:required|needed|applicable|relevant)|(?:^|[.!?]\s)closed\b|status\s{0,8}:\s{0,8}closed|(?:action|item) (?:was |is |has been )?(?:withdrawn|cancelled|dropped|removed))/i,
    ),
  ],
  [
    "carried",
    guarded(
      /\b(?:carr(?:ied|y) (?:forward|over|fwd|to (?:the )?next)|roll(?:ing)? over|c\/f(?:wd)?\b|(?:action|item|topic|matter|this|it|to be) (?:is |was |has been |to be )?(?:deferred|postponed|rolled over|held over|moved to (?:the )?next)|remains? (?:outstanding|open|ongoing|on-?going|an action|in progress)|(?:is|are|was|were|still) (?:still )?(?:ongoing|on-going)|on-?going|deferred (?:to|un\w*|in|for|as)|to (?:remain|stay) on (?:the )?(?:agenda|list|log))\b/i,
    ),
  ],
  [
    "open",
    guarded(
      /\b(?:has|have|had)(?:\s{1,8}(?:still|also|as))?(?:\s{1,8}not|n['’]t)\b|\b(?:is|was|are|were|did|does|do)(?:\s{1,8}(?:still|also|as))?(?:\s{1,8}not|n['’]t)\s{1,8}(?:yet\s{1,8})?(?:been\s{1,8})?(?:\p{L}+ed|done|sent|received|heard|met|begun|started|had|made|written|able|complete|get|got|happen(?:ed)?)\b|(?:\bnot(?:hing)?|n['’]t)\b[^.;,]{0,30}\syet\b|\bnot (?:done|completed?|actioned|started)\b|\b(?:yet to|(?:nothing|nobody|no[- ]one) ha[ds])\b|\b(?:mostly|partly|partially|nearly|almost|half)\s{1,8}(?:done|complete|completed|finished)\b|\bno (?:further |new |more )?(?:progress|reply|response|update|news)\b|\bnothing to report\b|\bcould not\b|\bstill (?:to|awaiting|waiting|outstanding|pending|in (?:progress|discussion)|not|needs?|being|open|working|trying)\b|\b(?:is|are|remains?|being|still) (?:outstanding|an issue|pending|in progress|under ?way|in hand|awaited|incomplete)\b|\bw(?:as|ere) awaited\b|\b(?:was|were|currently|it|this) (?:in hand|under ?way)\b|\bawait(?:s|ing)\b|\bwaiting\s(?:to\shear|for|on)\b|\bin progress\b|\bin process\b|\bpending\b|\bblocked\b|\boutstanding(?:\saction(?=\s(?:on|for)\s))?\b(?!\s(?!from|since|and|until|at|for|as|with|but|due|in|on|the)\p{Ll})|\bno \p{L}+ ha[ds] been\b|\bwill (?:now )?(?:do|chase|follow|contact|try|continue|be (?:done|sent|completed))\b/iu,
    ),
  ],
  [
    "done",
    guarded(
      /\b(?:(?:has |have |had |(?=been ))(?:now |since |already |all |both |been |also |\p{L}+ly )*(?:\p{L}+ed|in (?:touch|contact)|done|dealt|cut|laid|hung|sent|met|written|made|taken|bought|put|given|spoken|held|built|got|found|paid|set|brought|sold|begun|shown|told|undertaken|gone\s{1,8}(?:live|out|ahead|well)|arrived|taken\s{1,8}place)\b|(?:was|were|is|are|appears to be) (?:now |all |both |already |\p{L}+ly |re-)*(?:done|completed?|actioned|sent|circulated|resolved|finished|achieved|delivered|published|installed|issued|submitted|obtained|purchased|received|fixed|repaired|replaced|distributed|uploaded|booked|arranged|implemented|procured|ordered|added|cleared|collected|created|updated|renewed|mended|cleaned|painted|fitted|put\sup|passed\s(?:on\s)?to)|(?:is|are|now)\s(?:now\s)?(?:in\splace|up\sand\srunning|works?\b|live\b|available)|[.!?]\s(?:(?!to\s|be\s|not\s|will\s)\p{L}+\s){0,5}?(?:made|invited|sent|circulated|resolved|finished|achieved|delivered|published|installed|issued|submitted|obtained|purchased|received|fixed|repaired|replaced|distributed|uploaded|booked|arranged|implemented)|^(?:done|completed|actioned)\b|(?<=[–—-]\s)(?:he|she|they|it)\s(?:has|have|did)\b(?!\sn[o’'])|(?<!\b(?:will|to|must|should|would|can|could|please|be|get\s\w+)\s)\b(?:complete(?:d|(?!d|\s(?:in|by|within|before)\s))|actioned|done)\b)/iu,
    ),
  ],
];

/**
 * What a sentence or short paragraph says became of the action it speaks of ("This action is now closed", "Letters have
 * been sent", "not yet received"). Said closure outweighs all else; "not yet" outweighs what else was done.
 */
export function statusOf(text: string): StatusPhrase | null {
  for (const [status, pattern] of sayings) {
    const match = pattern.exec(text);
    if (match) return { ...pieceOf(text, match.index, match.index + match[0].length, `status:${status}`), status };
  }
  return null;
}

/** True when the text says that the thing is not done ("has not yet forwarded", "still waiting"). */
export const saysNotDone = (text: string): boolean => sayings[3]![1].test(text.replace(/\bwill\b[^.]*/gi, ""));

const others = guarded(
  /\b(?:all\s{1,8}(?:of\s{1,8}the\s{1,8})?(?:the\s{1,8})?(?:other|remaining|outstanding|previous|earlier)?\s{0,8}(?:actions?|action\s{1,8}(?:points|items)|items|matters|points)(?:\s{1,8}(?:from|of|on)\s{1,8}(?:the\s{1,8})?[^.]{0,40}?)?|(?:the\s{1,8})?(?:other|remaining)\s{1,8}(?:actions?|action\s{1,8}(?:points|items)|items))\s{1,8}(?:(?:had|have|has)\s{1,8}(?:all\s{1,8}|now\s{1,8})*been|were|are|was)\s{1,8}(?:all\s{1,8}|now\s{1,8}|noted\s{1,8}(?:as|to\s{1,8}be)\s{1,8}|reported\s{1,8}(?:as|to\s{1,8}be)\s{1,8}|either\s{1,8})*(closed|completed?|done|discharged|actioned|carried\s{1,8}(?:forward|over)|on-?going|finished|outstanding|in\s{1,8}hand|open)\b/i,
);

/** "All other actions were closed": what becomes of every earlier action that is not named. Null when it is not said. */
export function allOthersStatus(text: string): StatusPhrase | null {
  const match = others.exec(text);
  if (!match) return null;
  const status = byWord.get(folded(match[1]!)) ?? "done";
  return { ...pieceOf(text, match.index, match.index + match[0].length, "status:all-others"), status };
}
