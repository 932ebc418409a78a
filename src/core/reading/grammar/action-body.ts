import { nothingToDo } from "../language/en/action-words";
import { dueBefore } from "./due";
import { isSurelyThing, isThing, isWork, ownersIn, verbs } from "./names";
import { ownersOf } from "./owners";
import { endWithout, folded, pieceOf, shiftedOwner } from "./pattern";
import { statusAlone, statusIn } from "./status";
import { ownersWithDate, trailingOf, type Trailing } from "./trailing";
import type { ActionHints, ActionLine, OwnerPhrase, Piece, ReferencePhrase } from "./types";
import { guarded } from "../../text/pattern";

const nothing = new Set<string>(nothingToDo);

/** What opens an action: its label, reference and the owners before its words. */
export interface Opening {
  readonly at: number;
  readonly label: Piece | null;
  readonly ref: ReferencePhrase | null;
  readonly owners: readonly OwnerPhrase[];
  readonly body: number;
  readonly plural: boolean;
  readonly rule: string;
}

/** Initials that are an owner only where they are somebody's: "VAT return" begins with letters as well. */
export const INITIALS_LEAD = "action:initials-lead";

/** Owners of an action: those set apart by the document itself, with the named subjects of its words. */
export function combinedOwners(
  apart: readonly OwnerPhrase[],
  subjects: readonly OwnerPhrase[],
): readonly OwnerPhrase[] {
  if (!apart.length) return subjects;
  const named = subjects.filter((owner) => owner.kind === "name" && !apart.some((other) => other.text === owner.text));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}

