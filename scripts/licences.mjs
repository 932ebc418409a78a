/**
 * `npm run licences` prints name, version and licence of every package that can reach the bundle. The build puts the
 * texts of those that did reach it into dist/licences.txt.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

/** Production packages of the lock file, each version once: {name, version, licence, installScript}. */
export function productionPackages() {
  const packages = Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.dev && !entry.devOptional && !entry.peer)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      licence: entry.license ?? "unknown",
      installScript: entry.hasInstallScript === true,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
  const same = (a, b) => a && b && a.name === b.name && a.version === b.version;
  return packages.filter((entry, at) => !same(entry, packages[at - 1]) || entry.installScript);
}

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** What a package says of its licence: its own text, or where it comes from when it brings none. */
function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  const from = repository?.url ?? repository ?? "its registry";
  const text = file
    ? readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim()
    : `The package brings no text of its own; it comes from ${from}.`;
  return { title: `${name} ${version}, ${license ?? "no licence stated"}`, text };
}

/**
 * The licences of the packages that files belong to, as one text; packages with the same text stand together.
 *
 * @param files paths of modules; those outside node_modules are left out
 */
export function noticesOf(files) {
  const folders = [...new Set(files.map((file) => PACKAGE.exec(file)?.[0]).filter(Boolean))].sort();
  const titles = new Map();
  for (const { title, text } of folders.map(noticeOf))
    titles.set(text, [...new Set([...(titles.get(text) ?? []), title])]);
  const parts = [...titles].map(([text, under]) => `${under.join("\n")}\n\n${text}\n`);
  return ["Matters Arising holds parts of these packages.\n", ...parts].join(`\n${"-".repeat(72)}\n\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  for (const { name, version, licence } of productionPackages()) console.log(`${name}\t${version}\t${licence}`);
