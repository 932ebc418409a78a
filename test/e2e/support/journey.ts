import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame, Page, Request } from "playwright-core";
import { ROOT } from "../../build/imports";
import { SITUATIONS } from "../../../src/preview/page/settings";
import { enter, type Quarters } from "./quarters";

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

const FAILED = join(ROOT, ".cache/failed");

/** The browser and the server of all journeys of a file; each journey finds the browser as if it had never been used. */
export class Travel {
  private quarters: Quarters | null = null;
  /** What the last journey left behind, for the next one to use: a page loads twice as fast where one was before. */
  private used: BrowserContext | null = null;
  private readonly contexts: BrowserContext[] = [];
  /** The page that the next journey goes on with, where journeys differ in nothing but what the page can change. */
  private standing: Opened | null = null;

  /** @param onePage all journeys take place in one page, as when a person turns it from one situation to the next */
  constructor(private readonly onePage = false) {}

  /** Finds or starts browser and server. Fails with a plain sentence when there is no browser, or nothing was built. */
  async begin(): Promise<void> {
    this.quarters = await enter();
  }

  async end(): Promise<void> {
    this.standing = null;
    await this.close(null);
    await this.used?.close();
    await this.quarters?.leave();
  }

  /** Where the page is served. */
  get url(): string {
    return this.found.url;
  }

  /** Opens the preview as asked and waits until its host stands and what is in sight of its document is drawn. */
  async open(wishes: Wishes = {}): Promise<Opened> {
    if (this.standing) return this.turn(this.standing, wishes);
    const { width = 1360, height = 860, inspector, ...address } = wishes;
    const page = await this.newPage();
    await page.setViewportSize({ width, height });
    const troubles = watch(page);
    const query = new URLSearchParams(address);
    if (inspector) query.set("inspector", "");
    await page.goto(`${this.url}?${query.toString()}`);
    await page.waitForFunction(() => "preview" in window);
    await drawn(page);
    return { page, url: this.url, troubles, pane: () => paneOf(page) };
  }

  /** Turns the page to another situation, whose host and pane begin anew and find the browser as if never used. */
  private async turn(opened: Opened, { host = "word", mode, theme = "light" }: Wishes): Promise<Opened> {
    await this.forget(opened.page);
    const situation = SITUATIONS.find((each) => each.host === host && each.mode === (mode ?? each.mode));
    if (!situation) throw new Error(`There is no ${mode ?? ""} in ${host}.`);
    await opened.page.evaluate((change) => window.preview.change(change), { situation: { ...situation }, theme });
    await drawn(opened.page);
    return opened;
  }

  /** Closes what a journey opened; keeps a picture of every page when it failed. */
  async close(failedAs: string | null, opened: Opened | null = null): Promise<void> {
    this.standing = this.onePage && failedAs === null ? opened : null;
    if (this.standing) return;
    for (const context of this.contexts.splice(0)) {
      for (const [index, page] of failedAs === null ? [] : context.pages().entries()) {
        mkdirSync(FAILED, { recursive: true });
        const name = failedAs?.replace(/[^\w]+/g, "-").slice(0, 80) ?? "";
        await page.screenshot({ path: join(FAILED, `${name}-${index}.png`) }).catch(() => undefined);
      }
      if (this.used || failedAs !== null) await context.close();
      else {
        const [first, ...others] = context.pages();
        for (const page of others) await page.close();
        if (first) await leave(first);
        this.used = context;
      }
    }
  }

  private get found(): Quarters {
    if (!this.quarters) throw new Error("The journey has not begun.");
    return this.quarters;
  }

  /** A page whose browser holds nothing of an earlier journey; a second one of a journey is another clerk's. */
  private async newPage(): Promise<Page> {
    const { browser } = this.found;
    const again = this.used;
    this.used = null;
    const context = again ?? (await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true }));
    this.contexts.push(context);
    const page = again?.pages()[0] ?? (await context.newPage());
    if (again) await this.forget(page);
    return page;
  }

  /** Nothing of an earlier journey is left in the browser. */
  private async forget(page: Page): Promise<void> {
    const context = page.context();
    await context.clearCookies();
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(this.url).origin, storageTypes: "all" });
    await session.detach();
  }
}

/**
 * What is in sight stands on the page: the host draws it when the browser says that it comes into sight, which it does
 * once per frame, behind what waits for the frame.
 */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.preview.shown;
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}

/** Nothing that a journey set up for its page is left in it; the page stays, for what loads in it anew is half compiled. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
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
 *
 * @param onePage true where the journeys of the file differ in situation and look alone: one page takes them in turn
 */
export function travel(onePage = false): {
  readonly trip: Travel;
  journey(name: string, wishes: Wishes, walk: (opened: Opened) => Promise<void>, timeout?: number): void;
} {
  const trip = new Travel(onePage);
  beforeAll(() => trip.begin(), 60_000);
  afterAll(() => trip.end(), 30_000);
  const journey = (name: string, wishes: Wishes, walk: (opened: Opened) => Promise<void>, timeout = 60_000): void => {
    test(
      name,
      async () => {
        let failed: string | null = name;
        let opened: Opened | null = null;
        try {
          opened = await trip.open(wishes);
          await walk(opened);
          expect(opened.troubles).toEqual([]);
          failed = null;
        } finally {
          await trip.close(failed, opened);
        }
      },
      timeout,
    );
  };
  return { trip, journey };
}
