import { readTxt } from "../src/cli/formats/txt";
import { read, reread, type Reading } from "../src/core/reading";
import { refined } from "../src/core/reading/refined";
import { collector, median, ms, row, time } from "./clock";
import { longest, pagesOf, wordsOf } from "./material";
import { inTurns } from "./turns";

/** What a line of the report says, and whether the aim was met. */
export interface Line {
  readonly text: string;
  readonly met: boolean;
}

/** Time per copy when one set of minutes grows to 100 times its length: linear within 20 %. */
export async function growth(): Promise<readonly Line[]> {
  const { warm: took } = await inTurns(["a hundred copies", "a hundred times as long"], 1, 1);
  const [small, large] = [took["a hundred copies"], took["a hundred times as long"]];
  const words = `${wordsOf(longest)} words a hundred times, and 100 times as long`;
  return [{ text: row(words, ms(small), ms(large), `x ${(large / small).toFixed(2)}`), met: large / small <= 1.2 }];
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
