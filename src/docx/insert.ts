import type { WordDocument, XmlElement } from "../ooxml";
import { insertBehind, insertInBody, makeControl, makeParagraph, makeTable, newRun } from "../ooxml/editing";
import type { InsertEdit, NewBlock, NewRun } from "../ports/document";
import { takeId } from "./ids";
import { COLOURS, TAG_PREFIX } from "./names";
import type { OpenDocument } from "./snapshot";

/** Longest tag and title that Word keeps. */
const NAME_LIMIT = 64;

/** Inserts new blocks. A file has no caret: "caret" is the end of the document. */
export function applyInsert({ document, paragraphs }: OpenDocument, edit: InsertEdit): boolean {
  const content = edit.content.map((block) => makeBlock(document, block));
  if (typeof edit.after !== "number") {
    insertInBody(document.body, content, edit.after === "start" ? "start" : "end");
    return true;
  }
  const p = paragraphs[edit.after]?.element;
  if (!p?.parent) return false;
  insertBehind(anchorOf(p), content);
  return true;
}

/** New blocks go behind the table when the paragraph stands in one, and behind a control of ours round the table. */
function anchorOf(p: XmlElement): XmlElement {
  let anchor = p;
  for (let at = p.parent; at && at.name !== "w:body" && at.name !== "w:txbxContent"; at = at.parent)
    if (at.name === "w:tbl") anchor = at;
  const control = anchor.parent?.name === "w:sdtContent" ? anchor.parent.parent : null;
  const tag = control?.path("w:sdtPr", "w:tag")?.get("w:val");
  return anchor.name === "w:tbl" && control && tag?.startsWith(TAG_PREFIX) ? control : anchor;
}

function makeBlock(document: WordDocument, block: NewBlock): XmlElement {
  if (block.kind === "paragraph") {
    const runs = block.runs.map((run) =>
      run.placeholder === undefined ? run : placeholder(document, run, run.placeholder),
    );
    return makeParagraph(document, runs, block.style, block.level);
  }
  const table = makeTable(document, block.rows);
  if (block.tag === undefined) return table;
  const look = { tag: block.tag, title: block.title ?? "", colour: COLOURS.action };
  return makeControl(document.root, look, takeId(document, block.tag), [table]);
}

/** A control that the clerk fills in, titled by what is wanted. */
function placeholder(document: WordDocument, run: NewRun, name: string): XmlElement {
  const tag = `ma:1:field:${name}`.slice(0, NAME_LIMIT);
  const look = { tag, title: name.slice(0, NAME_LIMIT), colour: COLOURS.nextMeeting };
  return makeControl(document.root, look, takeId(document, tag), [newRun(run)]);
}

/** True when the blocks behind the place already read like the new ones: the plan ran before. */
export function isInserted({ paragraphs }: OpenDocument, edit: InsertEdit): boolean {
  const wanted = edit.content.flatMap(textsOf);
  const body = paragraphs.filter((at) => at.place === "body");
  const from =
    edit.after === "start"
      ? 0
      : typeof edit.after === "number"
        ? edit.after + 1
        : lastFor(
            body.map((at) => at.text),
            wanted,
          );
  const there = typeof edit.after === "number" ? paragraphs : body;
  return from >= 0 && wanted.some((text) => text !== "") && wanted.every((text, at) => there[from + at]?.text === text);
}

/** Where the wanted texts would begin if they ended the document; an empty paragraph may follow a table. */
function lastFor(texts: readonly string[], wanted: readonly string[]): number {
  const end = texts.at(-1) === "" && wanted.at(-1) !== "" ? texts.length - 1 : texts.length;
  return end - wanted.length;
}

function textsOf(block: NewBlock): string[] {
  if (block.kind === "paragraph") return [block.runs.map((run) => run.text).join("")];
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  return block.rows.flatMap((row) => Array.from({ length: columns }, (_, at) => (row[at] ?? "").split("\n")).flat());
}
