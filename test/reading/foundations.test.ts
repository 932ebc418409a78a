import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { peopleOf } from "./told";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.origin, action.text, owners(action)].filter(Boolean).join(" | "));
const txt = (text: string): Minutes => read(readTxt(text)).minutes;
const md = (text: string): Minutes => read(readMd(text)).minutes;

describe("minutes of foundations, trusts and departments", () => {
  test("what somebody will shortly do, old action items, and a board that opened at noon with nobody away", () => {
    const minutes = txt(`Minutes, January 25, 2027

Minutes of the Tarn Foundation Board

Ada called the meeting to order at noon.

Attending: Ada, Bo, Cy
Absent: None!
Approve Minutes for January 13th, 2027 board meeting
Ada moved approval, Bo seconded
Unanimously approved

Old Action Items

  1. (Bo) Find out who keeps the list of sluices and tell the board.
  2. (all) think about the budget

New business

Bo will prominently post the notice about the weir.
Cy will convey this to the harbour.
Ada will reply to the mayor.
`);
    expect(minutes.meeting.start?.value).toBe("12:00");
    expect(peopleOf(minutes)).toEqual(["Ada | present", "Bo | present", "Cy | present"]);
    expect(minutes.previousActions.map(({ text }) => text)).toEqual([
      "Find out who keeps the list of sluices and tell the board.",
      "think about the budget",
    ]);
    expect(actionsOf(minutes)).toEqual([
      "commitment | Bo will prominently post the notice about the weir. | Bo",
      "commitment | Cy will convey this to the harbour. | Cy",
      "commitment | Ada will reply to the mayor. | Ada",
    ]);
  });

  test("directors beside their label, and a task in the last column of minutes that nothing heads", () => {
    const minutes = md(`# Tarn Schools Trust

8 December 2027

| Directors: | Dr A Hale (Chief Executive), Mr B Dent, Prof C Orr |
| --- | --- |
| In attendance: | Mrs D Sand (Company Secretary) |

Minutes

|   |   |   |
| --- | --- | --- |
| 15/24 | The chair was elected unopposed. | |
| 15/25 | The register of interests was brought up to date. | DS to update website |
| 15/26 | The notes of June were signed. | |
`);
    expect(peopleOf(minutes)).toEqual([
      "A Hale | present | Chief Executive",
      "B Dent | present",
      "C Orr | present",
      "D Sand | inAttendance | Company Secretary",
    ]);
    expect(actionsOf(minutes)).toEqual(["table | DS to update website | D Sand"]);
  });

  test("an office before a comma, with a part of the body behind it", () =>
    expect(
      peopleOf(
        md(`# Tarn Equality Group

Present:

| Ada Hale | Head of Support, Leisure & Boats (Chair) |
| --- | --- |
| Bo Dent | Planning Officer, Education |
| Cy Orr | Weir Chaplain |
`),
      ),
    ).toEqual([
      "Ada Hale | present | Head of Support, Leisure & Boats | Chair",
      "Bo Dent | present | Planning Officer, Education",
      "Cy Orr | present | Weir Chaplain",
    ]));

  test("what was told under “To do list” is nobody’s task", () =>
    expect(
      actionsOf(
        txt(`Tarn Equality Group, 3 May 2027

Present: Ada Hale, Bo Dent

3. Scheme
To Do List
Bo handed out the list and explained it.
Ada to print it.
`),
      ),
    ).toEqual(["list | Ada to print it. | Ada Hale"]));
});
