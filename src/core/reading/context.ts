import type { Block, Range, Span } from "../text/block";
import type {
  ActionOrigin,
  ActionStatus,
  AttendanceStatus,
  Certainty,
  DecisionKind,
  Owner,
  Votes,
} from "../minutes/record";
import type { OwnerPhrase } from "./grammar/types";
import type { ActionLine } from "./grammar";
import type { AttendanceLabel } from "./labels";
import type { Roster } from "../people/roster";

/** The number or bullet before a line's words, typed or computed: "3.1", "a)", "•", "-". */
export interface Mark {
  readonly label: string;
  readonly ordered: boolean;
  /** 0 = outermost. */
  readonly level: number;
  /** True when the mark is part of the block's text rather than a list number. */
  readonly typed: boolean;
}

/** One visual line of a block (blocks with line breaks have several). `start`/`end` hold its words, without mark and outer spaces. */
export interface Line extends Range {
  readonly block: Block;
  readonly text: string;
  readonly mark: Mark | null;
  /** A box before the words: "☑" true, "☐" false, none null. */
  readonly ticked: boolean | null;
  /** Every word of it is bold. */
  readonly bold: boolean;
  /** Spaces and tabs before the words, in characters. */
  readonly inset: number;
  /** What has been worked out of it: lines that say the same share it, a line made of another one has its own. */
  readonly facts: LineFacts;
}

/** What a line's own words say, worked out once for each line: cutting looks at the same lines again and again. */
export interface LineFacts {
  level: number | undefined;
  role: Role | null | undefined;
  label: AttendanceLabel | null | undefined;
  actions: readonly ActionLine[] | undefined;
  shape: "name" | "part" | null | undefined;
  detail: boolean | undefined;
  /** It is a sentence or what somebody said, and names nobody for a list (attendance-zone.ts). */
  spoken: boolean | undefined;
}

/**
 * What a stretch of the document is. `opening` = all before attendance and business (title, date, place); `heading` = an
 * agenda item's heading; `passage` = a paragraph with what hangs on it; `list` = what stands under "Next steps" or
 * "X took away the following actions:", its lead-in first; `next` = the section that announces the next meeting.
 */
export type ZoneKind = "opening" | "attendance" | "heading" | "passage" | "list" | "table" | "next";

/**
 * What the section says its contents are: business, new actions, decisions, the next meeting; `previous` lists the last
 * meeting's actions, `arising` talks of the last meeting's matters, where new actions may be set as well.
 */
export type Role =
  "opening" | "item" | "actions" | "previous" | "arising" | "decisions" | "next" | "attendance" | "agenda";

/** A stretch of consecutive lines. Blocks count from 0 within the zone, so a zone that moves is the same zone. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly role: Role;
  readonly lines: readonly Line[];
  /** The zone's block of each line. */
  readonly at: readonly number[];
  /** Level of the heading this is or stands under: 1 = outermost, 0 = none. */
  readonly level: number;
  /** Of a table: what the line above it says of its people. */
  readonly standing?: AttendanceStatus | null;
}

