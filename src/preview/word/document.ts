import { type OoxmlPackage, type XmlElement, openPackage } from "../../ooxml";
import { savePackage } from "../../ooxml/editing";
import { REVISIONS } from "./edit/revisions";
import { ChangeCollector, type DocumentChange, type Source } from "./model/changes";
import { Identity } from "./model/identity";
import { Journal, type Step } from "./model/journal";
import { assertMayChange, protectionOf } from "./model/locks";
import { edgeParagraph, holdsBlocks, paragraphsIn } from "./model/order";
import { Points } from "./model/points";
import { Selection, type Place } from "./model/selection";

export type { DocumentChange, Source } from "./model/changes";
export type { Place } from "./model/selection";

/** How a step is to be booked. */
export interface StepOptions {
  readonly source?: Source;
  /** Shown in lists of undo steps and in the inspector: "Typing", "InsertText". */
  readonly label: string;
  /** A step with the same key as the one before joins it in one undo step (letters of one word). */
  readonly joins?: string;
}

/** One paragraph, for a renderer: repaint when `revision` is another than last time. */
export interface ParagraphView {
  readonly id: string;
  readonly element: XmlElement;
  readonly revision: number;
}

interface UndoEntry {
  readonly label: string;
  readonly joins: string | undefined;
  readonly steps: Step[];
  readonly before: () => void;
  after: () => void;
}

/** Steps that can be undone: a bound of ours, so that a page left open for days keeps its size. */
const UNDO_STEPS = 100;

export interface OpenOptions {
  /** Told apart from other sessions in `uniqueLocalId`. */
  readonly session?: number;
  readonly author?: string;
  /** The date written on tracked changes and comments. */
  readonly now?: () => Date;
  readonly readOnly?: boolean;
}

/**
 * A .docx that is being edited: the tree of its main part, one undo stack for typed and API edits, change notices, the
 * selection. It knows nothing of the protocol and nothing of the page.
 */
export class WordDocument {
  readonly journal: Journal;
  readonly points = new Points();
  readonly selection: Selection;
  readonly author: string;
  readonly now: () => Date;
  /** Opened for reading only, or a protection is in force: every local edit fails with AccessDenied. */
  readOnly: boolean;
  /** w:trackRevisions or its API twin: "Off", "TrackAll" or "TrackMineOnly". */
  changeTracking: "Off" | "TrackAll" | "TrackMineOnly";
  private readonly identity: Identity;
  private readonly revisions = new WeakMap<XmlElement, number>();
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  private readonly roots = new Set<XmlElement>();
  private collector: ChangeCollector | null = null;
  private source: Source = "local";
  private replaying = false;
  private revision = 0;
  private undone: UndoEntry[] = [];
  private done: UndoEntry[] = [];
  private list: readonly XmlElement[] | null = null;
  private savedAt = 0;
  /** Steps, undos and redos told to listeners. */
  private told = 0;
  private revisionId = 0;

  private constructor(
    readonly file: OoxmlPackage,
    readonly mainPart: string,
    options: OpenOptions,
  ) {
    this.journal = new Journal({
      changing: (at) => this.changing(at),
      moving: (at, node, into) => {
        this.changing(at);
        if (node.kind === "element" && holdsBlocks(node)) this.list = null;
        this.collector?.moving(at, node, into);
      },
    });
    this.identity = new Identity(options.session ?? 1);
    this.author = options.author ?? "Clerk";
    this.now = options.now ?? (() => new Date());
    this.readOnly = (options.readOnly ?? false) || protectionOf(this) !== null;
    this.changeTracking = this.settings?.first("w:trackRevisions") ? "TrackAll" : "Off";
    this.selection = new Selection(this);
  }

  /** Opens the bytes of a .docx. Throws OoxmlError when they are none (or hold no body). */
  static open(bytes: Uint8Array, options: OpenOptions = {}): WordDocument {
    const opened = openPackage(bytes);
    const main = opened.related("", "officeDocument") ?? "word/document.xml";
    return new WordDocument(opened, main, options);
  }

  /** The file as it stands. Parts that nothing changed keep their bytes. */
  save(): Uint8Array {
    // Inside a step that has written already, the step itself is still to be counted.
    this.savedAt = this.told + (this.journal.length > 0 ? 1 : 0);
    return savePackage(this.file);
  }

  /** True while there is nothing that `save` has not written. */
  get isSaved(): boolean {
    return this.savedAt === this.told;
  }

  /** Root element of a part of the document ("word/document.xml"), registered as a place where edits count. */
  root(part: string): XmlElement {
    const { root } = this.file.xml(part);
    this.roots.add(root);
    return root;
  }

  get body(): XmlElement {
    const body = this.root(this.mainPart).first("w:body");
    if (!body) throw new RangeError("the document has no body");
    return body;
  }

  /** Root of a part that the main part relates to ("styles", "numbering", "settings"); null when there is none. */
  part(kind: string): XmlElement | null {
    const name = this.file.related(this.mainPart, kind);
    return name ? this.root(name) : null;
  }

  get settings(): XmlElement | null {
    return this.part("settings");
  }

  /** The children of the body in order: paragraphs, tables, content controls, the section properties. */
  blocks(): readonly XmlElement[] {
    return this.body.elements;
  }

  /** All paragraphs of the body in reading order. Cached until paragraphs come, go or move. */
  paragraphElements(): readonly XmlElement[] {
    return (this.list ??= paragraphsIn(this.body));
  }

