import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** An answer to one request: what the browser is told it is, and the bytes. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".eml": "message/rfc822",
  ".ics": "text/calendar; charset=utf-8",
};

/** The media type of a file by its ending. */
export const typeOf = (path: string): string => TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";

/** A page that says in one sentence why there is nothing here. */
export const missing = (what: string): Answer => ({
  status: 404,
  type: "text/plain; charset=utf-8",
  body: `${what}\n`,
});

/**
 * The file below `folder` that a request path names, or null. Paths that climb out of the folder, and folders
 * themselves, name nothing.
 *
 * @param folder absolute path of the folder that may be read
 * @param path the request's path below it, decoded, with or without a leading slash
 */
export async function fileBelow(folder: string, path: string): Promise<Answer | null> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder.endsWith(sep) ? folder : folder + sep) || path.includes("\0")) return null;
  try {
    if (!(await stat(full)).isFile()) return null;
    return { status: 200, type: typeOf(full), body: await readFile(full) };
  } catch {
    return null;
  }
}
