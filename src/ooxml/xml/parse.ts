import { OoxmlError } from "../errors";
import { LIMITS } from "../limits";
import { holdsForbidden } from "./characters";
import { Scope } from "./scope";
import { endOfName } from "./tag";
import { XmlElement, XmlRaw, XmlText, type XmlNode } from "./tree";

/** A parsed part: the root, and what stands before and after it, kept as it was. */
export interface XmlDocument {
  readonly root: XmlElement;
  /** Declaration, comments and white space before the root (byte order mark included). */
  readonly prolog: string;
  /** What follows the root. */
  readonly epilog: string;
}

/**
 * A start tag from its name on, as word processors write those that declare nothing: the engine is sooner through it than a
 * loop. What repeats is bounded, as the engine remembers each turn.
 */
const USUAL = /[\w:]+(?: (?!xmlns)[\w:]+="[^"<]*"){0,40}\/?>/y;

/** Empty elements with attributes, both in the usual prefix, and nothing else. */
const LEAVES = /(?:<w:\w+(?: w:\w+="[^"<]*"){0,20}\/>){0,1000}(?=<\/)/y;

/**
 * What stands in some elements, as word processors write it: what is said of a run at each run, the names of styles that Word
 * would have, and in a run its words. Few of these are ever looked into, so that what is in them is made only then.
 */
const USUALLY = new Map([
  ["w:rPr", LEAVES],
  ["w:latentStyles", LEAVES],
  ["w:t", /[^<]*(?=<\/)/y],
  [
    "w:r",
    /(?:<w:rPr>(?:<w:\w+(?: w:\w+="[^"<]*"){0,20}\/>){0,40}<\/w:rPr>)?<w:t(?: xml:space="preserve")?>[^<]*<\/w:t>(?=<\/)/y,
  ],
]);

const malformed = (what: string): OoxmlError =>
  new OoxmlError("malformed-xml", `The document's XML is damaged: ${what}.`);

/**
 * Reads XML into a tree that remembers its source. One pass, no recursion; attributes and texts are decoded only when
 * asked for. Document type declarations are refused, so there are no entities to expand and none to fetch.
 * Throws OoxmlError `malformed-xml`, `doctype`, `too-deep` or `too-large`.
 *
 * @param utf8 the bytes of the source, where it was read from UTF-8
 */
export function parseXml(source: string, utf8?: Uint8Array): XmlDocument {
  if (holdsForbidden(source, utf8)) throw malformed("it holds control characters");
  return new Parser(source).document();
}

class Parser {
  private scope: Scope;
  private current: XmlElement | null = null;
  private root: XmlElement | null = null;
  private depth = 0;
  /** What stands in the elements that are open, those of the outermost first; each is handed its own when it ends. */
  private readonly inside: XmlNode[] = [];
  /** How many of `inside` stand in an open element: what follows was handed over and will be written over. */
  private top = 0;
  /** For each open element, where its own begin in `inside`. */
  private readonly from: number[] = [];
  /** Set by `tagEnd`: whether the tag it measured may declare a namespace. */
  private declaring = false;

  constructor(private readonly source: string) {
    this.scope = new Scope(source, null, new Map());
  }

  document(): XmlDocument {
    const { source } = this;
    let at = 0;
    for (;;) {
      const open = source.indexOf("<", at);
      if (open < 0) break;
      if (open > at) this.text(at, open);
      const next = source.charCodeAt(open + 1);
      if (next === 47) at = this.endTag(open);
      else if (next === 33 || next === 63) at = this.markup(open);
      else at = this.startTag(open);
    }
    if (this.current) throw malformed(`<${this.current.name}> is not closed`);
    if (at < source.length) this.text(at, source.length);
    const root = this.root;
    if (!root) throw malformed("there is nothing in it");
    return { root, prolog: source.slice(0, root.start), epilog: source.slice(root.end) };
  }

  private text(start: number, end: number): void {
    if (this.current) this.adopt(new XmlText(this.source, start, end));
    else if (/[^\s\ufeff]/.test(this.source.slice(start, end))) throw malformed("text stands outside its root");
  }

  private adopt(node: XmlNode): void {
    node.parent = this.current;
    this.inside[this.top++] = node;
    this.scope.count(1);
  }

  private startTag(open: number): number {
    const { source } = this;
    if (!this.current && this.root) throw malformed("it has two roots");
    const close = this.tagEnd(open + 1);
    const nameEnd = endOfName(source, open + 1);
    const raw = source.slice(open + 1, nameEnd);
    if (raw === "") throw malformed("a tag has no name");
    if (this.declaring) this.declare(nameEnd, close);
    const made = new XmlElement(this.scope.elementName(raw), this.scope, this.declaring, open, nameEnd);
    made.openEnd = made.closeStart = made.end = close + 1;
    if (this.current) this.adopt(made);
    else this.root = made;
    if (source.charCodeAt(close - 1) === 47) {
      if (this.declaring) this.scope = this.scope.parent as Scope;
    } else {
      this.current = made;
      this.from.push(this.top);
      if (++this.depth > LIMITS.depth)
        throw new OoxmlError("too-deep", `The document nests more than ${LIMITS.depth} elements inside each other.`);
      const usual = USUALLY.get(made.name);
      if (usual) return this.leaves(made, usual, close + 1);
    }
    return close + 1;
  }

  /** Passes over what usually stands in an element; where it ends, or else where it begins. */
  private leaves(holder: XmlElement, usual: RegExp, start: number): number {
    const { source } = this;
    usual.lastIndex = start;
    // Its prefix is declared: the holder has it, written as it is usually.
    if (!usual.test(source) || !source.startsWith(holder.name, holder.start + 1)) return start;
    holder.adopt(null);
    return usual.lastIndex;
  }

  private endTag(open: number): number {
    const { source, current } = this;
    if (!current) throw malformed("an end tag has no start");
    const length = current.nameEnd - current.start - 1;
    let close = open + 2 + length;
    if (!sameName(source, open + 2, current.start + 1, length)) throw malformed(`<${current.name}> is not closed`);
    while (source.charCodeAt(close) <= 32) close++;
    if (source.charCodeAt(close) !== 62) throw malformed(`<${current.name}> is not closed`);
    current.closeStart = open;
    current.end = close + 1;
    const from = this.from.pop() as number;
    if (this.top > from) current.adopt(this.inside.slice(from, this.top));
    this.top = from;
    if (current.declares) this.scope = this.scope.parent as Scope;
    this.current = current.parent;
    this.depth--;
    return close + 1;
  }

  /** Comments, CDATA sections and processing instructions. */
  private markup(open: number): number {
    const { source } = this;
    const kind = source.startsWith("<!--", open) ? "-->" : source.startsWith("<![CDATA[", open) ? "]]>" : "?>";
    if (kind === "?>" && source.charCodeAt(open + 1) === 33)
      throw new OoxmlError(
        "doctype",
        "The document's XML has a document type declaration, which no Word document has.",
      );
    const close = source.indexOf(kind, open + (kind === "-->" ? 4 : 2));
    if (close < 0) throw malformed("a comment is not closed");
    const end = close + kind.length;
    if (kind !== "]]>") {
      if (this.current) this.adopt(new XmlRaw(source.slice(open, end)));
      else this.scope.count(1);
    } else if (this.current) this.adopt(new XmlText(source, open, end, undefined, true));
    else throw malformed("text stands outside its root");
    return end;
  }

  /** Where the tag that starts before `at` ends (its ">"), checking each attribute's form on the way. */
  private tagEnd(at: number): number {
    const { source } = this;
    this.declaring = false;
    USUAL.lastIndex = at;
    if (USUAL.test(source)) return USUAL.lastIndex - 1;
    let equals = false;
    for (let i = at; ; i++) {
      const c = source.charCodeAt(i);
      if (c === 62) {
        if (equals) throw malformed("an attribute has no value");
        return i;
      } else if (c === 61) equals = true;
      else if (c === 34 || c === 39) {
        const close = source.indexOf(c === 34 ? '"' : "'", i + 1);
        if (close < 0 || !equals) throw malformed("an attribute is not quoted");
        equals = false;
        i = close;
      } else if (c === 120) {
        if (!this.declaring && source.startsWith("xmlns", i) && source.charCodeAt(i - 1) <= 32) this.declaring = true;
      } else if (c === 60 || c !== c) throw malformed("a tag is not closed");
    }
  }

  private declare(nameEnd: number, close: number): void {
    const own = new Map<string, string>();
    const pattern = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
    for (const match of this.source.slice(nameEnd, close).matchAll(pattern))
      own.set(match[1] ?? "", (match[2] ?? match[3]) as string);
    this.scope = new Scope(this.source, this.scope, own);
  }
}

function sameName(source: string, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (source.charCodeAt(a + i) !== source.charCodeAt(b + i)) return false;
  return true;
}
