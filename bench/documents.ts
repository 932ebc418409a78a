import mammoth from "mammoth";
import { read, type Reading } from "../src/core/reading";
import { refined } from "../src/core/reading/refined";
import { readDocx } from "../src/docx/read";
import { collector, ms, row, sideBySide, WARM_UP } from "./clock";
import { evenings, pagesOf } from "./material";
import type { Line } from "./reading";
import { wordFile } from "./word-file";

function readingOf(bytes: Uint8Array): Reading {
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return read(opened.value.source);
}

const record = (bytes: Uint8Array): unknown => refined(readingOf(bytes)).findings;

/** From the bytes of a .docx to the record, beside mammoth's raw text of the same files. */
export async function documents(): Promise<readonly Line[]> {
  const made = evenings.map(wordFile);
  const files = made.map(({ bytes }) => bytes);
  const buffers = files.map((file) => Buffer.from(file));
  const { warm: took } = await sideBySide({
    blocks: () => files.forEach((file) => readDocx(file)),
    ours: () => files.forEach(record),
    mammoth: async () => {
      for (const buffer of buffers) await mammoth.extractRawText({ buffer });
    },
  });
  const times = (name: "ours" | "blocks"): string => `x ${(took.mammoth / took[name]).toFixed(1)}`;
  const markup = made.reduce((sum, file) => sum + file.markup, 0) / made.length;
  return [
    {
      text: `as Word saves them: ${markup.toFixed(1)} bytes of document.xml for each character of text`,
      met: true,
    },
    {
      text: row(`${files.length} .docx files, bytes to record with findings`, ms(took.ours), times("ours")),
      met: took.mammoth / took.ours >= 5,
    },
    { text: row("of which bytes to paragraphs", ms(took.blocks), times("blocks")), met: true },
    { text: row("mammoth.extractRawText on the same files", ms(took.mammoth)), met: true },
  ];
}

/** Megabytes that stay in use after a 300-page .docx was read, for as long as its reading is kept: what is garbage does not count. */
export function memory(): readonly Line[] {
  const { bytes } = wordFile(pagesOf(300).join("\n"));
  const collect = collector();
  // Code that the engine makes once for any document is no part of what this one needs.
  for (let round = 0; round < WARM_UP; round++) record(bytes);
  collect();
  const before = process.memoryUsage().heapUsed;
  const reading = readingOf(bytes);
  const found = refined(reading).findings.length;
  collect();
  const after = process.memoryUsage().heapUsed;
  const megabytes = (after - before) / 1024 / 1024;
  return [
    {
      text: row("Heap held by 300 pages and what was read in them", `${megabytes.toFixed(1)} MB`),
      met: found > 0 && reading.source.blocks.length > 0,
    },
  ];
}
