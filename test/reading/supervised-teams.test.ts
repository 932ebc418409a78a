import { readTxt } from "../../src/cli/formats/txt";
import type { SourceText } from "../../src/core/text/block";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import * as facts from "../../src/core/reading/reader";
import { refined } from "../../src/core/reading/refined";
import { table } from "./samples";

const HEAD = "Tarn Gauge Project\nNotes of the meeting held on 4 November 2025\n";
const PRESENT = "Present: Jo Bell, Ann Ode, Cy Dean, Mei-Ling Orr\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const held = (text: string): Minutes => txt(`${PRESENT}\n1. Pump\nThe pump was tested.\n\n${text}`);
const withTable = (source: SourceText, cells: readonly (readonly string[])[]): SourceText => ({
  ...source,
  blocks: [...source.blocks, ...table(0, cells)],
});
const factsOf = (text: string): Minutes =>
  facts.read(readTxt(`${HEAD}${PRESENT}\n1. Pump\nThe pump was tested.\n\n${text}\n`)).minutes;
const rows = (cells: readonly (readonly string[])[]): Minutes =>
  read(withTable(readTxt(`${HEAD}${PRESENT}`), cells)).minutes;

const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, organisation, roles, left }) =>
    [name, status, organisation, ...roles, left].filter(Boolean).join(" | "),
  );
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ origin, ref, text, owners, due }) =>
    [origin, ref, text, owners.map((owner) => owner.person ?? owner.text).join("+"), due?.text]
      .filter(Boolean)
      .join(" | "),
  );
const earlierOf = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ ref, text, status }) => [ref, text, status].filter(Boolean).join(" | "));
const decisionsOf = ({ decisions }: Minutes): string[] => decisions.map(({ text }) => text);

describe("who works together", () => {
  test("stands behind the team's label, which then is no name of a body", () => {
    const minutes = txt("Team: Jo Bell (PO), Ann Ode (SM), Cy Dean\nMissing: Cy Dean");
    expect(peopleOf(minutes)).toEqual(["Jo Bell | present | PO", "Ann Ode | present | SM", "Cy Dean | absent"]);
    expect(minutes.meeting.body?.value ?? "").not.toContain("Bell");
    expect(txt("Group: Weir Regents (Group 4)\nPresent: Jo Bell").attendance.map(({ name }) => name)).toEqual([
      "Jo Bell",
    ]);
  });

  test("is a student with one supervisor or two", () => {
    expect(peopleOf(txt("Student: Cy Dean\nSupervisor: Dr Ann Ode\nSecond supervisor: Prof. Jo Bell"))).toEqual([
      "Cy Dean | present | Student",
      "Ann Ode | present | Supervisor",
      "Jo Bell | present | Second supervisor",
    ]);
  });

  test("answers the roll with a reason or an hour behind it", () => {
    const roll = [
      ["Name", "Role", "Present?"],
      ["Jo Bell", "Tester", "Yes (left 14:40)"],
      ["Ann Ode", "Analyst", "No – apologies"],
      ["Cy Dean", "Developer", "No – no apology"],
    ];
    const { minutes } = read(withTable(readTxt(HEAD), roll));
    expect(peopleOf(minutes)).toEqual([
      "Jo Bell | present | Tester | 14:40",
      "Ann Ode | apologies | Analyst",
      "Cy Dean | absent | Developer",
    ]);
  });

  test("is away for a reason, which is no office", () => {
    expect(peopleOf(txt("Present: Ann Ode\nApologies: Jo Bell (back trouble), Miss Dean"))).toEqual([
      "Ann Ode | present",
      "Jo Bell | apologies",
      "Dean | apologies",
    ]);
    expect(peopleOf(txt("Present: Ann Ode\nAbsent: Jo Bell (exam – apologies received)"))).toEqual([
      "Ann Ode | present",
      "Jo Bell | apologies",
    ]);
    // Who is there has no reason to be away, and where somebody is from stays.
    expect(peopleOf(txt("Present: Ann Ode\nIn attendance: Jo Bell (quantity surveying)"))).toEqual([
      "Ann Ode | present",
      "Jo Bell | inAttendance | quantity surveying",
    ]);
    expect(peopleOf(txt("Present: Ann Ode (Harwich)\nApologies: Jo Bell (Dovercourt)")).at(-1)).toContain("Dovercourt");
  });

  test("was there besides, or is sorry", () => {
    expect(
      peopleOf(txt("Present: Ann Ode\nAlso there: Harbourmaster (Capt. S. Bell)\nSorry for absence: Cy Dean")),
    ).toEqual(["Ann Ode | present", "S. Bell | inAttendance | Harbourmaster", "Cy Dean | apologies"]);
  });
});

