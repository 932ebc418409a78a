import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import { earlier, people, readPage, toDo } from "./told";

const HEAD = "Alder Green Council\nMinutes of the meeting held on 6 June 2033\n";
const PRESENT = "Present: Nell Farrow (NF), Otto Brand (OB), Pia Quill (PQ)\n\n";
const txt = (text: string): Minutes => read(readTxt(`${HEAD}${text}\n`)).minutes;
const minuted = (text: string): Minutes => txt(`${PRESENT}${text}`);
const table = (rows: readonly (readonly string[])[]): Minutes =>
  readPage(["Alder Green Council", "Minutes of 6 June 2033", PRESENT, "Apologies: Sam Moor"], rows);

describe("who came", () => {
  test("somebody who apologised for being away, and those “attending” behind those present", () => {
    expect(people(minuted("1. Apologies\nRolf Teal apologised for non-attendance. Nobody else was missed."))).toContain(
      "Rolf Teal | apologies",
    );
    expect(people(txt("Present: Nell Farrow, Otto Brand\nAttending: Rolf Teal"))).toEqual([
      "Nell Farrow | present",
      "Otto Brand | present",
      "Rolf Teal | inAttendance",
    ]);
    // By itself the label lists who was there.
    expect(people(txt("Attending: Nell Farrow, Otto Brand"))).toEqual([
      "Nell Farrow | present",
      "Otto Brand | present",
    ]);
  });

  test("apologies with their reasons, also of those whom a list calls absent", () => {
    expect(people(minuted("2. Apologies for absence and reasons given:- Cllrs R. Teal & S. Moor."))).toEqual(
      expect.arrayContaining(["R. Teal | apologies", "S. Moor | apologies"]),
    );
    const minutes = minuted(
      "Absent: Rolf Teal, Sam Moor.\n\n2. Apologies for absence and reasons given\n\nApologies with valid reasons given were received and accepted from Cllrs Teal and Moor.\n\n3. Roads\nAll was well.",
    );
    expect(people(minutes).slice(3)).toEqual(["Rolf Teal | apologies", "Sam Moor | apologies"]);
  });

  test("some by their letters alone, each with what he is", () => {
    const minutes = txt("Attending: Nell Farrow (Practice Manager), Otto Brand (Doctor), HT (Patient), VK (Patient)");
    expect(people(minutes).slice(2)).toEqual(["HT | present", "VK | present"]);
  });

  test("each with a dash glued to the name before the office", () => {
    const minutes = txt(
      "Present:\nNell Farrow- Chair\nOtto Brand – Secretary\nRolf Teal- Treasurer\n\n1. Roads\nFine.",
    );
    expect(minutes.attendance.map(({ name, roles }) => [name, ...roles].join(" | "))).toEqual([
      "Nell Farrow | Chair",
      "Otto Brand | Secretary",
      "Rolf Teal | Treasurer",
    ]);
  });

  test("what somebody will do about a matter ends the list", () => {
    const minutes = txt(
      "Members present: Nell Farrow, Otto Brand\n\nMembers of the public: Rolf Teal, Sam Moor\n\nBeck Lane Bridge – Nell Farrow will draft a note to the county.\n\nDump – The board heard of brush piles, tyres, and rubble.",
    );
    expect(people(minutes)).toEqual([
      "Nell Farrow | present",
      "Otto Brand | present",
      "Rolf Teal | inAttendance",
      "Sam Moor | inAttendance",
    ]);
    expect(toDo(minutes)).toEqual(["Nell Farrow: Nell Farrow will draft a note to the county."]);
  });
});

describe("what somebody is to do", () => {
  test("whatever somebody on the list is to do, and nothing of anybody else", () => {
    expect(toDo(minuted("OB to number the paragraphs. UK to leave the pact. Sketch to drawn plans."))).toEqual([
      "Otto Brand: OB to number the paragraphs.",
    ]);
  });

  test("behind what must come first without a comma, and what somebody asked for after what he said", () => {
    expect(
      toDo(
        minuted(
          "Once the leave has come from the county the Parish clerk will ring the owners. Otto spoke of the drains and asked the Clerk to ring the water board.",
        ),
      ),
    ).toEqual([
      "the Parish clerk: the Parish clerk will ring the owners.",
      "the Clerk: asked the Clerk to ring the water board.",
    ]);
  });

  test("a topic with a dash glued to it", () => {
    expect(toDo(minuted("Beds, Borders and Lawns- Pia went through the plan. She will order the bulbs."))).toEqual([
      "Pia Quill: She will order the bulbs.",
    ]);
    expect(toDo(minuted("Fountain- Otto will replace the nozzle."))).toEqual([
      "Otto Brand: Otto will replace the nozzle.",
    ]);
  });
});

