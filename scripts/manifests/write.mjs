/**
 * Writes the three manifests and the shortcuts file: `node scripts/manifests/write.mjs [base] [folder]`.
 * Without arguments: the development address, into the project's folder.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DEVELOPMENT_BASE } from "./source.mjs";
import { outlookManifest } from "./outlook.mjs";
import { AMERICAN_FILE, americanTexts, unifiedManifest } from "./unified.mjs";
import { shortcuts, wordManifest } from "./word.mjs";

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** File name -> text for a base URL, which must be https and end in a slash. */
export function manifests(base) {
  if (!/^https:\/\/[^/]+\/(?:.*\/)?$/.test(base))
    throw new Error(`The base address must begin with https:// and end with a slash: ${base}`);
  return {
    "manifest.xml": wordManifest(base),
    "manifest.outlook.xml": outlookManifest(base),
    "manifest.json": json(unifiedManifest(base)),
    [AMERICAN_FILE]: json(americanTexts()),
    "assets/shortcuts.json": json(shortcuts()),
  };
}

/** Writes all of them below a folder. */
function write(base, folder) {
  for (const [name, content] of Object.entries(manifests(base))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const [base = DEVELOPMENT_BASE, folder = "."] = process.argv.slice(2);
  try {
    write(base, folder);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