  /** All paragraphs of the body, for a renderer. */
  paragraphs(): readonly ParagraphView[] {
    return this.paragraphElements().map((element) => this.view(element));
  }

  view(element: XmlElement): ParagraphView {
    return { id: this.idOf(element), element, revision: this.revisionOf(element) };
  }

  /** The paragraph with this id; null when it is not in the document (any more). */
  paragraph(id: string): XmlElement | null {
    const found = this.identity.find(id);
    return found && this.isAttached(found) ? found : null;
  }

  idOf(paragraph: XmlElement): string {
    return this.identity.of(paragraph);
  }

  /** When the element or anything in it last changed; 0 for as it was opened. Tables and controls have one as well. */
  revisionOf(element: XmlElement): number {
    return this.revisions.get(element) ?? 0;
  }

  isAttached(element: XmlElement): boolean {
    let at = element;
    while (at.parent) at = at.parent;
    return this.roots.has(at);
  }

  firstParagraph(): XmlElement {
    const first = edgeParagraph(this.body, "first");
    if (!first) throw new RangeError("the document has no paragraph");
    return first;
  }

  /**
   * Makes an edit as one step: changes go through `journal` (or the functions of edit/), listeners are told when it is
   * over. When `edit` throws, what it did is taken back, unless it returned already from an inner transaction.
   * @returns what `edit` returns
   */
  transaction<T>(edit: () => T, options: StepOptions): T {
    if (this.collector) return edit();
    const source = options.source ?? "local";
    const before = this.selection.remember();
    this.source = source;
    this.collector = new ChangeCollector((element) => this.isAttached(element));
    this.revision++;
    let failed = true;
    try {
      const result = edit();
      failed = false;
      return result;
    } finally {
      if (failed) this.rollback(0);
      const step = this.journal.cut();
      const collector = this.collector;
      this.collector = null;
      this.source = "local";
      if (step.length > 0) {
        if (source === "local") this.book(step, options, before);
        this.tell(collector, source, options.label, "edit");
      } else this.revision--;
    }
  }

  /** Takes back what the running step did since a savepoint (`journal.length`). */
  rollback(savepoint: number): void {
    const before = this.replaying;
    this.replaying = true;
    this.journal.rollback(savepoint);
    this.replaying = before;
  }

  private book(step: Step, options: StepOptions, before: () => void): void {
    const last = this.done.at(-1);
    const after = this.selection.remember();
    this.undone = [];
    if (last && options.joins !== undefined && last.joins === options.joins) {
      last.steps.push(step);
      last.after = after;
    } else {
      this.done.push({ label: options.label, joins: options.joins, steps: [step], before, after });
      if (this.done.length > UNDO_STEPS) this.done.shift();
    }
  }

  /** Ends a row of joined steps: the next one starts a new undo step (the caret moved, time passed). */
  breakUndo(): void {
    const last = this.done.pop();
    if (last) this.done.push({ ...last, joins: undefined });
  }

  /** Labels of what can be undone, the next one last. */
  get undoStack(): readonly string[] {
    return this.done.map(({ label }) => label);
  }

  get redoStack(): readonly string[] {
    return this.undone.map(({ label }) => label);
  }

  /** Takes the last step back, typed or made by an add-in. False when there is none. */
  undo(): boolean {
    const entry = this.done.pop();
    if (!entry) return false;
    this.replay(entry.label, "undo", () => {
      for (const step of [...entry.steps].reverse()) this.journal.undo(step);
    });
    entry.before();
    this.undone.push(entry);
    return true;
  }

  redo(): boolean {
    const entry = this.undone.pop();
    if (!entry) return false;
    this.replay(entry.label, "redo", () => {
      for (const step of entry.steps) this.journal.redo(step);
    });
    entry.after();
    this.done.push(entry);
    return true;
  }

  private replay(label: string, how: "undo" | "redo", work: () => void): void {
    const collector = new ChangeCollector((element) => this.isAttached(element));
    this.collector = collector;
    this.replaying = true;
    this.revision++;
    try {
      work();
    } finally {
      this.collector = null;
      this.replaying = false;
    }
    this.tell(collector, "local", label, how);
  }

  private tell(collector: ChangeCollector, source: Source, label: string, how: DocumentChange["how"]): void {
    this.told++;
    const head = { revision: this.revision, source, label, how };
    const change = collector.finish((paragraph) => this.idOf(paragraph), head);
    this.selection.settle();
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Listens for finished steps; the returned function ends it. */
  onChange(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sets the selection. Places name a paragraph by id and an offset in units. */
  select(anchor: Place, focus: Place = anchor): void {
    this.selection.set(anchor, focus);
  }

  /** An id for a mark of revision that no other has. Looked up once, then counted. */
  nextRevisionId(): number {
    if (this.revisionId === 0) {
      for (const element of this.body.descendants()) {
        if (REVISIONS.test(element.name)) this.revisionId = Math.max(this.revisionId, Number(element.get("w:id")) || 0);
      }
    }
    return ++this.revisionId;
  }

  private changing(at: XmlElement): void {
    if (!this.collector) throw new RangeError("the document is changed outside a transaction");
    if (!this.replaying && this.source === "local") assertMayChange(this, at);
    this.collector.changing(at);
    for (
      let outer: XmlElement | null = at;
      outer && this.revisions.get(outer) !== this.revision;
      outer = outer.parent
    ) {
      this.revisions.set(outer, this.revision);
    }
  }
}
