import type { XmlElement, XmlNode, XmlText } from "../../../ooxml";

/** One change to the tree that can be taken back and made again. */
type Op =
  | {
      readonly kind: "insert" | "take";
      readonly parent: XmlElement;
      readonly node: XmlNode;
      readonly before: XmlNode | null;
      readonly index: number;
    }
  | {
      readonly kind: "attribute";
      readonly element: XmlElement;
      readonly name: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: "text"; readonly node: XmlText; readonly from: string; readonly to: string }
  | { readonly kind: "call"; readonly undo: () => void; readonly redo: () => void };

/** Told about every change before it is made; may throw to refuse it. */
export interface JournalWatcher {
  /** `at` is the element whose content or attributes change. */
  changing(at: XmlElement): void;
  /** A node is put in or taken out below `at`. */
  moving(at: XmlElement, node: XmlNode, into: boolean): void;
}

/**
 * The only way the emulated Word changes a tree: each primitive is written down, so that a step can be undone and made
 * again with the same nodes (an object the add-in holds stays the object it was).
 */
export class Journal {
  private ops: Op[] = [];

  constructor(private readonly watcher: JournalWatcher) {}

  /** How much is written down; a savepoint for `rollback`. */
  get length(): number {
    return this.ops.length;
  }

  /** Takes everything since the savepoint back, and forgets it. */
  rollback(length: number): void {
    const undone = this.ops.splice(length);
    this.undo(undone);
  }

  /** Ends the step: what was written down since the last call. */
  cut(): readonly Op[] {
    const ops = this.ops;
    this.ops = [];
    return ops;
  }

  undo(ops: readonly Op[]): void {
    for (let at = ops.length - 1; at >= 0; at--) this.apply(ops[at] as Op, true);
  }

  redo(ops: readonly Op[]): void {
    for (const op of ops) this.apply(op, false);
  }

  /** Puts nodes (which stand nowhere) before the child at this index. */
  insertAt(parent: XmlElement, index: number, ...nodes: readonly XmlNode[]): void {
    let at = Math.min(index, parent.children.length);
    for (const node of nodes) {
      if (node.parent) this.take(node);
      this.write({ kind: "insert", parent, node, before: parent.children[at] ?? null, index: at });
      at++;
    }
  }

  append(parent: XmlElement, ...nodes: readonly XmlNode[]): void {
    for (const node of nodes) this.insertAt(parent, Number.MAX_SAFE_INTEGER, node);
  }

  before(mark: XmlNode, ...nodes: readonly XmlNode[]): void {
    for (const node of nodes) this.insertAt(parentOf(mark), parentOf(mark).indexOf(mark), node);
  }

  after(mark: XmlNode, ...nodes: readonly XmlNode[]): void {
    let last = mark;
    for (const node of nodes) {
      this.insertAt(parentOf(mark), parentOf(mark).indexOf(last) + 1, node);
      last = node;
    }
  }

  /** Takes a node out; nothing happens when it stands nowhere. */
  take(node: XmlNode): void {
    const parent = node.parent;
    if (!parent) return;
    const index = parent.indexOf(node);
    this.write({ kind: "take", parent, node, before: parent.children[index + 1] ?? null, index });
  }

  /** Puts nodes where `old` stands and takes `old` out. */
  replace(old: XmlNode, ...nodes: readonly XmlNode[]): void {
    this.after(old, ...nodes);
    this.take(old);
  }

  /** Puts the children of an element where it stands. */
  unwrap(element: XmlElement): void {
    this.replace(element, ...element.children);
  }

  attribute(element: XmlElement, name: string, to: string | null): void {
    const from = element.get(name) ?? null;
    if (from !== to) this.write({ kind: "attribute", element, name, from, to });
  }

  text(node: XmlText, to: string): void {
    if (node.value !== to) this.write({ kind: "text", node, from: node.value, to });
  }

  /** Something beside the tree that must follow undo and redo; `redo` is run at once. */
  call(redo: () => void, undo: () => void): void {
    this.write({ kind: "call", undo, redo });
  }

  private write(op: Op): void {
    this.apply(op, false);
    this.ops.push(op);
  }

  private apply(op: Op, back: boolean): void {
    if (op.kind === "call") return back ? op.undo() : op.redo();
    if (op.kind === "attribute") {
      this.watcher.changing(op.element);
      op.element.set(op.name, back ? op.from : op.to);
      return;
    }
    if (op.kind === "text") {
      if (op.node.parent) this.watcher.changing(op.node.parent);
      op.node.value = back ? op.from : op.to;
      return;
    }
    const into = (op.kind === "insert") !== back;
    this.watcher.moving(op.parent, op.node, into);
    if (!into) op.parent.take(op.node);
    else if (op.before?.parent === op.parent) op.parent.insertBefore(op.before, op.node);
    else op.parent.insertAt(op.before ? op.index : op.parent.children.length, op.node);
  }
}

export type Step = ReturnType<Journal["cut"]>;

function parentOf(node: XmlNode): XmlElement {
  if (!node.parent) throw new RangeError("the node stands nowhere");
  return node.parent;
}
