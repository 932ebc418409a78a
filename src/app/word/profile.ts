import { nameKey } from "../../core/circulation/names";
import { memberCalled, membershipOf } from "../../core/committee/called";
import { kindNamed } from "../../core/committee/kind";
import { readProfile, writeProfile } from "../../core/committee/codec";
import { membershipQuestions } from "../../core/committee/changes";
import type { MembershipQuestion } from "../../core/committee/changes";
import { inOffice, newProfile, profileForDocument } from "../../core/committee/profile";
import type { CommitteeProfile, Member } from "../../core/committee/profile";
import { memberNamed, membersFromMinutes } from "../../core/import/members";
import { safeFileName } from "../../core/publish/state";
import { refined } from "../../core/reading/refined";
import { choiceOf, choicesOf } from "../../core/record/book";
import { hashOf } from "../../core/record/hash";
import { planPart } from "../../core/record/plan-part";
import type { PartEdit } from "../../core/tagging/plan";
import { fold } from "../../core/text/fold";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import { keepChoices, notesOf, withChoices } from "./book";
import type { Choice } from "./book";
import { handOver } from "./hand-over";
import { withKind } from "./membership";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { MembershipQuestion } from "../../core/committee/changes";
export type { CommitteeProfile, Member } from "../../core/committee/profile";

const MEDIA_TYPE = "application/json";

/** Under this name the memory holds the id of the committee that was saved last. */
const LAST = "committee";

const remembered = (id: string): string => `committee.${id}`;

/** The profile of a committee as this installation keeps it, addresses included; null where it keeps none. */
function atHome({ memory }: Session, id: string): CommitteeProfile | null {
  const text = memory.get(remembered(id));
  const read = text === null ? null : readProfile(text);
  return read?.ok ? read.value : null;
}

/**
 * The document's profile with the addresses that this installation keeps for its members: under most policies no
 * address goes into a document. Null where the document carries no profile.
 */
export function profileAtDesk(session: Session, state: Ready): CommitteeProfile | null {
  const profile = profileOf(state);
  return profile && withAddresses(profile, atHome(session, profile.id));
}

/** The profile with blank addresses filled in from another. */
function withAddresses(profile: CommitteeProfile, known: CommitteeProfile | null): CommitteeProfile {
  if (!known) return profile;
  const addresses = new Map(known.members.map((member) => [nameKey(member.name), member.address]));
  const members = profile.members.map((member) => ({
    ...member,
    address: member.address || (addresses.get(nameKey(member.name)) ?? ""),
  }));
  return { ...profile, members };
}

/** The profile of the committee that was worked with last here, for a document that carries none; null without one. */
export function lastProfile(session: Session): CommitteeProfile | null {
  const id = session.memory.get(LAST);
  return id === null ? null : atHome(session, id);
}

/** Makes this installation forget a committee. The documents and the file keep what they hold. */
export function forgetProfile({ memory }: Session, id: string): void {
  memory.set(remembered(id), null);
  if (memory.get(LAST) === id) memory.set(LAST, null);
}

/** The committee's profile that the document carries; null where it carries none. */
export const profileOf = (state: Ready): CommitteeProfile | null =>
  choiceOf(notesOf(state).book, "profile", "committee")?.profile ?? null;

/** The members whose term holds on the day of the meeting; all where the minutes name no day. */
export function membersAt(state: Ready): readonly Member[] {
  const day = state.reading.minutes.meeting.date?.value;
  const members = profileOf(state)?.members ?? [];
  return day ? inOffice(members, day) : members;
}

/** A profile to start from: the body, its people and its ways as far as the open minutes show them. Addresses are blank. */
export function profileFromMinutes({ reading }: Ready): CommitteeProfile {
  const { meeting, attendance, references } = refined(reading);
  const name = meeting.body?.value ?? meeting.title?.value ?? "";
  const { kind, nation } = kindNamed(name);
  return {
    ...withKind(newProfile(hashOf(fold(name)), name), kind, nation),
    members: membersFromMinutes([attendance]),
    actionNumbering: references,
  };
}

