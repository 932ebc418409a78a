import { isGiven } from "../language/en/nicknames";
import { askingVerbs, irregularParticiples, nounVerbs, thingVerbs, workVerbs } from "../language/en/verbs";
import { isSurelyThing, isThing, looksLikeInitials, ownerListAt, verbs, WORKED_WITH } from "./names";
import { anyOf, matchAt } from "./pattern";
import { Phrases } from "./phrases";
import { sentencesIn } from "./sentences";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/**
 * Who must act, by where they stand: the subject of "to", "will" and their like. "Send to Ann" and "Ann to be invited"
 * make Ann no owner, nor does "Jos to ask Ann to attend".
 */

const adverb =
  "(?:also|both|each|now|then|therefore|together|again|all|still|either|further|first|in turn|as soon as possible|please|(?!apply|supply|reply|comply|rely)\\p{Ll}{4,}ly|continue to)";
const modal =
  "(?:will need to|to|[Ww]ill|'ll|’ll|would|shall|should|must|(?:is|are|was|were|be|has|have) (?:also |kindly )?(?:to|(?:going|(?:ask|request)ed(?: by\\s[^,.;:]{3,30}?(?<!\\s(?:how|wh[a-z]+)))?|directed|instructed|mandated|actioned|tasked|agreed|offered|volunteered|undertaken|promised|due|invited|(?:happy|willing)(?! to (?:help|assist|support|discuss|answer|take)\\b)) to|tasked with|responsible for)|(?:agree[ds]|undert(?:ook|akes)|offer(?:s|ed)|volunteer(?:s|ed)|promise[ds]|needs?|asked|tasked) to|tasked with|in charge of|can)".replaceAll(
    " ",
    "\\s{1,8}",
  );
