import { deflateSync } from "fflate";
import type { ZipEntry } from "./read";

/** 1 January 1980, 00:00: the same content always gives the same bytes. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 1 << 11;

/** An entry made from bytes, deflated. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  const smaller = packed.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
    time: NO_TIME,
    flags: UTF8_NAME,
  };
}

/** A zip of these entries, in this order; packed data is copied as it is. Entries over 4 GB are not foreseen. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const bytes = new Uint8Array(data + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, entry, names[i] as Uint8Array);
    bytes.set(names[i] as Uint8Array, at + 30);
    at += 30 + (names[i] as Uint8Array).length;
    bytes.set(entry.packed, at);
    at += entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    shared(view, at + 6, entry, names[i] as Uint8Array);
    view.setUint32(at + 42, offsets[i] as number, true);
    bytes.set(names[i] as Uint8Array, at + 46);
    at += 46 + (names[i] as Uint8Array).length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory record have in common, from "version needed" to "extra length". */
function shared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true); // sizes stand in the header, so bit 3 goes
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 as zip uses it. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = (TABLE[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
