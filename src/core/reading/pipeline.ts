import { attendance } from "./parsers/attendance-lists";
import { attendanceTold } from "./parsers/attendance-told";
import { tablesWith } from "./parsers/tables";
import { meetingHead, meetingTold } from "./parsers/meeting";
import { nextMeeting } from "./parsers/next-meeting";
import { listedActions } from "./parsers/lists";
import { reportedActions } from "./parsers/reported-actions";
import { labelledActions } from "./parsers/actions";
import { decisions } from "./parsers/decisions";
import { items, restrictions } from "./parsers/items";
import type { Parser, ZoneKind } from "./context";

/** The reader's parsers. */
export interface Pipeline {
  /** Those that read a kind of zone, in order. */
  readonly of: (kind: ZoneKind) => readonly Parser[];
  /** The one of them that finds promises; null where none is sought. */
  readonly promises: Parser | null;
}

/**
 * The whole reader, in order. First each zone's parsers propose what its text says, from its own words alone; then claims
 * become facts in the light of the whole document (settle.ts: who is meant, which year). What follows from all facts together
 * is the refiners' (refined.ts).
 */
function pipelineOf(promises: Parser | null): Pipeline {
  // What reads running text, in the body and in the cells of tables that only lay the minutes out.
  const text = [attendance, attendanceTold, meetingTold, ...business(promises)];
  const all = [
    meetingHead,
    meetingTold,
    attendance,
    attendanceTold,
    items,
    restrictions,
    ...business(promises),
    tablesWith(text),
  ];
  const byKind = new Map<ZoneKind, readonly Parser[]>();
  const of = (kind: ZoneKind): readonly Parser[] => {
    let own = byKind.get(kind);
    if (!own) byKind.set(kind, (own = all.filter(({ zones }) => zones.includes(kind))));
    return own;
  };
  return { of, promises };
}

const business = (promises: Parser | null): readonly Parser[] => [
  labelledActions,
  listedActions,
  reportedActions,
  decisions,
  ...(promises ? [promises] : []),
  nextMeeting,
];

const facts = pipelineOf(null);
const whole = new Map<Parser, Pipeline>();

/** The reader that finds promises as well; without their parser, that of facts alone. */
export function pipelineWith(promises: Parser | undefined): Pipeline {
  if (!promises) return facts;
  let own = whole.get(promises);
  if (!own) whole.set(promises, (own = pipelineOf(promises)));
  return own;
}