/** The action behind an opening, up to `end`; null where nothing is to be done. */
export function bodyOf(text: string, opening: Opening, to: number, hints: ActionHints): ActionLine | null {
  const start = opening.body;
  const decided = DECIDES.exec(text.slice(start, to));
  const end = decided ? start + decided.index : to;
  if (RESOLVES.test(text.slice(start, end)) || OUTCOME.test(text.slice(start, end).trim())) return null;
  const whole = ownersIn(text.slice(start, end).trim());
  const before = (): Piece => sentenceBefore(text, opening.at);
  const { label, ref, plural } = opening;
  // "ACTION (ongoing): …"
  const asLabelled = statusIn(/\(([^()]{4,20})\)/.exec(label?.text ?? "")?.[1] ?? "");
  const line = (
    from: number,
    words: Piece,
    owners: ActionLine["owners"],
    tail: Pick<Trailing, "due" | "status">,
    rule = opening.rule,
  ): ActionLine => ({
    range: { start: from, end },
    label,
    ref,
    text: words,
    owners,
    due: tail.due,
    status: tail.status ?? asLabelled,
    plural,
    rule,
  });
  if (nothing.has(folded(text.slice(start, end))) || NOTHING.test(text.slice(start, end))) return null;
  // "Action: Ongoing" tells how the matter above stands.
  const stands = statusAlone(text.slice(start, end));
  if (stands && label && !ref && opening.owners.length === 0) return null;
  const dated = ownersWithDate(text, start, end, hints) ?? (opening.owners.length > 0 ? stands : null);
  if (dated) {
    const words = before();
    return line(words.text ? words.start : opening.at, words, [...opening.owners, ...dated.owners], dated);
  }
  const onlyOwners =
    whole.length > 0 &&
    whole.every(
      (o) =>
        o.text.split(/\s+/).length <= (o.kind === "role" ? 5 : 3) &&
        (o.kind === "group" || /^\p{Lu}{2}$/u.test(o.text) || !(isThing(o.text) || isWork(o.text))) &&
        // "Monthly Librarian Report" is what it is about, "Head of Fundraising" is somebody.
        !(/^\S+ (?!of\b)/.test(o.text) && isSurelyThing(o.text.slice(o.text.lastIndexOf(" ") + 1))),
    );
  if (!text.slice(start, end).replace(/[\s*_'’.:)\](]+/gu, "") || onlyOwners) {
    const by = start + leadingSpace(text.slice(start, end));
    const lead = onlyOwners ? whole.map((owner) => shiftedOwner(owner, by)) : [];
    const given = [...opening.owners, ...lead];
    // "Jo undertook to ask them. ACTION" names nobody beside the label.
    const owned = given.length > 0 || opening.rule === "action:owner";
    if (plural && !owned) return null;
    // "… Action:" at the end says nothing yet: its words come next.
    const words = owned ? before() : pieceOf(text, end, end, "action:text");
    const owners = given.length > 0 ? given : ownersOf(words.text).map((owner) => shiftedOwner(owner, words.start));
    return line(words.text ? words.start : opening.at, words, owners, {
      due: dueBefore(text, words, hints.dates),
      status: null,
    });
  }
  const rough = text.slice(start, end);
  const subjects = ownersOf(rough).map((owner) => shiftedOwner(owner, start));
  const tail = trailingOf(text, start, end, subjects.length > 0 || opening.owners.length > 0, hints);
  const words = pieceOf(text, start, tail.end, "action:text");
  if (!words.text) return null;
  const ownerless = opening.owners.length + tail.owners.length + subjects.length === 0;
  // "Action items: circulation": a topic.
  if (ownerless && /^\p{Ll}+\.?$/u.test(words.text)) return null;
  const led = ownerless ? whoLeads(rough) : [];
  if (led.length > 0)
    return line(
      opening.at,
      words,
      led.map((owner) => shiftedOwner(owner, start)),
      tail,
      INITIALS_LEAD,
    );
  const inside = subjects.filter((owner) => owner.end <= tail.end);
  return line(opening.at, words, combinedOwners([...opening.owners, ...tail.owners], inside), tail);
}

/** "Action: Jo to ask for prices. Council agreed to plant two trees.": the action ends before what was decided or told next ("Roof: The tiles …", "Jo reported that …"). */
const DECIDES = guarded(
  /(?<=[.;!]\s{1,8})(?:(?:(?:It|This)\swas\s|(?:The\s|All\s)?(?:(?:Parish|Town|Community|Village)\s)?(?:Council|Board|Committee|Members|Meeting|Trustees|Governors|Councillors)\s)(?:(?:also|further|then|unanimously)\s)*(?:agreed|resolved|decided|approved|voted)\s(?!by\b)|\p{Lu}[\p{L} ]{2,40}:\s(?:The|There|It|This|An?)\s?\p{Ll}|(?:\p{Lu}[\p{L} ]{2,40}:\s)?\p{Lu}[\p{L}’'-]+\s(?:said|(?:stat|ask|report|not|mention)ed)\s)/u,
);

/** "Action: the Committee RESOLVED to approve the notes.", "Action: The notes were approved.": done there and then. */
const RESOLVES = guarded(
  /^\s*(?:(?:the\s)?\p{L}+\s(?:unanimously\s)?resolved\sto|on\s(?:a\s)?motion\sby\b|it\swas\sresolved\sto)\s(?:.{0,80}\s)?(?:approved?|accept(?:ed)?|adopt(?:ed)?|note|receive|ratify)\b|^[^.;]{3,120}\s(?:was|were)\s(?:unanimously\s)?(?:approved|accepted|adopted|carried)(?:\sunanimously|\sas\s\p{L}+|\sby\s[^.]{3,40})?[\s.]*$/iu,
);

/** "No action; awaiting the council.", "Tasks (T) – with an owner", "Follow-up: the last meeting was told …": nothing is to be done. */
const NOTHING =
  /^\s*(?:(?:none|nil|no\s(?:further\s)?actions?)\s?[;.,–—-](?:\s|$)|\(\p{L}\)\s[–—-]\s|the\s(?:last|previous)\smeeting\s)/iu;

/** "AW agenda item", "Hanna update the page": letters before what it is about, or a name before work, if they are anybody's. */
export function whoLeads(text: string): readonly OwnerPhrase[] {
  const led = initialsLead.exec(text);
  if (!led || (/\p{Ll}/u.test(led[1]!) && (isThing(led[1]!) || !verbs.has(led[2]!)))) return [];
  return ownersIn(led[1]!).map((owner) => shiftedOwner(owner, leadingSpace(text)));
}

const initialsLead = guarded(
  /^\s*(\p{Lu}{2,3}(?:\s?[/&]\s?\p{Lu}{2,3}){0,3}|\p{Lu}\p{Ll}{2,})\s(?!to\s|of\s|for\s|(?:is|are|was|has)\s|\p{Ll}+(?:ed|ing)\b)([\p{Ll}-]+)[^.;:–—]{2,140}[\s.]*$/u,
);

const leadingSpace = (text: string): number => text.length - text.trimStart().length;

const OUTCOME = guarded(
  /^(?:all\s)?(?:unanimously\s)?(?:agreed|approved|carried|in favou?r)(?:\sunanimously)?[\s.]*$|^(?:propos|second)ed\s/i,
);

/** The sentence right before a trailing "(Action: JS)", which says what JS is to do. */
function sentenceBefore(text: string, at: number): Piece {
  const to = endWithout(text, "([*_'’–—|,-", at);
  const from = Math.max(0, to - 900);
  const head = text.slice(from, to);
  const stops = [...head.slice(0, -1).matchAll(/[.!?]["”)]?\s{1,8}(?=[\p{Lu}“"(])|\n/gu)];
  // "… (£9 a year. It may rise.) Action: Jo": what stands in brackets begins none.
  const ends = stops.filter(
    (stop) =>
      !/\b(?:Mr|Mrs|Ms|Dr|Cllr|St|No|Prof|Rev)$/.test(head.slice(0, stop.index)) &&
      !/^[^(]*\)/.test(head.slice(stop.index)),
  );
  // "… sought approval for the purchase. All agreed – action JB": what was agreed is the sentence before.
  const own = ends.at(-1);
  // "JT to buy two lamps. Ongoing. ACTION: JT": nor does how far it has got.
  const rest = own ? head.slice(own.index + own[0].length) : "";
  const last = own && (OUTCOME.test(rest) || statusAlone(rest)) ? ends.at(-2) : own;
  return pieceOf(text, from + (last ? last.index + last[0].length : 0), to, "action:sentence-before");
}
