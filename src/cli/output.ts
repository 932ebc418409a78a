import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";

/** A file's bytes, or the sentence that says why there are none. */
export type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

/** Reads a whole file. The reason names the file and says what to do. */
export async function bytesOf(file: string): Promise<ReadBytes> {
  const name = basename(file);
  try {
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return { ok: false, reason: `${name} does not exist; check the name.` };
    if (code === "EISDIR") return { ok: false, reason: `${name} is a folder; give a file in it.` };
    return { ok: false, reason: `${name} cannot be opened (${code ?? "unknown reason"}).` };
  }
}

/** Writes a file; gives the sentence that says why it could not, or null. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await writeFile(file, bytes);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    return `${basename(file)} cannot be written (${code}); check the folder and whether the file is open elsewhere.`;
  }
}

/** True when two names mean one file. */
export const sameFile = (one: string, other: string): boolean => resolve(one) === resolve(other);

/** Why a document cannot be worked on, as a sentence that names the file. */
export const sentence = (file: string, failure: { readonly code: string; readonly detail?: string }): string =>
  `${basename(file)}: ${failure.detail ?? `it cannot be read (${failure.code}).`}`;

/** Says something on standard error and gives the exit status. */
export function complain(status: 2 | 3, ...lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return status;
}
