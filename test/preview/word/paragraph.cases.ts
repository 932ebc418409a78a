import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";

/** The body these cases run on: see body.ts. */
export const paragraphCases: readonly Case[] = [
  {
    member: "Paragraph.text",
    does: "gives the text without the paragraph mark and without the list number",
    async check(context) {
      expect((await texts(context)).slice(0, 5)).toEqual([
        "Wexcombe Allotment Society",
        "Matters arising",
        "The lock was oiled.",
        "Repairs: Dora to mend the gate by Friday.",
        "Order seed potatoes",
      ]);
    },
  },
  {
    member: "Paragraph.style Paragraph.styleBuiltIn",
    does: "names the style as Word shows it; the built-in name has no spaces",
    async check(context) {
      const heading = await loaded(await paragraph(context, 1), "style,styleBuiltIn");
      expect([heading.style, heading.styleBuiltIn]).toEqual(["Heading 1", "Heading1"]);
      const plain = await paragraph(context, 2);
      plain.styleBuiltIn = "Heading2" as Word.BuiltInStyleName;
      expect((await loaded(plain, "style")).style).toBe("Heading 2");
      plain.style = "No such style";
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Paragraph.uniqueLocalId Document.getParagraphByUniqueLocalId",
    does: "is a GUID without braces that leads back to the paragraph",
    async check(context) {
      const second = await loaded(await paragraph(context, 2), "uniqueLocalId");
      expect(second.uniqueLocalId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      const again = await loaded(context.document.getParagraphByUniqueLocalId(second.uniqueLocalId), "text");
      expect(again.text).toBe("The lock was oiled.");
      const lost = context.document.getParagraphByUniqueLocalId("00000000-0000-0000-0000-000000000000");
      lost.load("text");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Paragraph.alignment",
    does: "is Left, Centered, Right or Justified; another value is InvalidArgument",
    async check(context) {
      const at = await loaded(await paragraph(context, 2), "alignment");
      expect(at.alignment).toBe("Left");
      at.alignment = "Centered";
      expect((await loaded(at, "alignment")).alignment).toBe("Centered");
      at.alignment = "Middle" as "Left";
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member:
      "Paragraph.leftIndent Paragraph.rightIndent Paragraph.firstLineIndent Paragraph.spaceBefore Paragraph.spaceAfter Paragraph.lineSpacing",
    does: "are points; a negative first line indent hangs",
    async check(context) {
      const at = await paragraph(context, 2);
      at.leftIndent = 36;
      at.rightIndent = 12;
      at.firstLineIndent = -18;
      at.spaceBefore = 6;
      at.spaceAfter = 8;
      at.lineSpacing = 24;
      const read = await loaded(at, "leftIndent,rightIndent,firstLineIndent,spaceBefore,spaceAfter,lineSpacing");
      expect([read.leftIndent, read.rightIndent, read.firstLineIndent]).toEqual([36, 12, -18]);
      expect([read.spaceBefore, read.spaceAfter, read.lineSpacing]).toEqual([6, 8, 24]);
    },
  },
  {
    member: "Paragraph.lineUnitBefore Paragraph.lineUnitAfter",
    does: "are grid lines",
    async check(context) {
      const at = await paragraph(context, 2);
      at.lineUnitBefore = 1;
      at.lineUnitAfter = 2;
      const read = await loaded(at, "lineUnitBefore,lineUnitAfter");
      expect([read.lineUnitBefore, read.lineUnitAfter]).toEqual([1, 2]);
    },
  },
  {
    member: "Paragraph.outlineLevel",
    does: "is 1 to 9 for headings (by their style, too) and 10 for body text",
    async check(context) {
      const heading = await loaded(await paragraph(context, 1), "outlineLevel");
      const plain = await loaded(await paragraph(context, 2), "outlineLevel");
      expect([heading.outlineLevel, plain.outlineLevel]).toEqual([1, 10]);
      plain.outlineLevel = 3;
      expect((await loaded(plain, "outlineLevel")).outlineLevel).toBe(3);
    },
  },
  {
    member: "Paragraph.isListItem Paragraph.tableNestingLevel Paragraph.isLastParagraph",
    does: "tell lists, tables and the end of the body",
    async check(context) {
      const all = context.document.body.paragraphs;
      all.load("items/isListItem,items/tableNestingLevel,items/isLastParagraph");
      await context.sync();
      expect(all.items.map(({ isListItem }) => isListItem).slice(3, 6)).toEqual([false, true, true]);
      expect(all.items.map(({ tableNestingLevel }) => tableNestingLevel).slice(6, 8)).toEqual([0, 1]);
      expect(all.items.map(({ isLastParagraph }) => isLastParagraph).filter(Boolean)).toHaveLength(1);
      expect(all.items.at(-1)?.isLastParagraph).toBe(true);
    },
  },
  {
    member: "Paragraph.insertText",
    does: "takes Replace, Start and End, gives the range of the new text, and takes the look of what it joins",
    async check(context) {
      const at = await paragraph(context, 3);
      const end = await loaded(at.insertText(" Done", "End"), "text,font/bold");
      expect([end.text, end.font.bold]).toEqual([" Done", false]);
      at.insertText("First. ", "Start");
      expect((await loaded(at, "text")).text).toBe("First. Repairs: Dora to mend the gate by Friday. Done");
      at.insertText("New", "Replace");
      expect((await loaded(at, "text")).text).toBe("New");
      at.insertText("x", "After" as "End");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.insertParagraph",
    does: "puts a paragraph Before or After with the same style; line ends make more of them",
    async check(context) {
      const at = await paragraph(context, 1);
      const made = await loaded(at.insertParagraph("New\nTwo", "Before"), "text,style");
      expect([made.text, made.style]).toEqual(["New", "Heading 1"]);
      expect((await texts(context)).slice(0, 4)).toEqual([
        "Wexcombe Allotment Society",
        "New",
        "Two",
        "Matters arising",
      ]);
      at.insertParagraph("x", "Start" as "Before");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.insertBreak",
    does: "puts a page break beside the paragraph",
    async check(context) {
      const at = await paragraph(context, 2);
      at.insertBreak("Page", "After");
      await context.sync();
      expect((await texts(context))[3]).toBe("\f");
    },
  },
  {
    member: "Paragraph.insertTable",
    does: "puts a table Before or After; a grid of values that does not fit is InvalidArgument",
    async check(context) {
      const at = await paragraph(context, 2);
      const made = await loaded(
        at.insertTable(2, 2, "After", [
          ["Action", "Owner"],
          ["Oil lock", "Dora"],
        ]),
        "values,rowCount",
      );
      expect([made.rowCount, made.values]).toEqual([
        2,
        [
          ["Action", "Owner"],
          ["Oil lock", "Dora"],
        ],
      ]);
      at.insertTable(1, 1, "After", [["a", "b"]]);
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.insertHtml",
    does: "puts the blocks of HTML in place; scripts are left out",
    async check(context) {
      const at = await paragraph(context, 2);
      at.insertHtml("<p>One <b>bold</b></p><p>Two &amp; three</p><script>x()</script>", "Replace");
      await context.sync();
      expect((await texts(context)).slice(1, 5)).toEqual([
        "Matters arising",
        "One bold",
        "Two & three",
        "Repairs: Dora to mend the gate by Friday.",
      ]);
    },
  },
  {
    member: "Paragraph.getOoxml Paragraph.insertOoxml",
    does: "gives a flat package that can be put in elsewhere",
    async check(context) {
      const at = await paragraph(context, 2);
      const xml = at.getOoxml();
      await context.sync();
      expect(xml.value).toMatch(/^<pkg:package/);
      at.insertOoxml(xml.value, "End");
      expect((await loaded(at, "text")).text).toBe("The lock was oiled.The lock was oiled.");
      at.insertOoxml("no XML", "End");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.getHtml",
    does: "gives HTML with the text and its bold",
    async check(context) {
      const html = (await paragraph(context, 3)).getHtml();
      await context.sync();
      expect(html.value).toContain("<b>Repairs:</b>");
    },
  },
  {
    member: "Paragraph.insertContentControl",
    does: "wraps the whole paragraph in a rich text control",
    async check(context) {
      const made = await loaded((await paragraph(context, 2)).insertContentControl(), "text,type,subtype");
      expect([made.text, made.type, made.subtype]).toEqual(["The lock was oiled.", "RichText", "RichTextParagraphs"]);
    },
  },
  {
    member: "Paragraph.search Paragraph.getRange Paragraph.select",
    does: "search finds ranges inside; getRange gives Whole, Content, Start, End, After; select moves the selection",
    async check(context, word) {
      const at = await paragraph(context, 3);
      const found = at.search("gate");
      found.load("items/text");
      const content = await loaded(at.getRange("Content"), "text");
      expect(found.items.map(({ text }) => text)).toEqual(["gate"]);
      expect(content.text).toBe("Repairs: Dora to mend the gate by Friday.");
      found.items[0]?.select();
      await context.sync();
      const { anchor, focus } = word.document.selection;
      expect(focus.offset - anchor.offset).toBe(4);
      at.getRange("Before" as "Start");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.clear Paragraph.delete",
    does: "clear empties the paragraph, delete takes it away with its mark",
    async check(context) {
      const at = await paragraph(context, 2);
      at.clear();
      expect((await loaded(at, "text")).text).toBe("");
      at.delete();
      await context.sync();
      expect((await texts(context))[2]).toBe("Repairs: Dora to mend the gate by Friday.");
      at.load("text");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Paragraph.getNext Paragraph.getNextOrNullObject Paragraph.getPrevious Paragraph.getPreviousOrNullObject",
    does: "walk through the text, tables included; the plain ones fail at the edges with ItemNotFound",
    async check(context) {
      const first = await paragraph(context, 0);
      const next = first.getNext().load("text");
      const none = first.getPreviousOrNullObject().load("text");
      await context.sync();
      expect([next.text, none.isNullObject]).toEqual(["Matters arising", true]);
      first.getPrevious().load("text");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
      const last = context.document.body.paragraphs.getLast();
      const beyond = last.getNextOrNullObject().load("text");
      const before = last.getPrevious().load("text");
      await context.sync();
      expect([beyond.isNullObject, before.text]).toEqual([true, "JS"]);
    },
  },
  {
    member: "Paragraph.getText",
    does: "leaves hidden text and tracked deletions out unless they are asked for",
    async check(context, word) {
      const at = await paragraph(context, 2);
      word.document.changeTracking = "TrackAll";
      at.search("lock").getFirst().delete();
      await context.sync();
      word.document.changeTracking = "Off";
      const plain = at.getText();
      const all = at.getText({ IncludeTextMarkedAsDeleted: true });
      await context.sync();
      expect([plain.value, all.value]).toEqual(["The  was oiled.", "The lock was oiled."]);
    },
  },
  {
    member: "Paragraph.getTextRanges Paragraph.split",
    does: "getTextRanges keeps the ending marks, split takes the delimiters off when asked",
    async check(context) {
      const at = await paragraph(context, 3);
      const sentences = at.getTextRanges([":", "."], true);
      sentences.load("items/text");
      const words = at.split([" "], true, true);
      words.load("items/text");
      await context.sync();
      expect(sentences.items.map(({ text }) => text)).toEqual(["Repairs:", "Dora to mend the gate by Friday."]);
      expect(words.items.map(({ text }) => text).slice(0, 3)).toEqual(["Repairs:", "Dora", "to"]);
    },
  },
  {
    member:
      "Paragraph.attachToList Paragraph.detachFromList Paragraph.startNewList Paragraph.list Paragraph.listOrNullObject",
    does: "join, leave and begin lists; list fails outside of lists",
    async check(context) {
      const plain = await paragraph(context, 2);
      const item = await paragraph(context, 4);
      const list = await loaded(item.list, "id");
      plain.attachToList(list.id, 0);
      expect((await loaded(plain, "isListItem")).isListItem).toBe(true);
      plain.detachFromList();
      expect((await loaded(plain, "isListItem")).isListItem).toBe(false);
      const made = await loaded(plain.startNewList(), "id");
      expect(made.id).not.toBe(list.id);
      const none = (await paragraph(context, 0)).listOrNullObject.load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      (await paragraph(context, 0)).list.load("id");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Paragraph.listItem Paragraph.listItemOrNullObject",
    does: "listItem fails for a paragraph in no list",
    async check(context) {
      const item = await loaded((await paragraph(context, 5)).listItem, "level,listString,siblingIndex");
      expect([item.level, item.listString, item.siblingIndex]).toEqual([0, "2.", 1]);
      const none = (await paragraph(context, 0)).listItemOrNullObject.load("level");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member:
      "Paragraph.font Paragraph.contentControls Paragraph.inlinePictures Paragraph.fields Paragraph.footnotes Paragraph.endnotes",
    does: "lead to what is in the paragraph",
    async check(context) {
      const at = await paragraph(context, 3);
      at.load("font/bold,contentControls/items,inlinePictures/items,fields/items,footnotes/items,endnotes/items");
      await context.sync();
      expect(at.font.bold).toBeNull();
      expect([at.contentControls.items, at.inlinePictures.items, at.fields.items].map((items) => items.length)).toEqual(
        [0, 0, 0],
      );
      expect([at.footnotes.items.length, at.endnotes.items.length]).toEqual([0, 0]);
    },
  },
  {
    member:
      "Paragraph.parentBody Paragraph.parentTable Paragraph.parentTableOrNullObject Paragraph.parentTableCell Paragraph.parentTableCellOrNullObject",
    does: "lead outwards; without OrNullObject they fail where there is nothing",
    async check(context) {
      const cell = await paragraph(context, 7);
      cell.load("parentBody/type,parentTable/rowCount,parentTableCell/cellIndex");
      const plain = await paragraph(context, 2);
      plain.load("parentBody/type,parentTableOrNullObject/rowCount,parentTableCellOrNullObject/cellIndex");
      await context.sync();
      expect([cell.parentBody.type, cell.parentTable.rowCount, cell.parentTableCell.cellIndex]).toEqual([
        "TableCell",
        2,
        0,
      ]);
      expect([plain.parentBody.type, plain.parentTableOrNullObject.isNullObject]).toEqual(["MainDoc", true]);
      plain.parentTable.load("rowCount");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Paragraph.parentContentControl Paragraph.parentContentControlOrNullObject",
    does: "is the control that holds the whole paragraph",
    async check(context) {
      const at = await paragraph(context, 2);
      const none = at.parentContentControlOrNullObject.load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      at.insertContentControl().tag = "outer";
      expect((await loaded(at.parentContentControl, "tag")).tag).toBe("outer");
    },
  },
  {
    member: "Paragraph.getReviewedText Paragraph.getTrackedChanges Paragraph.getComments",
    does: "tell the text before and after review, and what is to be reviewed",
    async check(context, word) {
      const at = await paragraph(context, 2);
      word.document.changeTracking = "TrackAll";
      at.insertText(" Twice.", "End");
      at.getRange("Content").insertComment("Which lock?");
      await context.sync();
      word.document.changeTracking = "Off";
      const original = at.getReviewedText("Original");
      const current = at.getReviewedText("Current");
      const changes = at.getTrackedChanges().load("items/type,items/text");
      const comments = at.getComments().load("items/content");
      await context.sync();
      expect([original.value, current.value]).toEqual(["The lock was oiled.", "The lock was oiled. Twice."]);
      expect(changes.items.map(({ type, text }) => [type, text])).toEqual([["Added", " Twice."]]);
      expect(comments.items.map(({ content }) => content)).toEqual(["Which lock?"]);
    },
  },
  {
    member:
      "Paragraph.insertAnnotations Paragraph.getAnnotations AnnotationCollection.getFirst AnnotationCollection.getFirstOrNullObject AnnotationCollection.items Annotation.id Annotation.state Annotation.critiqueAnnotation Annotation.delete CritiqueAnnotation.critique CritiqueAnnotation.range CritiqueAnnotation.reject CritiqueAnnotation.accept Document.getAnnotationById",
    does: "underlines a stretch for the session; accepting or rejecting takes it off",
    async check(context) {
      const at = await paragraph(context, 2);
      const critiques = [{ start: 4, length: 4, colorScheme: "Green" as Word.CritiqueColorScheme }];
      const ids = at.insertAnnotations({ critiques });
      await context.sync();
      const all = at.getAnnotations().load("items/id,items/state");
      await context.sync();
      expect(all.items.map(({ id, state }) => [id, state])).toEqual([[ids.value[0], "Created"]]);
      const first = context.document.getAnnotationById(ids.value[0] as string);
      const range = await loaded(first.critiqueAnnotation.range, "text");
      expect(range.text).toBe("lock");
      first.critiqueAnnotation.reject();
      await context.sync();
      const none = at.getAnnotations().getFirstOrNullObject().load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      at.insertAnnotations({ critiques: [{ start: 90, length: 4, colorScheme: "Red" as Word.CritiqueColorScheme }] });
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Paragraph.insertInlinePictureFromBase64",
    does: "puts a picture in line and refuses what is no picture",
    async check(context) {
      const at = await paragraph(context, 2);
      const made = await loaded(at.insertInlinePictureFromBase64(DOT, "End"), "width,height");
      expect([made.width, made.height]).toEqual([0.75, 0.75]);
      at.insertInlinePictureFromBase64("AAAA", "End");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member:
      "ParagraphCollection.items ParagraphCollection.getFirst ParagraphCollection.getFirstOrNullObject ParagraphCollection.getLast ParagraphCollection.getLastOrNullObject",
    does: "hold the paragraphs in reading order, table cells included",
    async check(context) {
      const all = context.document.body.paragraphs;
      const [first, last] = [all.getFirst().load("text"), all.getLast().load("text")];
      const [one, other] = [all.getFirstOrNullObject().load("text"), all.getLastOrNullObject().load("text")];
      await context.sync();
      expect([first.text, one.text]).toEqual(["Wexcombe Allotment Society", "Wexcombe Allotment Society"]);
      expect([last.text, other.text]).toEqual(["Closed at nine.", "Closed at nine."]);
    },
  },
];

/** A PNG of one pixel. */
export const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
