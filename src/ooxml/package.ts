import { OoxmlError } from "./errors";
import { LIMITS } from "./limits";
import { addRelationship, emptyRelationships, readRelationships, relationshipsPart } from "./relationships";
import type { Relationship } from "./relationships";
import { element, parseXml, serialize, type XmlDocument } from "./xml";
import { decodePart } from "./xml/encoding";
import { inflate, readZip, type ZipEntry } from "./zip/read";

const TYPES = "[Content_Types].xml";

/** A part that is to be packed. */
export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Part {
  /** As read; null for a part added here. */
  readonly entry: ZipEntry | null;
  /** Inflated, or set. */
  bytes: Uint8Array | null;
  /** Parsed, with the text it was parsed from. */
  xml: { readonly document: XmlDocument; readonly source: string } | null;
}

/**
 * An OPC package (ECMA-376 part 2) over the bytes of a file. Parts are inflated and parsed when they are asked for, and
 * never else. Names are without a leading slash ("word/document.xml") and are found whatever their case.
 */
export class OoxmlPackage {
  private readonly parts = new Map<string, Part>();
  private readonly byLowerCase = new Map<string, string>();
  private inflated = 0;
  private changed = false;

  private constructor(private readonly original: Uint8Array | null) {}

  /** Opens a file. Throws OoxmlError (`not-a-zip`, `damaged`, `encrypted`, `legacy-format`, `too-large`). */
  static open(bytes: Uint8Array): OoxmlPackage {
    const opened = new OoxmlPackage(bytes);
    for (const entry of readZip(bytes)) opened.add(entry.name.replaceAll("\\", "/"), { entry, bytes: null, xml: null });
    return opened;
  }

  /** An empty package with the two content types every package has. */
  static create(): OoxmlPackage {
    const made = new OoxmlPackage(null);
    made.setText(
      TYPES,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    );
    return made;
  }

  private add(name: string, part: Part): void {
    this.parts.set(name, part);
    this.byLowerCase.set(name.toLowerCase(), name);
  }

  private find(name: string): Part | undefined {
    return this.parts.get(name) ?? this.parts.get(this.byLowerCase.get(name.toLowerCase()) ?? "");
  }

  private need(name: string): Part {
    const part = this.find(name);
    if (!part) throw new OoxmlError("missing-part", `The document has lost one of its parts (${name}).`);
    return part;
  }

  /** Names of all parts in the order of the file, relationships and content types included. */
  partNames(): string[] {
    return [...this.parts.keys()].filter((name) => !name.endsWith("/"));
  }

  /** True when there is such a part. */
  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** A part's bytes as they stand now. Throws OoxmlError `missing-part`, `damaged`, `too-large`. */
  bytes(name: string): Uint8Array {
    const part = this.need(name);
    if (part.xml) {
      const text = serialize(part.xml.document);
      if (text !== part.xml.source) return new TextEncoder().encode(utf8Declared(text));
    }
    return this.stored(name, part);
  }

  private stored(name: string, part: Part): Uint8Array {
    if (part.bytes) return part.bytes;
    const entry = part.entry as ZipEntry;
    this.inflated += entry.size;
    if (this.inflated > LIMITS.totalBytes)
      throw new OoxmlError("too-large", `The document is too large to be read (${name}).`);
    return (part.bytes = inflate(entry));
  }

  /**
   * A part as an XML tree, parsed once; what is changed in it is saved with the package.
   * Throws as `bytes` and as `parseXml`.
   */
  xml(name: string): XmlDocument {
    const part = this.need(name);
    if (!part.xml) {
      const source = decodePart(this.stored(name, part));
      part.xml = { document: parseXml(source), source };
      if (part.entry) part.bytes = null; // the tree and the packed bytes are enough
    }
    return part.xml.document;
  }

  /** Adds a part, or replaces all of one. */
  setBytes(name: string, bytes: Uint8Array): void {
    const there = this.parts.has(name) ? name : (this.byLowerCase.get(name.toLowerCase()) ?? name);
    this.add(there, { entry: null, bytes, xml: null });
    this.changed = true;
  }

  /** As `setBytes`, with text in UTF-8. */
  setText(name: string, text: string): void {
    this.setBytes(name, new TextEncoder().encode(text));
  }

  /** Takes a part out, with its own relationships and its content type; nothing happens when there is none. */
  remove(name: string): void {
    const there = this.parts.has(name) ? name : this.byLowerCase.get(name.toLowerCase());
    if (there === undefined) return;
    this.parts.delete(there);
    this.byLowerCase.delete(there.toLowerCase());
    this.changed = true;
    for (const at of this.xml(TYPES).root.all("ct:Override"))
      if (at.get("PartName")?.toLowerCase() === `/${there.toLowerCase()}`) at.remove();
    if (!there.endsWith(".rels")) this.remove(relationshipsPart(there));
  }

  /** A part's content type; undefined when none is stated. */
  contentType(name: string): string | undefined {
    const types = this.xml(TYPES).root;
    const lower = `/${name.toLowerCase()}`;
    const override = types.all("ct:Override").find((at) => at.get("PartName")?.toLowerCase() === lower);
    if (override) return override.get("ContentType");
    const extension = lower.slice(lower.lastIndexOf(".") + 1);
    return types
      .all("ct:Default")
      .find((at) => at.get("Extension")?.toLowerCase() === extension)
      ?.get("ContentType");
  }

  /** States a part's content type, unless it has it already. */
  setContentType(name: string, type: string): void {
    if (this.contentType(name) === type) return;
    const types = this.xml(TYPES).root;
    const lower = `/${name.toLowerCase()}`;
    const override = types.all("ct:Override").find((at) => at.get("PartName")?.toLowerCase() === lower);
    if (override) override.set("ContentType", type);
    else types.append(element("ct:Override", { PartName: `/${name}`, ContentType: type }));
  }

  /** The relationships of a part ("" for those of the package); none when it has no such part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(this.xml(name), part) : [];
  }

  /** The part a relationship of this kind leads to, if there is one and it exists. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((at) => at.kind === kind && !at.external && this.has(at.target))?.target;
  }

  /** Adds a relationship and gives its id. `target` as written in the file (relative to the part's folder). */
  relate(part: string, kind: string, target: string, external = false): string {
    const name = relationshipsPart(part);
    if (!this.has(name)) this.setText(name, serialize(emptyRelationships()));
    return addRelationship(this.xml(name), kind, target, external);
  }

  /** Takes a relationship away. */
  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    if (!this.has(name)) return;
    this.xml(name)
      .root.all("rel:Relationship")
      .find((at) => at.get("Id") === id)
      ?.remove();
  }

  /**
   * What a file of this package holds, in the order of the entries: packed as it was read, or a part's new bytes. The
   * very file that was opened when nothing changed. `savePackage` makes the file of it.
   */
  contents(): Uint8Array | readonly (ZipEntry | NewEntry)[] {
    let same = !this.changed;
    const entries: (ZipEntry | NewEntry)[] = [];
    for (const [name, part] of this.parts) {
      const text =
        part.xml && (part.xml.document.root.touched || part.xml.document.root.retagged)
          ? serialize(part.xml.document)
          : null;
      if (part.entry && (text === null || text === part.xml?.source)) entries.push(part.entry);
      else {
        same = false;
        entries.push({ name, bytes: text === null ? this.stored(name, part) : this.bytes(name) });
      }
    }
    return same && this.original ? this.original : entries;
  }
}

/** A part is written as UTF-8, so its declaration must not say otherwise. */
const utf8Declared = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-?8)[^"']*/i, "$1UTF-8");

export type { Relationship } from "./relationships";
