import type { Action, AgendaItem, Decision, Due, Owner, PreviousAction } from "../minutes/record";
import { whoIs, lookUp, type Recency } from "../people/resolve";
import type { Person } from "../people/roster";
import { fold } from "../text/fold";
import { usualSigns } from "../text/usual-signs";
import type { ActionClaim, Context, OwnerClaim } from "./context";
import { dueIn, INITIALS_LEAD, looksPlural, OWNER_TAIL } from "./grammar";
import { placeSpans } from "./gather";
import type { Piece } from "./piece";
import { guarded } from "../text/pattern";
import type { Writable } from "../text/writable";

/** A zone's claims as facts of the document, for as long as nothing they rest on has changed. */
export interface Settled {
  readonly from: number;
  readonly item: string | null;
  readonly actions: readonly Action[];
  readonly previous: readonly PreviousAction[];
  readonly decisions: readonly Decision[];
  readonly items: readonly Omit<AgendaItem, "to" | "restricted">[];
  /** Whom somebody means was settled by the text before this zone. */
  readonly recalled: boolean;
  /** It holds actions, whose owners and days follow from the rest of the document; all else follows from the zone alone. */
  readonly bound: boolean;
}

/** How many zones back the text is searched for whom an ambiguous name means. */
export const MEMORY = 24;

const EMPTY: readonly never[] = [];

/** Turns claims into facts: owners are resolved, days worked out, blocks counted from the document's start. */
export function settle(
  piece: Piece,
  from: number,
  item: string | null,
  context: Context,
  before: readonly Piece[],
): Settled {
  let actions: Action[] | null = null;
  let bound = false;
  let previous: PreviousAction[] | null = null;
  let decisions: Decision[] | null = null;
  let items: Omit<AgendaItem, "to" | "restricted">[] | null = null;
  const recalled = { yes: false };
  for (const read of piece.claims) {
    const claim =
      read.kind === "action" && !read.previous && read.origin === "list" && read.text.length < 180
        ? taskFirst(read, context)
        : read;
    const spans = placeSpans(claim.spans, from);
    const { rule, certainty } = claim;
    if (claim.kind === "action") {
      if (claim.previous)
        (previous ??= []).push({
          spans,
          rule,
          certainty,
          ref: claim.ref?.text ?? null,
          text: claim.text,
          status: claim.status ?? "open",
          restricted: false,
        });
      else {
        bound = true;
        const action = actionOf(claim, spans, from, item, context, recencyOf(claim, piece, before, context, recalled));
        if (action) (actions ??= []).push(action);
      }
    } else if (claim.kind === "decision") {
      const { text, decision: kind, mover, seconder, votes } = claim;
      const restricted = false;
      (decisions ??= []).push({ spans, rule, certainty, text, item, kind, mover, seconder, votes, restricted });
    } else if (claim.kind === "item") {
      const { number, title, level } = claim;
      (items ??= []).push({ spans, rule, certainty, number, title, level, from });
    }
  }
  return {
    from,
    item,
    actions: actions ?? EMPTY,
    previous: previous ?? EMPTY,
    decisions: decisions ?? EMPTY,
    items: items ?? EMPTY,
    recalled: recalled.yes,
    bound,
  };
}

function actionOf(
  claim: ActionClaim,
  spans: Action["spans"],
  from: number,
  item: string | null,
  context: Context,
  recency: Recency,
): Action | null {
  if (isSpeech(claim, context)) return null;
  const owners = withoutTopic(
    claim,
    handlesOf(claim, context)
      .map((owner) => ownerOf(owner, from, context, recency))
      .filter((owner) => claim.rule !== INITIALS_LEAD || isSomebody(owner, context))
      .filter(
        (owner) =>
          owner.kind === "group" ||
          !looksPlural(owner.text) ||
          owner.candidates.length > 0 ||
          isListed(owner.person, context),
      )
      .filter((owner) => !isThingHere(owner, from + claim.block, claim, context)),
    context,
  );
  const atItsEnd = claim.rule === OWNER_TAIL || claim.rule === "action:margin-tail";
  // "MA to put up a notice.    MA": the words say that the letters are somebody.
  const isOwner = (owner: Owner): boolean =>
    isSomebody(owner, context) || isOffice(owner, claim) || claim.text.startsWith(`${owner.text} to `);
  if (atItsEnd && !owners.some(isOwner)) return null;
  if (claim.worth?.(claim, owners, context) === false) return null;
  return {
    spans,
    rule: claim.rule,
    certainty: claim.certainty,
    ref: claim.ref?.text ?? null,
    text: claim.text,
    owners: unique(owners),
    due: claim.due ? dueOfClaim(claim.due, from, context) : null,
    status: claim.status ?? "open",
    item,
    origin: claim.origin,
    restricted: false,
    block: from + claim.block,
  };
}

