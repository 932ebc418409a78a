import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { selfSigned, trusted, type Certificate } from "./certificate";
import type { Answer } from "./files";
import { OFFICE_PATH } from "./officejs";
import { answer, type Places } from "./routes";
import { Changes } from "./changes";
import { previewScripts } from "./scripts";

/** How the server is started. */
export interface Settings {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built add-in. */
  readonly built: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Rebuild the preview's own scripts for every request, and reload the page when the add-in is built anew. */
  readonly watch?: boolean;
}

/** A server that is listening. */
export interface Running {
  /** Where the page is, with a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The browser knows the certificate and does not warn. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

/** Thrown when the server cannot listen; the message is a sentence that says what to do. */
export class CannotListen extends Error {}

/** The host page may run its own scripts and show what it made; nothing from anywhere else. Add-in pages bring their own. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self' blob:; frame-src 'self' blob:; base-uri 'none'; form-action 'none'";

/**
 * Starts the preview's server on this machine alone (127.0.0.1 and, where there is one, ::1).
 *
 * @throws CannotListen when the port is taken or may not be used
 */
export async function startServer(settings: Settings): Promise<Running> {
  const known = await trusted();
  const certificate = known ?? (await selfSigned());
  const changes = new Changes(settings.watch ? settings.built : null);
  const places: Places = {
    root: settings.root,
    built: settings.built,
    script: previewScripts(settings.root, settings.watch ?? false),
    building: settings.watch ?? false,
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === "/preview/changes") changes.tell(response);
    else void respond(request, response, places);
  };
  const first = await listen(certificate, handle, settings.port, "127.0.0.1");
  const port = (first.address() as AddressInfo).port;
  const second = await listen(certificate, handle, port, "::1").catch(() => null);
  return {
    url: `https://localhost:${port}/`,
    port,
    trusted: known !== null,
    close: async () => {
      changes.close();
      await Promise.all([first, second].map((server) => server && stop(server)));
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, places: Places): Promise<void> {
  try {
    const origin = `https://${request.headers.host ?? "localhost"}`;
    const url = new URL(request.url ?? "/", origin);
    const site = request.headers["sec-fetch-site"];
    const found = await answer(
      {
        path: decodeURIComponent(url.pathname),
        query: url.search,
        referer: request.headers.referer,
        site: typeof site === "string" ? site : undefined,
        origin,
      },
      places,
    );
    const own = url.pathname === "/" || url.pathname === "/index.html";
    response.writeHead(found.status, {
      "content-type": found.type,
      "cache-control": keptFor(url.pathname, found, places),
      "x-content-type-options": "nosniff",
      ...(own ? { "content-security-policy": PAGE_POLICY } : {}),
    });
    response.end(found.body);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/**
 * How long a browser may keep what was found, where nothing is being built: files with a hash in their names for good, office.js
 * and the preview's own scripts for a minute; what a person may change beside the build, as the policy, not at all.
 */
function keptFor(path: string, { status }: Answer, { building }: Places): string {
  if (building || status !== 200) return "no-store";
  if (/\.[0-9a-f]{10}\.\w+$/.test(path)) return "max-age=31536000, immutable";
  return path.startsWith(OFFICE_PATH) || path === "/preview/page.js" ? "max-age=60" : "no-store";
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function listen(certificate: Certificate, handle: Handler, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, handle);
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CannotListen(why(error, port))));
    server.listen(port, host, () => resolve(server));
  });
}

function why(error: NodeJS.ErrnoException, port: number): string {
  const other = `npm start -- --port ${port < 65000 ? port + 1 : 3000}`;
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Close it, or use another port: ${other}`;
  if (error.code === "EACCES") return `Port ${port} may not be used by this account. Use another port: ${other}`;
  return `The server cannot listen on port ${port}: ${error.message}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
