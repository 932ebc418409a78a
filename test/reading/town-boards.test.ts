import { readMd } from "../../src/cli/formats/md";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { actionsOf, peopleOf, readPage } from "./told";

const HEAD = "# Pell Quay Board minutes, 12 May 2027\n\n";
const md = (text: string): Minutes => read(readMd(`${HEAD}${text}\n`)).minutes;
const decided = ({ decisions }: Minutes): string[] =>
  decisions.map(({ text, kind, mover, seconder }) => [kind, text, mover, seconder].filter(Boolean).join(" | "));

describe("boards of towns", () => {
  test("offices cut short before their holders", () => {
    const officers = ["Holly | present | Pres", "Tom | present | Sec", "Anya | present | Treas"];
    expect(peopleOf(md("Present: Pres - Holly, Sec - Tom, Treas - Anya"))).toEqual(officers);
    expect(peopleOf(md("Present:\n\nPres - Holly\n\nSec - Tom\n\nTreas - Anya"))).toEqual(officers);
    expect(peopleOf(md("Present: Holly, Tom\n\nTreas: the year went well.\n\nSec - No letters"))).toEqual([
      "Holly | present",
      "Tom | present",
    ]);
  });

  test("each answer to a roll call on a line of its own belongs to the motion", () => {
    const head = "Present: Voss, Orme and Dent.\n\n## Bills\n\nMoved by Voss, seconded by Orme, to pay the bills.\n\n";
    expect(decided(md(`${head}Voss....aye\n\nOrme....aye\n\nDent....nay\n\nMotion carried.`))).toEqual([
      "carried | Moved by Voss, seconded by Orme, to pay the bills. Voss....aye Orme....aye Dent....nay Motion carried. | Voss | Orme",
    ]);
    expect(decided(md(`${head}Voss: aye\n\nOrme: aye\n\nMotion carried.`))).toHaveLength(1);
  });

  test("whoever is named in capitals before a task is to do it", () => {
    const list = "Present: Ada Hale, Gil Tarr\n\n## To do\n\n- NIAMH - deposit for the hall\n- ROSIE - posters\n";
    expect(actionsOf(md(`${list}- URGENT - order the bunting`))).toEqual([
      "deposit for the hall | NIAMH",
      "posters | ROSIE",
      "URGENT - order the bunting",
    ]);
  });

  test("where the next meeting is, in a table and without a word for a place", () => {
    const next = ({ nextMeeting }: Minutes): unknown =>
      nextMeeting && [nextMeeting.date, nextMeeting.start, nextMeeting.venue];
    const page = (words: string): Minutes =>
      readPage(
        ["Pell Quay Club", "Minutes of 12 May 2027", "Present: Ada Hale, Gil Tarr"],
        [
          ["Date of next meeting", words],
          ["Minutes by", "Gil"],
        ],
      );
    expect(next(page("Monday 7 June 2027, 7pm, Village Hall"))).toEqual(["2027-06-07", "19:00", "Village Hall"]);
    expect(next(page("Monday 7 June 2027, 7.30, The Green Dragon"))).toEqual([
      "2027-06-07",
      "19:30",
      "The Green Dragon",
    ]);
    expect(next(page("Monday 7 June 2027, 7pm, budget for the year"))).toEqual(["2027-06-07", "19:00", null]);
    const said = (words: string): unknown => next(md(`Present: Ada Hale, Gil Tarr\n\nNext meeting: ${words}`));
    expect(said("7th June at 8 o'clock, The Plough")).toEqual(["2027-06-07", "20:00", "The Plough"]);
    expect(said("7th June, 8pm, Ada's house")).toEqual(["2027-06-07", "20:00", "Ada's house"]);
    expect(said("7th June, 8pm, The Annual Supper Committee")).toEqual(["2027-06-07", "20:00", null]);
    expect(said("7th June at 10 o'clock in the Village Hall")).toEqual(["2027-06-07", "10:00", "Village Hall"]);
  });

  test("the day of the meeting stands in its title, below the day a page was put up", () => {
    const { meeting } = read(
      readMd("Friday, October 19, 2026\n\nVestry Minutes - September 17, 2026\n\nPresent: Ada Hale\n"),
    ).minutes;
    expect(meeting.date?.value).toBe("2026-09-17");
  });

  test("a verb before a name mentioned in passing is none of it", () => {
    const list = "Present: Jenna Dale, Ada Hale\n\n## Fair\n\n- Ask Kitty or somebody for a report\n";
    expect(actionsOf(md(`${list}- Jenna and Kitty to ring the band`))).toEqual([
      "Jenna and Kitty to ring the band | Jenna Dale+Kitty",
    ]);
    expect(peopleOf(md("Present: Kev, Matt\n\nThanks Kev, Matt, and Bo for coming."))).not.toContain(
      "Thanks Kev | present",
    );
  });

  test("an inn without a word for it, beside day and hour at the head", () => {
    const { meeting } = read(
      readMd("# Minutes of the Quiz Committee\n\n7th June at the Plough at 8 o'clock\n\nPresent: Ada Hale\n"),
    ).minutes;
    expect([meeting.start?.value, meeting.venue?.value]).toEqual(["20:00", "the Plough"]);
  });

  test.each([
    ["Meeting starts 10-05 AM\n\nThe meeting finished at 11 AM.", "10:05", "11:00"],
    ["Meeting started at 7-30pm\n\nMeeting closed 9-05pm.", "19:30", "21:05"],
    ["Time: 07-09pm", "19:00", "21:00"],
  ])("minutes behind a dash are no second hour: %j", (text, start, end) => {
    const { meeting } = md(`Present: Ada Hale\n\n${text}`);
    expect([meeting.start?.value, meeting.end?.value]).toEqual([start, end]);
  });
});
