import { read } from "../../src/core/reading";
import { planAttendanceAdd } from "../../src/core/writing/attendance-add";
import { planAttendanceMove, planComingOrGoing } from "../../src/core/writing/attendance-move";
import type { AttendanceStatus } from "../../src/core/minutes/record";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

function move(made: MinutesBuilder, name: string, to: AttendanceStatus): string[] {
  const minutes = made.build();
  const plan = planAttendanceMove(
    { kind: "docx", blocks: made.blocks },
    minutes,
    minutes.attendance.findIndex((one) => one.name === name),
    to,
  );
  if (typeof plan === "string") throw new Error(plan);
  const document = new PlainDocument([...made.blocks]);
  document.apply(plan);
  return document.blocks.map((block) => block.text);
}

/** Names in lines: "Present: …". */
function inline(present: string, apologies: string, names: readonly (readonly [string, AttendanceStatus])[]) {
  const made = new MinutesBuilder();
  const lines = { present: made.line(present), apologies: made.line(apologies) };
  for (const [name, status] of names) {
    made.attendee(name, status, { on: status === "present" ? lines.present : lines.apologies });
  }
  return made;
}

describe("Moving somebody between the lists", () => {
  const names = [
    ["Ada Fenn", "present"],
    ["Bram Otley", "present"],
    ["Cleo Marsh", "present"],
    ["Dina Holt", "apologies"],
  ] as const;

  it("in lines of names takes the separator along and keeps “and” before the last", () => {
    const made = inline("Present: Ada Fenn, Bram Otley, Cleo Marsh.", "Apologies: Dina Holt", [...names]);
    expect(move(made, "Bram Otley", "apologies")).toEqual([
      "Present: Ada Fenn, Cleo Marsh.",
      "Apologies: Dina Holt, Bram Otley",
    ]);
    expect(move(made, "Ada Fenn", "apologies")[0]).toBe("Present: Bram Otley, Cleo Marsh.");
    expect(move(made, "Cleo Marsh", "apologies")[0]).toBe("Present: Ada Fenn, Bram Otley.");
    expect(move(made, "Dina Holt", "present")).toEqual([
      "Present: Ada Fenn, Bram Otley, Cleo Marsh, Dina Holt.",
      "Apologies: None",
    ]);
    const spoken = inline("Present: Ada Fenn, Bram Otley and Cleo Marsh", "Apologies: Dina Holt", [...names]);
    expect(move(spoken, "Dina Holt", "present")[0]).toBe("Present: Ada Fenn, Bram Otley, Cleo Marsh and Dina Holt");
  });

  it("fills an empty list, or begins one where there is none", () => {
    const three = names.slice(0, 3);
    const empty = inline("Present: Ada Fenn, Bram Otley, Cleo Marsh", "Apologies for absence: none", [...three]);
    expect(move(empty, "Bram Otley", "apologies")).toEqual([
      "Present: Ada Fenn, Cleo Marsh",
      "Apologies for absence: Bram Otley",
    ]);
    const none = inline("Present: Ada Fenn, Bram Otley, Cleo Marsh", "The meeting began.", [...three]);
    expect(move(none, "Bram Otley", "inAttendance")).toEqual([
      "Present: Ada Fenn, Cleo Marsh",
      "In attendance: Bram Otley",
      "The meeting began.",
    ]);
  });

  it("on lines of their own moves the line, and the next name up behind the label", () => {
    const made = new MinutesBuilder();
    const first = made.line("Present:\tAda Fenn\tHollow Lane Council");
    made.attendee("Ada Fenn", "present", {
      on: first,
      organisation: "Hollow Lane Council",
      spans: [made.span(first, "Ada Fenn\tHollow Lane Council")],
    });
    const second = made.line("\tBram Otley\tMill End Council");
    made.attendee("Bram Otley", "present", {
      on: second,
      organisation: "Mill End Council",
      spans: [made.span(second, "Bram Otley\tMill End Council")],
    });
    const third = made.line("Apologies:\tCleo Marsh\tMill End Council");
    made.attendee("Cleo Marsh", "apologies", { on: third, spans: [made.span(third, "Cleo Marsh\tMill End Council")] });
    expect(move(made, "Ada Fenn", "apologies")).toEqual([
      "Present:\tBram Otley\tMill End Council",
      "Apologies:\tCleo Marsh\tMill End Council",
      "\tAda Fenn\tHollow Lane Council",
    ]);
    expect(move(made, "Bram Otley", "apologies")).toEqual([
      "Present:\tAda Fenn\tHollow Lane Council",
      "Apologies:\tCleo Marsh\tMill End Council",
      "\tBram Otley\tMill End Council",
    ]);
    expect(move(made, "Cleo Marsh", "present").at(-1)).toBe("Apologies:\tNone");
  });

  it("in a table changes the row's status in the table's own word", () => {
    const made = new MinutesBuilder();
    const cell = (row: number, column: number) => ({ cell: { table: 0, row, column, paragraph: 0 } });
    made.line("Name", cell(0, 0));
    made.line("Attendance", cell(0, 1));
    made.attendee("Ada Fenn", "present", { on: made.line("Ada Fenn", cell(1, 0)) });
    made.line("P", cell(1, 1));
    made.attendee("Bram Otley", "apologies", { on: made.line("Bram Otley", cell(2, 0)) });
    made.line("Ap", cell(2, 1));
    expect(move(made, "Ada Fenn", "apologies")).toEqual(["Name", "Attendance", "Ada Fenn", "Ap", "Bram Otley", "Ap"]);
    const minutes = made.build();
    made.blocks[1] = { ...made.blocks[1]!, text: "Shoe size" };
    expect(planAttendanceMove({ kind: "docx", blocks: made.blocks }, minutes, 0, "apologies")).toBe("no-status-column");
    expect(planAttendanceMove({ kind: "docx", blocks: made.blocks }, minutes, 9, "apologies")).toBe("not-in-the-list");
  });

  it("takes a title along, and leaves the excuse behind", () => {
    const made = new MinutesBuilder();
    const present = made.line("Present: Cllr Ada Fenn (Chair), Cllr Bram Otley and Cllr Cleo Marsh");
    made.attendee("Ada Fenn", "present", { on: present, spans: [made.span(present, "Ada Fenn (Chair)")] });
    for (const name of ["Bram Otley", "Cleo Marsh"]) made.attendee(name, "present", { on: present });
    const sorry = made.line("Apologies: Cllrs Dina Holt (work), Eli Gunn");
    made.attendee("Dina Holt", "apologies", {
      on: sorry,
      note: "work",
      spans: [made.span(sorry, "Dina Holt (work)")],
    });
    made.attendee("Eli Gunn", "apologies", { on: sorry });
    expect(move(made, "Bram Otley", "apologies")).toEqual([
      "Present: Cllr Ada Fenn (Chair) and Cllr Cleo Marsh",
      "Apologies: Cllrs Dina Holt (work), Eli Gunn, Cllr Bram Otley",
    ]);
    expect(move(made, "Dina Holt", "present")).toEqual([
      "Present: Cllr Ada Fenn (Chair), Cllr Bram Otley, Cllr Cleo Marsh and Dina Holt",
      "Apologies: Cllrs Eli Gunn",
    ]);
  });

  it("in a table whose cells are lists moves the name from cell to cell", () => {
    const cell = (row: number, column: number) => ({ cell: { table: 0, row, column, paragraph: 0 } });
    const beside = new MinutesBuilder();
    beside.line("Present", cell(0, 0));
    const present = beside.line("Ada Fenn, Bram Otley", cell(0, 1));
    beside.attendee("Ada Fenn", "present", { on: present }).attendee("Bram Otley", "present", { on: present });
    beside.line("Apologies", cell(1, 0));
    beside.attendee("Cleo Marsh", "apologies", { on: beside.line("Cleo Marsh", cell(1, 1)) });
    expect(move(beside, "Bram Otley", "apologies")).toEqual([
      "Present",
      "Ada Fenn",
      "Apologies",
      "Cleo Marsh, Bram Otley",
    ]);
    expect(move(beside, "Cleo Marsh", "present")).toEqual([
      "Present",
      "Ada Fenn, Bram Otley, Cleo Marsh",
      "Apologies",
      "None",
    ]);
    const under = new MinutesBuilder();
    under.line("Present", cell(0, 0));
    under.line("Apologies", cell(0, 1));
    under.attendee("Ada Fenn", "present", { on: under.line("Ada Fenn", cell(1, 0)) });
    under.attendee("Cleo Marsh", "apologies", { on: under.line("Cleo Marsh", cell(1, 1)) });
    under.attendee("Bram Otley", "present", { on: under.line("Bram Otley", cell(2, 0)) });
    under.line("", cell(2, 1));
    expect(move(under, "Bram Otley", "apologies").slice(2)).toEqual(["Ada Fenn", "Cleo Marsh", "", "Bram Otley"]);
  });

  it("writes a late arrival behind the name", () => {
    const made = inline("Present: Ada Fenn, Bram Otley.", "Apologies: none", [...names.slice(0, 2)]);
    const plan = planComingOrGoing(made.blocks, made.build(), 1, "arrived", { time: "19:20", item: "3" });
    if (typeof plan === "string") throw new Error(plan);
    const document = new PlainDocument([...made.blocks]);
    document.apply(plan);
    expect(document.blocks[0]?.text).toBe("Present: Ada Fenn, Bram Otley (arrived 19:20, item 3).");
  });
});

