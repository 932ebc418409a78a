import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { earlierOf, peopleOf } from "./told";

const HEAD = "Reed Lane Society\nMinutes of the meeting held on 3 February 2026\n";
const PRESENT = "Present: Mrs A Hale (Chair), Mr B Iyer, Ms C Moss\nIn attendance: Miss T Rowe (Clerk)\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const held = (text: string): Minutes => txt(`${PRESENT}\n${text}`);

const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ origin, ref, text, owners }) =>
    [origin, ref, text, owners.map((owner) => owner.person ?? owner.text).join("+")].filter(Boolean).join(" | "),
  );
const nextOf = ({ nextMeeting }: Minutes): (string | null)[] =>
  nextMeeting ? [nextMeeting.date, nextMeeting.start, nextMeeting.venue] : [];

describe("a whole evening in one table", () => {
  const rows = [
    "No\tItem\tAction",
    "1\tWelcome and apologies",
    "\tAll were greeted. Apologies from Mr Hoad were accepted.",
    "2\tHeating",
    "\tThree quotes for a new boiler to be obtained.\tBI",
    "\tThe heating plan goes on the website this week.\tClerk",
    "3\tDate of next meeting",
    "\tMonday 2 March 2026 at 6.00 p.m.",
  ];
  const minutes = txt(`${PRESENT}Apologies: Mr J Hoad\n\n${rows.join("\n")}`);

  test("goes on below “Welcome and apologies”: names in the last column own what stands beside them", () => {
    expect(actionsOf(minutes)).toEqual([
      "margin | Three quotes for a new boiler to be obtained. | B Iyer",
      "margin | The heating plan goes on the website this week. | T Rowe",
    ]);
  });

  test("names nobody twice whose apologies are read out", () => {
    expect(peopleOf(minutes).filter((one) => one.includes("Hoad"))).toEqual(["J Hoad | apologies"]);
  });

  test("tells of the next meeting in the row below its heading", () => {
    expect(nextOf(minutes)).toEqual(["2026-03-02", "18:00", null]);
  });
});

describe("who came", () => {
  test("is called by a given name where an office has the whole", () => {
    const first = txt("Facilitator: Ines Rocha\nScribe: Tobias Lund\nHere: Ines, Tobias, Marek, Gus");
    expect(peopleOf(first)).toEqual([
      "Ines Rocha | present | Facilitator",
      "Tobias Lund | present | Minutes",
      "Marek | present",
      "Gus | present",
    ]);
    expect(peopleOf(txt("Chair: Ann Hale\nPresent: Ann, Bo Marsh, Cy Dunn"))).toEqual([
      "Ann Hale | present | Chair",
      "Bo Marsh | present",
      "Cy Dunn | present",
    ]);
  });

  test("stands on the side it sits on", () => {
    const sides = ["Management side        Staff side", "Mo Kerr                Tam Hale (GMB)", "Cy Petts"];
    expect(peopleOf(txt(`${sides.join("\n")}\n\nApologies: Ed Nand`))).toEqual([
      "Mo Kerr | present",
      "Tam Hale | present | GMB",
      "Cy Petts | present",
      "Ed Nand | apologies",
    ]);
  });

  test("has a firm of that name, or came together with others so called", () => {
    expect(
      peopleOf(txt("Present: Jim Orr, owner; Carla Wynn, Wynn Engineering; Neighbours: Sue and Ted Malt")),
    ).toEqual([
      "Jim Orr | present | owner",
      "Carla Wynn | present | Wynn Engineering",
      "Sue Malt | present",
      "Ted Malt | present",
    ]);
  });

  test("begins in the line of what all are, and goes on below it", () => {
    expect(
      peopleOf(txt("Trustees: Prof Hedda Strand (HS) - Chair\n          Mo Kerr (MK) - Treasurer\n          Lia Fenn")),
    ).toEqual(["Hedda Strand | present | Chair", "Mo Kerr | present | Treasurer", "Lia Fenn | present"]);
  });

  test("is nobody who gets a copy", () => {
    expect(peopleOf(txt("Present: Ann Hale, Bo Marsh\nCopied to: Cy Dunn, Di Pell"))).toEqual([
      "Ann Hale | present",
      "Bo Marsh | present",
    ]);
  });
});

