import { reconcile, unknownReports } from "../../core/actions/reconcile";
import type { Reconciled } from "../../core/actions/reconcile";
import {
  ARISING_HEADINGS,
  arisingBlocks,
  arisingPlace,
  earlierActions,
  planArising,
  planArisingTable,
} from "../../core/agenda/bring-forward";
import type { ArisingChoices, EarlierAction } from "../../core/agenda/bring-forward";
import { mayBeSameCommittee } from "../../core/committee/same";
import type { BodyKind } from "../../core/committee/profile";
import type { Action, PreviousAction } from "../../core/minutes/record";
import { keptActions } from "../../core/record/effective";
import { readParts } from "../../core/record/parts";
import { planTags } from "../../core/tagging/plan-tags";
import type { NewBlock, Plan } from "../../core/tagging/plan";
import type { FailureCode } from "../../ports/outcome";
import { isEmptyNow } from "./empty";
import { profileOf } from "./profile";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { ArisingChoices, EarlierAction } from "../../core/agenda/bring-forward";
export type { NewBlock } from "../../core/tagging/plan";

/** The minutes before these, as far as their actions go. */
export interface PreviousMinutes {
  readonly name: string;
  readonly body: string | null;
  /** The committee that the minutes name; null where they only have a title. */
  readonly committee: string | null;
  /** "YYYY-MM-DD". */
  readonly date: string | null;
  readonly actions: readonly EarlierAction[];
  /** Positions of actions that their clerk had proposed for closure. */
  readonly proposed: ReadonlySet<number>;
}

/** Previous minutes, or the code of what is wrong with the file. */
export type PreviousRead =
  { readonly ok: true; readonly value: PreviousMinutes } | { readonly ok: false; readonly code: FailureCode };

/**
 * Reads the previous minutes (.docx of any committee, tagged or not) with the choices that their notes hold: owners,
 * dates, statuses. What was proposed for closure is still open, because no minutes closed it.
 */
export async function readPrevious(session: Session, name: string, bytes: Uint8Array): Promise<PreviousRead> {
  const file = await session.files.open(bytes);
  if (!file.ok) return { ok: false, code: file.failure.code };
  const { blocks, tags, parts } = file.value.snapshot;
  const { minutes } = session.reader.read({ kind: "docx", blocks }, { language: session.language });
  const { facts } = planTags({ blocks, tags, minutes });
  const kept = keptActions(minutes, facts, readParts(parts).book);
  const open = kept.map((action): Action => ({
    ...action,
    status: action.status === "proposed" ? "open" : action.status,
  }));
  const actions = earlierActions({ ...minutes, actions: open });
  const suggested = new Set(open.filter((_, at) => kept[at]?.status === "proposed"));
  const proposed = new Set(actions.flatMap((action, at) => (suggested.has(action as Action) ? [at] : [])));
  const { body, title, date } = minutes.meeting;
  return {
    ok: true,
    value: {
      name,
      body: (body ?? title)?.value ?? null,
      committee: body?.value ?? null,
      date: date?.value ?? null,
      actions,
      proposed,
    },
  };
}

/** One earlier action with what the open text makes of it. */
export interface ForwardLine extends Omit<Reconciled, "action"> {
  readonly action: EarlierAction;
  readonly proposed: boolean;
  /** Still to be reported on: what the text has not settled. */
  readonly outstanding: boolean;
}

/** Every earlier action lined up with the open minutes, and reports on actions that the previous minutes do not have. */
export interface Forward {
  readonly lines: readonly ForwardLine[];
  /** The sentence that settles all actions not named, where there is one. */
  readonly others: string | null;
  readonly unknown: readonly PreviousAction[];
}

/**
 * The committee of the open minutes where the chosen ones are another's; null where both may be one committee's, or one
 * of them names none. A profile's name counts as the document's own.
 */
