import { nothingToDo } from "../language/en/action-words";
import { isGiven } from "../language/en/nicknames";
import { combinedOwners, INITIALS_LEAD, whoLeads } from "./action-body";
import { actionLine } from "./action-line";
import { isSurelyThing, isThing, ownerListAt, ownersIn } from "./names";
import { ownersOf, setsTask } from "./owners";
import { folded, matchAt, pieceOf, shifted, shiftedOwner } from "./pattern";
import { referenceAt } from "./references";
import { shiftedDue } from "./due";
import { trailingOf } from "./trailing";
import type { ActionHints, ActionLine, OwnerPhrase } from "./types";
import type { Range } from "../../text/block";
import { guarded } from "../../text/pattern";

/**
 * Items of a list or cells of a table that the document has already said to be actions: no label is needed, and a name
 * before a colon or dash is the owner ("Kate- Draft the example").
 */

const stop = guarded(
  /(?:\s{1,8}(?:tasks?|actions?))?\s{0,8}[*_'’)]*\s{0,8}(?::|[–—\t]|\s{3}|-(?!\w)|-(?=[\p{Lu}\s]))[:*_'’\s–—-]*/uy,
);
const nothing = new Set<string>(nothingToDo);
const start = guarded(/[\s*_•·☐□▢–—>-]*/y);
const afterDay = guarded(/\s{0,8}[:.)\]–—-]*\s{1,8}/y);
const referenceStop = guarded(/\s{0,8}[:.)\]–—-]+\s+/y);

/** An owner set before the words of an item, with where the words begin; null when the item begins with its words. */
export function ownerPrefix(
  text: string,
  at: number,
  people?: readonly string[],
  handles = false,
): { readonly owners: readonly OwnerPhrase[]; readonly body: number } | null {
  const aside = /^[([](?:name=)?([^()[\]]{1,50})[)\]]\s{0,8}[:–—-]*\s{0,8}(?=[\p{L}\d])/u.exec(text.slice(at, at + 70));
  const inside = aside ? ownersIn(aside[1]!) : [];
  if (aside && inside.length > 0 && inside.every(({ text: name }) => name.split(/\s+/).length <= 3 && !isThing(name)))
    return {
      owners: inside.map((owner) => shiftedOwner(owner, at + aside[0].indexOf(aside[1]!), "owner:prefix")),
      body: at + aside[0].length,
    };
  const called = handles ? /^[a-z][a-z\d_.-]{1,20}(?=\s?:\s)/.exec(text.slice(at, at + 24)) : null;
  if (
    called &&
    !isSurelyThing(called[0]) &&
    !/^(?:notes?|docs|todo|link|https?|all|every(?:one|body)|team|both)$/.test(called[0])
  )
    return {
      owners: [{ ...pieceOf(text, at, at + called[0].length, "owner:prefix"), kind: "name" }],
      body: at + matchAt(stop, text, at + called[0].length)![0].length + called[0].length,
    };
  // "For Jo: …"
  const given = /^for\s(?=[^:]{2,40}:)/i.exec(text.slice(at, at + 48))?.[0].length ?? 0;
  // "GP    ring the council" is no council.
  const list = ownerListAt(text.split(/\t|\s{3}/, 1)[0]!, at + given);
  if (
    !list ||
    list.owners.some((owner) => (owner.kind !== "group" && isThing(owner.text)) || owner.text.split(/\s+/).length > 8)
  )
    return null;
  const match = matchAt(stop, text, list.end);
  if (!match) return null;
  const dash = !match[0].includes(":");
  const known = (name: string): boolean => !!people?.some((one) => one.toLowerCase() === name.toLowerCase());
  // "Jo<tab>Paint the gate": columns without heads, where what stands first is surely somebody.
  const somebody = ({ kind, text: name }: OwnerPhrase): boolean =>
    kind !== "name" || /^\p{Lu}{2,4}$/u.test(name) || isGiven(name.split(" ", 1)[0]!) || known(name);
  if (/\t|^\s{3}/.test(match[0]) && !list.owners.every(somebody)) return null;
  // "Boiler – still no reply": what it is about, and how it stands.
  if (dash && /^(?:still|no|not|now|waiting|awaiting)\s/.test(text.slice(list.end + match[0].length))) return null;
  // "Budget Review – circulate figures" has a topic before its dash; a name has at most three words and is no acronym of five.
  if (
    dash &&
    !list.owners.every(
      (o) =>
        o.kind !== "name" ||
        known(o.text) ||
        (o.text.split(/\s+/).length <= 3 && (!/^\p{Lu}{5,}$/u.test(o.text) || isGiven(o.text.toLowerCase()))),
    )
  )
    return null;
  return {
    owners: list.owners.map((owner) => shiftedOwner(owner, 0, "owner:prefix")),
    body: list.end + match[0].length,
  };
}

/**
 * Reads an item as an action.
 *
 * @param text the item's words, without the list's own bullet or number
 * @returns empty when it says that there is none ("None", "No actions"); several when its labels mark several
 */
