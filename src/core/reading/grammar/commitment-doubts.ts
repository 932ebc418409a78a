import { isSurelyThing, looksLikeInitials } from "./names";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/** What makes a sentence that sounds like a promise none: nobody who could keep it, a supposition, an opinion, the meeting's own course. */

/** "All games to be at home": things are many as well. */
const ALL_THINGS = guarded(
  /^(?:all|both|each|every|any)\s(?:\p{L}+\s)?(?:games?|matches|fixtures?|events?|meetings?|items?|papers?|reports?|documents?|funds|monies|money|payments?|invoices?|bookings?|applications?|classes|sessions?|rooms?|keys?|sites?|proceeds|profits?|entries|orders?|proposals?|issues?|emails?|forms?|policies|pages?|files?)$/iu,
);

/** A lone capitalised word that is no name ("Printing will…"). */
export const unlikely = (owners: readonly OwnerPhrase[]): boolean =>
  // "Call to order 8:35 am", "Move to appoint Jo", "All ready to go"
  /^(?:Call|Move|Good|All (?:ready|set))$/.test(owners[0]?.text ?? "") ||
  owners.some((owner) => owner.kind === "group" && ALL_THINGS.test(owner.text)) ||
  // "The law requires publishers to tell"
  owners.some((owner) => /\s(?:requires?|allows?|expects?)\s/.test(owner.text)) ||
  // "Any two to sign" is how the bank is told who may.
  owners.some((owner) => owner.kind === "group" && /^any\s(?:one|two|three|four|\d)\b/i.test(owner.text)) ||
  owners.some((owner) => owner.kind === "name" && !looksLikeInitials(owner.text) && isSurelyThing(owner.text));

/** "The Chair asked the Treasurer to give an update": that was done in the meeting. */
export const THEN_AND_THERE = guarded(
  /^(?:introduce|join|outline|present|summari[sz]e|explain|elaborate|speak|talk|update|take the chair|give (?:an?|his|her|their) (?:\p{L}+ )?(?:update|report|presentation|overview|summary|account))\b/iu,
);

/** "… would help him through the meeting": it was done before they went home. */
export const IN_THE_MEETING = guarded(
  /\b(?:through|with|for|during|chair|open|close|minute|record)\s(?:the\srest\sof\s)?(?:the|this)\smeeting\b(?!\s(?:on|in|with|at|of|next)\b)/i,
);

/** "Acme would provide a crate if asked", "who would make it": no promise. */
const SUPPOSED = guarded(
  /\b(?:[Ii]f(?! (?:possible|necessary|needed|required))|[Uu]nless|[Ww]hether|[Ii]n case|[Pp]rovided|how|who|whom|which|what|could|might|may|should|would\s(?:have(?! a(?:nother)? (?:word|look|chat))|like|prefer|need|be|cost|normally|usually|also\sbe))\b|\?/,
);

/** "… would ask the vicar if the church could help": what he asks or looks into supposes nothing of what he promises. */
const beforeQuestion = (sentence: string): string =>
  ASKED.test(sentence) ? sentence.slice(0, ASKED.exec(sentence)!.index) : sentence;
const ASKED = guarded(
  /\b(?:ask|see|check|find out|establish|enquire|inquire|confirm|clarify|ascertain|determine|discuss)\s(?:[^.,;]{1,40}\s)?(?:if|whether|how|who|what|which)\s/i,
);

/** "…, which he did later", "Jo volunteered to take the minutes": it has been done. */
export const WAS_DONE = guarded(
  /\bto order at \d|,\s(?:which|and)\s(?:he|she|they)\s(?:later\s|duly\s|then\s)?did\b|\btake\s(?:the\s)?(?:minutes|notes)\W*$/i,
);

/** "to write to Ann and Cy to ask for help": both are written to. */
export const WRITTEN_TO = guarded(/\b(?:to|with|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?$/u);

/** Verbs that with "would" mostly tell what somebody thinks or what would come of it … */
const OPINING = new Set([
  "support",
  "have",
  "take",
  "go",
  "get",
  "help",
  "work",
  "offer",
  "suggest",
  "consider",
  "give",
]);
/** … but for the work that some of them begin: "would get a price", "would take it up with the school". */
const BEGUN = guarded(
  /^(?:take (?:this|that|it|them|the \p{L}+) (?:up|forward|on|back|away)\b|get (?:\p{L}+ ){0,3}(?:quot\p{L}+|prices?|estimates?|bids?|figures|advice|in touch)\b|have a(?:nother)? (?:word|look|chat)\b|give (?:it|this) (?:some )?(?:more )?thought\b)/iu,
);

/** True where "would" and the verb at `at` of a sentence are no promise: an opinion, or a supposition. */
export const opines = (verb: string, sentence: string, at: number): boolean =>
  (OPINING.has(verb) && !BEGUN.test(sentence.slice(at))) || SUPPOSED.test(beforeQuestion(sentence.split(";", 1)[0]!));

/** True for what the promise of "he" or "she" is told with. */
export const isPromise = (modal: string): boolean =>
  /^(?:will|'ll|’ll|would|(?:is|are|was|were)(?: going| asked)? to|(?:(?:has|have|had) )?(?:agreed|undertook|undertaken|offered|volunteered|promised) to)$/.test(
    modal,
  );
