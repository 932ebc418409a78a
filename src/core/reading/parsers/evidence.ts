import { fold } from "../../text/fold";
import type { Range } from "../../text/block";
import type { EvidenceClaim, Line, Parser, Zone } from "../context";
import { datesIn, ownerAt, ownerListAt } from "../grammar";
import { sentencesIn } from "../grammar/sentences";
import { tellingVerbs } from "../language/en/promise-verbs";
import { anyOf } from "../grammar/pattern";
import { guarded } from "../../text/pattern";
import type { Writable } from "../../text/writable";
import { CASTING_VOTE, NOT_LISTED } from "../votes-told";

/**
 * Collects what the findings need of the text: who speaks, who is named, interests declared, members of the public,
 * references in prose, dates with their weekday. One piece of evidence for each thing and zone.
 */

const telling = guarded(
  new RegExp(
    `^\\s+(?:also\\s+|then\\s+)?(?:${anyOf(tellingVerbs)}|asked|informed|commented|welcomed|thanked|presented|outlined|emphasised|stressed|enquired|raised|queried|proposed|concluded|described|agreed|felt|discussed)\\b(?!\\s+(?:by|(?:the|a)\\s+prayer)\\b)`,
    "u",
  ),
);
const colon = guarded(/^\s*(?:\([^()]{1,30}\)\s*)?:\s+\S/u);
const fullName = guarded(
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}+)? \p{Lu}(?:[’']\p{Lu})?\p{Ll}[\p{L}’-]{1,24}(?![\p{L}\p{N}])/gu,
);
const interest = guarded(/\bdeclar\p{L}*\s+(?:an?\s+|their\s+|his\s+|her\s+)?(?:[\p{L}-]+\s+){0,4}?interests?\b/iu);
const leaves = guarded(
  /\b(?:withdrew|left\s+the\s+(?:room|meeting|chamber)|leaves?\s+the\s+(?:room|meeting)|took\s+no\s+(?:further\s+)?part|withdraw(?:n|s)?\s+from)\b/i,
);
const itemNumber = guarded(/\b(?:agenda\s+)?(?:items?|minutes?|nos?\.?)\s*(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,2})?[a-z]?)/i);
const publicBefore = guarded(
  /\b(?:[Mm]embers?\s+of\s+the\s+(?:public|audience)|[Rr]esidents?|[Pp]arishioners?|ratepayers?)\s*(?:(?<!the\s\p{L}+s),|[(–-])?\s*(?:named\s+|called\s+)?(?=(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}|(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+\p{Lu})/gu,
);
const publicAfter = guarded(
  /(?:\s*,\s*|\s*\()(?:a\s+|the\s+)?(?:member\s+of\s+the\s+public|(?:local\s+)?resident|parishioner|ratepayer)\b/iuy,
);
const inProse = guarded(
  /\baction(?:\s+(?:point|item|no\.?|number))?\s+((?:\p{Lu}[\p{L}]{0,9}(?: \p{Lu}{2,9})?[ -]?)?\d{1,5}(?:[/.-]\d{1,5})*)(?![\p{L}\d:]|\s*:)/giu,
);
const weekday = guarded(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d[/.-]\d|\d(?:st|nd|rd|th)?\s+\p{L}{3}/iu);
const beginsWithWeekday = guarded(/^(?:\p{L}{3,9}day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b/iu);
const afterApologies = guarded(/^\W*apolog\p{L}*[^:–-]{0,40}?(?:[:–-]|from|\t)\s*/iu);

/** "Ann Ode (who joined later)": that is told of her already. */
const cameAfterAll = guarded(
  /^[^,;]{0,40}?\b(?:attended|arrived|join(?:ed|ing)|present|late(?:ness)?|leaving|early)\b/i,
);

/** "Apologies for lateness: Ann Ode": she came. */
const ofComing = /\b(?:late(?:ness)?|early|leaving)\b/i;
/** "Apologies: Ann Ode. Proposed by Cy Dean, …": a sentence behind those who sent apologies. */
const ofOthers = /\b(?:propos|second|mov(?:ed|er)\b|minutes\b|notes\b|taken\b|chair|welcom)/i;

/** The parser of evidence; it stands beside the others in the pipeline. */
export const evidence: Parser = {
  name: "evidence",
  zones: ["opening", "passage", "list", "next", "attendance"],
  read,
};

function read(zone: Zone): EvidenceClaim[] {
  const claims: EvidenceClaim[] = [];
  const seen = new Set<string>();
  zone.lines.forEach((line, index) => {
    if (line.text.length > 20_000) return;
    const add = (code: string, range: Range, data?: EvidenceClaim["data"]): void => {
      const text = line.text.slice(range.start, range.end);
      const key = fold(text);
      if (seen.has(`${code} ${key}`)) return;
      seen.add(`${code} ${key}`);
      const spans = [{ block: zone.at[index]!, start: line.start + range.start, end: line.start + range.end }];
      const rule = `evidence:${code}`;
      const claim: Writable<EvidenceClaim> = { kind: "evidence", code, text, key, spans, rule, certainty: "stated" };
      if (data) claim.data = data;
      claims.push(claim);
    };
    if (zone.kind === "opening") dates(line.text, add);
    else if (zone.kind === "attendance") {
      apologies(line, add);
      const others = NOT_LISTED.exec(line.text);
      if (others) add("unnamed", { start: others.index, end: others.index + others[0].length });
    } else prose(line, add, zone.role === "actions" || zone.role === "previous");
  });
  return claims;
}

type Add = (code: string, range: Range, data?: EvidenceClaim["data"]) => void;

/** Names after "Apologies": the same name among those present is a contradiction. A further label on the line ends them. */
function apologies(line: Line, add: Add): void {
  const at = afterApologies.exec(line.text);
  if (!at) return;
  const from = at[0].length;
  const label = line.text.slice(from).search(/\p{L}\s*:/u);
  const to = label < 0 ? Infinity : from + label;
  const sentences = sentencesIn(line.text);
  for (const match of fullName.all(line.text)) {
    const at = match.index;
    const sentence = sentences.findLast(({ start }) => start <= at);
    if (
      at >= from &&
      at + match[0].length <= to &&
      !ofComing.test(line.text.slice(sentence?.start, at)) &&
      !(sentence && sentence !== sentences[0] && ofOthers.test(line.text.slice(sentence.start, sentence.end))) &&
      !cameAfterAll.test(line.text.slice(at + match[0].length))
    )
      add("apology", rangeOf(match));
  }
}

/** Where a full name stands, without the "’s" of "Ann Ode’s report". */
const rangeOf = ({ index, 0: name }: RegExpExecArray): Range => ({
  start: index,
  end: index + name.replace(/’s?$/, "").length,
});

const labelBefore = guarded(
  /^\W*(?:actions?(?:\s+(?:point|item|no\.?))?|task|to[- ]do)\s*[:.]?\s+(?=[\p{Lu}#]{0,6}[^\s:]{0,12}(?:\s\p{Lu}{2,8})?\s?\d)/iu,
);

/** False where a line that begins with somebody cannot say that he spoke. */
const mayTell = (text: string): boolean => telling.mayStandIn(text) || colon.mayStandIn(text);

/** `tasks`: in a list of actions a name before a colon is to do what follows. */
function prose(line: Line, add: Add, tasks: boolean): void {
  const { text } = line;
  const label = labelBefore.exec(text);
  if (label) add("label", { start: 0, end: label[0].length });
  const first = mayTell(text) && /^\p{Lu}/u.test(text) ? ownerAt(text, 0) : null;
  if (first?.kind === "name") {
    const rest = text.slice(first.end, first.end + 60);
    // "Ode says to ring him": what somebody who is not there had others say.
    const told = telling.exec(rest)?.[0];
    if (told) add("speaker", first, told.endsWith("s") ? { relayed: true } : undefined);
    // "TODO Ines: price slates"
    else if (!tasks && colon.test(rest) && !/^(?:to-?do|actions?|tasks?|a[ip])\s/i.test(text))
      add("speaker", first, { before: "colon" });
  }
  for (const match of fullName.all(text)) add("named", rangeOf(match));
  if (interest.test(text)) interests(text, add);
  else if (leaves.test(text)) withdrawals(text, add);
  if (/public|resident|parishioner|ratepayer|audience/i.test(text)) {
    for (const match of publicBefore.all(text)) {
      const name = ownerAt(text, match.index + match[0].length);
      // "Resident Parking Zone" is a thing; "Resident Ann Ode asked …" is not.
      if (name?.kind === "name" && (!/^[RP]/.test(match[0]) || telling.test(text.slice(name.end, name.end + 60))))
        add("public", name);
    }
    for (const match of fullName.all(text)) {
      const end = match.index + match[0].length;
      publicAfter.lastIndex = end;
      if (publicAfter.test(text)) add("public", { start: match.index, end });
    }
  }
  if (CASTING_VOTE.test(text)) add("casting", { start: 0, end: text.length });
  if (/\baction/i.test(text))
    for (const match of inProse.all(text)) {
      const start = match.index + match[0].length - match[1]!.length;
      if (match.index > 0 && !/[.:\n]\s*$/.test(text.slice(0, match.index)))
        add("reference", { start, end: start + match[1]!.length });
    }
  dates(text, add);
}

/** Dates that name a weekday, and those that are no day at all. */
function dates(text: string, add: Add): void {
  if (!weekday.test(text)) return;
  for (const date of datesIn(text)) {
    const before = text.slice(Math.max(0, date.start - 12), date.start);
    // "Tue/Wed Jan 20/21" are two days; "Invoice 31/04/26" is a number.
    if (before.endsWith("/")) continue;
    if (date.problem === "impossible" && date.rule === "date:numeric" && !meansDay.test(before)) continue;
    if (date.problem || beginsWithWeekday.test(date.text)) add("date", date);
  }
}

/** What stands before three numbers that are a day. */
const meansDay =
  /(?:^|[(:–]|\b(?:on|by|of|from|until|till|to|and|before|after|since|due|dated?|for|between|held|meeting))\s*$/i;

/** "Cllr Moss declared a personal interest in item 7 and left the room". */
function interests(text: string, add: Add): void {
  const at = interest.exec(text)!;
  const starts = /(?<![\p{L}\d])\p{Lu}/gu;
  for (let match = starts.exec(text); match && match.index < at.index; match = starts.exec(text)) {
    const list = ownerListAt(text, match.index);
    if (!list) continue;
    starts.lastIndex = list.end;
    if (at.index - list.end > 12) continue;
    const item = itemNumber.exec(text.slice(at.index))?.[1] ?? null;
    for (const owner of list.owners)
      if (owner.kind === "name") add("interest", owner, { item, withdrew: leaves.test(text) });
  }
}

function withdrawals(text: string, add: Add): void {
  const owner = ownerAt(text, 0);
  if (owner?.kind === "name" && leaves.test(text.slice(owner.end, owner.end + 60))) add("withdrew", owner);
}
