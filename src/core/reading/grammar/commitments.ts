import { pronouns } from "../language/en/people-words";
import { ongoingWork, tellingVerbs } from "../language/en/promise-verbs";
import { IN_THE_MEETING, isPromise, opines, THEN_AND_THERE, unlikely, WAS_DONE, WRITTEN_TO } from "./commitment-doubts";
import { delivery, isFact, mayBeWork, opensAt, verbStart, work, worksAt } from "./commitment-work";
import { byTheBody, calledIn, CALLS_THE_NEXT, givenTo, GOING, TAKES_ON, workDoneBy } from "./commitment-given";
import { dueOf, shiftedDue } from "./due";
import { ownerListAt } from "./names";
import { ownersOf, predicateAt } from "./owners";
import { anyOf, matchAt, pieceOf, shiftedOwner } from "./pattern";
import { behindTopic, sentencesIn } from "./sentences";
import type { CommitmentPhrase, DateContext, OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/**
 * Sentences of prose that commit somebody to work. Precision first: what is only a hope, a policy, a fact about the future
 * or past is left alone, and a body commits itself only to a piece of work that can be delivered.
 */

const ongoing = guarded(
  new RegExp(
    `\\s{1,8}(?:is|are)\\s{1,8}(?:also\\s+|currently\\s+|now\\s+|still\\s{1,8})*(?:${anyOf(ongoingWork)})\\b`,
    "iuy",
  ),
);
const isGoing = guarded(
  /\s{1,8}(?:(?:is|are)\s{1,8}(?:also\s{1,8}|now\s{1,8}|still\s{1,8})*)?going\s{1,8}to\s{1,8}(?!the\s|an?\s|our\s)(\p{L}+)/iuy,
);
const isAsked = guarded(/(?:\s?[,–—-])?\s{1,4}please\s(?:could\syou\s)?(\p{Ll}+)/uy);
const plansTo = guarded(/\s{1,8}(?:also\s)?(?:plans?|intends?|(?:is|are)\splanning)\sto\s(\p{L}+)/iuy);
const hasSaid = guarded(
  /\s{1,8}(?:(?:has|have|had)\s{1,8}(?:also\s{1,8}|kindly\s{1,8}|already\s{1,8})?(?:said|agreed|offered|promised|undertaken|volunteered)|committed)\s{1,8}(?:that\s{1,8})?(?:(?:he|she|they)\s{1,8}(?:will|would)|to)\s{1,8}(?!the\s|an?\s|\p{L}+ing\b)(\p{L}+)/iuy,
);
const tells = guarded(
  new RegExp(
    `\\s{1,8}(?:[–-]\\s)?(?:also\\s+|then\\s{1,8})?(?:${anyOf(tellingVerbs)}|was\\sasked\\s(?:if|whether))\\s{1,8}(?:that\\s{1,8})?(?:for\\snow,?\\s)?(?:he|she|they)(?:\\s{1,8}(?:would|will|(?<=if\\ss?he\\s)could|(?:is|are|w(?:as|ere))\\sgoing\\sto)|['’](?:ll|d))\\s{1,8}(?:also\\s+|now\\s+|then\\s{1,8})?(\\p{L}+)`,
    "iuy",
  ),
);
const asks = guarded(
  /\s{1,8}(?:also\s{1,8}|then\s{1,8}|has\s{1,8}|had\s{1,8})?(?:asked|asks|requested|instructed|tasked|directed|invited|reminded)\s{1,8}(?:(?:that|for)\s{1,8})?/iuy,
);
/**
 * "The Chair spoke of the roof and agreed to get a price", "Jo backs it, will ask around": a second thing told of the same
 * person; behind "said that" only where nobody else is named who could be meant.
 */
const alsoWill = guarded(
  /\s(?=\p{Ll})(?:(?:(?!\b(?:that|which|who|whom|if|unless)\b)(?:[^.;:?]|\.(?=\S))){2,160}?(?:,?\sand(?:\s(?:s?he|they))?(?=\s(?:(?:then|also|has|have)\s)*(?:will|agreed|offered|volunteered|undertook|promised)\s)|,(?=\s(?:(?:then|also)\s)*will\s)|(?:[;,]|\s[–—-])\s(?:but\s)?s?he(?=\s(?:(?:then|also)\s)*(?:will|agreed|offered)\s))|\p{Ll}+\sthat\s(?:(?!\b(?:which|who|whom|if|unless|they)\b)[^.;:?\p{Lu}]){2,160}?,?\sand\ss?he(?=\s(?:(?:then|also)\s)*will\s))/uy,
);
const speaker = guarded(
  /^[\s*_([•·–—>=→-]*(?:(\p{Lu}[\p{L}\p{M}\d_.'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}\d_.'’-]*){0,2}(?:\s?\([^()]{1,30}\))?)\s{0,8}:\s+|(\p{Lu}{2,4})\s[–—-]\s+(?=(?:\p{L}{2,5},?\s)?I(?:\s|['’]ll)))/u,
);
const speakerWill = guarded(
  /(?:^(?:(?:so|ok|okay|yes|sure|well|then),?\s{1,8})?|[,;–—-]\s{1,8}|\band\s{1,8})(?:I\s{1,8}(?:will|['’]ll|am\s{1,8}going\s{1,8}to|shall)|I['’]ll|will)\s{1,8}(?:also\s{1,8}|then\s{1,8}|now\s{1,8})?(\p{L}+)/iu,
);
const leadIn = guarded(
  /[\s*_"“‘•·–—>(\p{So}-]*(?:(?:\(?\d{1,4}(?:[/.-]\d{1,4})*[.):]?|\[\d{1,4}\])\s{1,8}(?=\p{Lu}))?(?:(?:(?:(?:it|this)\s{1,8}(?:was|is)\s{1,8}(?:also\s{1,8}|further\s{1,8}|then\s{1,8}|therefore\s{1,8}|unanimously\s{1,8})*(?:agreed|approved|resolved|decided|proposed|suggested|requested)|(?:the\s{1,8})?(?:\p{L}+\s{1,8})?(?:committee|council|board|group|members|meeting|governors|trustees|team|we|all)\s{1,8}(?:also\s{1,8}|unanimously\s{1,8}|then\s{1,8})*(?:agreed|resolved|decided))(?:\s{1,8}(?:by all|in principle))?(?:\s{1,8}that|(?=\s(?:the\s)?\p{L}[\p{L}.’'-]*\s(?:\p{L}[\p{L}.’'-]*\s)?(?:would|will|should)\s))|(?:RESOLVED|AGREED)(?::|\s{1,8}that|(?=\s))|(?:also|then|and|but|so|instead|however|finally|subsequently|later|afterwards|meanwhile|in the meantime|going forward|in addition|additionally|furthermore|following (?:this|discussion)|as a result|therefore|(?:after|once|when) [^,]{1,60}(?=,)|in the future|moving forward|on \p{Lu}\p{Ll}+day))[,:]?\s{1,8})*/iuy,
);
const agreedLead = guarded(/\b(?:agreed|requested|resolved|decided|RESOLVED|AGREED)\b/i);
const clause = guarded(
  /(?:[?!]\s{0,8}[–—-]\s{0,8}|(?:>|→|:)\s{1,8}|\s\(|[,;]\s{1,8}(?:(?:and|but|so|although|though|whilst|while|however)\s{1,8}|which\s(?=(?:the\s)?\p{Lu}))?|\s{1,8}[–—-]\s{0,8}|(?<=\p{L})(?:[–—]\s?|-\s)|\s{1,8}(?:and|but|so|although|though|whilst)\s{1,8}|\swhich\s(?=(?:the\s)?\p{Lu})|\s(?:said|reported|advised|confirmed|stated|explained|mentioned|announced|noted)\sthat\s|\s(?=(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)?\swill\s)(?<=^(?:Once|When|After|As\ssoon\sas|Regarding|With\sregard\sto)\s[^,.;:]{5,90}\s))(?=[\p{L}])/gu,
);
const mayHold = guarded(
  /\b(?:will|to|would|should|shall|going|working|drafting|preparing|producing|arranging|looking|finalising|asked|agreed|compiling|organising|obtaining|investigating|chasing|collating|writing|carrying|tasked|charged|task|action|please)\b|['’](?:ll|d)\b/i,
);
const conditional = guarded(/\b(?:if|unless|whether|in case|provided that)\b/i);
const pronounAt = guarded(
  new RegExp(`(${anyOf(pronouns)})\\b(?:\\s(?:${anyOf(tellingVerbs)})\\s(?:that\\s)?s?he\\b)?`, "uy"), // "He said that he"
);

/** Sentences are looked at as far as this. */
const LONGEST = 1500;

interface Found {
  readonly owners: readonly OwnerPhrase[];
  readonly start: number;
  readonly rule: string;
  readonly pronoun: boolean;
}

const isGroup = (owners: readonly OwnerPhrase[]): boolean => owners.every((owner) => owner.kind === "group");

/** "The Chair asked Bo to ring the mill": who is asked for work by whoever ends at `end`. */
function askedAt(sentence: string, at: number, end: number): Found | null {
  const asked = matchAt(asks, sentence, end);
  const other = asked && ownerListAt(sentence, end + asked[0].length);
  const next = other && predicateAt(sentence, other.end);
  return other &&
    !/^volunteers/i.test(other.owners[0]!.text) &&
    next?.modal === "to" &&
    !next.passive &&
    !THEN_AND_THERE.test(sentence.slice(verbStart(sentence, next))) &&
    worksAt(sentence, verbStart(sentence, next), next.verb, false)
    ? { owners: other.owners, start: at, rule: "commitment:asked", pronoun: false }
    : null;
}

/**
 * Whom the clause that starts at `at` commits. `agreed`: the sentence records an agreement, so that "would" and "should"
 * promise. `known`: whether somebody was spoken of before; null for a clause within the sentence.
 */
function clauseAt(sentence: string, at: number, agreed: boolean, known: (() => boolean) | null): Found | null {
  const pronoun = known ? matchAt(pronounAt, sentence, at) : null;
  if (pronoun) {
    const asked = askedAt(sentence, at, at + pronoun[0].length);
    if (asked) return asked;
    const next = predicateAt(sentence, at + pronoun[0].length);
    const verbAt = next ? verbStart(sentence, next) : -1;
    if (
      !next ||
      !isPromise(next.modal) ||
      (next.modal === "would" && (!known?.() || opines(next.verb, sentence, verbAt))) ||
      !(known?.() ? worksAt(sentence, verbAt, next.verb, false) : opensAt(delivery, sentence, verbAt)) ||
      next.verb === "have" ||
      next.verb === "take"
    )
      return null;
    const owner: OwnerPhrase = { ...pieceOf(sentence, at, at + pronoun[1]!.length, "owner:pronoun"), kind: "name" };
    return { owners: [owner], start: at, rule: "commitment:pronoun", pronoun: true };
  }
  const list = ownerListAt(sentence, at);
  if (!list || unlikely(list.owners)) return null;
  const { owners, end } = list;
  const group = isGroup(owners);
  const found = (rule: string, who = owners): Found => ({ owners: who, start: at, rule, pronoun: false });

  const going = matchAt(isGoing, sentence, end);
  if (going && !isFact(going[1]!))
    return group && !opensAt(delivery, sentence, end + going[0].length - going[1]!.length)
      ? null
      : found("commitment:going-to");
  const plans = group ? null : matchAt(plansTo, sentence, end);
  if (plans && worksAt(sentence, end + plans[0].length - plans[1]!.length, plans[1]!.toLowerCase(), false))
    return found("commitment:plans-to");
  const said = matchAt(hasSaid, sentence, end) ?? (group ? null : matchAt(tells, sentence, end));
  if (
    said &&
    !(group && /agreed/i.test(said[0])) &&
    ((!isFact(said[1]!) && !GOING.test(said[0])) ||
      worksAt(sentence, end + said[0].length - said[1]!.length, said[1]!.toLowerCase(), !GOING.test(said[0])))
  )
    return found("commitment:said");
  if (!group && matchAt(ongoing, sentence, end)) return found("commitment:ongoing");
  if (!group && matchAt(TAKES_ON, sentence, end)) return found("commitment:takes-on");
  const please = matchAt(isAsked, sentence, end);
  if (please && worksAt(sentence, end + please[0].length - please[1]!.length, please[1]!, group))
    return found("commitment:please");
  const asked = askedAt(sentence, at, end);
  if (asked) return asked;
  const next = predicateAt(sentence, end);
  // "It was requested that the Clerk write to the county."
  if (!next && !group && agreed && /that\s+$/.test(sentence.slice(0, at)) && opensAt(work, sentence, end + 1))
    return found("commitment:subjunctive");
  const also =
    (known || TOPIC.test(sentence.slice(0, at))) &&
    (!next || /^(?:be|continue)$/.test(next.verb) || next.modal.startsWith("need")) &&
    !group &&
    owners.length === 1
      ? matchAt(alsoWill, sentence, end)
      : null;
  const more = also && predicateAt(sentence, end + also[0].length);
  if (more && !more.passive && worksAt(sentence, verbStart(sentence, more), more.verb, false))
    return found("commitment:and-will");
  if (!next || next.passive || !next.verb || /^(?:can|must|w(?:as|ere) going to)$/.test(next.modal)) return null;
  const verbAt = verbStart(sentence, next);
  // "The club will continue to meet" is how things are; "Jo will continue to chase the council" is work.
  if (/\bcontinue\b/i.test(sentence.slice(end, next.end)))
    return !group && worksAt(sentence, verbAt, next.verb, false) ? found("commitment:listed-will") : null;
  const name = (word: string): string => `commitment:${word.replace(/\s+/g, "-").replace(/['’]/g, "")}`;
  switch (next.modal) {
    case "to":
      return (known || !group) && (worksAt(sentence, verbAt, next.verb, false) || (!group && next.verb === "consider"))
        ? found("commitment:to")
        : known && !group && !next.verb.endsWith("ed") && mayBeWork(sentence, verbAt, next.verb)
          ? found("commitment:listed-to")
          : null;
    case "will":
    case "'ll":
    case "’ll":
    case "shall":
      // What we agreed that we will do is a decision, what a body "shall" do a rule.
      return worksAt(sentence, verbAt, next.verb, group && !EVERYBODY.test(owners[0]!.text)) &&
        !(group && (next.modal === "shall" || (agreed && /^we$/i.test(owners[0]!.text))))
        ? found(name("will"))
        : // Whatever else somebody on the list "will" do is offered as well; that settles when the attendance is known.
          !group && mayBeWork(sentence, verbAt, next.verb)
          ? found("commitment:listed-will")
          : null;
    case "would":
    case "should":
      // "It was agreed that we should try it": what a body is to do is what it decided.
      if (
        !worksAt(sentence, verbAt, next.verb, group) ||
        (/^we$/i.test(owners[0]!.text) && (agreed || next.modal === "should"))
      )
        return null;
      // Minutes tell in the past what somebody promised: "The Clerk would write to the County."
      return agreed || (next.modal === "would" && !group && !opines(next.verb, sentence, verbAt))
        ? found(name(next.modal))
        : null;
    case "need to":
    case "needs to":
    case "will need to":
      // "All leaders need to send their figures": an order; of one of them alone it would be an opinion.
      return (group ? EVERYBODY.test(owners[0]!.text) : next.modal.startsWith("will")) &&
        worksAt(sentence, verbAt, next.verb, group)
        ? found("commitment:will-need")
        : !group && (next.modal === "needs to" || owners[1]) && worksAt(sentence, verbAt, next.verb, false)
          ? found("commitment:listed-will")
          : null;
    default:
      // "Jo has asked to move the meeting": Jo wants it of the others.
      if (/^ha(?:s|ve|d) (?:also )?(?:ask|request)ed to/.test(next.modal)) return null;
      // What a body has agreed to do is its decision.
      if (group && /agree/.test(next.modal)) return null;
      return worksAt(
        sentence,
        verbAt,
        next.verb,
        group &&
          !EVERYBODY.test(owners[0]!.text) &&
          !/asked|requested|invited|tasked|directed|instructed|mandated|delegated|actioned/.test(next.modal),
      )
        ? found(name(next.modal))
        : null;
  }
}

const EVERYBODY = /^(?:all|every)/i;

/** "Fence – " */
const TOPIC = guarded(/^[\p{L}\d ]{2,40}\s[–—-]\s+$/u);

const ARROW = /^\s*(?:[-=]+>|>>|→)\s/;
function fromSpeaker(sentence: string): Found | null {
  const who = speaker.exec(sentence);
  if (!who) return null;
  const rest = sentence.slice(who[0].length);
  const name = (who[1] ?? who[2])!;
  const at = who[0].indexOf(name);
  const owner: OwnerPhrase = { ...pieceOf(sentence, at, at + name.length, "owner:speaker"), kind: "name" };
  const spoken: Found = { owners: [owner], start: at, rule: "commitment:speaker", pronoun: false };
  // "DR: to write a letter."
  // "-> DR: write a letter"
  const verb = (ARROW.test(sentence) ? /^(?:to\s+)?(\p{Ll}+)/u : /^to\s+(\p{Ll}+)/u).exec(rest);
  if (verb && worksAt(rest, verb[0].length - verb[1]!.length, verb[1]!, false) && !unlikely([owner])) return spoken;
  const will = speakerWill.exec(rest);
  if (!will || isFact(will[1]!) || CALLS_THE_NEXT.test(rest) || conditional.test(rest.slice(0, will.index)))
    return null;
  if (
    !/\bI\b|['’]ll/.test(will[0]) &&
    !/\bI\b/.test(rest) &&
    will.index > 0 &&
    !opensAt(work, rest, will.index + will[0].length - will[1]!.length)
  )
    return null;
  return spoken;
}

/** "Jo: The key is lost. Will ask the vicar.": a later sentence of what somebody said; the owner stands before it. */
function goingOn(text: string, first: { start: number }, from: number, sentence: string): Found | null {
  const will = GOES_ON.exec(sentence);
  const who = will && first.start === 0 ? speaker.exec(text) : null;
  const name = who?.[1];
  if (!will || !name || !worksAt(sentence, will[0].length - will[1]!.length, will[1]!, false)) return null;
  const at = who[0].indexOf(name) - from;
  const owner: OwnerPhrase = { start: at, end: at + name.length, text: name, rule: "owner:speaker", kind: "name" };
  return { owners: [owner], start: 0, rule: "commitment:speaker", pronoun: false };
}
const GOES_ON = /^(?:(?:I\s)?[Ww]ill|I['’]ll)\s(?:also\s)?(\p{Ll}+)/u;

/**
 * The commitments of a paragraph, in order.
 *
 * @param dates what due words are worked out from
 */
export function commitmentsIn(text: string, dates: DateContext = { meeting: null }): readonly CommitmentPhrase[] {
  if (!mayHold.test(text)) return [];
  const result: CommitmentPhrase[] = [];
  const sentences = sentencesIn(text).map(({ start, end }) => ({
    start,
    sentence: text.slice(start, Math.min(end, start + LONGEST)),
  }));
  // Whether any sentence before this one has somebody for its subject, whom "he" then means. Asked of few sentences.
  const knownBehind: boolean[] = [];
  const known = (before: number): boolean => {
    for (let at = knownBehind.length; at < before; at++) {
      const { sentence } = sentences[at]!;
      knownBehind.push(knownBehind[at - 1] === true || namesSomebody(sentence));
    }
    return knownBehind[before - 1] ?? false;
  };
  sentences.forEach(({ start: from, sentence }, at) => {
    if (!mayHold.test(sentence) || sentence.length < 10 || /\?\s*$/.test(sentence)) return;
    const found =
      commitmentAt(sentence, () => known(at)) ?? (at > 0 ? goingOn(text, sentences[0]!, from, sentence) : null);
    if (!found) return;
    const told = (one: Found, end: number): void => {
      // "Nets (Jo will ask for a price)."
      const close = sentence[one.start - 1] === "(" ? sentence.indexOf(")", one.start) : -1;
      const piece = pieceOf(sentence, one.start, close > 0 ? close : end, one.rule);
      const due = dueOf(piece.text, dates);
      result.push({
        start: piece.start + from,
        end: piece.end + from,
        text: piece.text,
        rule: piece.rule,
        owners: [...one.owners, ...others(one, sentence.slice(0, end))].map((owner) => shiftedOwner(owner, from)),
        pronoun: one.pronoun,
        due: due ? shiftedDue(due, from + piece.start) : null,
      });
    };
    for (let one: Found | undefined = found; one;) {
      const shut = sentence[one.start - 1] === "(" ? sentence.indexOf(")", one.start) : -1;
      const next = alsoPromised(one, sentence);
      told(one, next?.before ?? (shut < 0 ? sentence.length : shut));
      one = next?.found;
    }
  });
  return result;
}

/** "Ann will write, and Bob will ring", "Ann agreed to lead and Bob will tell them", "Ann to write, Bob to ring": the next promise. */
function alsoPromised(found: Found, sentence: string): { readonly found: Found; readonly before: number } | null {
  const { rule } = found;
  if (!/:(?:will|to|\w+ed-to)$/.test(rule) || isGroup(found.owners)) return null;
  for (const match of ANOTHER.all(sentence)) {
    const at = match.index + match[0].length;
    if (match.index <= found.owners.at(-1)!.end || conditional.test(sentence.slice(found.start, match.index))) continue;
    // "The Chair to sign it and Bob to send it" is one task of two.
    if (rule.endsWith(":to") && match[0].startsWith(" ")) continue;
    const second = clauseAt(sentence, at, false, rule.endsWith(":to") ? () => true : null);
    const also = rule.endsWith(":to") ? rule : "commitment:will";
    if (second?.rule === also && !second.pronoun && !isGroup(second.owners))
      return { found: second, before: match.index };
  }
  return null;
}
const ANOTHER = guarded(
  /(?:[,;]\s(?:and\s|then\s|while\s|whilst\s)?|\s(?:and|while|whilst)\s)(?=(?:the\s)?\p{L}[\p{L}.’' -]{1,40}\s(?:will|['’]ll|to)\s)/gu,
);

/** A sentence that begins with one person, or with a topic and one person. */
function namesSomebody(sentence: string): boolean {
  const owners = ownerListAt(sentence, behindTopic(sentence))?.owners;
  return owners?.length === 1 && owners[0]!.kind !== "group" && !unlikely(owners);
}

/** "The Chair to sign it and Aoife to send it": whom later clauses of the sentence name beside the first. */
function others(found: Found, sentence: string): readonly OwnerPhrase[] {
  if (found.rule !== "commitment:to") return [];
  return ownersOf(sentence.slice(found.start))
    .map((owner) => shiftedOwner(owner, found.start))
    .filter((owner) => owner.start >= found.owners.at(-1)!.end && owner.kind !== "group");
}

const TO_GO = guarded(/\sto\sgo\s\p{Ll}.*\)\W*$/u);
function commitmentAt(sentence: string, known: () => boolean): Found | null {
  if ((/\bmeeting\b/.test(sentence) && IN_THE_MEETING.test(sentence)) || WAS_DONE.test(sentence)) return null;
  // "M/S/C Hale/Tarr to …": moved, seconded and carried.
  if (/^\W*M\/?S\/?[CP]\b/.test(sentence)) return null;
  const spoken = fromSpeaker(sentence);
  if (spoken) return spoken;
  const speech = speaker.exec(sentence)?.[0].length ?? 0;
  const at = speech + (matchAt(leadIn, sentence.slice(speech), 0)?.[0].length ?? 0);
  const agreed = agreedLead.test(sentence.slice(0, at));
  // "Claim to go in by May (Jo)": a claim is nobody.
  const went = TO_GO.test(sentence) ? workDoneBy(sentence, at) : null;
  if (went) return { ...went, rule: "commitment:done-by", pronoun: false };
  const direct = clauseAt(sentence, at, agreed, known);
  if (direct) return direct;
  const body = byTheBody(sentence);
  if (body) return { ...body, rule: "commitment:agreed-by", pronoun: false };
  clause.lastIndex = Math.max(0, at - 1);
  for (let match = clause.exec(sentence); match; match = clause.exec(sentence)) {
    const place = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    if (
      (conditional.test(before) && !/\bso\s/.test(match[0])) ||
      (!/\s[–—-]\s/.test(match[0]) &&
        /\b(?:outstanding action|asked|invited|urged|encouraged|reminded|wanted|wants|hopes?|hoped|ask|invite|allow|enable|expects?|expected(?! that)|with whom)\b/i.test(
          before,
        ))
    )
      return null;
    const lead = matchAt(leadIn, sentence, place)?.[0] ?? "";
    const found =
      clauseAt(sentence, place + lead.length, agreed || agreedLead.test(before.slice(-40) + lead), null) ??
      (/\band\s/.test(match[0]) ? askedAt(sentence, place, place - 1) : null);
    if (found?.rule === "commitment:to" && /\band\s/.test(match[0]) && WRITTEN_TO.test(before.slice(-60))) continue;
    if (found && !isGroup(found.owners)) return found;
    if (found && (/^we\b/i.test(found.owners[0]!.text) || /asked/.test(found.rule))) return found;
  }
  if (conditional.test(sentence)) return null;
  const given = givenTo(sentence);
  if (given) return { ...given, rule: "commitment:given", pronoun: false };
  const done = workDoneBy(sentence, at);
  if (done) return { ...done, rule: "commitment:done-by", pronoun: false };
  const called = calledIn(sentence);
  return called && { ...called, rule: "commitment:listed-to", pronoun: false };
}
