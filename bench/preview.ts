/**
 * Letter to paint while typing into minutes of 3 and of 300 pages: `npx tsx bench/preview.ts`. It wants the production
 * build (npm run build) and a browser. Prints one line per length; the 95th percentile of the long document may be at
 * most twice that of the short one.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";
import { docx, p, table } from "../test/support/docx-builder";

const ROOT = join(__dirname, "..");
const PARAGRAPHS_PER_PAGE = 22;
const LETTERS = 200;
/** Other work on the machine disturbs a round; the quietest one counts. */
const ROUNDS = 3;

/** Minutes of about this many pages. */
function minutes(pages: number): Uint8Array {
  const sentence = "The members considered the report and asked that the figures be set out by quarter in future. ";
  const body = Array.from({ length: pages }, (_, page) => [
    p(`Item ${page + 1}`, { pStyle: "Heading1" }),
    ...Array.from({ length: PARAGRAPHS_PER_PAGE - 3 }, (_each, index) => p(sentence.repeat(1 + (index % 2)))),
    p("Action: the clerk to write to the contractor", { list: [3, 0] }),
    ...(page % 10 === 0
      ? [
          table([
            ["Action", "Owner"],
            ["Write", "Clerk"],
          ]),
          p(""),
        ]
      : [p("Noted.")]),
  ]);
  return docx(...body.flat());
}

/** Milliseconds from each letter's key press until the frame that shows it. */
async function lettersIn(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      "keydown",
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - pressed);
          channel.port2.postMessage(0);
        });
      },
      true,
    );
  });
  for (let index = 0; index < LETTERS; index++) await page.keyboard.type(letter(index));
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

const letter = (index: number): string => (index % 8 === 7 ? " " : "e");

/** Processor time of the page's main thread per letter, in milliseconds: it does not feel what else the machine does. */
async function workOf(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  for (let index = 0; index < LETTERS / 2; index++) {
    const before = await spent();
    await page.keyboard.type(letter(index));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    times.push((await spent()) - before);
  }
  return times;
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** Starts `npm start` on the production build and gives its address and how to end it. */
function serve(): Promise<{ url: string; stop: () => void }> {
  const script = join(ROOT, "scripts/start.mjs");
  const child = spawn(process.execPath, [script, "--once", "--port", "0", "--built", join(ROOT, "dist")], {
    cwd: ROOT,
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /https:\/\/localhost:\d+\//.exec(chunk.toString());
      if (found) resolve({ url: found[0], stop: () => child.kill() });
    });
    child.on("exit", () => reject(new Error("The preview did not start.")));
  });
}

/** Measures one length: the percentiles of letter to paint, in milliseconds. */
async function measure(page: Page, url: string, pages: number): Promise<{ p50: number; p95: number; work: number }> {
  await page.goto(`${url}?pane=${encodeURIComponent(`${url}privacy.html`)}`);
  await page.evaluate(() => window.preview.shown);
  await page.evaluate(async (bytes) => window.preview.open(new Uint8Array(bytes), "bench.docx"), [...minutes(pages)]);
  const line = page.locator(".flow .p").nth(5);
  await line.click();
  await page.keyboard.press("End");
  const paint = (await lettersIn(page)).sort((a, b) => a - b);
  const work = (await workOf(page)).sort((a, b) => a - b);
  return { p50: at(paint, 0.5), p95: at(paint, 0.95), work: at(work, 0.95) };
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No browser was found; see scripts/setup.mjs --tests.");
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const best = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const pages of [3, 300]) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1360, height: 860 } });
      const { p50, p95, work } = await measure(await context.newPage(), server.url, pages);
      best.set(pages, Math.min(p95, best.get(pages) ?? Infinity));
      console.log(
        `${pages} pages: letter to paint p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; processor time p95 ${work.toFixed(1)} ms`,
      );
      await context.close();
    }
  await browser.close();
  server.stop();
  const ratio = (best.get(300) ?? 0) / (best.get(3) ?? 1);
  console.log(`300 pages against 3: ${ratio.toFixed(2)} times (at most 2)`);
  process.exitCode = ratio > 2 ? 1 : 0;
}

void main();
