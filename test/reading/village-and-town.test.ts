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

  test("each behind the office and a comma, in a sentence; and somebody with a body’s word for a surname", () => {
    const minutes = txt(`Prayers
The vestry stood for the evening psalm.

Present at the meeting were the vicar, Olga Fenn; the senior warden, Bram Tully; vestry members Iris Quay and Nat Lowe; and the treasurer, Ada Dace.
`);
    expect(people(minutes)).toEqual([
      "Olga Fenn | present | vicar",
      "Bram Tully | present | senior warden",
      "Iris Quay | present",
      "Nat Lowe | present",
      "Ada Dace | present | treasurer",
    ]);
    expect(people(txt("Members Present: S. Branch, G. Rudd")).map((one) => one.split(" |")[0])).toEqual([
      "S. Branch",
      "G. Rudd",
    ]);
  });

  test("two offices behind a hyphen, and nobody by the name of representatives", () => {
    const minutes = txt(`PRESENT: Olga Fenn-Acting Chair
Bram Tully-Town Clerk/Minute Secretary

Representatives from the Weir Panel were also in attendance.`);
    expect(people(minutes)).toEqual([
      "Olga Fenn | present | Acting Chair",
      "Bram Tully | present | Town Clerk/Minute Secretary",
    ]);
  });
});

describe("councillors and others by their titles", () => {
  test("each on a line with the office before the name, under a label or none", () => {
    const four = [
      "O Fenn | present | Chairman",
      "B Tully | present | Trustee",
      "I Quay | present",
      "N Lowe | present | Clerk",
    ];
    expect(people(txt("Present: Chairman O Fenn\nTrustee B Tully\nCouncillor I Quay\nClerk N Lowe"))).toEqual(four);
    const bare = "Chairman Cllr Fenn\n\nCllr Tully\n\nCllr I Quay\n\n1. Welcome\nAll were welcomed.";
    expect(people(txt(bare))).toEqual(["Fenn | present | Chairman", "Tully | present", "I Quay | present"]);
  });

  test("with an office behind a dash, a county before the title, an article’s letter for an initial", () => {
    const minutes =
      txt(`Present: Cllr Fenn – Chairman, Cllr Dace – Vice Chairman, Cllr Quay, Mr N Lowe (Clerk), Cllr A Rudd (County Councillor)
Also present: Wessex Cllrs B Tully and C Orme
Apologies: Selectperson Bass, Wessex Cllr Perch`);
    expect(people(minutes).map((one) => one.replace(/ \| Wessex.*/, ""))).toEqual([
      "Fenn | present | Chairman",
      "Dace | present | Vice Chairman",
      "Quay | present",
      "N Lowe | present | Clerk",
      "A Rudd | present | County Councillor",
      "B Tully | inAttendance",
      "C Orme | inAttendance",
      "Bass | apologies",
      "Perch | apologies",
    ]);
  });

  test("one behind another with an office each and no comma, and letters in brackets of a list without a label", () => {
    expect(
      people(txt("Present:\nMiss I Quay – Parent Member Mrs O Fenn – Parent Member Mr B Tully – Chair\n\n1. Rail")),
    ).toEqual(["I Quay | present | Parent Member", "O Fenn | present | Parent Member", "B Tully | present | Chair"]);
    const bare = "Bram Tully (BT), Olga Fenn (OF), Iris Quay (IQ.), Nat Lowe (NL.)\n\n1. Rail\nThe rail is red.";
    expect(people(txt(bare)).length).toBe(4);
  });

  test("with and without a vote, above the heading of what the agenda gains and loses", () => {
    const minutes = txt(`Present and not voting: Olga Fenn, librarian
Present and voting: Bram Tully, Iris Quay

Additions and Deletions: a word on the sluice`);
    expect(people(minutes)).toEqual(["Olga Fenn | present | librarian", "Bram Tully | present", "Iris Quay | present"]);
  });

  test("end where the minutes number their items, however they do", () => {
    expect(people(txt("Present: Mrs Fenn, Mr Tully\n\nFC8/31. APOLOGIES: None\n\nFC9/31. MINUTES"))).toEqual([
      "Fenn | present",
      "Tully | present",
    ]);
    const yearly =
      "Present: Mrs Fenn, Mr Tully\n\n5. 2031/084 Apologies for absence\n\nCllr Rudd.\n\n6. 2031/085 Notices";
    expect(people(txt(yearly))).toEqual(["Fenn | present", "Tully | present", "Rudd | apologies"]);
  });
});

