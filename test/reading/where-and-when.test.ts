import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

const REST = "\n\nPresent: Ada Hale, Bo Dent\nApologies: Jo Sand\n\n1. Minutes\nThe minutes were approved.\n";
const meetingOf = (line: string) => {
  const { date, start, end, venue } = read(readTxt(`Tarn Council\nMinutes\n${line}${REST}`)).minutes.meeting;
  return [date, start, end, venue].map((fact) => fact?.value ?? null);
};

describe("where and when a meeting was, in a line of its head", () => {
  test.each([
    [
      "a place before the hour, under the title",
      "Bay Hall, Penwick, 7.00 pm, 22 January 2027",
      ["2027-01-22", "19:00", null, "Bay Hall, Penwick"],
    ],
    [
      "a sentence behind the place",
      "The regular meeting of the Tarn Council was held on Tuesday, June 8, 2027 in the Council Chambers. The meeting was called to order at 7:34 P.M.",
      ["2027-06-08", "19:34", null, "Council Chambers"],
    ],
    [
      "a paragraph that says all of it",
      "An ordinary meeting of the Tarn Reel Society was held on Thursday, 8 July 2027, at 6:15 pm GMT in the parking lot of Bell Park, 30 Mill Street, the president, Ada Hale, presiding. Ten members had come, and two guests from Penwick with them.",
      ["2027-07-08", "18:15", null, "parking lot of Bell Park, 30 Mill Street"],
    ],
    [
      "a saint in the name of a place, under the day",
      "held on 8 June 2027\nSt. Osyth Church Hall, Mill Lane, Penwick",
      ["2027-06-08", null, null, "St. Osyth Church Hall, Mill Lane, Penwick"],
    ],
    [
      "a body with a number that met in a room, and a word with a stop before “to order”",
      "8 June 2027\nThe Board of Works of District No. 9, Penwick, Weir, met in a yearly gathering in the Lower Hall. Ada called the meeting of the St. Osyth board to order at 7:05 pm.",
      ["2027-06-08", "19:05", null, "Lower Hall"],
    ],
    [
      "earlier meetings whose minutes were approved, further down",
      "8 June 2027\nMINUTES\nApproved\nThe minutes of the meetings held on 9 March and 4 May 2027.",
      ["2027-06-08", null, null, null],
    ],
    [
      "a day before the sentence",
      "June 8, 2027 An emergency meeting of the Board was held in the Lower Hall on June 8, 2027. Ada called the Board to order at 7:41 a.m.",
      ["2027-06-08", "07:41", null, "Lower Hall"],
    ],
    ["a library over the day", "Penwick Library\n8 June 2027 6:30PM", ["2027-06-08", "18:30", null, "Penwick Library"]],
    [
      "a title amid a long line",
      "1 (What stands here has yet to be seen by the Council, and may be put right by it at a later sitting) Tarn Council Minutes of an evening sitting of Tarn Council held at 7.15pm on Tuesday 8 June 2027 at the Sail Loft, Mill Street, Penwick Present Members: Cllr B Orr (Chair), Cllr Sorrel.",
      ["2027-06-08", "19:15", null, "Sail Loft, Mill Street, Penwick"],
    ],
    ["an hour right behind “open”", "Meeting open 9:20am with a song", [null, "09:20", null, null]],
    [
      "a comma behind the place",
      "online, at 4:15 pm – 5:45 pm on 31 March 2027",
      ["2027-03-31", "16:15", "17:45", "online"],
    ],
    [
      "a place below the words that announce it",
      "Minutes of the quarterly gathering of Tarn Council held in the\nOld Sail Loft, Penwick on Tuesday 8 June 2027 at 7.15pm",
      ["2027-06-08", "19:15", null, "Old Sail Loft, Penwick"],
    ],
    [
      "a place that a sentence names, with another behind it",
      "8 June 2027\nMeeting held at the Penwick Drill Hall. Business opened at 19:20. Chaired by Ada. Four guests had come.",
      ["2027-06-08", "19:20", null, "the Penwick Drill Hall"],
    ],
    [
      "a place and a call beside it",
      "8 June 2027, 7pm\nVenue: Sail Loft and also via Zoom",
      ["2027-06-08", "19:00", null, "Sail Loft"],
    ],
    [
      "hours of four digits at which it was opened",
      "8 June 2027\nThe Chair opened the meeting at 1930 and welcomed those who had come.",
      ["2027-06-08", "19:30", null, null],
    ],
    [
      "hours in brackets behind the day",
      "Minutes of a sitting on 08/06/2027 (1815 to 1920)",
      ["2027-06-08", "18:15", "19:20", null],
    ],
    [
      "an hour behind a day without its year",
      "Minutes 2027\nMinutes of Directors, Tuesday 8th June 18.13  Ann Room, Mill House",
      ["2027-06-08", "18:13", null, "Ann Room, Mill House"],
    ],
    ["how long it went on, by the clock", "Duration: 9.10am-4.20pm", [null, "09:10", "16:20", null]],
    ["how long it went on, in hours", "Duration: 2-3 hours", [null, null, null, null]],
    [
      "another meeting's day",
      "The last meeting of the Tarn Council was held on 24 April 2027 in the hall.",
      [null, null, null, null],
    ],
  ])("%s", (_what, line, expected) => {
    expect(meetingOf(line)).toEqual(expected);
  });
});

describe("the next meeting", () => {
  const nextOf = (lines: string) => {
    const { nextMeeting } = read(readTxt(`Tarn Council\nMinutes of 8 June 2027${REST}\n${lines}\n`)).minutes;
    return nextMeeting && [nextMeeting.date, nextMeeting.start, nextMeeting.venue];
  };

  test.each([
    [
      "Next Meeting: Monday 12th July, 2027.\nTime: 2:30PM.\nLocation: Mill Room.",
      ["2027-07-12", "14:30", "Mill Room"],
    ],
    ["Date of next meeting: 12 July 2027\n\nTime: 7pm\n\nPlace: Weir Hall", ["2027-07-12", "19:00", "Weir Hall"]],
    ["7. Next meeting: 12 July 2027\nVenue: TBA", ["2027-07-12", null, null]],
    ["7. Next meeting: 12 July 2027\nVenue hire: Jo has paid £40.", ["2027-07-12", null, null]],
  ])("has lines for its hour and place below its day: %s", (lines, expected) => {
    expect(nextOf(lines)).toEqual(expected);
  });

  test.each([
    ["2. Rota\nAll are to sign the list at the next meeting on 12th July.", ["2027-07-12", null, null]],
    [
      "2. Rota\nAda sends papers before the next quarterly meeting (July 12th, if all can come).",
      ["2027-07-12", null, null],
    ],
    ["2. Rota\nAda brings the key to the next meeting. The fair is on 12 July.", null],
    ["2. Rota\nAda sees to the maps for the next funders meeting on 12 July.", null],
    ["2. Rota\nBy 12 July Ada finds a key for the next meeting.", null],
  ])("is told beside what it is for, its day right behind it: %s", (lines, expected) => {
    expect(nextOf(lines)).toEqual(expected);
  });
});