const profileChoice = ({ policy }: Session, profile: CommitteeProfile): Choice => ({
  kind: "profile",
  subject: "committee",
  value: { id: profile.id, name: profile.name, profile: profileForDocument(profile, policy) },
});

/**
 * Puts a profile into the document's notes; it goes along into papers made from it and is in no clean copy. Addresses
 * stay outside unless the organisation's policy lets them in: the profile's file keeps them.
 */
export async function keepProfile(session: Session, profile: CommitteeProfile): Promise<boolean> {
  const kept = await keepChoices(session, [profileChoice(session, profile)]);
  if (kept) rememberProfile(session, profile);
  return kept;
}

/** The note of a profile, to be written along with something else; null when the document says so already. */
export const profilePart = (session: Session, state: Ready, profile: CommitteeProfile): PartEdit | null =>
  planPart(withChoices(session, state, [profileChoice(session, profile)]), state.parts);

/** Keeps the profile on this installation, so that the next new paper knows its committee; known addresses stay. */
export function rememberProfile(session: Session, profile: CommitteeProfile): void {
  const bare = profile.members.every((member) => member.address === "");
  const whole = bare ? withAddresses(profile, atHome(session, profile.id)) : profile;
  session.memory.set(remembered(profile.id), writeProfile(whole));
  session.memory.set(LAST, profile.id);
}

/** Takes the profile out of the document; the file that was saved of it stays. */
export const dropProfile = (session: Session): Promise<boolean> =>
  keepChoices(session, [{ kind: "profile", subject: "committee", value: null }]);

/** The profile as a file to keep and to share. */
export function profileFile(profile: CommitteeProfile): Deliverable {
  const name = safeFileName(profile.name || "committee");
  return {
    name: `${name}.committee.json`,
    mediaType: MEDIA_TYPE,
    bytes: new TextEncoder().encode(writeProfile(profile)),
  };
}

/** The ways the profile's file may leave on this host. */
export const profileWays = (session: Session): readonly DeliveryWay[] => session.deliver.ways(MEDIA_TYPE);

/** Hands the profile's file over. */
export const shareProfile = (session: Session, profile: CommitteeProfile, way: DeliveryWay): Promise<boolean> =>
  handOver(session, way, () => done(profileFile(profile)));

/** What the minutes say of the membership and the clerk has not answered yet; nothing without a membership. */
export function openQuestions(state: Ready): readonly MembershipQuestion[] {
  const profile = profileOf(state);
  if (!profile || profile.members.length === 0) return [];
  const { reading } = state;
  const answered = new Set(choicesOf(notesOf(state).book, "answered").keys());
  return membershipQuestions(reading.minutes, reading.source.blocks, profile.members, answered);
}

/** The membership once a question was answered with yes. Substitutes are kept as such and are no members. */
export function withAnswer(
  profile: CommitteeProfile,
  question: MembershipQuestion,
  day: string | null,
): CommitteeProfile {
  const known = memberCalled(question.name, membershipOf(profile.members));
  if (question.kind === "standing-down") {
    const members = profile.members.map((member) => (member === known ? { ...member, until: day } : member));
    return { ...profile, members };
  }
  if (known) return profile;
  const capacity = question.kind === "substitute" ? "substitute" : "member";
  const added: Member = { ...memberNamed(question.name), capacity, from: question.kind === "new" ? day : null };
  return { ...profile, members: [...profile.members, added] };
}

/** Answers a question about the membership: it is not asked again, and "yes" changes the membership in the same write. */
export async function answerQuestion(
  session: Session,
  question: MembershipQuestion,
  answer: "yes" | "no",
): Promise<boolean> {
  const state = ready(session);
  const profile = state && profileAtDesk(session, state);
  if (!state || !profile) return false;
  const day = state.reading.minutes.meeting.date?.value ?? null;
  const settled: Choice = { kind: "answered", subject: question.key, value: { answer } };
  if (answer === "no") return keepChoices(session, [settled]);
  const changed = withAnswer(profile, question, day);
  const kept = await keepChoices(session, [settled, profileChoice(session, changed)]);
  if (kept) rememberProfile(session, changed);
  return kept;
}
