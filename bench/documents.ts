import mammoth from "mammoth";
import { read } from "../src/core/reading";
import { readDocx } from "../src/docx/read";
import { ms, row } from "./clock";
import { asDocx, longer, texts } from "./material";
import type { Line } from "./reading";

const ROUNDS = 7;

async function least(work: () => unknown): Promise<number> {
  await work();
  let found = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    await work();
    found = Math.min(found, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return found;
}

const record = (bytes: Uint8Array): unknown => {
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return read(opened.value.source).minutes;
};

/** From the bytes of a .docx to the record, beside mammoth's raw text of the same files. */
export async function documents(): Promise<readonly Line[]> {
  const files = texts.map((text) => asDocx(longer(text, 10)));
  const ours = await least(() => files.forEach(record));
  const buffers = files.map((file) => Buffer.from(file));
  const theirs = await least(async () => {
    for (const buffer of buffers) await mammoth.extractRawText({ buffer });
  });
  const factor = theirs / ours;
  return [
    { text: row(`${files.length} .docx files, bytes to record`, ms(ours)), met: factor >= 5 },
    { text: row("mammoth.extractRawText on the same files", ms(theirs), `x ${factor.toFixed(1)}`), met: true },
  ];
}

/** Megabytes that reading a 300-page .docx needs beyond the file, where the collector can be called (--expose-gc). */
export function memory(): readonly Line[] {
  const bytes = asDocx(longer(texts.join("\n"), Math.ceil((300 * 22) / texts.join("\n").split("\n").length)));
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = record(bytes);
  collect();
  const after = process.memoryUsage().heapUsed;
  const megabytes = (after - before) / 1024 / 1024;
  return [{ text: row("Heap after reading 300 pages", `${megabytes.toFixed(1)} MB`), met: held !== null }];
}
