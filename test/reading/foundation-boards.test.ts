import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { peopleOf } from "./told";

const txt = (text: string): Minutes => read(readTxt(text)).minutes;
const md = (text: string): Minutes => read(readMd(text)).minutes;
const earlierOf = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ ref, text, status }) => [ref, text, status].filter(Boolean).join(" | "));
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, origin, owners }) => [text, origin, ...owners.map((one) => one.person ?? one.text)].join(" | "));
const decisionsOf = ({ decisions }: Minutes): string[] => decisions.map(({ text }) => text);

describe("minutes of foundations and their boards", () => {
  test("a review under a heading that says how long it takes, and a label amid a paragraph", () => {
    const minutes = md(`# Tarn Tools Board 2028-05-04

## Attendance

* Mirela Kovac
* Tomas Wren

## Earlier action items [ 5 min, until 0:10 ]

* Draft the page on gauges
    * Assigned: Mirela
    * Status: In progress
* Ring the printer about the wall chart
    * Assigned: Tomas
    * Status: Done. It cost nothing.

## Money [ 5 min, until 0:20 ]

The bank wants two names by June. Todo: Tomas will get in touch with the branch to sign.

Motion: pay for the lamps. Seconded. Passed.
`);
    expect(earlierOf(minutes)).toEqual([
      "Draft the page on gauges | open",
      "Ring the printer about the wall chart | done",
    ]);
    expect(actionsOf(minutes)).toEqual(["Tomas will get in touch with the branch to sign. | label | Tomas Wren"]);
  });

  test("a review under a heading with the address of the log, in lines that a mail broke", () => {
    const minutes = txt(`[Members] Board Minutes of 4 May 2028

Mirela Kovac mirela at tarn.example
Fri May 5 12:50:48 UTC 2028

1. Actions from last meeting - http://logs.tarn.example/2028-05-04/#16:03:50

a) The gauges. Tomas is awaiting a price from the maker of the gauges, who
asked about our colours and has been on holiday for most of the weeks
since then.

b) The chart. Mirela has printed it.

2. Website - http://logs.tarn.example/2028-05-04/#16:15:12

There was talk about when to show the page; it can go online once the
Board has voted.
`);
    expect(earlierOf(minutes).map((one) => one.split(".")[0])).toEqual(["The gauges", "The chart"]);
    expect(minutes.previousActions.map(({ status }) => status)).toEqual(["open", "done"]);
    expect(minutes.meeting.start ?? null).toBeNull();
    expect(decisionsOf(minutes)).toEqual([]);
  });

  test("open actions with references of several meetings, each with what came of it below", () =>
    expect(
      earlierOf(
        txt(`Tarn Maps Team, 4 May 2028

Present: Mirela, Tomas, Zofia

Open Action Items

20280302-01        Mirela to ask the mill for its old charts

        Mirela has written to the mill.

20280406-02        All to think of a name

        Zofia has posted two

20280406-03        Tomas will draw the lower weir (not done)
`),
      ),
    ).toEqual([
      "20280302-01 | Mirela to ask the mill for its old charts | open",
      "20280406-02 | All to think of a name | open",
      "20280406-03 | Tomas will draw the lower weir | open",
    ]));

  test("what stands below an open action says of its own end nothing", () =>
    expect(
      actionsOf(
        md(`# Tarn Council, 4 May 2028

## Roll Call

- Mirela Kovac (Mill Labs)
- Tomas Wren (Weir Works)

## Open Action Items

1. **[Mirela]** Ask all projects to take the course.
    * Gauges reports that its people have taken it.
1. **[Tomas Wren]** Sort the old drawings.

## Task Force Proposal

- Welcome new member
- Task Force Charter
`),
      ),
    ).toEqual([
      "Ask all projects to take the course. | list | Mirela Kovac",
      "Sort the old drawings. | list | Tomas Wren",
    ]));

  test("surnames first with a body behind a semicolon, members of a body by letters, and who only presents", () => {
    expect(
      peopleOf(
        md(`# Tarn Format TC, 4 May 2028

## Voting Members Present

* Kovac, Mirela;\tMill Labs
* Wren, Tomas;\tWeir Works
* Cao, Zofia;\tTide Bank
* Dale, Ivo; Fell Software Inc.
`),
      ),
    ).toEqual([
      "Mirela Kovac | present | Mill Labs",
      "Tomas Wren | present | Weir Works",
      "Zofia Cao | present | Tide Bank",
      "Ivo Dale | present | Fell Software Inc.",
    ]);
    expect(
      peopleOf(
        md(`# Tarn Format TC, 4 May 2028

## Participants

- Mirela Kovac, Mill Labs (Voting Member)
- Bo Cao, Quantics (Voting Member)
- Tomas Wren, Weir Works (Chair)

## Updates

Presenter: Tomas Wren

Text: Moving ahead with the Fell Valley survey.
`),
      ),
    ).toEqual([
      "Mirela Kovac | present | Mill Labs | Voting Member",
      "Bo Cao | present | Quantics | Voting Member",
      "Tomas Wren | present | Weir Works | Chair",
    ]);
    expect(
      peopleOf(
        md(`# Tarn Board, 4 May 2028

1.  **Call to Order / Roll Call**

    a.  **Premier Members of the TFC**

        i.  Mirela Kovac (Mill Labs)

        ii. Tomas Wren (Weir Works)

    b.  **Guests**

        i.  Zofia Hale (Tide Bank)
`),
      ),
    ).toEqual([
      "Mirela Kovac | present | Mill Labs",
      "Tomas Wren | present | Weir Works",
      "Zofia Hale | inAttendance | Tide Bank",
    ]);
  });

  test("bodies with two who come from there are no row of a table", () =>
    expect(
      actionsOf(
        md(`# Tarn Council, 4 May 2028

### Who may vote

* **Mill Labs** - Mirela Kovac / Tomas Wren
* **Tide Bank** - Zofia Hale / Ivo Dale
`),
      ),
    ).toEqual([]));

  test("when a call was opened and closed, and where a place stands before the hour of a town", () => {
    const { meeting } = md(`# Tarn Council

**Date**: Thursday, May 4, 2028

### Welcome

Mirela Kovac opened the call at 7:05a PT.

### End

Tomas Wren closed the call at 9:00a PT.
`);
    expect([meeting.start?.value, meeting.end?.value]).toEqual(["07:05", "09:00"]);
    const mumble = txt(
      "Tarn Board\n\nLocation: Mumble, Thursday 4th of May 2028, at 21:00 London time\n\nPresent: Jo Bell\n",
    );
    expect([mumble.meeting.venue?.value, mumble.meeting.start?.value]).toEqual(["Mumble", "21:00"]);
  });

  test("motions in lines of their own, a resolution that only says how it ended, and a board in the present tense", () => {
    expect(
      decisionsOf(
        md(`# Tarn Format TC, 4 May 2028

Present: Mirela Kovac, Tomas Wren, Zofia Hale

- Mirela moved to approve change #12.
- Tomas second motion.
- Motion approved.

The review of change #13 was moved to May 18, 2028.

- The board approves the minutes of the April meeting.
- The board amends Resolution 3 to leave out the recordings.
- The board approves all spending above fifty pounds.
`),
      ),
    ).toEqual([
      "Mirela moved to approve change #12. Tomas second motion. Motion approved.",
      "The board approves the minutes of the April meeting.",
      "The board amends Resolution 3 to leave out the recordings.",
    ]);
    expect(
      decisionsOf(
        md(`# Tarn Tools, 4 May 2028

## Attendance

- Mirela Kovac

## Motions

### Motion 4

Text: Approve the course at the mill.

Resolution: Passed
`),
      ),
    ).toEqual(["Text: Approve the course at the mill. Resolution: Passed"]);
  });

  test("when the next meeting will be is no task", () =>
    expect(
      actionsOf(
        txt("Tarn Force, 4 May 2028\n\nNext steps\n- Next meeting June 6 10:00 and 17:00\n- Jo to write to the mill\n"),
      ),
    ).toEqual(["Jo to write to the mill | list | Jo"]));

  test("boxes under each officer’s updates, of which some are ticked, and what is new under its own heading", () => {
    const minutes = md(`# Tarn Steering 2028-05-04

## Attendance:
### Board Members Attending
- Mirela Kovac
- Tomas Wren

### Mill Staff Attending
- Zofia Hale

## Updates from the board

### Chair’s updates (Mirela Kovac)
#### Updates
- [x] Will write a post about the lamps. Ask Ivo for drawings.
- [ ] Will email the mill the details of the key
#### Action items
- [ ] Invite the miller to the June meeting
`);
    expect(earlierOf(minutes)).toEqual([
      "Will write a post about the lamps. Ask Ivo for drawings. | done",
      "Will email the mill the details of the key | open",
    ]);
    expect(actionsOf(minutes)).toEqual(["Invite the miller to the June meeting | list"]);
    expect(peopleOf(minutes).at(-1)).toBe("Zofia Hale | inAttendance");
  });

  test("an owner before a task that ends in a colon over its parts, and initials that are a label’s elsewhere", () =>
    expect(
      actionsOf(
        md(`# Tarn Steering 2028-05-04

### Attending

* Anya Pell
* Greg Wren

### Actions/Resolutions

*   GW: write about the groups that need people:
    *   Money is full.
    *   Lamps
*   AP/GW: try the new room.

### In person

*   AP: I'm away for most of June.
`),
      ),
    ).toEqual([
      "write about the groups that need people: | list | Greg Wren",
      "try the new room. | list | Anya Pell | Greg Wren",
    ]));

  test("what a page lists of a paper, whose officials came, and where a review ends without a sign", () => {
    const minutes = txt(`Tarn Numbers Board meeting minutes: May 2028
- Published
- 18 May 2028
- Date of meeting
- 4 May 2028
- Date of next meeting
- 6 July 2028
Minutes from the Tarn Numbers Board of 4th May 2028
Attendees and apologies
Board members
- Mirela Kovac (MK)
- Tomas Wren (TW)
Officials/Speakers/Observers
- Zofia Hale (ZH), Office of the Chief Counter, Secretariat
- Ivo Dale (ID), Chief Counter
Items and actions
Actions from last meeting
MK gave an update on the talks between the mill and the weir about the summer meeting.
Update from the Chief Counter
The Chief Counter told of the limits on spending across the valley and its public bodies.
`);
    expect([minutes.meeting.date?.value, minutes.nextMeeting?.date]).toEqual(["2028-05-04", "2028-07-06"]);
    expect(peopleOf(minutes).slice(2)).toEqual([
      "Zofia Hale | inAttendance | Office of the Chief Counter | Secretariat",
      "Ivo Dale | inAttendance | Chief Counter",
    ]);
    expect(earlierOf(minutes).some((one) => one.startsWith("Update from"))).toBe(false);
  });

  test("members below the call to order, and speakers by their initials", () => {
    expect(
      peopleOf(
        md(`# May 2028 Agenda/Minutes

## Agenda

### CALL TO ORDER

**Board Members**

- Mirela Kovac
- Tomas Wren

**Guests**

- Zofia Hale
`),
      ),
    ).toEqual(["Mirela Kovac | present", "Tomas Wren | present", "Zofia Hale | inAttendance"]);
    expect(
      peopleOf(
        md(`2028-05-04

Attendees:
- Mirela Kovac
- Tomas Wren

MK: We should ask the valley first.

TW: By asking the mill we can have both.
`),
      ),
    ).toEqual(["Mirela Kovac | present", "Tomas Wren | present"]);
  });

  test("a day in a bracket behind the hour, and consent below a motion", () => {
    const minutes = txt(`Tarn Base General Assembly

People attending the meeting

  • Mirela Kovac
  • Tomas Wren

Meeting starts at 09:04 (2028-05-04), in the channel of the assembly.

Motion: Show the new map, but make no noise about it yet.

Unanimous consent.
`);
    expect([minutes.meeting.date?.value, minutes.meeting.start?.value]).toEqual(["2028-05-04", "09:04"]);
    expect(decisionsOf(minutes)).toEqual([
      "Motion: Show the new map, but make no noise about it yet. Unanimous consent.",
    ]);
  });

  test("voting members in boxes behind the agenda, what hangs on a resolution, and an open discussion of next steps", () => {
    const minutes = md(`# 2028-05-04

## Agenda
- Announcements
- Open discussion and next steps

## Links
- [slides](https://tarn.example/slides)

## TAC Voting Members

- [x] Mirela Kovac
- [x] Tomas Wren (alternate for Piotr Vale)
- [ ] Zofia Hale

## Action Items
- Find a way to show the chart of the lakes on the site.

## Minutes

- Gauges
    - RESOLVED: That the new gauge list is hereby adopted.
        - Motion - Mirela K; Seconded - Tomas W
        - Unanimously approved by those present

- Open discussion and next steps
    - Question asked about the day out on the moor
`);
    expect(peopleOf(minutes)).toEqual(["Mirela Kovac | present", "Tomas Wren | present", "Zofia Hale | absent"]);
    expect(actionsOf(minutes)).toEqual(["Find a way to show the chart of the lakes on the site. | list"]);
    expect(decisionsOf(minutes)).toHaveLength(1);
  });

  test("the status of actions behind an item's title, and days run together", () => {
    const minutes = txt(`= Tarn Beam Board 05Oct28; 10:00 BST =

  1. Notes and actions: All Status of actions:
    • MK, TW: Push on with the letter to the mill.
      • Stands.
    • ZH: Send the chart to the valley.
      • Done
  1. Report on the beam: MK
    • The lamp is late
  1. DONM
    19Oct28; 16:00 BST
  1. AoB
`);
    expect(minutes.meeting.date?.value).toBe("2028-10-05");
    expect(minutes.nextMeeting?.date).toBe("2028-10-19");
    expect(earlierOf(minutes)).toEqual([
      "Push on with the letter to the mill. | carried",
      "Send the chart to the valley. | done",
    ]);
    expect(
      earlierOf(
        txt("Tarn Board 2028-05-04\n\n1. Notes: All\n Status of actions: \\\\\n - **MK**: Ring the mill: **Done**\n"),
      ),
    ).toEqual(["Ring the mill | done"]);
  });

  test("tasks grouped by the day they are due, and a table of positions", () => {
    const { actions } = txt(`Tarn Data Board

4 May 2028

ACTION ITEMS

Action Items to be completed by May 20, 2028:

Action 1: Mirela Kovac should suggest speakers for the lake day.

Action Items to be completed by June 30, 2028:

Action 2: Tomas Wren should write two pages on the weir.
`);
    expect(actions.map(({ text, due }) => [text, due?.date])).toEqual([
      ["Mirela Kovac should suggest speakers for the lake day.", "2028-05-20"],
      ["Tomas Wren should write two pages on the weir.", "2028-06-30"],
    ]);
    expect(
      peopleOf(
        md(
          "# 4 May 2028\n\n## Participants\n\n| Position | POC |\n|---|---|\n| Chair | Mirela Kovac |\n| Secretary | Tomas Wren |\n",
        ),
      ),
    ).toEqual(["Mirela Kovac | present | Chair", "Tomas Wren | present | Secretary"]);
  });

  test("updates regarding actions, and completed and updated actions of the last meeting", () => {
    expect(
      md(`# Tarn Tools committee 2028-05-04

### Update regarding Actions
- Chart: Tomas sent the chart of the lakes to the mill
- Reading day: Mirela has put it on the list of the valley

### Talk

Nothing else.
`).previousActions,
    ).toHaveLength(2);
    expect(
      earlierOf(
        md(`# Tarn Tools committee 2028-05-04

### 1. Approval of Minutes
Passed unanimously.

Completed and updated actions carried forward.

- [TW] Ask the mill about pictures - Done
- [MK, TW] Share the badge with the valley. - Done

### 2. Events
`),
      ),
    ).toEqual(["Ask the mill about pictures | done", "Share the badge with the valley. | done"]);
  });

  test("tasks in a table of one column, and what is to be as a decision", () => {
    const minutes = md(`# Tarn Tools board 2028-05-04

Present: Mirela Kovac, Tomas Wren

## Action Items

| Action Item |
| -------- |
| Write down the rules for a new shelf |
| Share the summary on the site |

## Minutes

Only Tomas may open the shed now but the committee decided that this right should be granted to all members.

Once the mail is back, we will put a motion to approve the minutes of May.

## Resolutions

* The Board adopts the rules of the shed subject to these changes:
* The Board accepts the lamps.

## Next meeting

Next meeting will be 6 July 2028 at regular time.
`);
    expect(actionsOf(minutes).slice(0, 2)).toEqual([
      "Write down the rules for a new shelf | table",
      "Share the summary on the site | table",
    ]);
    expect(decisionsOf(minutes)).toEqual([
      "Only Tomas may open the shed now but the committee decided that this right should be granted to all members.",
      "The Board adopts the rules of the shed subject to these changes:",
      "The Board accepts the lamps.",
    ]);
    expect(minutes.nextMeeting?.venue).toBeFalsy();
  });

  test("initials that are a label’s elsewhere amid those who came, and what stands behind a colon or dashes", () => {
    const minutes = txt(`Lake Safety Board - meeting minutes - 4 May 2028

Members

  • Mirela Kovac (Chair) – Director of Lakes
  • Tomas Wren (TW) – WLT – Head of Paths, Parks and Gates
  • Anna Pole (AP) Tarn Trust
  • Zofia Hale (ZH): Moor Trust

Apologies

  • George Vale: WLT
  • ACC Marsh: Weir Police

Welcome

All were welcomed.
`);
    expect(peopleOf(minutes)).toEqual([
      "Mirela Kovac | present | Director of Lakes | Chair",
      "Tomas Wren | present | WLT | Head of Paths, Parks and Gates",
      "Anna Pole | present | Tarn Trust",
      "Zofia Hale | present | Moor Trust",
      "George Vale | apologies | WLT",
      "Marsh | apologies | Weir Police",
    ]);
    expect(minutes.actions).toEqual([]);
  });

  test("those of a body before or above their names", () => {
    expect(
      peopleOf(
        txt(`4 May 2028 – Lake Advisory Panel meeting: minutes

Date / time: Thursday 4 May 2028, 10:00am-12:00 noon

Lake Advisory Panel attendees: Mirela Kovac, Tomas Wren

Tarn Services Commission Chair: Zofia Hale, Deputy Warden

Tarn Services Commission Officials: George Vale, Anna Pole

Agenda

1. Welcome

Zofia welcomed all.
`),
      ),
    ).toEqual([
      "Mirela Kovac | present",
      "Tomas Wren | present",
      "Zofia Hale | present | Chair | Deputy Warden",
      "George Vale | present",
      "Anna Pole | present",
    ]);
  });

  test("a general assembly by its letters and behind a reference, officials, and a body with its letters behind it", () => {
    const minutes = txt(`Minutes of the 20th WGA meeting

4 May 2028

Members

  • Mirela Kovac (MK) – Convention of Tarn Boat Owners (COTBO)
  • Tomas Wren (TW) – Weir Trust

1. Agenda

The GA approved the agenda.

2. Minutes

D20-01 The General Assembly approved the minutes of the 19th meeting, with two changes.

Action: Officials to send the chart out to the lakes
`);
    expect(decisionsOf(minutes)).toEqual([
      "The GA approved the agenda.",
      "D20-01 The General Assembly approved the minutes of the 19th meeting, with two changes.",
    ]);
    expect(peopleOf(minutes)).toEqual([
      "Mirela Kovac | present | Convention of Tarn Boat Owners",
      "Tomas Wren | present | Weir Trust",
    ]);
    expect(actionsOf(minutes)).toEqual(["Officials to send the chart out to the lakes | label | Officials"]);
    expect(
      earlierOf(
        txt("Weir board 4 May 2028\n\nGA Action List update\n\n- Ring the mill: done\n- Send the chart: open\n"),
      ),
    ).toHaveLength(2);
  });
});
