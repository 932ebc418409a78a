import fc from "fast-check";
import { readProfile, writeProfile } from "../../src/core/committee/codec";
import { inOffice, newProfile } from "../../src/core/committee/profile";
import type { CommitteeProfile } from "../../src/core/committee/profile";
import { memberNamed } from "../../src/core/import/members";

const full: CommitteeProfile = {
  ...newProfile("hollow-lane", "Hollow Lane Allotment Association"),
  kind: "charity",
  nation: "england",
  members: [
    {
      ...memberNamed("Ada Fenn"),
      address: "ada@example.org",
      roles: ["Chair"],
      from: "2024-05-01",
      until: "2027-04-30",
    },
  ],
  groups: [{ name: "plot stewards", members: ["Ada Fenn"] }],
  calendar: [{ date: "2026-09-03", start: "19:00", end: null, venue: "The hut", title: null }],
  minuteNumbering: { prefix: "26/", next: 41, width: 0, eachMeeting: false },
  actionNumbering: {
    prefix: "HL ",
    meeting: "07",
    separator: "/",
    width: 2,
    suffix: "",
    label: "Action ",
    next: "HL 07/03",
  },
  wording: { mattersArising: "Progress on actions" },
  mails: { circulation: "Dear all," },
};

describe("The committee's file", () => {
  it("comes back as it was saved", () => {
    expect(readProfile(writeProfile(full))).toEqual({ ok: true, value: full, remarks: [] });
  });

  it.each([
    ["nothing", "", /damaged: it is not complete JSON/u],
    ["half a file", writeProfile(full).slice(0, 300), /damaged: it is not complete JSON/u],
    ["another file", '{"format":"something/else","version":1}', /no committee profile/u],
    ["a newer file", writeProfile(full).replace('"version": 1', '"version": 2'), /newer version/u],
    ["a list", "[]", /damaged: the file is missing or is not a group of values/u],
    ["a wrong day", writeProfile(full).replace("2027-04-30", "2027-02-30"), /members 1, until is not a day/u],
    ["a wrong kind", writeProfile(full).replace('"charity"', '"club"'), /kind must be one of/u],
  ])("says what is wrong with %s", (_, source, message) => {
    const read = readProfile(source);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.message).toMatch(message);
  });

  it("never throws, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        expect(readProfile(source).ok).toBe(false);
      }),
    );
  });

  it("knows who is in office on a day", () => {
    expect(inOffice(full.members, "2026-11-23")).toHaveLength(1);
    expect(inOffice(full.members, "2027-05-01")).toHaveLength(0);
  });
});
