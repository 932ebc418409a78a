import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";

const HEAD = `Ferry Committee
Minutes of the meeting held on Tuesday 3 March 2026 at 7.00 pm in the Net Loft
Present: Cllr Ann Pell (Chair), Cllr Bob Rusk, Cllr Carol Thane, Cllr Dev Mistry
Apologies: Cllr Edith Vane
`;

const minutesOf = (business: string, head = HEAD) => refined(read(readTxt(`${head}\n${business}\n`)));
const asked = (business: string, head = HEAD): string[] =>
  minutesOf(business, head).findings.map(({ code, message }) => `${code}: ${message}`);

describe("who speaks", () => {
  test.each([
    "Thames Water said that the main is mended.",
    "Royal Mail confirmed that the box is to move.",
    "Oak Drive reported speeding.",
    "St Mary asked for a grant.",
    "Natural England advised that there are newts.",
    "Resident Olive Trew asked about the lamps, and so did Mr Trew.",
  ])("a body or a place is nobody who should be listed: %s", (words) =>
    expect(asked(`1. Lamps\n${words}`).filter((one) => one.startsWith("speaker"))).toEqual([]),
  );

  test("a name that is a word as well is asked about behind a form of address or a given name", () => {
    expect(asked("1. Lamps\nMrs Hilda Waters said so.")[0]).toMatch(/^speaker-not-listed: .*Waters/);
    expect(asked("1. Lamps\nPeter Lane said so.")[0]).toMatch(/^speaker-not-listed: Peter Lane/);
  });

  test("whom the list has by an initial or by surname may speak by the whole name, and the other way round", () => {
    const head = HEAD.replace("Cllr Bob Rusk, Cllr Carol Thane", "R Rusk, Thane, Vera Orchard");
    expect(asked("1. Lamps\nRobina Rusk said so. \nCarol Thane agreed.\nV. Orchard felt the same.", head)).toEqual([]);
    expect(asked("1. Lamps\nZ. Orchard felt the same.", head)[0]).toMatch(/^speaker-not-listed: /);
  });

  test("somebody who came after all may speak, and was there", () => {
    const head = HEAD.replace("Edith Vane", "Edith Vane (for lateness), Fay Orr");
    const minutes = minutesOf(
      "Cllr Edith Vane joined the meeting at 7.20 pm.\n1. Lamps\nCllr Vane said that they are dim.",
      head,
    );
    expect(minutes.findings).toEqual([]);
    expect(minutes.attendance.slice(-2).map(({ name, status, joined, note }) => [name, status, joined, note])).toEqual([
      ["Edith Vane", "present", "19:20", "for lateness"],
      ["Fay Orr", "apologies", null, null],
    ]);
  });
});

describe("present, and apologies", () => {
  test.each([
    ["for lateness", HEAD.replace(/Apologies.*/, "Apologies for lateness: Carol Thane"), ""],
    [
      "for leaving early",
      HEAD.replace(/Apologies.*/, "Apologies: Edith Vane. Carol Thane apologised for leaving early."),
      "",
    ],
    [
      "a motion behind them",
      HEAD.replace(/Apologies.*\n/, ""),
      "1. Apologies for absence\nApologies were received from Edith Vane. Proposed by Carol Thane, seconded by Dev Mistry that the reasons be accepted.",
    ],
    [
      "who took the minutes",
      HEAD.replace(/Apologies.*\n/, ""),
      "1. Apologies: Edith Vane. Minutes taken by Carol Thane.",
    ],
    ["the same apologies again", HEAD, "1. Apologies\nApologies were received from Edith Vane."],
    [
      "marks in a list of members",
      HEAD.replace(/Present.*/, "Present: Cllr Ann Pell, Cllr Bob Rusk, Cllr Edith Vane (ab), Cllr Dev Mistry"),
      "",
    ],
  ])("nothing of %s", (_what, head, business) => expect(asked(business, head)).toEqual([]));

  test("a sentence that says otherwise than the list", () =>
    expect(asked("1. Apologies\nApologies were received from Dev Mistry.")).toEqual([
      "present-and-apologies: Dev Mistry is listed both as attending and as having sent apologies.",
    ]));
});

