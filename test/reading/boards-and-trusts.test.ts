import { readTxt } from "../../src/cli/formats/txt";
import { readMd } from "../../src/cli/formats/md";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { paragraph, paragraphs, table } from "./samples";

const people = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, roles }) => [name, status, ...roles].join(" | "));
const decided = ({ decisions }: Minutes): string[] => decisions.map(({ text }) => text);
const toDo = ({ actions }: Minutes): string[] => actions.map(({ text }) => text);
const earlier = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ text, status }) => `${text} | ${status}`);

describe("minutes of boards, faculties, unions and trusts", () => {
  test("titles of several at once, and apologies from the meeting", () => {
    const { minutes } = read(
      readTxt(`Tarn College Faculty Board
Held on 4 May 2027

Present: Professors A Hale, B Dent and C Orr; Drs D Pell and E Rudd; Distinguished Professor F Last; Bro. G Marsh

APOLOGIES:

Apologies for absence from the meeting were received from Hana Wyn Tidy and Ian Vale.

1. Chair’s notices
The Dean reported that she was going to draft a note about the weir.
The Bursar said that he was going to enjoy his leave.
`),
    );
    expect(people(minutes)).toEqual([
      "A Hale | present",
      "B Dent | present",
      "C Orr | present",
      "D Pell | present",
      "E Rudd | present",
      "F Last | present",
      "G Marsh | present",
      "Hana Wyn Tidy | apologies",
      "Ian Vale | apologies",
    ]);
    expect(toDo(minutes)).toEqual(["The Dean reported that she was going to draft a note about the weir."]);
  });

  test("people one behind another with their initials and offices, and initials behind a colon", () => {
    const { minutes } = read(
      readTxt(`Tarn Bathers Board, 4 May 2027

Present: Ada Hale (AH) Chairman Bo Dent (BD) Board Member

Cy Orr (CO) Board Member Di Pell (DP) Treasurer

1. Pool
Nothing was said.
`),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present | Chairman",
      "Bo Dent | present | Board Member",
      "Cy Orr | present | Board Member",
      "Di Pell | present | Treasurer",
    ]);
    const other = read(
      readTxt(`Weir Wharf Committee
Minutes 4 May 2027
Ada Hale: AH
Bo Dent: BD
Cy Orr: CO
Apologies: Di Pell
1. Lift
It stands still.
`),
    ).minutes;
    expect(people(other)).toEqual([
      "Ada Hale | present",
      "Bo Dent | present",
      "Cy Orr | present",
      "Di Pell | apologies",
    ]);
  });

  test("a form for motions that nobody filled in, a resolution in capitals, and tasks completed in the column of days", () => {
    const { minutes } = read(
      readMd(`# Tarn School Council, 4 May 2027

Present: Ada Hale, Bo Dent

## Elections

Motion:

Moved: Seconded: Carried

RESOLVED THAT THE ACCOUNTS BE RECEIVED

| Action items | Person responsible | Deadline |
| --- | --- | --- |
| Ask the mill for chairs | Bo | Completed |
| Print the ballot papers | Ada | 10 May 2027 |
`),
    );
    expect(decided(minutes)).toEqual(["RESOLVED THAT THE ACCOUNTS BE RECEIVED"]);
    expect(toDo(minutes)).toEqual(["Print the ballot papers"]);
    expect(earlier(minutes)).toEqual(["Ask the mill for chairs | done"]);
  });

  test("two columns of people, the office of one in a bracket", () => {
    const { minutes } = read({
      kind: "docx",
      blocks: [
        ...paragraphs("Tarn College Academic Board\n4 May 2027\nPresent:"),
        ...table(0, [
          ["Ms A Hale", "Mr B Dent (item 4)"],
          ["Ms C Orr", "Miss D Pell (Committee Secretary)"],
        ]),
        paragraph("1. Minutes"),
      ],
    });
    expect(people(minutes)).toEqual([
      "A Hale | present",
      "B Dent | present",
      "C Orr | present",
      "D Pell | present | Committee Secretary",
    ]);
  });

  test("who of the members was away or sent apologies, letters of two behind a name, a senior office", () => {
    const { minutes } = read(
      readTxt(`Tarn College Works Board
Held on 4 May 2027

Members: Dr Ada Hale (Chair), Mr Bo Dent (ab), Ms Cy Orr (ab), Wg Cmdr Di Pell, Mr Ed Senior
Apologies: Bo Dent

1. Agenda
The agenda was confirmed.
`),
    );
    expect(people(minutes)).toEqual([
      "Ada Hale | present | Chair",
      "Bo Dent | apologies",
      "Cy Orr | absent",
      "Di Pell | present",
      "Ed Senior | present",
    ]);
    expect(decided(minutes)).toEqual(["The agenda was confirmed."]);
    const other = read(
      readTxt(`Tarn Walkers Conference, 4 May 2027

Attendance:
Ada Hale OT
Bo Dent Senior Vice President, WRF
Cy Orr KA
Di Pell II

1. Paths
Nothing was said.
`),
    ).minutes;
    expect(other.attendance.map(({ name, organisation }) => [name, organisation])).toEqual([
      ["Ada Hale", "OT"],
      ["Bo Dent", "WRF"],
      ["Cy Orr", "KA"],
      ["Di Pell II", null],
    ]);
  });

  test("what was moved below its movers, numbered or not, and above them", () => {
    const below = read(
      readTxt(`Tarn Library Board
Minutes, 4 May 2027
Present: Ada Hale, Bo Dent

1. Budget
Moved by: Ada Hale Seconded by: Bo Dent
That the budget as printed be adopted.

2. List
27.31    Moved by Ada Hale
Seconded by Bo Dent
That the list be received.
`),
    ).minutes;
    expect(decided(below)).toEqual([
      "Moved by: Ada Hale Seconded by: Bo Dent That the budget as printed be adopted.",
      "Moved by Ada Hale Seconded by Bo Dent That the list be received.",
    ]);
    const above = read(
      readTxt(`Tarn Library Board
Minutes, 4 May 2027
Present: Ada Hale, Bo Dent

1. Budget
That the budget as printed be adopted.
Moved: Ada Hale Seconded: Bo Dent
That the list be received.
Moved: Bo Dent Seconded: Ada Hale
`),
    ).minutes;
    expect(decided(above)).toEqual([
      "That the budget as printed be adopted. Moved: Ada Hale Seconded: Bo Dent",
      "That the list be received. Moved: Bo Dent Seconded: Ada Hale",
    ]);
  });
});
