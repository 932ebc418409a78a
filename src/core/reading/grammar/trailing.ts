import { dueLabels, ownerLabels } from "../language/en/action-words";
import { dueIn, dueOf, shiftedDue } from "./due";
import { isSurelyThing, isThing, isWork, looksLikeInitials, ownersIn } from "./names";
import { anyOf, endWithout, shifted, shiftedOwner } from "./pattern";
import { trailingStatus } from "./status";
import type { ActionHints, ActionLine, DateContext, DuePhrase, OwnerPhrase, StatusPhrase } from "./types";
import { guarded, type Pattern } from "../../text/pattern";

/**
 * What stands at the end of an action without being part of its words: an owner in a bracket, after a colon or dash or in
 * the right margin ("… : ALL", "- MB/JC", "[JS]", "\tPB"), labelled attributes ("Owner: JS; Due: 3 May"), a status.
 */
export interface Trailing {
  /** Where the action's own words end. */
  readonly end: number;
  readonly owners: readonly OwnerPhrase[];
  readonly due: DuePhrase | null;
  readonly status: StatusPhrase | null;
}

const ownerLabel = anyOf(ownerLabels);
const dueLabel = anyOf(dueLabels);
const attribute = guarded(
  new RegExp(
    `(?:^|[\\s(\\[;,.|–—-])[*_]*(?:(${ownerLabel})|(${dueLabel})|(status))[*_]*(?:\\(s\\))?\\s{0,8}[:=][*_]*\\s{0,8}`,
    "giu",
  ),
);

/** `names`: full names count here too, not only initials, groups and offices. One group of the pattern holds the owner's words. */
type Place = readonly [rule: string, names: boolean, pattern: Pattern];

const places: readonly Place[] = [
  [
    "bracket",
    true,
    guarded(/\s{0,8}[([]\s{0,8}(?:by\s{1,8}|lead\s{0,8}:?\s{1,8}|for\s{1,8})?([^()[\]]{1,70}?)\s{0,8}\??[)\]][\s.]*$/u),
  ],
  ["margin", true, guarded(/(?:\t|\s{3,})\s{0,8}([^\t]{1,60}?)[\s.]*$/u)],
  ["colon", false, guarded(/\s{0,8}:\s{0,8}([^:]{1,60}?)[\s.]*$/u)],
  ["dash", false, guarded(/(?:\s[–—-]\s{0,8}|[–—-]\s{1,8})((?:(?!\s-\s)[^–—]){1,60}?)[\s.]*$/u)],
  ["slash", true, guarded(/\s\/\s{1,8}([^/]{1,60}?(?:\s{0,8}\/\s{0,8}[^/]{1,40})?)[\s.]*$/u)],
  ["arrow", true, guarded(/\s{0,8}(?:=>|->|→|>>)\s{0,8}([^>→]{1,60}?)[\s.]*$/u)],
  [
    "initials",
    false,
    guarded(
      /(?:[.!?]|\s{2})\s{1,8}(\p{Lu}{2,4}(?:(?:\s{0,8}[,/&+]\s{0,8}|\s{1,8}and\s{1,8}|\s{1,8})\p{Lu}{2,4})*)[\s.]*$/u,
    ),
  ],
  [
    "by",
    true,
    guarded(
      /(?<=\bbe\s(?:arranged|completed|done|drafted|organised|prepared|sent|written)\s)by\s([^,.;]{1,40}?)[\s.]*$/u,
    ),
  ],
  ["initials", false, guarded(/\s(\p{Lu}{2,3}(?:\/\p{Lu}{2,3})+)[\s.]*$/u)],
];

