import { Inflate, inflateSync } from "fflate";

/** How much packed data is inflated at a time, so that a lying entry is caught before it fills the memory. */
const STEP = 64 * 1024;

/** Unpacks deflated data in any runtime: at most so many bytes of it. */
export function unpackInSteps(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(most);
  if (packed.length <= STEP) return inflateSync(packed, { out });
  let length = 0;
  const stream = new Inflate((chunk) => {
    const fitting = chunk.subarray(0, most - length);
    out.set(fitting, length);
    length += fitting.length;
  });
  for (let at = 0; at < packed.length && length < most; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return out.subarray(0, length);
}
