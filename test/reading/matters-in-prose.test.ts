import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

const HEAD = `Quarry Lane Growers, committee of 4 June 2033

Present: Nell Abbot (NA), Owen Pike (OP), Tess Crane (TC)

1. Minutes of the last meeting
These were signed.

`;
const recordOf = (business: string) => read(readTxt(HEAD + business)).minutes;
/** What is told of earlier matters: "status: words". */
const earlier = (business: string): readonly string[] =>
  recordOf(business).previousActions.map(({ text, status }) => `${status}: ${text}`);
const arising = (line: string): readonly string[] => earlier(`2. Matters arising\n${line}`);

describe("a lettered matter is an earlier one", () => {
  test.each([
    [
      "awaiting what others are to confirm",
      "a) The tap leaks. Nell says that she is still awaiting confirmation.",
      "open",
    ],
    ["with nothing to report", "a) The lack of a gate. Owen said he had nothing to report yet.", "open"],
    ["with no reply", "a) The ditch. Tess wrote twice. So far no reply.", "open"],
    ["raised with those whose it is", "a) The sign at the bend has been raised with the county.", "done"],
    ["mentioned to somebody", "a) Owen has mentioned to the driver that he missed the lower path.", "done"],
    [
      "that goes on, though some of it was done",
      "a) The wall has been measured. Owen will continue to press for a mason.",
      "open",
    ],
    ["for which nothing was given", "a) No money had been found for the wall.", "open"],
    ["with which somebody is still in talks", "a) Bank: the treasurer was still in discussion with it.", "open"],
    ["that seems to be over", "a) Quarry road: the noise appears to be fixed since they laid new tar.", "done"],
    ["that goes on by itself", "a) Quarry road: the drains continue to overflow. It was dry in May.", "open"],
    ["put off to the next meeting", "a) Plot stewards – to be moved to next meeting", "carried"],
    ["put off until somebody is back", "a) Shed key – deferred until Tess is back", "carried"],
    ["rolled over", "a) Shed key – still not done this, rolling over", "carried"],
  ])("%s", (_, text, status) => {
    expect(arising(text)).toEqual([`${status}: ${text.slice(3)}`]);
  });

  test.each([
    ["somebody only reminded the others", "Funds: Owen reminded us that he has £40."],
    ["somebody asked", "a) Tess asked for a second tap."],
    ["somebody felt", "Skip: Nell wanted a bigger one."],
    ["something should go on", "a) The vote was that the fee should continue."],
  ])("but not what %s", (_, text) => {
    expect(arising(text)).toEqual([]);
  });
});

describe("headings", () => {
  test("a letter before “Actions from” a day, over what is done", () => {
    const { previousActions, actions } = recordOf(`A. Actions from 23 March

- Nell / key list: Done
- Owen / hose: not feasible

B. Hut

- Tess / paint: it was dry`);
    expect(previousActions.map(({ status }) => status)).toEqual(["done", "open"]);
    expect(actions).toEqual([]);
  });

  test("in a bullet over other ones, until its own come again", () => {
    expect(
      earlier(`- Matters arising
· The tap has been mended.
· Quotes for the hose are in and they are comparing them.
- Rates
· The rates have been paid.`),
    ).toEqual(["done: The tap has been mended.", "open: Quotes for the hose are in and they are comparing them."]);
    expect(earlier("- Matters arising\n- The tap has been mended.\n- The rates have been paid.")).toEqual([]);
  });

  test("a number and a colon, with no stop between them", () => {
    expect(earlier("2 Matters Arising:\n2.1 Tap: it has been mended.")).toEqual(["done: Tap: it has been mended."]);
  });

  test.each(["Review of actions from meeting in June 2033", "Actions from the last meeting in May"])(
    "%s",
    (heading) => {
      expect(
        earlier(`2. ${heading}\n\n- Price the hose – Owen\n- The hedge has been cut\n\n3. Hut\n\n- It is dry.`),
      ).toEqual(["open: Price the hose", "done: The hedge has been cut"]);
    },
  );

  test.each(["Tasks in progress", "Actions in hand"])("“%s” is not of an earlier meeting by its month", (heading) => {
    expect(earlier(`2. ${heading} in the lower beds\n\n- Dig them`)).toEqual([]);
  });
});

describe("among the actions of the last meeting", () => {
  test("what was done stands before what its label says is new", () => {
    const { previousActions, actions } = recordOf(`2. Update on actions from previous meetings

Heater – the plumber has mended it. Owen will pay him. [Action OP]

Tap in the yard – No updates`);
    expect(previousActions.map(({ text, status }) => `${status}: ${text}`)).toEqual([
      "done: Heater – the plumber has mended it.",
      "open: Tap in the yard – No updates",
    ]);
    expect(actions.map(({ text }) => text)).toEqual(["Owen will pay him."]);
  });

  test("a task with the one who has it in brackets has no such report", () => {
    expect(earlier("Actions from the last meeting\n\nPrice the hose [Action OP]")).toEqual(["open: Price the hose"]);
  });
});