describe("closed, though not done", () => {
  test.each([
    "Carol Thane has bought rope; nothing further outstanding. Closed.",
    "Bob Rusk has painted the posts that had not been done last year. Closed.",
    "The outstanding invoice has been paid. Completed.",
    "The grant was not awarded. Closed.",
    "No reply was received, so the matter was dropped. Closed.",
    "The blocked gully was cleared. Done.",
    "No further progress can be made. Closed.",
  ])("nothing of how it ended: %s", (words) =>
    expect(asked(`1. Matters arising\nAction FC 02/03: ${words}`)).toEqual([]),
  );

  test.each([
    "Bob Rusk has not yet painted the posts. Closed.",
    "Bob Rusk still has to paint the posts. Closed.",
    "Bob Rusk has not done this. Closed.",
    "Still awaiting a quotation. Closed.",
    "No progress. Done.",
  ])("what goes on is asked about: %s", (words) =>
    expect(asked(`1. Matters arising\nAction FC 02/03: ${words}`)).toEqual([
      expect.stringMatching(/^status-contradiction: Action FC 02\/03: It is (?:closed|done), though/),
    ]),
  );
});

describe("who moved it, and votes", () => {
  const RESOLVED = "1. Lamps\nResolved: that the lamps be bought. ";

  test.each([
    "5 in favour, 1 against.",
    "Five in favour, one against.",
    "5 votes for, 1 against.",
    "Voting: 5 for, 1 against, 0 abstentions.",
    "There were 5 votes in favour and 1 against.",
  ])("in a sentence of their own are counted: %s", (words) =>
    expect(asked(RESOLVED + words)).toEqual([
      "too-many-votes: 6 votes are counted, but 4 members are listed as present.",
    ]),
  );

  test.each([
    ["of a survey", "Of the 40 residents asked, 25 were in favour and 15 against.", HEAD],
    [
      "of members who are not listed",
      "25 in favour, 1 against.",
      HEAD.replace("Mistry", "Mistry, and 23 members of the society"),
    ],
    ["of somebody who came later", "4 in favour, 1 against.", `${HEAD}\nGuy Holt joined the meeting at 7.10 pm.\n`],
    [
      "settled by a casting vote told behind",
      "2 in favour, 2 against. The Chair used her casting vote in favour.",
      HEAD,
    ],
    ["settled by a second vote", "2 for, 2 against. The Chair cast a second vote for it.", HEAD],
  ])("nothing %s", (_what, words, head) => expect(asked(RESOLVED + words, head)).toEqual([]));

  test("for it are told by the outcome where those against are none", () => {
    const words = "Moved by Bob Rusk, seconded by Carol Thane, to buy lamps. Nays: None. Motion carried 4-0.";
    expect(minutesOf(`1. Lamps\n${words}`).decisions[0]!.votes).toEqual({ for: 4, against: 0, abstained: null });
  });

  test.each([
    "RESOLVED: That the lamps be bought. (Proposed Cllr Rusk, seconded Cllr Thane; 3 for, 1 against)",
    "RESOLVED that the lamps be bought. Prop: Cllr Rusk. Sec: Cllr Thane. 3 in favour, 1 against.",
    "RESOLVED that the lamps be bought. (Moved by Cllr Rusk and seconded by Cllr Thane – 3 for, 1 against.)",
  ])("stand behind what was resolved: %s", (words) => {
    const [decision, ...others] = minutesOf(`1. Lamps\n${words}`).decisions;
    expect(others).toEqual([]);
    expect(decision).toMatchObject({
      kind: "resolved",
      mover: "Cllr Rusk",
      seconder: "Cllr Thane",
      votes: { for: 3, against: 1, abstained: null },
    });
  });

  test("a motion lost on a tie needs no casting vote; one that is carried does", () => {
    expect(asked("1. Lamps\nThe motion to buy lamps was put: 2 for, 2 against. The motion was lost.")).toEqual([]);
    expect(asked(`${RESOLVED}2 in favour, 2 against.`)).toEqual([
      "tied-vote: The vote is tied at 2 each and no casting vote is recorded.",
    ]);
  });

  test("the public is no reason to leave votes uncounted", () =>
    expect(
      asked(`${RESOLVED}5 votes for, 1 against.`, `${HEAD}In attendance: Gail Frost and 4 members of the public\n`),
    ).toEqual(["too-many-votes: 6 votes are counted, but 4 members are listed as present."]));
});

describe("days", () => {
  test.each([
    "Friday 25 December is a bank holiday.",
    "Invoice 31/04/26 was paid. The ratio is 33/12/24. The grid reference is 32.14.26.",
    "The works are on Tue/Wed Jun 9/10.",
  ])("nothing of %s", (words) => expect(asked(`1. Lamps\n${words}`)).toEqual([]));

  test.each([
    ["The fete is on Sunday 6 June.", "weekday-mismatch: “Sunday 6 June”: 6 June 2026 is a Saturday."],
    ["Meet on Tues 11th March.", "weekday-mismatch: “Tues 11th March”: 11 March 2026 is a Wednesday."],
    ["It is due on 31/04/26.", "impossible-date: “31/04/26” is no day of the calendar."],
  ])("%s", (words, finding) => expect(asked(`1. Lamps\n${words}`)).toEqual([finding]));
});

