import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { earlier, people, readPage, toDo } from "./told";

const HEAD = "Larch Hill Council\nMinutes of the meeting held on 8 May 2034\n";
const PRESENT = "Present: Ada Finch (AF), Bert Cray (BC), Cleo Marl (CM)\n\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const minuted = (text: string): Minutes => txt(`${PRESENT}${text}`);
const table = (rows: readonly (readonly string[])[]): Minutes =>
  readPage(["Larch Hill Council", "Minutes of 8 May 2034", PRESENT], rows);

describe("who came and where", () => {
  test("surnames first, with semicolons between", () => {
    expect(people(txt("Members: Finch, A; Cray, B.; Marl, Cleo; O’Dell, J\n\n1. Roads\nAll was well."))).toEqual([
      "A Finch | present",
      "B. Cray | present",
      "Cleo Marl | present",
      "J O’Dell | present",
    ]);
    // Behind these surnames stands where they are from.
    expect(people(txt("Present: Ann Finch, Weir; Bert Cray, Tarn; Cleo Marl, Fell"))[0]).toBe("Ann Finch | present");
  });

  test("the room in which a vestry met", () => {
    const { meeting } = read(
      readTxt("Vestry of St Bede\n8 May 2034\n\nThe vestry met in the Garden Room at 7:15 PM and sang a hymn.\n"),
    ).minutes;
    expect([meeting.start?.value, meeting.venue?.value]).toEqual(["19:15", "Garden Room"]);
  });

  test("a committee that the line below names alone is none that the title broke", () => {
    const { body } = read(
      readTxt("Minutes of the Vestry, May 8, 2034\n\nThe vestry met in the Garden Room at 7:15 PM and sang a hymn.\n"),
    ).minutes.meeting;
    expect(body?.spans.every(({ start, end }) => start < end)).not.toBe(false);
  });

  test("apologies that a line ends with, below how many came", () => {
    expect(
      people(
        txt(
          "Chair: Ada Finch\nThere were 31 members present. Apologies were received from:\nBert Cray, Cleo Marl\nDora Penn",
        ),
      ),
    ).toEqual(["Ada Finch | present", "Bert Cray | apologies", "Cleo Marl | apologies", "Dora Penn | apologies"]);
  });

  test("somebody called Ward, behind a bracket whose comma was forgotten", () => {
    expect(people(txt("Present: Ada Finch, Bert Cray (Chair) Kate Ward (Minutes), Dora Penn"))).toContain(
      "Kate Ward | present",
    );
  });

  test("a house with a letter behind its number", () => {
    expect(
      read(readTxt("Glee Club Committee\nTuesday 8th May 2034 at 7 pm at 3A Mill Road.\n\nPresent: Ada, Bert\n"))
        .minutes.meeting.venue?.value,
    ).toBe("3A Mill Road");
  });

  test("the day over the minutes, whatever day the last annual meeting was on", () => {
    expect(
      read(
        readTxt(
          "Annual General Meeting at Larch Hill Barn on Tuesday 9th May 2034 at 7.15 pm\n\nChairman: Ada Finch\nThere were 31 members present. Apologies were received from:\nBert Cray, Cleo Marl.\nMinutes of the AGM held on 10th May 2033\nThe minutes were signed.\nMatters Arising\nThere were none.\n",
        ),
      ).minutes.meeting.date?.value,
    ).toBe("2034-05-09");
  });

  test("who sees to the press", () => {
    expect(txt("Present: Ada Finch (PRO), Bert Cray (Treasurer)").attendance.map(({ roles }) => roles)).toEqual([
      ["PRO"],
      ["Treasurer"],
    ]);
  });

  test("members who attended behind a colon and a dash, amid the opening", () => {
    const minutes = read(
      readTxt(
        "1. Opening Prayer\nThe Master opened the meeting and welcomed all. The following members attended:- Ada Finch, Bert Cray and Cleo Marl.\n\n2. Apologies for Absence\nDora Penn presented apologies.\n",
      ),
    ).minutes;
    expect(people(minutes)).toEqual([
      "Ada Finch | present",
      "Bert Cray | present",
      "Cleo Marl | present",
      "Dora Penn | apologies",
    ]);
  });

  test("people of the place who came, an officer of the police among them", () => {
    expect(
      people(
        txt("Board members present: Ada Finch, Bert Cray\nCommunity members present: Cleo Marl and Ofc. Dora Penn"),
      ),
    ).toEqual(["Ada Finch | present", "Bert Cray | present", "Cleo Marl | inAttendance", "Dora Penn | inAttendance"]);
  });

  test("the day that the minutes say, bold or glued, before the day a page was put up", () => {
    const day = (words: string): string | undefined =>
      read(readMd(`---\ntitle: "Larch Hill minutes"\ndate: "2034-08-01"\n---\n\n${words}\n\nPresent: Ada, Bert\n`))
        .minutes.meeting.date?.value;
    expect(day("**HELD ON** **MAY** **8TH 2034** **AT THE CHURCH**")).toBe("2034-05-08");
    expect(day("Minutes of the meeting held at the Hall on Monday8th May 2034 at 7.00pm")).toBe("2034-05-08");
    expect(day("Minutes of a meeting in the Hall")).toBe("2034-08-01");
  });

  test("when it “finished”", () => {
    expect(minuted("1. Roads\nAll was well.\n\nFinished 9.40pm.").meeting.end?.value).toBe("21:40");
  });
});

