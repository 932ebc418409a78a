import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

const HEAD = `Weir Hall Trust minutes 9 June 2027

Present: Rosa Lind, Karl Boon, Una Reeve (Chair), Piet Marsh

1. Minutes of the last meeting
These were signed.

`;
/** What is told of earlier actions ("status: words"), then the actions ("owners: words"). */
const told = (business: string) => {
  const { previousActions, actions } = read(readTxt(HEAD + business)).minutes;
  return {
    earlier: previousActions.map(({ text, status }) => `${status}: ${text}`),
    now: actions
      .filter(({ origin }) => origin !== "commitment")
      .map(({ text, owners }) => `${owners.map((owner) => owner.person ?? owner.text).join(" + ")}: ${text}`),
  };
};

describe("what became of earlier actions", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      "topics before dashes under what the last meeting raised, with new actions amid them",
      `2. Updates on the repairs raised at the last meeting

Ramp to the upper room - these planks have been replaced and the bill is paid

Curtains and cushions - all bought

Lamp over the porch - the fuse has gone again and nobody knows why Action: Rosa Lind to get this done by a smith

Gutter - Karl Boon has not met the roofer. Action: Karl Boon`,
      [
        "done: Ramp to the upper room - these planks have been replaced and the bill is paid",
        "done: Curtains and cushions - all bought",
      ],
      ["Rosa Lind: Rosa Lind to get this done by a smith", "Karl Boon: Gutter - Karl Boon has not met the roofer."],
    ],
    [
      "topics before colons, and who is to act in a bracket",
      `2. Matters arising:

Grit bin: Ongoing, the depot has run out of them.

Stile at Hob Lane: the step has been mended. Piet was thanked.

Bell rope. The verger would look for the old one. (PM to act)`,
      [
        "carried: Grit bin: Ongoing, the depot has run out of them.",
        "done: Stile at Hob Lane: the step has been mended. Piet was thanked.",
      ],
      ["Piet Marsh: The verger would look for the old one."],
    ],
    [
      "a clerk's report",
      `2. Consideration of the Clerk’s report on matters arising.

• A letter to the mill about the sluice had been answered.

• Ice at the ford – this had been reported to the County.`,
      [
        "done: A letter to the mill about the sluice had been answered.",
        "done: Ice at the ford – this had been reported to the County.",
      ],
      [],
    ],
    [
      "what was left from a day",
      `2. Outstanding actions from 6 May

- Karl: rota for the bar
- All: keys back to the office

3. Hall`,
      ["open: rota for the bar", "open: keys back to the office"],
      [],
    ],
    [
      "topics before dashes that stand close, under a heading with neither number nor colon",
      `Matters arising

Gate at Mill Row- Una has told the surveyor of this for repair.

Ferry times:- No reply from the harbour.

Update - the kettle has been bought.

Discussion: those ropes have been looked at by many.

Pump: if not done by Easter, we will borrow one.`,
      [
        "done: Gate at Mill Row- Una has told the surveyor of this for repair.",
        "open: Ferry times:- No reply from the harbour.",
      ],
      [],
    ],
    [
      "bullets under a heading alone, and another report behind them",
      `Matters Arising

- Slipway: Nothing had been received from the mason.
- Plot: It was agreed that Una could dig a pond, as the well has dried up.
- Clerk to price a rope and tell the next meeting.

Treasurer’s Report

- The return has been sent in
- Bills: All had been paid`,
      ["open: Slipway: Nothing had been received from the mason."],
      [],
    ],
    [
      "who is to act on a line of its own below what was reported",
      `2. Matters arising

2.1 Karl had priced the winch but the bill was still awaited.
Action: Una Reeve`,
      [],
      ["Una Reeve: Karl had priced the winch but the bill was still awaited."],
    ],
    [
      "what came of it without “has”, and movers in the margin",
      `2. Updates from last meeting

Una told the Trust how things stood,

- Rails on the slipway been mended.
- The mason is yet to come.

3. Letters

It was moved & seconded that these letters be received and kept                       Rosa Lind/ Karl Boon

These were read and confirmed                         Rosa Lind/ Karl Boon`,
      ["done: Rails on the slipway been mended.", "open: The mason is yet to come."],
      [],
    ],
    [
      "numbers of the last minutes in brackets",
      `2/ Agreement to minutes of 5 May and Matters Arising

(3.2) Dog at the ford – Karl has spoken to the owner.

(3.9) The Chair has written to the bank. Awaiting reply.

(4.1) Bell – Piet to ask the verger.`,
      [
        "done: Dog at the ford – Karl has spoken to the owner.",
        "open: The Chair has written to the bank. Awaiting reply.",
      ],
      [],
    ],
    [
      "points that a dash leads in, and people behind the sentences they are to act on",
      `2. Ferry

The Trust went through the timetable and raised some action points –

• Rosa Lind to ring the harbour

• Una Reeve to print the bill

3. Quay

A new rope will be bought. Karl

The steps were swept in May.`,
      [],
      [
        "Rosa Lind: Rosa Lind to ring the harbour",
        "Una Reeve: Una Reeve to print the bill",
        "Karl Boon: A new rope will be bought.",
      ],
    ],
  ])("%s", (_, business, earlier, now) => expect(told(business)).toEqual({ earlier, now }));
});

test("a heading with a colon that dates the last meeting's minutes is no title", () => {
  const text = `Weir Hall Trust minutes 9 June 2027

Rosa Lind, Karl Boon

Minutes of the Meeting held on 5th. May 2027:

Agreed.`;
  expect(read(readTxt(text)).minutes.meeting.date?.value).toBe("2027-06-09");
});

const LOG = `Review of Action List

- 41/1: Rosa to ring the harbour. Done.
- 41/2: print a bill for the fair. Karl has not begun it.
- 41/3: Una to price the rope. Ongoing.
- 41/4: Piet to sweep the steps. Closed.
`;

test.each([
  ["bullets of Markdown", readMd(`# Weir Hall Trust, 9 June 2027\n\n## ${LOG}`)],
  ["lines of a text", readTxt(HEAD + LOG.replaceAll("- ", ""))],
])("tasks with a reference stand side by side, though one goes on in small letters behind it: %s", (_, source) => {
  const { previousActions } = read(source).minutes;
  expect(previousActions.map(({ ref, text, status }) => `${ref ?? ""} ${text} (${status})`)).toEqual([
    "41/1 Rosa to ring the harbour (done)",
    "41/2 print a bill for the fair. Karl has not begun it. (open)",
    "41/3 Una to price the rope (carried)",
    "41/4 Piet to sweep the steps (closed)",
  ]);
});