test("who came with a title has it neither for a suffix nor for a name", () => {
  expect(peopleOf(txt("Attendance: Fr. Dara Roche, Sr. Assumpta Kay, Bo Marsh, Sr., Cy Dunn, Sr. Engineer"))).toEqual([
    "Dara Roche | present",
    "Assumpta Kay | present",
    "Bo Marsh, Sr. | present",
    "Cy Dunn | present | Sr. Engineer",
  ]);
  expect(peopleOf(txt("Present: Capt. Mo Orr (Harbour Master)\nGuests: Officer Tim Brand (Hill PD)"))).toEqual([
    "Mo Orr | present | Harbour Master",
    "Tim Brand | inAttendance | Hill PD | Officer",
  ]);
  expect(peopleOf(txt("Present: Bo Marsh, Cy Dunn\nAway: Priya"))).toContain("Priya | absent");
});

describe("a retrospective", () => {
  const page = [
    "# Squad retro",
    "",
    "_Date_: Fri 13 Feb 2026",
    "",
    "**Actions from last retro**",
    "",
    "1. Jo – split the slow test ✅",
    "2. Al – write the runbook – ongoing",
    "",
    "**What went well** 👍",
    "- Nothing fell over",
    "",
    "Next retro: Fri 27 Feb",
  ];
  const { minutes } = read(readMd(page.join("\n")));

  test("reviews the actions of the last one, up to the next words in bold", () => {
    expect(earlierOf(minutes)).toEqual(["split the slow test | done", "write the runbook | carried"]);
    expect(minutes.actions).toEqual([]);
  });

  test("names the next one", () => expect(nextOf(minutes)).toEqual(["2026-02-27", null, null]));
});

describe("earlier actions", () => {
  test.each([
    "Points outstanding from last meeting",
    "Outstanding points",
    "Points carried forward",
    "Actions from November",
    "Check on actions from April",
    "Review of November’s actions",
    "Review last month’s actions",
    "Homework from last meeting",
    "Notes and actions from last time",
    "Arising from the minutes",
  ])("stand under “%s”", (heading) => {
    const minutes = held(
      `2. ${heading}\nMr Iyer to ring the joiner. Done.\nMs Moss to paint the gate. Ongoing.\n\n3. Roof\nIt was dry.`,
    );
    expect(earlierOf(minutes).map((one) => one.slice(one.lastIndexOf("|") + 2))).toEqual(["done", "carried"]);
    expect(minutes.actions).toEqual([]);
  });

  test("are closed under “Closed actions”", () => {
    const minutes = held(
      "2. Closed actions\nMr Iyer to ring the joiner\nMs Moss to paint the gate\n\n3. Roof\nIt was dry.",
    );
    expect(earlierOf(minutes)).toEqual(["Mr Iyer to ring the joiner | closed", "Ms Moss to paint the gate | closed"]);
  });
});

test("actions arising are earlier ones where some are done, and new ones where none is", () => {
  const item = (heading: string, state: string): Minutes =>
    held(`3. ${heading}\n- Bo: service the boiler${state}\n- Mr Iyer: ask for quotes\n\n4. Roof\nIt was dry.`);
  expect(earlierOf(item("Actions arising", " → done 2/10, the papers are in the office")).length).toBe(2);
  expect(item("Actions arising", "").previousActions).toEqual([]);
  expect(earlierOf(item("Earlier actions", " ✔"))[0]).toMatch(/done$/);
});

test("a list of actions with references ends at the next item in capitals", () => {
  const minutes = txt(
    `${PRESENT}\n26/03 MINUTES\nActions:\n25/61 Mr Iyer to price the gate\n25/64 Ms Moss to ring the bank\n\n26/04 FINANCE\nAll is well.`,
  );
  expect(minutes.actions.map(({ ref }) => ref)).toEqual(["25/61", "25/64"]);
});

test("“TODO Ines” is a label, and nobody who speaks", () => {
  const reading = read(readTxt(`${HEAD}Present: Ines, Tobias\n\n2. Roof\nTODO Ines: price slates\n`));
  expect(reading.minutes.actions[0]!.owners[0]!.person).toBe("Ines");
  expect(refined(reading).findings).toEqual([]);
});

test("a list of boxes ends where the meeting does", () => {
  const minutes = held(
    "Action items\n[ ] Mr Iyer — final notices — 4/10\n[x] Ms Moss — draft\n\nAdjourned 7:12 pm (Motion Hale, 2nd Iyer)",
  );
  expect(actionsOf(minutes)).toEqual(["list | final notices — 4/10 | B Iyer"]);
});

test.each([
  ["Mr Iyer — final notices — 3/4", "3/4", "2026-04-03"],
  ["Mr Iyer: final notices, 3/4", "3/4", "2026-04-03"],
  ["Mr Iyer: final notices (Fri)", "Fri", "2026-02-06"],
])("a day set apart at the end is one by which it is done: %s", (task, text, date) => {
  const [action] = held(`Action items\n- ${task}`).actions;
  expect([action!.due?.text, action!.due?.date]).toEqual([text, date]);
});

