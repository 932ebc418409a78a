import type { AttendanceStatus, Attendee, Minutes, RefinedMinutes } from "../minutes/record";
import { nameAt } from "../people/names";
import { shared } from "../reading/reader";
import { fold } from "../text/fold";
import type { Span } from "../text/block";
import { choicesOf } from "./book";
import type { RecordBook } from "./book";
import type { RecordValue } from "./kinds";

/** Somebody of the attendance as the text lists them and the clerk has completed it. */
export interface KeptAttendee extends Attendee {
  /** Position in the minutes' attendance; null for somebody whom only the notes hold. */
  readonly index: number | null;
  /** In attendance without being an officer of the body. */
  readonly guest: boolean;
  /** True when the notes say something that the list does not. */
  readonly chosen: boolean;
}

export type AttendanceNote = RecordValue<"attendance">;

/** What somebody in attendance is called when they serve the body; everybody else there came as a guest. */
const SERVES =
  /\b(?:clerk|secretar(?:y|iat)|officer|minute[- ]taker|note[- ]taker|treasurer|solicitor|monitoring|support|assistant|adviser|advisor)\b/iu;

/** The subject under which notes about a person are kept. */
export const personSubject = (name: string): string => fold(name);

function completed(attendee: Attendee, index: number, note: AttendanceNote | undefined): KeptAttendee {
  const roles = note?.role && !attendee.roles.includes(note.role) ? [...attendee.roles, note.role] : attendee.roles;
  return {
    ...attendee,
    index,
    status: note?.status ?? attendee.status,
    organisation: note?.organisation ?? attendee.organisation,
    roles,
    guest: note?.guest ?? !roles.some((role) => SERVES.test(role)),
    remote: note?.remote ?? attendee.remote ?? false,
    joined: note?.joined ?? attendee.joined,
    left: note?.left ?? attendee.left,
    substituteFor: note?.substituteFor ?? attendee.substituteFor,
    chosen: note !== undefined,
  };
}

const onlyNoted = (note: AttendanceNote, status: AttendanceStatus): KeptAttendee => ({
  name: note.name,
  index: null,
  status,
  organisation: note.organisation,
  roles: note.role ? [note.role] : [],
  note: null,
  guest: note.guest,
  remote: note.remote ?? false,
  joined: note.joined,
  left: note.left,
  substituteFor: note.substituteFor,
  chosen: true,
  spans: [],
  rule: "clerk",
  certainty: "stated",
});

/** Everybody on the list with the clerk's notes put in, then those whom only the notes hold. */
export function keptAttendance(minutes: Minutes, book: RecordBook): readonly KeptAttendee[] {
  const notes = choicesOf(book, "attendance");
  const listed = minutes.attendance.map((attendee, index) =>
    completed(attendee, index, notes.get(personSubject(attendee.name))),
  );
  const known = new Set(listed.map((one) => personSubject(one.name)));
  const others = [...notes].flatMap(([subject, note]) =>
    known.has(subject) || note.status === null ? [] : [onlyNoted(note, note.status)],
  );
  return [...listed, ...others];
}

/** Somebody whom the text names and no list does. */
export interface UnlistedPerson {
  readonly name: string;
  readonly span: Span | null;
  readonly why: "speaks" | "owns" | "moves";
}

/** People who speak, own an action, move or second, and stand on no list; each once, first place first. */
export function unlistedPeople(
  minutes: RefinedMinutes,
  blocks: readonly { readonly text: string }[],
  book: RecordBook,
): readonly UnlistedPerson[] {
  const listed = keptAttendance(minutes, book);
  if (listed.length === 0) return [];
  const seen = new Set(listed.map((one) => fold(one.name)));
  const roster = shared.rosterOf(listed.map(shared.personOf));
  const found: UnlistedPerson[] = [];
  const add = (name: string | null, span: Span | null, why: UnlistedPerson["why"]): void => {
    // A single word is a first name, a group or an office: nobody is made of it.
    if (!name || !name.trim().includes(" ") || seen.has(fold(name))) return;
    // "Cllr Price" is Ellen Price on the list, and two of that name are asked about elsewhere.
    const hit = nameAt(name);
    const called = hit ? name.slice(hit.start, hit.end) : name;
    if (shared.lookUp(called, fold(called), roster).length > 0) return;
    seen.add(fold(name));
    found.push({ name: name.trim(), span, why });
  };
  for (const finding of minutes.findings) {
    const [span] = finding.spans;
    if (finding.code !== "speaker-not-listed" || !span) continue;
    add(blocks[span.block]?.text.slice(span.start, span.end) ?? null, span, "speaks");
  }
  for (const action of minutes.actions) {
    for (const owner of action.owners) {
      if (owner.kind === "person") add(owner.person, owner.spans[0] ?? action.spans[0] ?? null, "owns");
    }
  }
  for (const decision of minutes.decisions) {
    for (const name of [decision.mover, decision.seconder]) add(name, decision.spans[0] ?? null, "moves");
  }
  return found;
}
