import { readHtml } from "../../src/cli/formats/html";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.text, owners(action)].filter(Boolean).join(" | "));
const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, roles }) => [name, status, ...roles].filter(Boolean).join(" | "));
const txt = (text: string): Minutes => read(readTxt(text)).minutes;

describe("minutes of user groups, workshops and clubs of makers", () => {
  test("what people are called by there, with the name and the office in brackets behind it", () => {
    const minutes = txt(`present:
  QZX (Ilse Varga, President)
  WRT (Tomas Ode, Treasurer)
absent:
  KLP (Nora Beck, VP)

opened: 11:04am

Soldering irons:
 - QZX will ask the shop for a price
`);
    expect(peopleOf(minutes)).toEqual([
      "Ilse Varga | present | President",
      "Tomas Ode | present | Treasurer",
      "Nora Beck | absent | VP",
    ]);
    expect(minutes.meeting.start?.value).toBe("11:04");
  });

  test("initials before each name, without a sign and of the name somebody is called by", () => {
    const minutes = txt(`Tarn Lathe Group, 5 March 2027

Participants
* AV K. Adele Varga
* BO Bernd Ode
* CD Cy Dean

Belts
BO needs to know how many will come, and will book the hall.
AV rather likes the makers at lathes.example and will ask them for a quote.
The law requires makers to keep a list of accidents.
`);
    expect(peopleOf(minutes)).toEqual(["K. Adele Varga | present", "Bernd Ode | present", "Cy Dean | present"]);
    expect(actionsOf(minutes)).toEqual([
      "BO needs to know how many will come, and will book the hall. | Bernd Ode",
      "AV rather likes the makers at lathes.example and will ask them for a quote. | K. Adele Varga",
    ]);
  });

  test("the old members and the new, what was denied, notes accepted, and a comma before the hour", () => {
    const minutes = txt(`Tarn Kite Society, 5 March 2027

Old Council of Kites Members Present:
Ann Ode
Absent:
Bo Hale
New Council of Kites Members Present:
Cy Dean

1. Notes
Notes accepted.

2. Grants
Motion: give the string fund $40. Denied, 1-6.

Meeting adjourned, 9:35 p.m.
`);
    expect(peopleOf(minutes)).toEqual(["Ann Ode | present", "Bo Hale | absent", "Cy Dean | present"]);
    expect(minutes.decisions.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      "Notes accepted. approved",
      "Motion: give the string fund $40. Denied, 1-6. lost",
    ]);
    expect(minutes.meeting.end?.value).toBe("21:35");
  });

  test("lines as they were typed in a <pre> of a page", () => {
    const minutes = read(
      readHtml(`<h1>Minutes</h1><pre>
Minutes of the Tarn Tide Group business meeting that
took place on 17 Aug 2026 in Quay House

Attendees: <b>Ilse Varga</b>, Tomas Ode, Nora Beck,
Cy Dean

1. Gauges

Action: Nora to price a new gauge.
</pre><p>Action: Cy to ask the harbour.</p>`),
    ).minutes;
    expect(minutes.meeting.date?.value).toBe("2026-08-17");
    expect(peopleOf(minutes)).toEqual([
      "Ilse Varga | present",
      "Tomas Ode | present",
      "Nora Beck | present",
      "Cy Dean | present",
    ]);
    expect(actionsOf(minutes)).toEqual(["Nora to price a new gauge. | Nora Beck", "Cy to ask the harbour. | Cy Dean"]);
  });

  test("a table of officers, and who came late", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const table = [
      row("Board/Officer Name", "Position", "Term", "Attendance (Y/N)"),
      row("Ilse Varga", "Chairperson", "2026-2029", "Y"),
      row("Tomas Ode", "Treasurer", "2026-2029", "Joined at 7:32pm (during reports)"),
      row("Nora Beck", "President", "2026-2027", "N"),
    ];
    expect(peopleOf(read(readHtml(`<h1>Board meeting</h1><table>${table.join("")}</table>`)).minutes)).toEqual([
      "Ilse Varga | present | Chairperson",
      "Tomas Ode | present | Treasurer",
      "Nora Beck | absent | President",
    ]);
  });

  test("motions to do something, counted votes, and rules for motions that decide nothing", () => {
    const minutes = txt(`Tarn Lathe Club, 8 March 2027

1. Rules
Any motion that asks for more than $90 must say what for.

2. Stewards
Motion: Move to name Ilse Varga steward of the forge.

Vote: Motion carries by voice vote

3. Forge
The bellows leak. Vote for bellows For 9 Against 1 Abstained 2

4. Doors
The plan for the doors was discussed at length and accepted.
`);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "Motion: Move to name Ilse Varga steward of the forge. Vote: Motion carries by voice vote",
      "Vote for bellows For 9 Against 1 Abstained 2",
      "The plan for the doors was discussed at length and accepted.",
    ]);
    expect(minutes.actions).toEqual([]);
  });

  test("what somebody will look after, and where the chair opened the meeting", () => {
    const minutes = txt(`Tarn Lending Union, 8 March 2027

Present: Ann Ode, Cy Dean

President, Ann Ode opened the meeting at the Quay House at 9:05 AM.
Tarnside will look after that and send it round.
`);
    expect(minutes.meeting.start?.value).toBe("09:05");
    expect(actionsOf(minutes)).toEqual(["Tarnside will look after that and send it round. | Tarnside"]);
  });
});
