import type { Span } from "../text/block";

/** How sure a fact is: said in the text, worked out from it, or left open for the clerk. */
export type Certainty = "stated" | "inferred" | "unknown";

/** What every fact carries: the pieces of text it was read from (in reading order), the rule, how sure. */
export interface Fact {
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly certainty: Certainty;
}

/** A scalar with its evidence. */
export interface Stated<T> extends Fact {
  readonly value: T;
}

export type AttendanceStatus = "present" | "inAttendance" | "apologies" | "absent";

export interface Attendee extends Fact {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly organisation: string | null;
  /** "Chair", "Secretary", "New member"… as written. */
  readonly roles: readonly string[];
  readonly note: string | null;
  /** Initials as given in the list ("(JS)"), where it gives them. */
  readonly initials?: string | null;
  /** "HH:mm" or the agenda item ("item 4"), as far as the text says. */
  readonly joined: string | null;
  readonly left: string | null;
  readonly substituteFor: string | null;
  readonly remote?: boolean;
}

export interface AgendaItem extends Fact {
  readonly number: string | null;
  readonly title: string;
  readonly restricted: boolean;
  /** First and last block of the item, sub-items included. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

export interface Owner extends Fact {
  /** As written ("RC", "Peter", "ALL"). */
  readonly text: string;
  readonly kind: "person" | "group" | "unknown";
  /** Full name when exactly one person is meant. */
  readonly person: string | null;
  /** Full names when several could be meant, likeliest first; empty otherwise. */
  readonly candidates: readonly string[];
  /** Why the first candidate stands first ("spoke last under 3.6"), for the clerk. */
  readonly reason?: string;
}

export interface Due extends Fact {
  readonly text: string;
  /** "YYYY-MM-DD", or null when the words fix no day. */
  readonly date: string | null;
}

export type ActionStatus = "open" | "done" | "closed" | "carried" | "superseded";
export type ActionOrigin = "label" | "table" | "list" | "margin" | "commitment";

export interface Action extends Fact {
  readonly ref: string | null;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due | null;
  readonly status: ActionStatus;
  /** Number of the agenda item it stands under. */
  readonly item: string | null;
  /** "commitment" = only implied by prose, offered and never tagged by itself; the others are marked by the document. */
  readonly origin: ActionOrigin;
  readonly restricted: boolean;
  /** The block (or the cell's first block) a tag would hold. */
  readonly block: number;
  /** Where a table or summary says the action again; absent where none does. */
  readonly restated?: readonly Span[];
}

export interface PreviousAction extends Fact {
  readonly ref: string | null;
  readonly text: string;
  readonly status: ActionStatus;
  readonly restricted: boolean;
}

export type DecisionKind =
  "agreed" | "resolved" | "approved" | "recommended" | "noted" | "deferred" | "carried" | "lost";

export interface Votes {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
}

export interface Decision extends Fact {
  readonly text: string;
  readonly item: string | null;
  readonly kind: DecisionKind;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly votes: Votes | null;
  readonly restricted: boolean;
}

export interface Meeting {
  readonly body: Stated<string> | null;
  readonly title: Stated<string> | null;
  /** "YYYY-MM-DD". */
  readonly date: Stated<string> | null;
  /** "HH:mm". */
  readonly start: Stated<string> | null;
  readonly end: Stated<string> | null;
  readonly venue: Stated<string> | null;
}

export interface NextMeeting extends Fact {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly tentative: boolean;
  readonly text: string;
}

/** What a careful clerk would ask about. `code` is stable ("action-without-owner"); `message` is a plain sentence. */
export interface Finding extends Fact {
  readonly code: string;
  readonly message: string;
}

/** The house style of action references, learnt from the document. */
export interface ReferenceStyle {
  /** "L CIO 05/01" -> prefix "L CIO ", meeting "05", separator "/", width 2. */
  readonly prefix: string;
  readonly meeting: string | null;
  readonly separator: string;
  readonly width: number;
  /** What follows a running number that stands first: "/26" in "14/26", the fourteenth action of 2026; else "". */
  readonly suffix: string;
  /** The words before the reference on an action line ("Action "). */
  readonly label: string;
  /** The next reference in this style. */
  readonly next: string;
}

/** The facts read from one set of minutes. The order of each list is reading order. */
export interface Minutes {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendee[];
  readonly items: readonly AgendaItem[];
  readonly actions: readonly Action[];
  readonly previousActions: readonly PreviousAction[];
  readonly decisions: readonly Decision[];
  readonly nextMeeting: NextMeeting | null;
  /** Blocks that are exempt or confidential, half-open ranges of block numbers. */
  readonly restricted: readonly { readonly from: number; readonly to: number }[];
}

/** The facts with what follows from all of them together: the whole record. */
export interface RefinedMinutes extends Minutes {
  readonly findings: readonly Finding[];
  readonly references: ReferenceStyle | null;
}
