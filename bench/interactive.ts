/**
 * Time to interactive of the Word pane beside that of a minimal page of React and Fluent, in the same browser run and the
 * same emulated Word, over the same office.js: `npx tsx bench/interactive.ts`, or as part of `npm run bench`. It wants
 * the production build (npm run build) and a browser. Both are measured inside the pane, from the beginning of its navigation:
 * - interactive, as web.dev/tti defines it: from the first contentful paint on no task holds the page for more than 50 ms;
 * - listed: the pane has read its minutes, their record's first button stands and the thread is free; of the minimal page its
 *   only button.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";
import { PreviewServer } from "../test/e2e/support/server";

/** Pages in turn; other work on the machine disturbs a round, so the quietest one of each counts. */
const ROUNDS = 7;
/** At most so many times the minimal page's. */
const AIM = 1.5;
/** A page has settled when nothing has held it for so long (web.dev/tti), in milliseconds. */
const SETTLED_MS = 5_000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Minimal</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<div id="root"></div><script src="/page.js"></script>`;

/** The minimal page on an origin of its own, bundled and compressed as a production build is. */
async function minimal(): Promise<{ readonly url: string; readonly server: Server }> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "minimal/page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0].text;
  const server = createServer((asked, response) => {
    const isScript = asked.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pane.html`, server };
}

/** Milliseconds from the beginning of a page's navigation. */
interface Times {
  readonly interactive: number;
  readonly listed: number;
}

/** What the page notes of itself, as long as it is measured. */
interface Noted {
  painted: number;
  held: number;
  listed: number;
}

/** When the pane of a fresh page can be used. */
async function opened(browser: Browser, url: string, pane: string | null): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript(
    (pressed) => {
      // The welcome is for the first time alone.
      try {
        localStorage.setItem("matters-arising.welcome", "yes");
      } catch {
        return;
      }
      const noted: Noted = { painted: 0, held: 0, listed: 0 };
      Object.assign(window, { noted });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntriesByName("first-contentful-paint")) noted.painted = entry.startTime;
      }).observe({ type: "paint", buffered: true });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          noted.held = Math.max(noted.held, startTime + duration);
      }).observe({ type: "longtask", buffered: true });
      const look = new MutationObserver(() => {
        if (!document.querySelector(pressed)) return;
        look.disconnect();
        requestIdleCallback(() => (noted.listed = performance.now()));
      });
      look.observe(document, { childList: true, subtree: true });
    },
    pane === null ? "#root .ma-fact" : "#root button",
  );
  const page = await context.newPage();
  await page.goto(pane === null ? url : `${url}?${new URLSearchParams({ pane }).toString()}`);
  const element = await page.waitForSelector(".pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no page.");
  const settled = await frame.waitForFunction((quiet) => {
    const { noted } = window as unknown as { noted?: Noted };
    const done = noted && noted.listed > 0 && performance.now() - Math.max(noted.listed, noted.held) > quiet;
    return done ? noted : null;
  }, SETTLED_MS);
  const { painted, held, listed } = (await settled.jsonValue()) as Noted;
  await context.close();
  return { interactive: Math.max(painted, held), listed };
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
  const { url: other, server: pages } = await minimal();
  const server = await PreviewServer.start();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const ours: Times[] = [];
  const theirs: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await opened(browser, server.url, other));
    ours.push(await opened(browser, server.url, null));
  }
  await browser.close();
  await server.stop();
  pages.close();
  const quietest = (times: readonly Times[], what: keyof Times): number => Math.min(...times.map((time) => time[what]));
  const beside = (what: keyof Times): { ratio: number; said: string } => {
    const [own, least] = [quietest(ours, what), quietest(theirs, what)];
    const ratio = own / least;
    return {
      ratio,
      said: `${own.toFixed(0)} ms, ${least.toFixed(0)} ms for the minimal page: ${ratio.toFixed(2)} times`,
    };
  };
  const interactive = beside("interactive");
  process.stdout.write(
    `  until no task holds the page for more than 50 ms: ${interactive.said} (aim: ${AIM})\n` +
      `  until the record is listed and can be pressed: ${beside("listed").said}\n`,
  );
  process.exitCode = interactive.ratio <= AIM ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
