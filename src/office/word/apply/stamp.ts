import { ask } from "../ask";
import { STAMP_TAG } from "../limits";
import type { Plan, StampEdit } from "../../../core/tagging/plan";

/** What the words of the document's state stand in, asked for so that a stamp is refreshed and not set twice. */
export interface StampPlace {
  readonly control: Word.ContentControl;
  readonly paragraphs: Word.ParagraphCollection;
  readonly properties: Word.DocumentProperties;
}

/** How header and title read before they were stamped. */
export interface StampBefore {
  /** Words of our control in the header; null where there was none. */
  readonly words: string | null;
  /** The header's first line. */
  readonly line: string;
  readonly title: string;
}

/** Queues what a stamp has to know; the caller syncs. */
export function queueStamp(context: Word.RequestContext): StampPlace {
  const header = context.document.sections.getFirst().getHeader("Primary");
  const { paragraphs } = header;
  paragraphs.load("text");
  const { properties } = context.document;
  properties.load("title");
  const control = ask(header.contentControls.getByTag(STAMP_TAG).getFirstOrNullObject(), "tag,text");
  return { control, paragraphs, properties };
}

/** What stands there, to be read after the sync. */
export const stampBefore = ({ control, paragraphs, properties }: StampPlace): StampBefore => ({
  words: control.isNullObject ? null : control.text,
  line: paragraphs.items[0]?.text ?? "",
  title: properties.title,
});

/** Queues the words of the document's state: in the header and in the title property. */
export function writeStamp(context: Word.RequestContext, edit: StampEdit, { control: standing }: StampPlace): void {
  if (edit.title !== undefined) context.document.properties.title = edit.title;
  if (edit.header === undefined) return;
  if (!standing.isNullObject) {
    standing.insertText(edit.header, "Replace");
    return;
  }
  const header = context.document.sections.getFirst().getHeader("Primary");
  const control = header.insertParagraph(edit.header, "Start").getRange("Content").insertContentControl();
  control.tag = STAMP_TAG;
  control.title = "State of these minutes";
}

/** Queues the old words of header and title, where a stamp that failed left its own. */
export function takeBackStamp(plan: Plan, now: StampPlace, before: StampBefore): void {
  const edit = plan.edits.find((one) => one.kind === "stamp");
  if (edit?.kind !== "stamp") return;
  if (now.properties.title !== before.title) now.properties.title = before.title;
  const [first] = now.paragraphs.items;
  if (before.words !== null) {
    const changed = !now.control.isNullObject && now.control.text !== before.words;
    if (changed) now.control.insertText(before.words, "Replace");
  } else if (first && first.text === edit.header && before.line !== edit.header) {
    first.delete();
  }
}
