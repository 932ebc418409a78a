import { readMd } from "../../src/cli/formats/md";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { readTxt } from "../../src/cli/formats/txt";

const md = (text: string): Minutes => read(readMd(text)).minutes;
const txt = (text: string): Minutes => read(readTxt(text)).minutes;
const peopleOf = ({ attendance }: Minutes): string[] => attendance.map(({ name, status }) => `${name} | ${status}`);
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners }) => `${text} | ${owners.map((owner) => owner.person ?? owner.text).join(", ")}`);

describe("who came to the meeting of a project group", () => {
  const listed = (label: string): string[] =>
    peopleOf(
      txt(`Kite Project Meeting\nDate: 3 May 2027\n${label}: Ada Hale, Bo Dent\n\n1. Progress\nThe kiln is slow.`),
    );

  test.each([
    ["Present participants", "present"],
    ["Attending the meeting", "present"],
    ["Participants in the meeting", "present"],
    ["Meeting attended by", "present"],
    ["Developers present", "present"],
    ["Attendies", "present"],
    ["Team members", "present"],
    ["Late arrivals", "present"],
    ["Missing participants", "absent"],
    ["Absent attendees", "absent"],
    ["Students absent", "absent"],
    ["Members who were absent", "absent"],
    ["No shows", "absent"],
  ])("“%s:”", (label, standing) => {
    expect(listed(label)).toEqual([`Ada Hale | ${standing}`, `Bo Dent | ${standing}`]);
  });

  test("“Product owner:” names one, and does not stand over a list", () => {
    expect(
      txt("Kite Team\n3 May 2027\nProduct owner: Cy Orr\nPresent: Ada Hale").attendance.map(({ roles }) => roles),
    ).toEqual([["Product owner"], []]);
  });
});

describe("when and where a project group met", () => {
  test("a day and an hour in headings behind a key of the letters", () => {
    const { meeting } = md(`# Minutes

* **Tasks** (T) have an owner
* **Facts** (F)

### Date : 21-08-27
### Time : 11:30
### Attendees: Ada Hale, Bo Dent
`);
    expect([meeting.date?.value, meeting.start?.value]).toEqual(["2027-08-21", "11:30"]);
  });

  test("“Start” and “Finish” on one line, and what stands before them", () => {
    const { meeting } = txt("Minutes of 21 May 2027\nRoom 3.14 Start 15:00 Finish 15:40\nPresent: Ada Hale, Bo Dent");
    expect([meeting.venue?.value, meeting.start?.value, meeting.end?.value]).toEqual(["Room 3.14", "15:00", "15:40"]);
  });

  test("four figures before a zone are an hour", () => {
    const { meeting } = txt("Kite Net Meeting\nDate: 3 July 2027, 1200 CEST\nPresent: Ada Hale, Bo Dent");
    expect([meeting.start?.value, meeting.venue?.value]).toEqual(["12:00", undefined]);
  });

  test("a format is a place where it names the room on the net", () => {
    const at = (format: string): string | undefined =>
      txt(`Kite Team\nDate: 3 July 2027\nMeeting format: ${format}\nPresent: Ada Hale, Bo Dent`).meeting.venue?.value;
    expect([at("Google Meet"), at("Round table")]).toEqual(["Google Meet", undefined]);
  });
});

describe("the tasks of a project group", () => {
  test("a list under a bullet ends where its bullet comes again", () => {
    const minutes = txt(`Kite Team
3 July 2027
Present: Ada Hale, Bo Dent
  • The kiln is slow.
  • Tasks for next meeting
    - Ada will ask for a new one
    - Bo will price it
  • Extra notes`);
    expect(actionsOf(minutes)).toEqual(["Ada will ask for a new one | Ada Hale", "Bo will price it | Bo Dent"]);
  });

  test("a day before the colon, then who does what", () => {
    const minutes = md(`# Kite Team
Date: 3 July 2027
Present: Ada Hale, Bo Dent

## Tasks
- By Friday: Ada uploads the guide
- By 12 July: Bo to print it
`);
    expect(actionsOf(minutes)).toEqual([
      "By Friday: Ada uploads the guide | Ada Hale",
      "By 12 July: Bo to print it | Bo Dent",
    ]);
  });

  test("struck and with a remark behind it, a task is done", () => {
    const minutes = md(`# Kite Team
Date: 3 July 2027
Present: Ada Hale, Bo Dent

## Actions
- ~~Ada: write down what the kiln is to do and why we need it~~ See her notes
- Bo: print it
- ~~Ada~~ Bo: tell the others when the kiln can be had
`);
    expect(minutes.previousActions.map(({ status }) => status)).toEqual(["done"]);
    expect(minutes.actions).toHaveLength(2);
  });

  test("“action on Bo” behind a comma; “Action PM:” is somebody’s", () => {
    const minutes = txt(`Kite Team
3 July 2027
Present: Anna Ode, Bo Dent, Pia Moss

1. Kiln
We need a second price, action on Bo.
Action PM: ask the potter.
Anna volunteers to draw the plan.`);
    expect(actionsOf(minutes)).toEqual([
      "We need a second price | Bo Dent",
      "ask the potter. | Pia Moss",
      "Anna volunteers to draw the plan. | Anna Ode",
    ]);
  });
});
