import { OoxmlPackage, TYPES } from "./package";
import { relationshipsPart } from "./relationships";
import { element, serialize } from "./xml";
import type { ZipEntry } from "./zip/read";

/** What changes a package, and what it then holds: apart from the package, so that whoever only reads does not carry it. */

/** A part that is to be packed. */
export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** A relationships part without any. */
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** An empty package with the two content types every package has. */
export function createPackage(): OoxmlPackage {
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

/** A part's bytes as they stand now. Throws OoxmlError `missing-part`, `damaged`, `too-large`. */
export function bytesOf(pkg: OoxmlPackage, name: string): Uint8Array {
  const xml = pkg.need(name).xml;
  const text = xml ? serialize(xml.document) : "";
  return xml && text !== xml.source ? new TextEncoder().encode(utf8Declared(text)) : pkg.stored(name);
}

/** Takes a part out, with its own relationships and its content type; nothing happens when there is none. */
export function removePart(pkg: OoxmlPackage, name: string): void {
  const there = pkg.drop(name);
  if (there === undefined) return;
  for (const at of pkg.xml(TYPES).root.all("ct:Override"))
    if (at.get("PartName")?.toLowerCase() === `/${there.toLowerCase()}`) at.remove();
  if (!there.endsWith(".rels")) removePart(pkg, relationshipsPart(there));
}

/** States a part's content type, unless it has it already. */
export function setContentType(pkg: OoxmlPackage, name: string, type: string): void {
  if (pkg.contentType(name) === type) return;
  const types = pkg.xml(TYPES).root;
  const lower = `/${name.toLowerCase()}`;
  const override = types.all("ct:Override").find((at) => at.get("PartName")?.toLowerCase() === lower);
  if (override) override.set("ContentType", type);
  else types.append(element("ct:Override", { PartName: `/${name}`, ContentType: type }));
}

/**
 * Adds a relationship and gives its id, a new one.
 *
 * @param part whose relationship it is; "" for the package
 * @param kind last word of an Office relationship type, or a whole type
 * @param target as written in the file (relative to the part's folder)
 */
export function relate(pkg: OoxmlPackage, part: string, kind: string, target: string, external = false): string {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) pkg.setText(name, NO_RELATIONSHIPS);
  const { root } = pkg.xml(name);
  const used = new Set(root.all("rel:Relationship").map((at) => at.get("Id")));
  let n = used.size + 1;
  while (used.has(`rId${n}`)) n++;
  const type = kind.includes(":") ? kind : KINDS + kind;
  const mode = external ? "External" : undefined;
  root.append(element("rel:Relationship", { Id: `rId${n}`, Type: type, Target: target, TargetMode: mode }));
  return `rId${n}`;
}

/** Takes a relationship away. */
export function unrelate(pkg: OoxmlPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return;
  pkg
    .xml(name)
    .root.all("rel:Relationship")
    .find((at) => at.get("Id") === id)
    ?.remove();
}

/**
 * What a file of this package holds, in the order of the entries: packed as it was read, or a part's new bytes. The
 * very file that was opened when nothing changed. `savePackage` makes the file of it.
 */
export function contentsOf(pkg: OoxmlPackage): Uint8Array | readonly (ZipEntry | NewEntry)[] {
  let same = !pkg.changed;
  const entries: (ZipEntry | NewEntry)[] = [];
  for (const [name, { entry, xml }] of pkg.parts) {
    const root = xml?.document.root;
    const text = xml && (root?.touched || root?.retagged) ? serialize(xml.document) : null;
    if (entry && (text === null || text === xml?.source)) entries.push(entry);
    else {
      same = false;
      entries.push({ name, bytes: text === null ? pkg.stored(name) : bytesOf(pkg, name) });
    }
  }
  return same && pkg.original ? pkg.original : entries;
}

/** A part is written as UTF-8, so its declaration must not say otherwise. */
const utf8Declared = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-?8)[^"']*/i, "$1UTF-8");
