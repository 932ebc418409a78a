import type { BodyKind, Capacity, Nation } from "../../../app/word/membership";
import type { MembershipQuestion } from "../../../app/word/profile";
import type { ByLanguage } from "./in-language";

/** Words of the committee panel. */
export interface CommitteeWords {
  readonly intro: readonly [string, string];
  readonly begin: string;
  readonly takeLast: (name: string) => string;
  readonly open: string;
  readonly unsaved: string;
  readonly save: string;
  readonly revert: string;
  readonly saved: string;
  readonly about: string;
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<BodyKind, string>>;
  readonly nation: string;
  readonly nations: Readonly<Record<Nation, string>>;
  readonly languages: string;
  readonly languagesHint: string;
  readonly timeZone: string;
  readonly fileName: string;
  readonly fileNameHint: string;
  readonly members: string;
  readonly noMembers: string;
  readonly editMember: (name: string) => string;
  readonly edit: string;
  readonly address: string;
  readonly noAddress: string;
  readonly organisation: string;
  readonly roles: string;
  readonly rolesHint: string;
  readonly capacity: string;
  readonly capacities: Readonly<Record<Capacity, string>>;
  readonly voting: string;
  readonly from: string;
  readonly until: string;
  readonly term: (from: string, until: string) => string;
  readonly ended: string;
  readonly addMember: string;
  readonly done: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly importMembers: string;
  readonly importHint: string;
  readonly imported: (added: number, completed: number) => string;
  readonly fromThese: string;
  readonly groups: string;
  readonly groupsHint: string;
  readonly groupName: string;
  readonly groupMembers: string;
  readonly addGroup: string;
  readonly all: string;
  readonly questions: string;
  readonly question: Readonly<Record<MembershipQuestion["kind"], (name: string) => string>>;
  readonly yes: Readonly<Record<MembershipQuestion["kind"], string>>;
  readonly no: string;
  readonly show: string;
  readonly quorum: string;
  readonly of: string;
  readonly ofWhat: Readonly<Record<"seats" | "filled" | "none", string>>;
  readonly share: string;
  readonly shareOf: string;
  readonly least: string;
  readonly seats: string;
  readonly needed: (count: number) => string;
  readonly noQuorum: string;
  readonly useRule: (rule: string) => string;
  readonly source: string;
  readonly checked: string;
  readonly sourceLine: (source: string, checked: string | null) => string;
  readonly confirm: string;
  readonly notice: string;
  readonly noticeRule: string;
  readonly ownRule: string;
  readonly clearDays: string;
  readonly counting: string;
  readonly countings: Readonly<Record<"working" | "calendar" | "statutory-local", string>>;
  readonly saturdays: string;
  readonly calendar: string;
  readonly noMeetings: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly title: string;
  readonly addMeeting: string;
  readonly lastDay: (day: string, days: number) => string;
  readonly meetingOn: (day: string) => string;
  readonly numbering: string;
  readonly minuteNumbers: string;
  readonly prefix: string;
  readonly next: string;
  readonly width: string;
  readonly eachMeeting: string;
  readonly actionNumbers: (next: string) => string;
  readonly noActionNumbers: string;
  readonly learn: string;
  readonly texts: string;
  readonly arising: string;
  readonly arisingHint: string;
  readonly exclusion: string;
  readonly tone: string;
  readonly tones: Readonly<Record<"formal" | "friendly", string>>;
  readonly mailText: string;
  readonly ownWords: string;
  readonly ownTexts: (count: number) => string;
  readonly share2: string;
  readonly shareText: string;
  readonly takeOut: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly addressesStay: string;
  readonly takeOutSure: string;
  readonly cancel: string;
}

