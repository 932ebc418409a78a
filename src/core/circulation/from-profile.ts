import { regionOf } from "../committee/notice";
import { inOffice, type BodyKind, type CommitteeProfile } from "../committee/profile";
import { NO_PROFILE, type Corrections, type Setting } from "./setting";
import type { Tone, Wording } from "./wording.data";

/** Working days in which corrections are asked for, where a body's kind asks at all; the clerk may set another day. */
const CORRECTION_DAYS = 5;

const COUNCILS: readonly BodyKind[] = [
  "principal-council",
  "principal-council-committee",
  "parish-council",
  "community-council",
  "parish-meeting",
];
const AT_MEETING: readonly BodyKind[] = [
  ...COUNCILS,
  "school-governors",
  "company-general-meeting",
  "plc-annual-general-meeting",
];
const WITH_DEADLINE: readonly BodyKind[] = ["working-group", "company-board", "project-board", "charity"];

/** Councils and governors correct at the next meeting; groups and boards ask for corrections by a day. */
function correctionsOf(kind: BodyKind): Corrections {
  if (AT_MEETING.includes(kind)) return { kind: "at-meeting" };
  return WITH_DEADLINE.includes(kind) ? { kind: "deadline", workingDays: CORRECTION_DAYS } : { kind: "open" };
}

/** Languages of what goes out. A body in Wales that named none of its own starts bilingual, Welsh first. */
const languagesOf = (profile: CommitteeProfile): readonly string[] =>
  profile.nation === "wales" && profile.languages.join() === "en-GB" ? ["cy", "en-GB"] : profile.languages;

/** The committee's own sentences: "cy:circulation.opening.draft", or the bare slot for the first language. */
function textsOf(profile: CommitteeProfile, languages: readonly string[]): Readonly<Record<string, Wording>> {
  const english = languages.find((language) => language.startsWith("en")) ?? languages[0] ?? "en-GB";
  const texts: Record<string, Record<string, string>> = {};
  for (const [name, words] of Object.entries(profile.mails)) {
    const [, language = english, slot = name] = /^([a-z]{2}(?:-[A-Z]{2})?):(.+)$/.exec(name) ?? [];
    (texts[language] ??= {})[slot] = words;
  }
  return texts;
}

/** What the drafts need of a committee's profile, on a day ("YYYY-MM-DD": members in office then). */
export function settingFromProfile(profile: CommitteeProfile, day: string): Setting {
  const listed = inOffice(profile.members, day);
  const members = listed.filter((person) => person.capacity === "member");
  const languages = languagesOf(profile);
  const clerk = listed.find((person) => person.roles.some((role) => /clerk|secretary/i.test(role)));
  return {
    ...NO_PROFILE,
    committee: profile.name,
    members: members.length > 0 ? members : null,
    officers: listed.filter((person) => person.capacity === "officer"),
    chair: members.find((person) => person.roles.some((role) => /^chair/i.test(role.trim())))?.name ?? null,
    clerk: clerk ?? null,
    groups: Object.fromEntries(profile.groups.map((group) => [group.name, group.members])),
    zone: profile.timeZone,
    region: regionOf(profile.nation) ?? NO_PROFILE.region,
    languages,
    minutesLanguage: languages.find((language) => language.startsWith("en")) ?? languages[0] ?? "en-GB",
    tone: (profile.mails["tone"] === "friendly" ? "friendly" : "formal") satisfies Tone,
    texts: textsOf(profile, languages),
    corrections: correctionsOf(profile.kind),
    allMeansMembership: profile.allMeansMembership,
    notice: { choice: profile.notice, nation: profile.nation },
    formalNotice: COUNCILS.includes(profile.kind),
    filePattern: profile.fileName,
  };
}
