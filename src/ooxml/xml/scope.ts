import { OoxmlError } from "../errors";
import { LIMITS } from "../limits";
import { canonicalPrefix } from "./namespaces";

/**
 * The prefixes that hold inside an element, and the source text they were read from. Elements share one scope until
 * one of them declares a namespace of its own.
 */
export class Scope {
  private readonly elementNames = new Map<string, string>();
  private readonly attributeNames = new Map<string, string>();
  /** The nodes that were made of the source so far, in all its scopes. */
  private readonly made: { nodes: number };

  constructor(
    readonly source: string,
    readonly parent: Scope | null,
    /** Declared here: prefix ("" for the default) to namespace name ("" for none). */
    readonly own: Map<string, string>,
  ) {
    this.made = parent?.made ?? { nodes: 0 };
  }

  /** Notes that nodes are made of the source. Throws OoxmlError `too-large` when there are too many. */
  count(nodes: number): void {
    if ((this.made.nodes += nodes) > LIMITS.nodes)
      throw new OoxmlError("too-large", "The document has too many parts to be read.");
  }

  /** The namespace name a prefix stands for here. */
  namespace(prefix: string): string | undefined {
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const name = scope.own.get(prefix);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** "w:p" for the element that this source calls `raw`; "{namespace}local" where the namespace is not known here. */
  elementName(raw: string): string {
    let name = this.elementNames.get(raw);
    if (name === undefined) this.elementNames.set(raw, (name = this.canonical(raw, false)));
    return name;
  }

  /** As `elementName`, for attributes: without a prefix they belong to no namespace. */
  attributeName(raw: string): string {
    let name = this.attributeNames.get(raw);
    if (name === undefined) this.attributeNames.set(raw, (name = this.canonical(raw, true)));
    return name;
  }

  private canonical(raw: string, attribute: boolean): string {
    const colon = raw.indexOf(":");
    const prefix = colon < 0 ? "" : raw.slice(0, colon);
    const local = raw.slice(colon + 1);
    if (attribute && (prefix === "" || prefix === "xmlns")) return raw;
    const namespace = this.namespace(prefix);
    if (namespace === undefined && prefix !== "")
      throw new OoxmlError("malformed-xml", `The document uses a prefix it does not declare (${raw.slice(0, 40)}).`);
    if (!namespace) return local;
    const known = canonicalPrefix(namespace);
    return known ? `${known}:${local}` : `{${namespace}}${local}`;
  }
}
