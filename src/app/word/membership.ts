import { nameKey } from "../../core/circulation/names";
import { lastDayToIssue } from "../../core/committee/notice";
import type { LastDay } from "../../core/committee/notice";
import { readProfile } from "../../core/committee/codec";
import { BODY_KINDS, CAPACITIES, NATIONS } from "../../core/committee/profile";
import type { BodyKind, Capacity, CommitteeProfile, Member, Nation } from "../../core/committee/profile";
import { NOTICE_RULES, noticeRuleFor, QUORUM_RULES, quorumRuleFor } from "../../core/committee/rules.data";
import type { NoticeRule, QuorumRow } from "../../core/committee/rules.data";
import { quorumNeeded } from "../../core/committee/quorum";
import { PUBLISHED } from "../../core/circulation/holidays";
import { WORDING } from "../../core/circulation/wording.data";
import { membersFromCards, membersFromCsv, membersFromMinutes } from "../../core/import/members";
import { refused } from "../../core/import/result";
import type { Imported } from "../../core/import/result";
import { spokenName } from "../../core/people/spoken-name";
import type { FailureCode } from "../../ports/outcome";
import type { Session } from "./session";
import { textOf } from "../file-text";

export type { LastDay } from "../../core/committee/notice";
export type { BodyKind, Capacity, CommitteeProfile, Member, Nation } from "../../core/committee/profile";
export type { NoticeRule, QuorumRow } from "../../core/committee/rules.data";

/** A member's name as the minutes' own lists give it: "Cllr Joan Hale" is Joan Hale. */
export const memberName = spokenName;

/** The kinds, nations and capacities there are to choose from. */
export const bodyKinds: readonly BodyKind[] = BODY_KINDS;
export const nations: readonly Nation[] = NATIONS;
export const capacities: readonly Capacity[] = CAPACITIES;

/** The product's notice and quorum rules for a body, each with its source and the month in which it was checked. */
export const noticeRules = (profile: CommitteeProfile): readonly NoticeRule[] =>
  NOTICE_RULES.filter((rule) => rule.kinds.includes(profile.kind));
export const quorumRules = (profile: CommitteeProfile): readonly QuorumRow[] =>
  QUORUM_RULES.filter((row) => row.kinds.includes(profile.kind));

/** How many are needed by the profile's rule with its present membership; null when the rule says nothing. */
export function neededFor({ members, quorum }: CommitteeProfile): number | null {
  return quorumNeeded(quorum, members.filter((one) => one.voting && one.capacity === "member").length);
}

/** The last day on which notice of a planned meeting can go out by the profile's rule, with these bank holidays. */
export const noticeFor = ({ notice, nation }: CommitteeProfile, date: string, calendar = PUBLISHED): LastDay =>
  lastDayToIssue(date, notice, nation, calendar);

/** The profile as it begins for a kind of body: the statutory quorum and notice, where there are any, with their sources. */
export function withKind(profile: CommitteeProfile, kind: BodyKind, nation: Nation): CommitteeProfile {
  const quorum = quorumRuleFor(kind);
  const notice = noticeRuleFor(kind, nation);
  const bare = { ...profile, kind, nation };
  // A rule that the clerk wrote down stays; only the product's own suggestions follow the kind.
  const ownQuorum = profile.quorum.of !== "none" && !QUORUM_RULES.some((row) => row.source === profile.quorum.source);
  const ownNotice = profile.notice.rule === "own" && profile.notice.days > 0;
  return {
    ...bare,
    quorum: quorum && !ownQuorum ? withQuorum(bare, quorum).quorum : profile.quorum,
    notice: notice && !ownNotice ? withNotice(bare, notice).notice : profile.notice,
  };
}

/** The profile with one of the product's quorum rules; the number of seats stays. */
export function withQuorum(profile: CommitteeProfile, row: QuorumRow): CommitteeProfile {
  const { of, numerator, denominator, least, source, checked } = row;
  return { ...profile, quorum: { ...profile.quorum, of, numerator, denominator, least, source, checked } };
}

/** The profile with one of the product's notice rules. */
export function withNotice(profile: CommitteeProfile, rule: NoticeRule): CommitteeProfile {
  const { id, days, counting, source, checked } = rule;
  return { ...profile, notice: { ...profile.notice, rule: id, days, counting, source, checked } };
}

/** The sentences of mails that a committee can word for itself, by name, as the product words them. */
export const mailTexts = (language: string): Readonly<Record<string, string>> =>
  (WORDING[language] ?? WORDING["en-GB"])?.formal ?? {};

/** Membership read from a file, or why it could not be read: a sentence, or the code of a document's failure. */
export type MembersRead = Imported<readonly Member[]> | { readonly ok: false; readonly code: FailureCode };

/** Membership from a table (.csv), contact cards (.vcf) or earlier minutes (.docx), known by the file's ending. */
export async function readMembers(session: Session, name: string, bytes: Uint8Array): Promise<MembersRead> {
  if (/\.vcf$/iu.test(name)) return membersFromCards(textOf(bytes));
  if (/\.(?:csv|txt|tsv)$/iu.test(name)) return membersFromCsv(textOf(bytes));
  if (/\.(?:xlsx?|xlsm|ods|numbers)$/iu.test(name))
    return refused("This is a workbook. Save the sheet with the members as CSV (File, Save As), and choose that file.");
  const file = await session.files.open(bytes);
  if (!file.ok) return { ok: false, code: file.failure.code };
  const { blocks } = file.value.snapshot;
  const { minutes } = session.reader.read({ kind: "docx", blocks }, { language: session.language });
  return { ok: true, value: membersFromMinutes([minutes.attendance]), remarks: [] };
}

/** Reads a profile's file. */
export const openProfileFile = (bytes: Uint8Array): Imported<CommitteeProfile> => readProfile(textOf(bytes));

/** Members put together: those there are stay, what a file knows besides is filled in, those it adds come behind. */
export interface Merged {
  readonly members: readonly Member[];
  readonly added: number;
  readonly completed: number;
}

/** Puts members of a file to those there are. What the clerk has entered is never overwritten. */
export function mergeMembers(known: readonly Member[], read: readonly Member[]): Merged {
  const byName = new Map(read.map((member) => [nameKey(member.name), member]));
  let completed = 0;
  const kept = known.map((member) => {
    const found = byName.get(nameKey(member.name));
    if (!found) return member;
    const whole: Member = {
      ...member,
      address: member.address || found.address,
      organisation: member.organisation ?? found.organisation,
      roles: member.roles.length > 0 ? member.roles : found.roles,
      from: member.from ?? found.from,
      until: member.until ?? found.until,
    };
    if (JSON.stringify(whole) !== JSON.stringify(member)) completed += 1;
    return whole;
  });
  const names = new Set(known.map((member) => nameKey(member.name)));
  const added = read.filter((member) => !names.has(nameKey(member.name)));
  return { members: [...kept, ...added], added: added.length, completed };
}
