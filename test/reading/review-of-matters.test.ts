import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import { table } from "./samples";

const HEAD = `Mill Race Angling Club, committee of 12 May 2031

Present: Olga Fenn (OF), Bram Tully (BT), Iris Quay (IQ)

1. Minutes of the last meeting
These were signed.

`;
const recordOf = (business: string) => read(readTxt(HEAD + business)).minutes;
/** What is told of earlier matters: "status: words". */
const earlier = (business: string): readonly string[] =>
  recordOf(business).previousActions.map(({ text, status }) => `${status}: ${text}`);

describe("a review of earlier matters ends", () => {
  test("where the agenda’s own numbers go on, though the next item’s words run on behind its title", () => {
    const business = `2. Matters arising
Weed screen: the bailiff has cleared it.

3. Trophy. It has been engraved and the bill has come.

4. Ferry. Bram has spoken to the ferryman.`;
    expect(earlier(business)).toEqual(["done: Weed screen: the bailiff has cleared it."]);
  });

  test("not where it numbers its own points from one", () => {
    const business = `2. Matters arising
1. Weed screen: the bailiff has cleared it.
2. Stiles: no reply from the farmer.
3. Trophy: it has been engraved.`;
    expect(earlier(business)).toHaveLength(3);
  });

  test("at what stands on every agenda, as plain as its own heading", () => {
    const business = `Matters arising

• Weed screen: the bailiff has cleared it.

Treasurer’s report

• Rods: the insurer has paid for them.

Any other business

• Raffle: Iris had printed the tickets.`;
    expect(earlier(business)).toEqual(["done: Weed screen: the bailiff has cleared it."]);
  });

  test("where it is told at once that there are none", () => {
    const business = `2. Matters arising: None

Rods: the insurer has paid for them.`;
    expect(earlier(business)).toEqual([]);
  });

  test("at new business below a list of actions", () => {
    const business = `Actions from the last meeting

Olga to ring the bailiff
Done.
Bram to price the nets
Still to do.

New business

Otters near the upper weir`;
    expect(earlier(business).join()).not.toMatch(/Otters|business/);
  });
});

describe("how a matter stands that was raised before", () => {
  test.each([
    ["it is being done", "Landing stage – is being tarred this week.", "open"],
    ["it is looked for", "Permits – these are expected from the printer in June.", "open"],
    ["it is still needed", "Hut: needs a new lock before the season.", "open"],
    ["nobody came forward", "Bailiff’s mate – no one has come forward.", "open"],
    [
      "it was looked for, and has not come yet",
      "Boiler – went out twice. The plumber hasn’t been near it yet.",
      "open",
    ],
    ["it is yet to be done", "Car park: To be rolled when the ground is dry.", "open"],
    ["somebody goes on with it", "Otter fence: BT will continue to look for wire.", "open"],
    ["somebody has it in hand", "New cushions - Iris Quay has this in hand", "open"],
    ["something awaits it", "Licence – the warden awaits the form.", "open"],
    ["there is no news", "Ferry – Nothing to tell of it this month.", "open"],
    ["one word behind a thing tells it", "Leaking punt – seam found.", "done"],
    ["so does one behind “now”", "Leaking punt: Seam now fixed.", "done"],
    ["the matter was put off", "Night fishing - topic deferred until Iris is back", "carried"],
  ])("%s", (_, text, status) => {
    expect(earlier(`2. Matters arising\n${text}`)).toEqual([`${status}: ${text}`]);
  });

  test.each([
    ["what was agreed then and there", "Prices – It was agreed to raise them in spring."],
    ["that all were done", "All were done."],
    ["what was talked of", "Otters – these were discussed at some length."],
  ])("but %s is new", (_, text) => {
    expect(earlier(`2. Matters arising\n${text}`)).toEqual([]);
  });

  test("it stands before a label that says what is to be done next", () => {
    const { previousActions, actions } = recordOf(`2. Matters arising
Weed screen – the bailiff has not come near it. Action: Bram Tully to ring him at home`);
    expect(previousActions.map(({ text }) => text)).toEqual(["Weed screen – the bailiff has not come near it."]);
    expect(actions.map(({ text }) => text)).toEqual(["Bram Tully to ring him at home"]);
  });
});

