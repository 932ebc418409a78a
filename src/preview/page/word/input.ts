import type { Editor } from "../../editor/editor";
import { leaveDocument } from "../leave-pane";
import { lengthOf } from "../../word/model/units";
import { placeOf, unitAt } from "./caret";
import type { WordView } from "./view";

/** The clipboard's kind for what keeps formatting and tags; a browser hands it to pages, never to other programs. */
const FRAGMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.flat";

/**
 * Keyboard, mouse and clipboard. The browser shows the caret and moves it; every edit it wants to make is stopped and
 * becomes a command, and what the command did is drawn from the document.
 */
export class Input {
  private readonly flow: HTMLElement;
  private following = false;
  private composing = false;
  private readonly ends: (() => void)[] = [];

  constructor(
    private readonly view: WordView,
    private readonly editor: Editor,
  ) {
    this.flow = view.flow.element;
    for (const [name, value] of Object.entries(FIELD)) this.flow.setAttribute(name, value);
    this.on(this.flow, "beforeinput", (event) => this.before(event as InputEvent));
    this.on(this.flow, "keydown", (event) => this.key(event as KeyboardEvent));
    this.on(this.flow, "paste", (event) => this.paste(event as ClipboardEvent));
    this.on(this.flow, "copy", (event) => this.copy(event as ClipboardEvent, false));
    this.on(this.flow, "cut", (event) => this.copy(event as ClipboardEvent, true));
    this.on(this.flow, "compositionstart", () => (this.composing = true));
    this.on(this.flow, "compositionend", (event) => this.composed(event as CompositionEvent));
    this.on(document, "selectionchange", () => this.read());
    this.ends.push(editor.document.selection.onChange(() => this.show(true)));
    this.ends.push(editor.document.onChange(() => this.show()));
  }

