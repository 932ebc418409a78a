import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const HEAD = "Otter Mill Society\nMinutes of the committee, 12 May 2031\n\n";
const PRESENT = "Present: Olga Fenn (OF), Bram Tully (BT), Iris Quay (IQ)\n\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const md = (text: string): Minutes => read(readMd(`${HEAD}${PRESENT}${text}\n`)).minutes;

const people = ({ attendance }: Minutes): string[] =>
  attendance.map(({ name, status, roles }) => [name, status, ...roles].join(" | "));
const toDo = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners }) => `${owners.map((owner) => owner.person ?? owner.text).join("+")}: ${text}`);
const earlier = ({ previousActions }: Minutes): string[] =>
  previousActions.map(({ text, status }) => `${status}: ${text}`);

describe("who came", () => {
  test("gentlemen and ladies of one title, the count of others, and who was there another time", () => {
    const minutes =
      txt(`Present: Mrs Fenn (Vice Chairman), Messrs. Bram Tully, Nat Lowe & K. Orme (Clerk). 6 parishioners were present.
Apologies: Mesdames Dace and Rudd

Mr. Tully was also present at the last meeting.`);
    expect(people(minutes)).toEqual([
      "Fenn | present | Vice Chairman",
      "Bram Tully | present",
      "Nat Lowe | present",
      "K. Orme | present | Clerk",
      "Dace | apologies",
      "Rudd | apologies",
    ]);
    expect(people(txt("Present: Mrs Fenn, Messrs.\nBram Tully, Nat Lowe"))).toEqual([
      "Fenn | present",
      "Bram Tully | present",
      "Nat Lowe | present",
    ]);
  });

  test("two offices behind a hyphen, and nobody by the name of representatives", () => {
    const minutes = txt(`PRESENT: Olga Fenn-Acting Chair, Bram Tully-Town Clerk/Minute Secretary

Representatives from the Weir Panel were also in attendance.`);
    expect(people(minutes)).toEqual([
      "Olga Fenn | present | Acting Chair",
      "Bram Tully | present | Town Clerk/Minute Secretary",
    ]);
  });
});

describe("earlier actions", () => {
  test("each with its owner and how far it has come on lines of their own", () => {
    const minutes = md(`## Action points from last year

A/P 1. Leaflet to be laid out for the fair.

Action - Bram

Actioned as agreed. Discharged.

A/P 2. Iris to ask the miller for the loan of his scales.

Action - Iris

Actioned as agreed. Discharged.`);
    expect(earlier(minutes)).toEqual([
      "done: Leaflet to be laid out for the fair.",
      "done: Iris to ask the miller for the loan of his scales.",
    ]);
    expect(toDo(minutes)).toEqual([]);
  });

  test("end at an officer’s report where a page made bullets of headings and points alike", () => {
    const minutes = txt(`${PRESENT}- Actions from the last minutes:
- Scales – lent by the miller
- Leaflet – at the printer
- Treasurer’s report and requests for money
- Rope for the ferry – Iris Quay to get prices`);
    expect(earlier(minutes).map((one) => one.split(": ")[1])).toHaveLength(2);
    expect(toDo(minutes)).toEqual(["Iris Quay: Iris Quay to get prices"]);
  });
});

describe("what is to be done", () => {
  test("belongs to the letters before “Action” at the end of a paragraph, or behind a dash to who is to action it", () => {
    const minutes = md(`## 3. Works

The sluice wants a new board. BT Action

The rail has gone. OF/IQ Action.

The lamp is out – BT to action`);
    expect(toDo(minutes)).toEqual([
      "Bram Tully: The sluice wants a new board.",
      "Olga Fenn+Iris Quay: The rail has gone.",
      "Bram Tully: The lamp is out",
    ]);
  });

  test("“she” is who was named behind the topic", () => {
    expect(toDo(md("Bins – OF said that the lids had gone. She will look at new ones."))).toEqual([
      "Olga Fenn: She will look at new ones.",
    ]);
  });
});
