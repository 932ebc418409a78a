import { ask } from "../ask";
import { STAMP_TAG } from "../limits";
import type { OtherHeader, Plan, StampEdit } from "../../../core/tagging/plan";

/** A header that is stamped, asked for so that a stamp is refreshed and not set twice. */
interface HeaderPlace {
  readonly header: Word.Body;
  readonly control: Word.ContentControl;
  readonly paragraphs: Word.ParagraphCollection;
}

/** What the words of the document's state stand in. */
export interface StampPlace {
  readonly headers: readonly HeaderPlace[];
  readonly properties: Word.DocumentProperties;
}

/** How headers and title read before they were stamped. */
export interface StampBefore {
  readonly headers: readonly {
    /** Words of our control in the header; null where there was none. */
    readonly words: string | null;
    /** The header's first line. */
    readonly line: string;
  }[];
  readonly title: string;
}

const stampOf = (plan: Plan): StampEdit | null => {
  const edit = plan.edits.find((one) => one.kind === "stamp");
  return edit?.kind === "stamp" ? edit : null;
};

/**
 * Queues what the stamp of a plan has to know; the caller syncs. Null where the plan stamps nothing. A header of first or
 * even pages or of a later section is asked for only where the document shows one: Word makes it when it is asked for.
 */
export function queueStamp(context: Word.RequestContext, plan: Plan): StampPlace | null {
  const edit = stampOf(plan);
  if (!edit) return null;
  const sections = [context.document.sections.getFirst()];
  const sectionAt = (n: number): Word.Section => (sections[n] ??= sectionAt(n - 1).getNext());
  const usual: OtherHeader = { section: 0, kind: "Primary" };
  const headers = [usual, ...(edit.others ?? [])].map(({ section, kind }) => {
    const header = sectionAt(section).getHeader(kind);
    const { paragraphs } = header;
    paragraphs.load("text");
    const control = ask(header.contentControls.getByTag(STAMP_TAG).getFirstOrNullObject(), "tag,text");
    return { header, control, paragraphs };
  });
  const { properties } = context.document;
  properties.load("title");
  return { headers, properties };
}

/** What stands there, to be read after the sync. */
export const stampBefore = ({ headers, properties }: StampPlace): StampBefore => ({
  headers: headers.map(({ control, paragraphs }) => ({
    words: control.isNullObject ? null : control.text,
    line: paragraphs.items[0]?.text ?? "",
  })),
  title: properties.title,
});

/** Queues the words of the document's state: in the headers and in the title property. */
export function writeStamp(edit: StampEdit, { headers, properties }: StampPlace): void {
  if (edit.title !== undefined) properties.title = edit.title;
  if (edit.header === undefined) return;
  for (const { header, control: standing } of headers) {
    if (!standing.isNullObject) {
      standing.insertText(edit.header, "Replace");
      continue;
    }
    const control = header.insertParagraph(edit.header, "Start").getRange("Content").insertContentControl();
    control.tag = STAMP_TAG;
    control.title = "State of these minutes";
  }
}

/** Queues the old words of headers and title, where a stamp that failed left its own. */
export function takeBackStamp(plan: Plan, now: StampPlace, before: StampBefore): void {
  const edit = stampOf(plan);
  if (!edit) return;
  if (now.properties.title !== before.title) now.properties.title = before.title;
  for (const [at, { control, paragraphs }] of now.headers.entries()) {
    const { words = null, line = "" } = before.headers[at] ?? {};
    const [first] = paragraphs.items;
    if (words !== null) {
      const changed = !control.isNullObject && control.text !== words;
      if (changed) control.insertText(words, "Replace");
    } else if (first && first.text === edit.header && line !== edit.header) {
      first.delete();
    }
  }
}
