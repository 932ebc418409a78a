import { refined } from "../src/core/reading/refined";
import { collector, ms, row } from "./clock";
import { readingOf } from "./jobs";
import { evenings, pagesOf } from "./material";
import type { Line } from "./reading";
import { inTurns } from "./turns";
import { wordFile } from "./word-file";

/** From the bytes of a .docx to the record, beside mammoth's raw text of the same files. */
export async function documents(): Promise<readonly Line[]> {
  const { warm: took } = await inTurns(["docx to record", "docx to paragraphs", "mammoth's text"]);
  const mammoth = took["mammoth's text"];
  const ours = took["docx to record"];
  const paragraphs = took["docx to paragraphs"];
  const times = (milliseconds: number): string => `x ${(mammoth / milliseconds).toFixed(1)}`;
  const markup = evenings.map(wordFile).reduce((sum, file) => sum + file.markup, 0) / evenings.length;
  return [
    {
      text: `as Word saves them: ${markup.toFixed(1)} bytes of document.xml for each character of text`,
      met: true,
    },
    {
      text: row(`${evenings.length} .docx files, bytes to record with findings`, ms(ours), times(ours)),
      met: mammoth / ours >= 5,
    },
    { text: row("of which bytes to paragraphs", ms(paragraphs), times(paragraphs)), met: true },
    { text: row("mammoth.extractRawText on the same files", ms(mammoth)), met: true },
  ];
}

/** Megabytes that stay in use after a 300-page .docx was read, for as long as its reading is kept: what is garbage does not count. */
export function memory(): readonly Line[] {
  const { bytes } = wordFile(pagesOf(300).join("\n"));
  const collect = collector();
  // Code that the engine makes once for any document is no part of what this one needs.
  const warmUp = (): unknown => refined(readingOf(bytes)).findings;
  for (let round = 0; round < 20; round++) warmUp();
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
