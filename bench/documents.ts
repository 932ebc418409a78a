import mammoth from "mammoth";
import { read } from "../src/core/reading";
import { readDocx } from "../src/docx/read";
import { ms, row, sideBySide } from "./clock";
import { asDocx, evenings, pagesOf } from "./material";
import type { Line } from "./reading";

const record = (bytes: Uint8Array): unknown => {
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return read(opened.value.source).minutes.findings;
};

/** From the bytes of a .docx to the record, beside mammoth's raw text of the same files. */
export async function documents(): Promise<readonly Line[]> {
  const files = evenings.map(asDocx);
  const buffers = files.map((file) => Buffer.from(file));
  const took = await sideBySide({
    blocks: () => files.forEach((file) => readDocx(file)),
    ours: () => files.forEach(record),
    mammoth: async () => {
      for (const buffer of buffers) await mammoth.extractRawText({ buffer });
    },
  });
  const times = (name: "ours" | "blocks"): string => `x ${(took.mammoth / took[name]).toFixed(1)}`;
  return [
    {
      text: row(`${files.length} .docx files, bytes to record with findings`, ms(took.ours), times("ours")),
      met: took.mammoth / took.ours >= 5,
    },
    { text: row("of which bytes to paragraphs", ms(took.blocks), times("blocks")), met: true },
    { text: row("mammoth.extractRawText on the same files", ms(took.mammoth)), met: true },
  ];
}

/** Megabytes that reading a 300-page .docx needs beyond the file, where the collector can be called (--expose-gc). */
export function memory(): readonly Line[] {
  const bytes = asDocx(pagesOf(300).join("\n"));
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = record(bytes);
  collect();
  const after = process.memoryUsage().heapUsed;
  const megabytes = (after - before) / 1024 / 1024;
  return [{ text: row("Heap after reading 300 pages", `${megabytes.toFixed(1)} MB`), met: held !== null }];
}