describe("where and when", () => {
  test("no year is read from an hour", () => {
    const { meeting } = read(
      readTxt(
        "OTTER PARISH COUNCIL\nMinutes of Council Meeting held on Monday May 12th at 1900 hrs\nPresent: Cllrs Fenn, Tully",
      ),
    ).minutes;
    expect([meeting.date?.value ?? null, meeting.start?.value]).toEqual([null, "19:00"]);
  });

  test("ends at the hour it “adjourns”", () => {
    expect(
      txt("Present: Olga Fenn, Bram Tully\n\n2. Motion to rise by Bram. Meeting adjourns 6:25pm.").meeting.end?.value,
    ).toBe("18:25");
  });

  test("no place is what was raised in the first of two meetings", () => {
    const twice = "Meeting 2 took up what was said in Meeting 1, plus the rail.\n\nPresent: Olga Fenn, Bram Tully";
    expect(txt(twice).meeting.venue).toBeNull();
  });

  test("in one sentence with those who came", () => {
    const { meeting, attendance } = txt(
      "The meeting was held at 4 Weir Gardens at 8.15pm. Those present were: Olga Fenn, Bram Tully, Iris Quay",
    );
    expect([meeting.venue?.value, meeting.start?.value, attendance.length]).toEqual(["4 Weir Gardens", "20:15", 3]);
    expect(
      txt("The meeting was held at the Old Barn at 8.15pm. Those present were: Olga Fenn").meeting.venue?.value,
    ).toBe("Old Barn");
  });

  test("to the second, and behind what the meeting was opened with", () => {
    expect(txt(`${PRESENT}Olga Fenn opened the meeting at 7:08:41 pm.`).meeting.start?.value).toBe("19:08");
    expect(
      txt(`${PRESENT}Olga opened the meeting using a poem by the late clerk at 7:35 p.m.`).meeting.start?.value,
    ).toBe("19:35");
  });

  test("in a title behind a word and a colon, which lists nobody", () => {
    const { meeting, attendance } = read(
      readTxt(`Meeting Report: Otter Mill Rowing Club Committee Meeting 12th May 2031
Present: Olga Fenn, Bram Tully, Iris Quay
Apologies: Nat Lowe`),
    ).minutes;
    expect(meeting.date?.value).toBe("2031-05-12");
    expect(attendance.map(({ name }) => name)).toEqual(["Olga Fenn", "Bram Tully", "Iris Quay", "Nat Lowe"]);
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

describe("a review of matters", () => {
  test("among bullets that have all one rank, up to the next bullet that heads others", () => {
    const minutes = txt(`${PRESENT}- Treasurer’s report: The figures were given out.
- Matters arising from the minutes:
- Ferry steps – BT confirmed that both have since been scrubbed.
- Letter of thanks to the miller – done.
- Planning matters:
- Weir House – the owner has painted the gate.`);
    expect(earlier(minutes)).toEqual([
      "done: Ferry steps – BT confirmed that both have since been scrubbed.",
      "done: Letter of thanks to the miller – done.",
    ]);
  });

  test("keeps to do what somebody will do, whatever had been said to him", () => {
    const minutes = md(`## Matters arising

- Mill wall – OF had been told that it was not the county’s but will ask the owner again. Action: OF`);
    expect(toDo(minutes)).toEqual([
      "Olga Fenn: Mill wall – OF had been told that it was not the county’s but will ask the owner again.",
    ]);
    expect(earlier(minutes)).toEqual([]);
  });

  test("goes on wherever a line ends in what became of the action, and not to what a label marked above", () => {
    const minutes = md(`## Matters arising

ACTION: Bram to buy the rope.

Iris to print the leaflet and take it to the mill – action closed.

## Treasurer’s report

The stamps have been paid for by Olga – action closed.`);
    expect(earlier(minutes)).toEqual([
      "closed: Iris to print the leaflet and take it to the mill – action closed.",
      "closed: The stamps have been paid for by Olga – action closed.",
    ]);
    expect(toDo(minutes)).toEqual(["Bram Tully: Bram to buy the rope."]);
  });
});

describe("what was decided", () => {
  const decided = ({ decisions }: Minutes): string[] => decisions.map(({ text }) => text);

  test("under “Actions taken” is nobody’s task, and how a motion ended is no motion", () => {
    const minutes = md(`## Actions taken

1. Vestry approved the minutes of April.
2. Vestry voted to lend the tent.

## Reports

Olga Fenn moved to thank the miller, and Bram Tully seconded. This motion also passed.
`);
    expect(toDo(minutes)).toEqual([]);
    expect(decided(minutes)).toEqual([
      "Vestry approved the minutes of April.",
      "Vestry voted to lend the tent.",
      "Olga Fenn moved to thank the miller, and Bram Tully seconded. This motion also passed.",
    ]);
    const carried = "Bram proposed that the rail be painted, this was seconded by Iris and all were in favour.";
    expect(decided(md(`## Rail\n\n${carried}`))).toEqual([carried]);
  });
});

describe("what is to be done", () => {
  test("belongs to the letters before “Action” at the end of a paragraph", () => {
    const minutes = md(`## 3. Works

The sluice wants a new board. BT Action

The rail has gone. OF/IQ Action.

The lamp is out. (BT to action)

A copy of the lease to be kept with the deeds Action IQ`);
    expect(toDo(minutes)).toEqual([
      "Bram Tully: The sluice wants a new board.",
      "Olga Fenn+Iris Quay: The rail has gone.",
      "Bram Tully: The lamp is out.",
      "Iris Quay: A copy of the lease to be kept with the deeds",
    ]);
  });

  test("goes back to what stands before who proposed and seconded it", () => {
    expect(toDo(md("The loan of the punt was allowed. Proposed Olga Fenn, seconded Bram Tully. ACTION: IQ"))).toEqual([
      "Iris Quay: The loan of the punt was allowed. Proposed Olga Fenn, seconded Bram Tully.",
    ]);
  });

  test("is asked of somebody by another, who is not the owner; a question is no task", () => {
    const asked = `Iris Quay was asked by the Mayor to paint the lock.

Olga was asked by a tenant how to book the punt.`;
    expect(toDo(md(asked))).toEqual(["Iris Quay: Iris Quay was asked by the Mayor to paint the lock."]);
  });

  test("“she” is who was named behind the topic", () => {
    expect(toDo(md("Bins – OF said that the lids had gone. She will look at new ones."))).toEqual([
      "Olga Fenn: She will look at new ones.",
    ]);
  });
});
