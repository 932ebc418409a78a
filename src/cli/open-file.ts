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

/**
 * Opens a .docx, .txt, .md or .html file; "-" is what comes in on standard input. Never throws; the reason names the file and
 * says what to do.
 */
export async function openFile(file: string): Promise<Opened> {
  if (file === "-") return piped(process.stdin);
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
  return sourceOf(name, bytes, extname(name).toLowerCase());
}

/** What a stream brings: a .docx or a page by how it begins, else plain text. */
async function piped(stream: AsyncIterable<Uint8Array>): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST_TEXT) return refuse("More than 64 MB came in on standard input; give the file by its name.");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const head = bytes.subarray(0, 200).toString("latin1");
  const kind = head.startsWith("PK") ? ".docx" : /^\W*<(?:!doctype\s+html|html)\b/i.test(head) ? ".html" : ".txt";
  return sourceOf("Standard input", bytes, kind);
}

async function sourceOf(name: string, bytes: Uint8Array, kind: string): Promise<Opened> {
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
