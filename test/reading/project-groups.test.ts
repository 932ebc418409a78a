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

describe("a table or a list of a project group’s people", () => {
  const told = (list: string): string[] =>
    peopleOf(md(`# Kite Project\n\nDate: 3 May 2027\n\n${list}\n\n## Progress\n\n- The kiln is slow.\n`));
  const all = ["Ada Hale | present", "Bo Dent | present", "Cy Orr | absent"];

  test.each([
    [
      "| Student | ID | Attended (Y/N) |\n|---|---|---|\n| Ada Hale | 1234567 | Y |\n| Bo Dent | 2345671 | Y |\n| Cy Orr | 3456712 | N |",
    ],
    ["| Attendees | Absentees |\n|---|---|\n| Ada Hale | Cy Orr |\n| Bo Dent | |"],
    ["| Name | In attendance |\n|---|---|\n| Ada Hale | ☑ |\n| Bo Dent | ☑ |\n| Cy Orr | ☐ |"],
    ["Attendance:\n- Ada Hale ✅\n- Bo Dent ✅\n- Cy Orr ❌"],
    ["Attendance:\n- ✅ Ada Hale\n- ✅ Bo Dent\n- ❌ Cy Orr"],
    ["Present: Ada Hale | Bo Dent\nAbsent: Cy Orr"],
  ])("%j", (list) => {
    expect(told(list).sort()).toEqual(all);
  });

  test("who is in attendance beside those present stays so", () => {
    expect(told("| Name | Present | In attendance |\n|---|---|---|\n| Ada Hale | x | |\n| Bo Dent | | x |")).toEqual([
      "Ada Hale | present",
      "Bo Dent | inAttendance",
    ]);
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

  test.each([
    ["Meeting Date: 9-27-27\nTime: 12:00-1:30", "2027-09-27", "12:00", "13:30", undefined],
    ["Where: Room 4.12, Old Mill\nWhen: 2027-05-03 14:00", "2027-05-03", "14:00", undefined, "Room 4.12, Old Mill"],
    ["Date: 3 May 2027\nTime/Location: 14:00 / Room 4", "2027-05-03", "14:00", undefined, "Room 4"],
    ["Date: 3 May 2027\nLocation/Platform: Teams", "2027-05-03", undefined, undefined, "Teams"],
    ["Date: 3 May 2027\nMeeting opened at 14:05 and closed at 15:00", "2027-05-03", "14:05", "15:00", undefined],
  ])("%j", (head, date, start, end, venue) => {
    const { meeting } = txt(`Kite Project\n${head}\nPresent: Ada Hale, Bo Dent`);
    expect([meeting.date?.value, meeting.start?.value, meeting.end?.value, meeting.venue?.value]).toEqual([
      date,
      start,
      end,
      venue,
    ]);
  });

  test("numbers of sections with hyphens are no days", () => {
    expect(txt("Kite Project\nSections 3-1-12 and 3-2-11\nPresent: Ada Hale, Bo Dent").meeting.date).toBeNull();
  });

  test.each([
    ["Next Meeting Date: 10 May 2027\nNext Meeting Time: 2pm\nNext Meeting Location: Room 4", "14:00", "Room 4"],
    ["Next catch-up: Mon 10 May 2027 14:00", "14:00", undefined],
    ["Follow-up meeting: 10 May 2027", undefined, undefined],
    ["Upcoming meeting: 10 May 2027", undefined, undefined],
  ])("the next one: %j", (words, start, venue) => {
    const { nextMeeting } = md(
      `# Kite Project\n\nDate: 3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Progress\n\n- The kiln is slow.\n\n${words}\n`,
    );
    expect([nextMeeting?.date, nextMeeting?.start ?? undefined, nextMeeting?.venue ?? undefined]).toEqual([
      "2027-05-10",
      start,
      venue,
    ]);
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
Action PM: ask the potter.`);
    expect(actionsOf(minutes)).toEqual(["We need a second price | Bo Dent", "ask the potter. | Pia Moss"]);
  });
});

describe("headings over the tasks of a project group", () => {
  const under = (heading: string): Minutes =>
    md(`# Kite Project

Date: 3 May 2027

Present: Ada Hale, Bo Dent

## Talk

- The kiln was liked.

## ${heading}

- Ada: draw the plan
- Bo to print it
`);

  test.each([
    "Individual tasks",
    "Upcoming tasks",
    "Pending tasks",
    "This week’s tasks",
    "Weekly tasks",
    "Sprint tasks",
    "Delegated tasks",
    "Tasks delegated",
    "Task breakdown",
    "Tasks for upcoming week",
    "Action steps",
    "Action register",
    "Action item assignments",
    "Post-meeting actions",
    "Meeting actions",
    "Outcomes and actions",
    "Roles and tasks",
    "Agreed actions",
    "Agreed next steps",
    "What needs to be done",
    "To be done by next meeting",
    "For next week",
    "Division of work",
    "Work distribution",
    "Distribution of tasks",
  ])("%s", (heading) => {
    expect(actionsOf(under(heading))).toEqual(["draw the plan | Ada Hale", "Bo to print it | Bo Dent"]);
  });

  test.each(["Future work", "Takeaways", "Action plan", "Who does what", "For discussion", "Agreed"])(
    "“%s” heads no list of them",
    (heading) => {
      expect(under(heading).actions.filter(({ origin }) => origin === "list")).toEqual([]);
    },
  );

  test.each([
    "Review of last week’s actions",
    "Action status",
    "Actions progress",
    "Tasks reviewed",
    "Previously assigned tasks",
  ])("what was to be done before: %s", (heading) => {
    expect(under(heading).previousActions).toHaveLength(2);
  });

  test("a telephone number is no task, nor is when the meeting opened", () => {
    const minutes = txt(`Kite Project
3 May 2027
Present: Ada Hale, Bo Dent

Action items:

Ada - draw the plan

Bo - print it

Audio bridge number: 555-0100`);
    expect(actionsOf(minutes)).toEqual(["draw the plan | Ada Hale", "print it | Bo Dent"]);
  });
});

describe("names behind the sign of a mention", () => {
  const minutes = md(`# Kite Leads

Date: 5 May 2027

## Attendees

- @Ada Hale, Co-chair, Weir Team
- @Bo Dent (Notetaker)

## Actions

- @Ada Hale to add the topic
- @Bo Dent or @Ada Hale to ring the potter
- @ada to sweep the yard
`);

  test("are those of people", () => {
    expect(minutes.attendance.map(({ name, roles }) => [name, roles])).toEqual([
      ["Ada Hale", ["Co-chair"]],
      ["Bo Dent", ["Notetaker"]],
    ]);
  });

  test("who are to act, as the document writes it", () => {
    expect(actionsOf(minutes)).toEqual([
      "Ada Hale to add the topic | Ada Hale",
      "Bo Dent or @Ada Hale to ring the potter | Bo Dent, Ada Hale",
      "@ada to sweep the yard | Ada Hale",
    ]);
  });
});

describe("plain notes of a project", () => {
  test("“Attended by” runs into the first name", () => {
    expect(peopleOf(txt("Kite Project\n3 May 2027\nAttended by Mabbett, Gale, Orr\n\n1. Kiln\nIt is slow."))).toEqual([
      "Mabbett | present",
      "Gale | present",
      "Orr | present",
    ]);
    expect(
      peopleOf(txt("Kite Project\n3 May 2027\nAttended by zoom: Ada Hale, Bo Dent\n\n1. Kiln\nIt is slow.")),
    ).toEqual(["Ada Hale | present", "Bo Dent | present"]);
  });

  test("what somebody has or has not done since the last meeting, paragraph by paragraph", () => {
    const minutes = txt(`Kite Project
3 May 2027
Present: Ada Hale, Bo Dent, Cy Orr

Review of actions from previous meeting

Ada has not yet put the list on the wall. It is long.

Bo and Cy have written to the bank.

Kiln

The kiln has been slow.`);
    expect(minutes.previousActions.map(({ text, status }) => `${text} ${status}`)).toEqual([
      "Ada has not yet put the list on the wall. It is long. open",
      "Bo and Cy have written to the bank. done",
    ]);
  });

  test.each([
    ["by EOD Friday", "2027-05-07"],
    ["by COB 12 May", "2027-05-12"],
    ["by cob 12/5", "2027-05-12"],
    ["by midnight on Friday", "2027-05-07"],
    ["by noon 12 May", "2027-05-12"],
    ["by Wed 12th", "2027-05-12"],
    ["by end of Friday", "2027-05-07"],
  ])("a task is due %s", (due, date) => {
    const minutes = md(
      `# Kite Project\n\nDate: 3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Actions\n\n- Ada to send it ${due}\n`,
    );
    expect(minutes.actions.map(({ due: read }) => read?.date)).toEqual([date]);
  });

  test("what future meetings are to look at is no place", () => {
    expect(
      md(
        `# Kite Project\n\nDate: 3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Future meetings\n\nFor future meetings we should be looking at what came of the trial that the potter made in the Old Yard this week and of what he told us about it.\n`,
      ).nextMeeting,
    ).toBeNull();
  });
});
