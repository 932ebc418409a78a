import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An npm that notes when it begins and ends, and leaves behind what a real one does. */
const NPM = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("log", "begins\\n");
setTimeout(() => {
  mkdirSync("node_modules", { recursive: true });
  writeFileSync("node_modules/.package-lock.json", require("node:fs").readFileSync("package-lock.json"));
  appendFileSync("log", "ends\\n");
}, 600);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "setup-"));
  mkdirSync(join(folder, "scripts"));
  for (const name of ["setup.mjs", "browser.mjs"])
    cpSync(join(__dirname, "../../scripts", name), join(folder, "scripts", name));
  writeFileSync(join(folder, "npm-cli.js"), NPM);
  const packages = { "": {}, "node_modules/abbot": { version: "1.0.0" } };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const setUp = (): Promise<{ readonly status: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const run = spawn(process.execPath, [join(folder, "scripts/setup.mjs")], {
      env: { ...process.env, npm_execpath: join(folder, "npm-cli.js") },
    });
    let said = "";
    run.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    run.on("close", (status) => resolve({ status, said }));
  });

const log = (): string[] => readFileSync(join(folder, "log"), "utf8").trim().split("\n");

describe("the setup", () => {
  test("installs once when two commands are given at the same time, and both go on", async () => {
    const both = await Promise.all([setUp(), setUp()]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(log()).toEqual(["begins", "ends"]);
    expect(both.map(({ said }) => said).join("")).toContain("waiting for it");
  });

  test("does not wait for an installation that was killed", async () => {
    mkdirSync(join(folder, ".cache"));
    // No system gives a process so high a number.
    writeFileSync(join(folder, ".cache/setup.lock"), "2147483646");
    const { status, said } = await setUp();
    expect([status, said.includes("waiting")]).toEqual([0, false]);
    expect(log()).toEqual(["begins", "ends"]);
  });

  test("says nothing and installs nothing when all is there", async () => {
    await setUp();
    expect(await setUp()).toEqual({ status: 0, said: "" });
    expect(log()).toEqual(["begins", "ends"]);
  });
});
