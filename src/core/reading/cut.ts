import type { AttendanceStatus } from "../minutes/record";
import type { Line, Role, ZoneKind } from "./context";
import { isBlank } from "./shapes";

/** What the lines before a zone leave behind for the next one. Small and comparable, so that a reading can be taken up again. */
export interface State {
  readonly role: Role;
  /** Level of the heading that gave the role; 0 when none did. */
  readonly level: number;
  /** Business has begun: what follows is no longer the head of the minutes. */
  readonly business: boolean;
  readonly attended: boolean;
  /** Lines read so far, counted no further than HEAD_LINES: the first few are the title's. */
  readonly head: number;
  /** "Apologies:" stands right above: what the table below is of. */
  readonly standing: AttendanceStatus | null;
  /** The number of the heading over a review of earlier matters, for as long as nothing under it counts from one; 0 when there is none, -1 when one without a number stands over a list that counts. */
  readonly number: number;
}

export const HEAD_LINES = 3;

/** A state. All are made here, field by field, which engines read soonest (writable.ts). */
export const stateOf = (
  role: Role,
  level: number,
  business: boolean,
  attended: boolean,
  head = 0,
  standing: AttendanceStatus | null = null,
  number = 0,
): State => ({
  role,
  level,
  business,
  attended,
  head,
  standing,
  number,
});

/** The state where business has begun, under the same heading or another one. */
export const inBusiness = (state: State, role = state.role, level = state.level): State =>
  stateOf(role, level, true, state.attended, state.head);

export const START = stateOf("opening", 0, false, false);
export const sameState = (a: State, b: State): boolean =>
  a === b ||
  (a.role === b.role &&
    a.level === b.level &&
    a.business === b.business &&
    a.attended === b.attended &&
    a.head === b.head &&
    a.standing === b.standing &&
    a.number === b.number);

export interface Cut {
  readonly kind: ZoneKind;
  readonly role: Role;
  readonly level: number;
  /** Of a table: what the line above says of its people. */
  readonly standing?: AttendanceStatus | null;
  /** The line after the zone's last one. */
  readonly end: number;
  readonly after: State;
}

/** No decision about a zone looks further than this many lines past its end. */
export const LOOKAHEAD = 10;

/** The line ends in a colon: what follows hangs on it. */
export const leads = (line: Line): boolean => /:\s*-?$/.test(line.text);

/** The next line with words, at most LOOKAHEAD lines on; -1 when there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length && at < from + LOOKAHEAD - 3; at++) if (!isBlank(lines[at]!)) return at;
  return -1;
}