describe("Moving somebody between lists that tabs set side by side", () => {
  /** What the minutes' lists read, once somebody was moved or added as the reader finds them. */
  function after(lists: readonly string[], name: string, to: AttendanceStatus): readonly string[] | string {
    const lines = [
      "Hollow Lane Parish Council",
      "Minutes of the meeting held on 5 October 2026",
      ...lists,
      "1. Hedge",
      "It was AGREED to cut the hedge.",
    ];
    const source = { kind: "docx", blocks: lines.map((text) => ({ text, place: "body" as const })) } as const;
    const { minutes } = read(source);
    const index = minutes.attendance.findIndex((one) => one.name === name);
    const plan =
      index < 0 ? planAttendanceAdd(source, minutes, name, to) : planAttendanceMove(source, minutes, index, to);
    if (typeof plan === "string") return plan;
    const document = new PlainDocument([...source.blocks]);
    document.apply(plan);
    return document.blocks.slice(2, -2).map((block) => block.text);
  }
  const TWO = ["Present:\tApologies:", "Ada Fenn (Chair)\tDov Lane", "Bram Otley\tEdda Rowe", "Cleo Marsh"];

  it("puts the name last under the other head, and closes the gap it leaves", () => {
    expect(after(TWO, "Dov Lane", "present")).toEqual([
      "Present:\tApologies:",
      "Ada Fenn (Chair)\tEdda Rowe",
      "Bram Otley",
      "Cleo Marsh",
      "Dov Lane",
    ]);
    expect(after(TWO, "Ada Fenn", "apologies")).toEqual([
      "Present:\tApologies:",
      "Bram Otley\tDov Lane",
      "Cleo Marsh\tEdda Rowe",
      "\tAda Fenn (Chair)",
    ]);
    expect(after(TWO, "Cleo Marsh", "apologies")).toEqual([...TWO.slice(0, 3), "\tCleo Marsh"]);
  });

  it("writes into a row that has room, behind as many tabs as the head", () => {
    const rows = ["Present\t\tApologies", "Cllr Ada Fenn\t\tCllr Dov Lane", "Cllr Bram Otley", "Cllr Cleo Marsh\t\t"];
    expect(after(rows, "Bram Otley", "apologies")).toEqual([rows[0], rows[1], "Cllr Cleo Marsh\t\tCllr Bram Otley"]);
    expect(after(rows, "Gita Wynn", "apologies")).toEqual([rows[0], rows[1], "Cllr Bram Otley\t\tGita Wynn", rows[3]]);
    expect(after(["Present\tApologies", "Ada Fenn", "Bram Otley"], "Bram Otley", "apologies")).toEqual([
      "Present\tApologies",
      "Ada Fenn\tBram Otley",
    ]);
    expect(after(["Present\tApologies", "Ada Fenn\tNone", "Bram Otley"], "Ada Fenn", "apologies")).toEqual([
      "Present\tApologies",
      "Bram Otley\tAda Fenn",
    ]);
  });

  it("keeps three lists apart, whichever of them has a hole", () => {
    const three = ["Present\tIn attendance\tApologies", "Ada Fenn\tFay Hill\tDov Lane", "Bram Otley\t\tEdda Rowe"];
    expect(after(three, "Bram Otley", "inAttendance")).toEqual([three[0], three[1], "\tBram Otley\tEdda Rowe"]);
    expect(after(three, "Dov Lane", "present")).toEqual([
      three[0],
      "Ada Fenn\tFay Hill\tEdda Rowe",
      "Bram Otley",
      "Dov Lane",
    ]);
  });

  it("leaves them to the clerk where a row keeps to other tabs, where no head names the list, and where names begin in the heads' line", () => {
    const uneven = ["PRESENT:\t\tABSENT:", "Ada Fenn (Chair)\tDov Lane", "Bram Otley\t\tEdda Rowe"];
    expect(after(uneven, "Dov Lane", "present")).toBe("not-sure");
    expect(after(TWO, "Dov Lane", "inAttendance")).toBe("not-sure");
    const begun = ["Present: Ada Fenn\tApologies: Dov Lane", "\tBram Otley\t\tEdda Rowe"];
    expect(after(begun, "Dov Lane", "present")).toBe("not-sure");
    const noted = ["Present\tApologies", "Ada Fenn\tDov Lane", "Bram Otley\tEdda Rowe, if the train is late"];
    expect(after(noted, "Dov Lane", "present")).toBe("not-sure");
  });
});
