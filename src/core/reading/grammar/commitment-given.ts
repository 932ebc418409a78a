import { verbStart, worksAt } from "./commitment-work";
import { ownerListAt } from "./names";
import { doneBy, isWorkDone, predicateAt } from "./owners";
import { shiftedOwner } from "./pattern";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/** Work that is given to somebody who is not the subject of the sentence. */
export interface Given {
  readonly owners: readonly OwnerPhrase[];
  readonly start: number;
}

/** "It was agreed to ask the Clerk to write", "Agreed to buy it and for Jo to fit it", "An action was placed on Jo to ring the mill": up to whoever is to do it. */
const GIVES = guarded(
  /\b(?:(?:agreed|resolved|decided)\s(?:(?:\p{L}+ly\s)?to\s(?:ask|request|instruct|direct|task)|(?:[^.;:]{4,90}\sand\s)?for)|(?:action|task)\s(?:was\s|is\s)?(?:placed|put|given|assigned)\s(?:on|to))\s/iu,
);

/** Whom the meeting gives work: an office or somebody by name; what it asks of another body is the body's own affair. */
export function givenTo(sentence: string): Given | null {
  const gives = GIVES.exec(sentence);
  const list = gives && ownerListAt(sentence, gives.index + gives[0].length);
  const next = list && predicateAt(sentence, list.end);
  return list &&
    next?.modal === "to" &&
    !next.passive &&
    list.owners.every(({ kind }) => kind !== "group") &&
    worksAt(sentence, verbStart(sentence, next), next.verb, false)
    ? { owners: list.owners, start: list.owners[0]!.start }
    : null;
}

/** "took an action to ring", "was tasked with ringing", right behind whoever did: what was taken on. */
export const TAKES_ON = guarded(
  /\s(?:(?:took|takes|has taken|accepted)\s(?:on\s)?(?:an?|the|this)\s(?:action|task)\s(?:item\s)?(?:to|of)|(?:was|is|has been|were)\s(?:given|assigned|handed)\s(?:an?|the)\s(?:action|task|job)\s(?:to|of)|(?:was|is|has been|were)\s(?:tasked|charged)\swith|committed\sto(?:\s\p{L}+ly)?(?=\s\p{L}+ing\s)|(?:was\s|were\s)?actioned\sto)\s\p{Ll}/iuy,
);

/** "Letter to be sent to the county by the Clerk.", "Notes to go on the website (Jo)": whoever stands at the end. */
const AT_THE_END = guarded(
  /\b(?:to|will|would)\s(?:be\s(?:\p{L}+ly\s)?(\p{Ll}+)|go\s(?:in|on|out|up|off|to))\s(?:[^.,;:()]{1,80}?\s)?(?:by\s|\((?=\p{Lu}[^()]{1,30}\)\W*$))(?=(?:the\s)?\p{Lu}[^.,;:()]{1,30}[\s.)]*$)/u,
);

/** Who does the work that is the subject of the sentence from `at` on, and where what they do begins. */
export function workDoneBy(sentence: string, at: number): Given | null {
  const near = doneBy(sentence, at);
  if (near.length > 0) return { owners: near, start: at };
  const rest = sentence.slice(at);
  const end = AT_THE_END.exec(rest);
  const list = end && isWorkDone(end[1] ?? "sent") ? ownerListAt(rest, end.index + end[0].length) : null;
  if (!list || !/^[\s.)]*$/.test(rest.slice(list.end)) || list.owners.some(({ kind }) => kind === "group")) return null;
  // "Coach to be booked (Ann), tea to be ordered (Bo)": the last of them.
  const start = at + rest.slice(0, end!.index).search(/[^,;)]*$/);
  return { owners: list.owners.map((owner) => shiftedOwner(owner, at)), start };
}

/** "said that she was going to": as often an opinion as work. */
export const GOING = /\sgoing\s/i;

/** "I will call the next meeting for early March": when the body meets next. */
export const CALLS_THE_NEXT = guarded(/\b(?:call|convene|chair)\s(?:the|our)\snext\s(?:\S+\s){0,2}?meeting\b/i);

/** "agreed by the group to produce a draft": the body that agreed does it. */
export function byTheBody(sentence: string): Given | null {
  const match = BY_BODY.exec(sentence);
  const list = match && ownerListAt(sentence, match.index + match[0].length);
  const next = list && predicateAt(sentence, list.end);
  return list && next?.modal === "to" && !next.passive && worksAt(sentence, verbStart(sentence, next), next.verb, false)
    ? { owners: list.owners, start: match.index }
    : null;
}
const BY_BODY = guarded(/\b(?:agreed|decided|resolved)\s{1,8}by\s{1,8}(?=the\s{1,8}|all)/iu);

/** "rwhit to close the old tickets", "Crash: rwhit to …": a word like any other; whether somebody signs with it the attendance tells. */
export function calledIn(sentence: string): Given | null {
  const match = CALLED.exec(sentence);
  const [, before, text] = match ?? [];
  if (text === undefined) return null;
  const start = before!.length;
  return { owners: [{ start, end: start + text.length, text, rule: "owner:called", kind: "name" }], start };
}
const CALLED = guarded(/^(|[^:]{2,60}:\s)([a-z][a-z\d.]{3,20})(?=\s(?:to|will)\s\p{Ll}{2,}\s)/u);
