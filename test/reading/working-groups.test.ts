import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.ref, action.text, owners(action)].filter(Boolean).join(" | "));

describe("minutes of working groups", () => {
  test("a review in bullets under bullets that spaces alone tell apart, and a heading that looks like the one of the tasks", () => {
    const { minutes } = read(
      readTxt(`Approved Minutes of the Tarn Codes Council, 4 June 2027
Time: 14:00 15:30

Present: Ada Hale, Bo Dent, Cy Orr
Apologies: Jo Sand
DL, FV and MW joined via Zoom.

1. Open action item review

- Items that are due:

        - Count the code tables.
                - Long talk about how many there are.
                - Bo found a further one.

- Items for later:
        - Print the wall chart.
                - The printer is away.

2. Charts
At the last meeting it was agreed that the chart should be blue.
Paint the frame as well. Bo moved, Cy seconded (?), unanimous.

Tasks Assigned
- Ada will order the frame.
- In July, the council will send a letter to the museum.
Dates and Visits
- 9 July, visit to the mill
- A second visit in autumn
`),
    );
    const { body, date, start, end } = minutes.meeting;
    expect([body, date, start, end].map((fact) => fact?.value)).toEqual([
      "Tarn Codes Council",
      "2027-06-04",
      "14:00",
      "15:30",
    ]);
    expect(minutes.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Ada Hale present",
      "Bo Dent present",
      "Cy Orr present",
      "Jo Sand apologies",
      "DL present",
      "FV present",
      "MW present",
    ]);
    expect(minutes.previousActions.map(({ text }) => text)).toEqual([
      "Count the code tables.",
      "Print the wall chart.",
    ]);
    expect(actionsOf(minutes)).toEqual([
      "Ada will order the frame. | Ada Hale",
      "In July, the council will send a letter to the museum. | the council",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "Paint the frame as well. Bo moved, Cy seconded (?), unanimous.",
    ]);
  });

  test("an agenda in a table sets no tasks; “#” heads their numbers; a delegate owns what stands beside him", () => {
    const { minutes } = read(
      readMd(`# Minutes (confirmed), Tarn Tide Forum, 8 July 2027

**Attendees:** Ada Hale (chair), Bo Dent, Cy Orr

## Agenda

| nr | What | Topics | Who |
| --- | --- | --- | --- |
| 1 | Welcome | A word to new people | Ada |
| 2 | Tide tables | Whether to print them | Bo, All |

## Action items

| # | Action | Owner | Due |
| --- | --- | --- | --- |
| 1 | Draw the cover of the tables | Bo & Cy | 1 August 2027 |
| 2 | Ask the harbour for its figures | Ada | |

## Earlier ones

| Topic | Forum7 Action | Delegate | Status |
| --- | --- | --- | --- |
| Buoys | Count the buoys in the bay | Cy | Completed |
`),
    );
    expect(minutes.meeting.date?.value).toBe("2027-07-08");
    expect(actionsOf(minutes)).toEqual([
      "1 | Draw the cover of the tables | Bo Dent + Cy Orr",
      "2 | Ask the harbour for its figures | Ada Hale",
    ]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} ${status}`)).toEqual([
      "Count the buoys in the bay done",
    ]);
    expect(minutes.decisions).toEqual([]);
  });

  test("tasks under the items of a lettered agenda; a break for tea; what a group recommended", () => {
    const { minutes } = read(
      readTxt(`Notes of the Tarn Gauge Working Party
7 May 2027

Present
Ada Hale, Bo Dent, Cy Orr

Apologies
Jo Sand

2. Progress and the coming season.
The session was adjourned at 10.20am for tea. The session closed at 12.15pm.

b. Gauges
Actions:
Ada – Draw the gauge again
Bo/Cy – Count the staves

c. Harbour tables
Action:
Ada – Ask the harbour for its tables

The group recommended:

1. Two gauges by the mill.
2. One gauge at the weir.

Bo will see if the miller has a boat.
`),
    );
    expect(minutes.meeting.end?.value).toBe("12:15");
    expect(minutes.attendance.map(({ name }) => name)).toEqual(["Ada Hale", "Bo Dent", "Cy Orr", "Jo Sand"]);
    expect(actionsOf(minutes)).toEqual([
      "Draw the gauge again | Ada Hale",
      "Count the staves | Bo Dent + Cy Orr",
      "Ask the harbour for its tables | Ada Hale",
      "Bo will see if the miller has a boat. | Bo Dent",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["Two gauges by the mill.", "One gauge at the weir."]);
  });

  test("people by their handles and how much they said, at the end; staff in a table", () => {
    const people = (text: string): string[] =>
      read(readMd(text)).minutes.attendance.map(({ name, status, organisation }) =>
        [name, status, organisation].filter(Boolean).join(" "),
      );
    expect(
      people(
        "# Tarn Tide Forum\n\n3 May 2027\n\n## Notes\n\n* The tide was low.\n\n## People present (lines said)\n\n* jkovac (12)\n* mirela (3)\n",
      ),
    ).toEqual(["jkovac present", "mirela present"]);
    expect(
      people(
        "# Tarn Tide Forum\n\n3 May 2027\n\n| PRESENT: | Ada Hale | Tide Trust |\n| --- | --- | --- |\n| STAFF PRESENT: | Bo Dent | Clerk |\n| | Cy Orr | Warden |\n",
      ),
    ).toEqual(["Ada Hale present Tide Trust", "Bo Dent inAttendance", "Cy Orr inAttendance"]);
  });

  test("dashes behind bullets, a surname cut short, and what a review of earlier actions marks as still to do", () => {
    const { minutes } = read(
      readMd(`# Tarn Tide Forum

3 May 2027

Present:

- – Ada Hale – Chair
- – Bob Dentworth – Clerk, Regional Official

Meeting declared open at 19:10

## 1. Actions arising from the last meeting (3 April 2027) not told of elsewhere:

The lamp: a new one was bought and hung.

Action: Ada to ask for the price of a spare lamp.

The gate is as it was.

## 2. Boats

Action: Bob Dentw to paint the boats.
`),
    );
    expect(minutes.meeting.start?.value).toBe("19:10");
    expect(minutes.attendance.map(({ name, roles }) => [name, ...roles].join(" "))).toEqual([
      "Ada Hale Chair",
      "Bob Dentworth Clerk Regional Official",
    ]);
    expect(actionsOf(minutes)).toEqual([
      "Ada to ask for the price of a spare lamp. | Ada Hale",
      "Bob Dentw to paint the boats. | Bob Dentworth",
    ]);
    expect(minutes.previousActions.map(({ text }) => text)).toEqual(["Ada to ask for the price of a spare lamp."]);
  });

  test("those who may speak, others on the call, a surname that is a small word as well, and how a motion ended", () => {
    const { minutes } = read(
      readTxt(`Minutes of the Tarn Kite Board, 4 May 2027

Present with full speaking rights: Zeyi He (ZH), Bo Dent (BD)
Others on the call: Cy Orr

1. Minutes
Bo Dent motioned to approve the May notes as sent and Zeyi He seconded the motion. Without discussion, the notes were approved by acclamation.
`),
    );
    expect(minutes.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Zeyi He present",
      "Bo Dent present",
      "Cy Orr inAttendance",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "Bo Dent motioned to approve the May notes as sent and Zeyi He seconded the motion. Without discussion, the notes were approved by acclamation.",
    ]);
  });

  describe("a table whose action column is over the minutes themselves", () => {
    const table = (owners: readonly string[]): Minutes =>
      read(
        readMd(`# Tarn Tide Forum\n\n3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n| Item | Action Point | Action by |
| --- | --- | --- |
| 1 | The forum heard of the new gauge at the weir. | ${owners[0]} |
| 2 | Ask the harbour for its tables. | ${owners[1]} |
| 3 | The stall at the fair took forty pounds. | ${owners[2]} |
| 4 | The path by the quay is open again. | ${owners[3]} |
`),
      ).minutes;

    test("sets a task only where somebody is named", () =>
      expect(actionsOf(table(["", "Ada", "", ""]))).toEqual(["Ask the harbour for its tables. | Ada Hale"]));

    test("is a list of tasks where most rows name somebody", () =>
      expect(table(["Bo", "Ada", "", "Bo"]).actions).toHaveLength(4));
  });

  test("stars close before the names of those who were there for a part", () => {
    const { minutes } = read(
      readTxt(
        "Tarn Tide Forum\n3 May 2027\n\nPresent:\n\nAda Hale (Chair)\n\n*Bo Dent (Harbour Officer)\n\n*Cy Orr (Clerk)\n\n*for a part\n\n1. Gate\n\n*Carried unanimously*\n",
      ),
    );
    expect(minutes.attendance.map(({ name, roles }) => [name, ...roles].join(" "))).toEqual([
      "Ada Hale Chair",
      "Bo Dent Harbour Officer",
      "Cy Orr Clerk",
    ]);
  });
});
