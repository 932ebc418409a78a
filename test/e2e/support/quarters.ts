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

function launching(): { readonly executablePath: string; readonly args: string[] } {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
  return { executablePath, args: ARGUMENTS };
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
    const options = launching();
    const server = await PreviewServer.start();
    const browser = await chromium.launchServer(options);
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
  const options = launching();
  const server = await PreviewServer.start();
  const browser = await chromium.launch(options);
  return {
    browser,
    url: server.url,
    leave: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
