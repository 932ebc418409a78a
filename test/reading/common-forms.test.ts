import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";

const HEAD = "Hill Club\nMinutes of the meeting held on 12 May 2024\n";
const PRESENT = "Present: Ann Tidy, Bo Marsh, Cy Dunn, Di Pell\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const md = (text: string): Minutes => read(readMd(`${HEAD.replaceAll("\n", "\n\n")}${PRESENT}\n${text}\n`)).minutes;

const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, organisation, roles }) =>
    [name, status, organisation, ...roles].filter(Boolean).join(" | "),
  );
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners, due }) =>
    [text, owners.map((owner) => owner.person ?? owner.text).join("+"), due?.text].filter(Boolean).join(" | "),
  );
const earlierOf = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ text, status }) => `${text} | ${status}`);

describe("who came", () => {
  test("somebody who joined later stands in a sentence of his own amid the list", () => {
    const minutes = txt("Present: Pallett, Marlow and Janson. Foxley joined the meeting at 6:17 p.m. Absent: Durant.");
    expect(peopleOf(minutes)).toEqual([
      "Pallett | present",
      "Marlow | present",
      "Janson | present",
      "Foxley | present",
      "Durant | absent",
    ]);
    expect(minutes.attendance[3]!.joined).toBe("18:17");
  });

  test("those in the audience, ex-officio members and those without a vote are listed", () => {
    expect(peopleOf(txt("Present: Ann Tidy, Bo Marsh; ex-officio Dave Woodley."))).toContain("Dave Woodley | present");
    expect(
      peopleOf(txt("Present: Ann Tidy\nPresent in the audience were Kev Leon, Earl Sands and Will Dodd.")),
    ).toEqual([
      "Ann Tidy | present",
      "Kev Leon | inAttendance",
      "Earl Sands | inAttendance",
      "Will Dodd | inAttendance",
    ]);
    expect(peopleOf(txt("Present: Ann Tidy, Bo Marsh\nNon-voting:\nHolly Reeve (Minutes)"))).toContain(
      "Holly Reeve | inAttendance | Minutes",
    );
  });

  test("a body stands before its people and a hyphen", () => {
    const list = "Attendance\nTARN - Tor Anton, Helm Dress\nWEIR - Dina Boss\nVP Sports - Dan Orrin";
    expect(peopleOf(txt(list))).toEqual([
      "Tor Anton | present | TARN",
      "Helm Dress | present | TARN",
      "Dina Boss | present | WEIR",
      "Dan Orrin | present | VP Sports",
    ]);
  });

  test("an office that nobody holds is not the last one’s", () => {
    const list = "Present:\nPresident - Amy Poole\nVP Education - Ben Shaw\nVP Welfare - vacant\nVP Sports - apologies";
    expect(peopleOf(txt(list))).toEqual(["Amy Poole | present | President", "Ben Shaw | present | VP Education"]);
  });
});

describe("tables of actions", () => {
  const table = (...rows: string[]): string =>
    [rows[0]!, rows[0]!.replace(/[^|]+/g, "---"), ...rows.slice(1)].map((row) => `|${row}|`).join("\n");

  test("right behind the attendance", () => {
    expect(actionsOf(md(table("No. | Action | Who", "1 | Order two bins | Cy", "2 | Paint them | Di")))).toEqual([
      "Order two bins | Cy Dunn",
      "Paint them | Di Pell",
    ]);
  });

  test("“By” over letters says by whom", () => {
    const rows = table("Item | Action | By", "4.1 | Order two bins | CD", "5.2 | Paint them | DP/AT");
    expect(actionsOf(md(`1. Bins\n\n${rows}`))).toEqual(["Order two bins | Cy Dunn", "Paint them | Di Pell+Ann Tidy"]);
    const dated = table("Item | Action | By", "4.1 | Order two bins | 3 June", "5.2 | Paint them | July");
    expect(actionsOf(md(`1. Bins\n\n${dated}`))).toEqual(["Order two bins | 3 June", "Paint them | July"]);
  });

  test("beside earlier actions “Outcome” says what became of them", () => {
    const rows = table(
      "Action from last meeting | Outcome",
      "Cy to order two bins | Done",
      "Di to paint them | Ongoing",
    );
    const minutes = md(`1. Bins\n\n${rows}`);
    expect(earlierOf(minutes)).toEqual(["Cy to order two bins | done", "Di to paint them | carried"]);
    expect(minutes.decisions).toEqual([]);
  });

  test("“Y” under “Complete?” is done", () => {
    const rows = table("Task | Assigned to | Complete?", "Order two bins | Cy | N", "Paint them | Di | Y");
    const minutes = md(`1. Bins\n\n${rows}`);
    expect(actionsOf(minutes)).toEqual(["Order two bins | Cy Dunn"]);
    expect(earlierOf(minutes)).toEqual(["Paint them | done"]);
  });

  test("without heads of their own, below “Actions”", () => {
    expect(actionsOf(md("**Actions**\n\n| | |\n|---|---|\n| Cy | Order two bins |\n| Di | Paint them |"))).toEqual([
      "Order two bins | Cy Dunn",
      "Paint them | Di Pell",
    ]);
  });

  test("saved as text, their columns divided by tabs or gaps", () => {
    const listed = ["Order two bins | Bo Marsh", "Paint them | Di Pell"];
    for (const rows of [
      "Who\tWhat\tBy when\nBo\tOrder two bins\t\nDi\tPaint them\t",
      "No.  Action  Owner\n1  Order two bins  BM\n2  Paint them  DP",
      "No.  Action            Who\n1    Order two bins    Bo\n     Paint them        Di",
    ])
      expect(actionsOf(txt(`${PRESENT}\n1. Shed\nThe shed was discussed.\n\n${rows}`))).toEqual(listed);
    expect(actionsOf(txt(`${PRESENT}\nActions\nBM\tOrder two bins\nDP\tPaint them`))).toEqual(listed);
    // What has gaps and is no table stays lines.
    expect(readTxt("Action  Hall  Roof\nOrder two bins by June").blocks).toHaveLength(2);
  });
});
