import type { AttendanceStatus, MoveRefusal } from "../../../app/word/attendance";
import type { ByLanguage } from "./in-language";

export type AttendanceGroup = "present" | "officers" | "guests" | "apologies" | "absent";

/** Words of the attendance panel. */
export interface AttendanceWords {
  readonly groups: Readonly<Record<AttendanceGroup, string>>;
  readonly nobody: string;
  readonly edit: (name: string) => string;
  readonly editShort: string;
  readonly standing: string;
  readonly organisation: string;
  readonly role: string;
  readonly substituteFor: string;
  readonly nobodyElse: string;
  readonly remote: string;
  readonly arrived: string;
  readonly left: string;
  readonly atTime: (what: string) => string;
  readonly atItem: (what: string) => string;
  readonly start: string;
  readonly noItem: string;
  readonly item: (number: string, title: string) => string;
  readonly write: string;
  readonly keep: string;
  readonly close: string;
  readonly onlyNoted: string;
  readonly noted: string;
  readonly notWritten: Readonly<Record<"standing" | "arrival" | "leaving", string>>;
  readonly why: Readonly<Record<MoveRefusal, string>>;
  readonly unlisted: string;
  readonly unlistedWhy: Readonly<Record<"speaks" | "owns" | "moves", string>>;
  readonly unrecorded: string;
  readonly unrecordedText: string;
  readonly addAs: (name: string) => string;
  readonly as: Readonly<Record<AttendanceStatus, string>>;
  readonly addPerson: string;
  readonly name: string;
  readonly add: string;
  readonly show: string;
  readonly keptInNotes: (name: string, why: string) => string;
  readonly quorum: string;
  readonly noRule: string;
  readonly setRule: string;
  readonly needed: (count: number) => string;
  readonly source: (source: string, checked: string) => string;
  readonly confirm: string;
  readonly there: (there: number, unsure: number) => string;
  readonly quorate: string;
  readonly inquorate: string;
  /** Enough are listed, but when some of them came or went is not known. */
  readonly uncertain: string;
  readonly allQuorate: string;
  readonly someInquorate: (count: number) => string;
  readonly someUncertain: (count: number) => string;
  readonly allItems: string;
  readonly interests: string;
  readonly noInterests: string;
  readonly addInterest: string;
  readonly who: string;
  readonly whichItem: string;
  readonly interest: string;
  readonly dispensation: string;
  readonly withdrew: string;
  readonly returned: string;
  readonly removeInterest: (name: string, item: string) => string;
  readonly remove: string;
}

const british: AttendanceWords = {
  groups: {
    present: "Present",
    officers: "In attendance: officers",
    guests: "In attendance: guests",
    apologies: "Apologies",
    absent: "Absent",
  },
  nobody: "Nobody",
  edit: (name) => `Edit ${name}`,
  editShort: "Edit",
  standing: "Standing",
  organisation: "Organisation",
  role: "Role",
  substituteFor: "Substitute for",
  nobodyElse: "Nobody",
  remote: "Took part remotely",
  arrived: "Arrived late",
  left: "Left early",
  atTime: (what) => `${what}: time`,
  atItem: (what) => `${what}: during`,
  start: "Start",
  noItem: "Not said",
  item: (number, title) => (number ? `Item ${number}: ${title}` : title),
  write: "Write into the list",
  keep: "Keep beside the text",
  close: "Close",
  onlyNoted: "only in the notes",
  noted: "with notes",
  notWritten: {
    standing: "The move is kept beside the text.",
    arrival: "The arrival is kept beside the text.",
    leaving: "The leaving is kept beside the text.",
  },
  why: {
    "not-in-the-list": "There is no list in the text that this person could stand in.",
    "no-status-column": "The attendance is a table without a place for it; add a row or fill in the cell by hand.",
    "not-sure": "The list is written in a way that could be read wrongly afterwards; change it by hand.",
  },
  unlisted: "Named, but on no list",
  unlistedWhy: {
    speaks: "speaks in the text",
    owns: "has an action",
    moves: "proposes or seconds",
  },
  unrecorded: "Members not recorded",
  unrecordedText: "They are in the committee's membership, and the lists do not say whether they came.",
  addAs: (name) => `Add ${name} as`,
  as: { present: "Present", inAttendance: "In attendance", apologies: "Apologies", absent: "Absent" },
  addPerson: "Add somebody",
  name: "Name",
  add: "Add",
  show: "Show",
  keptInNotes: (name, why) => `${name} is kept beside the text. ${why}`,
  quorum: "Quorum",
  noRule: "No quorum rule is kept for this committee.",
  setRule: "Set it in the committee's profile",
  needed: (count) => `${count} needed`,
  source: (source, checked) => (checked ? `${source} (checked ${checked})` : source),
  confirm: "Confirm with your standing orders or monitoring officer.",
  there: (there, unsure) => (unsure > 0 ? `${there} there, of ${unsure} it is not certain` : `${there} there`),
  quorate: "quorate",
  inquorate: "not quorate",
  uncertain: "not certain",
  allQuorate: "Quorate throughout",
  someInquorate: (count) => (count === 1 ? "Not quorate for 1 item" : `Not quorate for ${count} items`),
  someUncertain: (count) => (count === 1 ? "Not certain for 1 item" : `Not certain for ${count} items`),
  allItems: "The whole meeting",
  interests: "Interests",
  noInterests: "No interest is kept.",
  addInterest: "Add a declared interest",
  who: "Who",
  whichItem: "In which item",
  interest: "Interest declared",
  dispensation: "Has a dispensation",
  withdrew: "Left the room for the item",
  returned: "Came back afterwards",
  removeInterest: (name, item) => `Remove the interest of ${name} in item ${item}`,
  remove: "Remove",
};

const american: AttendanceWords = {
  ...british,
  groups: { ...british.groups, apologies: "Excused" },
  organisation: "Organization",
  as: { ...british.as, apologies: "Excused" },
  substituteFor: "Alternate for",
};

export const attendanceWords: ByLanguage<AttendanceWords> = { "en-GB": british, "en-US": american };
