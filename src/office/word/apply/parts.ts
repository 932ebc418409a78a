import type { PartEdit, Plan } from "../../../core/tagging/plan";
import { PART_NAMESPACE } from "../limits";

/** An XML declaration makes setXml fail; the root's namespace says all that is needed. */
const bare = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/u, "");

/**
 * Queues the writing of the data part, and then the removal of parts that were merged into it: cut short in between, the
 * document holds a choice twice rather than not at all.
 */
export function writePart(context: Word.RequestContext, edit: PartEdit): void {
  const { customXmlParts } = context.document;
  if (edit.xml === null) {
    if (edit.id !== null) customXmlParts.getItem(edit.id).delete();
  } else if (edit.id === null) customXmlParts.add(bare(edit.xml));
  else customXmlParts.getItem(edit.id).setXml(bare(edit.xml));
  for (const id of edit.drop) customXmlParts.getItem(id).delete();
}

/**
 * True when the data part that a plan writes stands already: it comes last, so that only the answer was lost. Two round
 * trips; none for a plan without one.
 */
export async function isNoted(context: Word.RequestContext, plan: Plan): Promise<boolean> {
  const edit = plan.edits.find((one) => one.kind === "part");
  if (edit?.kind !== "part" || edit.xml === null) return false;
  const parts = context.document.customXmlParts.getByNamespace(PART_NAMESPACE);
  parts.load("id");
  await context.sync();
  const standing = parts.items.map((part) => part.getXml());
  if (standing.length > 0) await context.sync();
  return standing.some(({ value }) => bare(value).trim() === bare(edit.xml ?? "").trim());
}
