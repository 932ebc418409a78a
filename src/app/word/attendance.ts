import { memberCalled, membershipOf } from "../../core/committee/called";
import { quorumByItem } from "../../core/committee/quorum";
import type { QuorumAt } from "../../core/committee/quorum";
import type { QuorumRule } from "../../core/committee/profile";
import type { AttendanceStatus } from "../../core/minutes/record";
import { refined } from "../../core/reading/refined";
import { keptAttendance, personSubject, unlistedPeople } from "../../core/record/attendance";
import type { AttendanceNote, KeptAttendee, UnlistedPerson } from "../../core/record/attendance";
import { choicesOf, EMPTY_BOOK } from "../../core/record/book";
import type { RecordValue } from "../../core/record/kinds";
import { fold } from "../../core/text/fold";
import { planAttendanceAdd, planMoment } from "../../core/writing/attendance-add";
import { planAttendanceMove } from "../../core/writing/attendance-move";
import type { MoveRefusal } from "../../core/writing/attendance-move";
import type { Plan } from "../../core/tagging/plan";
import { keepChoices, notesOf } from "./book";
import { membersAt, profileOf } from "./profile";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { AttendanceStatus } from "../../core/minutes/record";
export type { KeptAttendee, UnlistedPerson } from "../../core/record/attendance";
export type { MoveRefusal } from "../../core/writing/attendance-move";
export type Interest = RecordValue<"interest">;

/** Everybody on the lists, with the clerk's notes. */
export function attendanceOf(state: Ready): readonly KeptAttendee[] {
  const members = membershipOf(membersAt(state));
  return keptAttendance(state.reading.minutes, notesOf(state).book).map((one) => {
    const capacity = memberCalled(one.name, members)?.capacity;
    return one.chosen || !capacity ? one : { ...one, guest: capacity === "guest" };
  });
}

/** People the text names who stand on no list. */
export const unlistedIn = (state: Ready): readonly UnlistedPerson[] =>
  unlistedPeople(refined(state.reading), state.reading.source.blocks, notesOf(state).book);

/** Members in office of whom the lists say nothing. */
export function unrecordedMembers(state: Ready): readonly string[] {
  const members = membersAt(state);
  const membership = membershipOf(members);
  const listed = new Set(
    attendanceOf(state).flatMap((one) =>
      [one.name, one.substituteFor ?? ""].map((name) => memberCalled(name, membership)),
    ),
  );
  return members.filter((member) => member.capacity === "member" && !listed.has(member)).map((member) => member.name);
}

/** Declared interests, by item and then by name. */
export const interestsOf = (state: Ready): readonly Interest[] =>
  [...choicesOf(notesOf(state).book, "interest").values()].sort(
    (one, other) =>
      one.item.localeCompare(other.item, "en", { numeric: true }) || one.name.localeCompare(other.name, "en"),
  );

/** The committee's rule and the quorum at each item; null where no rule is kept. */
export interface Quorum {
  readonly rule: QuorumRule;
  readonly at: readonly (QuorumAt & { readonly title: string | null })[];
}

/** Recomputes the quorum at every arrival, departure and withdrawal. */
export function quorumOf(state: Ready): Quorum | null {
  const rule = profileOf(state)?.quorum;
  if (!rule) return null;
  const { items } = state.reading.minutes;
  const withdrawals = interestsOf(state).filter((one) => one.withdrew);
  const at = quorumByItem(attendanceOf(state), membersAt(state), items, rule, withdrawals);
  const titled = at.map((one) => ({ ...one, title: items.find((item) => item.number === one.item)?.title ?? null }));
  return titled.length > 0 ? { rule, at: titled } : null;
}

/** What the pane sets of somebody; "" for what is not known. */
export interface AttendeeEdit {
  readonly status: AttendanceStatus;
  readonly guest: boolean;
  readonly organisation: string;
  readonly role: string;
  readonly substituteFor: string;
  readonly remote: boolean;
  readonly joinedTime: string;
  readonly joinedItem: string;
  readonly leftTime: string;
  readonly leftItem: string;
}