describe("what is to be done", () => {
  const work = "Jo: change the sensor, add a fuse.\nMei-Ling: script for the log.\nCy: nothing at present.";

  test("stands under what will be done before a meeting", () => {
    const minutes = held(`2. What will be done before meeting 5\n${work}`);
    expect(minutes.items.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(actionsOf(minutes)).toEqual([
      "list | change the sensor, add a fuse. | Jo Bell",
      "list | script for the log. | Mei-Ling Orr",
    ]);
  });

  test("is over under what has been done since one", () => {
    const minutes = held("2. What has been done since meeting 3\nJo: sensor changed.\nAnn: wrote the form.");
    expect(actionsOf(minutes)).toEqual([]);
    expect(earlierOf(minutes)).toEqual(["sensor changed. | done", "wrote the form. | done"]);
  });

  test("is theirs whom a heading names in brackets", () => {
    const minutes =
      txt(`Student: Cy Dean\nSupervisor: Ann Ode (AO)\n\nActions agreed (student)\n- Shorten interview list
- Read the paper\n\nActions agreed (supervisor)\n- Send the template`);
    expect(actionsOf(minutes)).toEqual([
      "list | Shorten interview list | Cy Dean",
      "list | Read the paper | Cy Dean",
      "list | Send the template | Ann Ode",
    ]);
  });

  test("is shared out as jobs", () => {
    expect(actionsOf(held("2. Open day\nIt will be on Saturday. Jobs:\nPosters - Ann\nTea - everyone"))).toEqual([
      "list | Posters | Ann Ode",
      "list | Tea | everyone",
    ]);
  });

  test("has its day behind a deadline, or beside who is to do it", () => {
    expect(actionsOf(held("Action 3.1: Jo and Ann to draw the plan (deadline 22/11).")).at(0)).toMatch(
      / \| Jo Bell\+Ann Ode \| deadline 22\/11$/,
    );
    expect(
      actionsOf(
        rows([
          ["Job", "Who"],
          ["Tickets", "Ann – by 24 Jan"],
          ["Clearing up", "everyone!!"],
        ]),
      ),
    ).toEqual(["table | Tickets | Ann Ode | by 24 Jan", "table | Clearing up | everyone"]);
  });

  test("is what was decided beside who acts on it", () => {
    const minutes = rows([
      ["Item", "Discussion", "Decision", "Action by"],
      ["1", "The branch cost two days.", "Keep branches short", "All"],
      ["2", "Nobody can reach the tutor.", "Ann to ring the office", "Ann"],
      ["3", "The pump was seen.", "Agreed", "-"],
    ]);
    expect(actionsOf(minutes)).toEqual([
      "margin | Keep branches short | All",
      "margin | Ann to ring the office | Ann Ode",
    ]);
    expect(decisionsOf(minutes)).toEqual(["Keep branches short", "Agreed"]);
  });

  test("heads nothing behind a number, and may stand behind one in brackets", () => {
    expect(actionsOf(held("2.1 Ann to write to the mill about a visit"))).toEqual([
      "commitment | Ann to write to the mill about a visit | Ann Ode",
    ]);
    expect(actionsOf(held("(25/01) Ann to write to the mill"))).toEqual([
      "commitment | Ann to write to the mill | Ann Ode",
    ]);
  });

  test("is hers who spoke of all of them before, or his behind a month", () => {
    expect(actionsOf(held("Ann says we have £90 left. She will chase the rest."))).toEqual([
      "commitment | She will chase the rest. | Ann Ode",
    ]);
    expect(actionsOf(held("Not this year, ask again in Sept. Ann will let the school know."))).toEqual([
      "commitment | Ann will let the school know. | Ann Ode",
    ]);
  });

  test("names nobody a speaker who is only given a task", () => {
    const reading = read(readTxt(`${HEAD}Present: Ann Ode\nAbsent: Cy Dean\n\nTo do\nAnn: mend it\nCy: icons\n`));
    expect(refined(reading).findings.map(({ code }) => code)).not.toContain("absent-speaker");
  });
});

describe("how earlier work stands", () => {
  test("is told of somebody under matters arising", () => {
    const minutes = held(
      "2. Matters arising\nAnn hasn't got hold of the mill yet.\nCy has got the paint.\nNobody had anything else.",
    );
    expect(earlierOf(minutes)).toEqual(["Ann hasn't got hold of the mill yet. | open", "Cy has got the paint. | done"]);
  });

  test("stands behind a gap, with a remark", () => {
    expect(
      earlierOf(
        held("2. Action tracker\n24/15  Heating - Cy to get it seen    Open. Visit booked.\n24/16  Rep - Ann    Done"),
      ),
    ).toEqual(["24/15 | Heating - Cy to get it seen | open", "24/16 | Rep | done"]);
  });

  test("is said at a task's end, wherever it stands", () => {
    const text = "2. Shops\n- Ann to write to the shops – done, see the folder\n- Cy was going to ask – he has";
    const minutes = held(text);
    expect(actionsOf(minutes)).toEqual([]);
    expect(earlierOf(minutes)).toEqual(["Ann to write to the shops – done, see the folder | done"]);
    // It is no promise: the reader of facts alone finds it.
    expect(earlierOf(factsOf(text))).toEqual(earlierOf(minutes));
  });

  test("goes on under numbers of the last minutes, up to the next of these", () => {
    const minutes = held(
      "214.2 Arising from the minutes\n213.3 Mooring list – Ann has now copied it.\n213.7 Slip: no reply so far.\n\n214.3 Report\nThe pump has been mended.",
    );
    expect(earlierOf(minutes)).toEqual([
      "Mooring list – Ann has now copied it. | done",
      "Slip: no reply so far. | open",
    ]);
  });

  test("ends where the agenda goes on behind letters", () => {
    const minutes = held(
      "4. MATTERS ARISING\n  a)  Boiler. Cy had asked two firms and a third was awaited.\n  b)  Cloth. It has been mended.\n5.  FINANCE.  Ann gave the figures. The share had been paid.",
    );
    expect(earlierOf(minutes)).toEqual([
      "Boiler. Cy had asked two firms and a third was awaited. | open",
      "Cloth. It has been mended. | done",
    ]);
  });
});

describe("what was decided", () => {
  test("is a motion whose votes are counted behind it", () => {
    expect(decisionsOf(held("Ann proposed that fees go up by 4 %, Cy seconded; 5 for, 1 against."))).toHaveLength(1);
  });

  test("stands in letters under “Resolved”, and ends at the next item", () => {
    expect(
      decisionsOf(held("RESOLVED (4 votes to 1):\n a) that the draft stand;\n b) to ask the mill.\n\n3. Shed\nSeen.")),
    ).toEqual(["that the draft stand;", "to ask the mill."]);
  });
});

describe("when and where", () => {
  test("the meeting ended in plain words", () => {
    expect(held("We finished about 12.15.").meeting.end?.value).toBe("12:15");
    expect(held("The Rector closed the meeting with the Grace at 9.05 p.m.").meeting.end?.value).toBe("21:05");
  });

  test("the next one is in the same room, online, or in a cell of the head", () => {
    expect(txt(`Venue: Room 4\n${PRESENT}\nNext meeting: 11 November 2025, 3 pm, same room`).nextMeeting?.venue).toBe(
      "Room 4",
    );
    expect(held("Next meeting: Tuesday 11 November 2025 6:30pm Discord").nextMeeting?.venue).toBe("Discord");
    expect(rows([["Recorder:", "Ann Ode", "Next meeting:", "11/11/2025"]]).nextMeeting?.date).toBe("2025-11-11");
  });
});

describe("groups of many countries, and commissions of towns", () => {
  test("are from Norway rather than away", () => {
    expect(peopleOf(txt("Participants: Annika Lund (NO, convenor), Luc Roy (FR), Ruth Amsel (DE)"))).toEqual([
      "Annika Lund | present | NO | convenor",
      "Luc Roy | present | FR",
      "Ruth Amsel | present | DE",
    ]);
  });

  test("answer a roll with “NO”", () => {
    expect(peopleOf(txt("Attendees\nAnn Ode – YES\nCy Dean – NO"))).toEqual(["Ann Ode | present", "Cy Dean | absent"]);
  });

  test("shorten a given name, and say who could not join", () => {
    expect(peopleOf(txt("Present: Ann Ode\nAbsent: Wm. Hale\nNot able to join: Cy Dean"))).toEqual([
      "Ann Ode | present",
      "Wm. Hale | absent",
      "Cy Dean | apologies",
    ]);
  });

  test("call the roll between a motion and how it ended", () => {
    expect(
      decisionsOf(held("Mr. Dean moved to close it. Seconded by Ms. Ode. Dean aye, Ode aye. Motion carries 2-0.")),
    ).toEqual(["Mr. Dean moved to close it. Seconded by Ms. Ode. Dean aye, Ode aye. Motion carries 2-0."]);
  });

  test("reach a consensus, or tell the bot what they agreed", () => {
    expect(decisionsOf(held("Consensus to cut question 9. Ann liked it."))).toEqual(["Consensus to cut question 9."]);
    expect(decisionsOf(held("#agreed freeze moves to 14 May"))).toEqual(["#agreed freeze moves to 14 May"]);
  });

  test("have the bot note what somebody is to do, with or without “to”", () => {
    expect(actionsOf(held("#action yan look at failing builds\n#action review drafts of the page"))).toEqual([
      "label | yan look at failing builds | yan",
      "label | review drafts of the page",
    ]);
  });

  test("follow up what was given out on a day", () => {
    const minutes = held(
      "Follow-up from August 24\n- Ann to run the checks – in review\n- Cy to ask the office: no update",
    );
    expect(earlierOf(minutes).map((one) => one.split(" | ").at(-1))).toEqual(["open", "open"]);
  });

  test("meet next by the first of two days", () => {
    const minutes = held("6 Next meetings\n13th call: 2025-12-02, 13:00\nFace-to-face: Lyon, 10–12 March 2026");
    expect(minutes.nextMeeting?.date).toBe("2025-12-02");
  });
});

describe("officers of a society", () => {
  test("stand behind their offices, whatever these end in, and a vacant one is nobody's", () => {
    expect(
      peopleOf(
        txt(
          "In attendance:\nPresident – Ann Ode\nTraining Officer – Jo Bell\nSchools' Officer – (vacant)\nAbsent: Welfare Officer – Cy Dean (apologies sent)",
        ),
      ),
    ).toEqual([
      "Ann Ode | present | President",
      "Jo Bell | present | Training Officer",
      "Cy Dean | apologies | Welfare Officer",
    ]);
  });

  test("are owners of flats in a table, too", () => {
    const { minutes } = read(
      withTable(readTxt(HEAD), [
        ["Owners present", "Lot"],
        ["Ann Ode (Chair)", "12"],
        ["Cy Dean", "4"],
      ]),
    );
    expect(peopleOf(minutes)).toEqual(["Ann Ode | present | Chair", "Cy Dean | present"]);
  });
});
