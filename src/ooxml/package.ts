import { OoxmlError } from "./errors";
import { LIMITS } from "./limits";
import { readRelationships, relationshipsPart } from "./relationships";
import type { Relationship } from "./relationships";
import { parseXml, type XmlDocument } from "./xml/parse";
import { decodePart } from "./xml/encoding";
import { inflate, readZip, type Unpack, type ZipEntry } from "./zip/read";

const NOTHING_PACKED: Unpack = () => {
  throw new RangeError("A package made anew has nothing packed.");
};

/** The part that states what the others are. */
export const TYPES = "[Content_Types].xml";

/** A part of a package: as it was read, and what became of it. */
export interface Part {
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
  /** The parts by name, in the order of the file. */
  readonly parts = new Map<string, Part>();
  private readonly byLowerCase = new Map<string, string>();
  private inflated = 0;
  /** True when a part was set or dropped; what was changed in a tree shows in the tree. */
  changed = false;

  /**
   * @param original the file that was opened; null for a package made anew
   * @param unpack what unpacks its parts; none is needed for a package made anew
   */
  constructor(
    readonly original: Uint8Array | null,
    private readonly unpack: Unpack = NOTHING_PACKED,
  ) {}

  /** Opens a file. Throws OoxmlError (`not-a-zip`, `damaged`, `encrypted`, `legacy-format`, `too-large`). */
  static open(bytes: Uint8Array, unpack: Unpack): OoxmlPackage {
    const opened = new OoxmlPackage(bytes, unpack);
    for (const entry of readZip(bytes)) opened.add(entry.name.replaceAll("\\", "/"), { entry, bytes: null, xml: null });
    return opened;
  }

  private add(name: string, part: Part): void {
    this.parts.set(name, part);
    this.byLowerCase.set(name.toLowerCase(), name);
  }

  private find(name: string): Part | undefined {
    return this.parts.get(name) ?? this.parts.get(this.byLowerCase.get(name.toLowerCase()) ?? "");
  }

  /** A part, whatever the case of its name. Throws OoxmlError `missing-part`. */
  need(name: string): Part {
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

  /**
   * A part's bytes as they were read or set; what was changed in its tree is not in them (`bytesOf` has that).
   * Throws OoxmlError `missing-part`, `damaged`, `too-large`.
   */
  stored(name: string): Uint8Array {
    return this.storedIn(name, this.need(name));
  }

  private storedIn(name: string, part: Part): Uint8Array {
    if (part.bytes) return part.bytes;
    const entry = part.entry as ZipEntry;
    this.inflated += entry.size;
    if (this.inflated > LIMITS.totalBytes)
      throw new OoxmlError("too-large", `The document is too large to be read (${name}).`);
    return (part.bytes = inflate(entry, this.unpack));
  }

  /**
   * A part as an XML tree, parsed once; what is changed in it is saved with the package.
   * Throws as `bytes` and as `parseXml`.
   */
  xml(name: string): XmlDocument {
    const part = this.need(name);
    if (!part.xml) {
      const [source, utf8] = decodePart(this.storedIn(name, part));
      part.xml = { document: parseXml(source, utf8), source };
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

  /** Forgets a part; what else speaks of it is `removePart`'s to take away. Answers its name, if there was one. */
  drop(name: string): string | undefined {
    const there = this.parts.has(name) ? name : this.byLowerCase.get(name.toLowerCase());
    if (there === undefined) return undefined;
    this.parts.delete(there);
    this.byLowerCase.delete(there.toLowerCase());
    this.changed = true;
    return there;
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

  /** The relationships of a part ("" for those of the package); none when it has no such part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(this.xml(name), part) : [];
  }

  /** The part a relationship of this kind leads to, if there is one and it exists. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((at) => at.kind === kind && !at.external && this.has(at.target))?.target;
  }
}

export type { Relationship } from "./relationships";
