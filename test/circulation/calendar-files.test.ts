import ICAL from "ical.js";
import { fold, icsText, writeIcs, type CalendarEvent } from "../../src/core/circulation/ics";
import { invitationDraft, meetingUid } from "../../src/core/circulation/drafts/invitation";
import { invitationIcs, draftEml } from "../../src/core/circulation/files";
import { instantOf, localTime, offsetAt, zoneInWords } from "../../src/core/circulation/zone";
import { simpleParser } from "mailparser";
import { input, nextMeeting } from "./sample";
import { readIcs } from "./second-reader";

const CLERK = { name: "Olwen Clark", address: "olwen@harbour.example" };
const context = { from: CLERK, now: Date.UTC(2026, 5, 3, 8), files: [], sequence: 0 };

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "harbour@matters-arising",
  sequence: 0,
  start: instantOf("2026-10-20", "09:00", "Europe/London").at,
  end: instantOf("2026-10-20", "13:00", "Europe/London").at,
  zone: "Europe/London",
  summary: "Harbour Board",
  location: "Custom House",
  description: "Bring the tide tables",
  tentative: false,
  organizer: CLERK,
  required: [{ name: "Anna Price", address: "anna@harbour.example" }],
  optional: [],
  ...more,
});

/** The start of an .ics as an instant, worked out by ical.js from the VTIMEZONE in the file alone. */
function startByIcal(ics: string): number {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as InstanceType<typeof ICAL.Component>);
  const time = new ICAL.Event(calendar.getFirstSubcomponent("vevent") as InstanceType<typeof ICAL.Component>).startDate;
  const { year, month, day, hour, minute } = time;
  return Date.UTC(year, month - 1, day, hour, minute) - zone.utcOffset(time) * 1000;
}

describe("a time on the clock of a committee", () => {
  test("09:00 in London on 20 October 2026 is still summer time", () => {
    expect(new Date(instantOf("2026-10-20", "09:00", "Europe/London").at).toISOString()).toBe(
      "2026-10-20T08:00:00.000Z",
    );
    expect(new Date(instantOf("2026-10-27", "09:00", "Europe/London").at).toISOString()).toBe(
      "2026-10-27T09:00:00.000Z",
    );
  });

  test("an hour that the clocks skip moves on by the skip, one that comes twice means the first, and both are told", () => {
    const skipped = instantOf("2026-03-29", "01:30", "Europe/London");
    expect([new Date(skipped.at).toISOString(), skipped.shift]).toEqual(["2026-03-29T01:30:00.000Z", "skipped"]);
    expect(localTime(skipped.at, "Europe/London").time).toBe("02:30");
    const twice = instantOf("2026-10-25", "01:30", "Europe/London");
    expect([new Date(twice.at).toISOString(), twice.shift]).toEqual(["2026-10-25T00:30:00.000Z", "twice"]);
  });

  test("no date of the calendar is no instant", () => {
    expect(instantOf("2026-02-30x", "09:00", "Europe/London").at).toBeNaN();
    expect(instantOf("2026-02-03", "", "Europe/London").at).toBeNaN();
  });

  test("the zone is said in words with its offset on that day", () => {
    expect(zoneInWords("Europe/London", Date.UTC(2026, 9, 20))).toBe("London time (British Summer Time, UTC+01:00)");
    expect(zoneInWords("America/New_York", Date.UTC(2026, 0, 20))).toContain("UTC−05:00");
  });
});

