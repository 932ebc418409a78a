import fc from "fast-check";
import { control, p, r, table } from "../../support/docx-builder";
import type { Editor } from "../../../src/preview/editor/editor";
import { lengthOf } from "../../../src/preview/word/model/units";
import { desk, type Desk } from "./helpers";

/** One thing a person may do; `n` chooses where or what. */
type Act = (editor: Editor, n: number, desk: Desk) => void;

const WORDS = ["Agreed", " noted", "Action: ", "é😀", "\t", " & <b>", "."];
const STYLES = ["Heading 1", "Normal", "List Paragraph"];

const ACTS: readonly Act[] = [
  (editor, n) => editor.type(WORDS[n % WORDS.length]!),
  (editor) => editor.enter(),
  (editor) => editor.lineBreak(),
  (editor, n) => editor.backspace(n % 2 ? "word" : "character"),
  (editor, n) => editor.deleteForward(n % 2 ? "word" : "character"),
  (editor) => editor.paste("pasted\nin two lines"),
  (editor, n) => editor.toggle((["bold", "italic", "underline"] as const)[n % 3]!),
  (editor, n) => editor.style(STYLES[n % STYLES.length]!),
  (editor, n) => editor.list(n % 2 ? "bullet" : "number"),
  (editor) => editor.undo(),
  (editor) => editor.redo(),
  (_editor, n, { document }) => {
    const all = document.paragraphElements();
    const [from, to] = [all[n % all.length]!, all[(n * 7 + 1) % all.length]!];
    document.selection.put(from, n % (lengthOf(from) + 1), to, (n * 3) % (lengthOf(to) + 1));
  },
  (_editor, n, { document }) => {
    const all = document.paragraphElements();
    const at = all[n % all.length]!;
    const offset = (n * 5) % (lengthOf(at) + 1);
    document.selection.put(at, offset, at, offset);
  },
];

const BODY = [
  p("Minutes", { pStyle: "Heading1" }),
  p(control("action", r("Action 1: Ann to write"))),
  p("Present", { list: [2, 0] }),
  table([
    ["Action", "Owner"],
    ["Write", "Ann"],
  ]),
  `<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>${p("Next meeting")}</w:sdtContent></w:sdt>`,
  p("The end"),
];

describe("a long script of typing", () => {
  test("after every tenth step, saving and opening again gives the same text; all undone, the first text is back", () => {
    const step = fc.tuple(fc.nat(ACTS.length - 1), fc.nat(997));
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const now = desk(BODY);
        const first = now.lines();
        steps.forEach(([act, n], index) => {
          ACTS[act]!(now.editor, n, now);
          if (index % 10 === 9) expect(now.reopened()).toEqual(now.lines());
        });
        while (now.editor.undo());
        expect(now.lines()).toEqual(first);
      }),
      { numRuns: 60, seed: 20261014 },
    );
  });
});
