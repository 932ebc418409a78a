import type { Action, RefinedMinutes } from "../minutes/record";
import type { NewRun } from "../tagging/plan";
import type { Block } from "../text/block";
import { LABEL_BEGINNING } from "./words.data";

/** How the document begins and ends its action lines: "Action HL 07/02: …" has the label "Action ", then ": ". */
interface LineStyle {
  /** Before the reference, or the whole beginning where lines have none. */
  readonly label: string;
  /** Between the reference and the words; "" where lines have none. */
  readonly then: string;
  /** What ends the line: "." or nothing. */
  readonly end: string;
  /** How much of the line is bold. */
  readonly bold: "all" | "label" | "none";
}

/** The longest label that is taken for one. */
const LONGEST = 24;

function boldOf({ text, bold = [] }: Block, label: number): LineStyle["bold"] {
  const from = bold.find((range) => range.start <= 1);
  if (!from) return "none";
  if (from.end >= text.trimEnd().length - 1) return "all";
  return label > 0 && from.end >= label - 1 && from.end <= label + 1 ? "label" : "none";
}

/** The style of one action line; null where the action is not written as a line of its own. */
function styleOfLine(block: Block | undefined, { ref, origin }: Action, numbered: boolean): LineStyle | null {
  if (!block || block.cell || origin !== "label") return null;
  const text = block.text.trimStart();
  const end = /\.\s*$/u.test(text) ? "." : "";
  if (!numbered) {
    const label = ref ? "" : (LABEL_BEGINNING.exec(text)?.[0] ?? "");
    return label.trim() === "" ? null : { label, then: "", end, bold: boldOf(block, label.trimEnd().length) };
  }
  const at = ref ? text.indexOf(ref) : -1;
  if (!ref || at < 0 || at > LONGEST || /[^\p{L}\s#.:–—-]/u.test(text.slice(0, at))) return null;
  const then = /^\s*[:.–—-]?\s+/u.exec(text.slice(at + ref.length))?.[0];
  if (!then) return null;
  const beginning = at + ref.length + then.trimEnd().length;
  return { label: text.slice(0, at), then, end, bold: boldOf(block, beginning) };
}

/** What stands most often; of equals the later one. */
function commonest<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | null>((best, one) => (best && best[1] > one[1] ? best : one), null)?.[0];
}

/**
 * A new action's line as the document writes its own: their label in its own letters, their dash or colon behind the
 * number, the next number, their bold and their full stop.
 *
 * @param words what is to be done, without a stop at its end
 */
export function houseLine(words: string, minutes: RefinedMinutes, blocks: readonly Block[]): readonly NewRun[] {
  const { references, actions } = minutes;
  const styles = actions.flatMap((one) => styleOfLine(blocks[one.block], one, references !== null) ?? []);
  const [label, then] = (
    commonest(styles.map((one) => `${one.label}\n${one.then}`)) ??
    (references ? `${references.label}\n: ` : "Action: \n")
  ).split("\n");
  const bold = commonest(styles.map((one) => one.bold)) ?? "none";
  const end = commonest(styles.map((one) => one.end)) ?? "";
  const beginning = `${spaced(label ?? "", references !== null)}${references?.next ?? ""}${then ?? ""}`;
  const rest = `${words}${end}`;
  if (bold !== "label") return [{ text: beginning + rest, ...(bold === "all" ? { bold: true } : {}) }];
  const marked = beginning.trimEnd();
  return [{ text: marked, bold: true }, { text: beginning.slice(marked.length) + rest }];
}

/** A label learnt from elsewhere stands apart from the number, without the mark that would follow it. */
const spaced = (label: string, numbered: boolean): string =>
  !numbered || label === "" || /\s$/u.test(label) ? label : `${label.replace(/[:.]$/u, "")} `;