describe("earlier actions", () => {
  test("those completed and those in hand, under headings that say so behind a dash", () => {
    const minutes = minuted(
      "1. Last meeting\n\nAction points – completed\nAF has found a joiner for the gate\nCM has drafted a letter to the owner\n\nAction points in hand\nBC and AF are talking with the county about the keys\n\n2. Roads\nAll was well.",
    );
    expect(earlier(minutes)).toEqual([
      "done: AF has found a joiner for the gate",
      "done: CM has drafted a letter to the owner",
      "open: BC and AF are talking with the county about the keys",
    ]);
    expect(minutes.actions).toEqual([]);
  });

  test("what somebody has lately, kindly or provisionally done, or whom he has been in touch with", () => {
    expect(
      earlier(
        minuted(
          "2. Matters arising\n- Piano: Bert has provisionally arranged for it to be tuned in June.\n- Kiln – Ada had been in touch with the potter.",
        ),
      ),
    ).toEqual([
      "done: Piano: Bert has provisionally arranged for it to be tuned in June.",
      "done: Kiln – Ada had been in touch with the potter.",
    ]);
  });

  test("under “MIN 03/05/2034”", () => {
    const minutes = minuted(
      "MIN 02/05/2034: CONFIRMATION OF MINUTES\nThe minutes were read and confirmed.\n\nMIN 03/05/2034: MATTERS ARISING\ni) Kitchen roof – The head reported that the mason had finished the works.\nii) Well – Done.\n\nMIN 04/05/2034: HEAD’S REPORT\nIt was resolved that the school buys a stove at Kshs. 90,000.\nAction: Ada Finch",
    );
    expect(earlier(minutes)).toEqual([
      "done: Kitchen roof – The head reported that the mason had finished the works.",
      "done: Well – Done.",
    ]);
    expect(toDo(minutes)).toEqual(["Ada Finch: It was resolved that the school buys a stove at Kshs. 90,000."]);
  });

  test("by the number of the day and the item", () => {
    const { previousActions } = minuted(
      "5. Matters arising\n12/03-5.2 Bench moved back under the oak.\n\n12/03-9.1 BC has complained to the county about the store.\n\n6. Letters\nNone.",
    );
    expect(previousActions.map(({ ref, text }) => `${ref}: ${text}`)).toEqual([
      "12/03-5.2: Bench moved back under the oak.",
      "12/03-9.1: BC has complained to the county about the store.",
    ]);
  });
});

describe("a table with nothing but “Action” over its last column", () => {
  const rows = [
    ["", "", "Action"],
    ["1.0", "Welcome", ""],
    ["1.1", "AF welcomed all.", ""],
    ["2.0", "Apologies for absence.", ""],
    ["2.1", "None received.", ""],
    ["3.0", "Matters Arising", ""],
    ["3.1", "The bench has been mended. CM to write to the joiner.", "CM"],
    ["3.2", "No mole catcher has come. BC to ring again and AF to name another one.", "BC/ AF"],
    ["4.0", "Letters", ""],
    ["4.1", "From the county, on grit. AF to ask what it costs.", "AF"],
  ];
  test("goes on below its own apologies", () => {
    expect(toDo(table(rows))).toEqual([
      "Cleo Marl: CM to write to the joiner.",
      "Bert Cray+Ada Finch: BC to ring again and AF to name another one.",
      "Ada Finch: AF to ask what it costs.",
    ]);
  });
});

describe("decisions", () => {
  test("however they were come to, but none that is told of earlier", () => {
    const { decisions } = minuted(
      "3. Fees\nIt was reluctantly agreed to raise the fee. The form was readily approved.\n\n4. Hall\nIt was previously agreed to keep the hall.",
    );
    expect(decisions.map(({ text }) => text)).toEqual([
      "It was reluctantly agreed to raise the fee.",
      "The form was readily approved.",
    ]);
  });
});

describe("promises", () => {
  test("“agreed for” somebody to do it", () => {
    expect(
      toDo(
        minuted(
          "3. Leaflet\nIt was agreed for Cleo to amend the form. Agreed to print the leaflet and for Bert to take it round.",
        ),
      ),
    ).toEqual(["Cleo Marl: Cleo to amend the form.", "Bert Cray: Bert to take it round."]);
    expect(
      minuted(
        "3. Roads\nIt was agreed for the meeting to start at 7. It was agreed for Weir Lane to close on Sunday. It was agreed to pay £40 for the band.",
      ).actions,
    ).toEqual([]);
  });

  test("“He said he would”, of whoever was spoken of", () => {
    expect(
      toDo(minuted("3. Bank\nBert spoke of the bank. He confirmed he will ask for a new card at the branch.")),
    ).toEqual(["Bert Cray: He confirmed he will ask for a new card at the branch."]);
    expect(
      minuted(
        "3. Bank\nBert spoke of the bank. He said it would close. He said he would be away. He felt he would win.",
      ).actions,
    ).toEqual([]);
  });

  test("who “was asked if he could”", () => {
    expect(
      toDo(minuted("3. Path\nBert was asked if he could look for a county grant. Ada asked if she could leave.")),
    ).toEqual(["Bert Cray: Bert was asked if he could look for a county grant."]);
    expect(minuted("3. Path\nAda was asked if she would like a chair.").actions).toEqual([]);
  });
});
