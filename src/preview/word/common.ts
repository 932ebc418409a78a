import { savePackage } from "../../ooxml/editing";
import { HostError } from "../wire/errors";
import { blocksFromFlat, blocksFromHtml } from "./content/read";
import { flatPackage, htmlOf } from "./content/write";
import { insertBlocksAt, insertTableAt, insertTextAt } from "./edit/insert";
import { newTable } from "./edit/tables";
import type { Answer, AnsweringHost } from "./answering";
import { customXmlCall } from "./common-xml";
import { rangeBetween, selected, textOf, type Scope } from "./model/scope";
import { documentSettings } from "./settings";

/** Error codes of the Common API (`ooe…`) that this host uses. */
export const ERROR = {
  coercion: 1000,
  write: 2000,
  notSupported: 5000,
  internal: 5001,
  readOnly: 5002,
  parameter: 5010,
  slice: 11002,
  xml: 6000,
} as const;

/** Names of calls, for the log. */
const NAMES: Readonly<Record<number, string>> = {
  64: "getSelectedDataAsync",
  65: "setSelectedDataAsync",
  75: "settings.refreshAsync",
  76: "settings.saveAsync",
  77: "getFileAsync",
  80: "file.getSliceAsync",
  81: "file.closeAsync",
  82: "goToByIdAsync",
  83: "getActiveViewAsync",
  86: "getFilePropertiesAsync",
  94: "event.completed",
  97: "closeContainer",
  102: "openBrowserWindow",
};

interface OpenFile {
  readonly bytes: Uint8Array | string;
  readonly sliceSize: number;
}

const files = new WeakMap<AnsweringHost, Map<number, OpenFile>>();
let handles = 0;

function readSelection(host: AnsweringHost, coercion: string): Answer {
  const scope = selected(host);
  if (coercion === "text") return { Data: textOf(scope) };
  if (coercion === "html") return { Data: htmlOf(scope) };
  if (coercion === "ooxml") return { Data: flatPackage(scope) };
  return { Error: ERROR.coercion };
}

function writeSelection(host: AnsweringHost, coercion: string, data: unknown): Answer {
  return host.document.transaction(
    () => {
      const scope = selected(host);
      const { document } = host;
      if (coercion === "text") insertTextAt(scope, String(data ?? ""), "Replace");
      else if (coercion === "html") insertBlocksAt(scope, blocksFromHtml(document, String(data ?? "")), "Replace");
      else if (coercion === "ooxml") insertBlocksAt(scope, blocksFromFlat(document, String(data ?? "")), "Replace");
      else if (coercion === "matrix" && Array.isArray(data)) {
        const rows = data as unknown[][];
        const table = newTable(document, rows.length, Math.max(1, ...rows.map((row) => row.length)), rows);
        insertTableAt(scope, table, "After");
      } else return { Error: ERROR.coercion };
      return {};
    },
    { label: "setSelectedDataAsync" },
  );
}

/** getFileAsync: a snapshot of the document, served in slices (type 0 text, 1 compressed; 2, PDF, is not made here). */
function openFile(host: AnsweringHost, type: unknown, size: unknown): Answer {
  const sliceSize = typeof size === "number" && size > 0 ? size : 4 * 1024 * 1024;
  if (sliceSize > 4 * 1024 * 1024) return { Error: ERROR.slice };
  if (type !== 0 && type !== 1) return { Error: ERROR.notSupported };
  const open = files.get(host) ?? new Map<number, OpenFile>();
  files.set(host, open);
  if (open.size >= 2) return { Error: 11000 };
  const bytes = type === 1 ? savePackage(host.document.file) : textOf(rangeOfAll(host));
  const handle = ++handles;
  open.set(handle, { bytes, sliceSize: Math.min(sliceSize, host.profile.sliceLimit) });
  return { 0: handle, 1: bytes.length };
}

function rangeOfAll(host: AnsweringHost): Scope {
  const paragraphs = host.document.paragraphElements();
  const first = host.document.firstParagraph();
  const last = paragraphs.at(-1) ?? first;
  const { points } = host.document;
  return rangeBetween(host, points.make(first, 0, "start"), points.make(last, Number.MAX_SAFE_INTEGER, "end"));
}

function slice(host: AnsweringHost, handle: unknown, index: unknown): Answer {
  const file = files.get(host)?.get(Number(handle));
  if (!file) return { Error: ERROR.parameter };
  const from = Number(index) * file.sliceSize;
  if (from < 0 || from >= Math.max(1, file.bytes.length)) return { Error: ERROR.parameter };
  const part = file.bytes.slice(from, from + file.sliceSize);
  return { 0: typeof part === "string" ? part : [...part], 1: part.length };
}

function saveSettings(host: AnsweringHost, data: Record<string, unknown>): Answer {
  const given = data["DdaSettingsMethod"] as { Properties?: readonly (readonly [string, string])[] } | undefined;
  documentSettings(host.document).replace(Object.fromEntries(given?.Properties ?? []));
  return {};
}

function answer(host: AnsweringHost, id: number, data: Record<string, unknown>): Answer {
  const read = data["DdaGetBindingData"] as { CoerceType?: string } | undefined;
  const write = data["DdaSetBindingData"] as { CoerceType?: string; Data?: unknown } | undefined;
  switch (id) {
    case 64:
      return readSelection(host, read?.CoerceType ?? "text");
    case 65:
      return writeSelection(host, write?.CoerceType ?? "text", write?.Data);
    case 75:
      return { Properties: { Settings: Object.entries(documentSettings(host.document).all()) } };
    case 76:
      return saveSettings(host, data);
    case 77:
      return openFile(host, data["0"], data["1"]);
    case 80:
      return slice(host, data["2"], data["3"]);
    case 81:
      files.get(host)?.delete(Number(data["2"]));
      return {};
    case 83:
      return { 0: "edit" };
    case 86:
      return { 0: { 1: host.options.documentUrl ?? `${host.options.origin}/documents/minutes.docx` } };
    case 82:
    case 94:
    case 97:
    case 102:
      return {};
    default:
      return customXmlCall(host, id, data) ?? { Error: ERROR.notSupported };
  }
}

/** Serves one call of the Common API and writes it into the log. */
export function commonCall(host: AnsweringHost, id: number, data: Record<string, unknown>): Answer {
  const started = host.elapsed();
  let result: Answer;
  try {
    result = answer(host, id, data);
  } catch (problem) {
    const denied = problem instanceof HostError && problem.code === "AccessDenied";
    result = { Error: denied ? ERROR.readOnly : ERROR.internal };
  }
  host.log.add({
    kind: NAMES[id] ?? `call ${id}`,
    at: started,
    milliseconds: host.elapsed() - started,
    members: [],
    extended: [],
    actions: 0,
    wrote: id === 65 || id === 76,
    requestBytes: JSON.stringify(data).length,
    responseBytes: JSON.stringify(result).length,
    error: result["Error"] ? `error ${String(result["Error"])}` : null,
  });
  return result;
}
