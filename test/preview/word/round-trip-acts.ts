import { Editor } from "../../../src/preview/editor/editor";
import type { NodeWord } from "../../../src/preview/node/word";
import { lengthOf } from "../../../src/preview/word/model/units";

/** A sequence of numbers that is the same every time. */
export type Dice = (below: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** A picture of one red point. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** What a script may do with a paragraph through the API. */
type Call = (paragraph: Word.Paragraph, context: Word.RequestContext, dice: Dice) => void | Promise<void>;

const CALLS: readonly Call[] = [
  (at) => void at.insertText(" Noted & <agreed>.", "End"),
  (at) => void at.insertText("First: ", "Start"),
  (at) => void at.insertParagraph("Action: Ann to write by Friday", "After"),
  (at) => void at.insertParagraph("", "Before"),
  (at) => void at.insertBreak("Line", "After"),
  (at) => void at.insertBreak("Page", "After"),
  (at) => void at.insertHtml("<p>In <b>bold</b></p><ul><li>one</li><li>two</li></ul>", "End"),
  (at) => void at.getRange("Content").insertHtml("<i>instead</i>", "Replace"),
  (at) =>
    void at.insertTable(2, 2, "After", [
      ["Action", "Owner"],
      ["Write", "Ann"],
    ]),
  (at) => {
    const control = at.insertContentControl();
    Object.assign(control, { tag: "ma:1:action:1", title: "Action", appearance: "Tags", color: "#336699" });
  },
  (at) => void at.getRange("Content").insertContentControl("PlainText").insertText("plain", "Replace"),
  (at) => void Object.assign(at.font, { bold: true, italic: false, color: "#aa0000", size: 13, name: "Arial" }),
  (at) => void Object.assign(at.font, { underline: "Single", highlightColor: "#FFFF00", strikeThrough: true }),
  (at) => void (at.styleBuiltIn = "Heading2" as Word.BuiltInStyleName),
  (at) => void (at.styleBuiltIn = "ListParagraph" as Word.BuiltInStyleName),
  (at) => void Object.assign(at, { alignment: "Centered", leftIndent: 18, spaceAfter: 6, firstLineIndent: -9 }),
  (at) => void at.startNewList().setLevelNumbering(0, "LowerLetter", [0, ")"]),
  (at) => void at.detachFromList(),
  (at) => void at.delete(),
  (at) => void at.clear(),
  (at) => void at.getRange("Whole").insertComment("Is this right?"),
  (at) => void at.getRange("Content").insertFootnote("See the appendix."),
  (at) => void at.getRange("Content").insertBookmark("place"),
  (at) => void (at.getRange("Content").hyperlink = "https://council.example/minutes?a=1&b=2"),
  (at) => void at.insertInlinePictureFromBase64(POINT, "End"),
  (at) => void at.getRange("End").insertField("End", "Date" as Word.FieldType),
  async (at, context) => {
    const ooxml = at.getOoxml();
    await context.sync();
    at.getRange("After").insertOoxml(ooxml.value, "After");
  },
  async (at, context) => {
    const found = at.search("the", { matchWholeWord: true });
    found.load("items");
    await context.sync();
    for (const range of found.items) range.insertText("The", "Replace");
  },
  async (_at, context) => {
    const table = context.document.body.tables.getFirstOrNullObject();
    table.load("rowCount");
    await context.sync();
    if (table.isNullObject) return;
    table.addRows("End", 1, [["Added", "Row"]]);
    table.getCell(0, 0).value = "Changed";
    table.headerRowCount = 1;
    table.styleBuiltIn = "GridTable4_Accent1" as Word.BuiltInStyleName;
  },
  async (_at, context) => {
    const control = context.document.contentControls.getFirstOrNullObject();
    control.load("id");
    await context.sync();
    if (!control.isNullObject) control.delete(true);
  },
  (_at, context, roll) => void context.document.properties.customProperties.add(`Minutes${roll(3)}`, roll(90)),
  (_at, context, roll) => void context.document.settings.add(`choice${roll(3)}`, { of: roll(9) }),
  (_at, context, roll) =>
    void context.document.customXmlParts.add(`<minutes xmlns="urn:example:minutes">${roll(99)}</minutes>`),
  (_at, context) => void context.document.sections.getFirst().getHeader("Primary").insertParagraph("Draft", "End"),
  (_at, context, roll) => void (context.document.changeTrackingMode = roll(2) ? "TrackAll" : "Off"),
];

const typed = (editor: Editor, roll: Dice): void => {
  const acts = [
    () => editor.type("Agreed "),
    () => editor.enter(),
    () => editor.backspace(roll(2) ? "word" : "character"),
    () => editor.deleteForward(),
    () => editor.toggle("bold"),
    () => editor.list(roll(2) ? "bullet" : "number"),
    () => editor.style(roll(2) ? "Heading 1" : "Normal"),
    () => editor.paste("Two lines\nof pasted text"),
    () => editor.undo(),
    () => editor.redo(),
  ];
  acts[roll(acts.length)]?.();
};

/** Refusals that real Word may answer such calls with as well; anything else is a fault of ours. */
const REFUSALS = ["GeneralException", "InvalidArgument", "ItemNotFound", "NotAllowed", "AccessDenied"];

/**
 * Makes `count` edits all over the document, half of them typed and half through the API, the same every time.
 * @returns what went wrong inside the host (it should be nothing); refusals of the API are expected
 */
export async function edit(word: NodeWord, count: number, roll: Dice): Promise<string[]> {
  const editor = new Editor(word.document);
  const faults: string[] = [];
  for (let step = 0; step < count; step++) {
    const all = word.document.paragraphElements();
    const index = roll(all.length);
    const paragraph = all[index];
    if (!paragraph) throw new Error("the document has no paragraph left");
    if (step % 2 === 0) {
      const offset = roll(lengthOf(paragraph) + 1);
      word.document.selection.put(paragraph, offset, paragraph, Math.min(lengthOf(paragraph), offset + roll(6)));
      typed(editor, roll);
      continue;
    }
    const call = roll(CALLS.length);
    try {
      await word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        const at = paragraphs.items[index];
        if (at) await CALLS[call]?.(at, context, roll);
        await context.sync();
      });
    } catch (problem) {
      const { code = "", message } = problem as { code?: string; message: string };
      if (!REFUSALS.includes(code) || /TypeError|RangeError|undefined/.test(message))
        faults.push(`step ${step}, call ${call}: ${code} ${message}`);
    }
  }
  return faults;
}
