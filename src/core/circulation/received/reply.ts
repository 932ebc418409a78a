import { sentencesIn } from "../../reading/grammar";

/** What a reply tells the clerk. */
export const REPLY_KINDS = ["apologies", "substitute", "item", "correction", "done"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** One thing found in a reply: a sentence of it and what it means. */
export interface ReplyNote {
  readonly kind: ReplyKind;
  /** Who wrote it; the address where the name is not known. */
  readonly from: string;
  /** The sentence, as written. */
  readonly words: string;
  /** Who comes in their place, where the sentence names somebody. */
  readonly substitute: string | null;
  /** References of actions that the sentence names. */
  readonly refs: readonly string[];
}

const QUOTED =
  /^\s*(?:>|-{2,}\s*(?:original message|forwarded message)|from:\s|on\b.{4,120}\bwrote:|_{8,}\s*$|sent from my\b|--\s*$)/i;
const LONGEST = 20_000;

/** The words that this message itself adds: nothing quoted, nothing below the signature's line. */
export function ownWords(body: string): string {
  const lines = body.slice(0, LONGEST).split(/\r?\n/);
  const end = lines.findIndex((line) => QUOTED.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join("\n");
}

const ABSENT =
  /\b(?:(?:send|sending|give|with|please (?:accept|record|note)|tender)\b.{0,20}\bapologies|apologies for (?:absence|the meeting|not being able)|(?:unable|not able|not be able|can(?:no|['’])t|won['’]t be able) to (?:attend|come|join|make)|(?:can(?:no|['’])t|can not|won['’]t|will not) (?:attend|come to|join|make) (?:it|the|this|our|next)|(?:send|give) my regrets)\b/i;
const INSTEAD =
  /\b(?:in my (?:place|stead)|on my behalf|instead of me|(?:sub(?:stitut(?:e|ing))?|deputis(?:e|ing)|standing in|stand in|attend(?:ing)?|com(?:e|ing)) for me|my (?:substitute|deputy|alternate)|as my (?:substitute|deputy|alternate))\b/i;
const ITEM =
  /\b(?:(?:add|include|put|place|raise|table)\b.{0,90}\b(?:agenda|item)|(?:item|items) for (?:the|our|next) .{0,30}\b(?:agenda|meeting)|agenda item\b|(?:discuss|cover) .{2,80}\b(?:at|in) (?:the )?(?:next )?meeting)\b/i;
const CORRECTION =
  /\b(?:should (?:read|say|be recorded|have (?:said|read|been recorded))|(?:correction|amendment)s? to (?:the )?(?:draft )?minutes|(?:minutes|paragraph|item|minute)\b.{0,60}\b(?:is|are|was|were) (?:wrong|incorrect|inaccurate|not (?:right|correct))|(?:misspel\w+|typo)\b|was (?:present|not present)\b.{0,60}\b(?:recorded|listed|shown))/i;
const DONE =
  /\b(?:(?:is|are|have|has|been|now|all|it['’]s|i['’]ve)\b.{0,30}\b(?:done|completed?|finished|closed|sent)|done\s*[:.!]|^done\b)/i;
const NOT_DONE = /\b(?:not|never|n['’]t|yet to|will|until|once|when|if|as soon as)\b/i;

const NAME = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:van|de|der|von|ap|ab|Mac|O’)\s*)?\p{Lu}[\p{L}’'-]+){1,2}/gu;
const REFERENCE = /\b(?:\p{Lu}{1,6}[ -]?)?(?:\p{Lu}{1,6}[ -])?\d{1,4}[/.-]\d{1,4}\b|\b\p{Lu}{1,4}-?\d{1,4}\b/gu;

function kindOf(words: string, subject: string, refs: readonly string[]): ReplyKind | null {
  if (INSTEAD.test(words)) return "substitute";
  if (ABSENT.test(words)) return "apologies";
  if (CORRECTION.test(words)) return "correction";
  if (ITEM.test(words)) return "item";
  const aboutActions = refs.length > 0 || /\bactions?\b/i.test(`${words} ${subject}`);
  return aboutActions && DONE.test(words) && !NOT_DONE.test(words) ? "done" : null;
}

/** Automatic answers to an invitation; declining one is no apology, only words are. */
const AUTOMATIC = /^(?:accepted|declined|tentative(?:ly accepted)?|automatic reply|out of office)\s*:/i;

/**
 * What a reply tells: apologies, a substitute, an item for the agenda, a correction, an action that is done. Sentence by
 * sentence in its own words; the same kind twice is told once for each sentence.
 *
 * @param known references of the actions in the minutes; others are not taken for one
 * @returns nothing for automatic answers and out-of-office notes
 */
export function readReply(
  message: { readonly from: string; readonly subject: string; readonly body: string },
  known: readonly string[] = [],
): readonly ReplyNote[] {
  const text = ownWords(message.body);
  if (/^(?:automatic reply|out of office)/i.test(message.subject)) return [];
  if (AUTOMATIC.test(message.subject) && text.trim() === "") return [];
  const squeezed = (words: string): string => words.replace(/[\s-]+/g, "").toLowerCase();
  const wanted = new Map(known.map((ref) => [squeezed(ref), ref]));
  return text.split(/\n{1,}/).flatMap((line) =>
    sentencesIn(line).flatMap(({ start, end }): ReplyNote[] => {
      const words = line.slice(start, end).trim();
      const refs = [...words.matchAll(REFERENCE)].flatMap(([ref]) => wanted.get(squeezed(ref)) ?? []);
      const kind = words.length > 3 ? kindOf(words, message.subject, refs) : null;
      if (kind === null) return [];
      const substitute = kind === "substitute" ? nameIn(words) : null;
      return [{ kind, from: message.from, words, substitute, refs: [...new Set(refs)] }];
    }),
  );
}

/** The first full name that is no opening of a sentence ("Please Note"). */
function nameIn(words: string): string | null {
  const found = [...words.matchAll(NAME)].map(([name]) =>
    name.replace(/^(?:My|Please|Could|Can|Cllr|Councillor|Mr|Mrs|Ms|Dr)\s+/, ""),
  );
  return found.find((name) => /\s/.test(name)) ?? null;
}
