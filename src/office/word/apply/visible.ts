import type { InsertEdit, NewBlock, RemoveEdit, ReplaceEdit } from "../../../core/tagging/plan";
import type { Target } from "./preflight";
import { rangeOf } from "./preflight";
import type { Scene } from "./scene";

const STYLES = {
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  normal: "Normal",
  numbered: "ListParagraph",
  bullet: "ListParagraph",
} as const;

/** Replaces or inserts words in a paragraph, in one host call. False when the place cannot be addressed. */
export function writeReplace(edit: ReplaceEdit, target: Target): boolean {
  const { paragraph } = target;
  if (!paragraph) return false;
  const { start, end } = edit.range;
  if (start === end && start >= edit.expect.length) {
    paragraph.insertText(edit.text, "End");
  } else if (start === end && start === 0) {
    paragraph.insertText(edit.text, "Start");
  } else {
    const range = rangeOf(target);
    if (!range) return false;
    range.insertText(edit.text, start === end ? "After" : "Replace");
  }
  return true;
}

/** What stands before the next new block: a paragraph or table it goes behind, or an end of the body. */
type Anchor = Pick<Word.Paragraph | Word.Table, "insertParagraph" | "insertTable">;

function firstAnchor(context: Word.RequestContext, edit: InsertEdit, target: Target): Anchor | "start" | "end" {
  if (edit.after === "start" || edit.after === "end") return edit.after;
  // A paragraph put after one that stands in a cell would land in the cell.
  if (target.table && !target.table.isNullObject) return target.table;
  if (target.paragraph) return target.paragraph;
  return context.document.getSelection().paragraphs.getLast();
}

function addParagraph(anchor: Anchor | "start" | "end", body: Word.Body, text: string): Word.Paragraph {
  if (anchor === "start") return body.insertParagraph(text, "Start");
  if (anchor === "end") return body.insertParagraph(text, "End");
  return anchor.insertParagraph(text, "After");
}

type NewParagraph = Extract<NewBlock, { kind: "paragraph" }>;

const listStyle = (block: NewBlock | undefined): "numbered" | "bullet" | null =>
  block?.kind === "paragraph" && (block.style === "numbered" || block.style === "bullet") ? block.style : null;

const levelOf = (block: NewBlock | undefined): number => (block?.kind === "paragraph" ? (block.level ?? 0) : 0);

/**
 * Makes a paragraph a list item or ends the list it would go on; one put behind an item goes on by itself. A bullet
 * below a numbered item is the second level of the same list, so that the numbers behind it go on.
 */
function writeList(paragraph: Word.Paragraph, block: NewParagraph, previous: NewBlock | undefined): void {
  const style = listStyle(block);
  const before = listStyle(previous);
  const [level, levelBefore] = [levelOf(block), levelOf(previous)];
  if (style && before && (style === before || level > 0 || levelBefore > 0)) {
    if (level !== levelBefore) paragraph.listItem.level = level;
  } else if (style) {
    if (before) paragraph.detachFromList();
    const list = paragraph.startNewList();
    if (style === "bullet") list.setLevelBullet(0, "Solid");
    else {
      list.setLevelNumbering(0, "Arabic", [0, "."]);
      list.setLevelBullet(1, "Solid");
    }
  } else if (before) {
    paragraph.detachFromList();
    paragraph.leftIndent = 0;
    paragraph.firstLineIndent = 0;
  }
}

function writeParagraph(paragraph: Word.Paragraph, block: NewParagraph, previous: NewBlock | undefined): void {
  writeList(paragraph, block, previous);
  // The new paragraph takes over its neighbour's looks; the style says what it is.
  paragraph.styleBuiltIn = STYLES[block.style];
  const set = block.style === "normal" || listStyle(block) !== null;
  for (const run of block.runs) {
    const piece = paragraph.insertText(run.text, "End");
    if (set) piece.font.bold = run.bold === true;
    if (!run.placeholder) continue;
    const control = piece.insertContentControl();
    control.tag = `ma:1:field:${run.placeholder}`.slice(0, 64);
    control.title = run.placeholder.slice(0, 64);
  }
}

function writeTable(table: Word.Table, block: Extract<NewBlock, { kind: "table" }>): void {
  // A marked header row is what lets a screen reader name the columns.
  table.headerRowCount = 1;
  table.styleBuiltIn = "GridTable1Light";
  if (!block.tag) return;
  const control = table.insertContentControl();
  control.tag = block.tag;
  control.title = block.title ?? "";
}

/** Queues new paragraphs and tables, one behind the other. */
export function writeInsert(context: Word.RequestContext, edit: InsertEdit, target: Target): void {
  const { body } = context.document;
  let anchor = firstAnchor(context, edit, target);
  for (const [index, block] of edit.content.entries()) {
    if (block.kind === "paragraph") {
      const paragraph = addParagraph(anchor, body, "");
      writeParagraph(paragraph, block, edit.content[index - 1]);
      anchor = paragraph;
    } else {
      const columns = Math.max(...block.rows.map((row) => row.length));
      const values = block.rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
      const table: Word.Table =
        anchor === "start" || anchor === "end"
          ? body.insertTable(values.length, columns, anchor === "start" ? "Start" : "End", values)
          : anchor.insertTable(values.length, columns, "After", values);
      writeTable(table, block);
      anchor = table;
    }
  }
}

/**
 * Removes whole paragraphs in one host call, or the table that they fill: taken as a range its cells would be emptied and
 * stand. False when one of them is no longer there.
 */
export function writeRemove(edit: RemoveEdit, scene: Scene, { table }: Target): boolean {
  if (table && !table.isNullObject && table.values.flat().length <= edit.to - edit.from + 1) {
    table.delete();
    return true;
  }
  const first = scene.paragraph(edit.from);
  const last = scene.paragraph(edit.to);
  if (!first || !last) return false;
  if (edit.from === edit.to) first.delete();
  else first.getRange("Whole").expandTo(last.getRange("Whole")).delete();
  return true;
}