export function listAction(text: string, hints: ActionHints = {}): readonly ActionLine[] {
  const labelled = actionLine(text, { ...hints, heading: false });
  if (labelled.length && labelled.every((action) => action.text.text)) return labelled;
  const parts = tasksApart(text);
  if (parts.length > 1)
    return parts.flatMap(({ start: from, end: to }) =>
      oneAction(text.slice(from, to), hints).map((action) => movedBy(action, from)),
    );
  return oneAction(text, hints);
}

/** "Mark to give the figures; Viv to compare them": two tasks in one cell, each with somebody of its own. */
function tasksApart(text: string): readonly Range[] {
  const parts: Range[] = [];
  let from = 0;
  for (const piece of text.length < 600 ? text.split(";") : []) {
    const at = from + (piece.length - piece.trimStart().length);
    parts.push({ start: at, end: from + piece.length });
    from += piece.length + 1;
  }
  return parts.every(({ start: at, end }) => setsTask(text.slice(at, end))) ? parts : [];
}

const movedBy = (action: ActionLine, by: number): ActionLine => ({
  ...action,
  range: { start: action.range.start + by, end: action.range.end + by },
  ref: action.ref && shifted(action.ref, by),
  text: shifted(action.text, by),
  owners: action.owners.map((owner) => shiftedOwner(owner, by)),
  due: action.due && shiftedDue(action.due, by),
  status: action.status && shifted(action.status, by),
});

const isAside = (rest: string): boolean => {
  const inside = /^[([]([^()[\]]{1,50})[)\]][\s.]*$/.exec(rest)?.[1];
  return inside !== undefined && ownersIn(inside).length > 0;
};

/** True when people alone stand behind the dash. */
const behindTask = (lead: string, rest: string): boolean =>
  !lead.includes(":") &&
  ownerListAt(rest, 0)?.end === rest.length &&
  (lead.includes("_") || /^(?:all|every(?:one|body)|both)$/i.test(rest) || isGiven(rest.split(" ", 1)[0]!));

/** A link, or "The minutes of 8 May were approved." under "Minutes and actions". */
const NO_TASK = /^(?:https?:\S+$|(?:the )?minutes\b.*\b(?:approved|agreed|accepted)\b)/i;

function oneAction(text: string, hints: ActionHints): readonly ActionLine[] {
  let at = matchAt(start, text, 0)?.[0].length ?? 0;
  if (nothing.has(folded(text.slice(at))) || !/[\p{L}\d]/u.test(text) || NO_TASK.test(text)) return [];
  const reference = referenceAt(text, at);
  // "13/08/26-04 Price the paint": behind a day and a number there need be no sign.
  const stops = reference && /\/\d+-\d+$/.test(reference.text) ? afterDay : referenceStop;
  const after = reference && matchAt(stops, text, reference.end);
  // "2.4: Jo to …" is number 4 of the second meeting; "2. Jo to …" stands second in the list.
  const ref =
    reference &&
    after &&
    (/\p{L}/u.test(reference.prefix) ||
      /[/-]/.test(reference.text) ||
      (/\.\d/.test(reference.text) && /:/.test(after[0])))
      ? reference
      : null;
  if (ref && after) at = ref.end + after[0].length;
  const prefix = ownerPrefix(text, at, hints.people, hints.handles);
  // "Team Notes – (RS)", "Class_list- Jo", "Rota - Jo and Al": what stands before the dash is the task.
  const lead =
    prefix &&
    (isAside(text.slice(prefix.body)) ||
      behindTask(text.slice(at, prefix.body), text.slice(prefix.body).replace(/\s{3}.*$|\s$/, "")))
      ? null
      : prefix;
  const body = lead?.body ?? at;
  const end = text.trimEnd().length;
  if (lead && !/[\p{L}\d]/u.test(text.slice(body, end))) return [];
  const subjects = ownersOf(text.slice(body, end)).map((owner) => shiftedOwner(owner, body));
  const tail = trailingOf(text, body, end, subjects.length > 0 || !!lead, hints);
  const words = pieceOf(text, body, tail.end, "action:text");
  // "Jo: nothing this week"
  if (!words.text || /^(?:nothing\b(?!.*\bto\b)|no (?:progress|updates?)\b)/i.test(words.text)) return [];
  const inside = lead ? [] : subjects.filter((owner) => owner.end <= tail.end);
  const own = combinedOwners([...(lead?.owners ?? []), ...tail.owners], inside);
  const led = own.length > 0 ? [] : whoLeads(words.text).map((owner) => shiftedOwner(owner, words.start));
  return [
    {
      range: { start: at, end },
      label: null,
      ref,
      text: words,
      owners: led.length > 0 ? led : own,
      due: tail.due,
      status: tail.status,
      plural: false,
      rule: led.length > 0 ? INITIALS_LEAD : lead ? "action:list-owner" : "action:list",
    },
  ];
}
