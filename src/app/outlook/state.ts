import { PUBLISHED } from "../../core/circulation/holidays";
import type { HolidayCalendar } from "../../core/circulation/holidays";
import type { Block } from "../../core/text/block";
import type { CommitteeProfile } from "../../core/committee/profile";
import type { RefinedMinutes } from "../../core/minutes/record";
import type { Notice } from "../../core/circulation/draft";
import { NO_CHOICES, NO_PROFILE, type Choices, type FoundAddress, type Setting } from "../../core/circulation/setting";
import type { RecordBook } from "../../core/record/book";
import type { Disclosure } from "../../core/publish/disclosure";
import type { Snapshot } from "../../ports/document";
import type { MailAddress, MailAttachmentInfo, MailCapabilities, MailItem } from "../../ports/mail";
import type { FileFacts } from "../../ports/minutes-file";
import type { Failure } from "../../ports/outcome";

export type { FillField } from "../../ports/mail";
export type { Failure, FailureCode } from "../../ports/outcome";
export type { MailAttachmentInfo } from "../../ports/mail";

import type { FieldChange } from "./field-change";
import type { Invited, Kept, LogEntry } from "./kept";

/** Minutes that were read, with the clerk's notes in them put to use. */
export interface ReadMinutes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly minutes: RefinedMinutes;
  readonly blocks: readonly Block[];
  /** Comments, tracked changes and properties of the file. */
  readonly facts: FileFacts;
  /** The clerk's notes in the file. */
  readonly book: RecordBook;
  /** The committee's profile that the file carries; null without one. */
  readonly profile: CommitteeProfile | null;
  /** The file's data parts as they stand. */
  readonly parts: Snapshot["parts"];
  /** What the working file would disclose. */
  readonly holds: readonly Disclosure[];
  /** True when the file carries tags or notes of the add-in. */
  readonly tagged: boolean;
  /** Hash of the visible text: which version this is. */
  readonly version: string;
  /** What the clerk should know of the file's notes: damaged, held twice, or a newer version's. */
  readonly warnings: readonly string[];
  /** How many things two people chose differently at the same time. */
  readonly differ: number;
}

/** Where the minutes stand. */
export type MinutesView =
  | { readonly phase: "none" }
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "failed"; readonly name: string; readonly failure: Failure }
  | { readonly phase: "ready"; readonly read: ReadMinutes };

/** A draft about to go into the open item, where something of the clerk's stands in the way. */
export interface PendingFill {
  readonly key: string;
  readonly changes: readonly FieldChange[];
}

/** A sentence for the clerk about what was done or could not be. */
export type Told =
  | {
      readonly kind: "filled";
      readonly label: string;
      readonly missing: readonly string[];
      readonly people: number;
      readonly said: readonly Notice[];
    }
  | {
      readonly kind: "opened";
      readonly label: string;
      readonly part: number;
      readonly parts: number;
      readonly missing: readonly string[];
      readonly people: number;
      readonly said: readonly Notice[];
    }
  | { readonly kind: "refused"; readonly said: readonly Notice[] }
  | { readonly kind: "failed"; readonly failure: Failure; /** The file it is about. */ readonly name?: string }
  | { readonly kind: "said"; readonly message: string };

/** The pane's whole state; everything shown follows from it. */
export interface OutlookState {
  readonly capabilities: MailCapabilities;
  readonly item: MailItem | null;
  /** Files on the open item that could be minutes. */
  readonly offers: readonly MailAttachmentInfo[];
  readonly minutes: MinutesView;
  readonly setting: Setting;
  readonly choices: Choices;
  /** The committee's profile that the clerk chose in this pane; null when none was. */
  readonly profile: CommitteeProfile | null;
  readonly found: readonly FoundAddress[];
  /** Bank holidays to count with. */
  readonly calendar: HolidayCalendar;
  /** Draft shown in detail; null shows the list. */
  readonly open: string | null;
  /** Day each draft was filled or opened, by key. */
  readonly ticked: Readonly<Record<string, string>>;
  /** For drafts that go out in several mails: how many of them were opened. */
  readonly parts: Readonly<Record<string, number>>;
  readonly pending: PendingFill | null;
  /** A fill of the open item that Outlook stopped half-way: what it was to change. */
  readonly unfinished: PendingFill | null;
  readonly busy: boolean;
  readonly told: Told | null;
  /** Invitations this mailbox remembers, oldest first. */
  readonly invitations: readonly Invited[];
  /** Which meeting's invitation the open item is; null for any other item. */
  readonly openMeeting: string | null;
  /** What went out of these minutes. */
  readonly log: readonly LogEntry[];
  /** What owners were told the last time, by meeting. */
  readonly toldOf: Kept["told"];
  /** True while minutes of an earlier session are known and can be taken again. */
  readonly lastUsed: string | null;
}

/** The state a pane begins with. */
export const firstState = (capabilities: MailCapabilities, calendar = PUBLISHED): OutlookState => ({
  capabilities,
  calendar,
  ...{ item: null, offers: [], minutes: { phase: "none" }, setting: NO_PROFILE, choices: { ...NO_CHOICES, today: "" } },
  ...{
    found: [],
    open: null,
    ticked: {},
    parts: {},
    pending: null,
    unfinished: null,
    busy: false,
    told: null,
    lastUsed: null,
  },
  ...{ invitations: [], openMeeting: null, log: [], toldOf: [], profile: null },
});

/** The minutes that were read, or null. */
export const readMinutes = (state: OutlookState): ReadMinutes | null =>
  state.minutes.phase === "ready" ? state.minutes.read : null;

/** Who a draft is from: as the item that is being written says, else the mailbox. Whoever sent a message that is read is not. */
export const senderOf = ({ item, capabilities }: OutlookState): MailAddress | null =>
  (item?.situation.endsWith("Compose") ? item.from : null) ?? capabilities.from;
