import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.text, owners(action)].filter(Boolean).join(" | "));
const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, organisation, roles }) =>
    [name, status, organisation, ...roles].filter(Boolean).join(" | "),
  );
const txt = (text: string): Minutes => read(readTxt(text)).minutes;

describe("minutes of consortia, working groups and safety committees", () => {
  test("whoever came stands behind a dash and whom they are from", () => {
    const minutes = txt(`Tide Data Group, 5 March 2027
Attendees:
- Tarn Library - Daniel Hale
- Moor Cross - Alison Ode, Peter Croft
- University of Weir – Data Desk – Ruth Dent (Guest)
- Sun Fells - Karen Orr

Path Works
Karen gave a talk on the paths and asked for photographs.
`);
    expect(peopleOf(minutes)).toEqual([
      "Daniel Hale | present | Tarn Library",
      "Alison Ode | present | Moor Cross",
      "Peter Croft | present | Moor Cross",
      "Ruth Dent | present | University of Weir – Data Desk | Guest",
      "Karen Orr | present | Sun Fells",
    ]);
    // Behind a name a dash is followed by whose they are.
    expect(
      peopleOf(txt("Tide Group, 5 March 2027\nPresent:\n- Daniel Hale - Moor Cross\n- Ruth Dent - Sun Fells\n")),
    ).toEqual(["Daniel Hale | present | Moor Cross", "Ruth Dent | present | Sun Fells"]);
  });

  test("a heading in bullets’ shadow is nobody, nor are “Absents”", () => {
    const minutes = txt(`Tide Data Group, 5 March 2027
Present
- Daniel Hale
- Ruth Dent
Absents
- Karen Orr
Path Works
Karen gave a talk on the paths and asked for photographs.
`);
    expect(peopleOf(minutes)).toEqual(["Daniel Hale | present", "Ruth Dent | present", "Karen Orr | absent"]);
  });

  test("the item behind a log that was gone through is no earlier action, however items are numbered", () => {
    const minutes = txt(`Tide Branch
Wednesday, 3 March 2027
Present: Jo Bell, Al Day

6.0 Review of Action Log
Action log was gone through.

7.0 Coming Fairs
Calendar - Al to send this to the printer

8.0 Lamps
The lamps were bought.
`);
    expect(actionsOf(minutes)).toEqual(["Al to send this to the printer | Al Day"]);
    expect(minutes.previousActions).toEqual([]);
  });

  test("a room by its number, a lounge, the next meeting behind a stop", () => {
    const minutes = txt(`Laser Safety Committee
Held on the 4th March 2027 in QX22
Present: Jo Bell, Al Day

Keys. Jo to count the keys.

Next Meeting. Thursday 6th May 2027
`);
    expect(minutes.meeting).toMatchObject({ date: { value: "2027-03-04" }, venue: { value: "QX22" } });
    expect(minutes.nextMeeting).toMatchObject({ date: "2027-05-06" });
    expect(txt("Moss Society\nMarch 4, 2027\nWest Lounge 2\nPresent: Jo Bell").meeting.venue?.value).toBe(
      "West Lounge 2",
    );
  });

  test("what was decided about a thing, and no confirmed plans by minutes", () => {
    const minutes = txt(`Moss Society, 4 March 2027
Present: Jo Bell, Al Day

2. Prize
Decided prizes would be £5 each. Each of us may read the first minutes, copy out the confirmed rules and ask.
`);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["Decided prizes would be £5 each."]);
  });

  test("a column for the day or how far it is", () => {
    const minutes = read(
      readMd(`# Team minutes, 1 March 2027

| Action | Owner | Due or status |
|---|---|---|
| Book the van for Friday 5 March 2027 | Jo Bell | As soon as possible |
| Ring the mill | Al Day | Before Thursday |
`),
    ).minutes;
    expect(minutes.actions.map(({ due }) => due?.date)).toEqual([null, "2027-03-04"]);
  });
});
