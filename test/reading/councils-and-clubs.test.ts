import { readHtml } from "../../src/cli/formats/html";
import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const people = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, roles }) => [name, status, ...roles].join(" | "));
const decided = ({ decisions }: Minutes): string[] => decisions.map(({ text }) => text);
const toDo = ({ actions }: Minutes): string[] => actions.map(({ text }) => text);

describe("minutes of councils, schools and clubs", () => {
  test("a selectman’s list, what a board discussed and approved, letters in brackets amid a sentence", () => {
    const { minutes } = read(
      readTxt(`Board of Selectmen Minutes
Monday, May 3, 2027
In-person at the Tarn Weir Town Office

Selectman Present: Ada Hale, Bo Dent and Cy Orr
Guests: Mr Sam Tester, Preb Olive Marsh

The chairman called the meeting to order at 6:00pm.

1. Notices
The Board discussed the county's wish to hang its maps and approved the hanging of two in the porch.
Cllrs approved a gift to the mill.
The rota for the weir was updated and was agreed.

2. Letters
Bo Dent will write to the Weir County Council (W.C.C.) Bridge Office about the rail.
`),
    );
    expect(minutes.meeting.venue?.value).toBe("Tarn Weir Town Office");
    expect(people(minutes)).toEqual([
      "Ada Hale | present",
      "Bo Dent | present",
      "Cy Orr | present",
      "Sam Tester | inAttendance",
      "Olive Marsh | inAttendance",
    ]);
    expect(decided(minutes)).toEqual([
      "The Board discussed the county's wish to hang its maps and approved the hanging of two in the porch.",
      "Cllrs approved a gift to the mill.",
      "The rota for the weir was updated and was agreed.",
    ]);
    expect(toDo(minutes)).toEqual([
      "Bo Dent will write to the Weir County Council (W.C.C.) Bridge Office about the rail.",
    ]);
  });

  test("what was agreed under “Action”, and the next meeting in a heading of its own", () => {
    const { minutes } = read(
      readMd(`# Friends of Tarn School, 4 May 2027

**Present:** Ada Hale (AH), Bo Dent (BD)

## Newsletter

Some had not seen it.

### Action

It was agreed that the newsletter would be hung on the gate by the office.

## Raffle

### Action

BD to print the tickets.

## Next meeting

### 18:15, Wednesday 9 June 2027

#### Agenda

1. Fence
`),
    );
    expect(toDo(minutes)).toEqual([
      "It was agreed that the newsletter would be hung on the gate by the office.",
      "BD to print the tickets.",
    ]);
    expect([minutes.nextMeeting?.date, minutes.nextMeeting?.start]).toEqual(["2027-06-09", "18:15"]);
  });

  test("lists side by side in a table, each under its label and beside initials", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const { minutes } = read(
      readHtml(
        `<p>Governors of Weir School, 5 May 2027</p><table>${[
          row("Attendees", "Initials", "", "Attendees", "Initials", ""),
          row("Ada Hale", "AH", "Chair", "Bo Dent", "BD", "Parent Governor"),
          row("Apologies", "Initials", "Reason (kind of member)", "Absent without Apology", "Initials", ""),
          row("Cy Orr", "CO", "Unwell", "Flo Lund", "FL", "Staff Governor"),
          row("In Attendance", "Initials", "", "Minutes to", "", ""),
          row("Gil Tarr", "GT", "Clerk", "Attendees", "", ""),
        ].join("")}</table>`,
      ),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present | Chair",
      "Bo Dent | present | Parent Governor",
      "Cy Orr | apologies",
      "Flo Lund | absent | Staff Governor",
      "Gil Tarr | inAttendance | Clerk",
    ]);
  });

  test("lists side by side whose people have an office and initials beside them, and papers beside the last", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const { minutes } = read(
      readHtml(
        `<p>Weir Parent Council, 5 May 2027</p><table>${[
          row("Present", "", "", "Apologies", "", ""),
          row("Ada Hale", "Chair", "AH", "Bo Dent", "", "BD"),
          row("Cy Orr", "", "CO", "Flo Lund", "Vice Chair", "FL"),
          row("In Attendance", "", "", "Papers", "", ""),
          row("Gil Tarr", "HT", "GT", "Chair Report", "", ""),
        ].join("")}</table>`,
      ),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present | Chair",
      "Bo Dent | apologies",
      "Cy Orr | present",
      "Flo Lund | apologies | Vice Chair",
      "Gil Tarr | inAttendance | HT",
    ]);
  });

  test("the vote that somebody called for, how it fell in lines of its own, and what is no decision", () => {
    const { minutes } = read(
      readMd(`# Weir Homes Board

3 May 2027

Present: President Ada Hale, HOA members Susan and Cy Orr

### Dues

Ada motioned to raise what members pay for oil.

Ada called for the vote.

* All in favor: 2 aye.
* All opposed: none.

The motion passed.

It was confirmed the mower stands in the shed. The board came to a unanimous decision to sell it.
`),
    );
    expect(people(minutes)).toEqual(["Ada Hale | present | President", "Susan | present", "Cy Orr | present"]);
    expect(decided(minutes)).toEqual([
      "Ada motioned to raise what members pay for oil. Ada called for the vote. All in favor: 2 aye. All opposed: none. The motion passed.",
      "The board came to a unanimous decision to sell it.",
    ]);
  });

  test("what was carried over, and a line that goes on with “and”", () => {
    const { minutes } = read(
      readTxt(`Weir Rowing Club, 3 May 2027
Present: Ada Hale, Bo Dent

1. Officers
Cy Orr as captain was proposed by Ada Hale
and seconded by Bo Dent
and approved unanimously.

2. Carried over
The following items were carried over from last month:
- Mend the rack (Bo)
- Ask the baths for a lane (Ada)
`),
    );
    expect(decided(minutes)).toEqual([
      "Cy Orr as captain was proposed by Ada Hale and seconded by Bo Dent and approved unanimously.",
    ]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} | ${status}`)).toEqual([
      "Mend the rack | carried",
      "Ask the baths for a lane | carried",
    ]);
    expect(toDo(minutes)).toEqual([]);
  });

  test("a title that begins with “MINUTES”, offices and answers on either side of those who hold them, and dates to come", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const { minutes } = read(
      readHtml(
        `<h1>MINUTES – Weir Neighbourhood Watch</h1><p>Mill Inn, Weir, 3 May 2027 @ 8pm</p><p>Present:</p><table>${[
          row("Chairperson", "Ada Hale", "Present", "Zone 1 Coordinator", "Vacant", "-"),
          row("Treasurer", "Bo Dent", "Present", "Zone 2 Coordinator", "Cy Orr", "Apologies"),
          row("Web Support", "Flo Lund", "Apologies", "Zone 3 Coordinator", "Gil Tarr", "Present"),
        ].join("")}</table><p>Upcoming dates:</p><table>${[
          row("Type", "What", "Date", "Time", "Place"),
          row("Committee", "Summer walk", "09/06/27", "8:00pm", "Mill Inn"),
        ].join("")}</table>`,
      ),
    );
    expect([minutes.meeting.date?.value, minutes.meeting.start?.value]).toEqual(["2027-05-03", "20:00"]);
    expect(people(minutes)).toEqual([
      "Ada Hale | present | Chairperson",
      "Bo Dent | present | Treasurer",
      "Cy Orr | apologies | Zone 2 Coordinator",
      "Flo Lund | apologies | Web Support",
      "Gil Tarr | present | Zone 3 Coordinator",
    ]);
    expect(toDo(minutes)).toEqual([]);
  });

  test("a semicolon for the colon of a label, and resolutions below or beside those who moved them", () => {
    const { minutes } = read(
      readTxt(`Weir Parish Council
Minutes of a meeting held on 3 May 2027

Present; Cllrs. A. Hale (Chair), B. Dent, C. Orr

1/27 Kiosk
The kiosk leans. Residents were asked to keep off.

Action; all councillors, Bo Dent

2/27 Seat
To fill the empty seat - PROPOSED; SECONDED; RESOLVED to co-opt Flo Lund.

3/27 Bell
It was proposed by Cllr Dent, seconded by Cllr Orr and:-

RESOLVED – That the bell be rung at noon.
`),
    );
    expect(minutes.actions.map(({ owners }) => owners.map(({ text }) => text).join(" + "))).toEqual([
      "all councillors + Bo Dent",
    ]);
    expect(decided(minutes)).toEqual([
      "To fill the empty seat - PROPOSED; SECONDED; RESOLVED to co-opt Flo Lund.",
      "It was proposed by Cllr Dent, seconded by Cllr Orr and:- RESOLVED – That the bell be rung at noon.",
    ]);
  });

  test("apologies that had been received, whom somebody represents, a roll call’s column, and what was merely approved before", () => {
    const { minutes } = read(
      readHtml(
        `<h1>Weir Town Board</h1><p>Minutes of a meeting held on 3 May 2027</p><table><tr><th>Name</th><th>Roll call</th></tr><tr><td>Ada Hale</td><td>Present</td></tr><tr><td>Bo Dent</td><td>Absent</td></tr></table><p>Apologies: had been received from, Cy Orr (Representing Weir Council) and Flo Lund (Secretary Pro-Tem).</p><h2>1. Last minutes</h2><p>Minutes approved 13/04/2027.</p><h2>2. Market</h2><p>The market had moved to Fridays.</p><p>The consensus was to keep the stalls.</p>`,
      ),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present",
      "Bo Dent | absent",
      "Cy Orr | apologies",
      "Flo Lund | apologies | Secretary Pro-Tem",
    ]);
    expect(minutes.attendance[2]?.organisation).toBe("Weir Council");
    expect(decided(minutes)).toEqual(["The consensus was to keep the stalls."]);
  });

  test("what each of those in a margin is to do", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const { minutes } = read(
      readHtml(
        `<h1>Weir Patient Group</h1><p>Minutes of 3 May 2027</p><table>${[
          row("Item", "Discussion", "Action"),
          row("1", "The bench is wet. Ada to ask the joiner. It was dry once. Bo to ring the mill.", "Ada<br>Bo"),
          row("2", "The door sticks. Ada to plane it.", "Ada"),
        ].join("")}</table>`,
      ),
    );
    expect(minutes.actions.map(({ text, owners }) => [text, ...owners.map((one) => one.text)].join(" | "))).toEqual([
      "Ada to ask the joiner. | Ada",
      "Bo to ring the mill. | Bo",
      "Ada to plane it. | Ada",
    ]);
  });

  test("what was to be done since the last meeting, gone over or asked after", () => {
    const { minutes } = read(
      readMd(`# Weir Bell Ringers

The AGM of the Weir Bell Ringers was held at Mill Hall on Monday the 3rd day of May 2027 starting at 1930 hrs. Nine came.

Present: Ada Hale, Bo Dent, Cy Orr

The to-do list from last year's meeting was gone over:

- a new rope was procured
- Bo was added to the rota
- we did not mend the gate

## Action points from last meeting completed? –

- Cy to ring the mill. Done.
- Ada to bring the map – roll over to June

## Next steps were discussed:

- Bo to buy oil
`),
    );
    const { date, start, venue } = minutes.meeting;
    expect([date?.value, start?.value, venue?.value]).toEqual(["2027-05-03", "19:30", "Mill Hall"]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} | ${status}`)).toEqual([
      "a new rope was procured | done",
      "Bo was added to the rota | done",
      "we did not mend the gate | open",
      "Cy to ring the mill | done",
      "Ada to bring the map – roll over to June | carried",
    ]);
    expect(toDo(minutes)).toEqual(["Bo to buy oil"]);
  });

  test("people with letters behind them and no comma between, and a sentence behind “Present”", () => {
    const lists = [
      "Present: Ada Hale (AH) – Chair Bo Dent (BD) – Junior Secretary Cy Orr (CO)",
      "Present: The following Trustees were in attendance: Mrs. A. Hale (chairman, AH) Messrs. B. Dent (BD), C. Orr (CO)",
      "PRESENT\n\nAda Hale (Chair) AH\n\nBo DentBD\n\nCy OrrCO\n\nFlo Lund-TarrFLT",
    ].map((list) => people(read(readTxt(`Weir Parish Council\n3 May 2027\n\n${list}\n\n1. Bell\nIt rang.\n`)).minutes));
    expect(lists).toEqual([
      ["Ada Hale | present | Chair", "Bo Dent | present | Junior Secretary", "Cy Orr | present"],
      ["A. Hale | present | chairman", "B. Dent | present", "C. Orr | present"],
      ["Ada Hale | present | Chair", "Bo Dent | present", "Cy Orr | present", "Flo Lund-Tarr | present"],
    ]);
  });

  test("who was proposed by the holder of an office, and a motion that was only asked for", () => {
    const { minutes } = read(
      readTxt(`Weir Guild
3 May 2027

1. Member
Ada was proposed by the Chairman, seconded by Bo Dent, and all present were in favour of her joining.

2. Minutes
CO requested a motion to approve the minutes. They were put off.
`),
    );
    expect(decided(minutes)).toEqual([
      "Ada was proposed by the Chairman, seconded by Bo Dent, and all present were in favour of her joining.",
    ]);
  });

  test("members named behind “Members present”, a committee that meets, and whom “she” asked", () => {
    const { minutes } = read(
      readTxt(`Weir Village Council
Minutes of a meeting held on 3 May 2027.

President Ada Hale called the meeting to order at 7:30 p.m. Members present Hale, Dent, D. Orr and Lund. Also present Marsh and Tarr.

Harvest Supper:
All agreed that it had been a success.
Ada Hale said that two lamps were missing. She asked Bo Dent to provide her with the list.
Drains:
The drain is clear.
Paths:
Footpaths committee will meet on May 13, 1:00 p.m. at the mill.
`),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present | President",
      "Dent | present",
      "D. Orr | present",
      "Lund | present",
      "Marsh | inAttendance",
      "Tarr | inAttendance",
    ]);
    expect(minutes.actions.map(({ text, owners }) => [text, ...owners.map((one) => one.text)].join(" | "))).toEqual([
      "She asked Bo Dent to provide her with the list. | Bo Dent",
    ]);
    expect(minutes.nextMeeting).toBeNull();
    const ours = read(readTxt("Weir Kirk\n3 May 2027\n\n1. Oil\nIt came.\n\nNext Council Meeting – June 14, 2027\n"));
    expect(ours.minutes.nextMeeting?.date).toBe("2027-06-14");
  });
});
