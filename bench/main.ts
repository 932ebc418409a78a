/**
 * `npm run bench`: how quick the product is beside named peers, on minutes written for the project. Times are medians of
 * several rounds on this machine; what counts is the comparison. Exit status 1 when an aim is missed.
 * Each part has a process of its own: what one part leaves behind (the language libraries' models, the collector's habits)
 * would else count in the next.
 * The last two parts are measured in a browser and want the production build (`npm run build`); `--no-browser` leaves
 * them out.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Line } from "./reading";
import { servesTurns } from "./turns";

/** Each loads what it measures: the language libraries' models are no part of the memory that a .docx is read in. */
const PARTS: readonly (readonly [string, () => Promise<readonly Line[]>])[] = [
  ["Speed: faster than wink-nlp while doing the whole job", async () => (await import("./languages")).speed()],
  ["Growth: linear within 20 %", async () => (await import("./reading")).growth()],
  ["One changed paragraph: under 1 ms", async () => (await import("./reading")).retyping()],
  [".docx: at least 5 times faster than mammoth", async () => (await import("./documents")).documents()],
  ["5,000 pages: under two minutes", async () => (await import("./reading")).thousands()],
  ["Memory", async () => (await import("./documents")).memory()],
];

const IN_BROWSER: readonly (readonly [string, string])[] = [
  ["Time to interactive: at most 1.5 times a minimal page of React and Fluent", "interactive.ts"],
  ["Letter to paint in the preview", "preview.ts"],
];

/** Prints what one part measures; says whether its aim was met. */
async function printed([title, part]: (typeof PARTS)[number]): Promise<boolean> {
  const lines = await part();
  const met = lines.every((line) => line.met);
  process.stdout.write(`\n${title}${met ? "" : " (MISSED)"}\n`);
  for (const { text } of lines) process.stdout.write(`  ${text}\n`);
  return met;
}

const passed = (...args: readonly string[]): boolean =>
  spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;

async function main(): Promise<void> {
  if (servesTurns()) return;
  const [own] = process.argv.flatMap((argument) => /^--part=(\d+)$/.exec(argument)?.[1] ?? []);
  if (own !== undefined) {
    process.exitCode = (await printed(PARTS[Number(own)]!)) ? 0 : 1;
    return;
  }
  let missed = PARTS.filter((_, at) => !passed(__filename, `--part=${at}`)).length;
  for (const [title, script] of process.argv.includes("--no-browser") ? [] : IN_BROWSER) {
    process.stdout.write(`\n${title}\n`);
    if (!passed("--import", "tsx", join(__dirname, script))) missed++;
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