  /** Puts the keyboard into the document. */
  focus(): void {
    this.flow.focus({ preventScroll: true });
    this.show();
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  /**
   * Shows the document's selection as the browser's; a selection elsewhere on the page is left alone. What an add-in
   * selects is shown, and brought into sight, while the keyboard stays in its pane.
   *
   * @param selected true where the selection is a new one, and not only drawn anew
   */
  show(selected = false): void {
    const at = document.activeElement;
    const here = at === this.flow || (selected && at instanceof HTMLIFrameElement);
    if (this.composing || !here) return;
    const { anchor, focus } = this.editor.document.selection;
    const [from, to] = [this.place(anchor), this.place(focus)];
    const selection = document.getSelection();
    if (!from || !to || !selection) return;
    const same = selection.anchorNode === from.node && selection.anchorOffset === from.offset;
    if (same && selection.focusNode === to.node && selection.focusOffset === to.offset) return;
    this.following = true;
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    this.following = false;
    this.keepInSight(to.node, at === this.flow ? "nearest" : "center");
  }

  private place(place: { paragraph: string; offset: number }): { node: Node; offset: number } | null {
    const paragraph = this.editor.document.paragraph(place.paragraph);
    const element = paragraph && this.view.elementOf(paragraph);
    return element ? placeOf(element, place.offset) : null;
  }

  private keepInSight(node: Node, block: ScrollLogicalPosition): void {
    const element = node instanceof Element ? node : node.parentElement;
    const [box, room] = [element?.getBoundingClientRect(), this.view.element.getBoundingClientRect()];
    if (box && (box.bottom > room.bottom - 12 || box.top < room.top + 12)) element?.scrollIntoView({ block });
  }

  /** The caret was moved by mouse or keyboard. */
  private read(): void {
    const selection = document.getSelection();
    if (this.following || this.composing || !selection?.anchorNode || !selection.focusNode) return;
    const [from, to] = [this.view.paragraphAt(selection.anchorNode), this.view.paragraphAt(selection.focusNode)];
    if (!from || !to) return;
    const anchor = unitAt(from.element, selection.anchorNode, selection.anchorOffset);
    const focus = unitAt(to.element, selection.focusNode, selection.focusOffset);
    this.editor.document.selection.put(from.paragraph, anchor, to.paragraph, focus);
  }

  private before(event: InputEvent): void {
    if (event.inputType === "insertCompositionText") return;
    event.preventDefault();
    // The browser tells of a moved caret a moment later than of the next key.
    this.read();
    const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    const [range] = event.getTargetRanges();
    if (event.inputType === "insertReplacementText" && range) this.select(range);
    COMMANDS[event.inputType]?.(this.editor, text);
    this.show();
  }

  private select(range: StaticRange): void {
    const [from, to] = [this.view.paragraphAt(range.startContainer), this.view.paragraphAt(range.endContainer)];
    if (!from || !to) return;
    const start = unitAt(from.element, range.startContainer, range.startOffset);
    const end = unitAt(to.element, range.endContainer, range.endOffset);
    this.editor.document.selection.put(from.paragraph, start, to.paragraph, end);
  }

  private key(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    const name = `${control ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
    if (name === "Ctrl+F6") {
      event.preventDefault();
      leaveDocument(this.flow);
      return;
    }
    const command = KEYS[name];
    if (!command || event.isComposing) return;
    this.read();
    if (command(this.editor) === false) return;
    event.preventDefault();
    this.show();
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    this.read();
    const [fragment, text] = [FRAGMENT, "text/plain"].map((type) => event.clipboardData?.getData(type) ?? "");
    if (fragment) this.editor.pasteFragment(fragment, text ?? "");
    else this.editor.paste(text ?? "");
    this.show();
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    event.preventDefault();
    this.read();
    event.clipboardData?.setData("text/plain", this.editor.copy());
    const fragment = this.editor.copyFragment();
    if (fragment) event.clipboardData?.setData(FRAGMENT, fragment);
    if (cut) this.editor.deleteSelection();
    this.show();
  }

  /** An input method wrote into the page itself: its text is typed, and the paragraph drawn as the document has it. */
  private composed(event: CompositionEvent): void {
    this.composing = false;
    const { paragraph } = this.editor.document.selection.ordered().end;
    if (event.data) this.editor.type(event.data);
    this.view.restore(paragraph);
    this.show();
  }

  private on(target: EventTarget, name: string, listener: (event: Event) => void): void {
    target.addEventListener(name, listener);
    this.ends.push(() => target.removeEventListener(name, listener));
  }
}

const FIELD: Readonly<Record<string, string>> = {
  contenteditable: "true",
  role: "textbox",
  "aria-multiline": "true",
  "aria-label": "Document",
  "aria-description": "Tab writes a tab. Ctrl+F6 goes on to the pane, Shift+Tab back to the ribbon.",
  spellcheck: "false",
  autocapitalize: "off",
  autocorrect: "off",
  tabindex: "0",
};

/** What the browser wants to do, and the command that does it. Anything else is stopped. */
const COMMANDS: Readonly<Record<string, (editor: Editor, text: string) => void>> = {
  insertText: (editor, text) => editor.type(text),
  insertReplacementText: (editor, text) => editor.type(text),
  insertFromDrop: (editor, text) => editor.paste(text),
  insertParagraph: (editor) => editor.enter(),
  insertLineBreak: (editor) => editor.lineBreak(),
  deleteContentBackward: (editor) => editor.backspace(),
  deleteContentForward: (editor) => editor.deleteForward(),
  deleteWordBackward: (editor) => editor.backspace("word"),
  deleteWordForward: (editor) => editor.deleteForward("word"),
  deleteSoftLineBackward: (editor) => editor.backspace("word"),
  deleteByCut: (editor) => editor.deleteSelection(),
  deleteByDrag: (editor) => editor.deleteSelection(),
  historyUndo: (editor) => editor.undo(),
  historyRedo: (editor) => editor.redo(),
  formatBold: (editor) => editor.toggle("bold"),
  formatItalic: (editor) => editor.toggle("italic"),
  formatUnderline: (editor) => editor.toggle("underline"),
};

/** Word's own shortcuts; a command that gives false leaves the key to the browser. */
const KEYS: Readonly<Record<string, (editor: Editor) => unknown>> = {
  "Ctrl+z": (editor) => void editor.undo(),
  "Ctrl+y": (editor) => void editor.redo(),
  "Ctrl+Shift+z": (editor) => void editor.redo(),
  "Ctrl+b": (editor) => void editor.toggle("bold"),
  "Ctrl+i": (editor) => void editor.toggle("italic"),
  "Ctrl+u": (editor) => void editor.toggle("underline"),
  "Ctrl+a": (editor) => editor.selectAll(),
  "Ctrl+Alt+1": (editor) => void editor.style("Heading 1"),
  "Ctrl+Alt+2": (editor) => void editor.style("Heading 2"),
  "Ctrl+Alt+3": (editor) => void editor.style("Heading 3"),
  "Ctrl+Shift+n": (editor) => void editor.style("Normal"),
  "Ctrl+Shift+l": (editor) => void editor.list("bullet"),
  "Ctrl+Home": (editor) => void jump(editor, "first"),
  "Ctrl+End": (editor) => void jump(editor, "last"),
  Tab: (editor) => void (editor.level(1) || editor.type("\t")),
  "Shift+Tab": (editor) => editor.level(-1),
};

function jump(editor: Editor, end: "first" | "last"): void {
  const all = editor.document.paragraphElements();
  const paragraph = end === "first" ? all[0] : all.at(-1);
  const offset = paragraph && end === "last" ? lengthOf(paragraph) : 0;
  if (paragraph) editor.document.selection.put(paragraph, offset, paragraph, offset);
}
