import { diagnostics } from "../../../src/app/outlook/diagnostics";
import { openDraft } from "../../../src/app/outlook/drafts";
import { putDraft } from "../../../src/app/outlook/fill";
import { takeBytes } from "../../../src/app/outlook/minutes";
import { docx, p } from "../../support/docx-builder";
import { PEOPLE, standWithMinutes } from "../../office/outlook/stand";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

describe("what is copied for whoever helps", () => {
  test("versions, counts and codes: no name, no address, no word of the minutes or the mail", async () => {
    const stand = await standWithMinutes("messageCompose", { given: { subject: "Confidential budget" } });
    await putDraft(stand.session, "circulation");
    openDraft(stand.session, "owner:tobias renn");
    await takeBytes(stand.session, "secret plans.docx", new TextEncoder().encode("not a document"));
    const text = diagnostics(stand.session);
    stand.outlook.close();
    expect(text).toContain("situation: messageCompose; attach yes");
    expect(text).toMatch(/^read: actions \d+, decisions 3, people 12, next meeting yes, restricted 0$/m);
    expect(text).toContain("last notice: failed, not-a-document");
    expect(text).toContain("draft shown: owner");
    const names = PEOPLE.flatMap((name) => name.split(" "));
    for (const word of [...names, "@", "AVDC", "Ashcombe", "budget", "secret", "Confidential"])
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  test("what was not read is told by its code", async () => {
    const stand = await standWithMinutes("messageRead");
    stand.session.store.update((state) => ({ ...state, minutes: { phase: "none" } }));
    await takeBytes(stand.session, "a.docx", docx(p("x")).slice(0, 40));
    expect(diagnostics(stand.session)).toMatch(/^minutes: failed, [a-z-]+$/m);
    stand.outlook.close();
  });
});
