import { profileShape } from "../committee/codec";
import { count, day, listOf, oneOf, orElse, orNull, shape, text, time, truth } from "../import/shape";
import type { Anchor } from "./anchor";

export const CHOSEN_STATUSES = ["open", "proposed", "done", "closed", "carried", "superseded"] as const;
/** An action's status as the clerk keeps it: the text's own, and "proposed" for closure, which only words in minutes close. */
export type ChosenStatus = (typeof CHOSEN_STATUSES)[number];

export const DOCUMENT_STATES = ["draft", "agreed", "confirmed", "signed"] as const;
/** Draft; agreed by the chair for circulation (still a draft); confirmed by the committee; signed. */
export type DocumentStateName = (typeof DOCUMENT_STATES)[number];

const DECISION_KINDS = [
  "agreed",
  "resolved",
  "approved",
  "recommended",
  "noted",
  "deferred",
  "carried",
  "lost",
] as const;
const CASTING = ["for", "against"] as const;
const VOTES = ["for", "against", "abstained"] as const;
const TAG_NAMES = ["action", "attendee", "decision", "next", "attendance"] as const;
const ATTENDANCE = ["present", "inAttendance", "apologies", "absent"] as const;

const anchor = shape<Anchor>({ hash: text, start: count, end: count });

/** What each kind of record holds, as readers that refuse anything else. */
export const KINDS = {
  /** Owners of an action, full names or groups; subject: the action's id. */
  owner: shape({ owners: listOf(text) }),
  /** Due date of an action; `text` as the clerk put it. */
  due: shape({ date: orNull(day), text: orElse(text, "") }),
  status: shape({ status: oneOf(CHOSEN_STATUSES) }),
  reference: shape({ ref: text }),
  /** "told", "chased", "answered" for an action. */
  contact: shape({ action: text, what: oneOf(["told", "chased", "answered"]), on: day, note: orElse(text, "") }),
  /** A suggestion the clerk does not want to see again: never its words. */
  dismissed: anchor,
  /** A tag the clerk undid. */
  suppressed: shape({ kind: oneOf(TAG_NAMES), hash: text, start: count, end: count }),
  /** What the list does not say of a person; subject: the folded name. */
  attendance: shape({
    name: text,
    status: orNull(oneOf(ATTENDANCE)),
    organisation: orNull(text),
    role: orNull(text),
    guest: orElse(truth, false),
    remote: orNull(truth),
    joined: orNull(text),
    left: orNull(text),
    substituteFor: orNull(text),
  }),
  /** A declared interest, and whether the person left for the item. */
  interest: shape({
    name: text,
    item: text,
    interest: text,
    dispensation: orElse(truth, false),
    withdrew: orElse(truth, false),
    returned: orElse(truth, false),
  }),
  /** What the clerk adds to a decision; subject: its id. */
  decision: shape({
    kind: orNull(oneOf(DECISION_KINDS)),
    mover: orNull(text),
    seconder: orNull(text),
    for: orNull(count),
    against: orNull(count),
    abstained: orNull(count),
    castingVote: orNull(oneOf(CASTING)),
    named: listOf(shape({ name: text, vote: oneOf(VOTES) })),
  }),
  next: shape({
    date: orNull(day),
    start: orNull(time),
    end: orNull(time),
    venue: orNull(text),
    tentative: orElse(truth, false),
  }),
  /** The state of the minutes; one record, subject "minutes". */
  state: shape({ state: oneOf(DOCUMENT_STATES), on: orNull(day) }),
  /** What went out: version is the hash of the text, actions the hash of each action that was in it. */
  circulation: shape({
    what: text,
    on: text,
    to: listOf(text),
    file: orElse(text, ""),
    version: text,
    actions: listOf(shape({ id: text, hash: text })),
  }),
  /** A paragraph or item the clerk marked as restricted (or as open, where the reader thinks otherwise). */
  restricted: shape({ item: orNull(text), hash: orNull(text), restricted: truth }),
  /** The committee that this document belongs to, with its whole profile where it is carried along; subject "committee". */
  profile: shape({ id: text, name: text, profile: orElse(orNull(profileShape), null) }),
  /** A correction that this meeting made to earlier minutes. */
  amendment: shape({ minutesOf: orNull(day), item: orNull(text), old: text, new: text }),
  /** A question that was asked once (a new member, somebody unlisted); subject: the question's key. */
  answered: shape({ answer: text }),
} as const;

export type RecordKind = keyof typeof KINDS;
export type RecordValue<K extends RecordKind> = ReturnType<(typeof KINDS)[K]>;

export const isKind = (name: string): name is RecordKind => Object.hasOwn(KINDS, name);
