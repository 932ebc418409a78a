import { readTxt } from "../../src/cli/formats/txt";
import { readMd } from "../../src/cli/formats/md";
import { read } from "../../src/core/reading";

const HEAD = "Tarn Board\nMinutes of the meeting of 4 May 2026 at 1pm\n\n";
const who = (minutes: ReturnType<typeof read>["minutes"]) =>
  minutes.attendance.map(({ name, joined, left, note, substituteFor }) => [name, joined, left, note, substituteFor]);

describe("how long somebody was there", () => {
  test("a line below a name says when they left or were away", () => {
    const text =
      "Present\n\nAda Hale\n\nBo Dent\n\nabsent from 1.30pm to 3.50pm\n\nJo Sand\n\nleft the meeting at 4.40pm\n";
    expect(who(read(readTxt(HEAD + text)).minutes)).toEqual([
      ["Ada Hale", null, null, null, null],
      ["Bo Dent", null, null, "absent from 1.30pm to 3.50pm", null],
      ["Jo Sand", null, "16:40", null, null],
    ]);
  });

  test("a table's column says when they arrived; another cell how they attended or until when", () => {
    const text =
      "| Attendee Name | Title | Status | Arrived |\n|---|---|---|---|\n| Ada Hale | Chair | Present | 6:43 PM |\n| Bo Dent | Member | Present | |\n";
    expect(who(read(readMd(HEAD + text)).minutes)).toEqual([
      ["Ada Hale", "18:43", null, null, null],
      ["Bo Dent", null, null, null, null],
    ]);
    const cells =
      "## Present\n\n|  |  |\n|---|---|\n| Ada Hale | Via Teams |\n| Bo Dent | Until the second break, 12.35pm. |\n";
    expect(who(read(readMd(HEAD + cells)).minutes)).toEqual([
      ["Ada Hale", null, null, null, null],
      ["Bo Dent", null, "12:35", null, null],
    ]);
  });

  test("an office that begins with Deputy stands in for nobody", () => {
    expect(
      who(read(readTxt(`${HEAD}Present: Ada Hale (Deputy Lock Officer), Bo Dent (Deputy for Jo Sand)`)).minutes),
    ).toEqual([
      ["Ada Hale", null, null, null, null],
      ["Bo Dent", null, null, null, "Jo Sand"],
    ]);
  });
});

describe("what part somebody had", () => {
  test("is said in the words of the label before the name, and no louder", () => {
    const text =
      "Chairman: Ada Hale\nVICE-CHAIRPERSON: Bo Dent\nMinute Secretary – Jo Sand\nIn the chair: Al Moor\nPresent: Cy Orme\n";
    const { attendance } = read(readTxt(HEAD + text)).minutes;
    expect(attendance.map(({ name, roles }) => [name, roles])).toEqual([
      ["Ada Hale", ["Chairman"]],
      ["Bo Dent", ["Vice-chairperson"]],
      ["Jo Sand", ["Minute Secretary"]],
      ["Al Moor", ["Chair"]],
      ["Cy Orme", []],
    ]);
  });
});
