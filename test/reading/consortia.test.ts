import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { peopleOf } from "./told";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.text, owners(action)].filter(Boolean).join(" | "));
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

  test("initials with offices of two words joined by a sign, and whoever attended as members", () => {
    const minutes = txt(`Moss Students, 4 March 2027
Present: JQ (Postgrad & Mature rep), JW (PG rep), ZM (Head of Boats & Ropes)
Apologies: AK (President)
`);
    expect(peopleOf(minutes)).toEqual([
      "JQ | present | Postgrad & Mature rep",
      "JW | present | PG rep",
      "ZM | present | Head of Boats & Ropes",
      "AK | apologies | President",
    ]);
    expect(
      peopleOf(
        txt(`Co-op Directors, 4 March 2027
Attended by Board members: Alison Cole, Mark Frith. Board members not in attendance: Hugh Fell.
Attendants: Helen Moss
`),
      ),
    ).toEqual(["Alison Cole | present", "Mark Frith | present", "Hugh Fell | absent", "Helen Moss | present"]);
  });

  test("what comes behind the list is nobody: a presentation, a check-in", () => {
    const minutes = txt(`Hall 4 Users, 4 March 2027
Participating: Jo Bell, Al Day
Excused: Bo Hale

Presentation (Christian):
The plans were shown.
`);
    expect(peopleOf(minutes)).toEqual(["Jo Bell | present", "Al Day | present", "Bo Hale | apologies"]);
    expect(
      peopleOf(txt("Co-op, 4 March 2027\nPRESENT: J. BATT, C. HILL\nEXCUSED: M. COLE\n\nCheck-Ins\n")),
    ).toHaveLength(3);
  });

  test("somebody commits to doing a piece of work; the next meeting is nowhere by e-mail", () => {
    const minutes = txt(`Boosters, 4 March 2027
Present: Eric Moss, Colin Day

2. Costs
Eric Moss committed to personally paying the fees. The club committed to helping all. Colin was committed to his work.

Next Meeting
Date to be arranged. All members will be told via email.
`);
    expect(actionsOf(minutes)).toEqual(["Eric Moss committed to personally paying the fees. | Eric Moss"]);
    expect(minutes.nextMeeting?.venue ?? null).toBe(null);
  });

  test("whom those are from whose bodies stand before a colon", () => {
    const minutes = txt(`Joint Panel, 4 March 2027

Present:
David Baker, Steve Park
WVC representatives: Helen Moss, Dennis Cole
From the Tarn Trust: Alan Day
Council members: Flora Gale
`);
    expect(peopleOf(minutes)).toEqual([
      "David Baker | present",
      "Steve Park | present",
      "Helen Moss | present | WVC",
      "Dennis Cole | present | WVC",
      "Alan Day | present | Tarn Trust",
      "Flora Gale | present",
    ]);
  });

  test("a label alone in a bracket behind a task marks it, and so does one with a reference, whoever leads the task", () => {
    const minutes = txt(`Moss Makers, 4 March 2027
Present: Geoff Hale, David Park

1. Pages
- Link from the table to the forum [ACTION]
- The table is broken (see the action plan)
- Geoff: Put the plan up on the wiki. (Action Point #12.01)
- All: Send photographs to David. (AP 4)
`);
    expect(actionsOf(minutes)).toEqual([
      "Link from the table to the forum",
      "Put the plan up on the wiki. | Geoff Hale",
      "Send photographs to David. | All",
    ]);
  });

  test("people with their initials in square brackets under a committee’s own name", () => {
    const minutes = txt(`Boat Safety Committee
Tuesday 2nd March 2027
Chair: Ruth Bell [RB]
Minutes: Rachel Orr [RO]
Committee: Robert Dale [RD], Julie Brand [JB]
Apologies: Jane Cole [JC]
`);
    expect(peopleOf(minutes)).toEqual([
      "Ruth Bell | present | Chair",
      "Rachel Orr | inAttendance | Minutes",
      "Robert Dale | present",
      "Julie Brand | present",
      "Jane Cole | apologies",
    ]);
  });

  test("who chaired without a sign, names that lost their blank, a report tabled and accepted, rules amended and passed", () => {
    const minutes = txt(`Transition Moss, 4 March 2027
Present: Claire, ViviMcGill, Sarah, JohnHale, PerryOrr
Facilitated by Claire

2. Reports
The report was tabled and accepted.
- Amended and passed the house rules
`);
    expect(peopleOf(minutes)).toEqual([
      "Claire | present | Chair",
      "ViviMcGill | present",
      "Sarah | present",
      "John Hale | present",
      "PerryOrr | present",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "The report was tabled and accepted.",
      "Amended and passed the house rules",
    ]);
  });

  test("names with where to write to, couples of a body, a street number that is no hour, a label of two words amid a line", () => {
    const minutes = txt(`Tide Data Group
Date: 4 March 2027
Time: 20:00 - 21:00
Location: 7-11 Weir Drive

Attendees:
- Connor James Fell <2344@student.weir.example>
- Ruth Orr <2345@student.weir.example>

Guests:
Daniel Hale/David Moss - WVC

2. Lists
- The plans are rough ACTION ITEM: Daniel will send the form
- Posters – Ruth said that this action item is complete.

Action Items/To-Do
- Team leads to review the plans
- Prepare the talk
`);
    expect(minutes.meeting).toMatchObject({ start: { value: "20:00" }, end: { value: "21:00" } });
    expect(peopleOf(minutes)).toEqual([
      "Connor James Fell | present",
      "Ruth Orr | present",
      "Daniel Hale | inAttendance",
      "David Moss | inAttendance | WVC",
    ]);
    expect(minutes.actions.map(({ text, origin }) => `${origin}: ${text}`)).toEqual([
      "label: Daniel will send the form",
      "list: Team leads to review the plans",
      "list: Prepare the talk",
    ]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} | ${status}`)).toEqual([
      "Posters – Ruth said that this action item is complete. | done",
    ]);
  });
});
