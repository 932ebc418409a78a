import { readOwnFile, writeOwnFile } from "../import/json-file";
import type { Imported } from "../import/result";
import { count, day, listOf, oneOf, orElse, orNull, shape, text, textsByName, time, truth } from "../import/shape";
import type { ReferenceStyle } from "../minutes/record";
import { BODY_KINDS, CAPACITIES, NATIONS } from "./profile";
import type {
  CommitteeProfile,
  Group,
  Member,
  MinuteNumbering,
  NoticeChoice,
  PlannedMeeting,
  QuorumRule,
} from "./profile";

const FORMAT = "matters-arising/committee";

const member = shape<Member>({
  name: text,
  address: orElse(text, ""),
  organisation: orNull(text),
  roles: listOf(text),
  capacity: orElse(oneOf(CAPACITIES), "member"),
  voting: orElse(truth, true),
  from: orNull(day),
  until: orNull(day),
});

const quorum = shape<QuorumRule>({
  of: oneOf(["seats", "filled", "none"]),
  numerator: count,
  denominator: count,
  least: count,
  seats: count,
  source: orElse(text, ""),
  checked: orNull(text),
});

const notice = shape<NoticeChoice>({
  rule: text,
  days: count,
  counting: oneOf(["working", "calendar", "statutory-local"]),
  saturdayCounts: orElse(truth, true),
  source: orElse(text, ""),
  checked: orNull(text),
});

const references = shape<ReferenceStyle>({
  prefix: text,
  meeting: orNull(text),
  separator: text,
  width: count,
  suffix: orElse(text, ""),
  label: text,
  next: text,
});

/** Reads the content of a profile, wherever it is kept; throws ShapeError where it is damaged. */
export const profileShape = shape<CommitteeProfile>({
  id: text,
  name: text,
  kind: oneOf(BODY_KINDS),
  nation: oneOf(NATIONS),
  members: listOf(member),
  groups: listOf(shape<Group>({ name: text, members: listOf(text) })),
  allMeansMembership: orElse(truth, false),
  quorum,
  notice,
  calendar: listOf(
    shape<PlannedMeeting>({
      date: day,
      start: orNull(time),
      end: orNull(time),
      venue: orNull(text),
      title: orNull(text),
    }),
  ),
  minuteNumbering: orNull(shape<MinuteNumbering>({ prefix: text, next: count, width: count, eachMeeting: truth })),
  actionNumbering: orNull(references),
  wording: textsByName,
  languages: listOf(text),
  mails: textsByName,
  timeZone: orElse(text, "Europe/London"),
  agenda: orNull(text),
  fileName: orElse(text, "{committee} {date} {state}"),
});

/** The profile as the text of a JSON file. Round trip: reading it gives an equal profile. */
export const writeProfile = (value: CommitteeProfile): string => writeOwnFile(FORMAT, value);

/** Reads a profile file. A damaged, foreign or newer file gives a sentence that says what to do. */
export const readProfile = (source: string): Imported<CommitteeProfile> =>
  readOwnFile(source, FORMAT, "committee profile", (value) => profileShape(value, ""));
