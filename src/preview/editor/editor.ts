import type { XmlElement } from "../../ooxml";
import { deleteRange, joinWithNext, splitParagraph } from "../word/edit/paragraphs";
import { insertText } from "../word/edit/typing";
import type { WordDocument } from "../word/document";
import { controlAround, holds, neighbour, storyOf, upTo } from "../word/model/order";
import { lengthOf, piecesOf, unitsOf } from "../word/model/units";
import { HostError } from "../wire/errors";
import { fragmentOf, insertFragment } from "./clipboard";
import { formatSelection, isOnEverywhere, type Emphasis } from "./formatting";
import { listOf, setList, shiftLevel, type ListKind } from "./lists";
import { applyStyle, styleAfter } from "./paragraph-styles";

export type { Emphasis } from "./formatting";
export type { ListKind } from "./lists";

/** How much Backspace and Delete take. */
export type Stretch = "character" | "word";

/**
 * What a person does at the keyboard, as commands on the document. Each command is one step on the document's undo
 * stack (letters typed in a row share one) and raises what Word raises; the screen is never asked. A command that the
 * document refuses (read-only, locked control) gives false and changes nothing.
 */
export class Editor {
  /** Character formatting chosen with nothing selected: the next letters take it. */
  private pending: Partial<Record<Emphasis, boolean>> = {};
  private row = 0;
  private typing = false;

  constructor(readonly document: WordDocument) {
    document.selection.onChange(() => {
      if (this.typing) return;
      this.pending = {};
      this.row++;
    });
  }

  /** Types text at the caret, in place of what is selected. It holds no line ends; see `paste`. */
  type(text: string): boolean {
    return this.step(
      "Typing",
      () => {
        this.deleteSelected();
        const { paragraph, offset } = this.caret();
        const count = insertText(this.document, paragraph, offset, text, {
          joinsLeft: this.continues(paragraph, offset),
        });
        this.put(paragraph, offset + count);
        for (const [name, on] of Object.entries(this.pending))
          formatSelection(this.document, [{ paragraph, from: offset, to: offset + count }], name as Emphasis, on);
      },
      `typing ${this.row}`,
    );
  }

  /** Enter: a new paragraph. In an empty list paragraph it ends the list, as in Word. */
  enter(): boolean {
    return this.step("Typing", () => {
      this.deleteSelected();
      const { paragraph, offset } = this.caret();
      const length = lengthOf(paragraph);
      if (length === 0 && listOf(this.document, paragraph)) return setList(this.document, [paragraph], null);
      const atEnd = offset >= length;
      const made = splitParagraph(this.document, paragraph, offset);
      const next = atEnd ? styleAfter(this.document, paragraph) : null;
      if (next !== null) applyStyle(this.document, made, next);
      this.put(made, 0);
    });
  }

  /** Shift+Enter: a new line in the same paragraph. */
  lineBreak(): boolean {
    return this.type("\v");
  }

  /** Backspace: what is selected, else what stands before the caret; at the start of a paragraph it joins the one above. */
  backspace(stretch: Stretch = "character"): boolean {
    return this.step("Delete", () => {
      if (this.deleteSelected()) return;
      const { paragraph, offset } = this.caret();
      if (offset > 0) return this.cut(paragraph, backFrom(unitsOf(paragraph), offset, stretch), offset);
      if (listOf(this.document, paragraph)) return setList(this.document, [paragraph], null);
      const above = neighbour(paragraph, -1, storyOf(paragraph));
      if (!above) return;
      const length = lengthOf(above);
      const away = length === 0 && upTo(above, "w:tc") === upTo(paragraph, "w:tc");
      if (away && !controlAround(above)) {
        this.document.journal.take(above);
        this.put(paragraph, 0);
      } else if (joinWithNext(this.document, above)) this.put(above, length);
    });
  }

