import { contentsOf } from "./changes";
import type { OoxmlPackage } from "./package";
import { packEntry, writeZip } from "./zip/write";

/**
 * A package as a file. Parts that were not changed keep their packed bytes, and the order of entries is kept; a package
 * in which nothing changed is the very file that was opened. The same content always gives the same bytes. Apart from
 * the package, so that whoever only reads does not carry the packer.
 */
export function savePackage(pkg: OoxmlPackage): Uint8Array {
  const contents = contentsOf(pkg);
  if (contents instanceof Uint8Array) return contents;
  return writeZip(contents.map((entry) => ("bytes" in entry ? packEntry(entry.name, entry.bytes) : entry)));
}