export function otherCommittee(state: Ready, previous: PreviousMinutes): string | null {
  const own = state.reading.minutes.meeting.body?.value ?? null;
  const { committee } = previous;
  if (own === null || committee === null || mayBeSameCommittee(own, committee)) return null;
  const known = profileOf(state)?.name;
  return known && mayBeSameCommittee(known, committee) ? null : own;
}

const SETTLED: readonly Reconciled["outcome"][] = ["closed", "done", "superseded"];

/** Lines the previous minutes' actions up with what the open document says of each. */
export function lineUp(state: Ready, previous: PreviousMinutes): Forward {
  const { minutes, source } = state.reading;
  const found = reconcile(previous.actions, minutes, source.blocks);
  const lines = found.map((one, at): ForwardLine => ({
    ...one,
    action: previous.actions[at] as EarlierAction,
    proposed: previous.proposed.has(at),
    outstanding: !SETTLED.includes(one.outcome) || one.contradiction !== null,
  }));
  return {
    lines,
    others: lines.find((line) => line.by === "others")?.text ?? null,
    unknown: unknownReports(previous.actions, minutes),
  };
}

const LOCAL: readonly BodyKind[] = ["parish-council", "community-council", "parish-meeting"];

/** Headings to choose from: the committee's own first; a local council's business may not hide under "matters arising". */
export function arisingHeadings(state: Ready): readonly string[] {
  const profile = profileOf(state);
  const own = profile?.wording["mattersArising"];
  const [plain, information, ...rest] = ARISING_HEADINGS;
  const local = profile !== null && LOCAL.includes(profile.kind);
  const offered = local ? [information] : [plain, information, ...rest];
  return [...new Set([...(own ? [own] : []), ...offered])];
}

/** True when a table of outstanding actions stands in the document already. */
export const hasArisingTable = (state: Ready): boolean =>
  arisingPlace(state.reading.source.blocks, state.tags) !== null;

/** Where the section goes: at the caret, at the end, or behind the item with this position. */
export type ForwardPlace = "caret" | "end" | number;

/** The section or table as it would be inserted. */
export const previewForward = (actions: readonly EarlierAction[], choices: ArisingChoices): readonly NewBlock[] =>
  arisingBlocks(actions, choices);

function planFor(
  state: Ready,
  actions: readonly EarlierAction[],
  choices: ArisingChoices,
  place: ForwardPlace | "start",
): Plan {
  const { blocks } = state.reading.source;
  const standing = choices.form === "table" ? planArisingTable(blocks, state.tags, actions, choices) : null;
  if (standing) return standing;
  if (typeof place !== "number") return planArising(actions, choices, place);
  const item = state.reading.minutes.items[place];
  return item
    ? planArising(actions, choices, item.to, blocks[item.to]?.text ?? "")
    : planArising(actions, choices, "end");
}

/** The same place in a later reading; null where its item is gone. */
function placeIn(later: Ready, earlier: Ready, place: ForwardPlace): ForwardPlace | null {
  if (typeof place !== "number") return place;
  const was = earlier.reading.minutes.items[place];
  const at = later.reading.minutes.items.findIndex((one) => one.number === was?.number && one.title === was?.title);
  return at < 0 ? null : at;
}

/**
 * Inserts the section, or the table; a table that stands there already is brought up to date, progress kept. When the
 * text has moved on meanwhile it was read once more: then it is planned anew.
 */
export async function insertForward(
  session: Session,
  actions: readonly EarlierAction[],
  choices: ArisingChoices,
  place: ForwardPlace,
  onceMore = true,
): Promise<boolean> {
  const empty = await isEmptyNow(session);
  const state = ready(session);
  if (!state) return false;
  const result = await runPlan(session, planFor(state, actions, choices, empty ? "start" : place), "writing");
  const now = ready(session);
  if (!result.ok && result.failure.code === "moved-on" && onceMore && now) {
    const again = placeIn(now, state, place);
    if (again !== null) return insertForward(session, actions, choices, again, false);
  }
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return result.ok;
}