describe("earlier actions", () => {
  const REVIEW = "Minutes of the last Extraordinary Meeting of the Council and matters arising";

  test("a long heading over them, in a table as well", () => {
    expect(
      earlier(
        table([
          ["", "", "Action"],
          ["3", REVIEW, ""],
          ["3.1", "Hall key – A spare was cut. Action complete.", ""],
        ]),
      ),
    ).toEqual(["done: Hall key – A spare was cut. Action complete."]);
  });

  test("those with a day and a number, beside who spoke of them", () => {
    const minutes = table([
      ["Item", "Raised by", "Discussion"],
      [
        "Matters arising",
        "Chair",
        "<p>05/05/33-01 Terms to be signed - Seen to by all</p><p>05/05/33-02 Otto to find a hall. - Completed</p>",
      ],
    ]);
    expect(minutes.previousActions.map(({ ref, text, status }) => [ref, text, status])).toEqual([
      ["05/05/33-01", "Terms to be signed - Seen to by all", "open"],
      ["05/05/33-02", "Otto to find a hall. - Completed", "done"],
    ]);
  });

  test("short notes that count from one under a plain heading, up to the next heading", () => {
    expect(
      earlier(
        minuted(
          "Matters arising\n\n1/ Gravel – ongoing\n\n2/ Gate not done – Otto will do it\n\n3/ Porch tiles done\n\nTreasurer’s report\n\n1/ Subs paid",
        ),
      ),
    ).toEqual(["carried: Gravel – ongoing", "open: Gate not done – Otto will do it", "done: Porch tiles done"]);
  });

  test("bullets under what the clerk gave updates on", () => {
    const minutes = minuted(
      "3. Clerk’s report\n\nThe clerk gave updates on the following outstanding and ongoing matters:\n\n  • Bench: the clerk has written to the owner.\n  • Weir Lane lamp: the matter is ongoing.\n\n4. Roads\nFine.",
    );
    expect(earlier(minutes)).toEqual([
      "done: Bench: the clerk has written to the owner.",
      "carried: Weir Lane lamp: the matter is ongoing.",
    ]);
  });

  test("a matter that goes on, and whose it is behind a label", () => {
    const minutes = minuted("Matters arising\nPond fence: ongoing. Action Point: NF/OB\nTea urn: Ongoing.");
    expect(earlier(minutes)).toEqual(["carried: Pond fence: ongoing.", "carried: Tea urn: Ongoing."]);
    expect(toDo(minutes)).toEqual(["Nell Farrow+Otto Brand: Pond fence: ongoing."]);
  });

  test("what somebody by his letters has done, or waits for", () => {
    expect(
      earlier(
        minuted(
          "Matters Arising\nPermit for the fair\nOB has sent the form\nPQ is still waiting to hear from the county",
        ),
      ),
    ).toEqual(["done: OB has sent the form", "open: PQ is still waiting to hear from the county"]);
  });
});

test("the head of the column for actions can stand in the row of an item", () => {
  expect(
    toDo(
      table([
        ["1", "Minutes of the last meeting", "Action"],
        ["", "The van has been sold.", "OB to tell the insurer"],
        ["2", "Membership", ""],
        ["", "Forms are to go out again.", "PQ"],
        ["3", "Drains", "Action"],
        ["", "The grid is blocked.", "NF to ring the council"],
      ]),
    ),
  ).toEqual([
    "Otto Brand: OB to tell the insurer",
    "Pia Quill: Forms are to go out again.",
    "Nell Farrow: NF to ring the council",
  ]);
});

test("those “who will meet” on a day are not the body itself", () => {
  expect(minuted("1. Walks\nTwo more are wanted for the walkers who will meet on 14 June.").nextMeeting).toBeNull();
  expect(minuted("1. Walks\nThe council will meet on 14 June.").nextMeeting?.date).toBe("2033-06-14");
});
