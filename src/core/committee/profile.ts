import type { Policy } from "./policy";
import type { ReferenceStyle } from "../minutes/record";

export const NATIONS = ["england", "wales", "scotland", "northern-ireland", "other"] as const;
export type Nation = (typeof NATIONS)[number];

export const BODY_KINDS = [
  "principal-council",
  "principal-council-committee",
  "parish-council",
  "community-council",
  "parish-meeting",
  "school-governors",
  "charity",
  "company-board",
  "company-general-meeting",
  "plc-annual-general-meeting",
  "project-board",
  "working-group",
  "other",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const CAPACITIES = ["member", "substitute", "officer", "guest"] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Somebody on the committee's list. */
export interface Member {
  readonly name: string;
  /** Empty when unknown: shown blank, never guessed. */
  readonly address: string;
  readonly organisation: string | null;
  /** "Chair", "Secretary"… as the committee says. */
  readonly roles: readonly string[];
  readonly capacity: Capacity;
  readonly voting: boolean;
  /** Term of office, "YYYY-MM-DD"; null when not known or without end. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Words in minutes that mean several people: "topic leads". The whole membership ("ALL", "Members") needs no entry. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** A meeting of the year's calendar: local date and time in the committee's zone. */
export interface PlannedMeeting {
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly title: string | null;
}

/** Quorum as a rule: a share of places and a least number, whichever is more. */
export interface QuorumRule {
  /** Of all seats, of filled places, or no share at all. */
  readonly of: "seats" | "filled" | "none";
  readonly numerator: number;
  readonly denominator: number;
  readonly least: number;
  /** Places on the body, vacant ones included; 0 when not known. */
  readonly seats: number;
  /** Where the rule stands and when it was looked up; shown beside it. */
  readonly source: string;
  readonly checked: string | null;
}

/** Which rule of the notice table holds, or the governing document's own. */
export interface NoticeChoice {
  /** Id of the table's row; "own" for `days` below. */
  readonly rule: string;
  readonly days: number;
  readonly counting: "working" | "calendar" | "statutory-local";
  /** Saturdays count in law for local councils; a council may prefer to leave them out. */
  readonly saturdayCounts: boolean;
  readonly source: string;
  readonly checked: string | null;
}

/** How minutes are numbered through the year ("24/57"), apart from the agenda's numbers. */
export interface MinuteNumbering {
  /** Text before the running number ("24/"). */
  readonly prefix: string;
  readonly next: number;
  readonly width: number;
  /** True where numbers begin again with each meeting. */
  readonly eachMeeting: boolean;
}

/** All that a committee's clerk, and their deputy, need to keep about the committee. One file, never in a clean copy. */
export interface CommitteeProfile {
  /** Stable name by which documents refer to the profile. */
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly nation: Nation;
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  /** True once the clerk has confirmed that "ALL" means the membership, absent ones too. */
  readonly allMeansMembership: boolean;
  readonly quorum: QuorumRule;
  readonly notice: NoticeChoice;
  readonly calendar: readonly PlannedMeeting[];
  readonly minuteNumbering: MinuteNumbering | null;
  readonly actionNumbering: ReferenceStyle | null;
  /** House wording by name ("mattersArising", "exclusion"…); absent names use the product's. */
  readonly wording: Readonly<Record<string, string>>;
  /** BCP 47; the first is the first language of bilingual papers. */
  readonly languages: readonly string[];
  /** Mail texts by name ("circulation", "owner"…); absent names use the product's. */
  readonly mails: Readonly<Record<string, string>>;
  /** IANA zone. */
  readonly timeZone: string;
  /** Id of the agenda used unless the clerk chooses another: a standard one's, or that of a template of their own. */
  readonly agenda: string | null;
  /** Pattern of file names: {committee}, {date}, {state}. */
  readonly fileName: string;
}

/** An empty profile to start from: everything the clerk has not said is blank. */
export const newProfile = (id: string, name: string): CommitteeProfile => ({
  id,
  name,
  kind: "other",
  nation: "other",
  members: [],
  groups: [],
  allMeansMembership: false,
  quorum: { of: "none", numerator: 0, denominator: 1, least: 0, seats: 0, source: "", checked: null },
  notice: { rule: "own", days: 0, counting: "calendar", saturdayCounts: true, source: "", checked: null },
  calendar: [],
  minuteNumbering: null,
  actionNumbering: null,
  wording: {},
  languages: ["en-GB"],
  mails: {},
  timeZone: "Europe/London",
  agenda: null,
  fileName: "{committee} {date} {state}",
});

/** Members in office on a day ("YYYY-MM-DD"): terms that have begun and have not ended. */
export const inOffice = (members: readonly Member[], day: string): readonly Member[] =>
  members.filter((member) => (member.from ?? "") <= day && (member.until ?? "9999-12-31") >= day);

/** The profile as it may be kept in a document under this policy. */
export function profileForDocument(profile: CommitteeProfile, { addressesInDocuments }: Policy): CommitteeProfile {
  if (addressesInDocuments) return profile;
  return { ...profile, members: profile.members.map((member) => ({ ...member, address: "" })) };
}
