import { readTxt } from "../src/cli/formats/txt";
import { read, reread, type Reading } from "../src/core/reading";
import { refined } from "../src/core/reading/refined";
import { collector, median, ms, row, sideBySide, time } from "./clock";
import { copies, pagesOf, texts, wordsOf } from "./material";

/** What a line of the report says, and whether the aim was met. */
export interface Line {
  readonly text: string;
  readonly met: boolean;
}

/** The whole job: text in, record out, with the findings, which are otherwise worked out when they are first asked for. */
export const record = (text: string): unknown => refined(read(readTxt(text))).findings;

/** Time per copy when one set of minutes grows to 100 times its length: linear within 20 %. */
export async function growth(): Promise<readonly Line[]> {
  const [base = ""] = [...texts].sort((a, b) => b.length - a.length);
  const hundred = copies(base, 100);
  const whole = hundred.join("\n");
  const jobs = { small: () => hundred.forEach(record), large: () => record(whole) };
  const { warm: took } = await sideBySide(jobs, 3, 1);
  const ratio = took.large / took.small;
  return [
    {
      text: row(
        `${wordsOf(base)} words a hundred times, and 100 times as long`,
        ms(took.small),
        ms(took.large),
        `x ${ratio.toFixed(2)}`,
      ),
      met: ratio <= 1.2,
    },
  ];
}

const CHANGES = 400;

/**
 * One changed paragraph of a 300-page document: paragraphs all over it are typed anew, one at a time. The first pass warms up,
 * as the first rounds of the other rows do.
 */
export async function retyping(): Promise<readonly Line[]> {
  const lines = pagesOf(300);
  const reading = read(readTxt(lines.join("\n")));
  const { blocks } = reading.source;
  const step = Math.floor(blocks.length / CHANGES);
  let times: number[] = [];
  for (const letter of ["s", "t"]) {
    times = [];
    for (let turn = 0; turn < CHANGES; turn++) {
      const from = turn * step;
      const block = { ...blocks[from]!, text: `${blocks[from]!.text} ${letter}` };
      times.push(await time(() => reread(reading, { from, removed: 1, blocks: [block] })));
    }
  }
  const typed = `One letter typed into each of ${CHANGES} of ${blocks.length} paragraphs, median`;
  const ninth = [...times].sort((a, b) => a - b)[Math.floor(CHANGES * 0.9)]!;
  return [
    { text: row(typed, ms(median(times))), met: median(times) < 1 },
    { text: row("nine in ten are done in", ms(ninth)), met: true },
  ];
}

/** 5,000 pages of minutes: however long, they are read in a time that grows with the pages, and in bounded memory. */
export async function thousands(): Promise<readonly Line[]> {
  const source = readTxt(pagesOf(5000).join("\n"));
  const collect = collector();
  collect();
  const before = process.memoryUsage().heapUsed;
  let reading: Reading | null = null;
  const took = await time(() => void refined((reading = read(source))).findings);
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  return [
    {
      text: row(`${source.blocks.length} paragraphs`, `${(took / 1000).toFixed(1)} s`, `${megabytes.toFixed(0)} MB`),
      met: reading !== null && took < 120_000,
    },
  ];
}
