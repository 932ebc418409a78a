import { choiceOf } from "../../core/record/book";
import { readParts } from "../../core/record/parts";
import type { Snapshot } from "../../ports/document";
import type { Ready } from "./state";

const read = new WeakMap<Snapshot["parts"], boolean>();

/** True once the document's notes say that the committee confirmed the minutes: the add-in writes no more in them. */
export function isConfirmed({ parts }: Pick<Snapshot, "parts">): boolean {
  const known = read.get(parts);
  if (known !== undefined) return known;
  const state = choiceOf(readParts(parts).book, "state", "minutes")?.state;
  const confirmed = state === "confirmed" || state === "signed";
  read.set(parts, confirmed);
  return confirmed;
}

/** True when nothing may be written, and why does not matter to the caller. Not in state.ts, which a pane loads before it lists. */
export const isReadOnly = (state: Ready): boolean =>
  state.document.readOnly || state.document.protected || isConfirmed(state);
