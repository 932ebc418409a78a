import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";

/**
 * What the examples of the API reference lean on and no table of members says: odd names in load(), old names of enums,
 * insertion points, text with punctuation.
 */
export const exampleCases: readonly Case[] = [
  {
    member: "RangeCollection.load ContentControlCollection.load NoteItemCollection.load",
    does: 'load("length") asks for the items alone; their own properties stay unloaded',
    source: "learn.microsoft.com/javascript/api/word/word.searchoptions, examples",
    async check(context) {
      const found = context.document.body.search("the").load("length");
      const notes = context.document.body.footnotes.load("length");
      const controls = context.document.contentControls.getByTag("none").load("length");
      await context.sync();
      expect([found.items.length, notes.items.length, controls.items.length]).toEqual([4, 0, 0]);
      expect(() => found.items[0]?.text).toThrow("not available");
      context.document.load("length");
      expect(await codeOf(() => context.sync())).toBe("NotImplemented");
    },
  },
  {
    member: "Body.search",
    does: "takes hyphens and every other mark as they stand, as a whole word or with wildcards too",
    async check(context) {
      const at = await paragraph(context, 2);
      at.insertText(" An add-in (v1.0) costs $12.50 [net] #7.", "End");
      const count = async (text: string, options: object): Promise<number> =>
        (await loaded(context.document.body.search(text, options), "items")).items.length;
      expect(await count("add-in", { matchCase: true, matchWholeWord: true })).toBe(1);
      expect(await count("(v1.0)", {})).toBe(1);
      expect(await count("add-in", { matchWildcards: true })).toBe(1);
      expect(await count("$*.[0-9][0-9]", { matchWildcards: true })).toBe(1);
      expect(await count("[net] #7", {})).toBe(1);
    },
  },
  {
    member: "Range.getTextRanges",
    does: "gives for an insertion point the sentence it stands in, from its beginning to its mark",
    source: "learn.microsoft.com/javascript/api/word/word.rangelocation, example",
    async check(context) {
      const at = await paragraph(context, 2);
      at.insertText(" It shuts again.", "End");
      at.search("oiled").getFirst().getRange("End").select();
      const ranges = context.document.getSelection().getTextRanges(["."], false).load("items/text");
      await context.sync();
      expect(ranges.items.map(({ text }) => text)).toEqual(["The lock was oiled."]);
      const rest = ranges.items[0]?.getRange().expandTo(at.getRange("End")).getTextRanges(["."], false);
      rest?.load("items/text");
      at.getRange("End").select();
      const last = context.document.getSelection().getTextRanges(["."], true).load("items/text");
      await context.sync();
      expect(rest?.items.map(({ text }) => text)).toEqual(["The lock was oiled.", " It shuts again."]);
      expect(last.items.map(({ text }) => text)).toEqual(["It shuts again."]);
    },
  },
  {
    member: "Paragraph.styleBuiltIn",
    does: "takes the names of built-in styles under the enum's old name, Word.Style, too",
    source: "learn.microsoft.com/javascript/api/word/word.builtinstylename",
    async check(context, word) {
      const names = word.Word.Style as unknown as Record<string, Word.BuiltInStyleName>;
      const at = await paragraph(context, 2);
      at.styleBuiltIn = names.heading2 as Word.BuiltInStyleName;
      expect((await loaded(at, "style")).style).toBe("Heading 2");
      at.insertText(" To be or not to be", "End").styleBuiltIn = names.intenseReference as Word.BuiltInStyleName;
      const font = at.search("or not").getFirst().font;
      expect((await loaded(font, "bold,color")).toJSON()).toMatchObject({ bold: true, color: "#4472C4" });
    },
  },
  {
    member: "Range.insertField",
    does: "stands before the range when told so, and leaves the range's text alone",
    async check(context) {
      const lock = (await paragraph(context, 2)).search("lock").getFirst();
      const field = lock.insertField("Before", "Date" as Word.FieldType, '\\@ "d MMMM"', true);
      expect((await loaded(field, "code")).code.trim()).toBe('DATE \\@ "d MMMM"');
      expect((await loaded(lock, "text")).text).toBe("lock");
      expect((await texts(context))[2]).toContain("lock was oiled.");
    },
  },
  {
    member: "Document.importStylesFromJson",
    does: "reads nameLocal and leaves out what is null",
    async check(context) {
      const described = { nameLocal: "Ruled", type: "Paragraph", paragraphFormat: { leftIndent: 36 }, font: null };
      const names = context.document.importStylesFromJson(JSON.stringify({ styles: [described] }));
      await context.sync();
      expect(names.value).toEqual(["Ruled"]);
      const at = await paragraph(context, 2);
      at.style = "Ruled";
      expect((await loaded(at, "leftIndent")).leftIndent).toBe(36);
    },
  },
  {
    member: "Style.toJSON Style.set",
    does: "tell and set what the style leads to as well: font and paragraph format",
    async check(context) {
      const style = context.document.addStyle("Ruled", "Paragraph" as Word.StyleType);
      style.set({ font: { bold: true }, paragraphFormat: { leftIndent: 20 } });
      style.load("nameLocal,font/bold,paragraphFormat/leftIndent");
      await context.sync();
      expect(style.toJSON()).toMatchObject({
        nameLocal: "Ruled",
        font: { bold: true },
        paragraphFormat: { leftIndent: 20 },
      });
    },
  },
  {
    member:
      "Table.styleBuiltIn Table.getBorder TableRow.getBorder TableCell.getBorder TableBorder.type TableBorder.color",
    does: "a built-in table style brings its lines, which the borders tell until they are set",
    source: "learn.microsoft.com/javascript/api/word/word.tableborder, example",
    async check(context) {
      const table = context.document.body.insertTable(2, 2, "Start", [
        ["Action", "Owner"],
        ["Oil the lock", "Dora"],
      ]);
      table.styleBuiltIn = "GridTable5Dark_Accent2" as Word.BuiltInStyleName;
      expect((await loaded(table, "style")).style).toBe("Grid Table 5 Dark - Accent 2");
      const cell = table.getCell(0, 0);
      const borders = [table.getBorder("Top"), table.rows.getFirst().getBorder("Bottom"), cell.getBorder("Left")];
      for (const border of borders) border.load("type,color,width");
      await context.sync();
      expect(borders.map(({ type, color, width }) => [type, color, width])).toEqual(
        borders.map(() => ["Single", "#FFFFFF", 0.5]),
      );
      cell.getBorder("Left").color = "#FF0000";
      const left = await loaded(cell.getBorder("Left"), "type,color,width");
      expect([left.type, left.color, left.width]).toEqual(["Single", "#FF0000", 0.5]);
      const styles = context.document.getStyles().load("items/nameLocal");
      table.style = "Grid Table 5 Dark - Accent 2";
      await context.sync();
      expect(styles.items.filter(({ nameLocal }) => nameLocal.startsWith("Grid Table 5"))).toHaveLength(1);
      table.styleBuiltIn = "PlainTable3" as Word.BuiltInStyleName;
      const plain = await loaded(table.getBorder("Top"), "type");
      expect(plain.type).toBe("None");
    },
  },
];
