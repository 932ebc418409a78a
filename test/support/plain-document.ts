import type { Block, Range } from "../../src/core/text/block";
import type { Edit, NewBlock, PlacedTag, Plan } from "../../src/core/tagging/plan";

/** A document in memory that does what the document port promises: enough to try plans without a host. */
export class PlainDocument {
  private nextId = 1;
  constructor(
    public blocks: Block[],
    public tags: PlacedTag[] = [],
    public parts: { id: string; xml: string }[] = [],
  ) {}

  /** Applies a plan's edits from the last to the first, as hosts do; `only` picks the edits that get through. */
  apply(plan: Plan, only: (index: number) => boolean = () => true): void {
    for (const edit of plan.edits) this.expect(edit);
    for (let index = plan.edits.length - 1; index >= 0; index -= 1) {
      const edit = plan.edits[index];
      if (edit && only(index)) this.write(edit);
    }
  }

  text(): string {
    return this.blocks.map((block) => block.text).join("\n");
  }

  place(block: number, range: Range, tag: string, title: string, lastBlock = block): PlacedTag {
    const placed = { tag, title, block, range, lastBlock, controlId: `c${this.nextId++}` };
    this.tags.push(placed);
    return placed;
  }

  private expect(edit: Edit): void {
    const expected =
      edit.kind === "remove"
        ? edit.expect.map((text, at) => [edit.from + at, text] as const)
        : (edit.kind === "tag" || edit.kind === "replace" || edit.kind === "insert") && edit.expect !== undefined
          ? [[edit.kind === "insert" ? Number(edit.after) : edit.block, edit.expect] as const]
          : [];
    for (const [block, text] of expected) {
      if (this.blocks[block]?.text !== text) throw new Error(`moved-on: block ${block}`);
    }
  }

  private write(edit: Edit): void {
    switch (edit.kind) {
      case "tag": {
        const range = edit.range === "whole" ? { start: 0, end: edit.expect.length } : edit.range;
        const crossing = this.tags.find(
          (other) =>
            other.block === edit.block &&
            other.range.start < range.end &&
            range.start < other.range.end &&
            !(other.range.start <= range.start && other.range.end >= range.end) &&
            !(range.start <= other.range.start && range.end >= other.range.end),
        );
        if (crossing) throw new Error(`control crosses ${crossing.tag}`);
        this.place(edit.block, range, edit.tag, edit.title);
        return;
      }
      case "untag":
        this.tags = this.tags.filter((placed) => placed.controlId !== edit.controlId);
        return;
      case "retag":
        this.tags = this.tags.map((placed) =>
          placed.controlId === edit.controlId ? { ...placed, tag: edit.tag, title: edit.title } : placed,
        );
        return;
      case "replace": {
        const block = this.blocks[edit.block];
        if (block) {
          const text = block.text.slice(0, edit.range.start) + edit.text + block.text.slice(edit.range.end);
          this.blocks[edit.block] = { ...block, text };
        }
        return;
      }
      case "insert": {
        const at = edit.after === "start" ? 0 : typeof edit.after === "number" ? edit.after + 1 : this.blocks.length;
        this.blocks.splice(at, 0, ...edit.content.flatMap(blocksOf));
        return;
      }
      case "remove":
        this.blocks.splice(edit.from, edit.to - edit.from + 1);
        return;
      case "part":
        this.parts = this.parts.filter((part) => part.id !== edit.id && !edit.drop.includes(part.id));
        if (edit.xml !== null) this.parts.push({ id: edit.id ?? `p${this.nextId++}`, xml: edit.xml });
        return;
      case "stamp":
        return;
    }
  }
}

function blocksOf(content: NewBlock): Block[] {
  if (content.kind === "paragraph") {
    return [{ text: content.runs.map((run) => run.text).join(""), place: "body" }];
  }
  return content.rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, place: "body" as const, cell: { table: 0, row: at, column, paragraph: 0 } })),
  );
}
