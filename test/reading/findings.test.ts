import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";

const HEAD = `Weir Committee
Minutes of the meeting held on Monday 2 March 2026
Present: Ann Tidy (Chair), Peter Marsh, Nicky Stewart, Di Pell
Apologies: Ed Ferrow
`;

/** What a careful clerk would ask about minutes with this business, as "code: words". */
const asked = (business: string, head = HEAD): string[] =>
  refined(read(readTxt(`${head}\n${business}\n`))).findings.map(({ code, message }) => `${code}: ${message}`);

const CLEAN = `1. Weir
Ann reported that the weir was mended.
Action WC 4/01: Peter to write to the mill by 20 March.
Action WC 4/02: Di to thank the diver.
It was agreed that the fee be £5. Proposed by Ann Tidy, seconded by Di Pell. Carried 3 for, 1 against.`;

describe("what a careful clerk would ask", () => {
  test("nothing, where nothing is amiss", () => expect(asked(CLEAN)).toEqual([]));

  test.each([
    ["an action names nobody", "Action WC 4/01: The sluice to be painted.", "action-without-owner", "WC 4/01"],
    [
      "a name is nearly one on the list",
      "Action WC 4/01: Nikki Stewart to ask the Trust.",
      "near-spelling",
      "Nicky Stewart",
    ],
    ["somebody speaks who is not listed", "Glenda Foss said that it leaks.", "speaker-not-listed", "Glenda Foss"],
    [
      "an action is closed although it is not done",
      "2. Matters arising\nWC 3/01: Di has not yet written to the mill. This action is now closed.",
      "status-contradiction",
      "WC 3/01",
    ],
    [
      "prose promises and no action says so",
      "Action WC 4/01: Ann to paint it.\nDi Pell will draft the notice.",
      "promise-without-action",
      "Di Pell will draft",
    ],
    ["more votes than members", "Resolved to mend it. Carried 9 for, 0 against.", "too-many-votes", "9 votes"],
    [
      "somebody withdrew and yet moves",
      "3. Weir\nNicky Stewart declared an interest and withdrew.\nProposed by Nicky Stewart, seconded by Ann Tidy, that it be mended. Carried.",
      "interest-and-vote",
      "Nicky Stewart",
    ],
    ["a member of the public is named", "Mr Wimble, a resident, asked about the weir.", "public-named", "Wimble"],
    ["a resident is named before he speaks", "Resident Hob Wimble suggested a grille.", "public-named", "Hob Wimble"],
    ["the next meeting is over already", "Next meeting: 5 January 2026 at 7pm", "next-meeting-past", "5 January 2026"],
    [
      "minutes are approved at the meeting they are of",
      "1. Minutes\nThe minutes of the meeting held on 2 March 2026 were approved.",
      "minutes-not-earlier",
      "2 March 2026",
    ],
    [
      "what a list at the end leaves out",
      "Di Pell will draft the notice.\n\nActions\n- Ann to paint the sluice gate\n- Peter to ring the mill",
      "promise-without-action",
      "Di Pell will draft",
    ],
    ["somebody who sent apologies speaks", "Ed Ferrow said that it leaks.", "absent-speaker", "Ed Ferrow"],
    [
      "the references leave one out",
      "Action WC 4/01: Di to paint it.\nAction WC 4/03: Ann to dry it.",
      "reference-gap",
      "WC 4/02",
    ],
    [
      "a reference is used twice",
      "Action WC 4/01: Di to paint it.\nAction WC 4/01: Ann to dry it.",
      "reference-duplicate",
      "WC 4/01",
    ],
    ["a due date does not exist", "Action WC 4/01: Di to paint it by 31 April.", "impossible-date", "31 April"],
    [
      "a due weekday and its day disagree",
      "Action WC 4/01: Di to paint it by Friday 12 March 2026.",
      "weekday-mismatch",
      "12 March",
    ],
  ])("%s", (_what, business, code, words) => {
    const found = asked(business);
    expect(found.filter((one) => one.startsWith(`${code}:`))).toHaveLength(1);
    expect(found.find((one) => one.startsWith(`${code}:`))).toContain(words);
  });

  test.each([
    ["a heading of somebody's report", "Treasurer’s Report: The balance is £40.", "", ""],
    [
      "headings that run into their text",
      "Public Comment: None.\nMessy Workshop: It met twice.\nOLD BUSINESS: None.",
      "",
      "",
    ],
    [
      "headings among speeches",
      "1. Weir\nAnn Tidy: It leaks.\nNew Business: None.\nSouth Weir Road: It floods.",
      "",
      "",
    ],
    [
      "initials behind a heading",
      "Matters Arising PM reported that the weir was mended.",
      "Peter Marsh",
      "Peter Marsh (PM)",
    ],
    ["the body itself", "The AGM thanked the millers.", "", ""],
    ["an officer called by rank", "PCSO Stewart said that it was quiet.", "", ""],
    ["somebody proposed by another", "Wilma Foss proposed by Ann Tidy and seconded by Di Pell.", "", ""],
    ["the time of a vote", "The Committee voted unanimously at 7:45 p.m. to close the sluice.", "", ""],
    ["the public after those who sent apologies", "", "Ed Ferrow", "Ed Ferrow Public: Di Pell"],
    [
      "a promise that a list at the end records in other words",
      `1. Weir\nDi Pell will inform the Mill Trust and copy Ann in.\n${"It rained.\n".repeat(12)}Actions\n- Di to write to the Mill Trust (copy to Ann) on the sluice`,
      "",
      "",
    ],
    [
      "a promise that its own paragraph's action repeats",
      "1. Weir\nPeter will see what can be done. Action: Peter to ask two divers for a price",
      "",
      "",
    ],
    [
      "what “we” shall have",
      "Action WC 4/01: Ann to paint it.\n2. Hall\nWe will have the lamps lit by the porch.",
      "",
      "",
    ],
    ["a prayer", "Glenda Foss said the prayer.", "", ""],
    [
      "a task done that was pending something",
      "Actions from last meeting\n☑ Di to post the notice (pending a price)",
      "",
      "",
    ],
    ["what somebody who is away had others say", "1. Weir\nEd Ferrow says to ask the diver.", "", ""],
    ["a name that stands twice among the apologies", "", "Ed Ferrow", "Ed Ferrow, Al Ode, Ed Ferrow"],
    [
      "somebody who came after all",
      "",
      "Di Pell\nApologies: Ed Ferrow",
      "Di Pell, Ed Ferrow\nApologies: Al Ode, Ed Ferrow (who arrived later)",
    ],
    ["residents beside others in a list", "There were questions from the residents, Ann Tidy and Peter Marsh.", "", ""],
    ["what residents have", "Resident Parking Zone: it was noted that it is full.", "", ""],
    ["people of nearly one name in one list", "", "Di Pell", "Di Pell, Nicky Steward"],
    ["last month's minutes", "1. Minutes\nThe minutes of the meeting held on 2 February 2026 were approved.", "", ""],
    ["an hour that could be a year", "Next meeting: 6 April, 1930", "", ""],
  ])("nothing of %s", (_what, business, name, instead) =>
    expect(asked(business, HEAD.replace(name, instead))).toEqual([]),
  );

  test("somebody unlisted makes a speech as those listed do", () =>
    expect(asked("1. Weir\nAnn Tidy: It leaks.\nGlenda Foss: It does not.")).toEqual([
      "speaker-not-listed: Glenda Foss speaks but is not in the attendance list.",
    ]));

  test("an officer's surname is spelt in two ways", () => {
    const found = asked("Treasurer: Nicky Stewert");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^near-spelling: .*Nicky Stewart/);
  });

  test("nothing of speakers where only those who are away are listed", () =>
    expect(
      asked(
        "1. Weir\nGlenda Foss said that it leaks.",
        "Weir Committee\nMinutes of the meeting held on Monday 2 March 2026\nApologies: Ann Tidy, Di Pell\n",
      ),
    ).toEqual([]));

  test("two people have the name an action gives", () => {
    const found = asked("Action WC 4/01: Peter to paint it.", HEAD.replace("Di Pell", "Peter Dunn"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^ambiguous-owner: “Peter” could be Peter (?:Marsh|Dunn) or Peter (?:Marsh|Dunn)/);
  });

  test("somebody is present and has sent apologies", () => {
    const found = asked("", HEAD.replace("Apologies: Ed Ferrow", "Apologies: Ed Ferrow, Di Pell"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^present-and-apologies: Di Pell /);
  });

  test("the meeting's weekday and day disagree", () => {
    const found = asked("", HEAD.replace("Monday", "Tuesday"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^weekday-mismatch: .*Tuesday 2 March 2026/);
  });

  test("a reference to an action nobody knows", () => {
    const found = asked("Action WC 4/01: Di to paint it.\nThe work under action WC 4/09 goes on.");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^unknown-reference: .*WC 4\/09/);
  });
});

describe("the next reference", () => {
  const next = (business: string): string | undefined =>
    refined(read(readTxt(`${HEAD}\n${business}\n`))).references?.next;

  test("follows the house style of the references there are", () => {
    expect(next("Action WC 4/01: Di to paint it.\nAction WC 4/02: Ann to dry it.")).toBe("WC 4/03");
    expect(next("AI-7: Di to paint it.\nAI-8: Ann to dry it.")).toBe("AI-9");
    expect(next("Action 24/009: Di to paint it.")).toBe("24/010");
  });

  test("counts on where the number stands before the year", () => {
    expect(next("Action 14/26: Di to paint it.\nAction 15/26: Ann to dry it.")).toBe("16/26");
    expect(next("Action CA009/2026: Di to paint it.\nAction CA010/2026: Ann to dry it.")).toBe("CA011/2026");
    expect(next("Action 14/26: Di to paint it.")).toBe("15/26");
    expect(next("Action 26/14: Di to paint it.\nAction 26/15: Ann to dry it.")).toBe("26/16");
    expect(next("Action 3/01: Di to paint it.\nAction 4/01: Ann to dry it.\nAction 5/01: Di to see.")).toBe("5/02");
    expect(next("Action 5/26: Di to paint it.\nAction 5/27: Ann to dry it.")).toBe("5/28");
  });

  test("is not made up where no reference is written", () => expect(next("Action: Di to paint it.")).toBeUndefined());
});

test("a table that says the actions again uses no reference twice", () => {
  const again = `${CLEAN}
Summary of actions
Action WC 4/01: Write to the mill – Peter – 20 March
Action WC 4/02: Thank the diver – Di`;
  expect(asked(again)).toEqual([]);
});
