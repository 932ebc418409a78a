import type { WordDocument, XmlElement } from "../ooxml";
import { controlId, storyRoots } from "../ooxml/editing";

const used = new WeakMap<WordDocument, Set<string>>();

const idOf = (sdt: XmlElement): string => sdt.path("w:sdtPr", "w:id")?.get("w:val") ?? "";

function idsOf(document: WordDocument): Set<string> {
  let ids = used.get(document);
  if (!ids) {
    const controls = storyRoots(document).flatMap((root) => root.descendants("w:sdt"));
    used.set(document, (ids = new Set(controls.map(idOf))));
  }
  return ids;
}

/** An id for a new control: none of the document's controls has it, and it is not given twice. */
export function takeId(document: WordDocument, tag: string): number {
  const ids = idsOf(document);
  const id = controlId(ids, tag);
  ids.add(String(id));
  return id;
}

/** The id of a control about to be taken away may be given again: laid anew, a control has the id it had. */
export const freeId = (document: WordDocument, control: XmlElement): void => void idsOf(document).delete(idOf(control));
