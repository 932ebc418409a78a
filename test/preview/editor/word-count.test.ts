import { WordCount } from "../../../src/preview/page/word/word-count";
import { bootWord } from "../../../src/preview/node/word";
import { docxWith, p, table } from "../../support/docx-builder";

const MINUTES = (): Uint8Array =>
  docxWith(
    { title: "Minutes", header: p("A header is not counted"), settings: "" },
    p("Two words"),
    p(""),
    table([["In a", "table"]]),
    p("The last one."),
  );

test("the count follows every edit, undo and redo, and recounts only what was touched", async () => {
  const word = await bootWord({ docx: MINUTES() });
  const count = new WordCount(word.document);
  const anew = (): number => {
    const fresh = new WordCount(word.document);
    fresh.dispose();
    return fresh.total;
  };
  expect(count.total).toBe(8);
  const after = async (change: (body: Word.Body, context: Word.RequestContext) => void): Promise<number> => {
    await word.run(async (context) => {
      change(context.document.body, context);
      await context.sync();
    });
    expect(count.total).toBe(anew());
    return count.total;
  };
  expect(await after((body) => body.paragraphs.getFirst().insertText(" and three more", "End"))).toBe(11);
  expect(await after((body) => body.insertParagraph("Tab\tand\nline", "End"))).toBe(14);
  expect(await after((body) => body.insertTable(1, 2, "End", [["one", "two three"]]))).toBe(17);
  expect(await after((body) => body.tables.getFirst().delete())).toBe(14);
  expect(
    await after((_body, context) =>
      context.document.sections.getFirst().getHeader("Primary").insertParagraph("not counted", "End"),
    ),
  ).toBe(14);
  expect(
    await after((body, context) => {
      context.document.changeTrackingMode = "TrackAll";
      body.search("three").getFirst().delete();
    }),
  ).toBe(13);
  while (word.document.undo()) expect(count.total).toBe(anew());
  expect(count.total).toBe(8);
  while (word.document.redo());
  expect(count.total).toBe(13);
  count.dispose();
  word.close();
});
