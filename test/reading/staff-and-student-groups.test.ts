import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import type { Block } from "../../src/core/text/block";
import { paragraph, paragraphs } from "./samples";
import { peopleOf } from "./told";

const md = (text: string): Minutes => read(readMd(text)).minutes;
const txt = (text: string): Minutes => read(readTxt(text)).minutes;
/** A table whose cells hold a paragraph for each line. */
const table = (...rows: readonly (readonly string[])[]): Block[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.split("\n").map((text, at) => paragraph(text, { cell: { table: 1, row, column, paragraph: at } })),
    ),
  );
const word = (...parts: readonly (string | Block[])[]): Minutes =>
  read({
    kind: "docx",
    blocks: parts.flatMap((part) => (typeof part === "string" ? paragraphs(part) : part)),
  }).minutes;

const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners }) =>
    [text, owners.map((owner) => owner.person ?? owner.text).join("+")].filter(Boolean).join(" | "),
  );
const earlierOf = ({ previousActions }: Minutes): string[] => previousActions.map(({ text }) => text);

describe("tables of people", () => {
  test("offices and bodies stand line by line beside those who hold them", () => {
    const people = peopleOf(
      word(
        "Kiln Committee\n3 May 2027",
        table(
          ["Present", "Ada Hale\nBo Dent\nCy Orr", "Treasurer\nFund Raising\nTarn Friends"],
          ["Apologies", "Di Lund\nEl Tarr", "Football Club\nSecretary"],
        ),
      ),
    );
    expect(people).toEqual([
      "Ada Hale | present | Treasurer",
      "Bo Dent | present | Fund Raising",
      "Cy Orr | present | Tarn Friends",
      "Di Lund | apologies | Football Club",
      "El Tarr | apologies | Secretary",
    ]);
  });

  test("people beside people stay people", () => {
    const people = peopleOf(
      word("Kiln Committee\n3 May 2027", table(["Present", "Ada Hale\nBo Dent", "Cy Orr\nDi Lund"])),
    );
    expect(people.map((one) => one.split(" | ")[0]).sort()).toEqual(["Ada Hale", "Bo Dent", "Cy Orr", "Di Lund"]);
  });

  test("rows that each begin with somebody are a list at the head of minutes, whatever stands beside some of them", () => {
    const rows = table(
      ["Ada Hale", "Manager, Tarn Families"],
      ["Bo Dent", "Dept of Kilns, South Region"],
      ["Cy Orr", "WEIRS"],
    );
    expect(peopleOf(word("Kiln Forum - Meeting Minutes\n3 May 2027", rows)).map((one) => one.split(" | ")[0])).toEqual([
      "Ada Hale",
      "Bo Dent",
      "Cy Orr",
    ]);
  });

  test("the agenda below the apologies lists nobody", () => {
    const minutes = word(
      "Kiln Committee\n3 May 2027\nPresent: Ada Hale; Bo Dent\nApologies: Cy Orr",
      table(["Item", "Details", "Chair"], ["1", "Hallmark", "AH"], ["2", "Jumble sale", "All"], ["3", "AOB", "BD"]),
    );
    expect(peopleOf(minutes)).toEqual(["Ada Hale | present", "Bo Dent | present", "Cy Orr | apologies"]);
  });

  test("whose people a cell lists, with a colon or without", () => {
    const rows = table(["Present:", ""], ["TARN North / South Committee", "Ada Hale (AH) [Chair], Bo Dent (BD)"]);
    expect(peopleOf(word("Kiln Committee\n3 May 2027", rows))).toEqual([
      "Ada Hale | present | TARN North / South Committee | Chair",
      "Bo Dent | present | TARN North / South Committee",
    ]);
  });

  test("apologies stand in a row of the minutes", () => {
    const rows = table(
      ["Item", "Subject", "Action"],
      ["1.", "Apologies\nMr Cy Orr, Chief Executive\nDr Di Lund, Consultant", ""],
      ["2.", "Roof\nThe roof leaks. Mrs Hale will ring the joiner.", "AH"],
    );
    expect(peopleOf(word("Kiln Committee\n3 May 2027\nPresent:\nMrs Ada Hale, Clerk\n", rows))).toEqual([
      "Ada Hale | present | Clerk",
      "Cy Orr | apologies | Chief Executive",
      "Di Lund | apologies | Consultant",
    ]);
  });

  test("when and where a meeting was stands below the members as well", () => {
    const { meeting } = word(
      "Kiln Project",
      table(["Name", "Role"], ["Ada Hale", "Secretary"], ["Bo Dent", "Member"]),
      [paragraph("Meeting 2 — Tasks", { heading: 2 })],
      "Date: Monday, 3 May 2027\nTime: 2:00 pm – 3:15 pm\nVenue: Weir Hall",
    );
    expect([meeting.date?.value, meeting.start?.value, meeting.venue?.value]).toEqual([
      "2027-05-03",
      "14:00",
      "Weir Hall",
    ]);
  });
});

