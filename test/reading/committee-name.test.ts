import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

const REST = "\n\nPresent: Ann Tidy (Chair), Peter Marsh\n\nAction: Peter to write to the mill.\n";

const txt = (head: string) => read(readTxt(head + REST)).minutes.meeting;
const md = (head: string) => read(readMd(head + REST)).minutes.meeting;

describe("the committee's name", () => {
  test.each([
    ["Weir Keepers' Circle – notes of 2 March 2026", "Weir Keepers' Circle"],
    ["MINUTES\nWeir and Sluice Fellowship\n2 March 2026", "Weir and Sluice Fellowship"],
    ["Weir keepers\n2 March 2026", "Weir keepers"],
    ["DRAFT: Sluice Senate Meeting Minutes\n2 March 2026", "Sluice Senate"],
    ["A meeting of the Fennhurst Lock Board was held in the boathouse on 2 March 2026", "Fennhurst Lock Board"],
    ["SEVENTH ANNUAL GENERAL MEETING OF THE WEIR KEEPERS ON 2 MARCH 2026", "WEIR KEEPERS"],
    ["MARCH MONTHLY MEETING OF THE TARN DRAINAGE BOARD\n2 March 2026", "TARN DRAINAGE BOARD"],
    ["Minutes of Tarnby Council virtual meeting\n2 March 2026", "Tarnby Council"],
    ["Lock Keepers Meeting via Zoom\n2 March 2026", "Lock Keepers"],
    ["Minutes of the Church Council, St. Osyth’s Weirham\n2 March 2026", "Church Council, St. Osyth’s Weirham"],
    ["Sluice Committee Meeting Minutes\n2 March 2026", "Sluice Committee"],
    ["Tarn Twinning Club minutes of a meeting of the committee\n2 March 2026", "Tarn Twinning Club"],
    ["Tarn Township\nDam Board of Appeals\nMinutes of 2 March 2026", "Dam Board of Appeals"],
    ["Weir Community Portal\nMill Hall Management Committee\n2 March 2026", "Mill Hall Management Committee"],
    ["PPG Minutes 2 March 2026\nMinutes of the Mill Lane Patient Group", "Mill Lane Patient Group"],
    ["Minutes of the Friends of\nTarn Weir held on 2 March 2026", "Friends of Tarn Weir"],
    ["Surrey Weir AGM 2026\n2 March 2026", "Surrey Weir"],
    ["Surrey Weir AGM 1/2026 – 2nd March DRAFT Minutes", "Surrey Weir"],
    ["5th Weir Exec Meeting 2025/26 - PASSED\n2 March 2026", "Weir Exec"],
    ["1st Weir Scouts Meeting\n2 March 2026", "1st Weir Scouts"],
    ["Sluice Commission Regular Meeting of MARCH 2, 2026", "Sluice Commission"],
    ["Minutes Sluice Trustee Meeting Held 3/2/26", "Sluice Trustee"],
    ["Minutes of P&C Meeting\n2 March 2026", "P&C"],
    ["WEIR MUNICIPALITY\nMINUTES OF A SPECIAL COUNCIL MEETING HELD ON 2 MARCH 2026", "WEIR MUNICIPALITY"],
    [
      "The Mill Hall Management Committee (“MHC”)\nMinutes of Meeting\n2 March 2026",
      "The Mill Hall Management Committee",
    ],
    ["The Weir Lane Council met on Monday, 2nd March 2026", "The Weir Lane Council"],
    [
      "March 2, 2026\nThe regularly scheduled meeting of the Mill Trustees was called to order at 4:30 p.m.",
      "Mill Trustees",
    ],
  ])("%j", (head, name) => expect(txt(head).body?.value).toBe(name));

  test.each([
    ["a meeting's number and subject", "Meeting Minutes 5: Sluice and Dam Review"],
    ["a heading of business", "Meeting Minutes 2 March 2026\nProgress of Repairs:"],
    ["a report's title", "Minutes\nSluice Report – Ann"],
    ["a sentence about the agenda", "Minutes 2 March 2026\nNo changes to agenda"],
    ["a kind of meeting", "Annual Parish Meeting\n2 March 2026"],
    ["a room", "Minutes\nLarge Recreation Room\n2 March 2026"],
    ["how people met", "Minutes of a closed meeting\nheld on 2 March 2026 by Zoom in the cold spell."],
    ["a numbered room", "Minutes 2 March 2026\nRoom NH208"],
    ["a name with an office", "Minutes 2 March 2026\nMarsh (Vice Commodore: AM)"],
    ["what somebody said", "Minutes 2 March 2026\nFather Ode reminded us all that guests were to sit at the back."],
    ["who presided", "Minutes\n2 March 2026\nPresiding"],
    ["a time in brackets", "Notes of 2 March 2026\n(CET) = 10 pm (JST)"],
    ["a link of the page", "Click here to download a copy of these minutes\n2 March 2026"],
    ["a note in small letters", "Minutes 2 March 2026\nLiaison with the mill"],
  ])("is not %s", (_what, head) => expect(txt(head).body).toBeNull());

  test("stands beside a place, which is no sentence", () => {
    const told = (words: string) => txt(`Minutes of the Mill Lane PTA\nHeld on 2 March 2026 in ${words}`).venue?.value;
    expect(told("Mill Lane School Library")).toBe("Mill Lane School Library");
    expect(told("Room 2 the president called the meeting to order")).toBeUndefined();
  });

  test("is no line of a list, and a stamp is no title", () => {
    const meeting = md("**DRAFT**\n\n- Fourteen Came\n- Old Business Done");
    expect([meeting.body, meeting.title]).toEqual([null, null]);
  });
});
