/**
 * What follows from the reader's patterns (src/core/text/pattern/written.ts), found out while the add-in is built: as a loader
 * of webpack it fills `known.ts`, so that a pane need not study three hundred patterns before its first reading. Those are
 * written that some of the project's own minutes ask for; of the others a text needs few, and a pane loads none of them.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** One in so many of the minutes is read: more of them ask for hardly more than they need in common. */
const STEP = 36;

const ENTRY = `
import { read } from "./src/core/reading";
import { askedSoFar, madeSoFar } from "./src/core/text/pattern/pattern";
import { writeStudies } from "./src/core/text/pattern/written";
import { allMinutes } from "./test/corpus/all";
allMinutes().filter((_, at) => at % ${STEP} === 0).forEach(({ source }) => read(source));
export const written = writeStudies(madeSoFar(), askedSoFar());`;

/** The written studies of all patterns that the reader makes, and the files they follow from. */
export async function studies() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    format: "cjs",
    platform: "node",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ["module", "require", "__dirname"]);
  run(module, createRequire(import.meta.url), join(ROOT, "test/corpus"));
  const { written } = module.exports;
  const files = Object.keys(metafile.inputs).filter((file) => file.endsWith(".ts"));
  return { written, files: files.map((file) => join(ROOT, file)) };
}

/** The loader: `known.ts` with the studies in it. */
export default function load() {
  const done = this.async();
  studies().then(({ written, files }) => {
    for (const file of files) this.addDependency(file);
    done(null, `export const KNOWN = ${JSON.stringify(written)};`);
  }, done);
}