/** True when each could be an owner in its own right; one bracketed acronym beside a subject is the acronym of something. */
function plausible(
  owners: readonly OwnerPhrase[],
  [rule, names]: Place,
  hasSubject: boolean,
  people: readonly string[] | undefined,
): boolean {
  if (!owners.length) return false;
  return owners.every((owner) => {
    if (people?.some((name) => name.toLowerCase() === owner.text.toLowerCase())) return true;
    if (owner.kind !== "name")
      return (
        owner.text.split(/\s+/).length <= 4 &&
        /^(?:\p{Lu}|all\b|the\b|both\b|every|members$|clerk$|chair$|.+\s(?:team|group|secretariat)$)/u.test(owner.text)
      );
    // "Send the slides. AM"
    if (looksLikeInitials(owner.text) || (rule === "initials" && /^[AP]M$/.test(owner.text)))
      return !(hasSubject && owners.length === 1) || rule === "margin" || rule === "initials";
    if (isThing(owner.text) || hasSubject || /\p{Lu}\d/u.test(owner.text)) return false;
    return names || owner.text.split(/\s+/).length === 2 || (owner.text.split(/\s+/).length === 1 && rule === "dash");
  });
}

function ownersAtEnd(
  text: string,
  start: number,
  end: number,
  hasSubject: boolean,
  people: readonly string[] | undefined,
): { readonly at: number; readonly owners: readonly OwnerPhrase[] } | null {
  const from = Math.max(start, end - 120);
  const tail = text.slice(from, end);
  for (const place of places) {
    const [rule, , pattern] = place;
    const match = pattern.exec(tail);
    if (!match || (from + match.index <= start && rule !== "bracket")) continue;
    const words = match[1]!;
    const at = match.index + match[0].lastIndexOf(words);
    const owners = ownersIn(words);
    if (plausible(owners, place, hasSubject, people))
      return {
        // "to be done by Jo" is one clause.
        at: rule === "by" ? end : from + match.index,
        owners: owners.map((owner) => shiftedOwner(owner, from + at, `owner:${rule}`)),
      };
  }
  return null;
}

const wholeAttribute = guarded(
  new RegExp(
    `^[*_•·–—[(-]*\\s{0,8}(?:(${ownerLabel})|(${dueLabel})|(status))[*_]*(?:\\(s\\))?\\s{0,8}[:=][*_]*\\s{0,24}(?=\\S)`,
    "iu",
  ),
);

/** A line that only says who, by when or how far ("Owner: JS"), of the action above it; null for any other. */
export function attributeLine(text: string): {
  readonly kind: "owner" | "due" | "status";
  readonly value: number;
  readonly owners: readonly OwnerPhrase[];
} | null {
  const match = text.length < 160 ? wholeAttribute.exec(text) : null;
  if (!match) return null;
  const value = match[0].length;
  if (match[1] === undefined) return { kind: match[2] === undefined ? "status" : "due", value, owners: [] };
  const owners = ownersIn(text.slice(value).trimEnd());
  return owners.length ? { kind: "owner", value, owners: owners.map((owner) => shiftedOwner(owner, value)) } : null;
}

/** "(NC, 10 September)", "[Dilys – by 3 May]": who and when in one bracket at the end. */
function ownersAndDate(
  text: string,
  start: number,
  end: number,
  dates: DateContext | undefined,
): { readonly at: number; readonly owners: readonly OwnerPhrase[]; readonly due: DuePhrase } | null {
  const from = Math.max(start, end - 120);
  const match = /\s{0,8}[([]([^()[\]]{4,90})[)\]][\s.]*$/u.exec(text.slice(from, end));
  if (!match || from + match.index <= start) return null;
  const inside = match[1]!;
  const cut = /\s{0,8}(?:[,;:–—-]|\sby\s|\sdue\s|\sbefore\s|\sfor\s)/u.exec(inside);
  if (!cut) return null;
  const at = from + match.index + match[0].indexOf(inside);
  // The date comes last; a list of owners may hold commas itself.
  for (let stop = inside.length; stop > 0;) {
    stop = Math.max(
      ...[",", ";", ":", "–", "—", " - ", " by ", " due ", " before ", " for "].map((sign) =>
        inside.lastIndexOf(sign, stop - 1),
      ),
    );
    if (stop <= 0) return null;
    const owners = ownersIn(inside.slice(0, stop));
    const words = inside.slice(stop).replace(/^\s*[,;:–—-]+\s*/, "");
    const due = dueIn(words, dates);
    const dated = due && (due.date !== null || dueOf(`by ${words}`, dates) !== null);
    if (dated && owners.length && owners.every((owner) => owner.kind !== "name" || !isSurelyThing(owner.text)))
      return {
        at: from + match.index,
        owners: owners.map((owner) => shiftedOwner(owner, at, "owner:bracket")),
        due: shiftedDue(due, at + inside.length - words.length),
      };
  }
  return null;
}

