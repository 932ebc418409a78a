import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";

async function tagged(context: Word.RequestContext, index: number, tag: string): Promise<Word.ContentControl> {
  const control = (await paragraph(context, index)).insertContentControl();
  control.tag = tag;
  return loaded(control, "id");
}

export const controlCases: readonly Case[] = [
  {
    member:
      "ContentControl.tag ContentControl.title ContentControl.id ContentControl.type ContentControl.subtype ContentControl.text",
    does: "hold what the add-in wrote; the id is a number that stays; a tag takes 64 characters",
    async check(context) {
      const control = await tagged(context, 2, "action");
      control.title = "Action 1";
      const read = await loaded(control, "tag,title,id,type,subtype,text");
      expect([read.tag, read.title, read.type, read.subtype]).toEqual([
        "action",
        "Action 1",
        "RichText",
        "RichTextParagraphs",
      ]);
      expect(read.text).toBe("The lock was oiled.");
      const again = await loaded(context.document.contentControls.getById(read.id), "tag");
      expect(again.tag).toBe("action");
      control.tag = "x".repeat(65);
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "ContentControl.appearance ContentControl.color",
    does: "are BoundingBox, Tags or Hidden and a colour",
    async check(context) {
      const control = await tagged(context, 2, "look");
      control.appearance = "Hidden";
      control.color = "#0000FF";
      const read = await loaded(control, "appearance,color");
      expect([read.appearance, read.color]).toEqual(["Hidden", "#0000FF"]);
      control.appearance = "Frame" as "Tags";
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "ContentControl.cannotEdit ContentControl.cannotDelete ContentControl.removeWhenEdited",
    does: "cannotEdit keeps the text, cannotDelete keeps the control, and excludes removeWhenEdited",
    async check(context) {
      const control = await tagged(context, 2, "locked");
      control.cannotEdit = true;
      await context.sync();
      control.insertText("No", "End");
      expect(await codeOf(() => context.sync())).toBe("AccessDenied");
      control.cannotEdit = false;
      control.cannotDelete = true;
      await context.sync();
      control.delete(false);
      expect(await codeOf(() => context.sync())).toBe("AccessDenied");
      control.removeWhenEdited = true;
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      control.insertText(" Yes", "End");
      expect((await loaded(control, "text,cannotDelete")).text).toBe("The lock was oiled. Yes");
      control.cannotDelete = false;
      await context.sync();
    },
  },
  {
    member: "ContentControl.placeholderText",
    does: "shows in an empty control and is not its text; writing takes it away",
    async check(context) {
      const control = await tagged(context, 2, "empty");
      control.clear();
      control.placeholderText = "Owner?";
      const shown = await loaded(control, "placeholderText,text");
      expect([shown.placeholderText, shown.text]).toEqual(["Owner?", ""]);
      control.insertText("Dora", "Start");
      expect((await loaded(control, "text")).text).toBe("Dora");
    },
  },
  {
    member: "ContentControl.delete",
    does: "true keeps what is inside, false takes it along; an inner control stays when its parent is unwrapped",
    async check(context) {
      const control = await tagged(context, 2, "gone");
      const inner = control.search("lock").getFirst().insertContentControl();
      inner.tag = "inner";
      control.delete(true);
      await context.sync();
      expect((await loaded(inner, "text,tag")).text).toBe("lock");
      expect((await texts(context))[2]).toBe("The lock was oiled.");
      inner.delete(false);
      await context.sync();
      expect((await texts(context))[2]).toBe("The  was oiled.");
      inner.load("tag");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "ContentControlCollection.getByChangeTrackingStates",
    does: "a control put in while changes are tracked is Added, one taken out stays and is Deleted; rejecting takes both back",
    async check(context) {
      const states = async (): Promise<number[]> => {
        const controls = context.document.contentControls;
        const counted = (["Added", "Deleted", "Normal"] as const).map((state) => {
          const found = controls.getByChangeTrackingStates([state as Word.ChangeTrackingState]);
          found.load("items/id");
          return found;
        });
        await context.sync();
        return counted.map(({ items }) => items.length);
      };
      const first = await tagged(context, 2, "there before");
      await tagged(context, 0, "there too");
      context.document.changeTrackingMode = "TrackAll";
      const added = (await paragraph(context, 3)).search("Dora").getFirst().insertContentControl();
      added.tag = "added";
      first.delete(false);
      await context.sync();
      expect(await states()).toEqual([1, 1, 1]);
      expect((await loaded(first, "tag")).tag).toBe("there before");
      const kept = context.document.body.getReviewedText("Current");
      const old = context.document.body.getReviewedText("Original");
      await context.sync();
      expect([kept.value.includes("lock"), old.value.includes("lock")]).toEqual([false, true]);
      const fresh = (await paragraph(context, 1)).insertContentControl();
      fresh.delete(true);
      await context.sync();
      expect(await states()).toEqual([1, 1, 1]);
      context.document.body.getTrackedChanges().rejectAll();
      expect(await states()).toEqual([0, 0, 2]);
      first.delete(true);
      await context.sync();
      expect(await states()).toEqual([0, 1, 1]);
      context.document.body.getTrackedChanges().acceptAll();
      expect(await states()).toEqual([0, 0, 1]);
      expect((await texts(context))[2]).toBe("The lock was oiled.");
      context.document.changeTrackingMode = "Off";
      await context.sync();
    },
  },
  {
    member: "ContentControl.insertText ContentControl.clear",
    does: "Start, End and Replace stay inside the control",
    async check(context) {
      const control = (await paragraph(context, 3)).search("Dora").getFirst().insertContentControl();
      control.insertText("Miss ", "Start");
      control.insertText(" Pratt", "End");
      expect((await loaded(control, "text")).text).toBe("Miss Dora Pratt");
      control.insertText("JS", "Replace");
      expect((await loaded(control, "text")).text).toBe("JS");
      expect((await texts(context))[3]).toBe("Repairs: JS to mend the gate by Friday.");
      control.clear();
      expect((await loaded(control, "text")).text).toBe("");
      control.insertText("Ann", "End");
      expect((await loaded(control, "text")).text).toBe("Ann");
    },
  },
  {
    member: "ContentControl.insertParagraph",
    does: "Start and End are inside the control, Before and After outside; so is a paragraph put after its last paragraph",
    async check(context) {
      const control = await tagged(context, 2, "block");
      control.insertParagraph("Last inside", "End");
      control.insertParagraph("First inside", "Start");
      control.insertParagraph("Ahead", "Before");
      control.insertParagraph("Behind", "After");
      const read = await loaded(control, "text");
      expect(read.text).toBe("First inside\rThe lock was oiled.\rLast inside");
      expect((await texts(context)).slice(2, 7)).toEqual([
        "Ahead",
        "First inside",
        "The lock was oiled.",
        "Last inside",
        "Behind",
      ]);
      control.paragraphs.getLast().insertParagraph("Outside", "After");
      expect((await loaded(control, "text")).text).not.toContain("Outside");
    },
  },
  {
    member:
      "ContentControl.insertBreak ContentControl.insertTable ContentControl.insertHtml ContentControl.insertOoxml ContentControl.insertInlinePictureFromBase64",
    does: "put other content inside or beside",
    async check(context) {
      const control = await tagged(context, 2, "block");
      control.insertTable(1, 2, "After", [["a", "b"]]);
      control.insertHtml("<i>twice</i>", "End");
      await context.sync();
      expect((await loaded(control, "text")).text).toBe("The lock was oiled.twice");
      expect((await texts(context)).slice(3, 5)).toEqual(["a", "b"]);
      const xml = control.getOoxml();
      const html = control.getHtml();
      await context.sync();
      expect(xml.value).toContain("w:sdt");
      expect(html.value).toContain("<i>twice</i>");
    },
  },
  {
    member:
      "ContentControl.getRange ContentControl.search ContentControl.select ContentControl.getTextRanges ContentControl.split",
    does: "give ranges inside the control, or just before and after it",
    async check(context) {
      const control = (await paragraph(context, 3)).search("mend the gate").getFirst().insertContentControl();
      const before = control.getRange("Before");
      before.insertText("|", "Start");
      control.getRange("After").insertText("|", "End");
      const content = await loaded(control.getRange("Content"), "text");
      expect(content.text).toBe("mend the gate");
      expect((await texts(context))[3]).toBe("Repairs: Dora to |mend the gate| by Friday.");
      const words = control.split([" "], false, true).load("items/text");
      await context.sync();
      expect(words.items.map(({ text }) => text)).toEqual(["mend", "the", "gate"]);
    },
  },
  {
    member:
      "ContentControl.contentControls ContentControl.paragraphs ContentControl.tables ContentControl.lists ContentControl.font ContentControl.parentContentControl ContentControl.parentContentControlOrNullObject ContentControl.parentBody ContentControl.parentTable ContentControl.parentTableOrNullObject ContentControl.parentTableCell",
    does: "lead in and out; controls nest",
    async check(context) {
      const outer = await tagged(context, 2, "outer");
      const inner = outer.search("lock").getFirst().insertContentControl();
      inner.tag = "inner";
      outer.load("contentControls/items/tag,paragraphs/items/text,tables/items,lists/items,parentBody/type");
      inner.load("parentContentControl/tag");
      const none = outer.parentContentControlOrNullObject.load("tag");
      await context.sync();
      expect(outer.contentControls.items.map(({ tag }) => tag)).toEqual(["inner"]);
      expect(outer.paragraphs.items.map(({ text }) => text)).toEqual(["The lock was oiled."]);
      expect([inner.parentContentControl.tag, none.isNullObject, outer.parentBody.type]).toEqual([
        "outer",
        true,
        "MainDoc",
      ]);
      const inCell = (await paragraph(context, 9)).insertContentControl();
      inCell.load("parentTableCell/rowIndex,parentTable/rowCount");
      await context.sync();
      expect([inCell.parentTableCell.rowIndex, inCell.parentTable.rowCount]).toEqual([1, 2]);
    },
  },
  {
    member:
      "ContentControlCollection.getByTag ContentControlCollection.getByTitle ContentControlCollection.getById ContentControlCollection.getByIdOrNullObject ContentControlCollection.getFirst ContentControlCollection.getFirstOrNullObject ContentControlCollection.getItem ContentControlCollection.items ContentControlCollection.getByTypes",
    does: "find controls; tags and titles may be shared, ids may not",
    async check(context) {
      const none = context.document.contentControls.getFirstOrNullObject().load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      const first = await tagged(context, 2, "action");
      const second = await tagged(context, 4, "action");
      second.title = "Second";
      const { contentControls } = context.document;
      const byTag = contentControls.getByTag("action").load("items/id");
      const byTitle = contentControls.getByTitle("Second").load("items/id");
      const item = contentControls.getItem(second.id).load("id");
      const missing = contentControls.getByIdOrNullObject(1).load("id");
      const byTypes = contentControls.getByTypes(["RichText"] as Word.ContentControlType[]).load("items/id");
      await context.sync();
      expect(byTag.items.map(({ id }) => id)).toEqual([first.id, second.id]);
      expect(byTitle.items.map(({ id }) => id)).toEqual([second.id]);
      expect([item.id, missing.isNullObject, byTypes.items.length]).toEqual([second.id, true, 2]);
      contentControls.getById(1).load("id");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member:
      "Document.getContentControls Body.getContentControls Range.getContentControls Paragraph.getContentControls ContentControl.getContentControls",
    does: "give rich text controls only, unless other types are named",
    async check(context) {
      await tagged(context, 2, "rich");
      const word = (await paragraph(context, 3)).search("Friday").getFirst();
      const plain = word.insertContentControl("PlainText");
      plain.tag = "plain";
      const rich = context.document.getContentControls().load("items/tag");
      const both = context.document
        .getContentControls({ types: ["RichText", "PlainText"] as Word.ContentControlType[] })
        .load("items/tag");
      const body = context.document.body
        .getContentControls({ types: ["PlainText"] as Word.ContentControlType[] })
        .load("items/tag,items/type");
      const inParagraph = (await paragraph(context, 3))
        .getContentControls({ types: ["PlainText"] as Word.ContentControlType[] })
        .load("items/tag");
      await context.sync();
      expect(rich.items.map(({ tag }) => tag)).toEqual(["rich"]);
      expect(both.items.map(({ tag }) => tag)).toEqual(["rich", "plain"]);
      expect(body.items.map(({ type }) => type)).toEqual(["PlainText"]);
      expect(inParagraph.items).toHaveLength(1);
    },
  },
  {
    member: "ContentControl.checkboxContentControl CheckboxContentControl.isChecked",
    does: "is a box that can be ticked; other controls have none",
    async check(context) {
      const made = (await paragraph(context, 2)).getRange("Start").insertContentControl("CheckBox");
      made.checkboxContentControl.isChecked = true;
      const box = await loaded(made.checkboxContentControl, "isChecked");
      expect([box.isChecked, (await loaded(made, "text")).text]).toEqual([true, "\u2612"]);
      const other = await tagged(context, 4, "rich");
      other.checkboxContentControl.load("isChecked");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member:
      "ContentControl.dropDownListContentControl DropDownListContentControl.addListItem DropDownListContentControl.deleteAllListItems DropDownListContentControl.listItems ContentControlListItem.displayText ContentControlListItem.value ContentControlListItem.index ContentControlListItem.select ContentControlListItem.delete ContentControlListItemCollection.getFirst ContentControlListItemCollection.getFirstOrNullObject ContentControlListItemCollection.items",
    does: "is a list of items with a text and a value, each once",
    async check(context) {
      const made = (await paragraph(context, 3)).search("Dora").getFirst().insertContentControl("DropDownList");
      const list = made.dropDownListContentControl;
      const dora = list.addListItem("Dora Pratt", "dp", 0);
      list.addListItem("John Smith");
      list.listItems.load("items/displayText,items/value,items/index");
      await context.sync();
      expect(list.listItems.items.map((item) => [item.displayText, item.value, item.index])).toEqual([
        ["Dora Pratt", "dp", 0],
        ["John Smith", "John Smith", 1],
      ]);
      dora.select();
      expect((await loaded(made, "text")).text).toBe("Dora Pratt");
      list.addListItem("Dora Pratt");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      list.deleteAllListItems();
      const none = list.listItems.getFirstOrNullObject().load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member:
      "ContentControl.comboBoxContentControl ComboBoxContentControl.addListItem ComboBoxContentControl.listItems ComboBoxContentControl.deleteAllListItems",
    does: "is a list in which other text may be typed",
    async check(context) {
      const made = (await paragraph(context, 3)).search("Dora").getFirst().insertContentControl("ComboBox");
      made.comboBoxContentControl.addListItem("Ann");
      made.comboBoxContentControl.listItems.load("items/value");
      await context.sync();
      expect(made.comboBoxContentControl.listItems.items.map(({ value }) => value)).toEqual(["Ann"]);
    },
  },
  {
    member: "Body.insertContentControl",
    does: "wraps all of the body; then every paragraph stands in it",
    async check(context) {
      const all = context.document.body.insertContentControl();
      all.tag = "all";
      const last = context.document.body.paragraphs.getLast().parentContentControl.load("tag");
      await context.sync();
      expect(last.tag).toBe("all");
    },
  },
];