const TIME = /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/u;

/** "19:20, item 3" apart. */
function momentIn(words: string | null): { readonly time: string; readonly item: string } {
  const [time = ""] = TIME.exec(words ?? "") ?? [];
  const [item = ""] = /\d+(?:\.\d+)*/u.exec((words ?? "").replace(TIME, "")) ?? [];
  return { time: time.padStart(time ? 5 : 0, "0"), item };
}

const momentOf = (time: string, item: string): string | null =>
  [time, item ? `item ${item}` : ""].filter(Boolean).join(", ") || null;

/** What the pane shows of somebody when editing begins. */
export function attendeeEdit(person: KeptAttendee): AttendeeEdit {
  const [joined, left] = [momentIn(person.joined), momentIn(person.left)];
  return {
    status: person.status,
    guest: person.guest,
    organisation: person.organisation ?? "",
    role: person.roles.join(", "),
    substituteFor: person.substituteFor ?? "",
    remote: person.remote ?? false,
    joinedTime: joined.time,
    joinedItem: joined.item,
    leftTime: left.time,
    leftItem: left.item,
  };
}

/** What was asked for and could not be written into the list, with the reason; it is kept in the notes. */
export interface NotInList {
  readonly what: "standing" | "arrival" | "leaving";
  readonly why: MoveRefusal;
}

const indexOf = (state: Ready, name: string): number =>
  state.reading.minutes.attendance.findIndex((one) => fold(one.name) === fold(name));

/**
 * Writes one change into the list; when the text has moved on meanwhile it was read once more, and the change is planned
 * anew. Null when it was written (or says so already); "failed" when the host would not.
 */
async function write(
  session: Session,
  planOn: (state: Ready) => Plan | MoveRefusal,
  onceMore = true,
): Promise<MoveRefusal | "failed" | null> {
  const state = ready(session);
  if (!state) return "failed";
  const plan = planOn(state);
  if (typeof plan === "string") return plan;
  if (plan.edits.length === 0) return null;
  const result = await runPlan(session, plan, "writing");
  if (!result.ok && result.failure.code === "moved-on" && onceMore) return write(session, planOn, false);
  if (!result.ok) tellFailure(session, result);
  return result.ok ? null : "failed";
}

/** The changes that the list itself can say: each is planned on the text as the one before left it. */
function changesOf(name: string, before: AttendeeEdit, edit: AttendeeEdit) {
  const steps: { what: NotInList["what"]; plan: (state: Ready) => Plan | MoveRefusal }[] = [];
  const on = (state: Ready) => [state.reading.source, state.reading.minutes, indexOf(state, name)] as const;
  if (edit.status !== before.status) {
    steps.push({ what: "standing", plan: (state) => planAttendanceMove(...on(state), edit.status) });
  }
  for (const [what, word, time, item] of [
    ["arrival", "arrived", "joinedTime", "joinedItem"],
    ["leaving", "left", "leftTime", "leftItem"],
  ] as const) {
    const changed = edit[time] !== before[time] || edit[item] !== before[item];
    if (!changed || (edit[time] === "" && edit[item] === "")) continue;
    const when = { time: edit[time] || null, item: edit[item] || null };
    steps.push({ what, plan: (state) => planMoment(...on(state), word, when) });
  }
  return steps;
}

