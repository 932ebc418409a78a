import type { KeptAction } from "../record/effective";
import { planOf } from "../tagging/edits";
import type { Edit, NewBlock, PlacedTag, Plan } from "../tagging/plan";
import type { Block } from "../text/block";

/** Tag of the control round the summary table, by which it is found and refreshed. */
export const SUMMARY_TAG = "ma:1:table:summary";

export const SUMMARY_COLUMNS = ["Reference", "Item", "Action", "Owner", "Due", "Status"] as const;

const STATUS_WORDS: Readonly<Record<KeptAction["status"], string>> = {
  open: "Open",
  proposed: "Proposed for closure",
  done: "Done",
  closed: "Closed",
  carried: "Carried forward",
  superseded: "Superseded",
};

export interface SummaryChoices {
  /** One row for each owner of an action, sorted by owner, instead of one for each action in reading order. */
  readonly byOwner: boolean;
  readonly withRestricted: boolean;
}

const one = (words: string): string => words.replace(/\s+/gu, " ").trim();

function row(action: KeptAction, owner: string): readonly string[] {
  const due = action.due?.text || action.due?.date || "";
  return [action.ref ?? "", action.item ?? "", action.text, owner, due, STATUS_WORDS[action.status]].map(one);
}

const namesOf = (action: KeptAction): readonly string[] => action.owners.map((owner) => owner.person ?? owner.text);

/** True when a list or table of the minutes says an action of the text again; two of one number are two, and none is left out. */
function saysAgain(action: KeptAction, first: KeptAction): boolean {
  const [own, others] = [namesOf(action), namesOf(first)];
  const shared = own.length === 0 || others.length === 0 || own.some((name) => others.includes(name));
  return action.ref === first.ref && action.origin !== first.origin && shared;
}

/**
 * Each action once: one that stands again under its reference (in the minutes' own list of actions) only adds the owner
 * or the date that the first place does not give.
 */
function once(actions: readonly KeptAction[]): readonly KeptAction[] {
  const found: KeptAction[] = [];
  for (const action of actions) {
    const at = action.ref ? found.findIndex((first) => saysAgain(action, first)) : -1;
    const first = found[at];
    if (!first) found.push(action);
    else
      found[at] = {
        ...first,
        owners: first.owners.length ? first.owners : action.owners,
        due: first.due ?? action.due,
      };
  }
  return found;
}

/** Rows of the action summary, header first. Commitments that no line marks are not among them. */
export function summaryRows(actions: readonly KeptAction[], choices: SummaryChoices): readonly (readonly string[])[] {
  const marked = once(
    actions.filter((action) => action.origin !== "commitment" && (choices.withRestricted || !action.restricted)),
  );
  const rows = choices.byOwner
    ? marked
        .flatMap((action) => (action.owners.length > 0 ? namesOf(action) : [""]).map((owner) => row(action, owner)))
        .sort((a, b) => Number(a[3] === "") - Number(b[3] === "") || (a[3] ?? "").localeCompare(b[3] ?? "", "en"))
    : marked.map((action) => row(action, namesOf(action).join(", ")));
  return [SUMMARY_COLUMNS, ...rows];
}

/** The rows of a table as it stands in the document. */
function standingRows(blocks: readonly Block[], from: number, to: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { text, cell } of blocks.slice(from, to + 1)) {
    if (!cell) continue;
    const line = (rows[cell.row] ??= []);
    line[cell.column] = line[cell.column] === undefined ? text : `${line[cell.column]}\n${text}`;
  }
  return rows;
}

/** The blocks of the summary that stands in the document, inclusive; null without one. Its rows are no facts of their own. */
export function summaryPlace(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
): { readonly from: number; readonly to: number } | null {
  const placed = tags.find((tag) => tag.tag === SUMMARY_TAG);
  if (!placed) return null;
  const table = blocks[placed.block]?.cell?.table;
  if (table === undefined) return { from: placed.block, to: placed.lastBlock };
  let to = placed.block;
  while (blocks[to + 1]?.cell?.table === table) to += 1;
  return { from: placed.block, to };
}

/**
 * Puts the action summary at the end or the start of the document, or refreshes the one that stands there in its place.
 * No edits when it is up to date. The table has a header row and no merged cells.
 */
export function planSummary(
  blocks: readonly Block[],
  tags: readonly PlacedTag[],
  rows: readonly (readonly string[])[],
  where: "start" | "end",
  heading = "Action summary",
): Plan {
  const table: NewBlock = { kind: "table", rows, tag: SUMMARY_TAG, title: heading };
  const standing = summaryPlace(blocks, tags);
  if (!standing) {
    const content: NewBlock[] = [{ kind: "paragraph", runs: [{ text: heading }], style: "heading2" }, table];
    return planOf([{ kind: "insert", after: where, content }]);
  }
  const { from, to } = standing;
  if (JSON.stringify(standingRows(blocks, from, to)) === JSON.stringify(rows)) return planOf([]);
  const insert: Edit =
    from === 0
      ? { kind: "insert", after: "start", content: [table] }
      : { kind: "insert", after: from - 1, expect: blocks[from - 1]?.text ?? "", content: [table] };
  const expect = blocks.slice(from, to + 1).map((block) => block.text);
  return planOf([insert, { kind: "remove", from, to, expect }]);
}
