import type { DecisionKind } from "../../minutes/record";
import { moversIn, votesIn } from "./motion";
import {
  adjourns,
  commits,
  deciding,
  earlier,
  elsewhere,
  mayHold,
  opinion,
  past,
  reported,
  undone,
} from "./decision-doubts";
import { formOf, sayings } from "./decision-sayings";
import { pieceOf } from "./pattern";
import { sentencesIn } from "./sentences";
import type { DecisionPhrase } from "./types";
import type { Range } from "../../text/block";
import { guarded } from "../../text/pattern";

/**
 * What a paragraph records as decided. A body decides, not a person: "X agreed that it was difficult" and "Jo agreed to
 * circulate it" are no decisions. A motion and its outcome are one decision, however many sentences they take.
 */

/** No sentence that decides something is longer; what follows in a longer one is not looked at. */
const LONGEST = 2000;

/** "Ayes: 3." "Nays: none.": how the votes fell on what stands before. */
const votesOnly = guarded(
  /^[\s*_(]*(?:roll\s{1,8}call(?:\s{1,8}vote)?\s{0,8}[:–-]?\s{0,8})?(?:(?:voting|voted)\s{1,4})?(?:ayes?|nays?|noes|nos|yeas?|yes|no|for|[+-]1|[±+-]?0|in favou?r|against|opposed|abstain(?:ed|ing)?|abstentions?|absent|votes?|all\s(?:in\sfavou?r|opposed))\s{0,8}[:=–-]\s{0,8}[^.]{1,120}\.?\s*$|^[\s*_(]*(?:ayes|yeas)\s{1,4}\d[^.]{0,60}\.?\s*$|^[\s*_(]*(?:roll call vote\s?[:–-]?\s)?(?:ayes?\sall|all\s(?:(?:voted\s|voting\s)?["“]?(?:ayes?|yes)["”]?|(?:voted\s|voting\s)?in favou?r)|(?:(?:the\s)?(?:voting|vote)(?:\swas)?|approved)\sunanimous(?:ly)?(?:\sin favou?r)?|(?:an?\s|[^.]{3,30}\scalled\sfor\s(?:a|the)\s)?(?:voice\s|roll call\s)?vote(?:\s(?:was\s)?taken)?)[\s.;]*$|^(?:roll(?: call)?(?: vote)?\s?[:–-]\s?)?(?:[\p{L} .’'-]{2,40}(?:\s?[:,;–-]\s?|\s?\.{2,}\s?|\s)(?:ayes?|nays?|yes|no|yeas?|abstain(?:ed)?|absent)[\s.;,]*){1,12}$|^\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]*){0,2}\s?\/\s?\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]*){0,2}[\s.]*$/iu,
);

/** "One voted no and one abstained.": how the votes fell, in a sentence. */
const votesTold = guarded(
  /^(?:one|two|three|four|five|six|seven|\d{1,3}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:members?\s|people\s)?(?:voted\s(?:no|against|for|in\sfavou?r|yes|aye|nay)|abstain(?:ed|s)|opposed)\b[^.]{0,80}\.?$|^(?:all|an?)\s(?:others?\s|present\s|(?:\p{L}+\s)?majority\s){0,2}voted\sin\sfavou?r[\s.]*$|^\p{Lu}\p{L}+\svoted\sin\sabsentia\b|^\(\d{1,3}\s(?:yes|for|ayes?|yeas?)\b[^.]{0,60}\)\.?$|^(?:\p{L}[\p{L} ]{0,24}[,:]?\s)?(?:\d{1,3}|\p{L}{3,5})\s(?:members?\s|votes?\s)?(?:in\sfavou?r|for)\b[^.\d]{0,20}\s(?:\d{1,3}|\p{L}{2,5})\s(?:votes?\s)?(?:against|abst)[^.]{0,60}\.?$/iu,
);

/** "(Proposed Cllr Ode, seconded Cllr Dean; 4 for, 1 against)", "Prop: Ann Ode.": who moved what stands before. */
const movedBy = guarded(
  /^[\s([–—-]*(?:[Pp]rop|PROP|[Ss]ec|SEC|[Mm]ov|MOV)\p{L}*\W{1,4}(?:by\W{1,3})?\p{Lu}(?!.*\b(?:that|to)\s\p{Ll})[^.]{1,120}[.)\]\s]*$/u,
);

/** "The minutes were accepted and signed by EW": whoever signed them, the meeting accepted them. */
const MINUTES_WERE = guarded(/(?:^\W*|:\s)(?:the\s)?minutes\b.*\bwere\b/i);

/** "Members agreed that the minutes were a true and accurate record." */
const TRUE_RECORD = guarded(/\bminutes\b[^.]*\b(?:true|accurate|correct)\b[^.]*\brecord\b/i);

/** "The accounts were adopted." behind the motion to adopt them. */
const WERE_SO = guarded(
  /^\W*(?:(?:there\sbeing\sno|without)\s[^,]{3,40},\s)?(?:the\s)?(?:\p{L}+\s){1,3}(?:was|were)\s(?:(?:then|duly|unanimously)\s)*(?:approved|adopted|accepted|agreed|passed|carried|elected)(?:\sas\s(?:presented|submitted|written|read|circulated|amended|proposed|moved)|\sby\s\p{L}+|\sand\splaced\son\sfile)?\W*$|^(?!.*\bproposed\b).{2,160}\b(?:was|were)\s(?:(?:then|duly|unanimously|therefore)\s)*(?:re-?)?elected(?:\s(?:unanimously|unopposed|nem\.?\scon))?\W*$|^\W*on\sa\svote\sof\s\d[^.]*\b(?:was|were)\s\p{L}+ed\b[^.]*\.?$|^\W*(?:the\s)?minutes\s(?:were\s)?(?:then\s|duly\s)?signed\b[^.]{0,60}\W*$|^\W*(?:these|this|it|they)\s(?:was|were)\s(?:proposed|moved)\sby\s.*\bseconded\b/iu,
);

/** "These were proposed by Ann Ode and seconded by Cy Dean": who moved what stands before. */
const MOVED_SO = guarded(/^\W*(?:these|this|it|they)\s(?:was|were)\s(?:proposed|moved)\b/i);

/** "Ann Ode seconded the motion and all voted in favour": what was moved is the sentence before. */
const SECONDED_SO = guarded(
  /^\W*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:then\s|also\s)?(?:seconded|2nd(?:ed)?)\s(?:the\s(?:motion|proposal)|it|this)?\b/u,
);
/** "Ann Ode seconded and the motion carried on a voice vote", "Motion carried by a unanimous vote": says no more than how it ended. */
const ENDED_SO = guarded(
  /^(?!.*\b(?:to|that)\s\p{Ll})(?=.{8,240}$)\W*(?:(?:(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:then\s)?(?:seconds|seconded)\b|(?:\p{Lu}\p{Ll}*\s[^.,]{0,60},\s(?:and\s)?)?(?:[Tt]h(?:e|is)\s)?[Mm]otion\b).*\b(?:carried|carries|passed|passes|approved|adopted|agreed|unanimous(?:ly)?|lost|defeated|failed|fails)\b)/u,
);
const MOVES = guarded(/\b(?:proposed|moved|motioned|motion)\b/i);

/** "Claims were approved as presented." behind the motion to pay the claims: how it ended, in a paragraph of its own. */
export function confirms(text: string, motion: string): boolean {
  const subject = text.length < 160 && WERE_SO.test(text) ? /(\p{L}{4,})\s(?:was|were)\s/u.exec(text)?.[1] : undefined;
  return subject !== undefined && motion.toLowerCase().includes(subject.toLowerCase());
}

/** True for a line that only counts or names votes ("AYES: Ito, Quintana"). */
export const tellsVotes = (text: string): boolean => text.length < 300 && votesOnly.test(text);

/** "No other nominations." between a motion and how it ended. */
const isShort = (between: readonly Range[]): boolean =>
  between.length === 1 && between[0]!.end - between[0]!.start < 50;

interface Read {
  readonly form: ReturnType<typeof formOf>;
  readonly kind: DecisionKind;
  readonly rule: string;
}

/** The kind by the strongest word of the sentence. */
function kindOf(sentence: string, form: Read["form"]): DecisionKind {
  const words = sentence.toLowerCase();
  if (
    /\b(?:motion|amendment|proposal|resolution)\b[^.]*\b(?:lost|defeated|failed|fails|falls|fell|died|dies|not carried|not pass|rejected)\b|\b(?:lost|defeated)\b[^.]{0,20}$/.test(
      words,
    )
  )
    return "lost";
  // "The accounts were tabled and accepted": laid before the meeting.
  if (/\b(?:defer|postpone|tabled(?!\sand\s(?:accept|adopt|approv|not))|withdrawn|adjourned)/.test(words))
    return "deferred";
  if (/\bcarried|\bpassed\b|\bmotion\s(?:was\s)?(?:agreed|approved|passes|carries)/.test(words)) return "carried";
  if (/\bresolv|\bvoted\b|\bresolution\b/.test(words))
    return /\bresolved\b[^.]*\bto note\b|\bbe\s(?:received\sand\s)?noted\b/.test(words) ? "noted" : "resolved";
  if (/\bapprov|\badopt|\baccept|\bratif|\bendors|\bauthori[sz]|\baward|\bgrant|\bconfirmed\b|\bsigned\b/.test(words))
    return "approved";
  if (/\brecommend/.test(words)) return "recommended";
  if (/\bagree|\bdecid|\bdecision|\bunanim|\bconsensus|\bfavou?r/.test(words)) return "agreed";
  if (/\bnoted\b/.test(words)) return "noted";
  if (/\breject|\brefus|\bdenied\b|\bdefeat|\blost\b/.test(words)) return "lost";
  return form === "motion" || /\bmo(?:ved|tion)/.test(words) ? "carried" : "agreed";
}

/** "The committee decided that access should be granted to all": what is to be is what was decided. */
const WHAT_SHALL_BE = /(?<=\b(?:agreed|decided)\sthat)\s.*$/s;

function readSentence(words: string): Read | null {
  // "It  was agreed": some set two blanks behind a stop or make a line even.
  const sentence = words.replace(/\s{2,}|\u00a0/g, " ");
  // "Moved: Seconded: Carried": a form that nobody filled in.
  if (!mayHold.test(sentence) || /^\W*moved\W+seconded\W+carried\W*$/i.test(sentence)) return null;
  const found = sayings.find(([, pattern]) => pattern.test(sentence));
  if (!found) return null;
  const form = formOf(found[0]);
  const rule = `decision:${found[0]}`;
  if (form === "full") {
    if (adjourns.test(sentence) && !/\bresolved\b/i.test(sentence)) return null;
    if (opinion.test(sentence) && !commits.test(sentence) && !TRUE_RECORD.test(sentence)) return null;
    // "Resolved that they should be signed" settles what is to be.
    if (rule !== "decision:label" && undone.test(sentence.replace(WHAT_SHALL_BE, "")) && !deciding.test(sentence))
      return null;
    // "The proposed route has been accepted": nothing was moved.
    const passive = rule === "decision:passive" || (rule === "decision:motion-full" && !deciding.test(sentence));
    const weak = passive || /:(?:dash|minutes-approved|by-the-body|decision-made)$/.test(rule);
    if (weak && reported.test(sentence)) return null;
    if (
      passive &&
      (/^\W*apolog/i.test(sentence) ||
        (elsewhere.test(sentence) && !MINUTES_WERE.test(sentence)) ||
        (past.test(sentence) &&
          !/\b(?:was|were)\s{1,8}(?:\w+\s{1,8})?(?:approved|agreed|accepted|adopted|ratified|elected|endorsed|confirmed)/i.test(
            sentence,
          )))
    )
      return null;
    if (
      rule === "decision:motion-full" &&
      !/\b(?:motion|nomination|moved|seconded|2nd)\b/i.test(sentence) &&
      !/\b[Ss]econd(?=\s+by\b|\s+[A-Z]|\s*[,.;]|\s+(?:the|it|this)\b)/.test(sentence) &&
      !/\b(?:proposed|proposal)\b[^.]*\b(?:agreed|carried|approved|accepted|unanimous)/i.test(sentence)
    )
      return null;
    if (/:(?:body|decision-made)$/.test(rule) && earlier.test(sentence)) return null;
    // "Jo reported that at the last meeting it had been agreed …"
    if (rule === "decision:it-was-agreed" && /\bhad been\b/.test(sentence) && reported.test(sentence)) return null;
    if (/\?\s*$/.test(sentence) && !/\bseconded\b/.test(sentence)) return null;
  }
  return { form, rule, kind: kindOf(sentence, form) };
}

/**
 * The decisions of a paragraph, in order. `start`/`end` run from the sentence that says what was decided to the one that
 * tells the outcome.
 *
 * @returns `refersBack` is true when the paragraph holds only the outcome ("Agreed."), so that what was decided is before it
 */
export function decisionsIn(text: string): readonly DecisionPhrase[] {
  if (!mayHold.test(text)) return [];
  const sentences = sentencesIn(text);
  const found: { start: number; end: number; read: Read; refersBack: boolean; from: number; closed: boolean }[] = [];
  sentences.forEach((range, index) => {
    const read = readSentence(text.slice(range.start, Math.min(range.end, range.start + LONGEST)));
    const last = found.at(-1);
    const own = last && last.from === index - 1 ? text.slice(range.start, range.end) : "";
    // "The following were approved: Budget; Fair; Fete.": one list.
    const listed = !read && last && text[last.end - 1] === ";" && text.slice(last.start, last.end).includes(": ");
    if (last && own !== "" && (listed || votesOnly.test(own) || votesTold.test(own) || movedBy.test(own))) {
      last.end = range.end;
      last.from = index;
      return;
    }
    if (!read) return;
    if (
      (read.form === "outcome" || ENDED_SO.test(text.slice(range.start, range.end))) &&
      !last &&
      index > 0 &&
      sentences.slice(0, index).every((one) => votesOnly.test(text.slice(one.start, one.end)))
    ) {
      // "For: 14. Against: 2. Motion passes.": all of it is the outcome of what stands before.
      found.push({ start: sentences[0]!.start, end: range.end, read, refersBack: true, from: index, closed: false });
      return;
    }
    const adjacent = !!last && last.from === index - 1;
    if (
      last &&
      adjacent &&
      (/motion|moved/.test(last.read.rule) ||
        /\bseconded\b/.test(text.slice(last.start, last.end)) ||
        MOVED_SO.test(text.slice(range.start, range.start + 40))) &&
      WERE_SO.test(text.slice(range.start, range.end))
    ) {
      last.end = range.end;
      last.from = index;
      return;
    }
    if (
      last &&
      (adjacent || isShort(sentences.slice(last.from + 1, index))) &&
      (!last.closed || /^[^.]{0,70}?\bmotion\b/i.test(text.slice(range.start, range.start + 80))) &&
      read.rule === "decision:motion-full" &&
      /motion|moved/.test(last.read.rule) &&
      ENDED_SO.test(text.slice(range.start, range.end))
    ) {
      last.end = range.end;
      last.from = index;
      last.closed = true;
      last.read = { ...last.read, kind: read.kind };
      return;
    }
    if (read.form === "full") {
      const { end } = range;
      const closed = read.rule === "decision:motion-full";
      const before = last?.from !== index - 1 ? sentences[index - 1] : undefined;
      const start =
        before && SECONDED_SO.test(text.slice(range.start, end)) && MOVES.test(text.slice(before.start, before.end))
          ? before.start
          : range.start;
      found.push({ start, end, read, refersBack: false, from: index, closed });
      return;
    }
    // "… Al seconded. Discussion. Motion failed 1-3."
    const ended =
      last &&
      /^\W*(?:the )?motion\b/i.test(text.slice(range.start, range.start + 12)) &&
      isShort(sentences.slice(last.from + 1, index)) &&
      MOVES.test(text.slice(last.start, last.end));
    if (
      ended ||
      (last &&
        (!last.closed || (adjacent && read.form === "motion")) &&
        (adjacent || (read.form === "motion" && index - last.from <= 3)))
    ) {
      last.end = range.end;
      last.from = index;
      last.closed = read.form === "motion";
      if (read.form === "outcome" && (read.kind === "lost" || read.kind === "carried"))
        last.read = { ...last.read, kind: read.kind };
      return;
    }
    if (last && adjacent && read.form === "outcome") {
      last.end = range.end;
      last.from = index;
      if (read.kind === "lost") last.read = { ...last.read, kind: "lost" };
      return;
    }
    const firstFree = last ? last.from + 1 : 0;
    const from = read.form === "motion" ? firstFree : Math.max(firstFree, index - 1);
    const start = sentences[from]?.start ?? range.start;
    found.push({
      start,
      end: range.end,
      read,
      refersBack: from === index,
      from: index,
      closed: read.form === "motion",
    });
  });
  return found.map(({ start, end, read, refersBack }) => {
    const piece = pieceOf(text, start, end, read.rule);
    const said = piece.text.slice(0, LONGEST);
    return {
      start: piece.start,
      end: piece.end,
      text: piece.text,
      rule: piece.rule,
      kind: read.kind,
      ...moversIn(said),
      votes: votesIn(said),
      refersBack,
    };
  });
}
