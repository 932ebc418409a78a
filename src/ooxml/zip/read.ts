import { OoxmlError } from "../errors";
import { LIMITS } from "../limits";

/** One entry of a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Inflated size as the directory states it; checked when the entry is read. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS time and date, as in the directory. */
  readonly time: number;
  /** General purpose flags; only bit 11 (names in UTF-8) matters to us. */
  readonly flags: number;
}

/** A password and an encrypting sensitivity label look the same from outside ([MS-OFFCRYPTO] 2.3). */
const LOCKED =
  "The document is encrypted by a password or a sensitivity label; open it in Word, take the protection off and save it again.";

const damaged = (what: string): OoxmlError => new OoxmlError("damaged", `The file is damaged or incomplete: ${what}.`);

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The entries of a zip, from its central directory, without inflating anything (APPNOTE 6.3, 4.3). Checked: the count,
 * that entries lie inside the file and share no bytes, names, encryption, method. Throws OoxmlError.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) throw notAZip(bytes);
  const { count, offset } = directory(view);
  if (count > LIMITS.entries) throw new OoxmlError("too-large", `The file holds ${count} parts, which is too many.`);
  const entries: ZipEntry[] = [];
  const spans: [number, number][] = [];
  const names = new Set<string>();
  for (let i = 0, at = offset; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged("its directory is cut short");
    const record = centralRecord(view, bytes, at);
    at = record.next;
    if (record.flags & 1) throw new OoxmlError("encrypted", LOCKED);
    if (record.method !== 0 && record.method !== 8)
      throw damaged(`a part is packed in an unknown way (${record.method})`);
    if (names.has(record.name)) throw damaged("two of its parts have the same name");
    names.add(record.name);
    const start = dataStart(view, record.offset);
    if (start + record.packedSize > bytes.length) throw damaged("it ends too early");
    spans.push([record.offset, start + record.packedSize]);
    const { name, method, crc, size, time, flags } = record;
    entries.push({ name, method, crc, size, time, flags, packed: bytes.subarray(start, start + record.packedSize) });
  }
  spans.sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < spans.length; i++)
    if ((spans[i] as [number, number])[0] < (spans[i - 1] as [number, number])[1]) throw damaged("its parts overlap");
  return entries;
}

function notAZip(bytes: Uint8Array): OoxmlError {
  // [MS-CFB] 2.2: the signature of a compound file, which is what .doc and encrypted documents are.
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
  if (!compound)
    return new OoxmlError("not-a-zip", "The file is not a Word document; open it in Word and save it as .docx.");
  // Directory entries hold their names in UTF-16.
  if (holds(bytes, "EncryptedPackage")) return new OoxmlError("encrypted", LOCKED);
  return new OoxmlError("legacy-format", "The file is in the old .doc format; open it in Word and save it as .docx.");
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function directory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64;
    if (!wide) return { count, offset };
    const at64 = Number(view.getBigUint64(at - 12, true));
    if (at64 + 56 > view.byteLength || view.getUint32(at64, true) !== END64) throw damaged("its directory is missing");
    return { count: Number(view.getBigUint64(at64 + 32, true)), offset: Number(view.getBigUint64(at64 + 48, true)) };
  }
  throw damaged("it ends too early");
}

const UTF8 = new TextDecoder();

function centralRecord(view: DataView, bytes: Uint8Array, at: number) {
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged("its directory is cut short");
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  // 4.5.3: sizes that do not fit stand in the extra field with id 1, in this order, only those that are needed.
  const end = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const wide = (narrow: number): number => {
      if (narrow !== 0xffffffff || field + 8 > end) return narrow;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    size = wide(size);
    packedSize = wide(packedSize);
    offset = wide(offset);
  }
  return {
    name: UTF8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...{ size, packedSize, offset, next },
  };
}

function dataStart(view: DataView, offset: number): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged("a part is missing");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Unpacks deflated data (RFC 1951): at most so many bytes of it. Throws whatever it likes for damaged data and for more bytes. */
export type Unpack = (packed: Uint8Array, most: number) => Uint8Array;

/**
 * The bytes of an entry. Throws OoxmlError `too-large` beyond the limits, `damaged` when sizes or data are wrong.
 *
 * @param unpack what unpacks them
 */
export function inflate(entry: ZipEntry, unpack: Unpack): Uint8Array {
  const { name, size, packed } = entry;
  if (size > LIMITS.partBytes) throw new OoxmlError("too-large", `A part of the file is too large (${name}).`);
  if (size > LIMITS.ratioFrom && size > packed.length * LIMITS.ratio)
    throw new OoxmlError("too-large", `A part of the file unpacks to far more than it should (${name}).`);
  let bytes = packed;
  try {
    // One more than stated, so that a longer part shows.
    if (entry.method !== 0) bytes = unpack(packed, size + 1);
  } catch {
    throw damaged(`a part cannot be unpacked (${name})`);
  }
  if (bytes.length !== size) throw damaged(`the size of a part is wrong (${name})`);
  return bytes;
}
