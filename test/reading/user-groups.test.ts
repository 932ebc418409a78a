import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const owners = (action: Minutes["actions"][number]): string =>
  action.owners.map(({ text, person }) => person ?? text).join(" + ");
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map((action) => [action.text, owners(action)].filter(Boolean).join(" | "));
const peopleOf = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, roles }) => [name, status, ...roles].filter(Boolean).join(" | "));
const txt = (text: string): Minutes => read(readTxt(text)).minutes;

describe("minutes of user groups, workshops and clubs of makers", () => {
  test("what people are called by there, with the name and the office in brackets behind it", () => {
    const minutes = txt(`present:
  QZX (Ilse Varga, President)
  WRT (Tomas Ode, Treasurer)
absent:
  KLP (Nora Beck, VP)

opened: 11:04am

Soldering irons:
 - QZX will ask the shop for a price
`);
    expect(peopleOf(minutes)).toEqual([
      "Ilse Varga | present | President",
      "Tomas Ode | present | Treasurer",
      "Nora Beck | absent | VP",
    ]);
    expect(minutes.meeting.start?.value).toBe("11:04");
  });

  test("initials before each name, without a sign and of the name somebody is called by", () => {
    const minutes = txt(`Tarn Lathe Group, 5 March 2027

Participants
* AV K. Adele Varga
* BO Bernd Ode
* CD Cy Dean

Belts
BO needs to know how many will come, and will book the hall.
AV rather likes the makers at lathes.example and will ask them for a quote.
The law requires makers to keep a list of accidents.
`);
    expect(peopleOf(minutes)).toEqual(["K. Adele Varga | present", "Bernd Ode | present", "Cy Dean | present"]);
    expect(actionsOf(minutes)).toEqual([
      "BO needs to know how many will come, and will book the hall. | Bernd Ode",
      "AV rather likes the makers at lathes.example and will ask them for a quote. | K. Adele Varga",
    ]);
  });

  test("the old members and the new, what was denied, notes accepted, and a comma before the hour", () => {
    const minutes = txt(`Tarn Kite Society, 5 March 2027

Old Council of Kites Members Present:
Ann Ode
Absent:
Bo Hale
New Council of Kites Members Present:
Cy Dean

1. Notes
Notes accepted.

2. Grants
Motion: give the string fund $40. Denied, 1-6.

Meeting adjourned, 9:35 p.m.
`);
    expect(peopleOf(minutes)).toEqual(["Ann Ode | present", "Bo Hale | absent", "Cy Dean | present"]);
    expect(minutes.decisions.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      "Notes accepted. approved",
      "Motion: give the string fund $40. Denied, 1-6. lost",
    ]);
    expect(minutes.meeting.end?.value).toBe("21:35");
  });
});
