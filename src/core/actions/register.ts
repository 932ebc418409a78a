import type { Action, ActionStatus, Minutes, Owner, PreviousAction } from "../minutes/record";
import type { Block } from "../text/block";
import { reconcile } from "./reconcile";
import { keepsNumber, restates } from "./restates";
import { ownersOf } from "../reading/grammar/owners";
import { referenceKey } from "../reading/grammar/references";
import { sentencesIn } from "../reading/grammar/sentences";
import { shared } from "../reading/reader";
import { fold } from "../text/fold";

/** One set of minutes that goes into a register. */
export interface RegisterSource {
  /** How it is named to people: a file name. */
  readonly name: string;
  readonly minutes: Minutes;
  readonly blocks: readonly Block[];
}

/** What one meeting said of an action. */
export interface RegisterEvent {
  readonly source: string;
  /** "YYYY-MM-DD" of the meeting, null when its minutes do not say. */
  readonly date: string | null;
  readonly status: ActionStatus;
  readonly text: string;
}

/** An action across meetings. */
export interface RegisterEntry {
  readonly ref: string | null;
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: { readonly text: string; readonly date: string | null } | null;
  readonly status: ActionStatus;
  /** "YYYY-MM-DD"; null where those minutes have no date or are not among the sources. */
  readonly firstMinuted: string | null;
  readonly firstSource: string;
  /** How many later meetings left it unfinished. */
  readonly carried: number;
  readonly history: readonly RegisterEvent[];
}

interface Growing {
  action: Pick<Action, "ref" | "text" | "owners" | "due" | "status">;
  entry: { -readonly [K in keyof RegisterEntry]: RegisterEntry[K] };
}

const settled = (status: ActionStatus): boolean => status === "closed" || status === "done" || status === "superseded";
const ownerName = (owner: Owner): string => owner.person ?? owner.text;
const dateOf = (source: RegisterSource): string | null => source.minutes.meeting.date?.value ?? null;

/**
 * The register of actions over many minutes of one body, in the order in which the actions were first minuted. Meetings are
 * taken by date; those without one keep their place in the list. Actions meet by reference or by near text; nothing is
 * closed unless minutes say so. Restricted actions are left out unless asked for. An earlier action that has a reference
 * and was minuted before the first of these minutes is an entry too; when it was first minuted is not known.
 */
export function buildRegister(
  sources: readonly RegisterSource[],
  options: { readonly includeRestricted?: boolean } = {},
): readonly RegisterEntry[] {
  const open: Growing[] = [];
  const all: Growing[] = [];
  // What is hidden where it was minuted does not come in by a later mention.
  const hidden = sources.flatMap(({ minutes }) =>
    minutes.actions.filter(({ restricted }) => restricted && options.includeRestricted !== true),
  );
  const met: RegisterSource[] = [];
  for (const source of inOrder(sources)) {
    const date = dateOf(source);
    // A copy of minutes adds what they lack; no meeting is counted twice.
    const copy = met.some((other) => sameMeeting(other, source));
    met.push(source);
    const marked = source.minutes.actions.filter(
      ({ origin, restricted }) => origin !== "commitment" && (options.includeRestricted === true || !restricted),
    );
    const roster = shared.rosterOf(source.minutes.attendance.map(shared.personOf));
    const taken = new Set<Action>();
    for (const { action, outcome, by, text, spans } of reconcile(
      open.map((one) => one.action),
      source.minutes,
      source.blocks,
    )) {
      const grown = open.find((one) => one.action === action)!;
      if (by === "nothing" || outcome === "notMentioned") {
        if (!copy) grown.entry.carried++;
        continue;
      }
      // What got its number later is the same action.
      const told = [...source.minutes.previousActions, ...marked].find((one) => one.spans === spans);
      grown.entry.ref ??= told?.ref ?? null;
      // What is reported on and still open stands again among the actions: one action, told twice.
      if (by === "restated" || !settled(outcome)) {
        const again = marked.find(
          (one) => !taken.has(one) && (by === "restated" ? one.text === text : saysAgain(one, grown)),
        );
        if (again) taken.add(again);
        if (again && again.owners.length) grown.entry.owners = again.owners.map(ownerName);
        if (again?.due) grown.entry.due = { text: again.due.text, date: again.due.date };
      }
      const last = grown.entry.history.at(-1)!;
      if (copy && last.date === date && (by === "restated" || last.status === outcome)) continue;
      grown.entry.status = outcome;
      grown.entry.history = [
        ...grown.entry.history,
        { source: source.name, date, status: outcome, text: text || grown.entry.text },
      ];
      if (!settled(outcome) && !copy) grown.entry.carried++;
    }
    for (const earlier of source.minutes.previousActions) {
      const { ref } = earlier;
      const of = (one: Growing): boolean => sameReference(one.entry.ref, ref);
      const closed = open.some(of) ? undefined : all.findLast((one) => of(one) && settled(one.entry.status));
      const shown = !earlier.restricted || options.includeRestricted === true;
      if (closed && shown && saysOpenAgain(earlier)) {
        closed.entry.status = earlier.status;
        closed.entry.history = [
          ...closed.entry.history,
          { source: source.name, date, status: earlier.status, text: earlier.text },
        ];
        closed.entry.carried++;
        open.push(closed);
        continue;
      }
      const known = [...all.map(({ entry }) => entry), ...marked, ...hidden];
      if (ref === null || known.some((one) => sameReference(one.ref, ref))) continue;
      if (!shown) continue;
      const grown = grow({ ...earlier, owners: [], due: null }, source, date);
      grown.entry.firstMinuted = null;
      // What follows the first sentence tells what became of it.
      const task = earlier.text.slice(0, sentencesIn(earlier.text)[0]?.end);
      grown.entry.owners = ownersOf(task).map((owner) => {
        const meant = shared.lookUp(owner.text, fold(owner.text), roster);
        return meant.length === 1 ? meant[0]!.name : owner.text;
      });
      if (!settled(earlier.status)) grown.entry.carried = 1;
      all.push(grown);
      open.push(grown);
    }
    for (const action of marked) {
      if (taken.has(action) || (copy && all.some(({ entry }) => entry.firstMinuted === date && isIt(action, entry))))
        continue;
      const grown = grow(action, source, date);
      all.push(grown);
      open.push(grown);
    }
    for (let index = open.length - 1; index >= 0; index--)
      if (settled(open[index]!.entry.status)) open.splice(index, 1);
  }
  return all.map(({ entry }) => entry);
}