test.each([
  "Motion (Iyer/Moss) to buy slates. Carried.",
  "M/S Iyer/Moss to buy slates. Carried.",
  "Motion Iyer, 2nd Moss. Carried.",
])("who moved and who seconded: %s", (words) => {
  const [first] = held(`6. Roof\n${words}`).decisions;
  expect([first!.mover, first!.seconder]).toEqual(["Iyer", "Moss"]);
});

test("a clergyman's title ends no sentence", () => {
  const moved = "Mr Iyer will stand again. Proposed by Revd. Snell, seconded by Ms Moss. Elected.";
  const [first] = held(`6. Officers\n${moved}`).decisions;
  expect([first!.mover, first!.seconder]).toEqual(["Revd. Snell", "Ms Moss"]);
});

describe("whose task it is", () => {
  test.each(["[A3]", "(A3)", "[Action 3]", "[AP3]", "[A3]:"])("is said behind “%s”", (label) => {
    expect(held(`2. Roof\n${label} Mr Iyer to write to the school`).actions[0]!.owners[0]!.person).toBe("B Iyer");
  });

  test("is said behind the committee's own number", () => {
    const minutes = held(
      "2. Roof\nJCC18: Mr Iyer to price slates\nJCC-19 - Ms Moss to ring the joiner\nCOVID-19: Council to follow the guidance",
    );
    expect(actionsOf(minutes)).toEqual([
      "label | JCC18 | Mr Iyer to price slates | B Iyer",
      "label | JCC-19 | Ms Moss to ring the joiner | C Moss",
      "commitment | Council to follow the guidance | Council",
    ]);
  });

  test("is promised behind a semicolon, and asked for", () => {
    const promised = "Mr Iyer has prices from two firms; he will order the signs.";
    const asked = "The Chair asked for Ms Moss to write to the school.";
    expect(actionsOf(held(`2. Roof\n${promised}\n${asked}`))).toEqual([
      `commitment | ${promised} | B Iyer`,
      `commitment | ${asked} | C Moss`,
    ]);
    expect(actionsOf(held("2. Roof\nMr Iyer said that the roof leaks; he will be away in June."))).toEqual([]);
  });
});

test("a number that an earlier action has is not left out", () => {
  const log =
    "Ref\tAction\tOwner\tStatus\nK14\tMend the gate\tBI\tComplete\nK15\tAsk the bank\tCM\tOpen\nK16\tBuy salt\tBI\tComplete";
  const reading = read(
    readTxt(`${HEAD}${PRESENT}\n2. Action log\n${log}\n\n3. Roof\nAction K17: Mr Iyer to price slates\n`),
  );
  expect(reading.minutes.actions.map(({ ref }) => ref)).toEqual(["K15", "K17"]);
  expect(refined(reading).findings.map(({ code }) => code)).not.toContain("reference-gap");
});

describe("the next meeting", () => {
  test.each([
    ["Next: Tuesday 5 May, 7 pm", ["2026-05-05", "19:00", null]],
    [
      "Next meeting – Tuesday 5 May, 7 pm, in person at the Mill House if possible.",
      ["2026-05-05", "19:00", "Mill House"],
    ],
    ["Next meeting: 5 May 2026 at 10:00 (Boardroom)", ["2026-05-05", "10:00", "Boardroom"]],
    ["Next meeting 5 May 2026 7pm @ The Red Lion", ["2026-05-05", "19:00", "Red Lion"]],
  ])("%s", (text, expected) => {
    expect(nextOf(held(`2. Roof\nIt was dry.\n\n${text}`))).toEqual(expected);
  });

  test("begins a line of its own behind a sentence without an end", () => {
    const minutes = held(
      "4\tFunding\nACTION: All – comments within a week of that\n\n5\tNext meeting\nTuesday 5 May, 7 pm.",
    );
    expect(minutes.actions[0]!.text).toBe("comments within a week of that");
    expect(nextOf(minutes)).toEqual(["2026-05-05", "19:00", null]);
  });
});

test("a page of a team's: who is here by first names, and when they meet next", () => {
  const page = [
    "# Guild sync",
    "",
    "**When:** 2025-09-17, 15:00–16:00 CEST",
    "**Facilitator:** Ines Rocha",
    "**Here:** Ines, Tobias Lund, Marek",
    "",
  ];
  const { minutes } = read(readMd(page.join("\n")));
  expect(peopleOf(minutes)).toEqual(["Ines Rocha | present | Facilitator", "Tobias Lund | present", "Marek | present"]);
});
