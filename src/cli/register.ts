import { registerCsv, registerOf, registerTable, type NamedSource } from "../app/register";
import { languageOf } from "../core/reading/as-written";
import { openFile } from "./open-file";

const USAGE = "Usage: npm run --silent register -- FILE… [--csv | --json] [--restricted] [--language en-US]";

/**
 * `register FILE…`: the register of actions over many minutes of one body, as a table, CSV or JSON. Actions in exempt or
 * confidential parts are left out unless --restricted asks for them.
 *
 * @returns exit status: 0 printed, 2 bad usage, 3 a file cannot be read (said on standard error; the others still count)
 */
export async function registerCommand(args: readonly string[]): Promise<number> {
  const files: string[] = [];
  let form: "table" | "csv" | "json" = "table";
  let includeRestricted = false;
  let language: "en-GB" | "en-US" | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--csv" || arg === "--json") form = arg.slice(2) as "csv" | "json";
    else if (arg === "--restricted") includeRestricted = true;
    else if (arg === "--language" && /^en-(?:GB|US)$/.test(args[at + 1] ?? ""))
      language = args[++at] as "en-GB" | "en-US";
    else if (arg.startsWith("--")) return misused(`${arg} is not known.`);
    else files.push(arg);
  }
  if (files.length === 0) return misused("Name at least one file.");
  let status = 0;
  const sources: NamedSource[] = [];
  for (const file of files) {
    const opened = await openFile(file);
    if (opened.ok) sources.push({ name: file.split(/[\\/]/).at(-1) ?? file, source: opened.source });
    else {
      status = 3;
      process.stderr.write(`${opened.reason}\n`);
    }
  }
  if (sources.length === 0) return status;
  // One body writes its dates one way: where one of its documents is American by them, all are.
  language ??= sources.some(({ source }) => languageOf(source) === "en-US") ? "en-US" : "en-GB";
  const entries = registerOf(sources, { includeRestricted, language });
  if (form === "json") process.stdout.write(`${JSON.stringify({ schema: "register/1", actions: entries }, null, 1)}\n`);
  else if (form === "csv") process.stdout.write(registerCsv(entries));
  else
    process.stdout.write(
      entries.length > 0
        ? registerTable(entries, process.stdout.columns ?? 120)
        : "No actions are marked in these minutes.\n",
    );
  return status;
}

function misused(why: string): number {
  process.stderr.write(`${why}\n${USAGE}\n`);
  return 2;
}
