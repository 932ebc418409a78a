import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const md = (text: string): Minutes => read(readMd(text)).minutes;
const txt = (text: string): Minutes => read(readTxt(text)).minutes;
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners }) => `${text} | ${owners.map((owner) => owner.person ?? owner.text).join(", ")}`);

const HEAD = "# Kite Project\n\nDate: 3 May 2027\n\nPresent: Ada Hale, Bo Dent, Cy Orr\n\n";

describe("whose a task of a project group is", () => {
  test.each([
    ["Kiln page: Ada", "Kiln page | Ada Hale"],
    ["Wax team: Bo, Cy", "Wax team | Bo Dent, Cy Orr"],
    ["Oil the gate : Ada and Bo", "Oil the gate | Ada Hale, Bo Dent"],
    ["Glaze: Cy Orr", "Glaze | Cy Orr"],
    ["Bo: kiln page", "kiln page | Bo Dent"],
    ["Ada: Bo", "Bo | Ada Hale"],
    ["Wax team: the gate", "the gate | Wax team"],
    ["Oil two gates: yard and lane", "Oil two gates: yard and lane | "],
  ])("“%s” in a list of actions", (item, action) => {
    expect(actionsOf(md(`${HEAD}## Action items\n\n- ${item}\n`))).toEqual([action]);
  });

  test.each(["TODO for Bo: mend the kiln", "To do for Bo: mend the kiln", "AI for Bo: mend the kiln"])(
    "“%s”",
    (line) => {
      expect(actionsOf(md(`${HEAD}## Kiln\n\nThe kiln is slow.\n\n${line}\n`))).toEqual(["mend the kiln | Bo Dent"]);
    },
  );

  test("“Things left to do” heads tasks", () => {
    expect(actionsOf(md(`${HEAD}## Things left to do\n\n- Mend the kiln\n`))).toEqual(["Mend the kiln | "]);
  });

  test("an action marked as completed on a later day heads no list of earlier ones", () => {
    const minutes = txt(
      "Kite Project\n3 May 2027\nPresent: Ada Hale, Bo Dent\n\n1. Kiln\nACTION: Ada to mend the kiln\nAction completed 5 May 2027\nACTION: Bo to oil the gate\n\n2. Yard\nIt was swept.",
    );
    expect(actionsOf(minutes)).toEqual(["Ada to mend the kiln | Ada Hale", "Bo to oil the gate | Bo Dent"]);
    expect(minutes.previousActions).toEqual([]);
  });

  test("who speaks on an item, and for how long, is not who acts on it, and when", () => {
    const minutes = md(
      `${HEAD}## Items\n\n| Topic | Time | Lead | Notes | Actions | Who | Due |\n| --- | --- | --- | --- | --- | --- | --- |\n| Kiln | 10 | Ada | It is slow. | Mend the kiln | Bo + Cy | 9 May |\n`,
    );
    expect(actionsOf(minutes)).toEqual(["Mend the kiln | Bo Dent, Cy Orr"]);
    expect(minutes.actions[0]!.due?.date).toBe("2027-05-09");
  });
});

describe("the head of a project’s notes", () => {
  test("“Absentees: -” is nobody, nor whoever an office below it names", () => {
    const minutes = md(
      "# Kite Project\n\nDate: 3 May 2027\n\n- Attendance: Ada Hale, Bo Dent\n- Absentees: -\n- Facilitator: Cy Orr\n",
    );
    expect(minutes.attendance.map(({ name, status }) => `${name} | ${status}`)).toEqual([
      "Ada Hale | present",
      "Bo Dent | present",
      "Cy Orr | present",
    ]);
  });
});
