import type { Range } from "../../text/block";
import { guarded, isSpace } from "../../text/pattern";

const ends = guarded(
  /[.!?]+["”’')\]]*(?=\s|$)|[\n\r\v\f]+|\s{0,8};\s{1,8}(?!SECONDED|RESOLVED|CARRIED)(?=\p{Lu})|(?<=[a-z)”"])\.(?=\p{Lu}\p{Ll})/gu,
);
const abbreviation = guarded(
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cllrs|Revd?|Fr|St|Rd|Ave|No|Nos|Inc|Ltd|Co|Corp|vs|e\.g|i\.e|eg|ie|cf|approx|ref|fig|vol|para|paras|pp?|Jr|Sr|Hon|Gen|Sgt|Capt|Col|dept|est|max|min|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|[ap]\.m|re|tel|rs|kshs?|eng|smt|ext|excl|incl|prop|sec)|(?:^|[\s(./])\p{Lu})$/iu,
);

/** "by 21st Feb. Jo will …", "in Sept. Jo will …": behind a day or "in" the month may end the sentence. */
const ENDS_IN_MONTH = /(?:\d(?:st|nd|rd|th)?[\s-]|\b(?:in|by)\s(?=[ADFJMNOS][abceopu]))\p{Lu}\p{Ll}{2,3}$/u;

/**
 * The sentences of a text, without outer white space, in order. A full stop after an abbreviation, an initial or inside a
 * number ends none, nor does one before a small letter.
 */
export function sentencesIn(text: string): readonly Range[] {
  if (text !== latest.text) latest = { text, ranges: cut(text) };
  return latest.ranges;
}

/** Decisions, promises and dates are looked for in the sentences of the same text, one after the other. */
let latest: { readonly text: string; readonly ranges: readonly Range[] } = { text: "", ranges: [] };

function cut(text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) found.push({ start, end });
    from = to;
  };
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    // "to the Parish Council (P.C.) Office": letters for a name end nothing.
    if (match[0] === ".)" && /\((?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(from, match.index))) continue;
    if (match[0].startsWith(".") && match[0].length === 1) {
      if (
        abbreviation.test(text.slice(Math.max(from, match.index - 7), match.index)) &&
        !(
          ENDS_IN_MONTH.test(text.slice(Math.max(from, match.index - 7), match.index)) &&
          /^\s\p{Lu}/u.test(text.slice(end, end + 3))
        ) &&
        !/^\s{1,8}(?:The|It|This|A(?!\.)|An|He|She|They|Members|All|Next|There|Meeting|Motion|Decision|Resolved|Action|Agreed)\b/.test(
          text.slice(end, end + 12),
        )
      )
        continue;
      if (/^\s{1,8}\p{Ll}/u.test(text.slice(end, end + 12))) continue;
    }
    push(end);
  }
  push(text.length);
  return found;
}

/** "Property: Fran reported …", "Fair – FB said …": where the words begin behind the topic. */
export const behindTopic = (sentence: string): number => TOPIC.exec(sentence.slice(0, 50))?.[0].length ?? 0;
const TOPIC = /^\p{Lu}[\p{L}’', ]{2,40}(?::|\s?[–—-])\s+/u;
