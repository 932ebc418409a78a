import { setAddress } from "../../../src/app/outlook/addresses";
import { draftByKey } from "../../../src/app/outlook/drafts";
import { putDraft } from "../../../src/app/outlook/fill";
import { forgetEverything } from "../../../src/app/outlook/forget";
import { mailboxWith } from "../../preview/outlook/boot";
import { standIn, standWithMinutes } from "./stand";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

const blank = (draft: ReturnType<typeof draftByKey>): number =>
  draft?.recipients.filter((person) => person.field !== "off" && person.address === "").length ?? -1;

describe("what is kept between two panes", () => {
  test("the pane of a new message goes on with the minutes and with the addresses of the list", async () => {
    const reading = await standWithMinutes("messageRead");
    const before = blank(draftByKey(reading.session.store.get(), "circulation"));
    const writing = await standIn("messageCompose", { kept: reading.kept });
    expect(blank(draftByKey(writing.session.store.get(), "circulation"))).toBe(before);
    reading.outlook.close();
    writing.outlook.close();
  });

  test("in the mailbox the circulation has no address that could be read, and all is gone once it is forgotten", async () => {
    const mailbox = mailboxWith("messageCompose");
    const stand = await standWithMinutes("messageCompose", { mailbox });
    await setAddress(stand.session, "member:ruth abernathy", "Ruth Abernathy", "ruth@home.example");
    await putDraft(stand.session, "circulation");
    const { circulation, addresses } = mailbox.settings;
    expect(circulation).toContain("Ashcombe and Vale Digital Council");
    expect(circulation).not.toMatch(/\w@|Abernathy|Tobias/);
    expect(addresses).toContain("ruth@home.example");
    // What stands in the open item is the clerk's own; everything else goes.
    stand.item.to = [];
    await forgetEverything(stand.session);
    expect(Object.keys(mailbox.settings)).toEqual([]);
    expect(stand.kept.value).toBeNull();
    expect(JSON.stringify(stand.session.store.get())).not.toMatch(/ruth@home|tobias\.renn@/);
    stand.outlook.close();
  });
});