/** "Front page: Jo, Sam": the task stands before whoever has it; only the attendance can tell. */
function taskFirst(claim: ActionClaim, { roster }: Context): ActionClaim {
  const { owners, text, spans } = claim;
  const [topic, other] = owners;
  const sign = topic ? -1 : text.lastIndexOf(":");
  if (topic ? other || claim.rule !== "action:list-owner" : sign < 2) return claim;
  const task = topic?.text ?? text.slice(0, sign).trimEnd();
  const isHere = (name: string): boolean => lookUp(name, fold(name), roster).some((one) => one.source === "attendance");
  const names = text
    .slice(sign + 1)
    .split(/[,&/+]|\sand\s/)
    .flatMap((name) => name.trim() || []);
  if (names.length === 0 || !names.every(isHere) || isHere(task)) return claim;
  const span = spans[0]!;
  return {
    ...claim,
    text: task,
    spans: topic?.spans ?? [{ ...span, end: span.start + task.length }],
    owners: names.map((name) => {
      const start = span.start + text.lastIndexOf(name);
      return { text: name, kind: "name", spans: [{ ...span, start, end: start + name.length }] };
    }),
  };
}

/** "tarn and weir_42 to ask the printer": people by handles that are words like any other, but for the attendance. */
function handlesOf({ owners, origin, text, spans: [span] }: ActionClaim, { roster }: Context): readonly OwnerClaim[] {
  const lead = origin === "commitment" ? null : HANDLES_LEAD.exec(text);
  const called = lead?.[0].match(/[a-z][\w.-]*/g)?.filter((word) => word !== "and") ?? [];
  const known = called.every((word) =>
    roster.index.get(fold(word))?.some(({ name, source }) => name === word && source === "attendance"),
  );
  return known && called.length > 0
    ? called.map((word) => {
        const start = span!.start + text.indexOf(word);
        return { text: word, kind: "name", spans: [{ ...span!, start, end: start + word.length }] };
      })
    : owners;
}
const HANDLES_LEAD = guarded(/^[a-z][\w.-]+(?:(?:,\s?|\sand\s|\s?[&/]\s?)[a-z][\w.-]+){0,4}(?=\s(?:to|will|should)\s)/);

/** "Silent Auction, Al Day will finalise": what it is about stands before who does it; only the attendance can tell. */
function withoutTopic(claim: ActionClaim, owners: readonly Owner[], context: Context): readonly Owner[] {
  const [first, second] = owners;
  const known = (owner: Owner): boolean => owner.candidates.length > 0 || isListed(owner.person, context);
  return owners.length === 2 &&
    !known(first!) &&
    known(second!) &&
    claim.text.startsWith(`${first!.text}, ${second!.text} `) &&
    !/^(?:the|all|both)\s/i.test(first!.text)
    ? [second!]
    : owners;
}

/**
 * "Install the client (VPN)", "Storage" over a list: three capitals among the words, or one word that stands over them, are a
 * thing where people are listed and none is called so.
 */
const isThingHere = (owner: Owner, block: number, { origin, text }: ActionClaim, context: Context): boolean =>
  (owner.spans[0]?.block === block
    ? /^\p{Lu}{3,5}$/u.test(owner.text) &&
      // "TSC will look into it"
      !(text.startsWith(owner.text) && /^ (?:will|should|to) (?!meet|hold|work w)/.test(text.slice(owner.text.length)))
    : origin === "list" && /^\p{Lu}\p{Ll}+$/u.test(owner.text)) &&
  !isSomebody(owner, context) &&
  context.roster.people.filter((person) => person.source === "attendance").length > 2;

/** "Tomas" on the list is somebody; "Letters" is nobody, whatever the sentence has him do. */
export const isListed = (name: string | null, context: Context): boolean =>
  name !== null && context.roster.people.some((person) => person.name === name && person.source !== "text");

/** "the Clerk", of whom the attendance need not tell. */
export const isOffice = (owner: Owner, claim: ActionClaim): boolean =>
  claim.owners.some(({ kind, text }) => kind === "role" && text === owner.text);

/** What stands in a margin is an owner only where it means somebody on the list. */
const isSomebody = (owner: Owner, context: Context): boolean =>
  owner.kind === "group" || owner.candidates.length > 0 || isListed(owner.person, context);

/** "AP: the gate is hard to close" where A. Patel sits on the committee: a speaker, not a label. */
function isSpeech(claim: ActionClaim, context: Context): boolean {
  const letters = claim.rule === "action:label" && claim.owners.length === 0 ? claim.label : null;
  const initials = letters ? /^[*_]*(\p{Lu}{2})\s*:/u.exec(letters)?.[1] : undefined;
  return (
    initials !== undefined &&
    (context.roster.index.get(`i:${fold(initials)}`) ?? []).some((person) => person.source === "attendance")
  );
}

function ownerOf(owner: OwnerClaim, from: number, context: Context, recency: Recency): Owner {
  const { text } = owner;
  const { kind, person, candidates, reason } = whoIs(text, owner.kind, context.roster, recency);
  const spans = placeSpans(owner.spans, from);
  const rule = `owner:${owner.kind}`;
  const certainty =
    person !== null ? (fold(person) === fold(text) ? "stated" : "inferred") : kind === "group" ? "stated" : "unknown";
  return reasoned({ text, kind, person, candidates, spans, rule, certainty }, reason);
}