test("apologies that were acknowledged and recorded are nobody’s", () => {
  expect(
    peopleOf(
      txt(
        "Kiln Committee\n3 May 2027\nPresent: Ada Hale\n\n2. Apologies\n\nApologies were declared, acknowledged and recorded.\n",
      ),
    ),
  ).toEqual(["Ada Hale | present"]);
});

test("a cell about the last meeting’s minutes, signed as a correct record, dates none", () => {
  const { meeting } = word(
    "KILN COMMITTEE\n4 MARCH 2027\nMINUTES",
    table(
      ["Present", "Ada Hale, Bo Dent"],
      ["Approved", "The Minutes of the meeting held on 25 October 2026 were signed as a correct record."],
    ),
  );
  expect(meeting.date?.value).toBe("2027-03-04");
});

describe("lists of tasks", () => {
  test("“Actions arising from this meeting” are new, those from earlier ones were given out before", () => {
    const minutes = md(
      "# Kiln Team\n\n3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Actions arising from this meeting\n\n- Ada to price the clay\n\n## Actions arising from previous meetings\n\n- Bo to book the van\n",
    );
    expect(actionsOf(minutes)).toEqual(["Ada to price the clay | Ada Hale"]);
    expect(earlierOf(minutes)).toEqual(["Bo to book the van"]);
  });

  test("“Business arising from the previous meeting” heads what is talked of, line by line", () => {
    const minutes = txt(
      "Kiln Club\n\nDate: 3 May 2027 Chairperson: Ada Hale Meeting opened: 7.05pm\n\nPresent: Ada Hale, Bo Dent, Cy Orr\n\nBusiness arising from previous meeting:\nGlaze prices: the shop has a new owner.\nThe big shelf is not yet up but Bo will finish soon.\nOpen evening: fixed for 9 August. Cy will confirm the hall.\n",
    );
    expect(actionsOf(minutes)).toEqual(["Bo will finish soon. | Bo Dent", "Cy will confirm the hall. | Cy Orr"]);
    expect(earlierOf(minutes)).not.toContain("the shop has a new owner.");
    expect(minutes.meeting.venue).toBeNull();
  });

  test("the apologies of somebody are accepted", () => {
    const minutes = txt(
      "Kiln Sub-Committee\n\n3 May 2027\n\nPresent: Cllr Hale and Cllr B Dent.\n\nTo receive apologies for absence.\nRESOLVED to accept the apologies of Cllr Orrin & Cllr Lund.\nThe apologies of the clerk for the late papers were noted.\n",
    );
    expect(peopleOf(minutes)).toEqual(["Hale | present", "B Dent | present", "Orrin | apologies", "Lund | apologies"]);
  });

  test("“Ongoing” of the same rank goes on with them", () => {
    const minutes = md(
      "# Kiln Team\n\n3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Action Points\n\n### For Next Week\n\n- Price the clay – **Ada**\n\n### Ongoing\n\n- Learn to glaze – **All**\n",
    );
    expect(actionsOf(minutes)).toEqual(["Price the clay | Ada Hale", "Learn to glaze | All"]);
  });

  test("what was decided to add to a plan is no list of tasks", () => {
    const minutes = md(
      "# Kiln Team\n\n3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Plan\n\n**Decision:** The following tasks were put on the long list:\n\n- Glaze room\n- Second kiln\n",
    );
    expect(actionsOf(minutes)).toEqual([]);
  });

  test("a table of “Allocated Task” by member is one of actions, and what leads it in is none", () => {
    const minutes = word(
      "Kiln Team\n3 May 2027\nPresent: Ada Hale, Bo Dent",
      [paragraph("3. Task allocation", { heading: 3 })],
      "Members took on these duties, all in favour:",
      table(["Member", "Allocated Task"], ["Ada Hale", "Clay and its price"], ["Bo Dent", "Drawings of the kiln"]),
    );
    expect(actionsOf(minutes)).toEqual(["Clay and its price | Ada Hale", "Drawings of the kiln | Bo Dent"]);
  });

  test("“Action:” with nothing behind it marks no heading below", () => {
    const minutes = txt(
      "Kiln Committee\n3 May 2027\nPresent: Ada Hale (Chair), Bo Dent\n\n511. Interests\n\nNobody had any.\n\nAction:\n\n512. Minutes\n\nThe minutes of 4 March 2027 were accepted.\n",
    );
    expect(actionsOf(minutes)).toEqual([]);
  });
});

