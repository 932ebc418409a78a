/**
 * What follows from the reader's patterns (src/core/text/pattern/written.ts), found out while the add-in is built: as a loader
 * of webpack it fills `known.ts`, so that a pane need not study hundreds of patterns before its first reading. Those are
 * written that all of the sampled minutes ask for before their record is listed; of the others a text needs fewer, and a
 * pane loads none of them.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** One in so many of the minutes is read, told by its name: minutes that are added change nothing about which of the others are. */
const SHARE = 9;
const ENTRY = `
import { promises } from "./src/core/reading/parsers/promises";
import { read } from "./src/core/reading/reader";
import { refined } from "./src/core/reading/refined";
import { askedSoFar, madeSoFar } from "./src/core/text/pattern/pattern";
import { writeStudies } from "./src/core/text/pattern/written";
import { allMinutes } from "./test/corpus/all";
const numberOf = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0);
const minutes = allMinutes().filter(({ file }) => numberOf(file) % ${SHARE} === 0);
export const count = minutes.length;
export const later = [promises, refined];
export function askedBy(at) {
  read(minutes[at].source);
  return askedSoFar().map(String);
}
export const written = (wanted) => writeStudies(madeSoFar(), madeSoFar().filter((one) => wanted(String(one))));`;

/** The written studies of the patterns that minutes ask for, and the files they follow from. */
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
  const run = compileFunction(outputFiles[0].text, ["module", "require", "__dirname"]);
  // A reader of its own for each of the minutes: which patterns were asked for is known of all that one has read.
  const reader = () => {
    const module = { exports: {} };
    run(module, createRequire(import.meta.url), join(ROOT, "test/corpus"));
    return module.exports;
  };
  const first = reader();
  const asked = new Map();
  for (let at = 0; at < first.count; at++)
    for (const pattern of new Set(reader().askedBy(at))) asked.set(pattern, (asked.get(pattern) ?? 0) + 1);
  const written = first.written((pattern) => asked.get(pattern) === first.count);
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
