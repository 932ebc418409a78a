import { escapeAttribute, escapeText } from "./escape";
import { canonicalPrefix, namespaceOf } from "./namespaces";
import type { XmlDocument } from "./parse";
import { prefixFor } from "./prefix";
import { Scope } from "./scope";
import type { XmlElement, XmlNode } from "./tree";

/** A document as text: what was not changed is the source, character for character. */
export function serialize(document: XmlDocument): string {
  const out: string[] = [document.prolog];
  write(document.root, null, out);
  out.push(document.epilog);
  return out.join("");
}

/** One node as text that stands by itself: namespaces it needs are declared on it. */
export function serializeNode(node: XmlNode): string {
  const out: string[] = [];
  write(node, EMPTY, out);
  return out.join("");
}

const EMPTY = new Scope("", null, new Map());

/** `around` is the scope the node is written into; null for a root, which is written into its own. */
function write(node: XmlNode, around: Scope | null, out: string[]): void {
  if (node.kind === "raw") out.push(node.raw);
  else if (node.kind === "text") out.push(node.raw ?? escapeText(node.value));
  else writeElement(node, around, out);
}

function writeElement(element: XmlElement, around: Scope | null, out: string[]): void {
  const home = element.scope && element.declares ? element.scope.parent : element.scope;
  // Source can be copied only where the same prefixes hold as where it was read.
  const atHome = element.scope !== null && (around === null || home === around);
  const source = element.scope?.source ?? "";
  if (atHome && !element.touched && !element.retagged) {
    out.push(source.slice(element.start, element.end));
    return;
  }
  const empty = element.children.length === 0;
  let inside: Scope;
  let name: string;
  if (atHome && !element.retagged) {
    inside = element.scope as Scope;
    name = source.slice(element.start + 1, element.nameEnd);
    const selfClosed = element.closeStart === element.end;
    const tag = source.slice(element.start, element.openEnd);
    if (!selfClosed || empty) out.push(tag);
    else out.push(tag.slice(0, -2).trimEnd(), ">");
    if (selfClosed && empty) return;
  } else {
    // A start tag of the source with attributes changed keeps its prefixes, unless it was given new ones to declare.
    const keeps = atHome && (element.declares || declarations(element).size === 0);
    [name, inside] = startTag(element, keeps ? element.scope : null, around ?? EMPTY, out);
    out.push(empty ? "/>" : ">");
    if (empty) return;
  }
  for (const node of element.children) write(node, inside, out);
  out.push("</", name, ">");
}

/** Writes "<name a="b"" without its end; gives the name as written and the scope inside. */
function startTag(element: XmlElement, own: Scope | null, around: Scope, out: string[]): [string, Scope] {
  const declared = own ? own.own : declarations(element);
  const inside = own ?? (declared.size > 0 ? new Scope(around.source, around, declared) : around);
  const extra = new Map<string, string>();
  const written = (name: string, attribute: boolean): string => {
    const [key, local] = split(name);
    if (key === "" && (attribute || !inside.namespace(""))) return local;
    if (key === "") {
      extra.set("", "");
      return local;
    }
    const prefix = prefixFor(inside, key, attribute);
    if (prefix !== undefined) return prefix === "" ? local : `${prefix}:${local}`;
    const wanted = freePrefix(key, inside, extra);
    extra.set(wanted, namespaceOf(key) ?? key);
    return `${wanted}:${local}`;
  };
  const tag = own ? own.source.slice(element.start + 1, element.nameEnd) : written(element.name, false);
  const parts = element.attributes.map(({ name, value, source }) => {
    if (name.startsWith("xmlns") || (own && source)) return source ?? `${name}="${escapeAttribute(value)}"`;
    return `${written(name, true)}="${escapeAttribute(value)}"`;
  });
  if (!own) for (const [prefix, namespace] of prefixesInValues(element, inside)) extra.set(prefix, namespace);
  for (const [prefix, namespace] of extra)
    parts.unshift(`xmlns${prefix && ":"}${prefix}="${escapeAttribute(namespace)}"`);
  out.push("<", [tag, ...parts].join(" "));
  if (extra.size === 0) return [tag, inside];
  return [tag, new Scope(inside.source, inside, extra)];
}

/** The namespaces an element declares itself, by prefix. */
function declarations(element: XmlElement): Map<string, string> {
  const own = new Map<string, string>();
  for (const { name, value } of element.attributes)
    if (name === "xmlns") own.set("", value);
    else if (name.startsWith("xmlns:")) own.set(name.slice(6), value);
  return own;
}

/** Attributes of markup compatibility name prefixes in their values; those must mean the same where they are put. */
function prefixesInValues(element: XmlElement, inside: Scope): Map<string, string> {
  const needed = new Map<string, string>();
  for (const { name, value } of element.attributes)
    if (name === "Requires" || name === "mc:Ignorable" || name === "mc:MustUnderstand")
      for (const prefix of value.split(/\s+/).filter(Boolean)) {
        const namespace = element.scope?.namespace(prefix) ?? namespaceOf(prefix);
        if (namespace && inside.namespace(prefix) !== namespace) needed.set(prefix, namespace);
      }
  return needed;
}

/** "w:p" -> ["w", "p"]; "{urn:x}p" -> ["urn:x", "p"]; "p" -> ["", "p"]. */
function split(name: string): [string, string] {
  if (name.startsWith("{")) {
    const close = name.indexOf("}");
    return [name.slice(1, close), name.slice(close + 1)];
  }
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** A prefix for a namespace that is not declared: its canonical one, unless that means something else here. */
function freePrefix(key: string, scope: Scope, extra: Map<string, string>): string {
  const namespace = namespaceOf(key) ?? key;
  const wish = namespaceOf(key) ? key : (canonicalPrefix(key) ?? "ns");
  for (let n = 0; ; n++) {
    const prefix = n === 0 ? wish : `${wish}${n}`;
    const taken = scope.namespace(prefix) ?? extra.get(prefix);
    if (taken === undefined || taken === namespace) return prefix;
  }
}
