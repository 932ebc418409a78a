import type { Edit, Plan, TagEdit } from "../../../core/tagging/plan";
import type { Block } from "../../../core/text/block";
import type { Failure } from "../../../ports/outcome";
import type { WordCapabilities } from "../capabilities";
import { addressOf, escapeSearch, pieceOf, sameText } from "../text";
import type { Address, Needle } from "../text";
import { controlFacts } from "./scene";
import type { ControlFacts, Scene } from "./scene";

/** Where an edit would write, once its searches are answered. */
export interface Target {
  readonly edit: Edit;
  readonly index: number;
  readonly paragraph: Word.Paragraph | null;
  readonly address: Address | null;
  /** Answers of the searches, in the order of the address's needles. */
  readonly found: readonly Word.RangeCollection[];
  /** Set for an insertion after a paragraph of a table: the table it must go behind. */
  readonly table: Word.Table | null;
  /** A nameless control that an earlier session left round these very words: named instead of nesting another. */
  readonly stray: { readonly control: ControlFacts; readonly inside: Word.ContentControlCollection } | null;
}

/** Texts that have to be asked for a second time, without what is deleted or hidden. */
interface Doubt {
  readonly expect: string;
  readonly visible: OfficeExtension.ClientResult<string> | null;
}

/** The second half of the checks, queued; `settle` reads it after the sync. */
export interface Preflight {
  readonly targets: readonly Target[];
  /** True when something was queued, so that a sync is due before `settle`. */
  readonly asks: boolean;
  settle(): Failure | null;
}

const needlesOf = (address: Address | null): readonly Needle[] =>
  address?.kind === "match" ? [address.needle] : address?.kind === "between" ? [address.head, address.tail] : [];

/** The words an edit expects of each block it relies on. */
function expectations(edit: Edit): readonly { readonly block: number; readonly expect: string | undefined }[] {
  if (edit.kind === "tag" || edit.kind === "replace") return [{ block: edit.block, expect: edit.expect }];
  if (edit.kind === "insert" && typeof edit.after === "number") return [{ block: edit.after, expect: edit.expect }];
  if (edit.kind === "remove") return edit.expect.map((expect, offset) => ({ block: edit.from + offset, expect }));
  return [];
}

/** What a plan relies on for one edit: the words of its blocks, and those of the blocks by which they are known. */
const expected = (edit: Edit, scene: Scene, blocks: readonly Block[]): ReturnType<typeof expectations> =>
  expectations(edit).flatMap((one) => [
    one,
    ...scene.witnesses(one.block).map((block) => ({ block, expect: blocks[block]?.text })),
  ]);

/**
 * A replaced piece is addressed like a tagged one; a pure insertion by the words before it.
 *
 * @param beside true when the plan writes something else into the same paragraph, which "all of it" would take away
 */
function addressFor(edit: Edit, beside: boolean): Address | null {
  if (edit.kind === "tag") return addressOf(edit.expect, edit.range);
  if (edit.kind !== "replace") return null;
  const { start, end } = edit.range;
  if (end > start) return beside ? pieceOf(edit.expect, edit.range) : addressOf(edit.expect, edit.range);
  if (start === 0 || start >= edit.expect.length) return null;
  return addressOf(edit.expect, { start: Math.max(0, start - 40), end: start });
}

/**
 * Compares every expectation with the live text and queues the searches. A text that differs may only be spelt
 * differently (deleted pieces under tracked changes are part of `text`), so its accepted view is asked for once.
 */
export function preflight(
  plan: Plan,
  scene: Scene,
  can: WordCapabilities,
  blocks: readonly Block[],
): Preflight | Failure {
  const doubts: Doubt[] = [];
  const targets: Target[] = [];
  const nameless = controlFacts(scene).filter((control) => control.tag === "" && control.title === "");
  for (const [index, edit] of plan.edits.entries()) {
    for (const { block, expect } of expected(edit, scene, blocks)) {
      const paragraph = scene.paragraph(block);
      if (!paragraph) return { code: "moved-on", detail: `no paragraph for block ${block}` };
      if (expect === undefined || sameText(paragraph.text, expect)) continue;
      doubts.push({ expect, visible: visibleText(paragraph, can) });
    }
    const paragraph = blockFor(edit) === null ? null : scene.paragraph(blockFor(edit) ?? -1);
    const beside = plan.edits.some((one) => one !== edit && one.kind === "replace" && one.block === blockFor(edit));
    const address = addressFor(edit, beside);
    const found = paragraph ? needlesOf(address).map((needle) => queueSearch(paragraph, needle)) : [];
    const holds = edit.kind === "insert" || edit.kind === "remove";
    const table = holds && paragraph ? paragraph.parentTableOrNullObject : null;
    table?.load(edit.kind === "remove" ? "values" : "nestingLevel");
    const stray = paragraph && edit.kind === "tag" ? strayOf(edit, paragraph, nameless) : null;
    targets.push({ edit, index, paragraph, address, found, table, stray });
  }
  return {
    targets,
    asks: doubts.length > 0 || targets.some((target) => target.found.length > 0 || target.table || target.stray),
    settle: () => {
      const moved = doubts.find(({ expect, visible }) => !visible || !sameText(visible.value, expect));
      return moved ? { code: "moved-on" } : null;
    },
  };
}

const blockFor = (edit: Edit): number | null =>
  edit.kind === "tag" || edit.kind === "replace"
    ? edit.block
    : edit.kind === "insert" && typeof edit.after === "number"
      ? edit.after
      : edit.kind === "remove"
        ? edit.from
        : null;

function strayOf(edit: TagEdit, paragraph: Word.Paragraph, nameless: readonly ControlFacts[]): Target["stray"] {
  const words = edit.range === "whole" ? edit.expect : edit.expect.slice(edit.range.start, edit.range.end);
  const control = nameless.find((one) => sameText(one.text, words));
  if (!control) return null;
  const inside = paragraph.contentControls;
  inside.load("id");
  return { control, inside };
}

function visibleText(paragraph: Word.Paragraph, can: WordCapabilities): OfficeExtension.ClientResult<string> {
  return can.visibleText
    ? paragraph.getText({ IncludeHiddenText: false, IncludeTextMarkedAsDeleted: false })
    : paragraph.getReviewedText("Current");
}

function queueSearch(paragraph: Word.Paragraph, needle: Needle): Word.RangeCollection {
  const found = paragraph.search(escapeSearch(needle.words), { matchCase: true });
  found.load("text");
  return found;
}

/**
 * The range of a target after its searches were answered. Null when the host counts the matches differently than the
 * text says: then the piece cannot be addressed, and nothing is guessed.
 */
export function rangeOf({ paragraph, address, found }: Target): Word.Range | null {
  if (!paragraph || !address) return null;
  if (address.kind === "whole") return paragraph.getRange("Content");
  const [first, second] = needlesOf(address).map((needle, at) => {
    const items = found[at]?.items ?? [];
    return items.length === needle.of ? items[needle.nth] : undefined;
  });
  if (!first) return null;
  if (address.kind === "match") return first;
  return second ? first.expandTo(second) : null;
}
