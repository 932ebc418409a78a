import { isSurelyThing, looksLikeInitials } from "./names";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/** What makes a sentence that sounds like a promise none: nobody who could keep it, a supposition, an opinion, the meeting's own course. */

/** "All games to be at home": things are many as well. */
const ALL_THINGS = guarded(
  /^(?:all|both|each|every|any)\s(?:\p{L}+\s)?(?:games?|matches|fixtures?|events?|meetings?|items?|papers?|reports?|documents?|funds|monies|money|payments?|invoices?|bookings?|applications?|classes|sessions?|rooms?|keys?|sites?|proceeds|profits?|entries|orders?|proposals?|issues?|emails?|forms?|policies|pages?|files?)$/iu,
);

/** A lone capitalised word that is no name ("Printing will…"), or an organisation's acronym of five letters or more. */
export const unlikely = (owners: readonly OwnerPhrase[]): boolean =>
  owners.some((owner) => owner.kind === "group" && ALL_THINGS.test(owner.text)) ||
  // "Any two to sign" is how the bank is told who may.
  owners.some((owner) => owner.kind === "group" && /^any\s(?:one|two|three|four|\d)\b/i.test(owner.text)) ||
  owners.some((owner) => owner.kind === "name" && !looksLikeInitials(owner.text) && isSurelyThing(owner.text)) ||
  owners.some((owner) => /^\p{Lu}{5,}$/u.test(owner.text) && owner.kind === "name");

/** "The Chair asked the Treasurer to give an update": that was done in the meeting. */
export const THEN_AND_THERE = guarded(
  /^(?:introduce|join|outline|present|summari[sz]e|explain|elaborate|speak|talk|update|take the chair|give (?:an?|his|her|their) (?:\p{L}+ )?(?:update|report|presentation|overview|summary|account))\b/iu,
);

/** "Acme would provide a crate if asked", "who would make it": no promise. */
export const SUPPOSED = guarded(
  /\b(?:if(?! (?:possible|necessary|needed|required))|unless|whether|in case|provided|how|who|whom|which|what|could|might|may|should|would\s(?:have|like|prefer|need|be|cost|normally|usually|also\sbe))\b|\?/i,
);

/** "… would ask the vicar if the church could help": what he asks or looks into supposes nothing of what he promises. */
export const beforeQuestion = (sentence: string): string =>
  ASKED.test(sentence) ? sentence.slice(0, ASKED.exec(sentence)!.index) : sentence;
const ASKED = guarded(
  /\b(?:ask|see|check|find out|establish|enquire|inquire|confirm|clarify|ascertain|determine|discuss)\s(?:[^.,;]{1,40}\s)?(?:if|whether|how|who|what|which)\s/i,
);

export const OPINES = new Set([
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
