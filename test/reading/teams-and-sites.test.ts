import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";
import { actionsOf, earlierOf, people } from "./told";

const md = (text: string): Minutes => read(readMd(text)).minutes;
const txt = (text: string): Minutes => read(readTxt(text)).minutes;

const TEAM = "# Weir project meeting, 3 May 2027\n\nAttendees: Ada Hale, Bo Dent, Cy Orr\n\n";
const BOARD =
  "WEIR TRUST\nMinutes of the project board held on 3 May 2027\n\nPresent: Ada Hale (AH), Bo Dent (BD), Cy Orr (CO)\n\n";
/** Where the document marks an action, not where prose promises it. */
const marked = ({ actions, ...rest }: Minutes): string[] =>
  actionsOf({ ...rest, actions: actions.filter(({ origin }) => origin !== "commitment") });

describe("notes of teams and of building sites", () => {
  test("an arrow before somebody and his work tells of a promise", () => {
    expect(
      actionsOf(
        md(`${TEAM}## Rates\n\nThe rates went up.\n\n-> Ada: add them to the table\n\n=> Bo to fix the login page\n`),
      ),
    ).toEqual(["Ada: add them to the table | Ada Hale", "Bo to fix the login page | Bo Dent"]);
    const told =
      "-> Ada: said that it was fine\n\n=> council is told\n\nAda: add or drop, who knows\n\n-> Costs: reduce them\n";
    expect(actionsOf(md(`${TEAM}## Rates\n\n${told}`))).toEqual([]);
  });

  test("names that hang on a task own it, rooms that hang on one do not", () => {
    const minutes = md(
      `${TEAM}## Next steps\n- Price the paint (by 15 May)\n  - Ada\n- Draw the plan\n  - Bo\n  - Cy\n- Survey the rooms\n  - Kitchen\n  - Porch\n- Ring the mill\n  - ask about the delivery\n- Bo: write the notes\n  - Cy\n`,
    );
    expect(actionsOf(minutes)).toEqual([
      "Price the paint (by 15 May) | Ada Hale | by 15 May",
      "Draw the plan | Bo Dent+Cy Orr",
      "Survey the rooms",
      "Ring the mill",
      "write the notes | Bo Dent",
    ]);
  });

  test("“Open PR to …” under a name is what that person does", () => {
    expect(
      actionsOf(
        md(`${TEAM}## Actions\n\n**Ada**\n* Open PR to update the rate table\n* Merge PR to stop the alarms\n`),
      ),
    ).toEqual(["Open PR to update the rate table | Ada Hale", "Merge PR to stop the alarms | Ada Hale"]);
  });

  test("“Action Overview” is no label", () => {
    expect(actionsOf(md("2027-05-03 Minutes\n\nAction Overview\n\nActions are kept on the list.\n"))).toEqual([]);
  });

  test("“Action by” names its owner, whoever that is; behind it no name need be known", () => {
    expect(
      marked(
        txt(
          `${BOARD}1. Roof\nThe tiles are late and samples are needed – Action by Tarnco.\nThe drains need a survey. Action by Bo Dent\nThe gutters leak. Action Tuesday\n`,
        ),
      ),
    ).toEqual(["The tiles are late and samples are needed | Tarnco", "The drains need a survey. | Bo Dent"]);
  });

  test("a labelled action ends before what somebody reported next", () => {
    const minutes = txt(
      `${BOARD}3. Matters arising\n\nThe lamps are dim. Action 3.1: AH and BD arrange a survey. CO mentioned that a fitter had been found by the school. Action 3.2: CO find out about the fitter.\n`,
    );
    expect(actionsOf(minutes)).toEqual([
      "AH and BD arrange a survey. | Ada Hale+Bo Dent",
      "CO find out about the fitter. | Cy Orr",
    ]);
    expect(earlierOf(minutes)).toEqual([]);
    expect(
      actionsOf(txt(`${BOARD}3. Lamps\n\nAction: AH to ask what the school reported and write it down.\n`)),
    ).toEqual(["AH to ask what the school reported and write it down. | Ada Hale"]);
  });

  test("letters before a wide gap own the task behind it, though a council is named there", () => {
    expect(
      actionsOf(
        txt(`${BOARD}Actions\nAH    chase council about the slipway\nBD    members to be told\nAll    send photos\n`),
      ),
    ).toEqual(["chase council about the slipway | Ada Hale", "members to be told | Bo Dent", "send photos | All"]);
  });

  test("letters in the margin of a numbered sentence own it", () => {
    expect(
      marked(
        txt(
          `${BOARD}Item                                            Action\n1. Roof. The tiles are late and must be chased.   AH\n2. Drains. A survey is needed soon.   BD\n3. Gate. The paint is dry.   XY\n`,
        ),
      ),
    ).toEqual(["The tiles are late and must be chased. | Ada Hale", "A survey is needed soon. | Bo Dent"]);
  });

  test("“to go in by May (Cy)” is Cy’s, “agrees to” is a promise of somebody not listed, “continue trying” is work", () => {
    expect(
      actionsOf(
        txt(
          `${BOARD}4. Money\nClaim to go in by end May (Cy)\nMailing lists need revision (BD)\nTarquil agrees to start a list of donors.\nAH to continue trying to mend the stove.\nThe lease was signed (BD)\nTwo boats to go out on Sunday (weather allowing)\n`,
        ),
      ),
    ).toEqual([
      "Claim to go in by end May (Cy) | Cy Orr | by end May",
      "Mailing lists need revision | Bo Dent",
      "Tarquil agrees to start a list of donors. | Tarquil",
      "AH to continue trying to mend the stove. | Ada Hale",
    ]);
  });

  test("“next steps include:” leads in its list", () => {
    expect(
      actionsOf(
        txt(
          `${BOARD}2. Roof\nWe spoke of it. So, initial next steps include:\n\nOur next steps are:\n\n1. price the lead\n\n2. ask the vicar\n`,
        ),
      ),
    ).toEqual(["price the lead", "ask the vicar"]);
    expect(
      actionsOf(txt(`${BOARD}2. Roof\nThe tasks are hard.\n\n1. The lead is old\n\n2. The vicar is away\n`)),
    ).toEqual([]);
  });

  test("a verb with a capital behind “will” is work, a month is none", () => {
    expect(actionsOf(txt(`${BOARD}2. Bank\nACTION: Piotr will Find out when the bill comes.\n`))).toEqual([
      "Piotr will Find out when the bill comes. | Piotr",
    ]);
    expect(actionsOf(txt(`${BOARD}2. Fair\nThe fair runs from May to August. Ada to Mark and back.\n`))).toEqual([]);
  });

  test("what “he” will do behind a dash is a promise", () => {
    expect(
      actionsOf(
        txt(
          `${BOARD}2. Rota\n- Bo will be our new cook – he will tell all the helpers\n- Cy will be glad – it will rain\n`,
        ),
      ),
    ).toEqual(["Bo will be our new cook – he will tell all the helpers | Bo Dent"]);
  });

  test("who is named behind “Present:” in the first paragraph was there", () => {
    expect(
      people(
        txt(
          "Weir co-op\n\nThe board meeting convened at 4 PM. Present: Ada H (facilitator), Bo D (notes), Cy, Di. Early arrivals had tea.\n\nRoof\nThe roof is old.\n",
        ),
      ),
    ).toEqual(["Ada H | present", "Bo D | present", "Cy | present", "Di | present"]);
    expect(
      people(txt("Weir Trust, 3 May 2027\n\nRoof\nDinner is at 6 PM. Attending to the roof: Ada, Bo and a mason.\n")),
    ).toEqual([]);
  });

  test("a handle without a sign promises where the attendance lists it", () => {
    const notes = (who: string): Minutes =>
      md(
        `# Kiln weekly, 3 May 2027\n\nAttendees: ${who}\n\n## Issues\n- Crash on start: rwhit to triage the report\n- rwhit will write a page of help\n- work to begin on docs, and Bo will write the page\n- need to close the old tickets\n`,
      );
    expect(actionsOf(notes("rwhit, tmarsh, Bo Dent"))).toEqual([
      "rwhit to triage the report | rwhit",
      "rwhit will write a page of help | rwhit",
      "Bo will write the page | Bo Dent",
    ]);
    expect(actionsOf(notes("Ada Hale, Bo Dent"))).toEqual(["Bo will write the page | Bo Dent"]);
  });

  test("who has asked for something or attends remotely promises nothing", () => {
    expect(
      actionsOf(
        txt(
          `${BOARD}2. Dates\nAda has asked to move the meeting to 8pm.\nBo will attend remotely.\nCy was asked to move the desk.\nAda to attend the inspection.\n`,
        ),
      ),
    ).toEqual(["Cy was asked to move the desk. | Cy Orr", "Ada to attend the inspection. | Ada Hale"]);
  });
});