  /** Delete: what is selected, else what stands after the caret; at the end of a paragraph it brings the next one up. */
  deleteForward(stretch: Stretch = "character"): boolean {
    return this.step("Delete", () => {
      if (this.deleteSelected()) return;
      const { paragraph, offset } = this.caret();
      const length = lengthOf(paragraph);
      if (offset < length) this.cut(paragraph, offset, forwardFrom(unitsOf(paragraph), offset, stretch));
      else if (joinWithNext(this.document, paragraph)) this.put(paragraph, length);
    });
  }

  /** Pastes plain text; every line end begins a new paragraph. */
  paste(text: string): boolean {
    return this.step("Paste", () => {
      this.deleteSelected();
      for (const [index, line] of text.replace(/\r\n?/g, "\n").split("\n").entries()) {
        let { paragraph, offset } = this.caret();
        if (index > 0) {
          paragraph = splitParagraph(this.document, paragraph, offset);
          offset = 0;
        }
        const joinsLeft = this.continues(paragraph, offset);
        this.put(paragraph, offset + insertText(this.document, paragraph, offset, line, { joinsLeft }));
      }
    });
  }

  /**
   * Pastes what `copyFragment` gave, with its formatting and its tags. While changes are tracked it is pasted as plain
   * text, which is marked as inserted.
   *
   * @param text the same as plain text
   */
  pasteFragment(fragment: string, text: string): boolean {
    if (this.document.changeTracking !== "Off") return this.paste(text);
    return this.step("Paste", () => {
      this.deleteSelected();
      const { paragraph, offset } = insertFragment(this.document, this.caret(), fragment);
      this.put(paragraph, offset);
    });
  }

  /** The selection with its formatting and its tags; null where it can be copied as text alone. */
  copyFragment(): string | null {
    return fragmentOf(this.document, this.pieces());
  }

  /** The selected text, paragraphs ended by line ends. */
  copy(): string {
    const pieces = this.pieces();
    return pieces
      .map(({ paragraph, from, to }) => unitsOf(paragraph).slice(from, to))
      .join("\n")
      .replaceAll("\v", "\n");
  }

  /** Takes out what is selected. */
  deleteSelection(): boolean {
    return this.step("Delete", () => void this.deleteSelected());
  }

  /** Bold, italic or underline: off when all that is selected has it, else on. */
  toggle(emphasis: Emphasis): boolean {
    if (this.document.selection.isCollapsed) {
      this.pending[emphasis] = !this.has(emphasis);
      this.row++;
      return true;
    }
    const on = !isOnEverywhere(this.document, this.pieces(), emphasis);
    return this.step("Font", () => formatSelection(this.document, this.pieces(), emphasis, on));
  }

  /** Whether the selection (or what would be typed) has this emphasis. */
  has(emphasis: Emphasis): boolean {
    const chosen = this.document.selection.isCollapsed ? this.pending[emphasis] : undefined;
    return chosen ?? isOnEverywhere(this.document, this.pieces(), emphasis);
  }

  /** Gives the selected paragraphs a style by the name Word shows ("Heading 1"; "Normal" takes a style away). */
  style(name: string): boolean {
    return this.step("Style", () => {
      for (const { paragraph } of this.pieces()) applyStyle(this.document, paragraph, name);
    });
  }

  /** Makes the selected paragraphs a list, or ends it when they are one of that kind. */
  list(kind: ListKind): boolean {
    const paragraphs = this.pieces().map(({ paragraph }) => paragraph);
    const already = paragraphs.every((paragraph) => listOf(this.document, paragraph) === kind);
    return this.step("List", () => setList(this.document, paragraphs, already ? null : kind));
  }

  /** Tab and Shift+Tab in a list: one level in or out. False where there is no list. */
  level(by: 1 | -1): boolean {
    const paragraphs = this.pieces().map(({ paragraph }) => paragraph);
    if (!paragraphs.every((paragraph) => listOf(this.document, paragraph))) return false;
    return this.step("List", () => shiftLevel(this.document, paragraphs, by));
  }

  undo(): boolean {
    this.row++;
    return this.document.undo();
  }