/** Changes of clocks in 2026 and a zone of whole, half and three-quarter hours, without changes, and with odd ones. */
const ZONES: readonly [zone: string, days: readonly string[]][] = [
  ["Europe/London", ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"]],
  ["America/New_York", ["2026-03-07", "2026-03-08", "2026-03-09", "2026-10-31", "2026-11-01", "2026-11-02"]],
  ["Australia/Lord_Howe", ["2026-04-04", "2026-04-05", "2026-10-03", "2026-10-04"]],
  ["Pacific/Chatham", ["2026-04-05", "2026-09-27"]],
  ["Africa/Casablanca", ["2026-02-14", "2026-02-15", "2026-03-22", "2026-03-23"]],
  ["Asia/Kolkata", ["2026-06-01"]],
  ["Asia/Kathmandu", ["2026-06-01"]],
  ["UTC", ["2026-06-01"]],
  ["Europe/Dublin", ["2026-03-29", "2026-10-25"]],
  ["America/Sao_Paulo", ["2018-02-18", "2018-11-04"]],
];

describe("the VTIMEZONE in a calendar file", () => {
  const cases = ZONES.flatMap(([zone, days]) =>
    days.flatMap((day) => ["00:15", "09:00", "14:30", "23:45"].map((time) => [zone, day, time] as const)),
  );
  test.each(cases)(
    "in %s on %s at %s gives the same instant to ical.js and to the second reader",
    (zone, day, time) => {
      const start = instantOf(day, time, zone).at;
      const ics = writeIcs(event({ zone, start, end: start + 3_600_000 }), "PUBLISH", context.now);
      expect(startByIcal(ics)).toBe(start);
      expect(readIcs(ics).start).toBe(start);
      expect(readIcs(ics).end - readIcs(ics).start).toBe(3_600_000);
    },
  );

  test("a zone with a steady rule is written as yearly rules, one without as single changes", () => {
    const london = writeIcs(event(), "PUBLISH", 0);
    expect(london).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    expect(london).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    expect(writeIcs(event({ zone: "Africa/Casablanca" }), "PUBLISH", 0)).not.toContain("RRULE");
  });
});

describe("the calendar file", () => {
  test("a file to import is PUBLISH, names no attendees and keeps one id whatever the date becomes", () => {
    const draft = invitationDraft(input());
    const later = invitationDraft(
      input({ minutes: { nextMeeting: { ...nextMeeting, date: "2026-10-27", tentative: false } } }),
    );
    const ics = invitationIcs(draft, "PUBLISH", context) as string;
    expect(ics).toContain("METHOD:PUBLISH\r\n");
    expect(ics).not.toContain("ATTENDEE");
    expect(ics).toContain("STATUS:TENTATIVE");
    expect(readIcs(ics).uid).toBe(later.uid);
    expect(meetingUid(input({ setting: { committee: "Lifeboat Committee" } }))).not.toBe(draft.uid);
  });

  test("an update inside the organiser's mail is a REQUEST with a higher SEQUENCE; unknown addresses are no attendees", async () => {
    const eml = draftEml(invitationDraft(input()), { ...context, sequence: 2 });
    const mail = await simpleParser(eml);
    const ics = mail.attachments.find((part) => part.contentType === "text/calendar")?.content.toString("utf8") ?? "";
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const meeting = new ICAL.Event(calendar.getFirstSubcomponent("vevent") as InstanceType<typeof ICAL.Component>);
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(meeting.sequence).toBe(2);
    expect(meeting.attendees.map((one) => String(one.getFirstValue()))).toEqual([
      "mailto:anna.price@harbour.example",
      "mailto:bedwyr@harbour.example",
      "mailto:dilys@harbour.example",
    ]);
    expect(meeting.summary).toBe("Harbour Board, 20 October 2026 (TO BE CONFIRMED)");
    expect(meeting.location).toBe("Custom House");
  });

  test("without an organiser's address the mail carries no request", async () => {
    const mail = await simpleParser(draftEml(invitationDraft(input()), { ...context, from: null }));
    expect(mail.attachments).toEqual([]);
  });

  test("nothing is made while day, hour or end are open", () => {
    const without = (more: object) =>
      invitationIcs(
        invitationDraft(input({ minutes: { nextMeeting: { ...nextMeeting, ...more } } })),
        "PUBLISH",
        context,
      );
    expect(without({ date: null, text: "mid October" })).toBeNull();
    expect(without({ start: null })).toBeNull();
    expect(without({ end: null })).toBeNull();
  });

  test("lines are folded at 75 octets without splitting a character", () => {
    const line = `SUMMARY:${"ŵyn 会議 👩‍👩‍👧 ".repeat(40)}`;
    const rows = fold(line).split("\r\n");
    for (const row of rows) expect(Buffer.byteLength(row, "utf8")).toBeLessThanOrEqual(75);
    expect(rows.map((row, at) => (at === 0 ? row : row.slice(1))).join("")).toBe(line);
    expect(fold(line)).not.toContain("\ufffd");
  });

  test("text is escaped as RFC 5545 says", () => {
    expect(icsText("a;b,c\\d\r\ne\u0000")).toBe("a\\;b\\,c\\\\d\\ne");
  });
});

describe("the invitation", () => {
  test.each(["UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kathmandu"])(
    "is the same instant when the mailbox and machine stand in %s",
    (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        const draft = invitationDraft(input());
        expect(draft.start).toBe(Date.UTC(2026, 9, 20, 8));
        expect(draft.end).toBe(Date.UTC(2026, 9, 20, 12));
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );

  test("says that it is to be confirmed in subject and body, and says the zone in words", () => {
    const draft = invitationDraft(input());
    const text = JSON.stringify(draft.body);
    expect(draft.subject).toContain("TO BE CONFIRMED");
    expect(text).toContain("This date is to be confirmed");
    expect(text).toContain("London time (British Summer Time, UTC+01:00)");
  });

  test("words without a day give proposals, never a date", () => {
    const draft = invitationDraft(
      input({
        minutes: {
          nextMeeting: { ...nextMeeting, date: null, start: null, end: null, text: "Next meeting: mid October" },
        },
      }),
    );
    expect(draft.start).toBeNull();
    expect(draft.proposals).toEqual(["2026-10-13", "2026-10-14", "2026-10-15", "2026-10-20"]);
    expect(draft.notices.map((notice) => notice.code)).toContain("no-date");
  });

  test("for a council it says that it is not the formal notice", () => {
    const council = invitationDraft(input({ setting: { formalNotice: true } }));
    expect(JSON.stringify(council.body)).toContain("not the formal notice");
    expect(JSON.stringify(invitationDraft(input()).body)).not.toContain("formal notice");
  });

  test("guests are off until ticked, then optional", () => {
    const ticked = invitationDraft(input({ choices: { fields: { "guest:emrys vaughan": "cc" } } }));
    const fields = (draft: typeof ticked) =>
      draft.recipients.filter((one) => one.role === "guest").map((one) => one.field);
    expect(fields(invitationDraft(input()))).toEqual(["off"]);
    expect(fields(ticked)).toEqual(["cc"]);
  });
});

test("offsets of zones are read to the minute", () => {
  expect(offsetAt("Asia/Kathmandu", 0)).toBe(330);
  expect(offsetAt("Asia/Kathmandu", Date.UTC(2026, 0, 1))).toBe(345);
});
