import { writeProfile } from "../../core/committee/codec";
import { profileForDocument } from "../../core/committee/policy";
import { membershipQuestions } from "../../core/committee/changes";
import type { MembershipQuestion } from "../../core/committee/changes";
import { inOffice, newProfile } from "../../core/committee/profile";
import type { CommitteeProfile, Member } from "../../core/committee/profile";
import { memberNamed, membersFromMinutes } from "../../core/import/members";
import { safeFileName } from "../../core/publish/state";
import { choiceOf, choicesOf } from "../../core/record/book";
import { hashOf } from "../../core/record/hash";
import { fold } from "../../core/text/fold";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { keepChoices, notesOf } from "./book";
import type { Choice } from "./book";
import { tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { MembershipQuestion } from "../../core/committee/changes";
export type { CommitteeProfile, Member } from "../../core/committee/profile";

const MEDIA_TYPE = "application/json";

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
  const { meeting, attendance, references } = reading.minutes;
  const name = meeting.body?.value ?? meeting.title?.value ?? "";
  return {
    ...newProfile(hashOf(fold(name)), name),
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
export const keepProfile = (session: Session, profile: CommitteeProfile): Promise<boolean> =>
  keepChoices(session, [profileChoice(session, profile)]);

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
export async function shareProfile(session: Session, profile: CommitteeProfile, way: DeliveryWay): Promise<void> {
  tellFailure(session, await session.deliver.deliver(profileFile(profile), way));
}

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
  const key = fold(question.name);
  if (question.kind === "standing-down") {
    const members = profile.members.map((member) => (fold(member.name) === key ? { ...member, until: day } : member));
    return { ...profile, members };
  }
  if (profile.members.some((member) => fold(member.name) === key)) return profile;
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
  const profile = state && profileOf(state);
  if (!state || !profile) return false;
  const day = state.reading.minutes.meeting.date?.value ?? null;
  const settled: Choice = { kind: "answered", subject: question.key, value: { answer } };
  return keepChoices(
    session,
    answer === "yes" ? [settled, profileChoice(session, withAnswer(profile, question, day))] : [settled],
  );
}
