import { takeList } from "../../../src/app/outlook/addresses";
import { askBeforeSending } from "../../../src/app/outlook/alert";
import { putDraft } from "../../../src/app/outlook/fill";
import { takeBytes } from "../../../src/app/outlook/minutes";
import { NOTE_COMMITTEE, NOTE_DRAFT } from "../../../src/app/outlook/notes";
import { CIRCULATION_KEY } from "../../../src/core/circulation/circulated";
import { glance } from "../../../src/docx/glance";
import { createOutgoing } from "../../../src/office/outlook/outgoing";
import { docx, p } from "../../support/docx-builder";
import { standIn, standWithMinutes, type Stand } from "./stand";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

const NAMES = { circulation: CIRCULATION_KEY, draft: NOTE_DRAFT, committee: NOTE_COMMITTEE };

/** What the check asks when Send is pressed on the item beside the pane. */
const asked = ({ outlook }: Stand): Promise<string | null> =>
  askBeforeSending(createOutgoing(outlook.Office as never, NAMES), glance);

/** Minutes of a small board with an action that nobody owns. */
const BOARD = docx(
  p("Quayside Board"),
  p("Draft minutes of the meeting held on Monday 4 May 2026"),
  p("Present: Ada Quill, Ben Rowe"),
  p("1. Quay wall"),
  p("The wall was looked at."),
  p("Action 1: Quay wall to be mended"),
);

describe.each(["mailbox18", "mailbox115"])("%s: Send is pressed on what the pane filled", (profile) => {
  let stand: Stand;
  afterEach(() => stand.outlook.close());

  test("as it was filled only the open owner is asked about; then the file, then a wrong address", async () => {
    stand = await standWithMinutes("messageCompose", { profile });
    await putDraft(stand.session, "circulation");
    const open = "Please look again before this goes:\n• 1 action without a settled owner.";
    expect(await asked(stand)).toBe(open);
    const [files, people] = [stand.item.attachments, stand.item.to];
    // The draft is known by the pane's note, not by the words of its body.
    stand.item.html = "<p>With kind regards</p>";
    stand.item.attachments = [];
    expect(await asked(stand)).toContain("The minutes are not attached.");
    stand.item.attachments = files;
    stand.item.to = [...people.slice(1), { name: "Tobias Renn", address: "tobias@gmial.example" }];
    const question = await asked(stand);
    expect(question).toContain("tobias@gmial.example");
    expect(question).toContain("1 of the people these minutes were prepared for");
  });

  test("another board's file is asked about, and an action that nobody owns", async () => {
    stand = await standIn("messageCompose", { profile });
    await takeBytes(stand.session, "board.docx", BOARD);
    await takeList(
      stand.session,
      "members.csv",
      "Name,Email\r\nAda Quill,ada@quay.example\r\nBen Rowe,ben@quay.example",
    );
    await putDraft(stand.session, "circulation");
    expect(await asked(stand)).toContain("1 action without a settled owner.");
    const other = docx(p("Parks Panel"), p("Draft minutes"), p("1. Trees"));
    stand.item.attachments = [{ ...stand.item.attachments[0]!, name: "Parks.docx", bytes: other }];
    expect(await asked(stand)).toContain("“Parks.docx” does not name Quayside Board.");
  });
});
