import type { Block } from "../../core/text/block";
import type { PlacedTag } from "../../core/tagging/plan";
import type { Snapshot } from "../../ports/document";
import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Runner, WordHost } from "./host";
import { PART_NAMESPACE, STAMP_TAG } from "./limits";
import { askMark, blockOf, cellAddresses, markOf, PARAGRAPH_FIELDS, readParagraph } from "./paragraphs";
import { openedReadOnly } from "./snapshot";
import { queueStanding } from "./standing";
import { blockText } from "./text";

/** The place of a control that stands in a header: before all blocks, for this reading has none of a header. */
const aboveText = ({ id, tag, title }: Word.ContentControl): PlacedTag => ({
  controlId: String(id),
  tag,
  title,
  block: -1,
  lastBlock: -1,
  range: { start: 0, end: 0 },
});

/**
 * Reads the document through its paragraphs, for hosts that hand out no file: two round trips, the second for what
 * hangs on the first (list strings and the data part's text).
 */
export function readByParagraphs(runner: Runner, host: WordHost): Promise<Outcome<Snapshot>> {
  return runner.run(async (context) => {
    const { body } = context.document;
    const paragraphs = body.paragraphs;
    paragraphs.load(PARAGRAPH_FIELDS);
    const tables = body.tables;
    tables.load("values,headerRowCount,nestingLevel");
    const standing = queueStanding(context.document.contentControls);
    const parts = context.document.customXmlParts.getByNamespace(PART_NAMESPACE);
    parts.load("id");
    const properties = context.document.properties;
    properties.load("title");
    context.document.load("changeTrackingMode");
    await context.sync();

    const facts = paragraphs.items.map(readParagraph);
    const listItems = paragraphs.items.map((paragraph, index) => {
      return facts[index]?.listed ? askMark(paragraph) : null;
    });
    // The document's controls are those of its headers, too; no range goes from the body into one.
    const stamps = standing().filter(({ tag }) => tag === STAMP_TAG);
    const inText = standing().filter(({ tag }) => tag !== STAMP_TAG);
    const firsts = inText.map((control) => {
      const inside = control.paragraphs;
      inside.load("text");
      const before = body.getRange("Start").expandTo(control.getRange("Start")).paragraphs;
      before.load("isListItem");
      // A paragraph's text is all of it, wherever the range that it was found by ends.
      const head = inside.getFirst().getRange("Start").expandTo(control.getRange("Start"));
      head.load("text");
      return { control, inside, before, head };
    });
    const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    await context.sync();

    const cells = cellAddresses(
      facts,
      tables.items
        .filter((table) => table.nestingLevel === 1)
        .map((table) => ({ values: table.values, headerRows: table.headerRowCount })),
    );
    const blocks = facts.map((fact, index) => {
      const list = markOf(listItems[index]);
      const cell = cells[index];
      return blockOf(fact, { ...(list ? { list } : {}), ...(cell ? { cell } : {}) });
    });
    const tags = firsts.map(({ control, inside, before, head }) =>
      placedTag(blocks, control, Math.max(0, before.items.length - 1), head.text, inside.items.length),
    );
    return done({
      blocks,
      tags: [...stamps.map(aboveText), ...tags],
      parts: texts.map(({ id, xml }) => ({ id, xml: xml.value })),
      state: {
        headersUnknown: true,
        readOnly: openedReadOnly(host),
        protected: false,
        trackingChanges: context.document.changeTrackingMode !== "Off",
      },
      ...(properties.title ? { title: properties.title } : {}),
      messages: [],
    });
  });
}

/** A control's place: the text of its first paragraph up to the control tells the offset. */
function placedTag(
  blocks: readonly Block[],
  control: Word.ContentControl,
  block: number,
  textBefore: string,
  paragraphs: number,
): PlacedTag {
  const length = blocks[block]?.text.length ?? 0;
  const start = Math.min(blockText(textBefore).length, length);
  const held = blockText(control.text);
  const several = paragraphs > 1;
  return {
    tag: control.tag,
    title: control.title,
    block,
    range: { start, end: several ? length : Math.min(start + held.length, length) },
    lastBlock: block + Math.max(1, paragraphs) - 1,
    controlId: String(control.id),
  };
}