describe("a matter in a line of its own, and what became of it below", () => {
  test("under the number that it had in the last minutes", () => {
    const business = `4. Matters arising

7 (b) Weed screen
The bailiff will clear it when the water drops.

7 (d) Hut
Olga had mended the roof. Bram Tully will paint the door.`;
    const { previousActions, actions, items } = recordOf(business);
    expect(previousActions.map(({ text }) => text)).toEqual([
      "7 (b) Weed screen The bailiff will clear it when the water drops.",
      "7 (d) Hut Olga had mended the roof. Bram Tully will paint the door.",
    ]);
    expect(actions.map(({ text }) => text)).toContain("Bram Tully will paint the door.");
    expect(items.map(({ title }) => title)).toContain("Matters arising");
  });

  test("with a bracket that names the last minutes, as an item of the agenda", () => {
    const business = `4. Matters arising

4.1 Weed screen (minute 7.2)

The club had heard that the bailiff would clear it.`;
    const { previousActions, items } = recordOf(business);
    expect(previousActions).toHaveLength(1);
    expect(items.map(({ number }) => number)).toContain("4.1");
  });

  test("with the word “item” before its number, but not what was endorsed then and there", () => {
    const business = `4. Matters arising

Item 6 Weed screen

The bailiff will clear it when the water drops.

Item 7 Night fishing

The committee endorsed Iris as its warden.`;
    expect(earlier(business)).toEqual(["open: Item 6 Weed screen The bailiff will clear it when the water drops."]);
  });

  test("between letters before colons, with the next item’s words behind its title", () => {
    const business = `2. Matters arising
a: Weed screen. It has been cleared.
b: Hut – Nothing heard.
3. Trophies. Iris has had them engraved.`;
    expect(earlier(business)).toEqual(["done: Weed screen. It has been cleared.", "open: Hut – Nothing heard."]);
  });

  test("put off or closed, whatever its number", () => {
    const business = `Matters arising

Weed screen

This was carried forward.

Otters

Anglers told the club of otters. Some had been seen at the upper weir.`;
    expect(earlier(business)).toEqual(["carried: Weed screen This was carried forward."]);
  });
});

test("actions that were carried forward are earlier ones", () => {
  const business = `2. Actions

The following actions were carried forward:
1. OF to ring the bailiff. Carried forward
2. BT to price the nets. Done`;
  expect(earlier(business)).toEqual(["carried: OF to ring the bailiff", "done: BT to price the nets"]);
});

test("what hangs on a bullet among matters arising is to be done now", () => {
  const { previousActions, actions } = recordOf(`Matters arising

• The tickets were hard to read
  • Iris Quay to get a new press`);
  expect(previousActions).toEqual([]);
  expect(actions.map(({ text }) => text)).toEqual(["Iris Quay to get a new press"]);
});

test("that there is nothing to tell is no earlier action", () => {
  expect(earlier("Actions from the last meeting\n\n- No additional notes")).toEqual([]);
});

test("what hangs on a report of an earlier action is a note on it", () => {
  const business = `2. Review of actions from the last meeting
- OF told what came of the talks with the ferryman:
o  He asks for more
o  He rests on Sundays
- BT priced the nets`;
  expect(earlier(business).join()).not.toMatch(/Sundays|asks/);
});

describe("an action log", () => {
  test("in which what is “on track” is not done, whatever was begun", () => {
    const { actions } = read({
      ...readTxt(HEAD),
      blocks: [
        ...readTxt(`${HEAD}2. Actions`).blocks,
        ...table(1, [
          ["Action", "Who", "Status"],
          ["Tar the landing stage", "Bram Tully", "On track. It has been started."],
          ["Price the nets", "Olga Fenn", "Not started"],
        ]),
      ],
    }).minutes;
    expect(actions.map(({ status }) => status)).toEqual(["open", "open"]);
  });

  test("whose numbers stand under “Action” and whose tasks under “Task”", () => {
    const { blocks } = readTxt(`${HEAD}2. Review of actions from the last meeting`);
    const log = table(1, [
      ["Action", "Owner", "Task", "Due", "Status"],
      ["N-3", "Olga Fenn", "Price the nets", "3 May", "Complete"],
      ["N-5", "Bram Tully", "Tar the landing stage", "9 May", "In progress"],
    ]);
    const { previousActions } = read({ ...readTxt(HEAD), blocks: [...blocks, ...log] }).minutes;
    expect(previousActions.map(({ ref, text, status }) => [ref, text, status])).toEqual([
      ["N-3", "Price the nets", "done"],
      ["N-5", "Tar the landing stage", "open"],
    ]);
  });

  test("with the state of each in square brackets below it, under a second heading", () => {
    const { previousActions, actions } = recordOf(`2. Business

Action Item Review:
Open Action Items:
ACTION ITEM 2031-02-11.3: Olga Fenn to price the nets.
[Status: Open. Two shops have been asked.]
ACTION ITEM 2031-02-11.4: The Bailiff to clear the weed screen.
[Status: Closed. He came in March.]`);
    expect(previousActions.map(({ ref, status }) => [ref, status])).toEqual([
      ["2031-02-11.3", "open"],
      ["2031-02-11.4", "closed"],
    ]);
    expect(actions.map(({ ref }) => ref)).not.toContain("2031-02-11.4");
  });

  test.each([
    ["in a line of its own", ""],
    ["as the one point of a list below it", "    1. "],
  ])("with the state of each %s", (_, mark) => {
    const business = `Review of actions from the last meeting

1. Price the nets. - Olga
${mark}Closed.
2. Tar the landing stage. - Bram
${mark}Moved to next month
3. Print the tickets. - Iris
${mark}Completed, see the accounts
4. Mend the punt. - Bram
${mark}Ongoing`;
    expect(recordOf(business).previousActions.map(({ text, status }) => `${status}: ${text}`)).toEqual([
      "closed: Price the nets.",
      "carried: Tar the landing stage.",
      "done: Print the tickets.",
      "carried: Mend the punt.",
    ]);
  });

  test("in which labels below bullets were all set last time, as some say what became of them", () => {
    const business = `Open actions from last meeting
- Landing stage – BT
Action: Buy tar for it – BT – Complete.
Action: Ask the bailiff for sand – OF
- Raffle – IQ
Action: Print the tickets – IQ`;
    expect(earlier(business)).toEqual(
      expect.arrayContaining(["done: Buy tar for it", "open: Ask the bailiff for sand", "open: Print the tickets"]),
    );
  });

  test("over whose boxes it stands that somebody is “to” do them", () => {
    const { actions } = recordOf(`Next steps
Bram Tully to
- [ ] tar the landing stage
- [ ] price the nets`);
    expect(actions.map(({ owners }) => owners[0]?.person)).toEqual(["Bram Tully", "Bram Tully"]);
  });
});

