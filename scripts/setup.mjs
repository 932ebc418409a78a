/**
 * Runs before every npm command of the project and needs nothing but Node: installs the packages of package-lock.json
 * when they are missing or others. With --tests it also sees to a browser for the journeys. Silent when all is there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const NEEDED_NODE = 20;
/** Holds the number of the process that installs; outside node_modules, which `npm ci` empties. */
const LOCK = join(ROOT, ".cache/setup.lock");
const LONGEST_INSTALLATION = 30 * 60_000;

/** Names of packages that the lock file wants and node_modules does not hold in that version. */
function stale() {
  const locks = ["package-lock.json", "node_modules/.package-lock.json"].map((name) => join(ROOT, name));
  if (!existsSync(locks[1])) return ["node_modules"];
  const [wanted, there] = locks.map((path) => JSON.parse(readFileSync(path, "utf8")).packages);
  // An optional package is made for another system as a rule; npm itself decides about those.
  return Object.keys(wanted).filter(
    (name) =>
      name !== "" && !wanted[name].optional && !wanted[name].link && there[name]?.version !== wanted[name].version,
  );
}

function npm(...args) {
  const script = process.env.npm_execpath;
  const own = script?.endsWith("npm-cli.js");
  const [command, rest] = own ? [process.execPath, [script, ...args]] : ["npm", args];
  // What npm says goes to standard error: `npm run --silent read` prints nothing but its result.
  return spawnSync(command, rest, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: !own && process.platform === "win32" });
}

/** True while the process that the lock names lives; one that was killed leaves its lock behind. */
function isHeld() {
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > LONGEST_INSTALLATION) return false;
    const holder = readFileSync(LOCK, "utf8");
    if (holder !== "") process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Does some work while no other command of the project does: two installations at once would take each other's files away. */
function alone(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isHeld()) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!told) process.stderr.write("Another command is installing the packages; waiting for it…\n");
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  }
  try {
    return work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Installs what is missing; false when that did not work. */
function install() {
  if (stale().length === 0) return true;
  process.stderr.write("Installing the packages of package-lock.json (once)…\n");
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (npm("ci", ...quiet).status === 0) return true;
  // `npm ci` also refuses a lock file in which a package for another system has no entry; `npm install` does not.
  process.stderr.write("`npm ci` did not work; trying `npm install` with the same versions…\n");
  return npm("install", "--no-save", ...quiet).status === 0;
}

function packages() {
  if (stale().length === 0 || alone(install)) return;
  process.stderr.write("The packages could not be installed. See npm's message above; `npm ci` tries again.\n");
  process.exit(1);
}

function browser() {
  if (findBrowser()) return;
  const root = process.platform === "linux" && process.getuid?.() === 0;
  if (root && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0) {
    process.stderr.write("Installing Chromium for the journeys (once)…\n");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", 2], env });
    apt("update");
    for (const name of ["chromium-headless-shell", "chromium"]) {
      apt("install", "-y", "--no-install-recommends", name, "fonts-liberation");
      if (findBrowser()) return;
    }
  }
  process.stderr.write(
    "No Chromium, Chrome or Edge was found: install one, or name it with CHROME_PATH=/path/to/chrome, and run again.\n",
  );
}

const major = Number(process.versions.node.split(".")[0]);
if (major < NEEDED_NODE) {
  process.stderr.write(
    `Node ${NEEDED_NODE} or later is needed; this is ${process.versions.node}. See https://nodejs.org.\n`,
  );
  process.exit(1);
}
packages();
if (process.argv.includes("--tests")) browser();
