import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { actionsOf, earlierOf, peopleOf } from "./told";

const HEAD = "Fernhill Trust\nMinutes of the meeting held on 9 February 2027\n";
const PRESENT = "Present: Una Brandt (UB), Piet Salo (PS), Cora Mill (CM), Finn Oakes\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const held = (text: string): Minutes => txt(`${PRESENT}\n1. Barn\n${text}`);
const md = (text: string): Minutes =>
  read(readMd(`# Fernhill Trust\n\nMinutes of 9 February 2027\n\n${text}\n`)).minutes;
const decisionsOf = ({ decisions }: Minutes): string[] => decisions.map(({ kind, text }) => `${kind} | ${text}`);

describe("marked actions", () => {
  test("have two hyphens between somebody and his task", () => {
    expect(actionsOf(held("TODO CM--order slates for the porch"))).toEqual(["order slates for the porch | Cora Mill"]);
  });

  test("beside a name in the last column are what the cell says last of the business, with its day", () => {
    const rows = "| Item | Minute | Who |\n|---|---|---|\n| 4 | The porch leaks.<br>Roofer to be found by 3 March.";
    const cell = (last: string): string[] =>
      actionsOf(md(`Present: Una Brandt (UB), Piet Salo (PS)\n\n${rows}${last} | UB |`));
    const roofer = ["Roofer to be found by 3 March. | Una Brandt | by 3 March"];
    expect(cell("")).toEqual(roofer);
    expect(cell("<br>PS left the meeting at 7.40pm.")).toEqual(roofer);
  });
});

test("who offers, volunteers or agrees to try something has taken it on", () => {
  expect(
    actionsOf(
      held("Cora volunteers to paint the gate. Piet offers to bring a ladder. Una agreed to trial the new lamp."),
    ),
  ).toEqual([
    "Cora volunteers to paint the gate. | Cora Mill",
    "Piet offers to bring a ladder. | Piet Salo",
    "Una agreed to trial the new lamp. | Una Brandt",
  ]);
});

describe("who came", () => {
  test("and who was excused, behind a comma", () => {
    expect(peopleOf(txt("Roll: Present – Una Brandt, Cora Mill. Absent, excused – Piet Salo. Absent – none."))).toEqual(
      ["Una Brandt | present", "Cora Mill | present", "Piet Salo | apologies"],
    );
    expect(peopleOf(txt("Present: Una Brandt\nAbsent, unexcused: Piet Salo"))).toContain("Piet Salo | absent");
  });

  test("is of a parish council by its letters, and an apology that was accepted makes no office", () => {
    expect(
      peopleOf(txt("Present: Una Brandt (Elmbury PC), PC Finn Oakes\nApologies: Piet Salo (PS) – accepted")),
    ).toEqual(["Una Brandt | present | Elmbury PC", "Finn Oakes | present | PC", "Piet Salo | apologies"]);
  });
});

describe("earlier actions", () => {
  test("are what somebody was asked to do, behind a topic and a month", () => {
    const told = "Lamps – Piet was asked in January to price them. Two shops have replied.";
    const minutes = txt(
      `${PRESENT}\n2. Matters arising\n${told}\nGate – Cora was to paint it. The oak now works again.`,
    );
    expect([minutes.previousActions.length, minutes.actions]).toEqual([2, []]);
  });

  test("stand under their own numbers of an earlier year, one line over another", () => {
    const told = "27/2 Matters arising\n26/31 Field trips\nReported: that Dr Brandt had sent out the new form.";
    const more = "26/33 Printing\nThe Faculty had not yet replied.\n\n27/3 Fence\nThe fence had been mended.";
    expect(earlierOf(txt(`${PRESENT}\n${told}\n${more}`))).toEqual([
      "Field trips Reported: that Dr Brandt had sent out the new form. | done",
      "Printing The Faculty had not yet replied. | open",
    ]);
  });

  test("are a topic, a stop and how it stands", () => {
    const told = "Porch roof. Cora had patched the worst.\nOven. Piet said the fitter has still not rung.";
    expect(earlierOf(txt(`${PRESENT}\n2. Matters arising\n${told}\nThe gate was shut. Una had the key.`))).toEqual([
      "Porch roof. Cora had patched the worst. | done",
      "Oven. Piet said the fitter has still not rung. | open",
    ]);
  });

  test("have their number under “AI” and their state under “Position”", () => {
    const rows = "| AI | Action | Lead | Position |\n|---|---|---|---|\n| 8-1 | Buy paint | UB | Complete |";
    const { previousActions } = md(`Present: Una Brandt (UB), Piet Salo (PS)\n\n3. Action log\n\n${rows}`);
    expect(previousActions.map(({ ref, text, status }) => [ref, text, status])).toEqual([["8-1", "Buy paint", "done"]]);
  });

  test("are done where the thing now works", () => {
    expect(earlierOf(txt(`${PRESENT}\n2. Matters arising\n- Pump: Cora rang the fitter and it now works.`))).toEqual([
      "Pump: Cora rang the fitter and it now works. | done",
    ]);
  });
});