describe("a matter in a paragraph of its own, with neither bullet nor topic", () => {
  test("what has or has not been done, by whom or by nobody", () => {
    const business = `2. Matters arising

The new oars were ordered in time for the gala.

Bram has written to the quarry twice.

Last year’s cups had not come back from the engraver.

It was noted that the weed had been cut above the sluice. The bailiff was thanked.

Olga confirmed that she had paid the ferryman.`;
    expect(earlier(business)).toEqual([
      "done: The new oars were ordered in time for the gala.",
      "done: Bram has written to the quarry twice.",
      "open: Last year’s cups had not come back from the engraver.",
      "done: It was noted that the weed had been cut above the sluice. The bailiff was thanked.",
      "done: Olga confirmed that she had paid the ferryman.",
    ]);
  });

  test("not what was said, thought or agreed, nor what is told of the minutes", () => {
    const business = `2. Matters arising

The minutes were circulated in June.

Iris asked whether the stiles had been painted.

Members were pleased that the gala had been held.

The Club agreed that the hut is to be sold once it has been cleared.

These matters had all been dealt with.`;
    expect(earlier(business)).toEqual([]);
  });

  test("sentences behind the heading itself, each a matter of its own", () => {
    const business = `2. Matters arising: The otter fence has now been mended. Iris had spoken to the miller. It was a wet month. The bailiff’s boat has not been sold.

3. Any other business: The ford has been cleared.`;
    expect(earlier(business)).toEqual([
      "done: The otter fence has now been mended.",
      "done: Iris had spoken to the miller.",
      "open: The bailiff’s boat has not been sold.",
    ]);
  });
});

describe("references of earlier actions", () => {
  test("six digits that count by year and month, before each", () => {
    const { previousActions } = recordOf(`2. Actions from last meeting:
310401 Bram to mend the punt. Ongoing
310402 Stiles – the farmer has been paid`);
    expect(previousActions.map(({ ref, text, status }) => [ref, text, status])).toEqual([
      ["310401", "Bram to mend the punt", "carried"],
      ["310402", "Stiles – the farmer has been paid", "done"],
    ]);
  });

  test("not what is only numbered, nor the bare title of an earlier item", () => {
    const business = `2. Matters arising

Peg 4: Bram Tully

2031/04 – 12 Landing stage

Boat 2: The committee agreed that it may be hired`;
    expect(earlier(business)).toEqual([]);
  });
});

test("minutes of the last meeting by their numbers, what was put off and what there is nothing to say of", () => {
  const { previousActions } = recordOf(`2/31 MATTERS ARISING
14/30 Punt: Bram had mended it.
15/30 Landing stage (Min. 9). Deferred in the absence of the bailiff.
16/30 Trophy: there was nothing to report.

3/31 FINANCE
Good.`);
  expect(previousActions.map(({ ref, status }) => [ref, status])).toEqual([
    ["14/30", "done"],
    ["15/30", "carried"],
    ["16/30", "open"],
  ]);
});

test("old business is talk, task or not", () => {
  expect(earlier("2. Old business\nThe ferry has been sold.\nRods – the insurer has paid.")).toEqual([]);
});

test("actions from a day are the last meeting’s where one is done", () => {
  const minutes = recordOf(`Actions from 11 April
* Bram: price the nets. Done, two shops.
* Olga: ask the miller for his key. He is away.

Swans
None.`);
  expect(minutes.previousActions).toHaveLength(2);
  expect(minutes.actions).toEqual([]);
});

test("a task told with how far it has come stays an earlier action beside the label behind it", () => {
  const minutes = recordOf(`2. Matters arising

Bram to buy two lamps for the hut. Ongoing.  ACTION Bram.`);
  expect(minutes.previousActions.map(({ text, status }) => `${status}: ${text}`)).toEqual([
    "carried: Bram to buy two lamps for the hut. Ongoing.",
  ]);
  expect(minutes.actions).toHaveLength(1);
});
