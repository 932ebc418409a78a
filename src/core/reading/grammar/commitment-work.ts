import { guarded } from "../../text/pattern";
import { deliveryVerbs, factVerbs, meetingVerbs, notWork } from "../language/en/promise-verbs";
import { workVerbs } from "../language/en/verbs";
import { Phrases } from "./phrases";

/** Verbs of work, and those of work that can be delivered, which a body can promise. */
export const work = new Phrases(workVerbs, "any case");
export const delivery = new Phrases(deliveryVerbs, "any case");
/** True when one of the verbs stands at `at`. */
export const opensAt = (verbs: Phrases, text: string, at: number): boolean => verbs.endsAt(text, at).length > 0;
const facts = new Set<string>([...factVerbs, ...meetingVerbs]);
/** The verb tells how things will be, or what is done at the meeting itself. */
export const isFact = (verb: string): boolean => facts.has(verb.toLowerCase());
const IS_WORK = guarded(
  /^(?:close\s(?:the|these|all|our)\s|have\s(?:an?\s(?:think|go|look|word|chat|try)|it\s\p{Ll}+(?:ed|en|t)\b)|note\s(?:\S+\s)?down\b|have\b[^,;]{1,60}\b(?:ready|done|made|lit|sent|built|written|available|\p{L}{2,}ed)\b|(?:be|continue)\s{1,8}(?:meet(?=ing\swith\s)|firm|monitor|seek|gather|explor|liais|chas|pursu|look|investigat|contact|send|writ|draft|prepar|arrang|organi[sz]|circulat|produc|provid|chas|updat|creat|build|compil|collect|develop|try|work|download|upload|purchas|order|install|repair|review|tak(?=ing\s(?:over|on)\b(?!\sas\b)))\p{L}*ing\b|(?:speak|discuss)\s{1,8}(?:to|with)\b|be\s(?:back\s)?in\s(?:touch|contact)\b|act\sas\b|think\s(?:of|about)\s)/iu,
);

/**
 * True when what is promised at `at` of a sentence is a piece of work: "have an ordinance ready", "be contacting" are, in words
 * that mostly tell facts.
 *
 * @param verb the word at `at`, in lower case
 * @param group a body promises, which only what can be delivered commits
 */
export function worksAt(sentence: string, at: number, verb: string, group: boolean): boolean {
  const rest = sentence.slice(at);
  // "will re draft the notice", "will look again at the lock"
  const anew = verb === "re" ? /^re[\s-](\p{Ll}+)/u.exec(rest) : null;
  if (anew) return worksAt(sentence, at + anew[0].length - anew[1]!.length, anew[1]!, group);
  // "We will meet again on Tuesday": when the body meets next.
  if (group && verb === "meet" && !/^meet\swith\b/i.test(rest)) return false;
  // "will call on the village for help", "will work closely with schools": how it means to go on.
  if (/^(?:call|rely|draw|depend|insist|focus|build)\s(?:up)?on\b|^work\sclosely\b/i.test(rest)) return false;
  if (!group && /^(?:look|try|ask|speak|write|talk)\sagain\b/i.test(rest)) return true;
  // "have a word with the tenant": talk that is promised.
  if (
    !group &&
    /^have (?:a|another) (?:quick |further |quiet )?(?:word|look|chat|conversation|discussion|think) (?:with|at|about|on)\b/i.test(
      rest,
    )
  )
    return true;
  if (/^make\s(?:an?\s|the\s)?(?:\w+\s)?decision/i.test(rest)) return false;
  if (IS_WORK.test(rest) || /^see\s{1,8}(?:\p{Lu}|(?:if|whether|about|to)\s)/u.test(rest)) return true;
  // "The Chairman will announce the winners": a part of an occasion; "to announce the date" is a task.
  if (verb === "announce" && /\bwill\s+$/i.test(sentence.slice(Math.max(0, at - 8), at))) return false;
  // "will attend remotely": how somebody comes to the meeting.
  if (isFact(verb) || /^(?:sign\s+up|set\s+off|attend\s(?:remotely|virtually|online|in\sperson))\b/i.test(rest))
    return false;
  return opensAt(group ? delivery : work, sentence, at) || (!group && verb === "do");
}

/** True where the verb at `at`, none of those known as work, may be work all the same: it is done to something, and tells no fact. */
export const mayBeWork = (sentence: string, at: number, verb: string): boolean =>
  verb === "be"
    ? BUSY.test(sentence.slice(at))
    : !isFact(verb) && !NO_WORK.has(verb) && DONE_TO.test(sentence.slice(at));
/** "be taking the raffle to the fair" */
const BUSY = guarded(
  /^be\s(?!(?:go|be|hav|com|leav|miss|gett|mov|turn|reach|play|celebrat|chair|enjoy|join|mark|serv|see|meet|us)ing\b)\p{Ll}{2,}ing\s(?:the|an?|it|them|this|these|our|his|her|their|some|all|\p{Lu})/u,
);
const NO_WORK = new Set(notWork);
const DONE_TO = guarded(
  /^\p{Ll}{3,}\s(?!(?:to|at|in|from|of|as|until|when|if|because|after|before|during|so|but|very|well)\b)[\p{L}“"‘'(]/u,
);

/** Where the verb of a predicate starts: the first place near its end where the word stands by itself. */
export function verbStart(sentence: string, next: { readonly end: number; readonly verb: string }): number {
  if (next.verb === "") return next.end;
  const words = sentence.slice(0, next.end).toLowerCase();
  const stands = (at: number): boolean =>
    !LETTER.test(words[at - 1] ?? "") && !LETTER.test(words[at + next.verb.length] ?? "");
  for (let at = words.indexOf(next.verb, Math.max(0, next.end - 60)); at >= 0; at = words.indexOf(next.verb, at + 1))
    if (stands(at)) return at;
  return words.lastIndexOf(next.verb);
}
const LETTER = guarded(/[\p{L}-]/u);