const predicate = guarded(
  new RegExp(
    `(?:[*_]+|['’]{2,})?(?:\\s{0,8},)?\\s*(?:${adverb}[\\s,]+)*(${modal})(?:\\s+|$)(?:${adverb}\\s{1,8})*([\\p{L}-]*)(?:\\s{1,8}([\\p{L}-]+))?(?:\\s{1,8}([\\p{L}-]+))?`,
    "uy",
  ),
);
const relative = guarded(
  new RegExp(
    `\\s{0,8},?\\s{0,8}who\\s{1,8}(?:${adverb}\\s{1,8})*(?:will|would|shall|is\\s{1,8}to|are\\s{1,8}to|has\\s{1,8}agreed\\s{1,8}to|have\\s{1,8}agreed\\s{1,8}to|agreed\\s{1,8}to|to|should)\\s{1,8}(?:${adverb}\\s{1,8})*([\\p{L}-]+)`,
    "uy",
  ),
);
const alsoNouns = new Set<string>(nounVerbs);
const onlyVerbs = new Phrases(
  workVerbs.filter((verb) => !alsoNouns.has(verb)),
  "as listed",
);
const alsoNoun = new Phrases(nounVerbs, "as listed");
const bareLead = guarded(/(?:[*_]+|['’]{2,})?\s{1,8}(?:please\s{1,8})?/y);
const nounsObject = guarded(/\s{1,8}(?:the|a|an|all|any|our|their|his|her|new)\b/y);
const continuous = guarded(/(?:is\s+|are\s{1,8})?\p{Ll}{2,}ing\b(?!\s{1,8}(?:is|was|are|were)\b)/uy);
const sent = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
const thirdPerson = new Phrases(workVerbs.filter((verb) => !/\s/.test(verb)).map(sent), "as listed");
const presentLead = guarded(/(?:[*_]+|['’]{2,})?\s{1,8}(?:then\s{1,8}|also\s{1,8})?/y);
const presentObject = guarded(
  /\s{1,8}(?:the|a|an|all|any|our|their|his|her|its|new|for|with|to(?!\sbe\b)|up|out|\p{Lu})(?![\p{L}]{0,2}['’])/uy,
);
const participles = new Set<string>(irregularParticiples);
const verbsOfThings = new Set<string>(thingVerbs);
const asking = guarded(new RegExp(`\\b(?:${anyOf(askingVerbs)})\\s{1,8}(?=\\p{L})`, "giu"));
const opening = guarded(
  /[\s*_'"“‘(\[•·–—>-]*(?:(?:it was (?:also |further )?agreed that|that|also|then|and|finally|meanwhile|in addition|(?:in|by|on|from|during|after|before)\s(?:the\s)?[a-z\d]+(?=,)|by\s[^:.,]{3,28}(?=:))[\s,:]+(?:[–—-]\s{1,8})?)?/iy,
);
const clauseStart = guarded(
  /(?:,\s{0,8}(?:and\s{1,8}|then\s{1,8}|with\s{1,8}|while\s{1,8}|but\s{1,8})?|;\s{0,8}|\s(?:and|with|while|but|then|[–—-])\s{1,8}|:\s{1,8}|\/\s{0,8}|\s\(\s{0,8}|\band\s{1,8})(?=[\p{L}])/gu,
);

const isParticiple = (word: string | undefined): boolean =>
  !!word && (/(?:ed|ied)$/.test(word) || participles.has(word));

/** Sentences are looked at as far as this. */
const LONGEST = 2000;

/** How the words after a subject go on. */
export interface Predicate {
  /** "to", "will", "agreed to"… in lower case. */
  readonly modal: string;
  /** First word after it, "" when there is none. */
  readonly verb: string;
  /** The subject is acted on ("to be invited"). */
  readonly passive: boolean;
  readonly end: number;
}

/** The predicate that starts right at `at`, after a subject; null when something else follows. */
export function predicateAt(text: string, at: number): Predicate | null {
  const match = matchAt(predicate, text, at);
  // A capital after "to" begins a name, not a verb: "May to August".
  if (!match || (/^\p{Lu}\p{Ll}/u.test(match[2] ?? "") && (!verbs.has(match[2]!.toLowerCase()) || isGiven(match[2]!))))
    return null;
  const next = match[3]?.toLowerCase();
  const bare = (match[2] ?? "").toLowerCase();
  // A letter follows or comes, but somebody follows up or comes up with it.
  const verb = (bare === "follow" || bare === "come") && next === "up" ? `${bare} up` : bare;
  const participle =
    next && /^(?:also|then|now|further|not|re|double|\p{Ll}+ly)$/u.test(next) ? match[4]?.toLowerCase() : next;
  return {
    modal: match[1]!.toLowerCase().replace(/\s+(?:by\s.+\s(?=to$))?/g, " "),
    verb,
    passive: verb === "be" && isParticiple(participle),
    end: at + match[0].length,
  };
}

const maybePerson = new Set(["cover", "go", "run", "read", "include"]);

/** "JS arrange the room", "JS please chase this", "JS chasing the printer". */
function hasBareVerb(text: string, at: number): boolean {
  const lead = matchAt(bareLead, text, at);
  if (!lead) return false;
  const from = at + lead[0].length;
  return (
    onlyVerbs.endsAt(text, from).length > 0 ||
    alsoNoun.endsAt(text, from).some((end) => matchAt(nounsObject, text, end)) ||
    matchAt(continuous, text, from) !== null
  );
}

/** Where a verb of work begins right behind a comma ("Yves, determine the cost"), -1 where nobody is told to do anything. */
export function toldAt(text: string, at: number): number {
  const verb = at + (/^\s{1,4}(?:please\s{1,4})?/.exec(text.slice(at, at + 16))?.[0].length ?? 0);
  const told =
    verb > at &&
    (onlyVerbs.endsAt(text, verb).some((end) => /^\s/.test(text.slice(end, end + 1))) ||
      alsoNoun.endsAt(text, verb).some((end) => matchAt(nounsObject, text, end)));
  return told ? verb : -1;
}

/** "Dr Mwangi prepares the list": the present tense for what is to be done. */
function hasPresent(text: string, at: number): boolean {
  const lead = matchAt(presentLead, text, at);
  return (
    lead !== null && thirdPerson.endsAt(text, at + lead[0].length).some((end) => matchAt(presentObject, text, end))
  );
}

/** "Write README files", "Open PR to …": the capital behind a verb is what it is done to. */
const opensWithWork = (words: string): boolean => {
  const first = words.slice(0, words.indexOf(" ")).toLowerCase();
  return verbs.has(first) && (!alsoNouns.has(first) || /\s\p{Lu}{2,}$/u.test(words)) && !isGiven(first);
};

/** These words open no action of a person: "Letter to follow", "Website to go live", "Write to Ann". */
function isNobody(owners: readonly OwnerPhrase[], verb: string, modal: string): boolean {
  const only = owners[0];
  if (owners.length !== 1 || !only || only.kind !== "name") return owners.length === 0;
  if (/\s/.test(only.text)) return isThing(only.text) || opensWithWork(only.text);
  if (verbs.has(only.text.toLowerCase()) || (only.text === "Will" && modal === "")) return true;
  if (verbsOfThings.has(verb) && !maybePerson.has(verb)) return true;
  return !looksLikeInitials(only.text) && !/^(?:NB|PS|RE)$/.test(only.text) && isSurelyThing(only.text);
}

/** Owners of one sentence (a range of `text`), subject first, then those of later clauses. */
function ownersOfSentence(text: string, start: number, end: number): readonly OwnerPhrase[] {
  const sentence = text.slice(0, end);
  const found: OwnerPhrase[] = [];
  const at = start + (matchAt(opening, sentence, start)?.[0].length ?? 0);
  const subject = ownerListAt(sentence, at);
  let from = at;
  if (subject) {
    const next = predicateAt(sentence, subject.end);
    const bare = !next && hasBareVerb(sentence, subject.end);
    if (
      // "@hale talk to Acme", whatever the verb
      (at === 0 && sentence[0] === "@") ||
      (next && !next.passive && !isNobody(subject.owners, next.verb, next.modal)) ||
      (bare && !isNobody(subject.owners, "", "") && subject.owners[0]!.kind !== "group") ||
      (!next && !bare && hasPresent(sentence, subject.end) && !isNobody(subject.owners, "", ""))
    )
      found.push(...subject.owners);
    from = subject.end;
  }
  clauseStart.lastIndex = from;
  for (let match = clauseStart.exec(sentence); match; match = clauseStart.exec(sentence)) {
    const place = match.index + match[0].length;
    const list = ownerListAt(sentence, place);
    if (!list) continue;
    const next = predicateAt(sentence, list.end);
    const governed =
      next?.modal === "to" &&
      (isGoverned(sentence, start, match.index) ||
        (match[0] === " with " && WORKED_WITH.test(sentence.slice(start, match.index))));
    if (
      next &&
      next.verb &&
      !next.passive &&
      !governed &&
      // "Cy offered to help": who helps does not own.
      !(/^(?:offered|volunteered)/.test(next.modal) && /^(?:help|assist|support)$/.test(next.verb)) &&
      !isNobody(list.owners, next.verb, next.modal) &&
      list.owners[0]!.kind !== "group"
    )
      found.push(...list.owners);
    clauseStart.lastIndex = Math.max(place, list.end);
  }
  found.push(
    ...whoWill(sentence, from).filter(
      (owner) => !found.some((other) => other.start <= owner.start && owner.end <= other.end),
    ),
  );
  return found.length > 0 ? found : doneBy(sentence, start);
}

/** "A price is to be obtained by the Clerk": whoever does it, where the work itself is the subject. */
export function doneBy(sentence: string, from: number): readonly OwnerPhrase[] {
  const match = /\b(?:to|will|would|should|must)\sbe\s(?:\p{L}+ly\s)?(\p{L}+)\s(?:(?!second)\p{L}+\s)?by\s/u.exec(
    sentence.slice(from),
  );
  const list = match && isWorkDone(match[1]!) ? ownerListAt(sentence, from + match.index + match[0].length) : null;
  return list &&
    // "covered by the Clerk's insurance"
    !/^[’']s\b/.test(sentence.slice(list.end)) &&
    list.owners.every(({ text, kind }) => kind === "role" || (kind === "name" && !isThing(text) && !SEASON.test(text)))
    ? list.owners
    : [];
}
const SEASON = /^(?:Easter|Christmas|Spring|Summer|Autumn|Winter)\b/;
const DONE: Readonly<Record<string, string>> = {
  sent: "send",
  written: "write",
  drawn: "draw",
  made: "make",
  bought: "buy",
  led: "lead",
  taken: "take",
};
/** "sent", "booked": the participle of a verb of work. */
export const isWorkDone = (word: string): boolean =>
  [DONE[word] ?? "", word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)].some((verb) => verbs.has(verb));

/** "to ask Ann and Paul to attend": a verb of asking stands before, and a name right after it. */
function isGoverned(sentence: string, start: number, end: number): boolean {
  for (const match of asking.all(sentence.slice(start, end)))
    if (ownerListAt(sentence, start + match.index + match[0].length)) return true;
  return false;
}

/** "… to Tom Reeve, who will coordinate this": the name right before "who will". */
function whoWill(sentence: string, from: number): readonly OwnerPhrase[] {
  const at = sentence.indexOf("who", from);
  if (at < 0) return [];
  const words = /\p{Lu}/gu;
  words.lastIndex = Math.max(from, at - 60);
  for (let match = words.exec(sentence); match && match.index < at; match = words.exec(sentence)) {
    if (match.index > 0 && /[\p{L}\d]/u.test(sentence[match.index - 1]!)) continue;
    const list = ownerListAt(sentence, match.index);
    if (list && matchAt(relative, sentence, list.end)) return list.owners;
    if (list) words.lastIndex = list.end;
  }
  return [];
}

/**
 * Those who must act according to an action's own words, in reading order, each phrase once per place.
 *
 * @param text an action's text, one or more sentences ("Jos to circulate the paper. Glyn to send it on.")
 */
export function ownersOf(text: string): readonly OwnerPhrase[] {
  return sentencesIn(text).flatMap(({ start, end }) => ownersOfSentence(text, start, Math.min(end, start + LONGEST)));
}

/** "Karen to talk to the museum": the text begins with somebody, and what he is to do. */
export function setsTask(text: string, modals = /^to$/): boolean {
  const list = text.length < 300 ? ownerListAt(text, 0) : null;
  return list !== null && modals.test(predicateAt(text, list.end)?.modal ?? "") && ownersOf(text).length > 0;
}
