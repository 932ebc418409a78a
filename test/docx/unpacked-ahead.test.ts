import { strToU8, zipSync } from "fflate";
import { readSnapshot } from "../../src/docx/snapshot";
import { readSnapshotWith } from "../../src/docx/snapshot-ahead";
import { readZip } from "../../src/ooxml/zip/read";
import { unpackedAhead } from "../../src/ooxml/zip/ahead";
import { unpackInSteps } from "../../src/ooxml/zip/unpack";
import { docx, p, table } from "../support/docx-builder";

const halts = { count: 0 };
const halt = async (): Promise<void> => void halts.count++;
const MINUTES = docx(
  p("Minutes of 2 March 2026"),
  table([
    ["Action", "Owner"],
    ["Mend it", "Ada Holt"],
  ]),
);

/** The file with one field of each directory entry changed: 20 packed size, 24 size. */
function lying(field: number, by: number): Uint8Array {
  const bytes = Buffer.from(MINUTES);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + field) + by, at + field);
  return bytes;
}

/** The file with the middle of its packed text overwritten. */
function scribbled(): Uint8Array {
  const main = readZip(MINUTES).find(({ name }) => name === "word/document.xml")!;
  const bytes = MINUTES.slice();
  bytes.fill(255, main.packed.byteOffset - MINUTES.byteOffset + 30, main.packed.byteOffset - MINUTES.byteOffset + 90);
  return bytes;
}

test("what the browser unpacks beforehand is what was packed", async () => {
  const unpack = await unpackedAhead(MINUTES);
  for (const { name, method, packed, size } of readZip(MINUTES))
    if (method !== 0)
      expect([name, Buffer.compare(unpack!(packed, size), unpackInSteps(packed, size))]).toEqual([name, 0]);
});

test("pictures stay packed", async () => {
  const picture = zipSync({ "word/media/a.png": strToU8("x".repeat(5000)), "a.xml": strToU8("y".repeat(5000)) });
  const [png, xml] = readZip(picture);
  const unpack = (await unpackedAhead(picture))!;
  expect(unpack(xml!.packed, 5000)).toHaveLength(5000);
  expect(() => unpack(png!.packed, 5000)).toThrow("not unpacked");
});

test.each<[string, Uint8Array]>([
  ["whole", MINUTES],
  ["with parts longer than they say", lying(24, -1)],
  ["with parts shorter than they say", lying(24, 1)],
  ["whose parts unpack to gigabytes", lying(24, 250_000_000)],
  ["that is cut off", MINUTES.subarray(0, MINUTES.length / 2)],
  ["that is none", strToU8("Dear Ada")],
  ["whose text was overwritten", scribbled()],
])("a document %s is read, or refused, as by our own unpacking", async (_, bytes) => {
  expect(await readSnapshotWith(halt, bytes)).toEqual(readSnapshot(bytes));
});

test("a page in which the browser cannot unpack reads all the same", async () => {
  const native = globalThis.DecompressionStream;
  try {
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    expect(await unpackedAhead(MINUTES)).toBeNull();
    expect(await readSnapshotWith(halt, MINUTES)).toEqual(readSnapshot(MINUTES));
  } finally {
    globalThis.DecompressionStream = native;
  }
});

test("the page may answer half-way", async () => {
  halts.count = 0;
  await readSnapshotWith(halt, MINUTES);
  expect(halts.count).toBe(1);
});
