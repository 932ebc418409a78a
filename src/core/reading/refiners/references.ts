import { houseStyleOf, referenceFaults } from "../../actions/house-style";
import type { ReferenceStyle } from "../../minutes/record";
import { referenceKey } from "../grammar";
import type { Evidence } from "../context";
import { finding, type Finder } from "./finding";

/** The house style of the document's own references, in a meeting of this year; null when it numbers no action. */
export function styleOf(
  actions: readonly { readonly ref: string | null }[],
  evidence: readonly Evidence[],
  year: number | null,
): ReferenceStyle | null {
  const labels = evidence.find(({ code }) => code === "label")?.text ?? null;
  const seen = actions.flatMap(({ ref }) => (ref ? [{ ref, label: labels }] : []));
  return houseStyleOf(seen, year);
}

/** "4/02", "4/02 and 4/03", "4/02 to 4/05": one gap is one question. */
const run = (refs: readonly string[]): string =>
  refs.length < 3 ? refs.join(" and ") : `${refs[0]!} to ${refs.at(-1)!}`;

/** Numbers left out and numbers used twice, and talk of an action of this meeting that does not exist. */
export const referenceFindings: Finder = ({ minutes, references: style, evidence }) => {
  const marked = minutes.actions.filter(({ origin }) => origin !== "commitment");
  if (!style) return [];
  const known = new Set(
    [...minutes.actions, ...minutes.previousActions].flatMap(({ ref }) => (ref ? [referenceKey(ref)] : [])),
  );
  // What was given out before and is finished by now keeps its number.
  const faults = referenceFaults(
    marked.map(({ ref }) => ref),
    style,
  ).flatMap((fault) => {
    const missing = fault.missing?.filter((ref) => !known.has(referenceKey(ref)));
    return missing ? (missing.length > 0 ? [{ ...fault, missing }] : []) : [fault];
  });
  const found = faults.map((fault) => {
    const about = marked[fault.index]!;
    return fault.code === "reference-duplicate"
      ? finding(fault.code, `The reference ${fault.ref} is used twice.`, about)
      : finding(fault.code, `The references go to ${fault.ref} without ${run(fault.missing ?? [])}.`, about);
  });
  const series = referenceKey(`${style.prefix}${style.meeting ?? ""}${style.separator || " "}`);
  for (const one of evidence) {
    if (one.code !== "reference") continue;
    const key = referenceKey(one.text);
    const ours = series !== "" && (key.startsWith(`${series} `) || (style.meeting === null && key.startsWith(series)));
    if (ours && !known.has(key))
      found.push(
        finding("unknown-reference", `The text speaks of action ${one.text}, which these minutes do not have.`, one),
      );
  }
  return found;
};