  redo(): boolean {
    this.row++;
    return this.document.redo();
  }

  /** Selects the whole body. */
  selectAll(): void {
    const all = this.document.paragraphElements();
    const [first, last] = [all[0], all.at(-1)];
    if (first && last) this.document.selection.put(first, 0, last, lengthOf(last));
  }

  /** The selected stretch of every paragraph it touches, in order; empty stretches of the caret's paragraph included. */
  pieces(): { paragraph: XmlElement; from: number; to: number }[] {
    const { start, end } = this.document.selection.ordered();
    if (start.paragraph === end.paragraph) return [{ paragraph: start.paragraph, from: start.offset, to: end.offset }];
    const pieces = [{ paragraph: start.paragraph, from: start.offset, to: lengthOf(start.paragraph) }];
    const story = storyOf(start.paragraph);
    let at = neighbour(start.paragraph, 1, story);
    for (; at && at !== end.paragraph; at = neighbour(at, 1, story))
      pieces.push({ paragraph: at, from: 0, to: lengthOf(at) });
    return [...pieces, { paragraph: end.paragraph, from: 0, to: end.offset }];
  }

  private caret(): { paragraph: XmlElement; offset: number } {
    const { paragraph, offset } = this.document.selection.ordered().end;
    return { paragraph, offset };
  }

  private put(paragraph: XmlElement, offset: number): void {
    this.document.selection.put(paragraph, offset, paragraph, offset);
  }

  private cut(paragraph: XmlElement, from: number, to: number): void {
    this.document.selection.put(paragraph, from, paragraph, to);
    this.deleteSelected();
  }

  private deleteSelected(): boolean {
    if (this.document.selection.isCollapsed) return false;
    const { start, end } = this.document.selection.ordered();
    const { paragraph, offset } = start;
    deleteRange(this.document, { ...start }, { ...end });
    if (this.document.isAttached(paragraph)) this.put(paragraph, offset);
    return true;
  }

  /**
   * Whether a letter typed here goes on with what stands to its left. At the right edge of a tag it does not: the caret
   * stands outside, as after leaving a control with the arrow key.
   */
  private continues(paragraph: XmlElement, offset: number): boolean {
    const pieces = piecesOf(paragraph);
    const left = pieces.find((piece) => piece.start + piece.length === offset);
    const right = pieces.find((piece) => piece.start === offset);
    const [outer, inner] = [left && upTo(left.run, "w:sdt"), right && upTo(right.run, "w:sdt")];
    if (left && upTo(left.run, "w:hyperlink")) return false;
    return outer === (inner ?? null) || outer === null || (outer !== undefined && holds(outer, paragraph));
  }

  private step(label: string, edit: () => void, joins?: string): boolean {
    const before = this.document.selection.remember();
    this.typing = true;
    try {
      this.document.transaction(edit, { label, ...(joins !== undefined && { joins }) });
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      before();
      return false;
    } finally {
      this.typing = false;
      if (joins === undefined) this.row++;
    }
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}'’-]/u;

/** Where one character (a surrogate pair counts as one) or one word before an offset begins. */
function backFrom(text: string, offset: number, stretch: Stretch): number {
  if (stretch === "character") return offset - (isPair(text, offset - 2) ? 2 : 1);
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  const word = WORD_CHARACTER.test(text.charAt(at - 1));
  while (at > 0 && WORD_CHARACTER.test(text.charAt(at - 1)) === word && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function forwardFrom(text: string, offset: number, stretch: Stretch): number {
  if (stretch === "character") return offset + (isPair(text, offset) ? 2 : 1);
  let at = offset;
  const word = WORD_CHARACTER.test(text.charAt(at));
  while (at < text.length && WORD_CHARACTER.test(text.charAt(at)) === word && !/\s/.test(text.charAt(at))) at++;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

const isPair = (text: string, at: number): boolean => at >= 0 && (text.codePointAt(at) ?? 0) > 0xffff;
