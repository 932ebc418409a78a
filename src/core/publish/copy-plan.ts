import type { Minutes } from "../minutes/record";
import type { RecordBook } from "../record/book";
import { planOf } from "../tagging/edits";
import type { Edit, Plan } from "../tagging/plan";
import type { Block } from "../text/block";
import { copyLines, omission, restrictedBlocks } from "./restricted";
import type { Audience } from "./restricted";

/** What a clean copy leaves out; each can be kept by choice. */
export interface CleanChoices {
  readonly tags: boolean;
  readonly dataPart: boolean;
  readonly comments: boolean;
  /** Tracked changes are accepted: the copy reads as the document is read. */
  readonly trackedChanges: boolean;
  /** Author, last editor, company and the like in the properties. */
  readonly authorNames: boolean;
  /** Mail addresses that stand in the text. */
  readonly addressesInText: boolean;
  readonly audience: Audience;
}

/** What goes out unless the clerk says otherwise. */
export const CLEAN_COPY: CleanChoices = {
  tags: true,
  dataPart: true,
  comments: true,
  trackedChanges: true,
  authorNames: true,
  addressesInText: false,
  audience: "public",
};

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** Mail addresses that stand in the text, by block. */
export const addressesIn = (
  blocks: readonly Block[],
): readonly { readonly block: number; readonly address: string; readonly start: number }[] =>
  blocks.flatMap(({ text }, block) =>
    [...text.matchAll(ADDRESS)].map((match) => ({ block, address: match[0], start: match.index })),
  );

function removal(blocks: readonly Block[], from: number, to: number): Edit {
  return { kind: "remove", from, to: to - 1, expect: blocks.slice(from, to).map((block) => block.text) };
}

/**
 * Edits that turn a copy of the document into the copy for an audience: restricted parts give way to a sentence, or
 * stand alone; addresses in the text are taken out where asked. To be applied to a copy, never to the clerk's file.
 * Blocks outside the body cannot be removed: `left` names restricted ones, and the copy must not go out with them.
 */
export function planCopyFor(
  blocks: readonly Block[],
  minutes: Minutes,
  book: RecordBook,
  choices: Pick<CleanChoices, "audience" | "addressesInText">,
): { readonly plan: Plan; readonly left: readonly number[] } {
  const edits: Edit[] = [];
  const secret = restrictedBlocks(minutes, blocks, book);
  const gone = new Set<number>();
  const remove = (from: number, to: number): void => {
    edits.push(removal(blocks, from, to));
    for (let at = from; at < to; at += 1) gone.add(at);
  };
  if (choices.audience === "public") {
    for (const line of copyLines(minutes, blocks, "public", book)) {
      if (!("omitted" in line)) continue;
      const body = blocks.slice(line.from, line.to).findIndex((block) => block.place !== "body");
      const to = body < 0 ? line.to : line.from + body;
      if (to <= line.from) continue;
      const content = [{ kind: "paragraph" as const, runs: [{ text: line.omitted }], style: "normal" as const }];
      edits.push({ kind: "insert", after: line.from === 0 ? "start" : line.from - 1, content });
      remove(line.from, to);
    }
  } else if (choices.audience === "restricted") {
    let from = -1;
    for (let at = 0; at <= blocks.length; at += 1) {
      const leave = at < blocks.length && !secret.has(at) && blocks[at]?.place === "body";
      if (leave && from < 0) from = at;
      if (!leave && from >= 0) {
        remove(from, at);
        from = -1;
      }
    }
  }
  if (choices.addressesInText) {
    for (const { block, address, start } of addressesIn(blocks)) {
      const expect = blocks[block]?.text ?? "";
      if (gone.has(block) || blocks[block]?.place !== "body") continue;
      edits.push({
        kind: "replace",
        block,
        expect,
        range: { start, end: start + address.length },
        text: "[address removed]",
      });
    }
  }
  const place = (edit: Edit): number =>
    edit.kind === "remove"
      ? edit.from
      : edit.kind === "replace"
        ? edit.block
        : edit.kind === "insert" && typeof edit.after === "number"
          ? edit.after + 0.5
          : -1;
  edits.sort(
    (one, other) =>
      place(one) - place(other) ||
      (one.kind === "replace" && other.kind === "replace" ? one.range.start - other.range.start : 0),
  );
  const left = choices.audience === "public" ? [...secret].filter((at) => !gone.has(at)) : [];
  return { plan: planOf(edits), left };
}

/** The sentence the pane shows before a copy goes out with restricted text that could not be taken out. */
export const cannotRemove = (left: readonly number[]): string | null =>
  left.length === 0
    ? null
    : `Restricted text stands in a text box, header, footer or note (${left.length === 1 ? "1 place" : `${left.length} places`}) and cannot be taken out by the add-in. Delete it in the copy before it goes out. ${omission(null)}`;
