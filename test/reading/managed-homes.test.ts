import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes, RefinedMinutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { earlier, people, peopleOf, toDo } from "./told";

/** Owners of flats, residents with their police, pupils and courts: who they are, and how they write. */

const HEAD = "Weir Court Residents\nMinutes of the meeting held on 4 June 2025\n";
const PRESENT = "Present: Jo Bell, Al Ode, Cy Dean\n";
const txt = (text: string): RefinedMinutes => refined(read(readTxt(`${HEAD}${text}\n`)));
const held = (text: string): RefinedMinutes => txt(`${PRESENT}\n1. Pump\nThe pump was tested.\n\n${text}`);
const decided = ({ decisions }: Minutes): string[] => decisions.map(({ kind, text }) => `${kind}: ${text}`);
const bodyOf = (text: string): string | null => read(readTxt(text)).minutes.meeting.body?.value ?? null;

describe("who came", () => {
  test("is somebody, though a body of three words stands behind the dash", () => {
    expect(
      peopleOf(
        txt("Present\nInsp. Ann Hale – Upper Weir Police\nPCSO Jo Bell – Upper Weir Police\n\n1. Pump\nTested."),
      ),
    ).toEqual(["Ann Hale | present | Upper Weir Police", "Jo Bell | present | Upper Weir Police | PCSO"]);
  });

  test("is not where a resident lives", () => {
    expect(
      people(txt("Present\nJo Bell – Resident, Copse Lane\nAl Ode – Tenant, Mill Road\n\n1. Pump\nTested.")),
    ).toEqual(["Jo Bell | present", "Al Ode | present"]);
    // Behind anybody else "Ann Lane" is the next one.
    expect(people(txt("Present\nJo Bell, Chair, Ann Lane\nAl Ode\n\n1. Pump\nTested."))).toContain(
      "Ann Lane | present",
    );
  });

  test("is whoever holds an office named below the apologies", () => {
    const told = people(
      txt("Present: Jo Bell, Al Ode\nRegrets: Cy Dean\nProperty Manager: Di Frost\n\n1. Pump\nTested."),
    );
    expect(told).toContain("Cy Dean | apologies");
    expect(told).toContain("Di Frost | present");
    // Where they are listed under the word, they are away.
    expect(people(txt("Present: Jo Bell\nApologies:\nProperty Manager: Di Frost\n\n1. Pump\nTested."))).toContain(
      "Di Frost | apologies",
    );
  });

  test("may be addressed as in Singapore", () => {
    expect(people(txt("Present\nMdm Lim Siew Hoon\nMr Tan Wee Keong\n\n1. Pump\nTested."))).toEqual([
      "Lim Siew Hoon | present",
      "Tan Wee Keong | present",
    ]);
  });
});

describe("whose meeting it was", () => {
  test("is told by its name rather than by where it met", () => {
    expect(
      bodyOf("Weir Action Group (WAG)\nNotes of meeting: 16 May 2019, 19:00, Weir Library\nPresent: Jo Bell\n"),
    ).toBe("Weir Action Group");
  });

  test("has no apostrophe at its end", () => {
    expect(bodyOf("THE MILL\nMINUTES OF TRUSTEES’ MEETING HELD ON 22 JULY 2021\nPresent: Jo Bell\n")).toBe("TRUSTEES");
  });
});

describe("who is to act", () => {
  test("may be an honorary officer", () => {
    const minutes = txt(
      "Present:\nJo Bell – Hon. Secretary\nAl Ode – Hon. Treasurer\n\n1. Pump\nThe owner is to be told. (Action: Hon. Secretary)\nThe Treasurer to ring the bank.",
    );
    expect(toDo(minutes)).toEqual(["Jo Bell: The owner is to be told.", "Al Ode: The Treasurer to ring the bank."]);
  });

  test("may be the body somebody is from, by its first word", () => {
    const minutes = txt(
      "Present: Jo Bell, Al Ode (Kestrel Property Services)\n\n1. Pump\nLeaves to be swept. ACTION: Kestrel\nGutters to be cleared. ACTION: Merlin",
    );
    expect(minutes.actions.map(({ owners }) => owners.map(({ text, kind }) => `${text} ${kind}`))).toEqual([
      ["Kestrel group"],
      ["Merlin unknown"],
    ]);
    expect(minutes.findings.filter(({ code }) => code === "unknown-owner")).toHaveLength(1);
  });

  test("stands in the margin, though nobody is listed so, where the words say the same", () => {
    const { actions } = held("2. Lifts\nBirds are fed. MA to put up a notice in each lift.\tMA\nThe tank leaks.\tTV");
    expect(actions.map(({ origin, text }) => `${origin}: ${text}`)).toEqual([
      "margin: MA to put up a notice in each lift.",
    ]);
  });

  test("stands before the job under “Jobs”", () => {
    expect(toDo(held("Jobs\nAl + Jo: posters\nEverybody: ask for ideas\n"))).toEqual([
      "Al Ode+Jo Bell: posters",
      "Everybody: ask for ideas",
    ]);
  });
});

