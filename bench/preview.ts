/**
 * Letter to paint while typing into minutes of 3 and of 300 pages, and the cost of a sync that reads one paragraph of
 * them: `npx tsx bench/preview.ts`. It wants the production build (npm run build) and a browser. Prints one line per
 * measurement; the long document may take at most twice as long as the short one.
 */
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";
import { bootWord } from "../src/preview/node/word";
import { PreviewServer } from "../test/e2e/support/server";
import { docx, p, table } from "../test/support/docx-builder";

const PAGES = { short: 3, long: 300 } as const;
const SYNCS = 200;
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

/** Typing in a browser: the lowest p95 of letter to paint of each length over the rounds, in milliseconds. */
async function typing(say: Say): Promise<Comparison> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No browser was found; see scripts/setup.mjs --tests.");
  const server = await PreviewServer.start();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const best = { short: Infinity, long: Infinity };
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const length of ["short", "long"] as const) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1360, height: 860 } });
        const { p50, p95, work } = await measure(await context.newPage(), server.url, PAGES[length]);
        best[length] = Math.min(p95, best[length]);
        say(
          `${PAGES[length]} pages: letter to paint p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; processor time p95 ${work.toFixed(1)} ms`,
        );
        await context.close();
      }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { name: "letter to paint, p95", ...best, atMost: 2 };
}

/** A sync that reads one paragraph in the middle: the median of the host's work, in milliseconds, and what it sends. */
async function reading(pages: number): Promise<{ milliseconds: number; bytes: number }> {
  const word = await bootWord({ docx: minutes(pages) });
  const times: number[] = [];
  let bytes = 0;
  await word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    for (let round = 0; round < SYNCS; round++) {
      first.load("text,style,isListItem");
      await context.sync();
      const last = word.host.log.entries.at(-1);
      times.push(last?.milliseconds ?? 0);
      bytes = last?.responseBytes ?? 0;
    }
  });
  word.close();
  return {
    milliseconds: at(
      times.sort((a, b) => a - b),
      0.5,
    ),
    bytes,
  };
}

async function syncs(say: Say): Promise<Comparison> {
  const [short, long] = [await reading(PAGES.short), await reading(PAGES.long)];
  for (const [pages, { milliseconds, bytes }] of [
    [PAGES.short, short],
    [PAGES.long, long],
  ] as const)
    say(`${pages} pages: a sync that reads one paragraph ${milliseconds.toFixed(3)} ms, ${bytes} bytes`);
  // Below a twentieth of a millisecond the clock says more than the work.
  const floor = (value: number): number => Math.max(value, 0.05);
  return { name: "sync of one paragraph", short: floor(short.milliseconds), long: floor(long.milliseconds), atMost: 2 };
}

/** Says a line of what was measured. */
type Say = (line: string) => void;

/** The same work in a short and in a long document. */
export interface Comparison {
  readonly name: string;
  /** Milliseconds in minutes of 3 pages, and of 300. */
  readonly short: number;
  readonly long: number;
  /** How many times `short` the `long` one may take. */
  readonly atMost: number;
}

/**
 * Compares the emulated Word at 3 and at 300 pages: letter to paint in a browser, and a sync that reads one paragraph.
 *
 * @param say is told each single measurement
 */
export async function benchPreview(say: Say): Promise<Comparison[]> {
  return [await syncs(say), await typing(say)];
}

if (require.main === module)
  void benchPreview(console.log).then((found) => {
    for (const { name, short, long, atMost } of found) {
      const ratio = long / short;
      console.log(`${name}: 300 pages against 3: ${ratio.toFixed(2)} times (at most ${atMost})`);
      if (ratio > atMost) process.exitCode = 1;
    }
  });
