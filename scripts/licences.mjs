/** Prints name, version and licence of every package that reaches the bundle: `npm run licences`. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

/** Production packages of the lock file: {name, version, licence, installScript}. */
export function productionPackages() {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.dev && !entry.devOptional && !entry.peer)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      licence: entry.license ?? "unknown",
      installScript: entry.hasInstallScript === true,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  for (const { name, version, licence } of productionPackages()) console.log(`${name}\t${version}\t${licence}`);
