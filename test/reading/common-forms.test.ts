import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { actionsOf, earlierOf, peopleOf } from "./told";

const HEAD = "Hill Club\nMinutes of the meeting held on 12 May 2024\n";
const PRESENT = "Present: Ann Tidy, Bo Marsh, Cy Dunn, Di Pell\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const md = (text: string): Minutes => read(readMd(`${HEAD.replaceAll("\n", "\n\n")}${PRESENT}\n${text}\n`)).minutes;

describe("who came", () => {
  test("somebody who joined later stands in a sentence of his own amid the list", () => {
    const minutes = txt("Present: Hale, Dent and Lund. Tarr joined the meeting at 7:05 p.m. Absent: Orr.");
    expect(peopleOf(minutes)).toEqual([
      "Hale | present",
      "Dent | present",
      "Lund | present",
      "Tarr | present",
      "Orr | absent",
    ]);
    expect(minutes.attendance[3]!.joined).toBe("19:05");
    expect(peopleOf(txt("Present: Ann Dent, Mrs. Hale joined at 7:05 p.m., Bo Lund"))).toEqual([
      "Ann Dent | present",
      "Hale | present",
      "Bo Lund | present",
    ]);
  });

  test("those in the audience, ex-officio members and those without a vote are listed", () => {
    expect(peopleOf(txt("Present: Ann Tidy, Bo Marsh; ex-officio Gil Tarr."))).toContain("Gil Tarr | present");
    expect(peopleOf(txt("Present: Ann Tidy\nPresent in the audience were Ada Hale, Gil Tarr and Flo Lund."))).toEqual([
      "Ann Tidy | present",
      "Ada Hale | inAttendance",
      "Gil Tarr | inAttendance",
      "Flo Lund | inAttendance",
    ]);
    expect(peopleOf(txt("Present: Ann Tidy, Bo Marsh\nNon-voting:\nFlo Lund (Minutes)"))).toContain(
      "Flo Lund | inAttendance | Minutes",
    );
  });

  test("those at a meeting can be put in an order, with letters behind their names, and with the clerk at the end", () => {
    const there = ["Ada Hale | present", "Gil Tarr | present", "Flo Lund | present"];
    expect(
      peopleOf(
        txt("In attendance were, in alphabetical order, Ada Hale, Gil Tarr, and Flo Lund, all new to the board."),
      ),
    ).toEqual(there);
    expect(peopleOf(txt("Present: Ada Hale, LLS, Gil Tarr, PLS, and Flo Lund, Esq."))).toEqual(there);
    expect(peopleOf(txt("Present: Messrs.A. Hale and G. Tarr"))).toEqual(["A. Hale | present", "G. Tarr | present"]);
    expect(peopleOf(txt("Present were Cllrs Hale and Tarr, together with the Clerk, Flo Lund."))).toEqual([
      "Hale | present",
      "Tarr | present",
      "Flo Lund | present | Clerk",
    ]);
    expect(peopleOf(txt("Those present: Ada Hale; Gil Tarr. Those absent: Flo Lund."))).toEqual([
      ...there.slice(0, 2),
      "Flo Lund | absent",
    ]);
    expect(peopleOf(txt("Present: Ada Hale\nOthers present: Gil Tarr, Manager; 4 homeowners"))).toEqual([
      there[0],
      "Gil Tarr | inAttendance | Manager",
    ]);
  });

  test("two names in a row of a table share an office", () => {
    const rows = "|---|---|---|\n| Chair | Ada Hale | Yes |\n| Secretary | Gil Tarr/Flo Lund | No |";
    const minutes = read(readMd(`# Minutes\n\n## Attendance\n\n| Position | Name | Present |\n${rows}\n`)).minutes;
    expect(peopleOf(minutes)).toEqual([
      "Ada Hale | present | Chair",
      "Gil Tarr | absent | Secretary",
      "Flo Lund | absent | Secretary",
    ]);
  });

  test("a body stands before its people and a hyphen", () => {
    const list = "Attendance\nTARN - Ada Hale, Flo Lund\nWEIR - Gil Tarr\nVP Sports - Wes Orr";
    expect(peopleOf(txt(list))).toEqual([
      "Ada Hale | present | TARN",
      "Flo Lund | present | TARN",
      "Gil Tarr | present | WEIR",
      "Wes Orr | present | VP Sports",
    ]);
  });

  test("in sentences, and in one line with other signs between them than commas", () => {
    const three = ["Ann Tidy | present", "Bo Marsh | present", "Cy Dunn | present"];
    for (const line of [
      "There were present: Ann Tidy, Bo Marsh, Cy Dunn.",
      "There were present:\nAnn Tidy\nBo Marsh\nCy Dunn",
      "Attendees: Ann Tidy • Bo Marsh • Cy Dunn",
    ])
      expect([line, peopleOf(txt(line))]).toEqual([line, three]);
    expect(peopleOf(txt("Those present were Ann Tidy, Bo Marsh and Cy Dunn. Di Pell sent her apologies."))).toEqual([
      ...three,
      "Di Pell | apologies",
    ]);
    expect(peopleOf(txt("Attendees: @ann @bo @cy"))).toEqual(["@ann | present", "@bo | present", "@cy | present"]);
    expect(peopleOf(txt("Present: A Tidy (Chair) B Marsh C Dunn D Pell"))).toEqual([
      "A Tidy | present | Chair",
      "B Marsh | present",
      "C Dunn | present",
      "D Pell | present",
    ]);
    expect(peopleOf(txt("Apologies: Cllr Tidy (work), PC Dunn"))).toEqual([
      "Tidy | apologies",
      "Dunn | apologies | PC",
    ]);
  });

  test("under a heading that counts them", () => {
    const two = ["Ann Tidy | present", "Bo Marsh | present"];
    for (const list of [
      "Participants (2)\nAnn Tidy, Bo Marsh",
      "Attendees (2): Ann Tidy, Bo Marsh",
      "Present (2)\nAnn Tidy\nBo Marsh",
    ])
      expect([list, peopleOf(txt(list))]).toEqual([list, two]);
  });

  test("an office that nobody holds is not the last one’s", () => {
    const list = "Present:\nPresident - Ada Hale\nVP Education - Gil Tarr\nVP Welfare - vacant\nVP Sports - apologies";
    expect(peopleOf(txt(list))).toEqual(["Ada Hale | present | President", "Gil Tarr | present | VP Education"]);
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

  test("under “Decision or action” a label in the cell marks an action, and “Noted” is no decision", () => {
    const rows = table(
      "Item | Discussion | Decision or Action",
      "Bins | Full again. | Agreed to buy two. Action: Cy to order.",
      "Fence | Broken. | Noted.",
      "Log | Read. | The log was agreed by all.",
    );
    const minutes = md(`1. Bins\n\n${rows}`);
    expect(actionsOf(minutes)).toEqual(["Cy to order. | Cy Dunn"]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["Agreed to buy two.", "The log was agreed by all."]);
  });

  test("each line of a cell that names somebody is a task of its own", () => {
    const rows = table("Item | Notes | Actions", "Bins | Full again. | CD: order two bins<br>DP: paint them");
    expect(actionsOf(md(`1. Bins\n\n${rows}`))).toEqual(["order two bins | Cy Dunn", "paint them | Di Pell"]);
  });

  test("who leads an item is to do nothing, and “Actions carried forward” are earlier ones", () => {
    const led = table("Topic | Lead | Outcome", "Bins | CD | Two to be bought", "Fence | DP | Noted");
    expect(actionsOf(md(`1. Bins\n\n${led}`))).toEqual([]);
    const carried = table("Actions carried forward | Owner | Progress", "Order two bins | CD | Done");
    expect(earlierOf(md(`1. Bins\n\n${carried}`))).toEqual(["Order two bins | done"]);
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

describe("reviews of earlier actions", () => {
  test("under headings that name them in other words", () => {
    for (const heading of [
      "Carried forward actions",
      "Progress against actions",
      "Progress report on actions",
      "Feedback on actions",
      "Follow up on actions",
      "Action item follow up",
      "Recap of actions",
      "Rolling action log",
      "Go over action items from last time",
      "Approval of minutes and review of actions",
      "Minutes of last meeting and actions",
    ])
      expect([
        heading,
        txt(
          `${PRESENT}\n2. ${heading}\nBo to write to the school. Done.\nCy to fix the tap. Ongoing.`,
        ).previousActions.map(({ status }) => status),
      ]).toEqual([heading, ["done", "carried"]]);
  });

  test("two tasks with their states are two earlier actions", () => {
    const review = (first: string, second: string): string[] =>
      earlierOf(
        txt(
          `${PRESENT}\n2. Actions from the last meeting\nCy to write to the school. ${first}\nBo to buy paint - ${second}`,
        ),
      ).map((one) => one.replace(/^.* \| /, ""));
    expect(review("Complete", "Complete")).toEqual(["done", "done"]);
    expect(review("Closed.", "Partly done")).toEqual(["closed", "open"]);
    expect(review("Dealt with", "Sorted")).toEqual(["done", "done"]);
    expect(review("This is now in place", "Deferred to June")).toEqual(["done", "carried"]);
    expect(review("To be done", "To be done")).toEqual(["open", "open"]);
  });

  test("“ACTION CLOSED” and “ACTION ONGOING” at the end of a numbered line say how it stands", () => {
    const minutes = txt(`${PRESENT}
2. Matters arising
2.1 School: Bo had written. ACTION CLOSED
2.2 Tap: Cy to fix. ACTION ONGOING
2.3 Speaker: Di to arrange. ACTION: Di`);
    expect(minutes.previousActions.map(({ status }) => status)).toEqual(["closed", "carried"]);
    expect(actionsOf(minutes)).toEqual(["Speaker: Di to arrange. | Di Pell"]);
  });

  test("“Deferred to June.” behind one of them is no decision", () => {
    const minutes = txt(`${PRESENT}\nReview of actions\nAction 23/04 (Di) Find a speaker. Deferred to June.`);
    expect(minutes.decisions).toEqual([]);
    expect(minutes.previousActions.map(({ status }) => status)).toEqual(["carried"]);
  });
});

describe("amid the business", () => {
  test("“Other” heads what else was talked of, and no list of people", () => {
    const minutes = txt(
      `${PRESENT}\nRoof\n\nThe roof was discussed.\n\nOther\n\nBo will mend the gate. Cy saw the owner.`,
    );
    expect(minutes.attendance).toHaveLength(4);
    expect(actionsOf(minutes)).toEqual(["Bo will mend the gate. | Bo Marsh"]);
    expect(peopleOf(txt("Present: Ann Tidy\nOther: Bo Marsh"))).toContain("Bo Marsh | inAttendance");
  });

  test("a motion that fell was lost, with who moved it", () => {
    const told = (lines: string): unknown[] =>
      txt(`${PRESENT}\n2. Free tea\n${lines}`).decisions.map(({ kind, mover, seconder }) => [kind, mover, seconder]);
    expect(told("The motion fell with 4 votes for and 9 against.")).toEqual([["lost", null, null]]);
    expect(told("Proposer: Bo Marsh\nSeconder: Cy Dunn\nThe motion fell with 4 votes for and 9 against.")).toEqual([
      ["lost", "Bo Marsh", "Cy Dunn"],
    ]);
    expect(told("Proposed by Bo Marsh, seconded by Cy Dunn. The motion falls.")).toEqual([
      ["lost", "Bo Marsh", "Cy Dunn"],
    ]);
    expect(told("Motion to serve free tea did not pass.")).toEqual([["lost", null, null]]);
    expect(told("Motion: to serve tea\nMover: Bo Marsh\nSeconder: Cy Dunn\nMotion carried.")).toEqual([
      ["carried", "Bo Marsh", "Cy Dunn"],
    ]);
    expect(told("MOTION: To serve tea. MOVED: Marsh SECONDED: Dunn CARRIED")).toEqual([["carried", "Marsh", "Dunn"]]);
  });

  test("who proposed and who seconded, shortened or behind an election, owns nothing; “Agreed” alone ends an item", () => {
    const told = (lines: string): unknown[] => {
      const { decisions, actions } = txt(`${PRESENT}\n2. Roof\n${lines}`);
      return [decisions.map(({ text, mover, seconder }) => [text, mover, seconder]), actions.length];
    };
    const carried = "Minutes accepted, prop. Bo Marsh, sec. Cy Dunn.";
    expect(told(carried)).toEqual([[[carried, "Bo Marsh", "Cy Dunn"]], 0]);
    const chair = "Di Pell was re-elected as Chair, proposed by Bo, seconded by Cy.";
    expect(told(chair)).toEqual([[[chair, "Bo", "Cy"]], 0]);
    expect(told("Prop: Bo Sec: Cy. Agreed.")).toEqual([[["Prop: Bo Sec: Cy. Agreed.", "Bo", "Cy"]], 0]);
    const lamp = "M/S/C Marsh/Dunn to buy a lamp.";
    expect(told(lamp)).toEqual([[[lamp, "Marsh", "Dunn"]], 0]);
    expect(told("Paint the gate green.\nAgreed\n\n3. Barn\nIt stands.")).toEqual([
      [["Paint the gate green. Agreed", null, null]],
      0,
    ]);
  });

  test("a place for a signature, or the day of approval, is no decision", () => {
    for (const line of ["Minutes approved: ______________", "Approved: ______ Date: ______", "APPROVED: March 6, 2025"])
      expect([line, txt(`${PRESENT}\n2. Shed\nIt was mended.\n\n${line}`).decisions]).toEqual([line, []]);
    expect(txt(`${PRESENT}\n2. Shed\nAPPROVED: the budget for 2025`).decisions).toHaveLength(1);
  });

  test("the next meeting’s day may be told by its place in the month, or by weeks", () => {
    const next = (words: string): unknown[] => {
      const { nextMeeting } = txt(`${PRESENT}\n2. Shed\nIt stands.\n\n${words}`);
      return [nextMeeting?.date ?? null, nextMeeting?.start ?? null];
    };
    // The meeting is on Sunday 12 May 2024.
    expect(next("Next meeting: second Tuesday in June.")).toEqual(["2024-06-11", null]);
    expect(next("Next meeting: the third Wednesday in January at 10am")).toEqual(["2025-01-15", "10:00"]);
    expect(next("Next meeting: last Thursday of June 2024")).toEqual(["2024-06-27", null]);
    expect(next("Next meeting: Tuesday 11th at 7pm")).toEqual(["2024-06-11", "19:00"]);
    expect(next("Next meeting: Tuesday 11th June at 7pm")).toEqual(["2024-06-11", "19:00"]);
    expect(next("Next meeting in four weeks’ time.")).toEqual(["2024-06-09", null]);
    expect(next("Next meeting: next Tuesday.")).toEqual(["2024-05-14", null]);
    // No coming Saturday is a 30th before 30 November.
    expect(next("Next meeting: Saturday 30th.")).toEqual(["2024-11-30", null]);
    expect(next("The group meets on the second Tuesday of every month.")).toEqual([null, null]);
  });

  test("when the body meets again is nobody’s promise", () => {
    const minutes = txt(`${PRESENT}\n2. Shed\nWe will meet again on Tuesday 11th June.`);
    expect(minutes.actions).toEqual([]);
    expect(minutes.nextMeeting?.date).toBe("2024-06-11");
    expect(actionsOf(txt(`${PRESENT}\n2. Shed\nThe committee will meet with the joiner on 3 June.`))).toHaveLength(1);
  });

  test("“Held:” says when and where", () => {
    const { meeting } = read(
      readTxt(`Hill Group\nHeld: Tuesday 14 May 2024 at 7.30 pm, Barn Hall\n\n${PRESENT}`),
    ).minutes;
    expect([meeting.date?.value, meeting.start?.value, meeting.venue?.value]).toEqual([
      "2024-05-14",
      "19:30",
      "Barn Hall",
    ]);
  });

  test("a heading over “TODO:” is no person, and each task behind “Actions:” has its own owner", () => {
    expect(actionsOf(txt(`${PRESENT}\n2. Roof\nTODO: BM to check the accounts`))).toEqual([
      "BM to check the accounts | Bo Marsh",
    ]);
    expect(actionsOf(txt(`${PRESENT}\n2. Roof\nActions: BM check the accounts; CD check the stock`))).toEqual([
      "BM check the accounts | Bo Marsh",
      "CD check the stock | Cy Dunn",
    ]);
  });

  test("“not done” is no “done”; how an earlier action was resolved is no decision", () => {
    const stands = (words: string): unknown[] => {
      const review = `2. Actions from the last meeting\nCy to write to the mill. ${words}\nBo to buy rope. Done.`;
      const { previousActions, decisions } = txt(`${PRESENT}\n${review}\n\n3. Roof\nIt stands.`);
      return [previousActions[0]?.status, decisions.length];
    };
    expect(stands("Not done, carried to next time")).toEqual(["carried", 0]);
    expect(stands("Not actioned")).toEqual(["open", 0]);
    expect(stands("Carried fwd")).toEqual(["carried", 0]);
    expect(stands("Cleared")).toEqual(["done", 0]);
    expect(stands("Resolved")).toEqual(["done", 0]);
    expect(stands("Agreed to close.")).toEqual(["closed", 0]);
  });

  test("what goes on among tasks that are done is an earlier one, too", () => {
    const list =
      "3. Action items\n- Bo to mend the gate. Done\n- Cy to price the rope. Ongoing\n- Di to paint the shed";
    const minutes = txt(`${PRESENT}\n2. Roof\nIt was mended.\n\n${list}`);
    expect(earlierOf(minutes)).toEqual(["Bo to mend the gate | done", "Cy to price the rope | carried"]);
    expect(actionsOf(minutes)).toEqual(["Di to paint the shed | Di Pell"]);
  });

  test("a meeting is held in a room with a number, at a house on the green or by phone", () => {
    const of = (head: string): unknown[] => {
      const { date, start, end, venue, body } = read(readTxt(`${head}\n\n${PRESENT}`)).minutes.meeting;
      return [date?.value, start?.value ?? null, end?.value ?? null, venue?.value ?? null, body?.value ?? null];
    };
    expect(of("Minutes of the Hill Council held on Tuesday 14 May 2024 at 2pm in HB204")).toEqual([
      "2024-05-14",
      "14:00",
      null,
      "HB204",
      "Hill Council",
    ]);
    expect(of("Minutes of the Hill Council held at 7 The Green on 14 May 2024")[3]).toBe("7 The Green");
    expect(of("14 May 2024\nBy telephone")[3]).toBe("By telephone");
    expect(of("14 May 2024: 10am - 12 noon").slice(1)).toEqual(["10:00", "12:00", null, null]);
    expect(of("Opened at 7.00 pm. Closed at 8.45 pm.\n14 May 2024").slice(1, 3)).toEqual(["19:00", "20:45"]);
  });

  test("somebody on the list promises whatever else “will” be done by him, but no fact", () => {
    const promised = (line: string): string[] => actionsOf(txt(`${PRESENT}\n2. Roof\n${line}`));
    for (const [line, who] of [
      ["Ann Tidy will assume the post until the spring.", "Ann Tidy"],
      ["Bo will sanitise and bag them after the fair.", "Bo Marsh"],
      ["Bo will be taking the raffle to the fair.", "Bo Marsh"],
      ["Bo and Cy are planning to compare the two quotes.", "Bo Marsh+Cy Dunn"],
    ] as const)
      expect(promised(line)).toEqual([`${line} | ${who}`]);
    expect(promised("The first form was lost, however Bo will send another.")).toEqual([
      "Bo will send another. | Bo Marsh",
    ]);
    expect(promised("Back door -BM/CD to mend the lock.")).toEqual(["BM/CD to mend the lock. | Bo Marsh+Cy Dunn"]);
    expect(promised("Instead the board will buy a lamp.")).toEqual(["the board will buy a lamp. | the board"]);
    for (const fact of [
      "Bo will win the cup.",
      "Ann will be away in June.",
      "Bo will be leaving the area.",
      "Cy will turn 70 in May.",
      "Bo will arrive at the hall by train.",
      "Zeb will sanitise the tables.",
    ])
      expect([fact, promised(fact)]).toEqual([fact, []]);
  });

  test("work is given by a decision, taken on, asked for, and named with whoever does it at its end", () => {
    const promised = (line: string): string[] => actionsOf(txt(`${PRESENT}Clerk: Eve Ross\n\n2. Roof\n${line}`));
    for (const [line, told, who] of [
      ["It was agreed to ask the Clerk to price a lamp.", "the Clerk to price a lamp.", "Eve Ross"],
      ["It was resolved to instruct Bo to price a lamp.", "Bo to price a lamp.", "Bo Marsh"],
      ["An action was placed on Cy to price a lamp.", "Cy to price a lamp.", "Cy Dunn"],
    ] as const)
      expect(promised(line)).toEqual([`${told} | ${who}`]);
    for (const line of [
      "Bo took an action to price a lamp.",
      "Bo took on the task of pricing a lamp.",
      "Bo was tasked with pricing a lamp.",
      "Bo, please price a lamp.",
      "Letter to be sent to the mill by Bo.",
      "Letter to be sent to the mill (Bo).",
      "The gate will be painted green by Bo Marsh.",
    ])
      expect(promised(line)).toEqual([`${line} | Bo Marsh`]);
    expect(promised("Coach to be booked (Ann), tea to be ordered (Bo).")).toContain(
      "tea to be ordered (Bo). | Bo Marsh",
    );
    expect(promised("All to think of names for the pony.")).toEqual(["All to think of names for the pony. | All"]);
    for (const line of [
      "It was agreed to ask Tarn Water to mend the pipe.",
      "It was agreed to ask the county council to mend the road.",
      "Members please note the date.",
      "Letter to be sent to the mill (see item 4).",
      "The prize will be given by Lady Weir.",
    ])
      expect([line, promised(line)]).toEqual([line, []]);
  });

  test("somebody who is not on the list may promise work", () => {
    const minutes = txt(`${PRESENT}\n2. Roof\nTarrant will write to the head office. GRPC will include new tables.`);
    expect(actionsOf(minutes)).toContain("Tarrant will write to the head office. | Tarrant");
  });
});
