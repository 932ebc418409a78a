import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";
import { docx, p } from "../../support/docx-builder";

const other = (): string =>
  Buffer.from(docx(p("From another file", { pStyle: "Heading1" }), p("Its second paragraph"))).toString("base64");

export const documentCases: readonly Case[] = [
  {
    member:
      "Document.body Body.text Body.type Body.style Body.paragraphs Body.tables Body.lists Body.font Body.contentControls Body.parentBodyOrNullObject Body.parentSectionOrNullObject",
    does: "is the main text",
    async check(context) {
      const { body } = context.document;
      body.load("text,type,paragraphs/items,tables/items,lists/items,contentControls/items");
      const none = body.parentBodyOrNullObject.load("type");
      await context.sync();
      expect(body.text).toContain("Matters arising\rThe lock was oiled.");
      expect([body.type, body.paragraphs.items.length, body.tables.items.length, body.lists.items.length]).toEqual([
        "MainDoc",
        12,
        1,
        1,
      ]);
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member: "Body.insertText Body.insertParagraph Body.clear Body.getRange",
    does: "take Start and End (and Replace for text)",
    async check(context) {
      const { body } = context.document;
      body.insertParagraph("The end", "End");
      body.insertParagraph("The start", "Start");
      body.insertText("!", "End");
      const all = await texts(context);
      expect([all[0], all.at(-1)]).toEqual(["The start", "The end!"]);
      body.insertText("All new", "Replace");
      expect(await texts(context)).toEqual(["All new"]);
      body.insertParagraph("x", "After" as "End");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      body.clear();
      expect(await texts(context)).toEqual([""]);
    },
  },
  {
    member:
      "Body.insertTable Body.insertBreak Body.insertHtml Body.insertOoxml Body.insertFileFromBase64 Body.insertInlinePictureFromBase64 Body.getHtml Body.getOoxml",
    does: "put content at the start or end; after a table at the end there is still a paragraph",
    async check(context) {
      const { body } = context.document;
      body.insertTable(1, 1, "End", [["last"]]);
      body.insertFileFromBase64(other(), "Start");
      await context.sync();
      const all = await texts(context);
      expect(all.slice(0, 3)).toEqual(["From another file", "Its second paragraph", "Wexcombe Allotment Society"]);
      expect(all.slice(-2)).toEqual(["last", ""]);
      body.insertFileFromBase64("AAAA", "End");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      const html = body.getHtml();
      await context.sync();
      expect(html.value).toContain("<h1><b>From another file</b></h1>");
    },
  },
  {
    member:
      "Body.search Body.select Body.getReviewedText Body.getComments Body.getTrackedChanges Body.fields Body.footnotes Body.endnotes",
    does: "work over all of the text",
    async check(context) {
      const { body } = context.document;
      const text = body.getReviewedText("Current");
      body.load("fields/items,footnotes/items,endnotes/items");
      const changes = body.getTrackedChanges().load("items");
      body.select("End");
      await context.sync();
      expect(text.value).toContain("Closed at nine.");
      expect([body.fields.items.length, body.footnotes.items.length, changes.items.length]).toEqual([0, 0, 0]);
    },
  },
  {
    member: "Document.getSelection",
    does: "is the range selected now",
    async check(context) {
      (await paragraph(context, 3)).search("gate").getFirst().select();
      await context.sync();
      const selection = await loaded(context.document.getSelection(), "text");
      expect(selection.text).toBe("gate");
      selection.insertText("fence", "Replace");
      await context.sync();
      expect((await texts(context))[3]).toBe("Repairs: Dora to mend the fence by Friday.");
    },
  },
  {
    member: "Document.getSelection",
    does: "ends with a paragraph's mark where it ends at the next one's beginning, as after three clicks",
    async check(context, { document }) {
      const [from, to] = [document.paragraphElements()[3], document.paragraphElements()[4]];
      if (!from || !to) throw new Error("no such paragraph");
      document.selection.put(from, 0, to, 0);
      const selection = context.document.getSelection();
      selection.load("text,paragraphs/items");
      await context.sync();
      expect(selection.text).toBe("Repairs: Dora to mend the gate by Friday.\r");
      expect(selection.paragraphs.items).toHaveLength(1);
    },
  },
  {
    member: "Document.search",
    does: "searches the whole document",
    async check(context) {
      const found = context.document.search("gate").load("items/text");
      await context.sync();
      expect(found.items).toHaveLength(1);
    },
  },
  {
    member:
      "Document.sections Section.body Section.getHeader Section.getFooter Section.getNext Section.getNextOrNullObject SectionCollection.items SectionCollection.getFirst SectionCollection.getFirstOrNullObject",
    does: "have headers and footers of three kinds, made when they are first asked for",
    async check(context) {
      const section = context.document.sections.getFirst();
      const header = await loaded(section.getHeader("Primary"), "text,type");
      expect([header.text, header.type]).toEqual(["Wexcombe Allotment Society", "Header"]);
      const footer = section.getFooter("Primary");
      footer.insertParagraph("Page", "End");
      expect((await loaded(footer, "text,type")).type).toBe("Footer");
      const next = section.getNextOrNullObject().load("body/type");
      await context.sync();
      expect(next.isNullObject).toBe(true);
      (await paragraph(context, 2)).insertBreak("SectionNext", "After");
      const sections = context.document.sections.load("items/body/text");
      await context.sync();
      expect(sections.items).toHaveLength(2);
      expect(sections.items[0]?.body.text.endsWith("The lock was oiled.\r")).toBe(true);
    },
  },
  {
    member:
      "Document.properties DocumentProperties.title DocumentProperties.subject DocumentProperties.author DocumentProperties.keywords DocumentProperties.comments DocumentProperties.category DocumentProperties.format DocumentProperties.manager DocumentProperties.company DocumentProperties.template DocumentProperties.lastAuthor DocumentProperties.revisionNumber DocumentProperties.applicationName DocumentProperties.creationDate DocumentProperties.lastSaveTime DocumentProperties.lastPrintDate DocumentProperties.security",
    does: "read and set what the file says of itself",
    async check(context) {
      const { properties } = context.document;
      properties.title = "Minutes of May";
      properties.keywords = "plots";
      properties.manager = "Dora Pratt";
      properties.company = "Wexcombe";
      await context.sync();
      const read = await loaded(properties, "title,author,keywords,manager,company,subject,lastAuthor,security");
      expect([read.title, read.author, read.keywords, read.manager, read.company]).toEqual([
        "Minutes of May",
        "Ada Clerk",
        "plots",
        "Dora Pratt",
        "Wexcombe",
      ]);
      expect([read.subject, read.lastAuthor, read.security]).toEqual(["", "Ada Clerk", 0]);
    },
  },
  {
    member:
      "DocumentProperties.customProperties CustomPropertyCollection.add CustomPropertyCollection.getItem CustomPropertyCollection.getItemOrNullObject CustomPropertyCollection.getCount CustomPropertyCollection.deleteAll CustomPropertyCollection.items CustomProperty.key CustomProperty.value CustomProperty.type CustomProperty.delete",
    does: "keep texts, numbers and yes/no; keys are found whatever their case; a text has at most 255 characters",
    async check(context) {
      const { customProperties } = context.document.properties;
      customProperties.add("Quorum", 4);
      customProperties.add("Draft", true);
      customProperties.add("Committee", "Plots");
      customProperties.load("items/key,items/value,items/type");
      const count = customProperties.getCount();
      await context.sync();
      expect(customProperties.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["Quorum", 4, "Number"],
        ["Draft", true, "Boolean"],
        ["Committee", "Plots", "String"],
      ]);
      expect(count.value).toBe(3);
      const found = await loaded(customProperties.getItem("quorum"), "value");
      found.value = 5;
      expect((await loaded(found, "value")).value).toBe(5);
      found.delete();
      const none = customProperties.getItemOrNullObject("Quorum").load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      customProperties.add("Long", "x".repeat(256));
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      customProperties.deleteAll();
      await context.sync();
    },
  },
  {
    member:
      "Document.settings SettingCollection.add SettingCollection.getItem SettingCollection.getItemOrNullObject SettingCollection.getCount SettingCollection.deleteAll SettingCollection.items Setting.key Setting.value Setting.delete",
    does: "keep values of the add-in in the document",
    async check(context) {
      const { settings } = context.document;
      settings.add("view", { open: true });
      const read = await loaded(settings.getItem("view"), "key,value");
      const count = settings.getCount();
      await context.sync();
      expect([read.key, read.value, count.value]).toEqual(["view", { open: true }, 1]);
      read.delete();
      const none = settings.getItemOrNullObject("view").load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      settings.getItem("view").load("value");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
      settings.deleteAll();
      await context.sync();
    },
  },
  {
    member:
      "Document.customXmlParts CustomXmlPartCollection.add CustomXmlPartCollection.getByNamespace CustomXmlPartCollection.getItem CustomXmlPartCollection.getItemOrNullObject CustomXmlPartCollection.getCount CustomXmlPartCollection.items CustomXmlPart.id CustomXmlPart.namespaceUri CustomXmlPart.getXml CustomXmlPart.setXml CustomXmlPart.delete CustomXmlPartScopedCollection.getOnlyItem CustomXmlPartScopedCollection.getOnlyItemOrNullObject CustomXmlPartScopedCollection.getCount CustomXmlPartScopedCollection.items CustomXmlPartScopedCollection.getItem CustomXmlPartScopedCollection.getItemOrNullObject",
    does: "keep XML in the file, found by id or namespace; a declaration or an empty namespace is InvalidArgument",
    source: "API pages; OfficeDev/office-js issues 1643 and 2580",
    async check(context) {
      const { customXmlParts } = context.document;
      const xml = '<plots xmlns="urn:example:plots"><plot n="9"/></plots>';
      const part = await loaded(customXmlParts.add(xml), "id,namespaceUri");
      expect([part.namespaceUri, /^\{[0-9A-F-]{36}\}$/.test(part.id)]).toEqual(["urn:example:plots", true]);
      const only = customXmlParts.getByNamespace("urn:example:plots").getOnlyItem();
      const text = only.getXml();
      await context.sync();
      expect(text.value).toBe(xml);
      part.setXml('<plots xmlns="urn:example:plots"/>');
      const again = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      expect(again.value).toBe('<plots xmlns="urn:example:plots"/>');
      for (const bad of ['<?xml version="1.0"?><a/>', "<a>"]) {
        customXmlParts.add(bad);
        expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      }
      customXmlParts.getByNamespace("").load("items");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      part.delete();
      const none = customXmlParts.getByNamespace("urn:example:plots").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member:
      "CustomXmlPart.query CustomXmlPart.insertElement CustomXmlPart.updateElement CustomXmlPart.deleteElement CustomXmlPart.insertAttribute CustomXmlPart.updateAttribute CustomXmlPart.deleteAttribute",
    does: "read and change a part by XPath, with prefixes the caller names",
    async check(context) {
      const part = context.document.customXmlParts.add('<plots xmlns="urn:example:p"><plot n="9">Clear</plot></plots>');
      const names = { p: "urn:example:p" };
      part.insertElement("/p:plots", '<plot xmlns="urn:example:p" n="10">Free</plot>', names);
      part.insertAttribute("/p:plots/p:plot[1]", names, "holder", "Dora");
      part.updateAttribute("/p:plots/p:plot[1]", names, "holder", "John");
      const all = part.query("/p:plots/p:plot", names);
      const holder = part.query("//p:plot[@n='9']/@holder", names);
      await context.sync();
      expect(all.value).toHaveLength(2);
      expect(holder.value).toEqual(["John"]);
      part.updateElement("/p:plots/p:plot[2]", '<plot xmlns="urn:example:p" n="11"/>', names);
      part.deleteAttribute("/p:plots/p:plot[1]", names, "holder");
      part.deleteElement("/p:plots/p:plot[1]", names);
      const left = part.query("//p:plot/@n", names);
      await context.sync();
      expect(left.value).toEqual(["11"]);
      part.deleteElement("/p:none", names);
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
      part.delete();
      await context.sync();
    },
  },
  {
    member:
      "Document.getStyles Document.addStyle StyleCollection.getByName StyleCollection.getByNameOrNullObject StyleCollection.getCount StyleCollection.items Style.nameLocal Style.type Style.builtIn Style.baseStyle Style.nextParagraphStyle Style.font Style.paragraphFormat Style.shading Style.priority Style.quickStyle Style.delete Style.inUse Style.linked Style.unhideWhenUsed Style.visibility ParagraphFormat.alignment ParagraphFormat.leftIndent ParagraphFormat.spaceAfter ParagraphFormat.keepWithNext Shading.backgroundPatternColor",
    does: "read the styles, add one and use it; built-in ones cannot be deleted",
    async check(context) {
      const made = context.document.addStyle("Action line", "Paragraph");
      made.baseStyle = "Heading 1";
      made.font.bold = true;
      made.font.color = "#AA0000";
      made.paragraphFormat.leftIndent = 18;
      made.paragraphFormat.alignment = "Centered";
      made.paragraphFormat.keepWithNext = true;
      made.shading.backgroundPatternColor = "#EEEEEE";
      await context.sync();
      const at = await paragraph(context, 2);
      at.style = "Action line";
      const read = await loaded(at, "style,alignment,leftIndent,font/bold,font/color");
      expect([read.style, read.alignment, read.leftIndent, read.font.bold, read.font.color]).toEqual([
        "Action line",
        "Centered",
        18,
        true,
        "#AA0000",
      ]);
      const style = await loaded(
        context.document.getStyles().getByName("Action line"),
        "nameLocal,type,builtIn,baseStyle",
      );
      expect([style.nameLocal, style.type, style.builtIn, style.baseStyle]).toEqual([
        "Action line",
        "Paragraph",
        false,
        "Heading 1",
      ]);
      context.document.addStyle("Action line", "Paragraph");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      context.document.getStyles().getByName("Heading 1").delete();
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      const none = context.document.getStyles().getByNameOrNullObject("Nothing").load("type");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member: "Document.importStylesFromJson",
    does: "adds the styles that JSON describes",
    async check(context) {
      const json = JSON.stringify({
        styles: [{ name: "Owner", type: "Character", font: { bold: true, color: "#123456" } }],
      });
      const names = context.document.importStylesFromJson(json);
      await context.sync();
      expect(names.value).toEqual(["Owner"]);
      const gate = (await paragraph(context, 3)).search("Dora").getFirst();
      gate.style = "Owner";
      expect((await loaded(gate, "font/color")).font.color).toBe("#123456");
    },
  },
  {
    member: "Document.insertFileFromBase64",
    does: "puts another file's text in; its parts come along only when asked for",
    async check(context) {
      context.document.insertFileFromBase64(other(), "End", { importCustomXmlParts: true });
      await context.sync();
      expect((await texts(context)).slice(-2)).toEqual(["From another file", "Its second paragraph"]);
    },
  },
  {
    member: "Document.saved Document.save",
    does: "saved turns false with an edit and true with save",
    async check(context) {
      context.document.save();
      expect((await loaded(context.document, "saved")).saved).toBe(true);
      (await paragraph(context, 2)).insertText("x", "End");
      await context.sync();
      expect((await loaded(context.document, "saved")).saved).toBe(false);
    },
  },
  {
    member: "Document.close",
    does: "is not there on the web",
    async check(context) {
      context.document.close();
      expect(await codeOf(() => context.sync())).toBe("NotImplemented");
    },
  },
  {
    member: "Application.createDocument DocumentCreated.open Application.retrieveStylesFromBase64",
    does: "makes a document of the given file (or an empty one) and opens it elsewhere",
    async check(context) {
      context.application.createDocument(other()).open();
      const styles = context.application.retrieveStylesFromBase64(other());
      await context.sync();
      expect(JSON.parse(styles.value).styles.map(({ name }: { name: string }) => name)).toContain("Heading 1");
      context.application.createDocument("AAAA").open();
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member:
      "InlinePicture.width InlinePicture.height InlinePicture.altTextTitle InlinePicture.altTextDescription InlinePicture.getBase64ImageSrc InlinePicture.delete InlinePicture.paragraph InlinePicture.getRange InlinePicture.getNext InlinePicture.getNextOrNullObject InlinePictureCollection.items InlinePictureCollection.getFirst InlinePictureCollection.getFirstOrNullObject",
    does: "describe a picture in line; sizes are points",
    async check(context) {
      const { DOT } = await import("./paragraph.cases");
      const at = await paragraph(context, 2);
      at.insertInlinePictureFromBase64(DOT, "Start");
      const picture = context.document.body.inlinePictures.getFirst();
      picture.width = 30;
      picture.altTextTitle = "Plan";
      const read = await loaded(picture, "width,altTextTitle,paragraph/text");
      const source = picture.getBase64ImageSrc();
      const next = picture.getNextOrNullObject().load("width");
      await context.sync();
      expect([read.width, read.altTextTitle, read.paragraph.text]).toEqual([30, "Plan", "The lock was oiled."]);
      expect([source.value, next.isNullObject]).toEqual([DOT, true]);
      picture.delete();
      const none = context.document.body.inlinePictures.getFirstOrNullObject().load("width");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
];
