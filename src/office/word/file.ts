import { done, failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Runner, WordHost } from "./host";
import { SLICE_BYTES } from "./limits";

/** Hosts hand a slice over as an array of numbers, as bytes or as a buffer. */
function asBytes(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Uint8Array.from(data as ArrayLike<number>);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * The document as the bytes of a .docx, or as a PDF, slice by slice. The file handle is closed whatever happens: a host keeps at
 * most two files in memory.
 */
export async function readFile(
  runner: Runner,
  { office }: WordHost,
  form: "Compressed" | "Pdf" = "Compressed",
): Promise<Outcome<Uint8Array>> {
  const opened = await runner.call<Office.File>((callback) =>
    office.context.document.getFileAsync(office.FileType[form], { sliceSize: SLICE_BYTES }, callback),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const parts: Uint8Array[] = [];
  let failure: Outcome<never> | null = null;
  for (let index = 0; index < file.sliceCount && !failure; index += 1) {
    const slice = await runner.call<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    if (slice.ok) parts.push(asBytes(slice.value.data));
    else failure = slice;
  }
  await runner.call<unknown>((callback) => file.closeAsync(callback));
  if (failure) return failure;
  const bytes = joined(parts);
  return bytes.length > 0 ? done(bytes) : failed("host-refused", "empty file");
}
