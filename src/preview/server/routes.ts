import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { fileBelow, missing, type Answer } from "./files";
import { officeFile, OFFICE_PATH, withLocalOffice } from "./officejs";
import { THROUGH_PATH } from "../through-path";
import { addressOf, fetchLocal, meantAddress, withOwnRoot } from "./through";

/** What one request asks for, as far as the routes look at it. */
export interface Asked {
  /** Path, decoded, without the query. */
  readonly path: string;
  /** The query with its question mark, or "". */
  readonly query: string;
  readonly referer: string | undefined;
  /** How the asking page and this server are related, as the browser tells it ("same-origin", "none"…). */
  readonly site: string | undefined;
  /** This server's own origin as the browser sees it. */
  readonly origin: string;
}

/** Where the routes find their files. */
export interface Places {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built add-in. */
  readonly built: string;
  /** The preview's own scripts by name ("page.js", "extension.js"), bundled. */
  readonly script: (name: string) => Promise<string>;
  /** The add-in is being built while this serves: a page that is missing will come. */
  readonly building: boolean;
}

/** Stands where the pane will be until the first build is done; the preview's page then loads it anew by itself. */
const BEING_BUILT = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Being built</title>
<meta name="color-scheme" content="light dark"><body style="font:14px/1.4 system-ui,sans-serif;margin:16px">
<p role="status">The add-in is being built. Its pane opens here by itself, after some seconds the first time.</p>
<p>If it does not, the window in which “npm start” runs says why.</p></body></html>`;

/** The address that the manifests name; what is served of them names this server instead. */
const NAMED_ORIGIN = "https://localhost:3000";

const OWN_SCRIPTS: Readonly<Record<string, string>> = {
  "/preview/page.js": "page.js",
  [`${OFFICE_PATH}msajax.js`]: "msajax.js",
  [`${OFFICE_PATH}extension.js`]: "extension.js",
};

/** Finds the answer to a request: the host page, office.js, samples, manifests, another local origin, the add-in. */
export async function answer(asked: Asked, places: Places): Promise<Answer> {
  const { path } = asked;
  const script = OWN_SCRIPTS[path];
  if (script) return { status: 200, type: "text/javascript; charset=utf-8", body: await places.script(script) };
  if (path === "/" || path === "/index.html") return page(places);
  if (path.startsWith("/preview/")) return found(join(places.root, "src/preview/page"), path.slice(9));
  if (path.startsWith(OFFICE_PATH))
    return (await officeFile(path.slice(OFFICE_PATH.length))) ?? missing("office.js has no such file.");
  if (path.startsWith("/samples/")) return found(join(places.root, "samples"), path.slice(9));
  if (/^\/manifest(?:\.outlook)?\.(?:xml|json)$/.test(path)) return manifest(asked, places);
  if (path.startsWith(THROUGH_PATH)) return through(addressOf(path + asked.query));
  return addIn(asked, places);
}

async function page(places: Places): Promise<Answer> {
  return found(join(places.root, "src/preview/page"), "index.html");
}

async function found(folder: string, path: string): Promise<Answer> {
  return (await fileBelow(folder, path)) ?? missing(`There is no file ${path}.`);
}

async function manifest(asked: Asked, places: Places): Promise<Answer> {
  const text = await readFile(join(places.root, asked.path), "utf8").catch(() => null);
  if (text === null) return missing(`There is no file ${asked.path}.`);
  const type = asked.path.endsWith(".json") ? "application/json; charset=utf-8" : "application/xml; charset=utf-8";
  return { status: 200, type, body: text.replaceAll(NAMED_ORIGIN, asked.origin) };
}

async function through(address: URL | null): Promise<Answer> {
  if (!address) return missing("Only pages of this machine (localhost) can be shown here.");
  const found = await fetchLocal(address);
  if (!found.type.startsWith("text/html")) return found;
  return hosted({ ...found, body: withOwnRoot(found.body.toString(), address) });
}

async function addIn(asked: Asked, places: Places): Promise<Answer> {
  const elsewhere = meantAddress(asked.path + asked.query, asked.referer);
  if (elsewhere) return through(elsewhere);
  const file = (await fileBelow(places.built, asked.path)) ?? (await fileBelow(places.root, assetsOnly(asked.path)));
  if (!file && places.building && asked.path.endsWith(".html"))
    return { status: 503, type: "text/html; charset=utf-8", body: BEING_BUILT };
  if (!file) return missing(`The add-in has no ${asked.path}. Is it built? (npm run build)`);
  // Real Office opens the same pages from this server while one develops; it must get Microsoft's own office.js.
  return asked.site === "none" || asked.site === "cross-site" ? file : hosted(file);
}

const assetsOnly = (path: string): string => (path.startsWith("/assets/") ? path : "/assets/generated/none");

function hosted(file: Answer): Answer {
  if (!file.type.startsWith("text/html")) return file;
  return { ...file, body: withLocalOffice(file.body.toString()) };
}