/** What was closed comes back only where the minutes say so. */
const saysOpenAgain = ({ status, text }: PreviousAction): boolean =>
  !settled(status) && (status === "carried" || /\b(?:re-?open|reinstat)/i.test(text));

const isIt = (one: Pick<Action, "ref" | "text">, other: Pick<RegisterEntry, "ref" | "text">): boolean =>
  fold(one.text) === fold(other.text) && (one.ref === null || other.ref === null || sameReference(one.ref, other.ref));

/** True for two copies of the minutes of one meeting, a draft and what became of it: of one body, day and hour, with an action or a report in common. */
function sameMeeting(one: RegisterSource, other: RegisterSource): boolean {
  const alike = (a: string | null | undefined, b: string | null | undefined): boolean =>
    !a || !b || fold(a) === fold(b);
  const [first, second] = [one.minutes, other.minutes];
  return (
    dateOf(one) !== null &&
    dateOf(one) === dateOf(other) &&
    alike(first.meeting.body?.value, second.meeting.body?.value) &&
    alike(first.meeting.start?.value, second.meeting.start?.value) &&
    toldIn(first).some((action) => toldIn(second).some((again) => isIt(action, again)))
  );
}

/** The minutes that are of the same meeting as others before them, by their names. */
export const copiesAmong = (
  sources: readonly RegisterSource[],
): readonly { readonly first: string; readonly copy: string }[] =>
  sources.flatMap((one, at) => {
    const first = sources.slice(0, at).find((other) => sameMeeting(other, one));
    return first ? [{ first: first.name, copy: one.name }] : [];
  });

const toldIn = ({ actions, previousActions }: Minutes): readonly Pick<Action, "ref" | "text">[] => [
  ...actions.filter(({ origin }) => origin !== "commitment"),
  ...previousActions,
];

const saysAgain = (one: Action, { action, entry }: Growing): boolean =>
  (sameReference(one.ref, entry.ref) && keepsNumber(one, { ...action, ref: entry.ref })) ||
  ((one.ref === null || entry.ref === null) && restates(one, action));

function grow(action: Growing["action"], source: RegisterSource, date: string | null): Growing {
  return {
    action,
    entry: {
      ref: action.ref,
      text: action.text,
      owners: action.owners.map(ownerName),
      due: action.due ? { text: action.due.text, date: action.due.date } : null,
      status: action.status,
      firstMinuted: date,
      firstSource: source.name,
      carried: 0,
      history: [{ source: source.name, date, status: action.status, text: action.text }],
    },
  };
}

/** By date, each undated one right after the source it follows in the list. */
function inOrder(sources: readonly RegisterSource[]): readonly RegisterSource[] {
  let last = "";
  return sources
    .map((source, index) => {
      last = dateOf(source) ?? last;
      return { source, index, key: last };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ source }) => source);
}

/** Two entries speak of one reference; for callers that look an action up. */
export const sameReference = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && referenceKey(one) === referenceKey(other);
