import { LIMITS } from "../limits";
import { readZip, type Unpack, type ZipEntry } from "./read";

/** Parts that hold no text: nobody asks for them, and they can be large. */
const NO_TEXT = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|mp[34]|wav|bin|odttf|ttf|wdp)$/i;

const isWanted = ({ name, method, size, packed }: ZipEntry): boolean =>
  method !== 0 &&
  !NO_TEXT.test(name) &&
  size <= LIMITS.partBytes &&
  (size <= LIMITS.ratioFrom || size <= packed.length * LIMITS.ratio);

/**
 * Has the browser unpack the parts of a .docx (Compression Streams: every browser of 2023 has `deflate-raw`), all at once and
 * while the page answers.
 *
 * @returns what gives each part's bytes; null where the browser cannot, or cannot with this file
 * @throws OoxmlError for what is no zip, as `readZip`
 */
export async function unpackedAhead(bytes: Uint8Array): Promise<Unpack | null> {
  const parts = new Map<number, Uint8Array>();
  const wanted = readZip(bytes).filter(isWanted);
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LIMITS.totalBytes) return null;
  try {
    // One more than stated, so that a longer part shows.
    await Promise.all(
      wanted.map(async ({ packed, size }) => parts.set(packed.byteOffset, await inflated(packed, size + 1))),
    );
  } catch {
    return null;
  }
  return ({ byteOffset }) => {
    const part = parts.get(byteOffset);
    if (!part) throw new RangeError("not unpacked");
    return part;
  };
}

async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const out = new Uint8Array(most);
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const fitting = step.value.subarray(0, most - length);
    out.set(fitting, length);
    length += fitting.length;
    if (length === most) {
      await reader.cancel();
      break;
    }
  }
  return out.subarray(0, length);
}
