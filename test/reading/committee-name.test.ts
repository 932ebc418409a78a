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
  ])("%j", (head, name) => expect(txt(head).body?.value).toBe(name));

  test.each([
    ["a meeting's number and subject", "Meeting Minutes 5: Sluice and Dam Review"],
    ["a heading of business", "Meeting Minutes 2 March 2026\nProgress of Repairs:"],
    ["a report's title", "Minutes\nSluice Report – Ann"],
    ["a sentence about the agenda", "Minutes 2 March 2026\nNo changes to agenda"],
    ["a note in small letters", "Minutes 2 March 2026\nLiaison with the mill"],
  ])("is not %s", (_what, head) => expect(txt(head).body).toBeNull());

  test("is no line of a list, and a stamp is no title", () => {
    const meeting = md("**DRAFT**\n\n- Fourteen Came\n- Old Business Done");
    expect([meeting.body, meeting.title]).toEqual([null, null]);
  });
});
