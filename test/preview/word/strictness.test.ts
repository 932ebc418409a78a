import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootWord, type NodeWord } from "../../../src/preview/node/word";
import { docx, docxWith, p } from "../../support/docx-builder";
import { society } from "./body";
import { codeOf, loaded, paragraph, texts } from "./conformance";

let word: NodeWord;
afterEach(() => word.close());

const boot = async (profile = "web", docxBytes = society()): Promise<NodeWord> =>
  (word = await bootWord({ docx: docxBytes, profile }));

describe("the emulated Word is as strict as Word", () => {
  test("a property that was not loaded cannot be read", async () => {
    await boot();
    await word.run(async (context) => {
      const at = context.document.body.paragraphs.getFirst();
      await context.sync();
      expect(() => at.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("nothing is written before sync", async () => {
    await boot();
    await word.run(async (context) => {
      context.document.body.insertParagraph("Later", "End");
      expect(word.document.body.text()).not.toContain("Later");
      await context.sync();
      expect(word.document.body.text()).toContain("Later");
    });
  });

  test("what stood before a failing action stands, and the failing action leaves nothing behind", async () => {
    await boot();
    await word.run(async (context) => {
      const at = await paragraph(context, 2);
      at.insertText(" First.", "End");
      at.search("missing").getFirst().insertText("never", "End");
      at.insertText(" Third.", "End");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ItemNotFound",
        debugInfo: { errorLocation: "RangeCollection.GetFirst" },
      });
      expect((await texts(context))[2]).toBe("The lock was oiled. First.");
    });
  });

  test("an unknown member is named in the refusal", async () => {
    await boot();
    const { OfficeExtension } = word as unknown as {
      OfficeExtension: { BatchApiHelper: { invokeMethod(...args: unknown[]): void } };
    };
    await word.run(async (context) => {
      OfficeExtension.BatchApiHelper.invokeMethod(context.document.body, "Levitate", 0, [], 0, 0);
      await expect(context.sync()).rejects.toMatchObject({
        code: "NotImplemented",
        debugInfo: { errorLocation: "Body.Levitate" },
      });
    });
  });

  test("objects outlive a sync, and are given back when the batch is over", async () => {
    await boot();
    let made: Word.Paragraph | undefined;
    await word.run(async (context) => {
      made = (await paragraph(context, 2)).insertParagraph("Added.", "After");
      expect((await loaded(made, "style")).style).toBe("Normal");
      expect((await loaded(made, "text")).text).toBe("Added.");
    });
    await word.settle();
    expect(word.host.interpreter.objects.size).toBe(0);
    // What a write gave cannot be found again; a path of reads alone (getFirst) office.js follows anew.
    await expect(loaded(made as Word.Paragraph, "text")).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });

  test("one sync that writes is one step to undo, among typed steps", async () => {
    await boot();
    const first = word.document.firstParagraph();
    word.document.transaction(() => word.document.journal.append(first), { label: "Nothing" });
    expect(word.document.undoStack).toEqual([]);
    await word.run(async (context) => {
      const at = await paragraph(context, 2);
      at.insertText(" A", "End");
      at.insertText(" B", "End");
      await context.sync();
      at.insertText(" C", "End");
      await context.sync();
      expect(word.document.undoStack).toHaveLength(2);
      word.document.undo();
      expect((await texts(context))[2]).toBe("The lock was oiled. A B");
      word.document.redo();
      expect((await texts(context))[2]).toBe("The lock was oiled. A B C");
    });
  });

  test("a read-only or protected document refuses every write and no read", async () => {
    word = await bootWord({ docx: society(), readOnly: true });
    await word.run(async (context) => {
      expect(await texts(context)).toHaveLength(12);
      (await paragraph(context, 2)).insertText("x", "End");
      expect(await codeOf(() => context.sync())).toBe("AccessDenied");
    });
    word.close();
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    await boot("web", docxWith({ settings }, p("Approved minutes")));
    expect(word.Office.context.document.mode).toBe("readOnly");
    await word.run(async (context) => {
      context.document.body.clear();
      expect(await codeOf(() => context.sync())).toBe("AccessDenied");
    });
  });

  test("a range stays on its words while others edit round it", async () => {
    await boot();
    await word.run(async (context) => {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      await loaded(gate, "text");
      (await paragraph(context, 3)).insertText("Again: ", "Start");
      (await paragraph(context, 2)).delete();
      await context.sync();
      expect((await loaded(gate, "text")).text).toBe("gate");
      word.document.undo();
      expect((await loaded(gate, "text")).text).toBe("gate");
    });
  });

  test("every member of WordApi up to 1.9 is played, or the page of members says which are not", async () => {
    await boot();
    const { SETS } = await import("../../../src/preview/word/sets.data");
    const { everyClass } = await import("./every-class");
    const missing = Object.entries(SETS).flatMap(([name, bySet]) =>
      Object.entries(bySet)
        .filter(([set]) => /^1\.[1-9]$/.test(set))
        .flatMap(([, members]) => members.split(" "))
        .filter((member) => !everyClass.plays(name, member))
        .map((member) => `${name}.${member}`),
    );
    expect(missing).toEqual([]);
  });

  test("what the page runs is the npm package's office.js, byte for byte, and then the extension", async () => {
    await boot();
    const scripts = [...word.window.document.querySelectorAll("script")];
    expect(scripts[0]?.src).toBe("https://localhost:3000/officejs/office.js");
    const install = readFileSync(join(__dirname, "../../../src/preview/extension/install.js"), "utf8");
    expect(scripts.some(({ textContent }) => textContent?.includes(install))).toBe(true);
  });

  test("two Words at once do not know of each other", async () => {
    await boot();
    const other = await bootWord({ docx: docx(p("Another")) });
    await other.run(async (context) => {
      context.document.body.insertParagraph("Only here", "End");
      await context.sync();
    });
    await word.run(async (context) => expect((await texts(context)).join()).not.toContain("Only here"));
    other.close();
  });
});
