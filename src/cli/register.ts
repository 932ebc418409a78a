import { registerCsv, registerOf, registerTable, type NamedSource } from "../app/register";
import { languageOf } from "../core/reading/as-written";
import { given, languageIn, LANGUAGES } from "./arguments";
import { openFile } from "./open-file";
import { complain } from "./output";

/** How it is called. */
export const usage =
  "Usage: npm run --silent register -- FILE… [--csv | --json] [--restricted] [--language en-GB|en-US]";

/**
 * `register FILE…`: the register of actions over many minutes of one body, as a table, CSV or JSON. Actions in exempt or
 * confidential parts are left out unless --restricted asks for them.
 *
 * @returns exit status: 0 printed, 2 bad usage, 3 a file cannot be read (said on standard error; the others still count)
 */
export async function registerCommand(args: readonly string[]): Promise<number> {
  const asked = given(args, { csv: "alone", json: "alone", restricted: "alone", language: LANGUAGES });
  if (typeof asked === "string") return complain(2, asked, usage);
  const { files } = asked;
  if (files.length === 0) return complain(2, "Name at least one file.", usage);
  if (asked.has("csv") && asked.has("json")) return complain(2, "Choose one of --csv and --json.", usage);
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
  const american = sources.some(({ source }) => languageOf(source) === "en-US");
  const language = languageIn(asked) ?? (american ? "en-US" : "en-GB");
  const { entries, copies } = registerOf(sources, { includeRestricted: asked.has("restricted"), language });
  for (const { first, copy } of copies)
    process.stderr.write(`${copy} is of the same meeting as ${first}: it counts once.\n`);
  if (asked.has("json"))
    process.stdout.write(`${JSON.stringify({ schema: "register/1", actions: entries }, null, 1)}\n`);
  else if (asked.has("csv")) process.stdout.write(registerCsv(entries));
  else
    process.stdout.write(
      entries.length > 0
        ? registerTable(entries, process.stdout.columns ?? 120)
        : "No actions are marked in these minutes.\n",
    );
  return status;
}
