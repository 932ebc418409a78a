import { toJson } from "../core/minutes/json";
import { read } from "../core/reading";
import { languageOf } from "../core/reading/as-written";
import { refined } from "../core/reading/refined";
import { openFile } from "./open-file";

const USAGE = "Usage: npm run --silent read -- FILE… [--blocks] [--language en-US]";

/**
 * `read FILE… [--blocks]`: prints each document's record as JSON, one line for each of several files.
 * Without `--language` the dates of a document tell in which order it writes day and month.
 *
 * @returns exit status: 0 read, 2 bad usage, 3 a file cannot be read (said on standard error)
 */
export async function readCommand(args: readonly string[]): Promise<number> {
  const files: string[] = [];
  let blocks = false;
  let language: "en-GB" | "en-US" | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--blocks") blocks = true;
    else if (arg === "--language" && /^en-(?:GB|US)$/.test(args[at + 1] ?? ""))
      language = args[++at] as "en-GB" | "en-US";
    else if (arg.startsWith("--")) return misused(`${arg} is not known.`);
    else files.push(arg);
  }
  if (files.length === 0) return misused("Name at least one file.");
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

function misused(why: string): number {
  process.stderr.write(`${why}\n${USAGE}\n`);
  return 2;
}

const print = (value: unknown, oneLine: boolean): void =>
  void process.stdout.write(`${JSON.stringify(value, null, oneLine ? 0 : 1)}\n`);
