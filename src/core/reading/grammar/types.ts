import type { Range } from "../../text/block";
import type { ActionStatus, DecisionKind, Votes } from "../../minutes/record";

/**
 * What the grammar of minutes gives back. Every function of this room is pure: a text goes in, pieces of that same text
 * come out. All ranges count UTF-16 code units in the text that was given, half-open; `text` is always exactly that
 * piece; `rule` names what read it. Nothing here knows of blocks, people or documents.
 */
export interface Piece extends Range {
  readonly text: string;
  readonly rule: string;
}

/** Those who are meant to act, as written ("Jos", "MB", "All topic leads"). Lists are already taken apart. */
export interface OwnerPhrase extends Piece {
  /**
   * What the words look like: a name or initials, several people at once ("ALL", "Members"), an office ("the Clerk").
   * Only a hint; whether "CH" is a person is for the attendance to say.
   */
  readonly kind: "name" | "group" | "role";
}

/** An action's reference: "L CIO 05/01" is prefix "L CIO ", meeting "05", separator "/", sequence 1, width 2. */
export interface ReferencePhrase extends Piece {
  readonly prefix: string;
  readonly meeting: string | null;
  /** What stands between meeting and sequence; "" when there is no meeting number. */
  readonly separator: string;
  readonly sequence: number;
  /** Digits of the sequence as written, leading zeros included. */
  readonly width: number;
}

/** What a date is worked out from. */
export interface DateContext {
  /** The day of the meeting, "YYYY-MM-DD": gives missing years and the start of "in two weeks". Null when unknown. */
  readonly meeting: string | null;
  /** The next meeting's day, for "before next meeting" and "for our July meeting". */
  readonly next?: string | null;
  /** Order of day and month in "04/05/2026"; en-GB when absent. */
  readonly language?: "en-GB" | "en-US";
  /** A missing year is the one that brings the day nearest to the meeting, rather than the first one after it. */
  readonly near?: boolean;
}

export interface DatePhrase extends Piece {
  /** "YYYY-MM-DD"; null when the words fix no day, or name one that does not exist. */
  readonly date: string | null;
  /** The words name an impossible day ("31/04"), or a weekday that is not the date's. */
  readonly problem?: "impossible" | "weekday";
  /** Last day of a range ("6-7 July"). */
  readonly until?: string | null;
  /** True when the year is not written but worked out. */
  readonly yearInferred?: boolean;
}

export interface TimePhrase extends Piece {
  /** "HH:mm", 24 hours. */
  readonly from: string;
  /** End of "09.00 – 13.00". */
  readonly to: string | null;
}

/** When an action is due: `start`/`end` hold the words ("by 30 June"), `date` the day when they fix one. */
export interface DuePhrase extends Piece {
  readonly date: string | null;
  readonly problem?: "impossible" | "weekday";
}

export interface ActionHints {
  /** Bold pieces of the text: a bold "JS" or "Action" may be a label where a plain one is not. */
  readonly bold?: readonly Range[];
  /** True when the paragraph is a heading: "Action Items" is then no action. */
  readonly heading?: boolean;
  readonly dates?: DateContext;
  /**
   * Names and initials that are known as people ("AP", "Amira Patel"): "AP" is then a person unless digits follow.
   * Compared without regard to case.
   */
  readonly people?: readonly string[];
  /** Names stand before colons all over the list: a word in small letters there is what somebody is called. */
  readonly handles?: boolean;
}

/** One action as a line marks it. */
export interface ActionLine {
  /** From label to trailing owner. */
  readonly range: Range;
  /** "Action", "AI", "[Action:" … with its punctuation; null where only a reference marks the line. */
  readonly label: Piece | null;
  readonly ref: ReferencePhrase | null;
  /**
   * The action's own words, without label, reference, or a trailing owner or date that is only a cell or a bracket.
   * Empty when the label stands alone ("Action:", "ACTION JS"): the words are then in the block before or after.
   */
  readonly text: Piece;
  readonly owners: readonly OwnerPhrase[];
  readonly due: DuePhrase | null;
  /** A status at the end ("– DONE", "(carried forward)"). */
  readonly status: StatusPhrase | null;
  /** The label names several ("Actions:", "Action points"): what follows may be a list. */
  readonly plural: boolean;
  readonly rule: string;
}

/** A heading or lead-in under which list items are actions ("Next steps", "RC took away the following actions:"). */
export interface ActionHeading {
  /** "previous" when the list reports on an earlier meeting's actions. */
  readonly when: "new" | "previous";
  /** What the heading itself says of all its items ("Work completed"). */
  readonly status?: ActionStatus;
  /** Named in the lead-in and owning what follows. */
  readonly owners: readonly OwnerPhrase[];
  readonly rule: string;
}

export interface StatusPhrase extends Piece {
  readonly status: ActionStatus;
}

export interface DecisionPhrase extends Piece {
  readonly kind: DecisionKind;
  /** Where the two stand is counted in the decision's own text with single blanks. */
  readonly mover: Piece | null;
  readonly seconder: Piece | null;
  readonly votes: Votes | null;
  /** The sentence only tells the outcome ("This was agreed.", "Motion carried."): what was decided stands before it. */
  readonly refersBack: boolean;
}

/** A sentence of prose that commits somebody. `start`/`end` is the clause, without "It was agreed that". */
export interface CommitmentPhrase extends Piece {
  readonly owners: readonly OwnerPhrase[];
  /** The subject is a pronoun ("He will do this"): whom it means stands before. */
  readonly pronoun: boolean;
  readonly due: DuePhrase | null;
}