describe("what was decided", () => {
  const decided = (text: string): string[] =>
    txt(`Kiln Committee\n3 May 2027\nPresent: Ada Hale, Bo Dent\n\n4. Kiln\n\n${text}\n`).decisions.map(
      (one) => one.text,
    );

  test("“Agreed:” opens a list below whatever was said before", () => {
    expect(
      decided("Ada spoke of the price.\n\nAgreed:\n\n• The kiln would be sold.\n\nNoted:\n\n• Clay is dear."),
    ).toEqual(["The kiln would be sold."]);
    expect(decided("The price\nAgreed:\nThe kiln would be sold.")).toEqual(["The kiln would be sold."]);
  });

  test("a label in the margin decides nothing by itself", () => {
    const rows = table(["Present", "Ada Hale, Bo Dent"], ["Approved", "The draft plan."]);
    expect(word("Kiln Committee\n3 May 2027", rows).decisions).toEqual([]);
  });
});

describe("what “Action:” is followed by", () => {
  const marked = (text: string): string[] =>
    actionsOf(txt(`Kiln Committee\n3 May 2027\nPresent: Ada Hale, Bo Dent\n\n4. Kiln\n\nThe kiln is cold.\n${text}\n`));

  test.each([
    ["Action: Review at next meeting", ["Review at next meeting"]],
    ["Action: Monitor", ["Monitor"]],
    ["Action: Grant", ["The kiln is cold. | Grant"]],
    ["Action: Ongoing", []],
  ])("%s", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test("paragraphs under “Actions” of which some begin with “ACTION:” are minutes", () => {
    const minutes = word(
      "Kiln Committee\n3 May 2027\nPresent: Ada Hale (AH), Bo Dent (BD)",
      table(
        ["Item", "Actions"],
        ["Welcome", "AH welcomed all."],
        ["Staff", "Jo is away.\nACTION: AH to find out how long.\nThe rota is late.\nACTION: All – thoughts to BD"],
      ),
    );
    expect(actionsOf(minutes)).toEqual(["AH to find out how long. | Ada Hale", "thoughts to BD | All"]);
  });
});

describe("matters arising", () => {
  const arising = (text: string): Minutes =>
    txt(`Kiln Committee\n3 May 2027\nPresent: Ada Hale, Bo Dent\n\n4. Matters arising\n\n${text}\n`);

  test("what somebody was to do, and what came of it", () => {
    const minutes = arising(
      "Ada was to ask what a new lock costs. A lock costs £40. Bo will buy one.\nBo was going to ask the school for chairs. It has none.",
    );
    expect(earlierOf(minutes)).toEqual([
      "Ada was to ask what a new lock costs.",
      "Bo was going to ask the school for chairs.",
    ]);
    expect(actionsOf(minutes)).toEqual(["Bo will buy one. | Bo Dent"]);
  });

  test("told by itself it may be what was said here", () => {
    expect(earlierOf(arising("Ada was to ask what a new lock costs."))).toEqual([]);
  });
});

describe("where the next meeting is", () => {
  const next = (text: string): string | null =>
    txt(`Kiln Committee\n3 May 2027\nPresent: Ada Hale\n\nDate of next meeting\n\n${text}\n`).nextMeeting?.venue ??
    null;
  test("a number and a street behind the hour", () =>
    expect(next("Fri 4th June at 6pm, 11 Gaskell Chase")).toBe("11 Gaskell Chase"));
  test("a room of two signs", () =>
    expect(next("Next meeting will be held on Thursday, 3 June 2027, at 1.30pm in A8.")).toBe("A8"));
});

describe("project boards and user groups", () => {
  test("letters and initials in a column of their own, and somebody called Southern", () => {
    const people = peopleOf(
      word(
        "Kiln Safety Committee\n3 May 2027",
        table(
          ["Present:", "Ada Hale\nGraham Southern", "[AH] [Chair]\n[GS]"],
          ["In attendance:", "Di Lund", "[DL] [Minutes Secretary]"],
        ),
      ),
    );
    expect(people).toEqual([
      "Ada Hale | present | Chair",
      "Graham Southern | present",
      "Di Lund | inAttendance | Minutes Secretary",
    ]);
  });

  test("whose action it is, in a bracket amid a paragraph", () => {
    const minutes = txt(
      "Kiln Board\n3 May 2027\nPresent: Ada Hale, Bo Dent\n\n1. Gates\n\nThe group will look at the gates (Action AH). Some feared that they lean.\n",
    );
    expect(actionsOf(minutes)).toEqual(["The group will look at the gates | Ada Hale"]);
  });

  test("the next number ends a list of letters", () => {
    const minutes = md(
      "# Kiln User Group 3 May 2027\n\nPresent: Ada Hale (AH), Bo Dent (BD)\n\n**2. Open day**\n\nBo was thanked.\nActions:\na. Leaflets to be printed [AH]\nb. Chairs to be counted [BD]\n\n**3. Kiln shed**\n\nIt leans.\nActions:\na. Joiner to be asked [BD]\n",
    );
    expect(actionsOf(minutes)).toEqual([
      "Leaflets to be printed | Ada Hale",
      "Chairs to be counted | Bo Dent",
      "Joiner to be asked | Bo Dent",
    ]);
  });

  test("“No actions required” under “Agreed action points:” is none", () => {
    const minutes = md(
      "# Kiln Working Party\n\n3 May 2027\n\nPresent: Ada Hale, Bo Dent\n\n## Annual report\n\nAgreed action points:\n\n- No actions required\n\n## Lakes\n\nAgreed action points:\n\n- Send out the leaflet – Ada Hale\n",
    );
    expect(actionsOf(minutes)).toEqual(["Send out the leaflet | Ada Hale"]);
  });

  test("a row “Matters arising” leaves the columns what they are", () => {
    const minutes = word(
      "Kiln Steering Group\n3 May 2027\nPresent: Ada Hale (AH), Bo Dent (BD)",
      table(
        ["", "Detail", "Action"],
        ["1", "Matters arising", ""],
        ["i", "The gate is broken.", "BD"],
        ["2", "Shed", ""],
        ["i", "The shed leans.", "AH"],
      ),
    );
    expect(actionsOf(minutes)).toEqual(["The gate is broken. | Bo Dent", "The shed leans. | Ada Hale"]);
  });

  test("the hours of an agenda are no deadlines", () => {
    const { actions } = word(
      "Kiln Project\n3 May 2027\nPresent: Ada Hale, Bo Dent",
      table(
        ["Time", "Topic", "Action/Decision"],
        ["5:55-6:00pm", "Minutes", ""],
        ["6:00-6:15", "Gates", "Ada will count the gates"],
      ),
    );
    expect(actions.map(({ text, due }) => [text, due])).toEqual([["Ada will count the gates", null]]);
  });
});

describe("alliances, unions and patients' groups", () => {
  test("two people and their bodies in each row", () => {
    const people = peopleOf(
      word(
        "Kiln Alliance\n3 May 2027\nATTENDING",
        table(
          ["Ada Hale – Weir City Council", "Bo Dent – Tarn Council"],
          ["Cy Orr – Kiln Trust", "Di Lund – Weir City Council"],
          ["El Tarr – Kiln Trust", "Flo Gale – Tarn Council"],
        ),
      ),
    );
    expect(people).toEqual([
      "Ada Hale | present | Weir City Council",
      "Bo Dent | present | Tarn Council",
      "Cy Orr | present | Kiln Trust",
      "Di Lund | present | Weir City Council",
      "El Tarr | present | Kiln Trust",
      "Flo Gale | present | Tarn Council",
    ]);
  });

  test("Health and Safety is one office", () => {
    const minutes = txt(
      "Kiln Committee\n3 May 2027\nPresent: Ada Hale, Bo Dent\nGuest: Cy Orr, Occupational Health and Safety Consultant\n\n1. Gates\n",
    );
    expect(peopleOf(minutes)[2]).toBe("Cy Orr | inAttendance | Occupational Health and Safety Consultant");
  });

  test("what is to come to the next meeting, and goes on already", () => {
    const minutes = word(
      "Kiln Exec\n3 May 2027\nPresent: Ada Hale (AH), Bo Dent (BD)",
      "1.5 Matters arising",
      "1.5.1 AH to count the gates",
      "ONGOING",
      "1.5.2 BD to price a lock and bring it to the next exec meeting for discussion",
      "ONGOING",
    );
    expect(minutes.previousActions.map(({ text, status }) => [text, status])).toEqual([
      ["AH to count the gates", "carried"],
      ["BD to price a lock and bring it to the next exec meeting for discussion", "carried"],
    ]);
  });

  test("a margin beside words that end in a bracket", () => {
    const minutes = word(
      "Kiln Patients' Group\n3 May 2027\nPresent: Ada Hale, Bo Dent",
      table(
        ["1) The group met the new doctor. She was made welcome.", ""],
        ["2) The survey was read. The staff will put it up on the wall.", "ALL"],
        ["3) The clock is slow.", ""],
        ["4) Next meeting on 12 June 2027. (can everyone tell Ada whether they come)", "ALL"],
      ),
    );
    expect(minutes.actions.map(({ owners }) => owners.map(({ text }) => text).join())).toEqual(["ALL", "ALL"]);
  });
});

test("“KC to action” behind a dash says whose the words before are", () => {
  const minutes = txt(
    "Kiln Safety Committee\n3 May 2027\nPresent: Ada Hale (AH), Bo Dent (BD)\n\n1. Training\n\na) Assessment of the weir to be posted on the wall – AH to action\nb) Training has begun. More to be arranged for the staff – BD to action\n",
  );
  expect(actionsOf(minutes)).toEqual([
    "Assessment of the weir to be posted on the wall | Ada Hale",
    "More to be arranged for the staff | Bo Dent",
  ]);
});
