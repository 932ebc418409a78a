import type { WordDocument } from "../ooxml";
import { addCustomXml, findCustomXml, removeCustomXml } from "../ooxml/editing";
import type { PartEdit } from "../ports/document";
import { PART_NAMESPACE } from "./names";

const DECLARATION = /^\s*<\?xml[^>]*\?>\s*/u;

/** Writes or removes the data part, and takes away those that were merged into it. False when the part is gone. */
export function applyPart({ pkg, main }: WordDocument, edit: PartEdit): boolean {
  const parts = findCustomXml(pkg, main, PART_NAMESPACE);
  const remove = (id: string): void => {
    const part = parts.find((at) => at.id === id);
    if (part) removeCustomXml(pkg, main, part.part);
  };
  edit.drop.filter((id) => id !== edit.id).forEach(remove);
  if (edit.xml === null) {
    if (edit.id !== null) remove(edit.id);
    return true;
  }
  const same = (xml: string): boolean => xml.replace(DECLARATION, "") === edit.xml?.replace(DECLARATION, "");
  if (edit.id === null) {
    if (!parts.some((part) => same(part.xml))) addCustomXml(pkg, main, edit.xml, PART_NAMESPACE);
    return true;
  }
  const part = parts.find((at) => at.id === edit.id);
  if (!part) return false;
  if (!same(part.xml)) pkg.setText(part.part, edit.xml);
  return true;
}
