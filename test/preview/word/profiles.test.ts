import { bootWord, type NodeWord } from "../../../src/preview/node/word";
import { WORD_PROFILES } from "../../../src/preview/word/profiles";
import { society } from "./body";
import { codeOf, loaded, paragraph, texts } from "./conformance";

let word: NodeWord;
afterEach(() => word.close());

describe("the Words that can be played", () => {
  const expected = {
    web: { "WordApi 1.9": true, "SharedRuntime 1.1": true },
    office2024: { "WordApi 1.8": true, "WordApi 1.9": false, "SharedRuntime 1.1": true },
    windowsLate: { "WordApi 1.9": true, "SharedRuntime 1.1": true },
    ipad: { "WordApi 1.9": true, "SharedRuntime 1.1": false, "KeyboardShortcuts 1.1": false },
    mac: { "WordApi 1.9": true, "SharedRuntime 1.1": true },
    tooOld: { "WordApi 1.3": true, "WordApi 1.4": false, "SharedRuntime 1.1": false },
  };

  test.each(Object.entries(expected))("%s states its requirement sets", async (profile, sets) => {
    word = await bootWord({ docx: society(), profile });
    const { requirements } = word.Office.context;
    for (const [set, has] of Object.entries(sets)) {
      const [name = "", version = ""] = set.split(" ");
      expect([set, requirements.isSetSupported(name, version)]).toEqual([set, has]);
    }
    expect(Object.keys(expected)).toEqual(Object.keys(WORD_PROFILES));
  });

  test("a member newer than the Word is refused as ApiNotFound when it is synced", async () => {
    word = await bootWord({ docx: society(), profile: "tooOld" });
    await word.run(async (context) => {
      context.document.customXmlParts.load("items");
      expect(await codeOf(() => context.sync())).toBe("ApiNotFound");
      context.document.body.paragraphs.load("items/uniqueLocalId");
      expect(await codeOf(() => context.sync())).toBe("ApiNotFound");
    });
  });

  test("a Word older than a type of control makes a rich text one", async () => {
    word = await bootWord({ docx: society(), profile: "tooOld" });
    await word.run(async (context) => {
      const made = (await paragraph(context, 3)).search("Dora").getFirst().insertContentControl("PlainText");
      expect((await loaded(made, "type")).type).toBe("RichText");
    });
  });

  test("the iPad serves slices of 64 KB", async () => {
    word = await bootWord({ docx: society(), profile: "ipad" });
    expect(word.Office.context.platform).toBe("iOS");
    const file = await new Promise<Office.File>((resolve) =>
      word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, { sliceSize: 65536 }, (result) =>
        resolve(result.value),
      ),
    );
    expect(file.size).toBe(word.document.save().length);
    file.closeAsync();
  });

  test("Office 2024 has no annotations", async () => {
    word = await bootWord({ docx: society(), profile: "office2024" });
    await word.run(async (context) => {
      const critiques = [{ start: 0, length: 3, colorScheme: "Red" as Word.CritiqueColorScheme }];
      (await paragraph(context, 2)).insertAnnotations({ critiques });
      expect(await codeOf(() => context.sync())).toBe("AccessDenied");
    });
  });
});

describe("faults", () => {
  test("an action fails with the code asked for, once, and what stood before it stands", async () => {
    word = await bootWord({ docx: society() });
    await word.run(async (context) => {
      const at = await paragraph(context, 2);
      word.host.faults.add({ member: "InsertContentControl", code: "GeneralException" });
      at.insertText(" Yes.", "End");
      at.insertContentControl();
      expect(await codeOf(() => context.sync())).toBe("GeneralException");
      expect((await texts(context))[2]).toBe("The lock was oiled. Yes.");
      at.insertContentControl();
      expect(await codeOf(() => context.sync())).toBe("none");
    });
  });

  test("every single action of a batch can fail, and the document is never left half done", async () => {
    word = await bootWord({ docx: society() });
    for (let action = 0; action < 12; action++) {
      await word.run(async (context) => {
        const before = await texts(context);
        const disarm = word.host.faults.add({ request: 1, action, code: "GeneralException" });
        const gate = context.document.body.search("gate").getFirst();
        const control = gate.insertContentControl();
        control.tag = "action";
        control.insertText("big ", "Start");
        await codeOf(() => context.sync());
        disarm();
        const now = (await texts(context)).join("|").replace("big gate", "gate");
        expect(now).toBe(before.join("|"));
        while (word.document.undo());
      });
    }
  });

  test("the nth request fails as a whole with a host error", async () => {
    word = await bootWord({ docx: society() });
    word.host.faults.add({ request: 2, callError: 5102 });
    await word.run(async (context) => {
      expect(await codeOf(() => texts(context))).toBe("none");
      expect(await codeOf(() => texts(context))).toBe("ActivityLimitReached");
      expect(await codeOf(() => texts(context))).toBe("none");
    });
  });

  test("somebody edits between two syncs", async () => {
    word = await bootWord({ docx: society() });
    await word.run(async (context) => {
      const at = await paragraph(context, 2);
      word.host.faults.add({
        before: () => {
          const { document } = word;
          const gone = document.paragraphElements()[2];
          document.transaction(() => gone && document.journal.take(gone), { source: "remote", label: "Delete" });
        },
      });
      at.insertText("x", "End");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
      expect((await texts(context))[2]).toContain("Repairs");
    });
  });

  test("an answer may be late", async () => {
    word = await bootWord({ docx: society() });
    word.host.faults.add({ delay: 60 });
    const began = performance.now();
    await word.run(async (context) => void (await texts(context)));
    expect(performance.now() - began).toBeGreaterThan(55);
  });
});
