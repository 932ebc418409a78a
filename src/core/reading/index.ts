import type { SourceText } from "../text/block";
import { promises } from "./parsers/promises";
import * as facts from "./reader";
import type { Reading, ReadOptions } from "./reading";

export type { BlockChange, Reading, ReadOptions } from "./reading";
export { completeSteps, reread } from "./again";

/** As the reader's `read` (reader.ts), with what prose promises. */
export const read = (source: SourceText, options: ReadOptions = {}): Reading =>
  facts.read(source, { promises, ...options });

/** As the reader's `readSteps` (reader.ts), with what prose promises. */
export const readSteps = (source: SourceText, options: ReadOptions = {}): Generator<number, Reading, void> =>
  facts.readSteps(source, { promises, ...options });
