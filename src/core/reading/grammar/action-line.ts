import { actionCompounds, actionLabels, pluralLabels, shortLabels } from "../language/en/action-words";
import { bodyOf, type Opening, whoLeads } from "./action-body";
import { behindNumber, commandIn } from "./action-signs";
import { handlesBefore } from "./handles";
import { isThing, looksLikeInitials, ownerListAt, ownersIn } from "./names";
import { ownersOf, predicateAt, setsTask, toldAt } from "./owners";
import { anyCaseOf, endWithout, folded, matchAt, pieceOf, shiftedOwner } from "./pattern";
import { referenceAt } from "./references";
import { sentencesIn } from "./sentences";
import { statusAlone } from "./status";
import { trailingOf } from "./trailing";
import type { ActionHints, ActionLine, OwnerPhrase, ReferencePhrase } from "./types";
import type { Range } from "../../text/block";
import { guarded } from "../../text/pattern";

/**
 * Lines that a document itself marks as actions. A label alone proves nothing ("Action Plan", "Community Action"): it counts
 * where a colon, a reference, a bracket or an owner follows it as on an action line.
 */

const labels = anyCaseOf([...actionLabels, ...pluralLabels]);
const shorts = `(?:${shortLabels.join("|")})`;
const plurals = new Set<string>(pluralLabels);
const compounds = new Set<string>(actionCompounds);
const last = "\\s(?:(?:the|our)\\s)?(?:last|previous)\\s(?:week|month|meeting|time|session)";
const labelPattern = guarded(
  new RegExp(
    `(?:(?:${labels})(?:\\s{0,8}\\((?:s|AIs?|APs?)\\)|\\s\\((?:on-?going|open|new|outstanding|continuing|carried (?:forward|over)|completed?|done|closed)\\)(?=\\s?[:–-]))?(?:\\s(?:from|of|at)${last}(?=\\s?:\\s*\\S))?|${shorts})(?:\\sfor(?=\\s\\p{Lu}[^:]{1,40}:))?(?!['’]?[\\p{L}\\p{M}])`,
    "uy",
  ),
);
const numbered = guarded(/(?:AI|AP|ACT|A|T|ACTION|Action)[-_ .]?#?\d{1,8}(?:[/.-]\d{1,4})*(?![\p{L}\d])/uy);
const candidate = guarded(
  new RegExp(
    `(?=(?:${labels}|${shorts})(?!['’]?\\p{L})|(?:AI|AP|ACT)[-_ .]?#?\\d)(?:^|(?<=[.!?;:)\\]”"\\t\\n|>]\\s{0,8})|(?<=\\s{2})|(?<=[[(]\\s{0,8}[*_'’"“]*)|(?<=[–—•·-]\\s{1,8}[*_]*)|(?<=[*_'’]{2,}\\s{0,8}[([]?\\s{0,8}))|(?=[Aa]ctions?\\s{0,4}:)(?<=^\\s{0,4}(?:\\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Final)\\s)|(?<=\\s)(?=TODO\\s{0,8}:|ACTIONS?(?:\\sITEMS?)?\\s{0,8}:|ACTION-\\d)|(?<=,\\s)(?=action\\son\\s\\p{Lu}[\\p{L}’'&/, ]{1,40}\\.?$)|(?<=\\p{Ll}\\s)(?=ACTION\\s\\p{Lu}[\\p{L}’'&/, ]{1,40}\\.?$)|(?=Action(?::\\s{0,3}\\p{Lu}[\\p{L}’'-]*(?:[\\s/&,]{1,3}\\p{Lu}[\\p{L}’'-]*){0,4}(?:\\sto\\s|[\\s.]*$)|\\s\\p{Lu}{2,3}(?:\\s?[/&,]\\s?\\p{Lu}{2,3})*\\.?$))(?<=\\s\\p{Ll}+\\s)`,
    "gu",
  ),
);
const ornament = guarded(/[\s*_'’"“”[\](){}•·>–—|☐□▢-]*/y);
const afterLabel = guarded(/[ \t]*[*_'’"“”)\]]*[ \t]*/y);
const delimiter = guarded(/[ \t]*[*_'’]*[ \t]*(?:[:.)\]–—-]|=>|->)[:.)\]–—*_'’\s-]*/y);
const dashOrColon = guarded(
  /[ \t]*[*_'’)\]]*[ \t]*(?:[:–—]|--|[;-](?=\s)|=>|->|\/(?=\s\p{Lu}[^/]{2,60}\sto\s\p{Ll}))[:*_'’\s–—-]*/uy,
);
const space = guarded(/\s+/y);
const spaceAt = (text: string, at: number): number => matchAt(space, text, at)?.[0].length ?? 0;
/** Nothing more, or "… (Action JS). The gate is red." */
const lineEnd = guarded(/[\s*_'’.:)\]]*$|(?=\)\. )/y);

/** Owners set before the action's words, with where the words begin. */
interface Lead {
  readonly owners: readonly OwnerPhrase[];
  readonly body: number;
}

/** "… Action Andrew", at the end of a paragraph: an owner only where it is somebody's name or office. */
export const OWNER_TAIL = "action:owner-tail";

const isPerson = (words: string, hints: ActionHints): boolean =>
  !!hints.people?.some((name) => name.toLowerCase() === words.toLowerCase());

/** Bold that covers the label and not the whole text marks a label that no punctuation follows. */
const isBoldLabel = (text: string, at: number, end: number, hints: ActionHints): boolean =>
  !!hints.bold?.some(
    (range) => range.start <= at && range.end >= end && range.end < text.trimEnd().length - 2 && range.end - end < 30,
  );

/** What opens an action at `at`, label or reference; null when nothing does. `first`: the line starts here. */
function openingAt(text: string, at: number, first: boolean, hints: ActionHints): Opening | null {
  const whole = matchAt(numbered, text, at);
  if (whole) return numberedOpening(text, at, whole[0], first, hints);
  const match = matchAt(labelPattern, text, at);
  if (!match) return null;
  const word = match[0];
  const short = shortLabels.some((one) => one === word) && word !== "ACTION" && word !== "TODO";
  if (short && isPerson(word, hints)) return null;
  const end = at + word.length;
  const plural =
    plurals.has(folded(word.replace(/\s{0,8}\(.*\)$|\s(?:from|of|at)\s.*/, ""))) || /\((?:s|A[IP])/.test(word);
  const next = end + (matchAt(afterLabel, text, end)?.[0].length ?? 0);
  const nextWord = /^[\p{L}]+/u.exec(text.slice(next, next + 20))?.[0].toLowerCase();
  // "ACTION Committee officers and Andrew": two who are to act, up to the end.
  if (nextWord && compounds.has(nextWord) && !((ownerAlone(text, next, word === "ACTION")?.owners.length ?? 0) > 1))
    return null;
  const opened = (
    rule: string,
    body: number,
    owners: readonly OwnerPhrase[] = [],
    to = next,
    ref: ReferencePhrase | null = null,
  ): Opening => ({ at, label: pieceOf(text, at, to, "label"), ref, owners, body, plural, rule });

  const ref = plural ? null : referenceAt(text, next);
  if (ref && (!short || /\d/.test(text.slice(next, next + 3)))) {
    const stop = matchAt(delimiter, text, ref.end);
    const gap = spaceAt(text, ref.end);
    const capital = /^\s{1,8}[\p{Lu}[(]/u.test(text.slice(ref.end, ref.end + 4));
    if (stop || ref.end >= text.trimEnd().length || (capital && (first || /[/-]/.test(ref.text)))) {
      const body = ref.end + (stop?.[0].length ?? gap);
      const lead = ownerBefore(text, body, hints);
      return opened("action:reference", lead?.body ?? body, lead?.owners, next, ref);
    }
    return null;
  }
  // "AP. Jo to ring the joiner"
  const point: readonly [string] | null =
    first && /^\.\s/.test(text.slice(end, end + 2)) && setsTaskAt(text, end + 2) ? [". "] : null;
  const stop = matchAt(dashOrColon, text, end) ?? point;
  // "AP: I'm away then": whose initials are a label's.
  if (short && stop && /^I(?:['’]|\s\p{Ll})/u.test(text.slice(end + stop[0].length))) return null;
  // "The lamp is out. Action – Priya to ring": within a line a dash needs somebody behind it.
  if (
    stop &&
    (stop[0].includes(":") || first || /^[[(]/.test(text[at - 1] ?? "") || setsTaskAt(text, end + stop[0].length))
  ) {
    // "ACTION: AI-1: Ann to write": the reference may stand behind the colon.
    const late = matchAt(numbered, text, end + stop[0].length) ? referenceAt(text, end + stop[0].length) : null;
    const after = late && matchAt(delimiter, text, late.end);
    const body = after ? late.end + after[0].length : end + stop[0].length;
    const lead = ownerBefore(text, body, hints);
    const owners = lead?.owners ?? hasActedAt(text, body);
    return opened("action:label", lead?.body ?? body, owners, end + stop[0].length, after ? late : null);
  }
  const free = first || word === word.toUpperCase();
  const before = ownerBefore(text, next, hints);
  const lead = before ?? ownerAlone(text, next, free);
  // "AI Steering Committee – Meeting notes": two letters before a body's name are a part of it.
  if (short && lead?.owners.some((owner) => owner.kind === "group" && /\s\p{Lu}/u.test(owner.text))) return null;
  // "… has not come back. Action Ann: fetch the cow"
  if (lead && (!before || free || text.slice(end, lead.body).includes(":")))
    return opened("action:owner", lead.body, lead.owners);
  // "… what was decided. Action Andrew": no sign sets the name apart.
  const tail =
    !first &&
    !plural &&
    /(?:[.!?]["”)]?\s+|\s[–—-]\s+|,\s)$/.test(text.slice(Math.max(0, at - 4), at)) &&
    ownerAlone(text, next, true);
  if (tail) return opened(/by$/i.test(word) ? "action:owner" : OWNER_TAIL, tail.body, tail.owners);
  // "… be mended. ACTION", "Mend the gate [Action]"
  const ends = word === "ACTION" ? /[.!?]["”)]?\s+[([]?$|\s[([]$/ : /\s[([]$/;
  const closing = first || (/^A[cC]/.test(word) && !text.includes(":", end) && ends.test(text.slice(0, at)));
  if (closing && matchAt(lineEnd, text, end))
    return opened(first ? "action:label-alone" : "action:owner", text.length, [], end);
  const list = ownerListAt(text, next);
  // "(Action JS to ask the printer)": the bracket sets it off.
  const given = /\s(?:on|for)$/i.test(word) || /[([]\s{0,8}$/.test(text.slice(Math.max(0, at - 9), at));
  const letters = list?.owners.every((owner) => looksLikeInitials(owner.text));
  if (list && !plural && !short && (free || given || letters) && predicateAt(text, list.end))
    return opened("action:subject", next);
  if (first && !short && isBoldLabel(text, at, end, hints)) return opened("action:bold", next);
  return null;
}

/** "Priya to ring the council", "PR/CA – ring": somebody, and what he is to do. */
function setsTaskAt(text: string, at: number): boolean {
  const list = ownerListAt(text, at);
  return (
    list !== null &&
    (predicateAt(text, list.end) !== null ||
      matchAt(dashOrColon, text, list.end) !== null ||
      hasActedAt(text, at).length > 0 ||
      /^[\s.]*$/.test(text.slice(list.end)))
  );
}

/** "Priya has asked the council": whose it is, though a part of it is done. */
function hasActedAt(text: string, at: number): readonly OwnerPhrase[] {
  const list = ownerListAt(text, at);
  return list && /^\sha(?:s|ve)\s\p{Ll}/u.test(text.slice(list.end, list.end + 8)) ? list.owners : [];
}

/** "AI-12 …", "AP3:", "A1. JS to …": a reference that is its own label. A letter with a number needs an owner behind it. */
function numberedOpening(text: string, at: number, words: string, first: boolean, hints: ActionHints): Opening | null {
  const ref = /^action/i.test(words)
    ? referenceAt(text, at + /^action[-_ .#]*/i.exec(words)![0].length)
    : referenceAt(text, at);
  if (!ref) return null;
  const stop = matchAt(delimiter, text, ref.end);
  const body = ref.end + (stop?.[0].length ?? spaceAt(text, ref.end));
  const rest = text.slice(body, body + 600);
  const lead = ownerBefore(text, body, hints);
  if (!stop && !first) return null;
  if (!stop && !lead && !/^[\p{Lu}[(]/u.test(rest) && rest) return null;
  if (
    /^[AT]\d/.test(words) &&
    !lead &&
    !ownersOf(rest).length &&
    !trailingOf(text, body, Math.min(text.length, body + 600), false).owners.length
  )
    return null;
  return {
    at,
    label: /^action/i.test(words) ? pieceOf(text, at, ref.start, "label") : null,
    ref,
    owners: lead?.owners ?? [],
    body: lead?.body ?? body,
    plural: false,
    rule: "action:numbered",
  };
}

/** "Mark/Philippe: go and talk", "(JS) circulate", "[JS]: …", "JS – circulate": owners set before the action's words. */
function ownerBefore(text: string, at: number, hints: ActionHints): Lead | null {
  const aside = /^\s{0,8}[([]([^()[\]]{1,50})[)\]]\s{0,8}[:–—-]*\s*/u.exec(text.slice(at, at + 70));
  if (aside) {
    const owners = ownersIn(aside[1]!);
    const by = text.indexOf(aside[1]!, at);
    if (owners.length && owners.every((o) => o.text.length > 1 && o.text.split(/\s+/).length <= 3))
      return { owners: owners.map((o) => shiftedOwner(o, by)), body: at + aside[0].length };
  }
  const handles = handlesBefore(text, at);
  if (handles) return handles;
  const skip = /\s*/y.exec(text.slice(at))?.[0].length ?? 0;
  const list = ownerListAt(text, at + skip);
  if (!list || list.owners.some((owner) => owner.text.split(/\s+/).length > 5)) return null;
  // "ACTION: @jo Send the figures": the sign says who.
  const stop =
    matchAt(dashOrColon, text, list.end) ??
    (text[at + skip] === "@" ? /^\s(?=\p{Lu})/u.exec(text.slice(list.end)) : null);
  // "ACTION: Yves, determine the cost": somebody is spoken to.
  if (!stop && text[list.end] === "," && !list.owners.some(({ text: name }) => isThing(name))) {
    const body = toldAt(text, list.end + 1);
    return body < 0 ? null : { owners: list.owners.map((owner) => shiftedOwner(owner, 0, "owner:before")), body };
  }
  if (!stop) return null;
  if (
    !stop[0].includes(":") &&
    list.owners.some(
      (o) => o.kind === "name" && /\s/.test(o.text) && !isPerson(o.text, hints) && o.text.split(/\s+/).length > 3,
    )
  )
    return null;
  return {
    owners: list.owners.map((owner) => shiftedOwner(owner, 0, "owner:before")),
    body: list.end + stop[0].length,
  };
}

/** "ACTION JS", "Action by the Clerk": owners and nothing else up to the end. */
function ownerAlone(text: string, at: number, allowed: boolean): Lead | null {
  // "… is out. ACTION ONGOING"
  const list = statusAlone(text.slice(at)) ? null : ownerListAt(text, at);
  if (!allowed && !list?.owners.every((owner) => looksLikeInitials(owner.text))) return null;
  const stop = list && matchAt(lineEnd, text, list.end);
  return stop && { owners: list.owners, body: list.end + stop[0].length };
}

/**
 * The actions that a line or paragraph marks, in order; empty when it marks none.
 *
 * @param text one paragraph or line; its length bounds the time taken
 * @param hints bold pieces, whether it is a heading (then only a label with words behind it counts), dates, people
 */
export function actionLine(text: string, hints: ActionHints = {}): readonly ActionLine[] {
  if (!mayHold.test(text)) return [];
  const openings: Opening[] = [];
  const past = earlier.exec(text);
  const firstAt = past?.[0].length ?? matchAt(ornament, text, 0)?.[0].length ?? 0;
  const opening =
    commandIn(text) ??
    afterReference(text, firstAt, hints) ??
    openingAt(text, firstAt, true, hints) ??
    behindNumber(text, firstAt);
  const first =
    opening && (past || EARLIER_LABEL.test(opening.label?.text ?? "")) ? { ...opening, rule: EARLIER } : opening;
  if (first) openings.push(first);
  candidate.lastIndex = first ? Math.max(first.body, firstAt + 1) : firstAt + 1;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    if (match[0] === "") candidate.lastIndex++;
    const at = match.index;
    const last = openings.at(-1);
    if (last && at < last.body) continue;
    const lineStart = /(?:^|\n)[\s*_'’"“(\[•·–—-]*$/u.test(text.slice(Math.max(0, at - 12), at));
    const opening = openingAt(text, at, lineStart, hints);
    if (opening) openings.push(opening);
  }
  const found: ActionLine[] = [];
  openings.forEach((opening, index) => {
    const next = openings[index + 1];
    const to = next?.at ?? text.length;
    const tasks = opening.plural ? tasksBehind(text, opening.body, to) : [];
    if (tasks.length > 1) {
      found.push(
        ...tasks.flatMap(({ start, end, ref }) => bodyOf(text, { ...opening, body: start, ref }, end, hints) ?? []),
      );
      return;
    }
    // "Actions: 2.1 Jo to …"
    const dotted = opening.plural ? /^\d+\.\d+\s+(?=\p{L})/u.exec(text.slice(opening.body, opening.body + 12)) : null;
    const own = dotted
      ? { ...opening, body: opening.body + dotted[0].length, ref: referenceAt(text, opening.body) }
      : opening;
    const action = bodyOf(text, own, segmentEnd(text, opening, to, hints), hints);
    if (action && !(hints.heading && (!action.text.text || action.plural))) found.push(action);
  });
  return found;
}

const NUMBER = /^(?:\(?\d[\d.]*\)?(?:\s+|$))?/;
/** "Actions: Jo to paint it. Al to price the lead.", "Actions: 1. Jo to paint it. 2. …": each sentence is a task of somebody's. */
function tasksBehind(text: string, from: number, to: number): readonly (Range & Pick<Opening, "ref">)[] {
  const parts = sentencesIn(text)
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .map(({ start, end }) => ({
      start: start + NUMBER.exec(text.slice(start, end))![0].length,
      end,
      // "2.1 Jo to …": the number says of which item it is.
      ref: /^\d+\.\d/.test(text.slice(start, start + 6)) ? referenceAt(text, start) : null,
    }))
    .filter(({ start, end }) => end > start);
  const isTask = (words: string): boolean => setsTask(words) || whoLeads(words.replace(/;\s*$/, "")).length > 0;
  return parts.every(({ start, end }) => isTask(text.slice(start, end))) ? parts : [];
}

/** "TC-2016-59: Action: All – review the draft": the reference stands before the label. */
function afterReference(text: string, at: number, hints: ActionHints): Opening | null {
  const ref = referenceAt(text, at);
  const stop = ref && /\p{L}/u.test(ref.prefix) ? matchAt(delimiter, text, ref.end) : null;
  const opening = ref && stop ? openingAt(text, ref.end + stop[0].length, true, hints) : null;
  return opening && opening.label && !opening.ref ? { ...opening, at, ref } : null;
}

/** Marks what was given out at an earlier meeting ("Last week's AI: …"). */
export const EARLIER = "action:earlier";
const earlier =
  /^[\s*_•·–—-]*(?:(?:last|previous)\s(?:week|month|meeting|time|call|session|sprint)['’]?s?|previous|prior|earlier|old)\s(?=(?:AI['’]?s?|actions?(?:\s(?:items?|points?))?|tasks?|to-?dos?)\s?:\s?\S)/iu;

const EARLIER_LABEL = /\s(?:last|previous)\s/;

const mayHold = guarded(
  /action|task|to[- ]?do|next\s{1,8}step|follow[- ]?up|\bAI|\bAP|\bACT\b|\b[AT]\d|\d\s?[:–-]\s*\p{Lu}[^.:]{1,60}\sto\s/iu,
);

/** A bracketed action ends at its bracket; others run to the next label or the end. */
function segmentEnd(text: string, opening: Opening, end: number, hints: ActionHints): number {
  // Where label and words are bold together, the action ends with them.
  const bold = hints.bold?.find(
    (range) => range.start <= opening.at && range.end > opening.body + 8 && range.end < end,
  );
  if (bold) return bold.end;
  const before = /[([]\s{0,8}[*_'’"“]*$/u.exec(text.slice(Math.max(0, opening.at - 12), opening.at));
  const trimmed = endWithout(text, "([*_'’–—|•·-", end);
  // "(Action) Jo to ring" has its label alone in the bracket.
  if (!before || /^[\p{L}\d .#/-]{2,24}[)\]]\s*\S/u.test(text.slice(opening.at, opening.body + 1)))
    return Math.max(opening.body, trimmed);
  const close = before[0].startsWith("(") ? ")" : "]";
  let depth = 1;
  for (let at = opening.at; at < end; at++) {
    if (text[at] === before[0][0]) depth++;
    if (text[at] === close && --depth === 0) return at;
  }
  return Math.max(opening.body, trimmed);
}
