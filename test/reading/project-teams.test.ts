import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import type { Minutes } from "../../src/core/minutes/record";
import { read } from "../../src/core/reading";
import type { Block } from "../../src/core/text/block";
import { earlierOf } from "./told";

const txt = (text: string): Minutes => read(readTxt(`${text}\n`)).minutes;
const md = (text: string): Minutes =>
  read(readMd(`# Tarn Club\n\n12 May 2027\n\nPresent: Ann Hale, Bo Dent, Cy Orr\n\n${text}\n`)).minutes;
const actionsOf = ({ actions }: Minutes): string[] =>
  actions.map(({ text, owners, due }) =>
    [text, owners.map((owner) => owner.person ?? owner.text).join(" + "), due?.text].filter(Boolean).join(" | "),
  );
const peopleOf = ({ attendance }: Minutes): string[] => attendance.map(({ name, status }) => `${name} | ${status}`);

describe("minutes of project teams and user groups", () => {
  test("headings below “Agenda” with something under them are the minutes, which promise", () => {
    const minutes = md(
      "## Agenda\n\n### Raft\n\n- [ ] Ann and Bo to price the planks\n\nBo to ask the mill for nails.\n\n### Oars\n\nCy Orr volunteered to varnish the oars.",
    );
    expect(actionsOf(minutes)).toEqual([
      "Ann and Bo to price the planks | Ann Hale + Bo Dent",
      "Bo to ask the mill for nails. | Bo Dent",
      "Cy Orr volunteered to varnish the oars. | Cy Orr",
    ]);
    // What an agenda lists is to come at the meeting itself.
    expect(actionsOf(md("## Agenda\n\n1. Bo to present the plan\n2. Cy to report on the oars\n"))).toEqual([]);
  });

  test("“Topic #2:” is the number of an item", () => {
    const minutes = md(
      "Topic #1: Raft\n\nTopic #2: Action items\n\nAnn: price the planks\n\nBo: ask the mill for nails",
    );
    expect(actionsOf(minutes)).toEqual(["price the planks | Ann Hale", "ask the mill for nails | Bo Dent"]);
  });

  test("a ticked box before a label is of what has been done; a box is read once", () => {
    const minutes = md(
      "## Review of previous minutes\n\n- [ ] ACTION AH to price the planks.\n- [x] ACTION BD to ask the mill for nails.\n- [x] CO to varnish the oars\n",
    );
    expect(actionsOf(minutes)).toEqual(["AH to price the planks. | Ann Hale"]);
    expect(earlierOf(minutes)).toEqual(["BD to ask the mill for nails. | done", "CO to varnish the oars | done"]);
  });

  test("staff beside students sit on the committee; a heading over a sentence is nobody", () => {
    const head = "Liaison Committee\n12 May 2027\n\nPresent:\n";
    const rest =
      "\n\nApologies: Received from Flo Lund and Gil Tarr.\n\nBoat Loan Scheme\n\nA clerk of the bank gave a talk.";
    expect(peopleOf(txt(`${head}Students: Ann Hale, Bo Dent.\nStaff: Cy Orr, Ida Moss.${rest}`))).toEqual([
      "Ann Hale | present",
      "Bo Dent | present",
      "Cy Orr | present",
      "Ida Moss | present",
      "Flo Lund | apologies",
      "Gil Tarr | apologies",
    ]);
    expect(peopleOf(txt(`${head}Members: Ann Hale, Bo Dent.\nStaff: Cy Orr, Ida Moss.`))).toContain(
      "Cy Orr | inAttendance",
    );
    expect(peopleOf(read(readMd("# Tarn\n\n12 May 2027\n\n**There:** Ann Hale, Bo Dent\n")).minutes)).toEqual([
      "Ann Hale | present",
      "Bo Dent | present",
    ]);
    expect(peopleOf(txt("Tarn Board\n12 May 2027\nPresent: Cdr A. Hale, Mr B. Dent"))).toEqual([
      "A. Hale | present",
      "B. Dent | present",
    ]);
  });

  test("what was found out is no decision; a judgment of what is good no task", () => {
    const minutes = md(
      "After a while we determined that the pump has two valves. It was determined that nobody had the key.\n\nIt was determined that the raft should be sold.\n\nGood to support two more crews.",
    );
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["It was determined that the raft should be sold."]);
    expect(actionsOf(minutes)).toEqual([]);
  });

  test("the next call goes by its own name and on a day told short", () => {
    expect(md("Next telechat: 9 June 2027, 16:00").nextMeeting).toMatchObject({ date: "2027-06-09", start: "16:00" });
    expect(md("Next meeting Weds 26th at 7pm").nextMeeting).toMatchObject({ date: "2027-05-26" });
    expect(md("Finished 7.05pm").meeting.end?.value).toBe("19:05");
  });

  test("how an action stands is told behind a dash, with a remark", () => {
    const minutes = txt(
      "Tarn Group\n12 May 2027\nPresent: Ann Hale, Bo Dent\n\n3. Action item review\n   AI-41 (Ann): price the planks - CLOSED, prices on the wiki\n   AI-42 (Bo): ask the mill - OPEN, Bo is away",
    );
    expect(minutes.previousActions.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      "AI-41 closed",
      "AI-42 open",
    ]);
  });

  test("a matter that goes back to a minute tells of an earlier action", () => {
    const minutes = txt(
      "Tarn Company\nMinutes of the meeting of the Board held on 12 May 2027\nPRESENT: Mr A. Hale, Mrs B. Dent\n\n3. MATTERS ARISING\nFurther to minute 5, the Secretary reported that the deed had been sealed.\nMrs Dent spoke of the fine weather.\n4. STAFF\nFurther to minute 6, wages had been paid late.",
    );
    expect(earlierOf(minutes)).toEqual([
      "Further to minute 5, the Secretary reported that the deed had been sealed. | done",
    ]);
  });

  test("minutes in a table: one column says who and by when, and a row reviews what was asked before", () => {
    const row = (item: string, said: string, act: string): string => `| ${item} | ${said} | ${act} |\n`;
    const minutes = md(
      row("Item", "Discussion", "Action / by when") +
        row("---", "---", "---") +
        row("1. Matters arising", "Ladder – mended in April. Closed.", "") +
        row("2. Slipway", "Ann to order another chain.", "Ann Hale – 31 May") +
        row("3. Winch", "It slips.", "Winch not to be used until mended – Bo Dent, immediately"),
    );
    expect(earlierOf(minutes)).toEqual(["Ladder – mended in April. Closed. | closed"]);
    expect(actionsOf(minutes)).toEqual([
      "Ann to order another chain. | Ann Hale | 31 May",
      "Winch not to be used until mended | Bo Dent | immediately",
    ]);
  });

  test("lines that a hand wrapped unevenly are one paragraph", () => {
    const minutes = txt(
      "Tarn Committee\n12 May 2027\n\n" +
        "      The treasurer laid out the figures for the year. Some thought that what was put by for\n" +
        "      paint was too little. After a long talk it was RESOLVED that the plan be sent to Harbour\n" +
        "      Board with the sum for paint doubled. The treasurer undertook to send the board a clean copy\n" +
        "      of it before the end of June, and to ask when it meets.",
    );
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "After a long talk it was RESOLVED that the plan be sent to Harbour Board with the sum for paint doubled.",
    ]);
  });

  test("under “Matters arising from previous meetings” a list of actions is of this one, and ends at the next matter", () => {
    const body = (text: string): Block => ({ text, place: "body" });
    const counted = (label: string, text: string): Block => ({
      ...body(text),
      list: { level: 0, ordered: true, label },
    });
    const { minutes } = read({
      kind: "docx",
      blocks: [
        body("Tarn Garden Team"),
        body("12 May 2027"),
        body("Present: Ann Hale, Bo Dent, Cy Orr"),
        body("1. Matters Arising From Previous Meetings"),
        body("a. Signs: Ann will print a sample today. Bo thinks that it should be larger."),
        body("Actions:"),
        counted("1.", "Ann to print a larger sign."),
        body("b. Pond: Bo is waiting for the mason. Once he has come the pond can be filled."),
        body("Actions:"),
        counted("1.", "Bo to ring the mason."),
        body("2. Rakes – Nothing to report"),
        body("3. Helpers – Cy Orr"),
        body("Actions:"),
        counted("1.", "Cy will write to the helpers."),
      ],
    });
    expect(actionsOf(minutes).filter((text) => !text.includes("today"))).toEqual([
      "Ann to print a larger sign. | Ann Hale",
      "Bo to ring the mason. | Bo Dent",
      "Cy will write to the helpers. | Cy Orr",
    ]);
  });

  test("the clerk’s letters below the end sign the minutes; the next meeting stands among other days", () => {
    const minutes = md("6 June – Next meeting, 7pm\n\nPaint was talked of.\n\nThe meeting closed at 3.50 pm.\n\nBD\n");
    expect(minutes.actions).toEqual([]);
    expect(minutes.nextMeeting).toMatchObject({ date: "2027-06-06", start: "19:00" });
  });

  test("the secretary of a company is its secretary; observatories and reservoirs are places", () => {
    const minutes = txt(
      "Tarn Company\n12 May 2027\n2 pm Weir Reservoir\n\nPresent: Ann Hale, Bo Dent (Company Secretary)\n\nThe Secretary was instructed to write to the bank.",
    );
    expect(minutes.meeting.venue?.value).toBe("Weir Reservoir");
    expect(actionsOf(minutes)).toEqual(["The Secretary was instructed to write to the bank. | Bo Dent"]);
  });

  test("what was said in a table stands under no heading, beside its number and before who acts", () => {
    const row = (...cells: string[]): string => `| ${cells.join(" | ")} |\n`;
    const minutes = md(
      row("Item", " ", "Action") +
        row("---", "---", "---") +
        row("27/1", "The minutes of the April meeting were approved as a correct record.", "") +
        row("27/2", "The rope has frayed. Bo Dent to buy another.", "BD") +
        row("27/3", "Nothing else was raised.", ""),
    );
    expect(minutes.decisions.map(({ text }) => text)).toEqual([
      "The minutes of the April meeting were approved as a correct record.",
    ]);
    expect(actionsOf(minutes).map((text) => text.split(" | ")[1])).toEqual(["Bo Dent"]);
  });

  test("an arrow leads from a topic to who sees to it", () => {
    expect(actionsOf(md("- oars too short -> Cy to measure the rowlocks\n- leak → Bo will patch it\n"))).toEqual([
      "Cy to measure the rowlocks | Cy Orr",
      "Bo will patch it | Bo Dent",
    ]);
  });

  test("the signs of a wiki say nothing", () => {
    const minutes = txt(
      "= Tarn board, 12 May 2027 =\n\n== Attendance ==\n; Trustees present\n: Ann Hale (chair), Bo Dent\n; Apologies\n: Cy Orr\n\n" +
        "== Raft ==\nIt leaks. '''Resolved''' to sell it.\n\n'''ACTION''': Bo to ''advertise'' it.",
    );
    expect(peopleOf(minutes)).toEqual(["Ann Hale | present", "Bo Dent | present", "Cy Orr | apologies"]);
    expect(minutes.decisions.map(({ text }) => text)).toEqual(["Resolved to sell it."]);
    expect(actionsOf(minutes)).toEqual(["Bo to advertise it. | Bo Dent"]);
  });

  test("a small roman number behind a blank line begins a paragraph", () => {
    const minutes = txt(
      "Tarn Committee\n12 May 2027\nPresent: Ann Hale (AH), Bo Dent (BD)\n\n3. Boats\n\ni Kettle\n\nThe kettle of the hut has a hole and somebody has to look at it soon. Action: AH\n\nii Oars\n\nBo said that two were lost in April. Action: BD",
    );
    expect(actionsOf(minutes).map((text) => text.split(" | ").at(-1))).toEqual(["Ann Hale", "Bo Dent"]);
  });
});
