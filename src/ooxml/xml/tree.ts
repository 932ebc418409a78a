import { NO_ATTRIBUTES, readAttributes, valueOf, type XmlAttribute } from "./attributes";
import { decode } from "./characters";
import type { Scope } from "./scope";
import { endOfName, endOfTag } from "./tag";

export type { XmlAttribute } from "./attributes";

export type XmlNode = XmlElement | XmlText | XmlRaw;

/** A piece of text. `value` is decoded; setting it rewrites this text only. */
export class XmlText {
  parent: XmlElement | null = null;
  private decoded: string | undefined;

  /** A text read from `source` at start..end, or a new one when `source` is null. */
  constructor(
    private source: string | null,
    private readonly start: number,
    private readonly end: number,
    value?: string,
    private readonly cdata = false,
  ) {
    this.decoded = value;
  }

  get kind(): "text" {
    return "text";
  }

  get value(): string {
    if (this.decoded === undefined) {
      const raw = (this.source as string).slice(this.start, this.end);
      this.decoded = this.cdata ? raw.slice(9, -3) : decode(raw);
    }
    return this.decoded;
  }

  set value(text: string) {
    if (text === this.value && this.source !== null) return;
    this.source = null;
    this.decoded = text;
    this.parent?.touch();
  }

  /** The text exactly as it was read; null when it was made or changed here. */
  get raw(): string | null {
    return this.source === null ? null : this.source.slice(this.start, this.end);
  }

  /** A copy that stands nowhere. */
  clone(): XmlText {
    return new XmlText(this.source, this.start, this.end, this.decoded, this.cdata);
  }
}

/** A comment or processing instruction: kept, never looked into. */
export class XmlRaw {
  parent: XmlElement | null = null;

  constructor(readonly raw: string) {}

  get kind(): "raw" {
    return "raw";
  }

  /** A copy that stands nowhere. */
  clone(): XmlRaw {
    return new XmlRaw(this.raw);
  }
}

/** What stands in an element that is empty, shared. */
const EMPTY: XmlNode[] = [];

/**
 * An element. `name` is canonical ("w:p" whatever prefix the document uses, strict or transitional), and so are the
 * names of attributes. Nothing of the source is lost: `serialize` writes what was not changed exactly as it was read.
 * A node stands in one place: putting it elsewhere takes it from where it was.
 */
export class XmlElement {
  parent: XmlElement | null = null;
  /** Null as long as nobody has looked into an element that holds one text, leaves alone, or elements that hold no more. */
  private inside: XmlNode[] | null = EMPTY;
  private parsed: readonly XmlAttribute[] | null;
  /** The children, or something in them, are no longer those of the source. */
  touched = false;
  /** The start tag is no longer that of the source. */
  retagged = false;
  /** End of the start tag, start of the end tag and end of the element in the source (equal when it is empty). */
  openEnd = -1;
  closeStart = -1;
  end = -1;

  /**
   * @param scope prefixes inside this element, for one that was read; null for a new one
   * @param declares whether this element declares namespaces itself
   * @param start where it starts in the source; -1 for a new one
   * @param nameEnd where its name ends in the source
   */
  constructor(
    readonly name: string,
    readonly scope: Scope | null,
    readonly declares: boolean,
    readonly start: number,
    readonly nameEnd: number,
  ) {
    this.parsed = start < 0 ? NO_ATTRIBUTES : null;
  }

  get kind(): "element" {
    return "element";
  }

  private get nodes(): XmlNode[] {
    return (this.inside ??= this.leaves());
  }

  /** Everything inside, in order. Not to be changed directly. */
  get children(): readonly XmlNode[] {
    return this.nodes;
  }

  /**
   * For the parser alone: all that stands inside, whose parent this is, without marking a change; null where nothing in it
   * declares anything or goes deep, so that it is made when somebody looks for it.
   */
  adopt(nodes: XmlNode[] | null): void {
    this.inside = nodes;
  }

