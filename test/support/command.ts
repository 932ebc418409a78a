import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command printed and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the command line in this process. */
export async function run(command: (args: readonly string[]) => Promise<number>, ...args: string[]): Promise<Ran> {
  const written = { out: "", err: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      written[stream === "stdout" ? "out" : "err"] += String(text);
      return true;
    }),
  );
  try {
    return { status: await command(args), ...written };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

/** A folder of its own for a test file's documents; `put` writes one and gives its path. It goes when the tests end. */
export function folder(): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), "minutes-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
