/** An element of the data part: attributes decoded, what stands in it raw. */
export interface RawElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Markup between the tags, as written. */
  readonly inner: string;
  /** The whole element, as written. */
  readonly raw: string;
}

/** What is wrong with the XML of a data part; the message is for diagnostics. */
export class XmlError extends Error {}

const LARGEST = 8_000_000;
const DEEPEST = 32;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its entities decoded; only the five named ones and characters are known. Throws XmlError for others. */
export function unescapeXml(text: string): string {
  return text.replace(/&([^;&\s]{0,12};?)/g, (whole, body: string) => {
    const name = body.slice(0, -1);
    if (!body.endsWith(";")) throw new XmlError(`bare "${whole}"`);
    const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (known !== undefined) return known;
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 16 : 10) : Number.NaN;
    if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw new XmlError(`unknown "${whole}"`);
    return String.fromCodePoint(code);
  });
}

const NAME = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "y");
const CLOSE = new RegExp(`</(${NAME})\\s*>`, "y");

function attributesOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of source.matchAll(
    new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g"),
  )) {
    if (found.has(name)) throw new XmlError(`attribute ${name} twice`);
    found.set(name, unescapeXml(double ?? single ?? ""));
  }
  return found;
}

/** Position after what stands at `at` and is no element: text, comment, CDATA. */
function afterText(source: string, at: number): number {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ] as const) {
    if (!source.startsWith(open, at)) continue;
    const end = source.indexOf(close, at + open.length);
    if (end < 0) throw new XmlError(`${open} is not closed`);
    return end + close.length;
  }
  if (source.startsWith("<!", at) || source.startsWith("<?", at)) throw new XmlError("declarations are not allowed");
  const next = source.indexOf("<", at);
  return next < 0 ? source.length : next;
}

/** Reads the element that begins at `at`; answers it with the position after it. */
function elementAt(source: string, at: number): { readonly element: RawElement; readonly end: number } {
  OPEN.lastIndex = at;
  const open = OPEN.exec(source);
  if (!open) throw new XmlError(`no element at ${at}`);
  const [head, name = "", attributes = "", empty] = open;
  const start = at + head.length;
  const made = (innerEnd: number, end: number) => ({
    element: {
      name,
      attributes: attributesOf(attributes),
      inner: source.slice(start, innerEnd),
      raw: source.slice(at, end),
    },
    end,
  });
  if (empty) return made(start, start);
  const stack = [name];
  let here = start;
  while (here < source.length) {
    if (source[here] !== "<" || source[here + 1] === "!" || source[here + 1] === "?") {
      here = afterText(source, here);
      continue;
    }
    CLOSE.lastIndex = here;
    const close = CLOSE.exec(source);
    if (close) {
      if (stack.pop() !== close[1]) throw new XmlError(`</${close[1]}> closes nothing`);
      const end = here + close[0].length;
      if (stack.length === 0) return made(here, end);
      here = end;
      continue;
    }
    OPEN.lastIndex = here;
    const inner = OPEN.exec(source);
    if (!inner) throw new XmlError(`no element at ${here}`);
    if (!inner[3]) stack.push(inner[1] ?? "");
    if (stack.length > DEEPEST) throw new XmlError("nested too deep");
    here += inner[0].length;
  }
  throw new XmlError(`<${name}> is not closed`);
}

/** The elements directly in a piece of markup. Throws XmlError where it is no well-formed XML, or holds a doctype. */
export function childrenOf(markup: string): readonly RawElement[] {
  const found: RawElement[] = [];
  let at = 0;
  while (at < markup.length) {
    if (markup[at] !== "<" || markup[at + 1] === "!" || markup[at + 1] === "?") {
      at = afterText(markup, at);
    } else {
      const { element, end } = elementAt(markup, at);
      found.push(element);
      at = end;
    }
  }
  return found;
}

/** The root element of a document. Throws XmlError; a doctype, and any entity of its own making, is refused. */
export function rootOf(source: string): RawElement {
  if (source.length > LARGEST) throw new XmlError("too large");
  const body = source.replace(/^\uFEFF?\s*(?:<\?xml\b[^?<>]*\?>)?/, "").trim();
  const [root, ...others] = childrenOf(body);
  if (!root || others.length > 0) throw new XmlError("not one root element");
  return root;
}

/** The text of an element without child elements: entities decoded, CDATA as it is, comments left out. */
export function textOf(element: RawElement): string {
  const parts = element.inner.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/);
  return parts
    .map((part) => {
      if (part.startsWith("<![CDATA[")) return part.slice(9, -3);
      if (part.startsWith("<!--")) return "";
      if (part.includes("<")) throw new XmlError("elements where text was expected");
      return unescapeXml(part);
    })
    .join("");
}
