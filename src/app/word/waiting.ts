import type { BlockChange } from "../../core/reading/reading";

/** Blocks from `from` up to, not including, `to`; none when `to` is not greater. */
interface Window {
  readonly from: number;
  readonly to: number;
}

const NONE: Window = { from: Number.MAX_SAFE_INTEGER, to: -1 };

const joined = (one: Window, other: Window): Window => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});

/** Where a window lies once `change` was made; blocks that the change replaced count from its start. */
function moved({ from, to }: Window, change: BlockChange): Window {
  const end = change.from + change.removed;
  const shift = change.blocks.length - change.removed;
  if (to <= from || to <= change.from) return { from, to };
  return {
    from: from >= end ? from + shift : Math.min(from, change.from),
    to: to >= end ? to + shift : change.from + change.blocks.length,
  };
}

/**
 * The blocks that were typed and wait for their tags. What is being tagged is kept apart from what is typed meanwhile,
 * and both move with the text, so that nothing typed during a round trip is forgotten.
 */
export interface Waiting {
  /** Blocks changed. Only those that the clerk changed ("local") wait for tags; all others just move. */
  note(change: BlockChange, source: "local" | "remote"): void;
  /**
   * Works on what waits until nothing new does: `work` says whether the window was dealt with (then only the caret's
   * block keeps waiting) or must be offered again later. One at a time: a call during another is answered by that one.
   */
  run(work: (window: Window) => Promise<boolean>, caret: () => number | null): Promise<void>;
}

export function createWaiting(): Waiting {
  let typed = NONE;
  let inWork: Window | null = null;
  /** The block that the caret was in when the work began, which leaves it alone; the caret may be elsewhere by its end. */
  let left = NONE;
  return {
    note(change, source) {
      typed = moved(typed, change);
      if (inWork) inWork = moved(inWork, change);
      left = moved(left, change);
      if (source === "local" && change.blocks.length > 0)
        typed = joined(typed, { from: change.from, to: change.from + change.blocks.length });
    },
    async run(work, caret) {
      // A window that holds only the caret's block was dealt with as far as it can be.
      while (!inWork && typed.to > typed.from && !(typed.to - typed.from === 1 && typed.from === caret())) {
        inWork = typed;
        typed = NONE;
        const at = caret();
        left = at !== null && at >= inWork.from && at < inWork.to ? { from: at, to: at + 1 } : NONE;
        const dealtWith = await work(inWork);
        typed = joined(typed, dealtWith ? left : inWork);
        inWork = null;
        if (!dealtWith) return;
      }
    },
  };
}
