import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Message, SourceText } from "../core/text/block";

/** A file as the reader wants it, or the sentence that says why it cannot be read. */
export type Opened =
  | { readonly ok: true; readonly source: SourceText; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly reason: string };

/** Larger text files are refused: no minutes are that long. */
const LARGEST_TEXT = 64 * 1024 * 1024;

const refuse = (reason: string): Opened => ({ ok: false, reason });

/** Opens a .docx, .txt, .md or .html file. Never throws; the reason names the file and says what to do. */
export async function openFile(file: string): Promise<Opened> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    const info = await stat(file);
    if (info.isDirectory()) return refuse(`${name} is a folder; give the files in it.`);
    if (info.size > LARGEST_TEXT && extname(file).toLowerCase() !== ".docx")
      return refuse(`${name} is larger than 64 MB, which no minutes are; check that it is the right file.`);
    bytes = await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refuse(
      code === "ENOENT"
        ? `${name} does not exist; check the name.`
        : `${name} cannot be opened (${code ?? "unknown reason"}).`,
    );
  }
  return sourceOf(name, bytes);
}

async function sourceOf(name: string, bytes: Uint8Array): Promise<Opened> {
  const kind = extname(name).toLowerCase();
  if (kind === ".doc" || kind === ".docx" || kind === ".docm" || kind === ".dotx") {
    const [{ readDocx }, { unpack }] = await Promise.all([import("../docx/read"), import("./unpack")]);
    const outcome = readDocx(bytes, unpack);
    if (!outcome.ok) return refuse(`${name}: ${outcome.failure.detail ?? "it is no Word document that can be read."}`);
    return { ok: true, ...outcome.value };
  }
  if (
    kind !== ".txt" &&
    kind !== ".text" &&
    kind !== ".md" &&
    kind !== ".markdown" &&
    kind !== ".html" &&
    kind !== ".htm"
  )
    return refuse(`${name} is no .docx, .txt, .md or .html file; save it as one of these.`);
  const { decode } = await import("./formats/decode");
  const text = decode(bytes);
  if (kind.startsWith(".htm"))
    return { ok: true, source: (await import("./formats/html")).readHtml(text), messages: [] };
  if (kind.startsWith(".m")) return { ok: true, source: (await import("./formats/md")).readMd(text), messages: [] };
  return { ok: true, source: (await import("./formats/txt")).readTxt(text), messages: [] };
}
