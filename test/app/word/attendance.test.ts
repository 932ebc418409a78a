import {
  addAttendee,
  attendanceOf,
  attendeeEdit,
  dropInterest,
  interestsOf,
  keepInterest,
  quorumOf,
  saveAttendee,
  unlistedIn,
  unrecordedMembers,
} from "../../../src/app/word/attendance";
import type { AttendeeEdit } from "../../../src/app/word/attendance";
import { openDocument } from "../../../src/app/word/open";
import { keepProfile } from "../../../src/app/word/profile";
import { newProfile } from "../../../src/core/committee/profile";
import { tagAll } from "../../../src/app/word/tagging";
import { memberNamed } from "../../../src/core/import/members";
import { docx, p, table } from "../../support/docx-builder";
import { livePane } from "../../support/live-pane";
import type { LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const MINUTES = docx(
  p("Marsh End Parish Council", { style: "Title" }),
  p("Minutes of the meeting held on 4 June 2026 at 7.00 pm"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh, Ed Price"),
  p("In attendance: Flo Reed (Clerk), Gus Hale"),
  p("Apologies: Dina Holt"),
  p("1. Opening", { style: "Heading1" }),
  p("The chair opened the meeting."),
  p("2. Planning", { style: "Heading1" }),
  p("Resolved: that the application be supported. Proposed by Hugo Lane, seconded by Bram Otley."),
  p("3. Close", { style: "Heading1" }),
  p("The meeting closed at 8.15 pm."),
);

async function opened(bytes: Uint8Array = MINUTES): Promise<LivePane> {
  const live = await livePane(bytes);
  await openDocument(live.session);
  return live;
}

const person = (live: LivePane, name: string) => {
  const found = attendanceOf(live.state()).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const edited = (live: LivePane, name: string, change: Partial<AttendeeEdit>): AttendeeEdit => ({
  ...attendeeEdit(person(live, name)),
  ...change,
});

const council = {
  ...newProfile("marsh-end", "Marsh End Parish Council"),
  members: ["Ada Fenn", "Bram Otley", "Cleo Marsh", "Dina Holt", "Ed Price", "Ida Moss"].map(memberNamed),
  quorum: {
    of: "seats" as const,
    numerator: 1,
    denominator: 3,
    least: 3,
    seats: 12,
    source: "LGA 1972",
    checked: "2026-11",
  },
};

describe("The attendance panel", () => {
  it("moves somebody to another list in the block's own layout, and nothing else", async () => {
    const live = await opened();
    expect(
      await saveAttendee(live.session, "Cleo Marsh", edited(live, "Cleo Marsh", { status: "apologies" }), true),
    ).toEqual([]);
    expect(live.lines().slice(2, 5)).toEqual([
      "Present: Ada Fenn (Chair), Bram Otley, Ed Price",
      "In attendance: Flo Reed (Clerk), Gus Hale",
      "Apologies: Dina Holt, Cleo Marsh",
    ]);
    expect(person(live, "Cleo Marsh")).toMatchObject({ status: "apologies", chosen: false });
    live.word.close();
  });

  it("writes a late arrival behind the name and changes it there when it is corrected", async () => {
    const live = await opened();
    const late = edited(live, "Bram Otley", { joinedTime: "19:20", joinedItem: "2" });
    expect(await saveAttendee(live.session, "Bram Otley", late, true)).toEqual([]);
    expect(live.lines()[2]).toBe("Present: Ada Fenn (Chair), Bram Otley (arrived 19:20, item 2), Cleo Marsh, Ed Price");
    const later = edited(live, "Bram Otley", { joinedTime: "19:40", joinedItem: "2" });
    expect(await saveAttendee(live.session, "Bram Otley", later, true)).toEqual([]);
    expect(live.lines()[2]).toBe("Present: Ada Fenn (Chair), Bram Otley (arrived 19:40, item 2), Cleo Marsh, Ed Price");
    live.word.close();
  });

  it("keeps beside the text what the list does not say, and forgets it when it is taken back", async () => {
    const live = await opened();
    const before = live.lines();
    const change = { remote: true, organisation: "Allotments", substituteFor: "Dina Holt" };
    expect(await saveAttendee(live.session, "Ed Price", edited(live, "Ed Price", change), false)).toEqual([]);
    expect(live.lines()).toEqual(before);
    expect(person(live, "Ed Price")).toMatchObject({ ...change, status: "present", chosen: true });
    const back = edited(live, "Ed Price", { remote: false, organisation: "", substituteFor: "" });
    await saveAttendee(live.session, "Ed Price", back, false);
    expect(person(live, "Ed Price").chosen).toBe(false);
    expect(
      live
        .state()
        .parts.map((part) => part.xml)
        .join(""),
    ).not.toContain("Allotments");
    live.word.close();
  });

  it("tells officers from guests, and lets the clerk say otherwise", async () => {
    const live = await opened();
    expect([person(live, "Flo Reed").guest, person(live, "Gus Hale").guest]).toEqual([false, true]);
    await saveAttendee(live.session, "Gus Hale", edited(live, "Gus Hale", { guest: false }), true);
    expect(person(live, "Gus Hale").guest).toBe(false);
    live.word.close();
  });

  it("names whom the text names and no list does, and adds them where the clerk says", async () => {
    const live = await opened();
    expect(unlistedIn(live.state())).toMatchObject([{ name: "Hugo Lane", why: "moves" }]);
    expect(await addAttendee(live.session, "Hugo Lane", "present")).toBeNull();
    expect(live.lines()[2]).toBe("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh, Ed Price, Hugo Lane");
    expect(unlistedIn(live.state())).toEqual([]);
    live.word.close();
  });

  it("keeps somebody in the notes where the lists are a table, and says why", async () => {
    const rows = [
      ["Name", "Present"],
      ["Ada Fenn", "Yes"],
      ["Bram Otley", "Apologies"],
    ];
    const live = await opened(docx(p("Marsh End Parish Council"), p("Attendance", { style: "Heading1" }), table(rows)));
    expect(live.state().reading.minutes.attendance.length).toBeGreaterThan(0);
    expect(await addAttendee(live.session, "Hugo Lane", "present")).toBe("no-status-column");
    expect(person(live, "Hugo Lane")).toMatchObject({ index: null, status: "present" });
    live.word.close();
  });

  it("recomputes the quorum at every arrival, departure and withdrawal by the committee's rule", async () => {
    const live = await opened();
    expect(quorumOf(live.state())).toBeNull();
    await keepProfile(live.session, council);
    expect(unrecordedMembers(live.state())).toEqual(["Ida Moss"]);
    const count = () => quorumOf(live.state())?.at.map((one) => [one.item, one.there, one.quorate]);
    expect(count()).toEqual([
      ["1", 4, true],
      ["2", 4, true],
      ["3", 4, true],
    ]);
    await saveAttendee(
      live.session,
      "Bram Otley",
      edited(live, "Bram Otley", { joinedTime: "19:20", joinedItem: "2" }),
      true,
    );
    const interest = {
      name: "Cleo Marsh",
      item: "2",
      interest: "owns the land",
      withdrew: true,
      dispensation: false,
      returned: true,
    };
    await keepInterest(live.session, interest);
    expect(count()).toEqual([
      ["1", 3, false],
      ["2", 3, false],
      ["3", 4, true],
    ]);
    await dropInterest(live.session, interest);
    expect(interestsOf(live.state())).toEqual([]);
    live.word.close();
  });

  it("moves tagged people between lists that tabs set side by side, and loses nobody", async () => {
    const live = await opened(
      docx(
        p("Marsh End Parish Council", { style: "Title" }),
        p("Minutes of the meeting held on 4 June 2026 at 7.00 pm"),
        p("Present:\tApologies:"),
        p("Ada Fenn (Chair)\tDina Holt"),
        p("Bram Otley\tEd Price"),
        p("Cleo Marsh"),
        p("1. Opening", { style: "Heading1" }),
      ),
    );
    await tagAll(live.session);
    const come = edited(live, "Dina Holt", { status: "present" });
    expect(await saveAttendee(live.session, "Dina Holt", come, true)).toEqual([]);
    await tagAll(live.session);
    const gone = edited(live, "Ada Fenn", { status: "apologies" });
    expect(await saveAttendee(live.session, "Ada Fenn", gone, true)).toEqual([]);
    expect(live.lines().slice(2, 6)).toEqual([
      "Present:\tApologies:",
      "Bram Otley\tEd Price",
      "Cleo Marsh\tAda Fenn (Chair)",
      "Dina Holt",
    ]);
    await tagAll(live.session);
    expect(live.state().tagging.plan.edits).toEqual([]);
    expect(live.state().tagging.facts.map(({ controlId }) => controlId)).not.toContain(null);
    live.word.close();
  });

  it("takes a move back as a whole when the host fails in the middle of it", async () => {
    const live = await opened();
    const before = live.lines();
    const edit = edited(live, "Cleo Marsh", { status: "apologies" });
    for (const request of [1, 2, 3, 4]) {
      live.word.host.faults.add({ request, action: 2, code: "GeneralException" });
      expect(await saveAttendee(live.session, "Cleo Marsh", edit, true)).toBeNull();
      live.word.host.faults.clear();
      expect([request, live.lines()]).toEqual([request, before]);
    }
    live.word.close();
  });
});
