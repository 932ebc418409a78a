import type { Action, Minutes, PreviousAction } from "../minutes/record";
import { planOf } from "../tagging/edits";
import type { InsertEdit, NewBlock, PlacedTag, Plan } from "../tagging/plan";
import type { Block } from "../text/block";

/** Tag of the control round an outstanding-actions table. */
export const ARISING_TAG = "ma:1:table:arising";

export const ARISING_HEADINGS = [
  "Matters arising",
  "Progress on actions (for information)",
  "Actions from earlier meetings",
] as const;

export const ARISING_COLUMNS = ["Reference", "Action", "Owner", "Due", "Progress"] as const;

/** An earlier action that the coming meeting must hear of. */
export interface EarlierAction extends Pick<Action, "ref" | "text" | "owners" | "due" | "status"> {
  readonly restricted: boolean;
}

const unsettled = (action: Pick<Action, "status">): boolean => action.status === "open" || action.status === "carried";

/**
 * What the previous minutes leave to be reported on: actions of that meeting, and earlier ones it carried. One that was
 * carried and stands again as an action of the meeting (same reference) is named once.
 */
export function earlierActions(previous: Minutes): readonly EarlierAction[] {
  const own = previous.actions.filter((action) => action.origin !== "commitment" && unsettled(action));
  const refs = new Set(own.map((action) => action.ref).filter(Boolean));
  const carried = previous.previousActions
    .filter((action) => unsettled(action) && !(action.ref && refs.has(action.ref)))
    .map((action: PreviousAction) => ({ ...action, owners: [], due: null }));
  return [...carried, ...own];
}

export interface ArisingChoices {
  /** In the clerk's or the committee's words; local councils take one that says "for information". */
  readonly heading: string;
  readonly form: "section" | "table";
  readonly withRestricted: boolean;
}

const ownersOf = (action: EarlierAction): string => action.owners.map((owner) => owner.person ?? owner.text).join(", ");

/** The section's paragraphs, or the heading with a table: header row, no merged cells, an empty column for progress. */
export function arisingBlocks(actions: readonly EarlierAction[], choices: ArisingChoices): readonly NewBlock[] {
  const listed = actions.filter((action) => choices.withRestricted || !action.restricted);
  const heading: NewBlock = { kind: "paragraph", runs: [{ text: choices.heading }], style: "heading2" };
  if (listed.length === 0) {
    return [heading, { kind: "paragraph", runs: [{ text: "There were no actions outstanding." }], style: "normal" }];
  }
  if (choices.form === "table") {
    const rows = listed.map((action) => [action.ref ?? "", action.text, ownersOf(action), action.due?.text ?? "", ""]);
    return [heading, { kind: "table", rows: [ARISING_COLUMNS, ...rows], tag: ARISING_TAG, title: choices.heading }];
  }
  return [
    heading,
    ...listed.map((action): NewBlock => {
      const owner = ownersOf(action) && !action.text.includes(ownersOf(action)) ? ` (${ownersOf(action)})` : "";
      const label = action.ref ? [{ text: `${action.ref}: `, bold: true }] : [];
      return {
        kind: "paragraph",
        runs: [
          ...label,
          { text: `${action.text.replace(/\.$/u, "")}${owner}. ` },
          { text: "[progress]", placeholder: "progress" },
        ],
        style: "normal",
      };
    }),
  ];
}

/** Puts the section where the clerk wants it, in one edit. */
export const planArising = (
  actions: readonly EarlierAction[],
  choices: ArisingChoices,
  after: InsertEdit["after"],
  expect?: string,
): Plan =>
  planOf([
    { kind: "insert", after, ...(expect === undefined ? {} : { expect }), content: arisingBlocks(actions, choices) },
  ]);

/** The outstanding-actions table that stands in the document, inclusive; null without one. */
export function arisingPlace(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
): { readonly from: number; readonly to: number } | null {
  const placed = tags.find((tag) => tag.tag === ARISING_TAG);
  const table = placed && blocks[placed.block]?.cell?.table;
  if (!placed || table === undefined) return null;
  let to = placed.block;
  while (blocks[to + 1]?.cell?.table === table) to += 1;
  return { from: placed.block, to };
}

/** What the clerk has written about progress, by reference or, without one, by the action's words. */
function progressIn(blocks: readonly Block[], from: number, to: number): ReadonlyMap<string, string> {
  const rows = new Map<number, string[]>();
  for (const { text, cell } of blocks.slice(from, to + 1)) {
    if (!cell) continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row[cell.column] = row[cell.column] === undefined ? text : `${row[cell.column]}\n${text}`;
  }
  const progress = ARISING_COLUMNS.length - 1;
  return new Map([...rows.values()].map((row) => [row[0] || (row[1] ?? ""), row[progress] ?? ""]));
}

/**
 * Brings the outstanding-actions table that stands in the document up to date, in its place and with the progress that
 * the clerk has written. Null where there is none; no edits when it is up to date.
 */
export function planArisingTable(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
  actions: readonly EarlierAction[],
  choices: ArisingChoices,
): Plan | null {
  const standing = arisingPlace(blocks, tags);
  const table = arisingBlocks(actions, { ...choices, form: "table" }).find((block) => block.kind === "table");
  if (!standing || table?.kind !== "table") return null;
  const { from, to } = standing;
  const progress = progressIn(blocks, from, to);
  const rows = table.rows.map((row, at) =>
    at === 0 ? row : [...row.slice(0, -1), progress.get(row[0] || (row[1] ?? "")) ?? ""],
  );
  const texts = blocks.slice(from, to + 1).map((block) => block.text);
  if (JSON.stringify(rows.flat()) === JSON.stringify(texts)) return planOf([]);
  const content: readonly NewBlock[] = [{ ...table, rows }];
  const insert: InsertEdit =
    from === 0
      ? { kind: "insert", after: "start", content }
      : { kind: "insert", after: from - 1, expect: blocks[from - 1]?.text ?? "", content };
  return planOf([insert, { kind: "remove", from, to, expect: texts }]);
}