/** The note that makes the record say `edit` where the list does not; null when the list says all of it. */
function noteFor(state: Ready, name: string, edit: AttendeeEdit): AttendanceNote | null {
  const listed = keptAttendance(state.reading.minutes, EMPTY_BOOK)[indexOf(state, name)];
  const text = listed && attendeeEdit(listed);
  const other = <T>(value: T, said: T | undefined, kept: T | null): T | null => (value === said ? null : kept);
  const note: AttendanceNote = {
    name,
    status: other(edit.status, text?.status, edit.status),
    organisation: other(edit.organisation, text?.organisation ?? "", edit.organisation || null),
    role: other(edit.role, text?.role ?? "", edit.role || null),
    guest: edit.status === "inAttendance" && edit.guest,
    remote: other(edit.remote, text?.remote ?? false, edit.remote),
    joined: other(
      momentOf(edit.joinedTime, edit.joinedItem),
      momentOf(text?.joinedTime ?? "", text?.joinedItem ?? ""),
      momentOf(edit.joinedTime, edit.joinedItem),
    ),
    left: other(
      momentOf(edit.leftTime, edit.leftItem),
      momentOf(text?.leftTime ?? "", text?.leftItem ?? ""),
      momentOf(edit.leftTime, edit.leftItem),
    ),
    substituteFor: other(edit.substituteFor, text?.substituteFor ?? "", edit.substituteFor || null),
  };
  const asListed = edit.status !== "inAttendance" || edit.guest === text?.guest;
  const { name: _name, guest: _guest, ...rest } = note;
  return asListed && Object.values(rest).every((value) => value === null) ? null : note;
}

/**
 * Saves what the clerk set of somebody. With `intoText` standing, arrival and leaving are written into the attendance in
 * its own layout, each as one change; whatever the list does not say then is kept in the notes.
 *
 * @returns what the list could not take, with the reason; null when the host failed, which is told
 */
export async function saveAttendee(
  session: Session,
  name: string,
  edit: AttendeeEdit,
  intoText: boolean,
): Promise<readonly NotInList[] | null> {
  const first = ready(session);
  const person = first && attendanceOf(first).find((one) => fold(one.name) === fold(name));
  if (!first || !person) return null;
  const left: NotInList[] = [];
  let wrote = false;
  for (const { what, plan } of intoText ? changesOf(name, attendeeEdit(person), edit) : []) {
    const refusal = person.index === null ? "not-in-the-list" : await write(session, plan);
    if (refusal === "failed") return null;
    if (refusal) left.push({ what, why: refusal });
    else wrote = true;
  }
  const state = ready(session);
  if (!state) return null;
  const note = noteFor(state, name, edit);
  const known = choicesOf(notesOf(state).book, "attendance").get(personSubject(name)) ?? null;
  if (JSON.stringify(note) !== JSON.stringify(known)) {
    const kept = await keepChoices(session, [{ kind: "attendance", subject: personSubject(name), value: note }]);
    if (!kept) return null;
  }
  if (wrote) tell(session, { kind: "line-written", kept: left.length });
  return left;
}

/**
 * Adds somebody to a list: into the text where the list can take them, else into the notes.
 *
 * @returns why the text could not, null when it did; "failed" when the host failed, which is told
 */
export async function addAttendee(
  session: Session,
  name: string,
  status: AttendanceStatus,
): Promise<MoveRefusal | "failed" | null> {
  const state = ready(session);
  if (!state || name.trim() === "") return "failed";
  const refusal = await write(session, ({ reading: { source, minutes } }) =>
    planAttendanceAdd(source, minutes, name.trim(), status),
  );
  if (refusal === "failed") return refusal;
  if (refusal === null) {
    tell(session, { kind: "written" });
    return null;
  }
  const subject = personSubject(name);
  const blank = { organisation: null, role: null, guest: false, remote: null, joined: null, left: null };
  const value = { name: name.trim(), status, ...blank, substituteFor: null };
  return (await keepChoices(session, [{ kind: "attendance", subject, value }])) ? refusal : "failed";
}

const interestSubject = (interest: Pick<Interest, "name" | "item">): string =>
  `${fold(interest.name)}:${interest.item}`;

/** Keeps a declared interest; one of the same person in the same item is replaced. */
export const keepInterest = (session: Session, interest: Interest): Promise<boolean> =>
  keepChoices(session, [{ kind: "interest", subject: interestSubject(interest), value: interest }]);

/** Takes a declared interest out of the notes. */
export const dropInterest = (session: Session, interest: Interest): Promise<boolean> =>
  keepChoices(session, [{ kind: "interest", subject: interestSubject(interest), value: null }]);
