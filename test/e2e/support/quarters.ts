import { createHash } from "node:crypto";
import { connect } from "node:tls";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";
import { PreviewServer } from "./server";

/** Where journeys take place: a browser, and a server of the production build. */
export interface Quarters {
  readonly browser: Browser;
  /** Where the page is served, with a slash at the end. */
  readonly url: string;
  /** Stops what was started for these journeys alone. */
  leave(): Promise<void>;
}

/** Set by `prepare`, read in jest's workers: the shared quarters, or why there are none. */
const SHARED = "MATTERS_ARISING_QUARTERS";
type Shared = { readonly endpoint: string; readonly url: string } | { readonly trouble: string };

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/** @param url where the page is served, by a server that made its certificate itself */
async function launching(url: string): Promise<{ readonly executablePath: string; readonly args: string[] }> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
  // A browser keeps nothing that came with a certificate it was told to put up with; this one it takes for good.
  return { executablePath, args: [...ARGUMENTS, `--ignore-certificate-errors-spki-list=${await keyOf(url)}`] };
}

/** SHA-256 of the public key that a server shows, in base64. */
function keyOf(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      const key = socket.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" });
      socket.destroy();
      if (key) resolve(createHash("sha256").update(key).digest("base64"));
      else reject(new Error("The preview's server shows no certificate."));
    });
    socket.on("error", reject);
  });
}

/**
 * Starts one browser and one server for all files of journeys, and says where they are in the environment that jest's
 * workers inherit. Trouble is kept for the journeys to tell, so that other tests of the same run are not stopped by it.
 * Returns what ends both.
 */
export async function prepare(): Promise<() => Promise<void>> {
  const tell = (shared: Shared): void => {
    process.env[SHARED] = JSON.stringify(shared);
  };
  try {
    const server = await PreviewServer.start();
    const browser = await chromium.launchServer(await launching(server.url));
    tell({ endpoint: browser.wsEndpoint(), url: server.url });
    return async () => {
      await browser.close();
      await server.stop();
    };
  } catch (error) {
    tell({ trouble: error instanceof Error ? error.message : String(error) });
    return () => Promise.resolve();
  }
}

/** The shared quarters where `prepare` has run, else own ones. Fails with a plain sentence when there can be none. */
export async function enter(): Promise<Quarters> {
  const said = process.env[SHARED];
  if (said) {
    const shared = JSON.parse(said) as Shared;
    if ("trouble" in shared) throw new Error(shared.trouble);
    const browser = await chromium.connect(shared.endpoint);
    return { browser, url: shared.url, leave: () => browser.close() };
  }
  const server = await PreviewServer.start();
  const browser = await chromium.launch(await launching(server.url));
  return {
    browser,
    url: server.url,
    leave: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