test("a motion goes on to its outcome behind a short sentence, and is one that somebody supported", () => {
  expect(
    decisionsOf(held("Rent – Oakes moved to raise the rent to £40. Mill seconded. Discussion. Motion failed 1-3.")),
  ).toEqual(["lost | Rent – Oakes moved to raise the rent to £40. Mill seconded. Discussion. Motion failed 1-3."]);
  expect(decisionsOf(held("Minutes: Oakes moved, Mill supported, approval of the January notes. All ayes."))).toEqual([
    "approved | Minutes: Oakes moved, Mill supported, approval of the January notes. All ayes.",
  ]);
});

test("a numbered action is an office’s or a group’s", () => {
  const office = held("Una to draft a letter before Easter.\nAction 27/04: Head of Fundraising");
  expect(actionsOf(office)).toEqual(["Una to draft a letter before Easter. | Head of Fundraising | before Easter"]);
  expect(actionsOf(held("AI 9-3 chairs: ask for a room\nAI 9-4 all: read the draft"))).toEqual([
    "ask for a room | chairs",
    "read the draft | all",
  ]);
});

test("a budget is agreed with its sum, and a resignation accepted with regret", () => {
  expect(decisionsOf(held("Fair in June. Budget £150 agreed. Cora sees to the music."))).toHaveLength(1);
  expect(decisionsOf(held("Letter from Mr Lamb, who resigns. Accepted with regret."))).toHaveLength(1);
});

describe("prose", () => {
  test("commits each of several who follow one another with commas", () => {
    expect(actionsOf(held("UB to fetch the keys, PS to book the van, CM to write a card."))).toEqual([
      "UB to fetch the keys | Una Brandt",
      "PS to book the van | Piet Salo",
      "CM to write a card. | Cora Mill",
    ]);
    expect(actionsOf(held("UB to sign the form and PS to send it."))).toHaveLength(1);
  });

  test("commits who goes on with work, or will meet somebody about it", () => {
    expect(
      actionsOf(held("UB to continue gathering quotes. Piet will be meeting with the roofer to agree a price.")),
    ).toHaveLength(2);
  });

  test("decides nothing under a condition, and how somebody seemed is an opinion", () => {
    expect(
      decisionsOf(
        held("If it is determined that sheds are wanted, we will ask for £90. All agreed that Elm seemed best."),
      ),
    ).toEqual([]);
    expect(decisionsOf(held("Reviewed and accepted the October minutes."))).toHaveLength(1);
    expect(decisionsOf(held("Minutes of 6 January – proposed Una Brandt (UB) seconded Piet Salo (PS)"))).toHaveLength(
      1,
    );
  });
});

test("a label’s sentence holds what stands in brackets, however many stops are in it", () => {
  expect(actionsOf(held("The van is to be hired (£80 a day. Fuel is extra). Action: Piet"))).toEqual([
    "The van is to be hired (£80 a day. Fuel is extra). | Piet Salo",
  ]);
});

test("the day of “meeting minutes of” comes before that of the page", () => {
  const page = "Tuesday, March 2, 2027\n\nMusic Group\n\nMeeting Minutes of February 9, 2027\n\n";
  const { meeting, attendance } = read(readTxt(`${page}${PRESENT}\n1. Reviewed and accepted January minutes.`)).minutes;
  expect([meeting.date?.value, attendance.length]).toEqual(["2027-02-09", 4]);
});
