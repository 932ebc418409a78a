import { readTxt } from "../../src/cli/formats/txt";
import { readMd } from "../../src/cli/formats/md";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { peopleOf } from "./told";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.origin, action.text, owners(action)].filter(Boolean).join(" | "));
const txt = (text: string): Minutes => read(readTxt(text)).minutes;

describe("notes of what was said, and by whom", () => {
  test("commands to the bot that keeps the log: whoever stands behind “#action” is to act", () =>
    expect(
      actionsOf(
        txt(`20:14 <heron> #startmeeting Gauge team
Meeting started Tue Mar  9 20:14:02 2027 UTC.  The chair is heron.
21:04 <heron> #topic Cables
21:05 <bramble> we were going to order them in May
21:07 <heron> #action bramble to order the cables
21:07 * notebot bramble to order the cables
21:08 <heron> #action print the chart
`),
      ),
    ).toEqual(["label | bramble to order the cables | bramble", "label | print the chart"]));

  test("a later sentence of what somebody said, and no question for a row of a table", () =>
    expect(
      actionsOf(
        txt(`Tarn Tide Call – 2 April 2027
Present: Ada, Bo, Cy

Topic: Next meeting

Ada: There is a screen in the hall. Will bring the cable as well.

Bo: More speakers / more subjects? Who else should be asked in?

Cy: The tide would be high. Will that do?
`),
      ),
    ).toEqual(["commitment | Will bring the cable as well. | Ada"]));

  test("a promise right behind a dash that has no blank before it", () =>
    expect(
      actionsOf(
        txt(`Tarn Garden Group
8 February 2027
Present: Ada Hale, Richard Dent

Unfinished business
School Garden–Richard will draw the plan for the water butt.
`),
      ),
    ).toEqual(["commitment | Richard will draw the plan for the water butt. | Richard Dent"]));

  test("a part of the country or of the work behind an office belongs to it", () =>
    expect(
      peopleOf(
        txt(`Tarn Safety Panel, 3 May 2027

PRESENT:
Ada Hale, Regional Director, Central & West
Bo Dent, Director, Policy
Cy Orr, Manager, Weir Labs
`),
      ),
    ).toEqual([
      "Ada Hale | present | Regional Director, Central & West",
      "Bo Dent | present | Director, Policy",
      "Cy Orr | present | Weir Labs | Manager",
    ]));

  test("a table of whoever was on site, with titles of engineers and columns of addresses", () =>
    expect(
      peopleOf(
        read(
          readMd(`# Tarn Hall, site meeting No. 3

DATE: 14/11/2027

| PRESENT | REPRESENTING | E-MAIL | TELEPHONE |
| --- | --- | --- | --- |
| Dr. A. Hale | Tarn University | a@tarn.example | 077 |
| Eng. B. Dent | Tarn University | b@tarn.example | 077 |
| Arc. C. Orr (Chairman) | Studio Weir | c@weir.example | 077 |
`),
        ).minutes,
      ),
    ).toEqual([
      "A. Hale | present | Tarn University",
      "B. Dent | present | Tarn University",
      "C. Orr | present | Studio Weir | Chairman",
    ]));

  test("a vote with how it ended in a bracket", () =>
    expect(
      txt(`Tarn Council, 15 July 2027

Present: Ada Hale, Bo Dent

Weir (20:06)
Vote: That the weir team be kept for two years from today (Carried)
`).decisions.map(({ text }) => text),
    ).toEqual(["Vote: That the weir team be kept for two years from today (Carried)"]));
});
