import { ask } from "../ask";
import type { PartEdit, StampEdit } from "../../../core/tagging/plan";

const HEADER_TAG = "ma:1:stamp:header";

/** Queues the writing of the data part and the removal of parts that were merged into it. */
export function writePart(context: Word.RequestContext, edit: PartEdit): void {
  const { customXmlParts } = context.document;
  for (const id of edit.drop) customXmlParts.getItem(id).delete();
  if (edit.xml === null) {
    if (edit.id !== null) customXmlParts.getItem(edit.id).delete();
    return;
  }
  // An XML declaration makes setXml fail; the root's namespace says all that is needed.
  const xml = edit.xml.replace(/^\s*<\?xml[^>]*\?>\s*/u, "");
  if (edit.id === null) customXmlParts.add(xml);
  else customXmlParts.getItem(edit.id).setXml(xml);
}

/** The header's control of ours, asked for with the scene so that a stamp can be refreshed and is not set twice. */
export function queueHeader(context: Word.RequestContext): Word.ContentControl {
  const header = context.document.sections.getFirst().getHeader("Primary");
  return ask(header.contentControls.getByTag(HEADER_TAG).getFirstOrNullObject(), "tag");
}

/** Queues the words of the document's state: in the header and in the title property. */
export function writeStamp(context: Word.RequestContext, edit: StampEdit, standing: Word.ContentControl): void {
  if (edit.title !== undefined) context.document.properties.title = edit.title;
  if (edit.header === undefined) return;
  if (!standing.isNullObject) {
    standing.insertText(edit.header, "Replace");
    return;
  }
  const header = context.document.sections.getFirst().getHeader("Primary");
  const control = header.insertParagraph(edit.header, "Start").getRange("Content").insertContentControl();
  control.tag = HEADER_TAG;
  control.title = "State of these minutes";
}
