import type { WordDocument } from "../ooxml";
import { controlId } from "../ooxml/editing";

const used = new WeakMap<WordDocument, Set<string>>();

/** An id for a new control: none of the document's controls has it, and it is not given twice. */
export function takeId(document: WordDocument, tag: string): number {
  let ids = used.get(document);
  if (!ids) {
    const controls = document.root.descendants("w:sdt");
    used.set(document, (ids = new Set(controls.map((sdt) => sdt.path("w:sdtPr", "w:id")?.get("w:val") ?? ""))));
  }
  const id = controlId(ids, tag);
  ids.add(String(id));
  return id;
}
