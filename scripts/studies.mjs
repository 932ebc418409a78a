/**
 * What follows from each of the reader's patterns (src/core/text/pattern/written.ts), found out while the add-in is built: as a
 * loader of webpack it fills `known.ts`, so that a pane need not study three hundred patterns before its first reading.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const ENTRY = `
export { read } from "./src/core/reading";
import { madeSoFar } from "./src/core/text/pattern/pattern";
import { writeStudies } from "./src/core/text/pattern/written";
export const written = writeStudies(madeSoFar());`;

/** The written studies of all patterns that the reader makes, and the files they follow from. */
export async function studies() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    format: "iife",
    globalName: "reader",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const written = runInNewContext(`${outputFiles[0].text};reader.written`);
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
