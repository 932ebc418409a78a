import type { WordDocument } from "../ooxml";
import { ensureHeader, makeControl, makeParagraph, newRun, setTitle } from "../ooxml/editing";
import { element } from "../ooxml";
import type { StampEdit } from "../ports/document";
import { takeId } from "./ids";
import { COLOURS, STAMP } from "./names";

/** Sets the state of the minutes in every header that pages show, in a control of its own, and in the title. */
export function applyStamp(document: WordDocument, edit: StampEdit): void {
  if (edit.title !== undefined) setTitle(document, edit.title);
  if (edit.header === undefined) return;
  for (const header of ensureHeader(document)) {
    const standing = header
      .descendants("w:sdt")
      .find((sdt) => sdt.path("w:sdtPr", "w:tag")?.get("w:val") === STAMP.tag);
    if (standing) {
      const content = standing.first("w:sdtContent");
      if (content?.text() !== edit.header)
        content?.replaceWith(element("w:sdtContent", {}, newRun({ text: edit.header })));
    } else if (edit.header !== "") {
      const look = { ...STAMP, colour: COLOURS.decision };
      const control = makeControl(header, look, takeId(document, STAMP.tag), [newRun({ text: edit.header })]);
      header.prepend(makeParagraph(document, [control]));
    }
  }
}
