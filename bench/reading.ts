import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readTxt } from "../src/cli/formats/txt";
import { read, reread } from "../src/core/reading";
import { best, ms, row } from "./clock";
import { longer, texts, wordsOf } from "./material";

/** What a line of the report says, and whether the aim was met. */
export interface Line {
  readonly text: string;
  readonly met: boolean;
}

/** Time per 1,000 words of the whole job (text in, record out) beside two language libraries that tag words only. */
export function speed(): readonly Line[] {
  const all = texts.join("\n");
  const thousands = wordsOf(all) / 1000;
  const wink = winkNLP(model);
  const whole = best(() => texts.forEach((text) => read(readTxt(text)).minutes)) / thousands;
  const winked = best(() => texts.forEach((text) => wink.readDoc(text).entities().out())) / thousands;
  const compromised = best(() => texts.forEach((text) => compromise(text).people().json()), 2) / thousands;
  return [
    { text: row("Reading minutes into a record, per 1,000 words", ms(whole)), met: whole < winked },
    { text: row("wink-nlp: tokens, parts of speech, entities", ms(winked)), met: true },
    { text: row("compromise: tokens, parts of speech, people", ms(compromised)), met: true },
  ];
}

/** Time per copy when one set of minutes grows to 100 times its length: linear within 20 %. */
export function growth(): readonly Line[] {
  const [base = ""] = [...texts].sort((a, b) => b.length - a.length);
  const small = readTxt(base);
  const large = readTxt(longer(base, 100));
  const one = best(() => read(small).minutes, 20);
  const hundred = best(() => read(large).minutes, 2) / 100;
  const ratio = hundred / one;
  return [
    {
      text: row(`${wordsOf(base)} words once, and 100 times (each)`, ms(one), ms(hundred), `x ${ratio.toFixed(2)}`),
      met: ratio <= 1.2,
    },
  ];
}

const PARAGRAPHS = 300 * 22;

/** One changed paragraph of a 300-page document. */
export function retyping(): readonly Line[] {
  const lines = texts.join("\n").split("\n");
  const long = Array.from({ length: Math.ceil(PARAGRAPHS / lines.length) }, () => lines).flat();
  const reading = read(readTxt(long.join("\n")));
  const middle = Math.floor(reading.source.blocks.length / 2);
  let turn = 0;
  const times = Array.from({ length: 400 }, () => {
    const block = { text: `The members asked for figures ${turn++}.`, place: "body" as const };
    const start = process.hrtime.bigint();
    reread(reading, { from: middle, removed: 1, blocks: [block] });
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((a, b) => a - b);
  const median = times[200] as number;
  return [
    {
      text: row(`One changed paragraph of ${reading.source.blocks.length} (300 pages), median`, ms(median)),
      met: median < 1,
    },
  ];
}
