import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page, type Request } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";
import { ROOT } from "../../build/imports";
import { PreviewServer } from "./server";

/** What a journey asks the page for: the parts of its address. */
export interface Wishes {
  readonly host?: "word" | "outlook";
  readonly mode?: "read" | "compose" | "appointment" | "attend";
  readonly document?: string;
  readonly profile?: string;
  readonly pane?: string;
  readonly theme?: "light" | "dark" | "contrast";
  readonly inspector?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** An open preview. */
export interface Opened {
  readonly page: Page;
  /** Where the page is served, with a slash at the end. */
  readonly url: string;
  /** The frame of the add-in's pane, once its office.js talks to the host. */
  pane(): Promise<Frame>;
  /** Errors of the page and the pane, and requests that would have left this machine. */
  readonly troubles: readonly string[];
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
const FAILED = join(ROOT, ".cache/failed");

/** One browser and one server for all journeys of a file. */
export class Travel {
  private browser: Browser | null = null;
  private server: PreviewServer | null = null;
  private readonly contexts: BrowserContext[] = [];

  /** Starts browser and server. Fails with a plain sentence when there is no browser. */
  async begin(): Promise<void> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
    this.server = await PreviewServer.start();
    this.browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.server?.stop();
  }

  /** Where the page is served. */
  get url(): string {
    if (!this.server) throw new Error("The journey has not begun.");
    return this.server.url;
  }

  /** Opens the preview as asked and waits until its host stands. */
  async open(wishes: Wishes = {}): Promise<Opened> {
    if (!this.browser) throw new Error("The journey has not begun.");
    const { width = 1360, height = 860, inspector, ...address } = wishes;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      acceptDownloads: true,
    });
    this.contexts.push(context);
    const page = await context.newPage();
    const troubles = watch(page);
    const query = new URLSearchParams(address);
    if (inspector) query.set("inspector", "");
    await page.goto(`${this.url}?${query.toString()}`);
    await page.waitForFunction(() => "preview" in window);
    await page.evaluate(() => window.preview.shown);
    return { page, url: this.url, troubles, pane: () => paneOf(page) };
  }

  /** Closes what a journey opened; keeps a picture of every page when it failed. */
  async close(failedAs: string | null): Promise<void> {
    for (const context of this.contexts.splice(0)) {
      for (const [index, page] of failedAs === null ? [] : context.pages().entries()) {
        mkdirSync(FAILED, { recursive: true });
        const name = failedAs?.replace(/[^\w]+/g, "-").slice(0, 80) ?? "";
        await page.screenshot({ path: join(FAILED, `${name}-${index}.png`) }).catch(() => undefined);
      }
      await context.close();
    }
  }
}

/** The pane's frame, once the add-in has begun to talk to the host. */
async function paneOf(page: Page): Promise<Frame> {
  await page.evaluate(() => window.preview.ready());
  const element = await page.waitForSelector(".pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no page.");
  return frame;
}

function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  const leaving = (request: Request): string | null => {
    const { protocol, hostname } = new URL(request.url());
    return /^https?:$/.test(protocol) && hostname !== "localhost" ? `left this machine: ${request.url()}` : null;
  };
  const note = (request: Request): void => {
    const trouble = leaving(request);
    // What a content security policy stops never leaves; the browser tells of it all the same.
    if (trouble && request.failure()?.errorText !== "csp") troubles.push(trouble);
  };
  page.on("requestfinished", note);
  page.on("requestfailed", note);
  return troubles;
}

/**
 * Declares journeys of one file: `const { journey } = travel();` then
 * `journey("the clerk types", { theme: "dark" }, async ({ page, pane }) => …)`. A failed one leaves a picture in
 * .cache/failed; one that raised an error in the page, or asked for anything beyond this machine, fails.
 */
export function travel(): {
  readonly trip: Travel;
  journey(name: string, wishes: Wishes, walk: (opened: Opened) => Promise<void>, timeout?: number): void;
} {
  const trip = new Travel();
  beforeAll(() => trip.begin(), 60_000);
  afterAll(() => trip.end(), 30_000);
  const journey = (name: string, wishes: Wishes, walk: (opened: Opened) => Promise<void>, timeout = 60_000): void => {
    test(
      name,
      async () => {
        let failed: string | null = name;
        try {
          const opened = await trip.open(wishes);
          await walk(opened);
          expect(opened.troubles).toEqual([]);
          failed = null;
        } finally {
          await trip.close(failed);
        }
      },
      timeout,
    );
  };
  return { trip, journey };
}
