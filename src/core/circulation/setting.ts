import type { HolidayCalendar } from "./holidays";
import type { Block } from "../text/block";
import type { Nation, NoticeChoice } from "../committee/profile";
import type { RefinedMinutes } from "../minutes/record";
import type { HolidayRegion } from "./holidays.data";
import type { Tone, Wording } from "./wording.data";

/** Somebody on a committee's list. */
export interface ListedPerson {
  readonly name: string;
  /** "" when unknown. */
  readonly address: string;
}

/** How a body deals with corrections: asks for them by a day, takes them at the next meeting, or simply asks. */
export type Corrections =
  | { readonly kind: "deadline"; readonly workingDays: number }
  | { readonly kind: "at-meeting" }
  | { readonly kind: "open" };

/** What the drafts need to know of a committee. Made from its profile; without one, from the minutes alone. */
export interface Setting {
  /** "" when only the minutes can say it. */
  readonly committee: string;
  /** The membership; null when there is no profile (present and apologies stand in for it, and the clerk is asked). */
  readonly members: readonly ListedPerson[] | null;
  readonly officers: readonly ListedPerson[];
  readonly chair: string | null;
  readonly clerk: ListedPerson | null;
  /** Who stands behind a group's name ("topic leads"). */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** IANA zone. */
  readonly zone: string;
  readonly region: HolidayRegion;
  /** Languages of what goes out, in order; ["cy", "en-GB"] is Welsh first. */
  readonly languages: readonly string[];
  /** The language of the minutes themselves. */
  readonly minutesLanguage: string;
  readonly tone: Tone;
  /** The committee's own sentences by language and slot. */
  readonly texts: Readonly<Record<string, Wording>>;
  readonly corrections: Corrections;
  /** True once the clerk has confirmed that "ALL" means the membership, those who sent apologies too. */
  readonly allMeansMembership: boolean;
  /** The rule by which the last day to issue an agenda is counted; null without one. */
  readonly notice: { readonly choice: NoticeChoice; readonly nation: Nation } | null;
  /** True for councils, whose invitation is not the formal notice (summons). */
  readonly formalNotice: boolean;
  /** "{committee} {date} {state}": the file's name without its ending. */
  readonly filePattern: string;
}

/** The setting used where the committee has no profile. */
export const NO_PROFILE: Setting = {
  committee: "",
  members: null,
  officers: [],
  chair: null,
  clerk: null,
  groups: {},
  zone: "Europe/London",
  region: "england-and-wales",
  languages: ["en-GB"],
  minutesLanguage: "en-GB",
  tone: "formal",
  texts: {},
  corrections: { kind: "open" },
  allMeansMembership: false,
  notice: null,
  formalNotice: false,
  filePattern: "{committee} {state} {date}",
};

/** The four states minutes go through. "agreed" is the chair's agreement to circulate, still a draft. */
export type MinutesState = "draft" | "agreed" | "confirmed" | "signed";

export type RecipientField = "to" | "cc" | "bcc" | "off";

/** What an owner was told of an action the last time, from the circulation record. */
export interface ToldAction {
  readonly ref: string | null;
  readonly text: string;
  readonly owners: readonly string[];
  /** "YYYY-MM-DD" or the words. */
  readonly due: string | null;
}

/** The next meeting as the clerk gives it, in place of what the minutes say. */
export interface NextChoice {
  /** "YYYY-MM-DD"; null while it is open. */
  readonly date: string | null;
  /** "HH:mm". */
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly tentative: boolean;
}

/** What the clerk decided for the drafts. Everything has a careful default (`NO_CHOICES`). */
export interface Choices {
  /** "YYYY-MM-DD": the day the drafts are made. */
  readonly today: string;
  readonly state: MinutesState;
  /** Field by recipient key, over the default of the draft. */
  readonly fields: Readonly<Record<string, RecipientField>>;
  /** Addresses typed or picked by the clerk, by person's name; "" makes blank. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Everybody of the circulation in Bcc. */
  readonly allInBcc: boolean;
  /** Exempt and confidential text may be used. */
  readonly withRestricted: boolean;
  /** Actions only implied by prose may be used. */
  readonly withImplied: boolean;
  /**
   * Sentences changed by the clerk, "<language>:<slot>" or "<draft key>|<language>:<slot>"; "" leaves one out. A draft's
   * whole subject is "<draft key>|subject".
   */
  readonly wording: Readonly<Record<string, string>>;
  /** Deadline for corrections, "YYYY-MM-DD"; null: none; absent: by the committee's rule. */
  readonly deadline?: string | null;
  /** Deadline for agenda items. */
  readonly itemsBy?: string;
  /** Attach the working file instead of the clean copy. */
  readonly workingFile: boolean;
  /** Item numbers a guest is told of, by name. */
  readonly guestItems: Readonly<Record<string, readonly string[]>>;
  /** Lines of the next agenda, where one is made already. */
  readonly agenda?: readonly string[];
  /** Days ahead within which a due date is worth a reminder. */
  readonly reminderDays: number;
  readonly told: readonly ToldAction[];
  /** The next meeting, where the minutes leave it open or it was settled since. */
  readonly next?: NextChoice;
  /** Who is meant by an owner the minutes leave open, by `ownerKey`. */
  readonly owners?: Readonly<Record<string, string>>;
}

export const NO_CHOICES: Omit<Choices, "today"> = {
  state: "draft",
  fields: {},
  addresses: {},
  allInBcc: false,
  withRestricted: false,
  withImplied: false,
  wording: {},
  workingFile: false,
  guestItems: {},
  reminderDays: 7,
  told: [],
};

/** An address the product came across. */
export interface FoundAddress {
  readonly name: string;
  readonly address: string;
  readonly source: "profile" | "minutes" | "message" | "file";
}

/** All a draft is made from. */
export interface DraftInput {
  readonly minutes: RefinedMinutes;
  readonly blocks: readonly Block[];
  readonly setting: Setting;
  readonly choices: Choices;
  /** Addresses from the open message, from files; those of the profile and the minutes are added by the drafts. */
  readonly found: readonly FoundAddress[];
  /** Bank holidays to count with; the published ones when absent. */
  readonly calendar?: HolidayCalendar;
}