function reasoned(owner: Writable<Owner>, reason: string | undefined): Owner {
  if (reason !== undefined) owner.reason = reason;
  return owner;
}

/** The same person named twice owns once. */
function unique(owners: readonly Owner[]): Owner[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = fold(owner.person ?? owner.text);
    return !seen.has(key) && seen.add(key);
  });
}

function dueOfClaim(due: NonNullable<ActionClaim["due"]>, from: number, context: Context): Due {
  const { meeting, next, language } = context;
  const phrase = dueIn(usualSigns(due.text), { meeting, next, language });
  return {
    text: due.text,
    date: phrase?.date ?? null,
    spans: placeSpans(due.spans, from),
    rule: phrase?.rule ?? "due",
    certainty: phrase?.date ? (/\d{4}/.test(due.text) ? "stated" : "inferred") : "unknown",
  };
}

/** Who the text just before speaks of: the sentence's own paragraph first, then back, zone by zone. */
function recencyOf(
  claim: ActionClaim,
  piece: Piece,
  before: readonly Piece[],
  context: Context,
  recalled: { yes: boolean },
): Recency {
  return (people) => {
    recalled.yes = true;
    const order: Person[] = [];
    const note = (text: string): void => {
      const spoken = people
        .filter((person) => !order.includes(person))
        .map((person) => ({ person, at: text.lastIndexOf(person.name) }))
        .filter(({ at }) => at >= 0);
      for (const { person } of spoken.sort((a, b) => b.at - a.at)) order.push(person);
      for (const person of people) if (!order.includes(person) && shortened(person, text, context)) order.push(person);
    };
    for (let at = piece.zone.lines.length - 1; at >= 0; at--)
      if (piece.zone.at[at]! <= claim.block) note(piece.zone.lines[at]!.text.slice(0, 4000));
    for (let back = before.length - 1; back >= 0 && order.length === 0; back--)
      for (let at = before[back]!.zone.lines.length - 1; at >= 0; at--)
        note(before[back]!.zone.lines[at]!.text.slice(0, 4000));
    const reason = order.length > 0 ? `${order[0]!.name} is named last before this` : null;
    return { ordered: [...order, ...people.filter((person) => !order.includes(person))], reason };
  };
}

/** "Mark B" stands for Mark Brett when it can mean nobody else. */
function shortened(person: Person, text: string, context: Context): boolean {
  let form = shortForms.get(person);
  if (form === undefined) {
    const [first, ...rest] = person.name.split(" ");
    const last = rest.at(-1);
    shortForms.set(person, (form = first && last ? `${first} ${last[0]}` : ""));
  }
  const at = form === "" ? -1 : text.lastIndexOf(form);
  return (
    at >= 0 && !/\p{L}/u.test(text[at + form.length] ?? "") && lookUp(form, fold(form), context.roster).length === 1
  );
}

/** Lines are searched for the same few people again and again. */
const shortForms = new WeakMap<Person, string>();

/** The same facts where the zone now stands: nothing is worked out again. Copied field by field, which is soonest read (writable.ts). */
export function moved(settled: Settled, from: number, item: string | null): Settled {
  const by = from - settled.from;
  if (by === 0 && item === settled.item) return settled;
  const { actions, previous, decisions, items, recalled, bound } = settled;
  return {
    from,
    item,
    actions: each(actions, (one) => movedAction(one, by, item)),
    previous: each(previous, ({ spans, rule, certainty, ref, text, status, restricted }) => ({
      spans: placeSpans(spans, by),
      rule,
      certainty,
      ref,
      text,
      status,
      restricted,
    })),
    decisions: each(decisions, ({ spans, rule, certainty, text, kind, mover, seconder, votes, restricted }) => ({
      spans: placeSpans(spans, by),
      rule,
      certainty,
      text,
      item,
      kind,
      mover,
      seconder,
      votes,
      restricted,
    })),
    items: each(items, ({ spans, rule, certainty, number, title, level, from: begins }) => ({
      spans: placeSpans(spans, by),
      rule,
      certainty,
      number,
      title,
      level,
      from: begins + by,
    })),
    recalled,
    bound,
  };
}

/** An action as it was settled: where a table says it again is found out later. */
function movedAction(action: Action, by: number, item: string | null): Action {
  const { spans, rule, certainty, ref, text, owners, due, status, origin, restricted, block } = action;
  return {
    spans: placeSpans(spans, by),
    rule,
    certainty,
    ref,
    text,
    owners: each(owners, (owner) => movedOwner(owner, by)),
    due: due && { ...due, spans: placeSpans(due.spans, by) },
    status,
    item,
    origin,
    restricted,
    block: block + by,
  };
}

const movedOwner = ({ text, kind, person, candidates, reason, spans, rule, certainty }: Owner, by: number): Owner =>
  reasoned({ text, kind, person, candidates, spans: placeSpans(spans, by), rule, certainty }, reason);

/** As map; most lists of a zone are empty. */
const each = <F>(facts: readonly F[], of: (fact: F) => F): readonly F[] => (facts.length === 0 ? facts : facts.map(of));
