import { spawn } from "node:child_process";
import { folder } from "../support/command";

const files = folder();
const MINUTES =
  "Minutes of the Weir Keepers held on 2 March 2026\nPresent: Ada Holt, Ben Ilves\n\nAction: Ada Holt to go.\n";

/** Runs the command line as a shell does. Whoever reads it stops after the first chunk where `enough` says so. */
function shell(
  args: readonly string[],
  { input = "", enough = false } = {},
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/main.ts", ...args]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
    if (enough) child.stdout.destroy();
  });
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(input);
  return new Promise((done) => child.on("close", (status) => done({ status, out, err })));
}

test.each(["read", "tag", "clean", "draft", "register"])(
  "%s tells how it is called",
  async (command) => {
    const { status, out, err } = await shell([command, "--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^Usage: npm run --silent ${command} -- `, "u"));
  },
  60_000,
);

test("a command that is none is bad usage", async () => {
  const { status, err } = await shell(["constructor"]);
  expect([status, err]).toEqual([2, "constructor is no command; there are: read, tag, clean, draft, register.\n"]);
}, 60_000);

test("what comes in on standard input is read", async () => {
  const { status, out } = await shell(["read", "-"], { input: MINUTES });
  const record = JSON.parse(out) as { source: object; actions: { text: string }[] };
  expect([status, record.source, record.actions.map(({ text }) => text)]).toEqual([
    0,
    { file: "-", kind: "txt", blocks: 4 },
    ["Ada Holt to go."],
  ]);
}, 60_000);

test("whoever has read enough is left alone", async () => {
  const long = files.put("long.txt", MINUTES + "The weir was discussed at length.\n".repeat(40_000));
  const { status, err } = await shell(["read", "--blocks", long, long], { enough: true });
  expect([status, err]).toEqual([0, ""]);
}, 60_000);