  /** The source for as long as nobody has looked inside, where what stands there was not made; else null. */
  get unseen(): string | null {
    return this.inside === null ? (this.scope as Scope).source : null;
  }

  private leaves(): XmlNode[] {
    const { source } = this.scope as Scope;
    const made: XmlNode[] = [];
    if (source.charCodeAt(this.openEnd) !== 60) {
      const words = new XmlText(source, this.openEnd, this.closeStart);
      words.parent = this;
      return [words];
    }
    for (let at = this.openEnd; at < this.closeStart;) {
      const nameEnd = endOfName(source, at + 1);
      const leaf = new XmlElement(
        (this.scope as Scope).elementName(source.slice(at + 1, nameEnd)),
        this.scope,
        false,
        at,
        nameEnd,
      );
      leaf.parent = this;
      at = leaf.openEnd = leaf.closeStart = leaf.end = endOfTag(source, nameEnd) + 1;
      if (source.charCodeAt(at - 2) !== 47) {
        leaf.closeStart = source.indexOf("</", at);
        at = leaf.end = source.indexOf(">", leaf.closeStart) + 1;
        leaf.adopt(null);
      }
      made.push(leaf);
    }
    (this.scope as Scope).count(made.length);
    return made;
  }

  /** The child elements, in order. */
  get elements(): XmlElement[] {
    return this.nodes.filter((node): node is XmlElement => node.kind === "element");
  }

  /** The first child element with this name. */
  first(name: string): XmlElement | undefined {
    for (const node of this.nodes) if (node.kind === "element" && node.name === name) return node;
    return undefined;
  }

  /** All child elements with this name. */
  all(name: string): XmlElement[] {
    return this.nodes.filter((node): node is XmlElement => node.kind === "element" && node.name === name);
  }

  /** The element reached by following first children: `p.path("w:pPr", "w:numPr", "w:ilvl")`. */
  path(...names: readonly string[]): XmlElement | undefined {
    let element: XmlElement | undefined = this;
    for (const name of names) element = element?.first(name);
    return element;
  }

  /** All elements inside, at any depth, in document order, with this name (all when absent). */
  descendants(name?: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.collect(name, found);
    return found;
  }

  private collect(name: string | undefined, found: XmlElement[]): void {
    for (const node of this.nodes)
      if (node.kind === "element") {
        if (name === undefined || node.name === name) found.push(node);
        node.collect(name, found);
      }
  }

  /** The nearest element outside this one with this name. */
  closest(name: string): XmlElement | undefined {
    for (let at = this.parent; at; at = at.parent) if (at.name === name) return at;
    return undefined;
  }

  /** All text inside, at any depth, joined. */
  text(): string {
    let text = "";
    for (const node of this.nodes) {
      if (node.kind === "text") text += node.value;
      else if (node.kind === "element") text += node.text();
    }
    return text;
  }

  /** The attributes in order, namespace declarations included ("xmlns:w"). */
  get attributes(): readonly XmlAttribute[] {
    this.parsed ??= readAttributes(this.scope as Scope, this.nameEnd, this.openEnd);
    return this.parsed;
  }

  /** This element exactly as it was read; null when it was made here or anything of it was changed. */
  get raw(): string | null {
    const { scope, start, end, touched, retagged } = this;
    return scope === null || touched || retagged ? null : scope.source.slice(start, end);
  }

  /** An attribute's value; undefined when it is not there. */
  get(name: string): string | undefined {
    // What is only read is looked for in the source: most elements are asked for one attribute of several.
    if (!this.parsed) return valueOf(this.scope as Scope, this.nameEnd, this.openEnd, name);
    for (const attribute of this.parsed) if (attribute.name === name) return attribute.value;
    return undefined;
  }

