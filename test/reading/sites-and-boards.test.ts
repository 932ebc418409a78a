import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { earlier, people, readPage, toDo } from "./told";

const HEAD = "Weir Works Group\nNotes of the meeting held on 4 June 2025\n";
const PRESENT = "Present: Jo Bell (JB), Ann Ode (AO), Cy Dean (CD), Dan W\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const held = (text: string): Minutes => txt(`${PRESENT}\n1. Pump\nThe pump was tested.\n\n${text}`);
const rows = (cells: readonly (readonly string[])[]): Minutes => readPage([...HEAD.trim().split("\n"), PRESENT], cells);
const dueOf = ({ actions }: Minutes): (string | null)[] => actions.map(({ due }) => due?.date ?? null);

describe("a table of the whole evening, with owners in its last column", () => {
  const evening = rows([
    ["Item", "Minute", "Action"],
    ["1.0", "Minutes of last meeting", ""],
    ["1.1", "Agreed as a true record.", ""],
    ["2.0", "Matters arising", ""],
    ["2.1", "CD confirmed that the hoist had been tested. Closed.", ""],
    ["3.0", "Progress", ""],
    ["3.1", "Works are a week late. JB to send a new programme by 21 June.", "JB"],
    ["3.2", "AO to price the gate before the next meeting.", "AO"],
    ["4.0", "Date of next meeting", ""],
    ["4.1", "Wednesday 9 July 2025, 10:00, hut.", ""],
  ]);

  test("says by when in the words beside them", () => {
    expect(toDo(evening)).toEqual([
      "Jo Bell: JB to send a new programme by 21 June.",
      "Ann Ode: AO to price the gate before the next meeting.",
    ]);
    expect(dueOf(evening)).toEqual(["2025-06-21", "2025-07-09"]);
  });

  test("has rows that head those below them", () => {
    expect(earlier(evening)).toEqual(["closed: CD confirmed that the hoist had been tested. Closed."]);
    expect(evening.nextMeeting?.date).toBe("2025-07-09");
    expect(evening.nextMeeting?.start).toBe("10:00");
  });
});

test("a row that heads the next meeting is no part of what is told of it", () => {
  const { nextMeeting } = rows([
    ["Item", "Minute"],
    ["1. Pump", "The pump was tested."],
    ["5. Next meeting", ""],
    ["", "Wednesday 9 July 2025, 10:00"],
  ]);
  expect(nextMeeting?.text).toBe("Wednesday 9 July 2025, 10:00");
  expect(nextMeeting?.date).toBe("2025-07-09");
});

describe("who does what", () => {
  test("stands in columns made of spaces", () => {
    expect(
      toDo(held("ACTIONS\nJB    hedge by the lane; ask the landlord\nAO    poster\nCD/JB ask the bakery")),
    ).toEqual([
      "Jo Bell: hedge by the lane; ask the landlord",
      "Ann Ode: poster",
      "Cy Dean+Jo Bell: CD/JB ask the bakery",
    ]);
  });

  test("stands under a question", () => {
    const told = rows([
      ["Task", "Who does it", "By when"],
      ["Ring the plumber", "Jo", "30 June"],
    ]);
    expect(toDo(told)).toEqual(["Jo Bell: Ring the plumber"]);
  });

  test("is promised, and taken on gladly", () => {
    expect(toDo(held("Cy is happy to bring the cups."))).toEqual(["Cy Dean: Cy is happy to bring the cups."]);
    expect(toDo(held("Jo promised that she'd look at the pump."))).toEqual([
      "Jo Bell: Jo promised that she'd look at the pump.",
    ]);
    // Who would help has been given nothing to do.
    expect(toDo(held("Cy is happy to help here."))).toEqual([]);
    // Those who volunteer are a group as well.
    expect(toDo(held("Garden volunteers to weed the bed."))).not.toContain("Dan W: Garden volunteers to weed the bed.");
  });

  test("is whoever was spoken of, whatever came in between", () => {
    expect(
      toDo(held("Ms Bell reported on the loans. The roof repair will begin in March. She will send all a survey.")),
    ).toEqual(["Jo Bell: She will send all a survey."]);
    expect(toDo(held("The roof repair will begin in March. She will send all a survey."))).toEqual([]);
  });
});

describe("who was there", () => {
  test("is a couple with a pair of letters each", () => {
    const { attendance } = txt("Present: Jo Bell (JB)\nFrank and June Corder (FC, JC)\nAnn Ode (AO)");
    expect(attendance.map(({ name, initials }) => `${name} ${initials}`)).toEqual([
      "Jo Bell JB",
      "Frank Corder FC",
      "June Corder JC",
      "Ann Ode AO",
    ]);
  });

  test("answered the roll, and a sentence tells who did not", () => {
    expect(people(txt("Roll call: Trustees Bell, Ode and Moss present. Trustee Hale excused."))).toEqual([
      "Bell | present",
      "Ode | present",
      "Moss | present",
      "Hale | apologies",
    ]);
  });

  test("is a name of title, two initials and surname in a row of columns", () => {
    expect(people(txt("Present:\nMr J R Hale (Chairman)\tMr A Petch"))).toEqual([
      "J R Hale | present",
      "A Petch | present",
    ]);
  });

  test("has letters that are a form of address as well", () => {
    const { attendance } = txt("Present: Mike Sand (MS) Chairman, Maud Ree (MR), Ann Ode (Ms)");
    expect(attendance.map(({ name, initials }) => `${name} ${initials}`)).toEqual([
      "Mike Sand MS",
      "Maud Ree MR",
      "Ann Ode null",
    ]);
  });

  test("stands under what kind of member he is, dialled in, or was sorry", () => {
    expect(people(txt("In the room: Nadia, Oskar\nDialled in: Tom B.\nSorry not to make it: Wen"))).toEqual([
      "Nadia | present",
      "Oskar | present",
      "Tom B. | present",
      "Wen | apologies",
    ]);
  });
});

test("a place behind the hours loses its brackets", () => {
  expect(
    read(readTxt("Weir Group\nMinutes of meeting 14 March 2024, 13:00–14:30 (MS Teams)\n")).minutes.meeting.venue
      ?.value,
  ).toBe("MS Teams");
});

test("approving the minutes is nobody's task under a heading that names actions as well", () => {
  expect(
    toDo(held("2. Minutes and action log\nThe minutes of 8 February were approved.\nJo to ring the mill.")),
  ).not.toContain(": The minutes of 8 February were approved.");
});