/**
 * Reads the end of an action's text.
 *
 * @param hasSubject true when the words themselves say who acts, which makes a lone bracketed acronym no owner
 */
export function trailingOf(
  text: string,
  start: number,
  end: number,
  hasSubject: boolean,
  options: { readonly dates?: DateContext | undefined; readonly people?: readonly string[] | undefined } = {},
): Trailing {
  const owners: OwnerPhrase[] = [];
  let due: DuePhrase | null = null;
  let status: StatusPhrase | null = null;
  let to = end;
  const slice = text.slice(start, end);
  // "[recorded in https://…]", "  (tarn, 16:31:58)": where or when the software that took the minutes noted it.
  const kept = slice.search(/ \[recorded in |\s\s\([\w.|-]+,(?:\s\d\d:\d\d:\d\d\))?$/);
  if (kept > 0) to = start + kept;
  const marks = attribute.all(slice);
  marks.forEach((mark, index) => {
    const valueStart = mark.index + mark[0].length;
    const next = marks[index + 1];
    const value = slice.slice(
      valueStart,
      Math.max(valueStart, endWithout(slice, ")].;,|*_", next ? next.index : slice.length)),
    );
    if (mark[1]) {
      const read = ownersIn(value);
      if (!read.length) return;
      owners.push(...read.map((owner) => shiftedOwner(owner, start + valueStart, "owner:attribute")));
    } else if (mark[2]) {
      const read = dueIn(value, options.dates);
      if (!read) return;
      due = shiftedDue(read, start + valueStart);
    } else return;
    to = Math.min(to, start + mark.index);
  });
  const aside = ownersAndDate(text, start, to, options.dates);
  if (aside && !owners.length) return { end: aside.at, owners: aside.owners, due: aside.due, status: null };
  const said = trailingStatus(text.slice(start, to));
  if (said) {
    status = shifted(said, start);
    to = status.start;
  }
  // An owner may stand before a date at the end ("JS by 3 May"), or the date before the owner.
  const atEnd = ownersAtEnd(text, start, to, hasSubject, options.people);
  if (atEnd && !owners.length) {
    owners.push(...atEnd.owners);
    to = atEnd.at;
  }
  const words = text.slice(start, to);
  due ??= ((): DuePhrase | null => {
    const read = dueOf(words, options.dates);
    if (read) return shiftedDue(read, start);
    const day = DAY_AT_END.exec(words)?.[1];
    const told = day ? dueIn(day, options.dates) : null;
    return told && shiftedDue(told, start + words.lastIndexOf(day!));
  })();
  if (!atEnd && !owners.length && due && /^[\s.)\]]*$/.test(text.slice(due.end, to))) {
    const beforeDue = endWithout(text, ",;([–—-", due.start);
    const earlier = ownersAtEnd(text, start, Math.max(start, beforeDue), hasSubject, options.people);
    if (earlier) {
      owners.push(...earlier.owners);
      to = earlier.at;
    }
  }
  while (to > start && /[\s–—\-(\[;,|*_]/u.test(text[to - 1]!)) to--;
  return { end: to, owners, due, status };
}

/** "… – 4/10", "… (Fri)": set apart at the end, a day is one by which it is done. */
const DAY_AT_END =
  /(?:\s[–—-]|,|\/\/|@|[([])\s?(\d{1,2}\/\d{1,2}|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)[)\].\s]*$/;

/** "(Action: TC by 3 May)": an owner and a date, and no words of its own. */
export function ownersWithDate(
  text: string,
  start: number,
  end: number,
  hints: ActionHints,
): Pick<ActionLine, "owners" | "due" | "status"> | null {
  const due = dueOf(text.slice(start, end), hints.dates);
  if (!due || /[^\s.)\]]/.test(text.slice(start + due.end, end))) return null;
  const owners = ownersIn(text.slice(start, start + due.start));
  return owners.length && !owners.some(({ text: name }) => isWork(name))
    ? { owners: owners.map((owner) => shiftedOwner(owner, start)), due: shiftedDue(due, start), status: null }
    : null;
}
