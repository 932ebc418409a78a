import { cleanDocx } from "../../../src/docx/clean";
import { createWish } from "../../../src/office/word/wish";
import { bootWord, type NodeWord } from "../../../src/preview/node/word";
import { docx, p } from "../../support/docx-builder";

jest.setTimeout(60_000);

const NOW = Date.UTC(2026, 10, 2, 9);
const wishOf = (word: NodeWord) => createWish({ word: word.Word, office: word.Office });

/** The pane and a button's page over one document, as on an iPad: they share nothing else. */
async function twoPages() {
  const pane = await bootWord({ docx: docx(p("Minutes")), profile: "ipad" });
  const button = await bootWord({ docx: pane.document, profile: "ipad" });
  return { pane, button };
}

describe("A button that cannot reach the pane", () => {
  it("leaves its wish in the document; the pane takes it once, and nothing of it stays in the file", async () => {
    const { pane, button } = await twoPages();
    expect(await wishOf(pane).take(NOW)).toBeNull();
    expect(await wishOf(button).leave("check", NOW)).toMatchObject({ ok: true });
    expect(await wishOf(pane).take(NOW + 1000)).toBe("check");
    expect(await wishOf(pane).take(NOW + 2000)).toBeNull();
    expect(Buffer.from(pane.document.save()).includes("matters-arising:pane")).toBe(false);
    pane.close();
    button.close();
  });

  it("is not listened to any more when the pane is opened much later, and what it left is taken away", async () => {
    const { pane, button } = await twoPages();
    await wishOf(button).leave("agenda", NOW);
    expect(await wishOf(pane).take(NOW + 3_600_000)).toBeNull();
    expect(await wishOf(pane).take(NOW)).toBeNull();
    pane.close();
    button.close();
  });

  it("says why when the document cannot be written, and leaves no trace in a copy that goes out", async () => {
    const { pane, button } = await twoPages();
    await wishOf(button).leave("circulate", NOW);
    const clean = cleanDocx(pane.document.save());
    if (!clean.ok) throw new Error(clean.failure.code);
    const again = await bootWord({ docx: clean.value, profile: "ipad" });
    expect(await wishOf(again).take(NOW)).toBeNull();
    button.host.faults.add({ callError: 5102 });
    expect(await wishOf(button).leave("check", NOW)).toMatchObject({ ok: false, failure: { code: "host-busy" } });
    for (const word of [pane, button, again]) word.close();
  });
});