const british: CommitteeWords = {
  intro: [
    "The committee's profile keeps what every paper needs: members and addresses, quorum and notice, calendar, numbers and texts.",
    "It is kept in this document's notes and in a file of your own. It is in no clean copy, and nothing leaves this computer.",
  ],
  begin: "Begin from these minutes",
  takeLast: (name) => `Use ${name}`,
  open: "Open a committee's file",
  unsaved: "There are changes that are not in the document yet.",
  save: "Save in this document",
  revert: "Undo the changes",
  saved: "The document holds this profile.",
  about: "The committee",
  name: "Name",
  kind: "Kind of body",
  kinds: {
    "principal-council": "Principal council",
    "principal-council-committee": "Committee of a principal council",
    "parish-council": "Parish or town council",
    "community-council": "Community council",
    "parish-meeting": "Parish meeting",
    "school-governors": "School governors",
    charity: "Charity",
    "company-board": "Board of a company",
    "company-general-meeting": "General meeting of a company",
    "plc-annual-general-meeting": "Annual general meeting of a plc",
    "project-board": "Project board",
    "working-group": "Working group",
    other: "Other",
  },
  nation: "Nation",
  nations: {
    england: "England",
    wales: "Wales",
    scotland: "Scotland",
    "northern-ireland": "Northern Ireland",
    other: "Elsewhere",
  },
  languages: "Languages of papers",
  languagesHint: "The first stands first; for instance cy, en-GB.",
  timeZone: "Time zone",
  fileName: "Names of files",
  fileNameHint: "Made of {committee}, {date} and {state}.",
  members: "Members and officers",
  noMembers: "Nobody is on the list yet.",
  editMember: (name) => `Edit ${name}`,
  edit: "Edit",
  address: "Mail address",
  noAddress: "no address",
  organisation: "Organisation",
  roles: "Roles",
  rolesHint: "Apart by commas",
  capacity: "Comes as",
  capacities: { member: "Member", substitute: "Substitute", officer: "Officer", guest: "Guest" },
  voting: "May vote",
  from: "Term from",
  until: "Term until",
  term: (from, until) => (from && until ? `${from} to ${until}` : from ? `from ${from}` : `until ${until}`),
  ended: "term ended",
  addMember: "Add somebody",
  done: "Done",
  remove: "Remove",
  removeNamed: (name) => `Remove ${name}`,
  importMembers: "Read members from a file",
  importHint: "A table (.csv), contact cards (.vcf) or earlier minutes (.docx). What is entered already stays.",
  imported: (added, completed) =>
    `${added === 1 ? "1 person was" : `${added} people were`} added, ${completed} completed. Save to keep it.`,
  fromThese: "Read members from these minutes",
  groups: "Groups",
  groupsHint: "Words in minutes that mean several people, such as “topic leads”.",
  groupName: "Group",
  groupMembers: "Its people, apart by commas",
  addGroup: "Add a group",
  all: "“ALL” and “Members” mean the whole membership, absent members too",
  questions: "Asked once",
  question: {
    new: (name) => `Is ${name} a new member?`,
    "standing-down": (name) => `Is ${name} standing down?`,
    unlisted: (name) => `${name} is listed here but is not in the membership. Add?`,
    substitute: (name) => `${name} came as a substitute. Keep as one?`,
  },
  yes: {
    new: "Yes, add to the members",
    "standing-down": "Yes, end the term",
    unlisted: "Yes, add to the members",
    substitute: "Yes, keep as a substitute",
  },
  no: "No",
  show: "Show",
  quorum: "Quorum",
  of: "A share of",
  ofWhat: { seats: "all seats", filled: "filled places", none: "no share, a number only" },
  share: "Share: this many",
  shareOf: "of every",
  least: "At least",
  seats: "Seats, vacant ones included",
  needed: (count) => `${count} are needed with the members listed.`,
  noQuorum: "The rule says nothing yet.",
  useRule: (rule) => `Use: ${rule}`,
  source: "Where the rule stands",
  checked: "Checked on",
  sourceLine: (source, checked) => (checked ? `${source}, checked ${checked}` : `${source}, not checked yet`),
  confirm: "Confirm with your standing orders or monitoring officer.",
  notice: "Notice",
  noticeRule: "Rule",
  ownRule: "The governing document's own",
  clearDays: "Clear days",
  counting: "Days that count",
  countings: {
    working: "Working days",
    calendar: "Every day",
    "statutory-local": "As the law counts for local councils",
  },
  saturdays: "Saturdays count",
  calendar: "Calendar",
  noMeetings: "No meeting is planned yet.",
  date: "Date",
  start: "Start",
  end: "End",
  venue: "Place",
  title: "Title",
  addMeeting: "Add a meeting",
  lastDay: (day, days) => `Last day to issue: ${day} (${days} clear days)`,
  meetingOn: (day) => `Meeting on ${day}`,
  numbering: "Numbering",
  minuteNumbers: "Minutes have running numbers",
  prefix: "Before the number",
  next: "Next number",
  width: "Digits",
  eachMeeting: "Begins again with each meeting",
  actionNumbers: (next) => `Actions are numbered; the next is ${next}.`,
  noActionNumbers: "Actions have no numbers yet.",
  learn: "Learn from these minutes",
  texts: "Wording and mails",
  arising: "Heading over earlier actions",
  arisingHint: "Local councils take one that is for information only.",
  exclusion: "Resolution to exclude press and public",
  tone: "Tone of mails",
  tones: { formal: "Formal", friendly: "Friendly" },
  mailText: "Sentence of a mail",
  ownWords: "In your words (empty: as shown)",
  ownTexts: (count) => (count === 1 ? "1 sentence is your own." : `${count} sentences are your own.`),
  share2: "Keep and share",
  shareText: "One file for you and your deputy. It holds the members' addresses.",
  takeOut: "Take it out of this document",
  forget: "Forget it on this computer",
  forgotten: "This computer has forgotten the committee. The file you saved still holds everything.",
  addressesStay:
    "Unless your organisation decides otherwise, mail addresses stay on this computer and in the file; they do not go into the document.",
  takeOutSure: "Yes, take it out",
  cancel: "Cancel",
};

const american: CommitteeWords = { ...british, organisation: "Organization" };

export const committeeWords: ByLanguage<CommitteeWords> = { "en-GB": british, "en-US": american };
