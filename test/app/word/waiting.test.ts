import { createWaiting } from "../../../src/app/word/waiting";
import type { Window } from "../../../src/app/word/waiting";
import type { Block } from "../../../src/core/text/block";

const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, at): Block => ({ text: `Line ${at}`, place: "body" }));
const nowhere = (): null => null;

/** Runs what waits; the first window is held open until `meanwhile` is done. */
async function windowsOf(waiting: ReturnType<typeof createWaiting>, meanwhile: () => void, worked = [true]) {
  const seen: [number, number][] = [];
  await waiting.run((windows) => {
    for (const { from, to } of windows) seen.push([from, to]);
    if (seen.length === 1) meanwhile();
    return Promise.resolve(worked[seen.length - 1] ?? true);
  }, nowhere);
  return seen;
}

describe("Blocks that wait for their tags", () => {
  it("are offered again when they were typed while others were being tagged", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 4, removed: 1, blocks: lines(2) }, "local");
    const typed = { from: 6, removed: 0, blocks: lines(3) };
    expect(await windowsOf(waiting, () => waiting.note(typed, "local"))).toEqual([
      [4, 6],
      [6, 9],
    ]);
  });

  it("move with the text when a colleague writes above them", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 4, removed: 0, blocks: lines(2) }, "local");
    waiting.note({ from: 1, removed: 0, blocks: lines(3) }, "remote");
    expect(await windowsOf(waiting, () => undefined)).toEqual([[7, 9]]);
  });

  it("wait on when they could not be tagged, where the text has taken them meanwhile", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 4, removed: 0, blocks: lines(2) }, "local");
    const above = { from: 0, removed: 0, blocks: lines(1) };
    expect(await windowsOf(waiting, () => waiting.note(above, "remote"), [false])).toEqual([[4, 6]]);
    expect(await windowsOf(waiting, () => undefined)).toEqual([[5, 7]]);
  });

  it("keep the block that the caret was in, where the text has taken it, though the caret leaves during the work", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 2, removed: 0, blocks: lines(3) }, "local");
    const carets = [4, 7];
    const seen: [number, number][] = [];
    await waiting.run(
      (windows) => {
        for (const { from, to } of windows) seen.push([from, to]);
        if (seen.length === 1) waiting.note({ from: 0, removed: 0, blocks: lines(1) }, "remote");
        return Promise.resolve(true);
      },
      () => carets.shift() ?? null,
    );
    expect(seen).toEqual([
      [2, 5],
      [5, 6],
    ]);
  });

  it("keep the caret's block for later, and do not offer it alone again and again", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 2, removed: 0, blocks: lines(3) }, "local");
    const seen: [number, number][] = [];
    const work = (windows: readonly Window[]) => {
      for (const { from, to } of windows) seen.push([from, to]);
      return Promise.resolve(true);
    };
    await waiting.run(work, () => 4);
    await waiting.run(work, () => 4);
    await waiting.run(work, nowhere);
    expect(seen).toEqual([
      [2, 5],
      [4, 5],
    ]);
  });

  it("are no more than before when the caret moves or lines are deleted", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 6, removed: 0, blocks: lines(2) }, "local");
    waiting.note({ from: 1, removed: 0, blocks: [] }, "local");
    waiting.note({ from: 2, removed: 3, blocks: [] }, "local");
    expect(await windowsOf(waiting, () => undefined)).toEqual([[3, 5]]);
  });

  it("are not the lines between two typed ones, nor those that a change only carries along", async () => {
    const waiting = createWaiting();
    const before = lines(12);
    waiting.note({ from: 2, removed: 1, blocks: [{ text: "Typed", place: "body" }] }, "local", before);
    const around = [{ text: "Typed too", place: "body" as const }, ...before.slice(8, 10)];
    waiting.note({ from: 7, removed: 3, blocks: around }, "local", before);
    expect(await windowsOf(waiting, () => undefined)).toEqual([
      [2, 3],
      [7, 8],
    ]);
  });

  it("are none when only a colleague wrote", async () => {
    const waiting = createWaiting();
    waiting.note({ from: 2, removed: 1, blocks: lines(3) }, "remote");
    expect(await windowsOf(waiting, () => undefined)).toEqual([]);
  });
});