describe("references", () => {
  test("one gap is one question", () => {
    const from = (last: string): string[] =>
      asked(`Action FC 3/01: Ann Pell to paint it.\nAction FC 3/${last}: Dev Mistry to dry it.`);
    expect(from("03")).toEqual(["reference-gap: The references go to FC 3/03 without FC 3/02."]);
    expect(from("04")).toEqual(["reference-gap: The references go to FC 3/04 without FC 3/02 and FC 3/03."]);
    expect(from("06")).toEqual(["reference-gap: The references go to FC 3/06 without FC 3/02 to FC 3/05."]);
  });

  test("two actions of one reference are two, though they are due on one day", () => {
    const minutes = minutesOf(
      "Action FC 3/01: Bob Rusk to paint the posts by 30 March 2026.\nAction FC 3/01: Carol Thane to buy rope by 30 March 2026.",
    );
    expect(minutes.actions.map(({ text }) => text)).toEqual([
      "Bob Rusk to paint the posts by 30 March 2026.",
      "Carol Thane to buy rope by 30 March 2026.",
    ]);
    expect(minutes.findings.map(({ message }) => message)).toEqual(["The reference FC 3/01 is used twice."]);
  });
});

test("a title with the word “action” in it is no action, nor is a label that points above", () => {
  const head = "Action Notes: Weir Project Board\nDate: 30/01/2026\nAttendees: Ann Pell, Bob Rusk\n";
  expect(minutesOf("1. Weir\nAction: Bob Rusk to mend it.\n2. Gate\nAction: as above", head).actions).toHaveLength(1);
});

test("where a meeting was held is told without how it began", () =>
  expect(
    minutesOf("", HEAD.replace("at 7.00 pm in the Net Loft", "in the Net Loft, Quay Road commencing at 7.00 pm"))
      .meeting.venue?.value,
  ).toBe("Net Loft, Quay Road"));

describe("names", () => {
  test("with what is somebody's are spelt as they are", () =>
    expect(asked("1. Lamps\nThe meeting thanked Carol Thane for Bob Rusk’s report and Edith Vane’s.")).toEqual([]));

  test("told apart by a letter are two", () => {
    const head = HEAD.replace("Cllr Carol Thane, Cllr Dev Mistry", "Carol W, Dev M");
    expect(asked("Action: Carol B to paint it.", head)).toEqual([]);
  });

  test("initials and surnames are no given names of those listed by an initial", () => {
    const head = HEAD.replace("Cllr Bob Rusk", "K. Rusk");
    expect(asked("Action: KDT to paint it.\nAction: Mrs Kemp to dry it.\nAction: Kate to see.", head)).toEqual([
      "unknown-owner: “KDT” is given an action but is not listed as attending or sending apologies.",
      "unknown-owner: “Mrs Kemp” is given an action but is not listed as attending or sending apologies.",
      "ambiguous-owner: “Kate” may be K. Rusk, who is listed by an initial. Is the same person meant?",
    ]);
  });

  test("a member who lives here is none of the public", () =>
    expect(asked("1. Lamps\nBob Rusk (resident) asked about the lamps.")).toEqual([]));
});

test("a bracket before how far a task has come stays whole", () => {
  const list = "Actions from the last meeting\n- Ann Pell to ring (again) DONE\n- Buy rope (Bob Rusk) done";
  expect(minutesOf(list).previousActions.map(({ text, status }) => [text, status])).toEqual([
    ["Ann Pell to ring (again)", "done"],
    ["Buy rope", "done"],
  ]);
});

test("a promise of one word is recorded by the list that says it in more", () =>
  expect(
    asked(
      `1. Fence\nThere is no quotation yet. Bob Rusk to chase.\n${"It rained.\n".repeat(12)}Actions\n- Bob Rusk to chase the fence quotation\n- Carol Thane to buy rope`,
    ),
  ).toEqual([]));

test.each(["(26/01) Bob has written. Closed.", "[26/01] Bob has written. Closed.", "26/01: Bob has written. Closed."])(
  "a report is told by the number before it: %s",
  (line) =>
    expect(minutesOf(`1. Matters arising\n${line}`).previousActions.map(({ ref, status }) => [ref, status])).toEqual([
      ["26/01", "closed"],
    ]),
);
