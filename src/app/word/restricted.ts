import { omission, restrictedBlocks } from "../../core/publish/restricted";
import { hashOf, settled } from "../../core/record/hash";
import { keepChoices, notesOf } from "./book";
import { tell, tellFailure } from "./run";
import { selectedNow } from "./selected";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

/** An item of the minutes, and whether it is left out of what goes to the public. */
export interface ItemMark {
  readonly number: string | null;
  readonly title: string;
  readonly block: number;
  readonly level: number;
  readonly restricted: boolean;
  /** What stands in its place in the public copy. */
  readonly placeholder: string;
}

/** A paragraph that is restricted although its item is not. */
export interface ParagraphMark {
  readonly block: number;
  readonly text: string;
}

/** What is restricted as things stand: by the reader's finding, as the clerk marked it. */
export function restrictionsOf(state: Ready): {
  readonly items: readonly ItemMark[];
  readonly paragraphs: readonly ParagraphMark[];
} {
  const { source, minutes } = state.reading;
  const secret = restrictedBlocks(minutes, source.blocks, notesOf(state).book);
  const items = minutes.items.map(({ number, title, from, level }) => ({
    number,
    title,
    block: from,
    level,
    restricted: secret.has(from),
    placeholder: omission(number),
  }));
  const within = new Set(
    minutes.items.flatMap(({ from, to }) =>
      secret.has(from) ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [],
    ),
  );
  const paragraphs = [...secret]
    .filter((block) => !within.has(block) && source.blocks[block]?.text.trim())
    .sort((one, other) => one - other)
    .map((block) => ({ block, text: source.blocks[block]?.text ?? "" }));
  return { items, paragraphs };
}

/** Marks an item as restricted, or as open where the reader thinks otherwise. Items without a number go by their words. */
export async function markItem(session: Session, item: ItemMark, restricted: boolean): Promise<void> {
  const state = ready(session);
  if (!state) return;
  if (item.number !== null) {
    const value = { item: item.number, hash: null, restricted };
    await keepChoices(session, [{ kind: "restricted", subject: `item-${item.number}`, value }]);
    return;
  }
  const found = state.reading.minutes.items.find((one) => one.from === item.block);
  await markBlocks(session, state, item.block, found?.to ?? item.block, restricted);
}

/** Marks one paragraph. */
export async function markParagraph(session: Session, block: number, restricted: boolean): Promise<void> {
  const state = ready(session);
  if (state) await markBlocks(session, state, block, block, restricted);
}

/** Marks the paragraphs that the selection touches. */
export async function markSelection(session: Session): Promise<void> {
  const selected = await selectedNow(session);
  const state = ready(session);
  if (!selected.ok) return tellFailure(session, selected);
  if (!state || !selected.value) return tell(session, { kind: "cannot-tag", reason: "nothing-selected" });
  await markBlocks(session, state, selected.value.block, selected.value.lastBlock, true);
}

/** Paragraphs go by the hash of their words, so that the note about one is not itself a disclosure. */
async function markBlocks(session: Session, state: Ready, from: number, to: number, restricted: boolean) {
  const hashes = new Set(
    state.reading.source.blocks
      .slice(from, to + 1)
      .filter((block) => block.text.trim() !== "")
      .map((block) => hashOf(settled(block.text))),
  );
  if (hashes.size === 0) return tell(session, { kind: "cannot-tag", reason: "nothing-selected" });
  const choices = [...hashes].map((hash) => ({
    kind: "restricted" as const,
    subject: `paragraph-${hash}`,
    value: { item: null, hash, restricted },
  }));
  await keepChoices(session, choices);
}
