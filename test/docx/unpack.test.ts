import { deflateRawSync } from "node:zlib";
import { unpack as native } from "../../src/cli/unpack";
import { inflate, type ZipEntry } from "../../src/ooxml/zip/read";
import { unpackInSteps } from "../../src/ooxml/zip/unpack";

/** Letters that do not pack well, so that a long part is unpacked in several steps. */
function letters(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => 97 + ((seed = (seed * 48271) % 2147483647) % 26));
}

const entry = (bytes: Uint8Array, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: "word/document.xml",
  method: 8,
  crc: 0,
  size: bytes.length,
  packed: deflateRawSync(bytes),
  time: 0,
  flags: 0,
  ...more,
});

describe.each([
  ["our own", unpackInSteps],
  ["Node's", native],
])("a part unpacked by %s means", (_, unpack) => {
  test.each([0, 1, 1000, 300_000])("of %s bytes is what was packed", (length) => {
    const bytes = letters(length);
    expect(Buffer.compare(inflate(entry(bytes), unpack), bytes)).toBe(0);
  });

  test.each([1000, 300_000])("that is longer or shorter than the %s bytes it says is refused", (length) => {
    const bytes = letters(length);
    for (const size of [length - 1, length + 1, 10])
      expect(() => inflate(entry(bytes, { size }), unpack)).toThrow(/damaged or incomplete/);
  });

  test.each([1000, 300_000])("of %s bytes that is cut short or overwritten is refused", (length) => {
    const whole = entry(letters(length));
    const cut = whole.packed.subarray(0, whole.packed.length - 20);
    const other = whole.packed.map((byte, at) => (at > 20 && at < 200 ? 255 - byte : byte));
    for (const packed of [cut, other])
      expect(() => inflate({ ...whole, packed }, unpack)).toThrow(/damaged or incomplete/);
  });
});