describe("what was decided", () => {
  test("comes behind “the following resolution was passed”", () => {
    expect(
      decided(
        held("2. Roof\nAfter discussion the following resolution was passed:\n“RESOLVED THAT the offer be accepted.”"),
      ),
    ).toEqual(["resolved: “RESOLVED THAT the offer be accepted.”"]);
    expect(
      decided(
        held("2. Roof\nThe following resolutions were passed:\na) That the hive be sold.\nb) That the barn be let."),
      ),
    ).toEqual(["resolved: That the hive be sold.", "resolved: That the barn be let."]);
  });

  test("is no delay where accounts were tabled and accepted", () => {
    expect(decided(held("2. Money\nThe accounts were tabled and accepted.\nThe offer was tabled until July."))).toEqual(
      ["approved: The accounts were tabled and accepted.", "deferred: The offer was tabled until July."],
    );
  });

  test("may be told of “mins”", () => {
    expect(decided(held("2. Mins\nMins of last mtg agreed\nIt takes ten mins and all agreed that it is far."))).toEqual(
      ["agreed: Mins of last mtg agreed"],
    );
  });
});

describe("a table that was pasted as text, with several paragraphs in a cell", () => {
  const minutes = txt(
    `${PRESENT}\nItem\tDiscussion\tAction\n1\tWelcome\nThe Chair welcomed all.\n2\tActions\nJB had rung the mill – complete\n3\tLights\nThe lamp in the yard is out.\nAO to ask the joiner by 20 June.\tAO\n4\tBins\nCD to move the bins.\tCD\nThe lids are lost.\n5\tNext meeting\nWednesday 9 July 2025, 10:00\n\nThe meeting closed at 9 pm.`,
  );

  test("keeps its rows", () => {
    expect(toDo(minutes)).toEqual(["Al Ode: AO to ask the joiner by 20 June.", "Cy Dean: CD to move the bins."]);
    expect(earlier(minutes)).toEqual(["done: JB had rung the mill"]);
    expect(minutes.nextMeeting?.date).toBe("2025-07-09");
    expect(minutes.meeting.end?.value).toBe("21:00");
  });

  test("loses none of its words", () => {
    const source = readTxt(
      "No\tTopic\tAction\n1\tBins\nThe lids are lost.\tCD\nSo is the key.\nIt was dark, and so they left.\n",
    );
    expect(source.blocks.map(({ text }) => text).filter(Boolean)).toEqual([
      "No",
      "Topic",
      "Action",
      "1",
      "Bins",
      "The lids are lost.",
      "CD",
      "So is the key.",
      "It was dark, and so they left.",
    ]);
    expect(source.blocks.map(({ cell }) => (cell ? `${cell.row}/${cell.column}/${cell.paragraph}` : "-"))).toEqual([
      "0/0/0",
      "0/1/0",
      "0/2/0",
      "1/0/0",
      "1/1/0",
      "1/1/1",
      "1/2/0",
      "-",
      "-",
    ]);
  });
});

describe("what is promised", () => {
  const promised = (minutes: Minutes): string[] =>
    toDo({ ...minutes, actions: minutes.actions.filter(({ origin }) => origin === "commitment") });

  test("by two in one sentence, is each one’s", () => {
    expect(promised(held("2. Walks\nAl agreed to lead until Easter and Cy will advertise them."))).toEqual([
      "Al Ode: Al agreed to lead until Easter",
      "Cy Dean: Cy will advertise them.",
    ]);
    // What somebody asks two others to do is one task.
    expect(promised(held("2. Walks\nJo agreed to ask Al and Cy to lead."))).toEqual([
      "Jo Bell: Jo agreed to ask Al and Cy to lead.",
    ]);
  });

  test("stands behind a dash, whatever is wished before it", () => {
    expect(promised(held("2. Bus\nThe group wants to write to the MP – Al to draft, Jo to sign."))).toEqual([
      "Al Ode: Al to draft",
      "Jo Bell: Jo to sign.",
    ]);
    expect(promised(held("2. Bus\nThe group wanted Al to draft it."))).toEqual([]);
  });
});

test("the next meeting is in a hall, though one may also call in", () => {
  expect(held("Next meeting: 9 July 2025, 7pm, Weir Hall (or Zoom)").nextMeeting?.venue).toBe("Weir Hall");
  expect(held("Next meeting: 9 July 2025, 7pm, the Hub (and Zoom)").nextMeeting?.venue).toBe("the Hub");
  expect(held("Next meeting: 9 July 2025, 7pm (Zoom)").nextMeeting?.venue).toBe("Zoom");
});
