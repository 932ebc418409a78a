import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { peopleOf } from "./told";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.ref, action.text, owners(action)].filter(Boolean).join(" | "));
const txt = (text: string): Minutes => read(readTxt(text)).minutes;
const md = (text: string): Minutes => read(readMd(text)).minutes;

describe("minutes of technical and clinical bodies", () => {
  test("references that hold the day they were given, a roll, and a title that says when the paper was approved", () => {
    const minutes = txt(`Minutes of the Tarn Tide Call on 5th March 2027. Approved at meeting on 26th March 2027.

1. Intro

Roll: Ada, Bo, Cy (guest)

Agenda: approved as posted

2. Action Items

ACTION-20270211-2: Bo to write the page on gauges. ongoing

ACTION 20270205-3: Cy to post the draft to the board. Done. ACTION-20270206-1: Ada to ask Di for a key. Done.

3. Charts

ACTION-20270305-1: Ada to print the wall chart.
`);
    expect(minutes.meeting.date?.value).toBe("2027-03-05");
    expect(peopleOf(minutes)).toEqual(["Ada | present", "Bo | present", "Cy | present | guest"]);
    expect(actionsOf(minutes)).toEqual(["20270305-1 | Ada to print the wall chart. | Ada"]);
    expect(minutes.previousActions.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      "20270211-2 carried",
      "20270205-3 done",
      "20270206-1 done",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["Agenda: approved as posted"]);
  });

  test("what was decided by mail, counted off in one line", () =>
    expect(
      txt(`Tarn Stewards Council, 8 March 2027

In attendance: Ada Hale, Bo Dent

E-mail Decisions – (1) Approved the letter to all members about pay. (2) Approved sending round the harbour petition.

Bank – Regarding the second key to the box Bo will write to the branch.
`).decisions.map(({ text }) => text),
    ).toEqual([
      "E-mail Decisions – (1) Approved the letter to all members about pay.",
      "(2) Approved sending round the harbour petition.",
    ]));

  test("somebody’s promise behind what it is about", () =>
    expect(
      actionsOf(
        txt(
          "Tarn Club, 8 March 2027\n\nPresent: Ada Hale, Bo Dent\n\nRegarding the key to the box Bo will ask the branch.\n",
        ),
      ),
    ).toEqual(["Bo will ask the branch. | Bo Dent"]));

  test("a log whose title names actions, and cells that tell first and label what is to be done", () => {
    const minutes = md(`# Tarn House Group

Decision and Action Log

Date: 22 October 2027

Present: Ada Hale, Bo Dent

| Ref | Decision or Action or Message | Owner | By when | Done ? |
| --- | --- | --- | --- | --- |
| 1. | Log<br>The log was agreed by all. | | | |
| 2. | Actions from last meeting | | | |
| | Doors<br>Bo confirmed that the signed form was sent.<br>Action: Ada Hale to ask the joiner for a day. | Ada Hale | | |
`);
    expect(minutes.meeting.date?.value).toBe("2027-10-22");
    expect(actionsOf(minutes)).toEqual(["Ada Hale to ask the joiner for a day. | Ada Hale"]);
  });

  test("minutes of which points were raised, with the initials of whoever acts beside them", () => {
    const minutes = md(`# Tarn Ward Committee

20 March 2027

| Item | Matter | Actions and Key Points raised | Action |
| --- | --- | --- | --- |
| 2 | Notes | The notes of January were ratified. | |
| 3 | Gauge | AH to ask the harbour for a new gauge. | AH |
`);
    expect(actionsOf(minutes)).toEqual(["AH to ask the harbour for a new gauge. | AH"]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["The notes of January were ratified."]);
  });

  test("initials before those who were there, and what they are behind commas and ampersands", () =>
    expect(
      peopleOf(
        txt(`Tarn Ward Committee

Minutes from meeting held on 23 April 2027

Present:
RSD - Dr Roel Dahl, Medical Director
PEH – Pam Hale, Tide Prevention and Control Manager
SG – Steve Gale, Head of Boats & Lines
BO–Bo Orr, Practice Teacher

1. Welcome
Pam opened the meeting.
`),
      ),
    ).toEqual([
      "Roel Dahl | present | Medical Director",
      "Pam Hale | present | Tide Prevention and Control Manager",
      "Steve Gale | present | Head of Boats & Lines",
      "Bo Orr | present | Practice Teacher",
    ]));

  test("bodies before their people, though one of them could be a name, and a place behind “Venue” alone", () => {
    const minutes = txt(`Tarn Protocol Group
Date Saturday 6th November 2027
Venue Heron Cottage, Weir End

Roll
Quay Systems, Ada Hale
Moss Fells, Bo Dent
Tide Labs, Cy Orr
Regrets
Harbour Corporation, Di Sand
Pier AG, Ed Moor
Tide Labs, Flo Gale

1. Notes
The notes were read.
`);
    expect(peopleOf(minutes)).toEqual([
      "Ada Hale | present | Quay Systems",
      "Bo Dent | present | Moss Fells",
      "Cy Orr | present | Tide Labs",
      "Di Sand | apologies | Harbour Corporation",
      "Ed Moor | apologies | Pier AG",
      "Flo Gale | apologies | Tide Labs",
    ]);
    expect(minutes.meeting.venue?.value).toBe("Heron Cottage, Weir End");
  });

  test("surnames behind a facility’s letters, bodies by theirs that are to act, an owner in doubt, topics under last meeting’s actions", () => {
    const minutes = md(`# Tidegate SG Meeting 9

Minutes of: 2027-05-04

## In Attendance

* TARN - Hale, Dent-Orr
* WEI - Lund

## Pending matters / report on actions of the last SG meeting

* Gauge book: no progress.

## Summary of actions

- SG will look for a joiner
- Mend the lamp on the quay (Lund?)
`);
    expect(peopleOf(minutes)).toEqual(["Hale | present | TARN", "Dent-Orr | present | TARN", "Lund | present | WEI"]);
    expect(actionsOf(minutes)).toEqual(["SG will look for a joiner | SG", "Mend the lamp on the quay | Lund"]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} | ${status}`)).toEqual(["Gauge book | open"]);
  });

  test("who led and who wrote by their handles, whose a task is whatever its verb, what we have agreed", () => {
    const minutes = md(`# Meeting May 4 2027
Moderator: @weirhand
Notes: @lockkeeper
Attending: @sluice

## Notes

We talked long and we've agreed to keep the old gate. The discussion moved to lamps and ropes.

## Action items

* [ ] @lockkeeper talk to the mill about ropes
* [ ] @sluice, paint the gate
`);
    expect(peopleOf(minutes)).toEqual([
      "@weirhand | present | Moderator",
      "@lockkeeper | inAttendance | Minutes",
      "@sluice | present",
    ]);
    expect(actionsOf(minutes)).toEqual([
      "@lockkeeper talk to the mill about ropes | @lockkeeper",
      "@sluice, paint the gate | @sluice",
    ]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "We talked long and we've agreed to keep the old gate.",
    ]);
  });

  test("an outstanding action told in prose, and business that the next meeting’s heading does not end", () => {
    const minutes = txt(`Weir Strategy Group, 4th May 2027

Present: Ada Hale, Bo Dent, Peg Stone

Minutes of previous meeting, actions, matters arising

There was an outstanding action on AH and BD to move the tide page somewhere dry.

Date and time of next meeting

2pm-3pm, Wednesday 11th June

Lamps

Under the present terms, which end on 31/7/29, the lamps are lit for nothing; Bo would like them lit at Tarn Quay, where the boats lie and where nobody has lit any for years.

Action: BD, PS: ask the mill for oil.
`);
    expect(minutes.previousActions.map(({ status }) => status)).toEqual(["open"]);
    expect(minutes.nextMeeting).toMatchObject({ date: "2027-06-11", start: "14:00", venue: null });
    expect(actionsOf(minutes)).toEqual(["ask the mill for oil. | Bo Dent + Peg Stone"]);
  });

  test("where a group met by town and country, whose body has a comma, current actions by letters, a team behind a task", () => {
    const minutes = txt(`Weir Mapping Panel
Wednesday 5th May, 2027
Tarnholm, Norway

Present:

Dr Ada Hale - Chair, University of Tarn

Bo Dent - Tide Museum, Weirby

Cy Orr -Harbour Office, Tarnshire

Di Sand - Head of Charts and Buoys, WPA

Summary of Actions: Current

a. Bo to draw the first sheet.

b. Print the second sheet (map team)
`);
    expect(minutes.meeting.venue?.value).toBe("Tarnholm, Norway");
    expect(minutes.attendance.map(({ name }) => name)).toEqual(["Ada Hale", "Bo Dent", "Cy Orr", "Di Sand"]);
    expect(peopleOf(minutes)[0]).toBe("Ada Hale | present | University of Tarn | Chair");
    expect(peopleOf(minutes)[3]).toBe("Di Sand | present | WPA | Head of Charts and Buoys");
    expect(actionsOf(minutes)).toEqual(["Bo to draw the first sheet. | Bo Dent", "Print the second sheet | map team"]);
  });

  test("members beside their label, non-members below theirs, how all others voted, and what somebody will do further in a review", () => {
    const minutes = txt(`Tarn Standards Board, Weir Hall, Friday 7 May 2027, 14.30.

Board Members Ada Hale, Bo Dent, Cy Orr, Di Sand

Non-members attending:
Ed Moor

1. Review of action points

270401/02 – lamp bought; close.
270401/03 – Bo has asked the mill. Bo will ask the school too.

2. Gate
Cy moved to approve the new gate. Di seconded. Ada abstained. All others present voted in favour. Motion passes.
`);
    expect(minutes.meeting.start?.value).toBe("14:30");
    expect(peopleOf(minutes)).toEqual([
      "Ada Hale | present",
      "Bo Dent | present",
      "Cy Orr | present",
      "Di Sand | present",
      "Ed Moor | inAttendance",
    ]);
    expect(minutes.previousActions.map(({ ref, status }) => `${ref} | ${status}`)).toEqual([
      "270401/02 | closed",
      "270401/03 | done",
    ]);
    expect(actionsOf(minutes)).toEqual(["Bo will ask the school too. | Bo Dent"]);
    expect(minutes.decisions).toHaveLength(1);
  });

  test("an agenda with a review among its topics, and labelled tasks reviewed with their outcome on lines of their own", () => {
    const minutes = txt(`Meeting Date: 2027-05-04
Attendees:
    Ada Hale
    Bo Dent
    Cy Orr

Agenda:

    * Choose who writes
    * Review outstanding actions
    * Gauges
    * AOB

** Choose who writes

Cy volunteered to take the minutes.

** Review outstanding actions

AI: Ada to test the new pump and tell the others
Done

AI: Bo to ask the mill for its key once the gate is up. Cy to hang the gate.
Not done - the gate has not come.

AI: Cy to draw the map
Done

** Gauges

The gauges were shown.

AI: Bo to clean the lower gauge
`);
    expect(minutes.previousActions.map(({ text, status }) => `${text.slice(0, 24)} | ${status}`)).toEqual([
      "Ada to test the new pump | done",
      "Bo to ask the mill for i | open",
      "Cy to draw the map | done",
    ]);
    expect(actionsOf(minutes)).toEqual([
      "Bo to ask the mill for its key once the gate is up. Cy to hang the gate. | Bo Dent + Cy Orr",
      "Bo to clean the lower gauge | Bo Dent",
    ]);
  });

  test("the report of a conference tool, a chair behind the body in brackets, a secretariat, members under a heading at the end", () => {
    const minutes = md(`# Tide Runtime Group, 11 May 2027

| Participant | Role | First join | Last leave | Duration |
| --- | --- | --- | --- | --- |
| Hale, Ada | Organizer | 5/11/27, 11:30:18 AM | 5/11/27, 12:32:48 PM | 1h 2m 30s |
| Bo Dent | Presenter | 5/11/27, 11:28:14 AM | 5/11/27, 12:32:34 PM | 1h 4m 20s |
`);
    expect(peopleOf(minutes)).toEqual(["Ada Hale | present | Organizer", "Bo Dent | present | Presenter"]);
    const listed = md(`# Tide Archive Group, 12 May 2027

## Attendees

* Ada Hale (Records Office of Tarn, chair)
* Bo Dent (BD) (secretariat) (Weir Council)
* Cy Orr, Cabinet Secretary for Harbours and Rural Affairs

## Charts

Ada promises to send her notes to the group. Two papers were tabled for discussion.
`);
    expect(peopleOf(listed)).toEqual([
      "Ada Hale | present | Records Office of Tarn | chair",
      "Bo Dent | present | Weir Council | secretariat",
      "Cy Orr | present | Cabinet Secretary for Harbours and Rural Affairs",
    ]);
    expect(actionsOf(listed)).toEqual(["Ada promises to send her notes to the group. | Ada Hale"]);
    expect(listed.decisions).toEqual([]);
    const last = md(`# Tide Panel, 13 May 2027

## Scope

The scope was questioned.

### Action:

Bo Dent to amend the scope.

Decision: The Board agreed with the plan, less its second page.

## Board members

* Ada Hale, Tarn Records (Deputy Chair)
* Bo Dent, Weir Council

### Also in attendance

* Cy Orr, Weir Council
`);
    expect(last.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Ada Hale present",
      "Bo Dent present",
      "Cy Orr inAttendance",
    ]);
    expect(actionsOf(last)).toEqual(["Bo Dent to amend the scope. | Bo Dent"]);
    expect(last.decisions).toHaveLength(1);
  });

  test("whom somebody has asked, told of an earlier task, is nobody's new one", () => {
    const minutes = md(`# Gate Group, 14 May 2027

Present: Ada Hale, Bo Dent

## Review of actions

- Ada - To price the gate. Done - sent the prices round. Asked Bo to paint a sample board.
- Bo - To ring the mill. Done.
`);
    expect(actionsOf(minutes)).toEqual([]);
    expect(minutes.previousActions).toHaveLength(2);
  });

  test("a body and its letters over those who are of it, initials that could be an hour, decisions reviewed after the meeting", () => {
    const minutes = md(`# Tide Fishery Group, 20 May 2027

Attendees
Stakeholders:
Ada Hale (AH), Bo Dent (BD)
Weir Government (WG):
Cy Orr (CO) (Chair), Al Marsh (AM)
Apologies:
Di Sand, Ed Moor

1. Science
Action 1: Circulate the poster and its key. AM

After some talk, the AWG agreed to release the next chart.

#### Post-meeting review of decisions:
1. The lower gauge stays.
`);
    expect(peopleOf(minutes)).toEqual([
      "Ada Hale | present",
      "Bo Dent | present",
      "Cy Orr | present | Weir Government | Chair",
      "Al Marsh | present | Weir Government",
      "Di Sand | apologies",
      "Ed Moor | apologies",
    ]);
    expect(actionsOf(minutes)).toEqual(["1 | Circulate the poster and its key | Al Marsh"]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "After some talk, the AWG agreed to release the next chart.",
      "The lower gauge stays.",
    ]);
  });

  test("the half of the day behind an hour is nobody's initials", () => {
    const minutes = md(`# Tide Fishery Group, 21 May 2027

Present: Ada Hale (AH), Bo Dent (BD)

## Tasks

- Ada to open the hall at 10:30  PM
- Bo to ring the mill.
`);
    expect(minutes.actions.map(owners)).toEqual(["Ada Hale", "Bo Dent"]);
  });
});
