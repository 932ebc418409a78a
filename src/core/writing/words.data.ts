import type { AttendanceStatus } from "../minutes/record";

/** Labels of the attendance lists where a document has none of its own. */
export const LIST_LABELS: Readonly<Record<AttendanceStatus, string>> = {
  present: "Present",
  inAttendance: "In attendance",
  apologies: "Apologies",
  absent: "Absent",
};

/** A label with nobody behind it ("Apologies: none"), by status. The rest of the line gives way to the first name. */
export const EMPTY_LISTS: Readonly<Record<AttendanceStatus, RegExp>> = {
  present: /^\s*(?:members )?present\s*[:–-]\s*(?<none>none|nil|nobody|no one|n\/a|-)?\.?\s*$/iu,
  inAttendance: /^\s*(?:also )?in attendance\s*[:–-]\s*(?<none>none|nil|nobody|no one|n\/a|-)?\.?\s*$/iu,
  apologies:
    /^\s*apologies(?: for absence)?(?: (?:were )?received)?(?: from)?\s*[:–-]\s*(?<none>none|nil|nobody|no one|n\/a|none received|-)?\.?\s*$/iu,
  absent: /^\s*absent(?: without apologies)?\s*[:–-]\s*(?<none>none|nil|nobody|no one|n\/a|-)?\.?\s*$/iu,
};

/** What stands for an empty list. */
export const NOBODY = "None";

/** Header of a table column that says who was there. */
export const STATUS_COLUMN =
  /^(?:status|attendance|attended|present\??|present\s*\/\s*(?:absent|apologies)|p\s*\/\s*a)$/iu;

/** Headers of the columns of an action table. */
export const OWNER_COLUMN =
  /^(?:owners?|who|lead|by whom|responsible|responsibility|assigned(?: to)?|assignee|action(?:ed)? by|person(?: responsible)?|name)$/iu;
export const REFERENCE_COLUMN = /^(?:ref(?:erence)?\.?|no\.?|number|#|action (?:no\.?|ref(?:erence)?\.?|number)|id)$/iu;
export const DUE_COLUMN =
  /^(?:due(?: date| by)?|deadline|by when|when|target(?: date)?|date(?: due)?|completion(?: date)?|timescale)$/iu;

/** The label of an action line that has no number, with the mark and the space behind it. */
export const LABEL_BEGINNING =
  /^(?:new\s+)?actions?(?:\s+(?:points?|items?|required|agreed))?(?:\s*[:–—-]\s*|\t\s*|\s{2,})/iu;

/** How a promise in prose is said; the words give way to "to". */
export const PROMISE =
  /\s+(?:will|would|shall|should|is going to|are going to|agreed to|undertook to|offered to|promised to|volunteered to|(?:was|were)(?: also)? (?:asked|tasked|requested|instructed) to|is to|are to|has agreed to|have agreed to)\s+/iu;

/** "The chair asked members to…": who was asked must act. */
export const ASKED =
  /\b(?:asked|requested|instructed|tasked|invited)\s+(?!for\b|about\b|whether\b|if\b)(.{2,60}?)\s+to\s+/iu;

/** What a meeting says before the promise itself. */
export const PREAMBLE =
  /^(?:it was (?:also )?(?:agreed|resolved|decided|noted) that|agreed that|resolved that|action:?)\s+/iu;

/** "Owen said that he": who spoke, and who is to act. */
export const REPORTED =
  /^(.{2,60}?)\s+(?:said|reported|confirmed|stated|advised|explained|added|replied|indicated|told (?:the )?\p{L}+)(?:\s+that)?\s+(.+)$/iu;

export const PRONOUN = /^(?:he|she|they|it|i|we|who)$/iu;
