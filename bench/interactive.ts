/**
 * Time to interactive of the Word pane beside that of a minimal page of React and Fluent, in the same browser run and the
 * same emulated Word, over the same office.js: `npx tsx bench/interactive.ts`, or as part of `npm run bench`. It wants
 * the production build (npm run build) and a browser. Measured inside the pane, from the beginning of its navigation
 * until its first button stands and the thread is free; the pane has read its minutes and listed their record by then.
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

/** Milliseconds until the pane of a fresh page can be used. */
async function opened(browser: Browser, url: string, pane: string | null): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript(
    (pressed) => {
      // The welcome is for the first time alone.
      try {
        localStorage.setItem("matters-arising.welcome", "yes");
      } catch {
        return;
      }
      const look = new MutationObserver(() => {
        if (!document.querySelector(pressed)) return;
        look.disconnect();
        requestIdleCallback(() => Object.assign(window, { interactive: performance.now() }));
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
  const time = await frame.waitForFunction(() => (window as unknown as { interactive?: number }).interactive);
  const milliseconds = Number(await time.jsonValue());
  await context.close();
  return milliseconds;
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge was found; see scripts/setup.mjs --tests.");
  const { url: other, server: pages } = await minimal();
  const server = await PreviewServer.start();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await opened(browser, server.url, other));
    ours.push(await opened(browser, server.url, null));
  }
  await browser.close();
  await server.stop();
  pages.close();
  const [own, least] = [Math.min(...ours), Math.min(...theirs)];
  const ratio = own / least;
  process.stdout.write(
    `  ${own.toFixed(0)} ms until the record is listed and can be pressed, ${least.toFixed(0)} ms for the minimal page: ${ratio.toFixed(2)} times (aim: ${AIM})\n`,
  );
  process.exitCode = ratio <= AIM ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
