import { toJson } from "../core/minutes/json";
import { read } from "../core/reading";
import { languageOf } from "../core/reading/as-written";
import { refined } from "../core/reading/refined";
import { given, languageIn, LANGUAGES } from "./arguments";
import { openFile } from "./open-file";
import { complain } from "./output";

/** How it is called. */
export const usage = "Usage: npm run --silent read -- FILE… [--blocks] [--language en-GB|en-US]";

/**
 * `read FILE… [--blocks]`: prints each document's record as JSON, one line for each of several files.
 * Without `--language` the dates of a document tell in which order it writes day and month.
 *
 * @returns exit status: 0 read, 2 bad usage, 3 a file cannot be read (said on standard error)
 */
export async function readCommand(args: readonly string[]): Promise<number> {
  const asked = given(args, { blocks: "alone", language: LANGUAGES });
  if (typeof asked === "string") return complain(2, asked, usage);
  const { files } = asked;
  const blocks = asked.has("blocks");
  const language = languageIn(asked);
  if (files.length === 0) return complain(2, "Name at least one file.", usage);
  let status = 0;
  for (const file of files) {
    const opened = await openFile(file);
    if (!opened.ok) {
      status = 3;
      process.stderr.write(`${opened.reason}\n`);
      if (files.length > 1) print({ source: file, error: opened.reason }, true);
      continue;
    }
    const reading = read(opened.source, { language: language ?? languageOf(opened.source) });
    const json = toJson(refined(reading), opened.source, file, blocks);
    print(opened.messages.length > 0 ? { ...json, messages: opened.messages } : json, files.length > 1);
  }
  return status;
}

const print = (value: unknown, oneLine: boolean): void =>
  void process.stdout.write(`${JSON.stringify(value, null, oneLine ? 0 : 1)}\n`);
