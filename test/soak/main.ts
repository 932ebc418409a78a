/**
 * `npm run soak`: eight hours of typing, compressed. A clerk types one set of minutes after another into the emulated Word
 * while the add-in follows, tags by itself and reads again every 45 seconds. After each hour the heap is measured with
 * everything collected; it must not grow from the second hour on. `npm run soak -- 2` runs two hours.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { soakDesk, type SoakDesk } from "./desk";
import { HEAD, minuteOf, wordsOf } from "./typing";

/** A line every twelve seconds: about sixty words a minute with pauses. */
const SECONDS_PER_LINE = 12;
const ITEMS_PER_MEETING = 20;
/** Growth from the second hour to the last that is noise of the collector, in megabytes. */
const NOISE_MB = 6;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes in use once everything that can be collected is. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed / 1_048_576;
}

async function typeLine(desk: SoakDesk, line: string): Promise<void> {
  for (const word of wordsOf(line)) desk.editor.type(word);
  desk.editor.enter();
  await desk.pass(SECONDS_PER_LINE * 1000);
}

/** One meeting: the head, its items, a slip that is undone; then everything is taken out for the next. */
async function meeting(desk: SoakDesk): Promise<{ lines: number; tags: number }> {
  let lines = 0;
  const type = async (line: string): Promise<void> => {
    await typeLine(desk, line);
    lines += 1;
  };
  for (const line of HEAD) await type(line);
  for (let item = 1; item <= ITEMS_PER_MEETING; item++) for (const line of minuteOf(item)) await type(line);
  desk.editor.type("a slip");
  desk.editor.undo();
  await desk.pass(60_000);
  const { tags } = desk.state();
  desk.editor.selectAll();
  desk.editor.deleteSelection();
  await desk.pass(60_000);
  return { lines, tags: tags.length };
}

async function main(): Promise<void> {
  const hours = Number(process.argv[2] ?? 8);
  if (!(hours >= 2)) {
    console.error("Give a number of hours, two or more: npm run soak -- 8");
    process.exit(2);
  }
  const desk = await soakDesk();
  const measured: number[] = [];
  let [typed, fewest] = [0, Infinity];
  for (let hour = 1; hour <= hours; hour++) {
    let inHour = 0;
    while (inHour < 3600 / SECONDS_PER_LINE) {
      const { lines, tags } = await meeting(desk);
      inHour += lines;
      fewest = Math.min(fewest, tags);
    }
    typed += inHour;
    measured.push(await heap());
    console.log(`hour ${hour}: ${typed} lines typed, heap ${measured.at(-1)?.toFixed(1)} MB`);
  }
  await desk.close();
  const growth = (measured.at(-1) ?? 0) - (measured[1] ?? 0);
  console.log(`tags in every meeting: at least ${fewest} (${ITEMS_PER_MEETING} actions were typed)`);
  console.log(`growth from hour 2 to hour ${hours}: ${growth.toFixed(1)} MB (at most ${NOISE_MB})`);
  const ok = growth <= NOISE_MB && fewest >= ITEMS_PER_MEETING;
  console.log(ok ? "The memory is flat." : "The memory grows, or tags are missing.");
  process.exit(ok ? 0 : 1);
}

void main();
