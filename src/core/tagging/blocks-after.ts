import type { Block } from "../text/block";
import type { NewBlock, Plan } from "./plan";

function blocksOf(content: NewBlock, before: Block | undefined): readonly Block[] {
  if (content.kind === "table") {
    return content.rows.flatMap((row, at) =>
      row.map((text, column): Block => ({
        text,
        place: "body",
        // A table of its own: no other has a number below nought.
        cell: { table: -1, row: at, column, paragraph: 0, ...(at === 0 ? { headerRow: true } : {}) },
      })),
    );
  }
  const text = content.runs.map((run) => run.text).join("");
  if (content.likeBefore && before) return [{ ...before, text, bold: [], struck: [] }];
  const level = /^heading(\d)$/.exec(content.style)?.[1];
  return [{ text, place: "body", ...(level ? { heading: Number(level) } : {}) }];
}

/**
 * The blocks as they will be once a plan's visible edits are written: what a plan can be proved on before it touches a
 * document. Bold and struck pieces of replaced text are left out; tags and the data part change no block.
 */
export function blocksAfter(blocks: readonly Block[], plan: Plan): readonly Block[] {
  const after = [...blocks];
  for (const edit of [...plan.edits].reverse()) {
    if (edit.kind === "replace") {
      const block = after[edit.block];
      if (!block) continue;
      const text = block.text.slice(0, edit.range.start) + edit.text + block.text.slice(edit.range.end);
      after[edit.block] = { ...block, text, bold: [], struck: [] };
    } else if (edit.kind === "remove") {
      after.splice(edit.from, edit.to - edit.from + 1);
    } else if (edit.kind === "insert") {
      const at = edit.after === "start" ? 0 : typeof edit.after === "number" ? edit.after + 1 : after.length;
      after.splice(at, 0, ...edit.content.flatMap((content) => blocksOf(content, after[at - 1])));
    }
  }
  return after;
}
