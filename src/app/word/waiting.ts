import type { BlockChange } from "../../core/reading/reading";
import type { Block } from "../../core/text/block";

/** Blocks from `from` up to, not including, `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** In reading order, none of them touching the next. */
type Windows = readonly Window[];

function joined(windows: Windows): Windows {
  const all: Window[] = [];
  for (const window of [...windows].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (window.to <= window.from) continue;
    if (last && window.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else all.push(window);
  }
  return all;
}

/** Where windows lie once `change` was made; blocks that the change replaced count from its start. */
function moved(windows: Windows, change: BlockChange): Windows {
  const end = change.from + change.removed;
  const shift = change.blocks.length - change.removed;
  return joined(
    windows.map(({ from, to }) => {
      if (to <= change.from) return { from, to };
      return {
        from: from >= end ? from + shift : Math.min(from, change.from),
        to: to >= end ? to + shift : change.from + change.blocks.length,
      };
    }),
  );
}

/** The blocks of a change that read otherwise than those it replaces: a line between two typed ones was not typed. */
function typedIn({ from, removed, blocks }: BlockChange, before: readonly Block[]): Windows {
  const stood = new Map<string, number>();
  for (const { text } of before.slice(from, from + removed)) stood.set(text, (stood.get(text) ?? 0) + 1);
  return joined(
    blocks.flatMap(({ text }, at) => {
      const left = stood.get(text) ?? 0;
      stood.set(text, left - 1);
      return left > 0 ? [] : [{ from: from + at, to: from + at + 1 }];
    }),
  );
}

const holds = (windows: Windows, block: number): boolean => windows.some(({ from, to }) => block >= from && block < to);

/**
 * The blocks that were typed and wait for their tags. What is being tagged is kept apart from what is typed meanwhile,
 * and both move with the text, so that nothing typed during a round trip is forgotten.
 */
export interface Waiting {
  /**
   * Blocks changed. Only those that the clerk typed ("local") wait for tags; all others just move.
   *
   * @param before the blocks as they were
   */
  note(change: BlockChange, source: "local" | "remote", before?: readonly Block[]): void;
  /**
   * Works on what waits until nothing new does: `work` says whether the windows were dealt with (then only the caret's
   * block keeps waiting) or must be offered again later. One at a time: a call during another is answered by that one.
   */
  run(work: (windows: Windows) => Promise<boolean>, caret: () => number | null): Promise<void>;
}

export function createWaiting(): Waiting {
  let typed: Windows = [];
  let inWork: Windows | null = null;
  /** The block that the caret was in when the work began, which leaves it alone; the caret may be elsewhere by its end. */
  let left: Windows = [];
  return {
    note(change, source, before = []) {
      typed = moved(typed, change);
      if (inWork) inWork = moved(inWork, change);
      left = moved(left, change);
      if (source === "local") typed = joined([...typed, ...typedIn(change, before)]);
    },
    async run(work, caret) {
      // Windows that hold only the caret's block were dealt with as far as they can be.
      const isWork = ({ from, to }: Window): boolean => to - from > 1 || from !== caret();
      while (!inWork && typed.some(isWork)) {
        inWork = typed;
        typed = [];
        const at = caret();
        left = at !== null && holds(inWork, at) ? [{ from: at, to: at + 1 }] : [];
        const dealtWith = await work(inWork);
        typed = joined([...typed, ...(dealtWith ? left : inWork)]);
        inWork = null;
        if (!dealtWith) return;
      }
    },
  };
}