interface Claimed {
  /** Blocks count from the zone's first block. */
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Words within a zone. */
export interface Words {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface MeetingClaim extends Claimed {
  readonly kind: "meeting";
  readonly field: "body" | "title" | "date" | "start" | "end" | "venue";
  readonly value: string;
  /** The stronger statement wins; of equals the first. */
  readonly weight: number;
}

export interface AttendeeClaim extends Claimed {
  readonly kind: "attendee";
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly note: string | null;
  readonly initials: string | null;
  readonly joined: string | null;
  readonly left: string | null;
  readonly substituteFor: string | null;
  readonly remote?: boolean;
  /** Listed under "In attendance" by itself: a guest where others are present, else one of those who met. */
  readonly plain?: true;
  /** A title stood before the name, so that one word is enough of it. */
  readonly titled?: true;
}

export interface ItemClaim extends Claimed {
  readonly kind: "item";
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}

/** Press and public leave ("out") or come back ("in"), or a heading that makes its own section private ("section"); one without
 * number over items that have numbers makes them all so ("part"). */
export interface RestrictionClaim extends Claimed {
  readonly kind: "restriction";
  /** "asked": to shut the public out is an item; "agreed": what its next line may say of it. */
  readonly change: "out" | "in" | "section" | "part" | "asked" | "agreed";
  readonly level: number;
}

export interface OwnerClaim extends Words {
  readonly kind: OwnerPhrase["kind"];
}

export interface ActionClaim extends Claimed {
  readonly kind: "action";
  /** True when it reports on an earlier meeting's action. */
  readonly previous: boolean;
  readonly origin: ActionOrigin;
  readonly ref: Words | null;
  /** "Action ", "AI:" … as it stands before the reference; for the house style. */
  readonly label: string | null;
  readonly text: string;
  readonly owners: readonly OwnerClaim[];
  readonly due: Words | null;
  readonly status: ActionStatus | null;
  /** The zone's block a tag would hold. */
  readonly block: number;
  /** Of what is only offered: whether it is worth that, once it is settled whom it means. */
  readonly worth?: (claim: ActionClaim, owners: readonly Owner[], context: Context) => boolean;
}

export interface DecisionClaim extends Claimed {
  readonly kind: "decision";
  readonly decision: DecisionKind;
  readonly text: string;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly votes: Votes | null;
}

export interface NextMeetingClaim extends Claimed {
  readonly kind: "nextMeeting";
  /** The body that is said to meet, as written ("Hall Committee"); null when none is named. */
  readonly of: string | null;
  readonly text: string;
  /** The words that name the day; the day itself is worked out from the meeting. */
  readonly day: Words | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly tentative: boolean;
  /** A heading of its own, a labelled line or a correction outranks a passing remark. */
  readonly weight: number;
}

/** Something a refiner needs of the text (a speaker, an interest declared, a vote): collected here because refiners see no text. */
export interface EvidenceClaim extends Claimed {
  readonly kind: "evidence";
  readonly code: string;
  readonly text: string;
  /** The text folded, as equal things are known by. */
  readonly key: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a parser read in a zone, before the rest of the document is taken into account. */
export type Claim =
  | MeetingClaim
  | AttendeeClaim
  | ItemClaim
  | RestrictionClaim
  | ActionClaim
  | DecisionClaim
  | NextMeetingClaim
  | EvidenceClaim;

/** A zone of a cell's text, and the table's block that its own blocks count from. */
export type CellText = readonly [zone: Zone, first: number];

/** The texts of a table's cells as they were cut when it was read, until the refiners have looked them through. */
export interface KeptCells {
  cells: readonly CellText[] | null;
}

/** Reads one zone from its own text alone: what it says must not depend on anything outside, so that it need not be read again. */
export interface Parser {
  readonly name: string;
  readonly zones: readonly ZoneKind[];
  /** @param kept where it leaves what the refiners would else work out again */
  read(zone: Zone, language: Language, kept?: KeptCells): readonly Claim[];
  /** As `read`, with halts, for a parser that asks so many patterns that a page would stand still until it is done. */
  steps?(zone: Zone, language: Language): Generator<void, readonly Claim[], void>;
}

/** Language tag of what a document is read as. */
export type Language = "en-GB" | "en-US";

/** What is known of the whole document when claims become facts. */
export interface Context {
  readonly language: Language;
  /** Day of the meeting and of the next one, "YYYY-MM-DD". */
  readonly meeting: string | null;
  readonly next: string | null;
  readonly roster: Roster;
}

/** Pieces of evidence with their blocks counted from the document's start. */
export interface Evidence {
  readonly code: string;
  readonly text: string;
  readonly key: string;
  readonly spans: readonly Span[];
  readonly item: string | null;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}
