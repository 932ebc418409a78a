/**
 * `npm run bench`: makes one file of the bench, as a page's script is one, and runs it. A loader that runs TypeScript file by
 * file puts a getter before every name that crosses a file; no page that ships has them, and in a reader of many small files
 * they are a third of its time. The packages measured beside it are loaded as they were published.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { studies } from "./studies.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, "node_modules/.cache/matters-arising/bench.cjs");

/** What the add-in's build finds out about the reader's patterns is in this file too. */
const studied = {
  name: "studied",
  setup: ({ onLoad }) =>
    onLoad({ filter: /pattern[\\/]known\.ts$/ }, async () => ({
      contents: `export const KNOWN = ${JSON.stringify((await studies()).written)};`,
    })),
};

await build({
  entryPoints: [join(ROOT, "bench/main.ts")],
  outfile: OUT,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  define: { __dirname: JSON.stringify(join(ROOT, "bench")) },
  plugins: [studied],
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [OUT, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
