/**
 * `npm run bench`: how quick the product is beside named peers, on minutes written for the project. Times are medians of
 * several rounds on this machine; what counts is the comparison. Exit status 1 when an aim is missed.
 * With `--typing` the preview is measured in a browser as well (it wants `npm run build`).
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { documents, memory } from "./documents";
import { growth, retyping, speed, thousands, type Line } from "./reading";

const PARTS: readonly (readonly [string, () => readonly Line[] | Promise<readonly Line[]>])[] = [
  ["Speed: faster than wink-nlp while doing the whole job", speed],
  ["Growth: linear within 20 %", growth],
  ["One changed paragraph: under 1 ms", retyping],
  [".docx: at least 5 times faster than mammoth", documents],
  ["5,000 pages: under two minutes", thousands],
  ["Memory", memory],
];

async function main(): Promise<void> {
  let missed = 0;
  for (const [title, part] of PARTS) {
    const lines = await part();
    const met = lines.every((line) => line.met);
    if (!met) missed++;
    process.stdout.write(`\n${title}${met ? "" : " (MISSED)"}\n`);
    for (const { text } of lines) process.stdout.write(`  ${text}\n`);
  }
  if (process.argv.includes("--typing")) {
    process.stdout.write("\nLetter to paint in the preview\n");
    const run = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "preview.ts")], { stdio: "inherit" });
    if (run.status !== 0) missed++;
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
