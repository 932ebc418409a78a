/**
 * `npm run size`: what each page of dist/ transfers, compressed, against its budget. A page's scripts are those its HTML
 * names (they run before anything can be listed); chunks that panels load when opened are listed apart.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";
/** KB (1,024 bytes) of script, gzip, office.js apart. */
const BUDGETS = { "word.html": 190, "outlook.html": 200, "launch.html": 40 };

const kilobytes = (bytes) => bytes / 1024;
const gzip = (file) => kilobytes(gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);

/** The page's own scripts, in order. */
function scriptsOf(page) {
  const html = readFileSync(join(DIST, page), "utf8");
  return [...html.matchAll(/<script[^>]*\bsrc=["']?([^"':\s>]+\.js)/g)].map((match) => match[1].replace(/^\.?\//, ""));
}

if (!existsSync(DIST)) {
  console.error("There is no dist/ yet: run npm run build first.");
  process.exit(2);
}
let over = false;
const counted = new Set();
for (const [page, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(join(DIST, page))) {
    console.error(`${page} is missing from dist/.`);
    over = true;
    continue;
  }
  const sizes = scriptsOf(page).map((file) => [file, gzip(file)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`${page}: ${total.toFixed(1)} KB gzip of ${budget} KB`);
  for (const [file, size] of sizes) {
    counted.add(file);
    console.log(`  ${size.toFixed(1).padStart(7)}  ${file}`);
  }
  if (total > budget) {
    console.error(`  over the budget by ${(total - budget).toFixed(1)} KB`);
    over = true;
  }
}
const later = readdirSync(DIST).filter((file) => file.endsWith(".js") && !counted.has(file));
if (later.length) console.log("loaded when opened:");
for (const file of later) console.log(`  ${gzip(file).toFixed(1).padStart(7)}  ${file}`);
process.exitCode = over ? 1 : 0;