  /** Sets an attribute, or takes it away with null. Declaring a namespace: `declareNamespace`. */
  set(name: string, value: string | null): this {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (value === null ? at < 0 : this.attributes[at]?.value === value) return this;
    const attributes = [...this.attributes];
    if (value === null) attributes.splice(at, 1);
    else attributes.splice(at < 0 ? attributes.length : at, 1, { name, value, source: null });
    this.parsed = attributes;
    this.retagged = true;
    this.parent?.touch();
    return this;
  }

  /** Notes that something inside changed, here and outwards. */
  touch(): void {
    for (let at: XmlElement | null = this; at && !at.touched; at = at.parent) at.touched = true;
  }

  /** Puts nodes at the end. */
  append(...nodes: readonly XmlNode[]): this {
    return this.insertAt(this.nodes.length, ...nodes);
  }

  /** Puts nodes at the front. */
  prepend(...nodes: readonly XmlNode[]): this {
    return this.insertAt(0, ...nodes);
  }

  /** Puts nodes before the child at this index of `children`. */
  insertAt(index: number, ...nodes: readonly XmlNode[]): this {
    const mark = this.nodes[index];
    for (const node of nodes) if (node !== mark) node.parent?.take(node);
    const at = mark ? this.nodes.indexOf(mark) : this.nodes.length;
    if (this.nodes === EMPTY) this.inside = [...nodes];
    else this.nodes.splice(at, 0, ...nodes);
    for (const node of nodes) node.parent = this;
    this.touch();
    return this;
  }

  /** Puts nodes before a child of this element. Throws a RangeError when `mark` is none. */
  insertBefore(mark: XmlNode, ...nodes: readonly XmlNode[]): this {
    return this.insertAt(this.indexOf(mark), ...nodes);
  }

  /** Puts nodes after a child of this element. Throws a RangeError when `mark` is none. */
  insertAfter(mark: XmlNode, ...nodes: readonly XmlNode[]): this {
    return this.insertAt(this.indexOf(mark) + 1, ...nodes);
  }

  /** Where a child stands in `children`. Throws a RangeError when it is none. */
  indexOf(child: XmlNode): number {
    const at = this.nodes.indexOf(child);
    if (at < 0) throw new RangeError(`<${this.name}> does not hold that node`);
    return at;
  }

  /** Takes a child out. */
  take(child: XmlNode): void {
    this.nodes.splice(this.indexOf(child), 1);
    child.parent = null;
    this.touch();
  }

  /** Takes this element out of its parent; nothing happens when it has none. */
  remove(): void {
    this.parent?.take(this);
  }

  /** Puts nodes (its own children, too) where this element stands, and takes it out. */
  replaceWith(...nodes: readonly XmlNode[]): void {
    const parent = this.parent;
    if (!parent) throw new RangeError(`<${this.name}> stands nowhere`);
    parent.insertBefore(this, ...nodes);
    parent.take(this);
  }

  /** Makes this text the only content. */
  setText(text: string): this {
    for (const node of [...this.nodes]) this.take(node);
    if (text !== "") this.append(new XmlText(null, -1, -1, text));
    this.touch();
    return this;
  }

  /** A copy that stands nowhere; it serialises to the same source as long as it is not changed. */
  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.scope, this.declares, this.start, this.nameEnd);
    copy.parsed = this.parsed;
    copy.touched = this.touched;
    copy.retagged = this.retagged;
    copy.openEnd = this.openEnd;
    copy.closeStart = this.closeStart;
    copy.end = this.end;
    copy.inside = this.inside && this.inside.map((node) => node.clone());
    for (const node of copy.inside ?? EMPTY) node.parent = copy;
    return copy;
  }
}

/**
 * A new element: `element("w:r", { "w:rsidR": "00AA" }, element("w:t", {}, "text"))`. Names are canonical; undefined
 * attributes are left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (XmlNode | string)[]
): XmlElement {
  const made = new XmlElement(name, null, false, -1, -1);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.set(key, value);
  return made.append(...children.map((child) => (typeof child === "string" ? textNode(child) : child)));
}

/** A new text node. */
export const textNode = (value: string): XmlText => new XmlText(null, -1, -1, value);
