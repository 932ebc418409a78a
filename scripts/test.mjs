/**
 * `npm test`: the production bundle, its size, types, lint and every jest suite.
 * Each step counts as one check. The last line is always "N passed, N failed, N skipped".
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

const results = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Runs one step; what it prints is kept until it ends, because two steps may run side by side. */
async function step(name, command, args) {
  const started = Date.now();
  const said = [];
  const code = await new Promise((ended) => {
    const run = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
    for (const stream of [run.stdout, run.stderr]) stream.on("data", (piece) => said.push(piece));
    run.on("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      ended(1);
    });
    run.on("close", ended);
  });
  const ok = code === 0;
  results[ok ? "passed" : "failed"] += 1;
  if (!ok) failures.push(name);
  process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
  process.stdout.write(`== ${name}: ${ok ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/** Runs jest over suites; each of their tests counts. */
async function suites(name, args) {
  const report = `.cache/${name}.json`;
  mkdirSync(".cache", { recursive: true });
  rmSync(report, { force: true });
  process.stdout.write(`\n== ${name}\n`);
  const status = await new Promise((ended) => {
    const jest = ["jest", "--silent", "--json", `--outputFile=${report}`, ...args];
    const run = spawn("npx", jest, { stdio: ["ignore", "ignore", "inherit"], env: process.env });
    run.on("error", (error) => ended(error.message));
    run.on("close", ended);
  });
  try {
    const summary = JSON.parse(readFileSync(report, "utf8"));
    results.passed += summary.numPassedTests;
    results.failed += summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    results.skipped += summary.numPendingTests + summary.numTodoTests;
    for (const suite of summary.testResults) if (suite.status === "failed") failures.push(suite.name);
  } catch {
    results.failed += 1;
    failures.push(`${name} ended without a report (exit ${status})`);
  }
}

const only = process.argv.slice(2);
if (only.length) {
  await suites("chosen", only);
} else {
  const npm = (name, script = name) => step(name, "npm", ["run", "--silent", script]);
  // A build keeps one core busy and the other now and then: the checks that take no page have that one.
  const checks = async () => {
    await npm("types", "typecheck");
    await npm("lint", "lint:rules");
  };
  await Promise.all([npm("build").then(() => npm("size")), checks()]);
  // Jest leaves one core free by itself, which on two is half of them; and unit tests wait for timers and for programs now and then.
  await suites("unit", ["--selectProjects", "unit", `--maxWorkers=${Math.ceil(availableParallelism() * 1.5)}`]);
  // Journeys wait for pauses of typing and for pages now and then: the look at how all files are laid out has that time.
  await Promise.all([
    npm("layout", "lint:layout"),
    suites("journeys", ["--selectProjects", "journeys", "--maxWorkers=100%"]),
  ]);
}
if (failures.length) process.stdout.write(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}\n`);
process.stdout.write(`\n${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped\n`);
process.exitCode = results.failed ? 1 : 0;
