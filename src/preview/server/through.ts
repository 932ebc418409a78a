import { request as http } from "node:http";
import { request as https } from "node:https";
import { LOCAL, THROUGH_PATH } from "../through-path";
import type { Answer } from "./files";

/** The address that a path below THROUGH_PATH stands for; null when it names no origin of this machine. */
export function addressOf(path: string): URL | null {
  const match = /^\/through\/(https?)\/([^/]+)(\/.*)?$/.exec(path);
  if (!match) return null;
  try {
    const url = new URL(`${match[1]}://${match[2]}${match[3] ?? "/"}`);
    return LOCAL.test(url.hostname) ? url : null;
  } catch {
    return null;
  }
}

/**
 * The address that a request without a THROUGH_PATH is meant for, judged by the page it comes from: scripts of a page
 * shown through here ask for "/main.js" and mean their own origin.
 *
 * @param path path and query of the request
 * @param referer the page that asks, as the browser tells it
 */
export function meantAddress(path: string, referer: string | undefined): URL | null {
  if (!referer) return null;
  let from: URL | null;
  try {
    from = addressOf(new URL(referer).pathname);
  } catch {
    return null;
  }
  return from ? new URL(path, from.origin) : null;
}

/** A page of another origin with addresses from its own root ("/main.js") leading through here as well. */
export const withOwnRoot = (html: string, address: URL): string =>
  html.replace(
    /(<[^>]*?\s(?:src|href)\s*=\s*["']?)\/(?!\/)/gi,
    `$1${THROUGH_PATH}${address.protocol.slice(0, -1)}/${address.host}/`,
  );

/** Fetches a page or file from another origin of this machine; an unreachable one becomes a plain sentence. */
export function fetchLocal(address: URL): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { rejectUnauthorized: false, headers: { accept: "*/*", "accept-encoding": "identity" } };
    const call = (address.protocol === "https:" ? https : http)(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 502,
          type: response.headers["content-type"] ?? "application/octet-stream",
          body: Buffer.concat(chunks),
        }),
      );
    });
    call.on("error", (error: Error) =>
      resolve({
        status: 502,
        type: "text/plain; charset=utf-8",
        body: `Nothing answers at ${address.origin}. Start that add-in's own server first. (${error.message})\n`,
      }),
    );
    call.end();
  });
}
