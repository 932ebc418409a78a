import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";

const first = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();

export const tableCases: readonly Case[] = [
  {
    member: "Table.values Table.rowCount Table.headerRowCount Table.isUniform Table.nestingLevel",
    does: "read the grid; values can be set as a whole",
    async check(context) {
      const table = await loaded(first(context), "values,rowCount,headerRowCount,isUniform,nestingLevel");
      expect(table.values).toEqual([
        ["Action", "Owner"],
        ["Clear plot nine", "JS"],
      ]);
      expect([table.rowCount, table.isUniform, table.nestingLevel]).toEqual([2, true, 1]);
      table.values = [
        ["Task", "Who"],
        ["Clear plot ten", "DP"],
      ];
      table.headerRowCount = 1;
      const now = await loaded(table, "values,headerRowCount");
      expect([now.values[1], now.headerRowCount]).toEqual([["Clear plot ten", "DP"], 1]);
      table.values = [["a", "b", "c"]];
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Table.addRows Table.addColumns Table.deleteRows Table.deleteColumns",
    does: "grow and shrink the grid at Start or End",
    async check(context) {
      const table = first(context);
      table.addRows("End", 1, [["Oil the lock", "DP"]]);
      table.addColumns("End", 1, [["Due"], ["Friday"], [""]]);
      expect((await loaded(table, "values")).values).toEqual([
        ["Action", "Owner", "Due"],
        ["Clear plot nine", "JS", "Friday"],
        ["Oil the lock", "DP", ""],
      ]);
      table.deleteColumns(2, 1);
      table.deleteRows(1, 1);
      expect((await loaded(table, "values")).values).toEqual([
        ["Action", "Owner"],
        ["Oil the lock", "DP"],
      ]);
      table.deleteRows(9, 1);
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member:
      "Table.getCell Table.getCellOrNullObject TableCell.value TableCell.rowIndex TableCell.cellIndex TableCell.body TableCell.parentRow TableCell.parentTable",
    does: "reach a cell by row and column; beyond the grid there is none",
    async check(context) {
      const cell = await loaded(
        first(context).getCell(1, 1),
        "value,rowIndex,cellIndex,body/type,parentRow/rowIndex,parentTable/rowCount",
      );
      expect([cell.value, cell.rowIndex, cell.cellIndex, cell.body.type]).toEqual(["JS", 1, 1, "TableCell"]);
      expect([cell.parentRow.rowIndex, cell.parentTable.rowCount]).toEqual([1, 2]);
      cell.value = "DP\nJS";
      expect((await loaded(cell.body, "text")).text).toBe("DP\rJS");
      const none = first(context).getCellOrNullObject(5, 0).load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      first(context).getCell(5, 0).load("value");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member:
      "TableCell.getNext TableCell.getNextOrNullObject TableCell.insertRows TableCell.insertColumns TableCell.deleteRow TableCell.deleteColumn",
    does: "walk and change the grid from a cell",
    async check(context) {
      const cell = first(context).getCell(0, 1);
      const next = cell.getNext().load("value");
      const beyond = first(context).getCell(1, 1).getNextOrNullObject().load("value");
      await context.sync();
      expect([next.value, beyond.isNullObject]).toEqual(["Clear plot nine", true]);
      cell.insertRows("After", 1, [["Mow", "AB"]]);
      cell.insertColumns("Before", 1, [["No"], ["1"], ["2"]]);
      expect((await loaded(first(context), "values")).values).toEqual([
        ["Action", "No", "Owner"],
        ["Mow", "1", "AB"],
        ["Clear plot nine", "2", "JS"],
      ]);
      first(context).getCell(1, 1).deleteColumn();
      first(context).getCell(1, 0).deleteRow();
      expect((await loaded(first(context), "rowCount")).rowCount).toBe(2);
    },
  },
  {
    member:
      "Table.rows TableRowCollection.items TableRowCollection.getFirst TableRowCollection.getFirstOrNullObject TableRow.values TableRow.cellCount TableRow.rowIndex TableRow.isHeader TableRow.cells TableCellCollection.items TableRow.parentTable",
    does: "give rows and their cells",
    async check(context) {
      const { rows } = first(context);
      rows.load("items/values,items/cellCount,items/rowIndex,items/cells/items/value");
      await context.sync();
      expect(rows.items.map((row) => [row.rowIndex, row.cellCount, row.values])).toEqual([
        [0, 2, [["Action", "Owner"]]],
        [1, 2, [["Clear plot nine", "JS"]]],
      ]);
      expect(rows.items[1]?.cells.items.map(({ value }) => value)).toEqual(["Clear plot nine", "JS"]);
    },
  },
  {
    member:
      "TableRow.insertRows TableRow.delete TableRow.clear TableRow.getNext TableRow.getNextOrNullObject TableRow.search TableRow.select TableRow.font TableRow.merge TableRow.preferredHeight",
    does: "change one row",
    async check(context) {
      const row = first(context).rows.getFirst();
      row.preferredHeight = 30;
      row.font.bold = true;
      const next = row.getNext();
      next.insertRows("Before", 1, [["Mow", "AB"]]);
      const found = row.search("owner").load("items/text");
      await context.sync();
      expect(found.items).toHaveLength(1);
      expect((await loaded(row, "preferredHeight")).preferredHeight).toBe(30);
      next.delete();
      expect((await loaded(first(context), "values")).values).toEqual([
        ["Action", "Owner"],
        ["Mow", "AB"],
      ]);
      row.merge();
      expect((await loaded(first(context), "isUniform")).isUniform).toBe(false);
    },
  },
  {
    member: "Table.mergeCells TableCell.split",
    does: "mergeCells keeps all text in the first cell; split makes more cells",
    async check(context) {
      const merged = await loaded(first(context).mergeCells(0, 0, 0, 1), "value");
      expect(merged.value).toBe("Action\nOwner");
      first(context).getCell(1, 0).split(1, 2);
      const row = first(context).rows.getFirst().getNext();
      expect((await loaded(row, "cellCount")).cellCount).toBe(3);
    },
  },
  {
    member:
      "Table.style Table.styleBuiltIn Table.styleBandedRows Table.styleBandedColumns Table.styleFirstColumn Table.styleLastColumn Table.styleTotalRow",
    does: "take a table style and say which of its parts show",
    async check(context) {
      const table = first(context);
      table.styleBuiltIn = "GridTable4_Accent1" as Word.BuiltInStyleName;
      table.styleBandedRows = true;
      table.styleTotalRow = true;
      table.styleFirstColumn = false;
      const now = await loaded(table, "style,styleBandedRows,styleTotalRow,styleFirstColumn");
      expect([now.style, now.styleBandedRows, now.styleTotalRow, now.styleFirstColumn]).toEqual([
        "Grid Table 4 - Accent 1",
        true,
        true,
        false,
      ]);
      table.style = "Heading 1";
      await codeOf(() => context.sync());
    },
  },
  {
    member:
      "Table.alignment Table.horizontalAlignment Table.verticalAlignment Table.shadingColor Table.width TableCell.shadingColor TableCell.horizontalAlignment TableCell.verticalAlignment TableCell.columnWidth TableCell.width",
    does: "set the look of the table and of cells",
    async check(context) {
      const table = first(context);
      table.alignment = "Centered";
      table.horizontalAlignment = "Right";
      table.verticalAlignment = "Bottom";
      table.shadingColor = "#EEEEEE";
      const cell = table.getCell(0, 0);
      cell.shadingColor = "#FF0000";
      cell.columnWidth = 72;
      await context.sync();
      const [t, c] = [
        await loaded(table, "alignment,horizontalAlignment,verticalAlignment,shadingColor"),
        await loaded(cell, "shadingColor,columnWidth"),
      ];
      expect([t.alignment, t.horizontalAlignment, t.verticalAlignment, t.shadingColor]).toEqual([
        "Centered",
        "Right",
        "Bottom",
        "",
      ]);
      expect([c.shadingColor, c.columnWidth]).toEqual(["#FF0000", 72]);
    },
  },
  {
    member:
      "Table.getBorder TableBorder.type TableBorder.color TableBorder.width Table.getCellPadding Table.setCellPadding TableCell.getBorder TableCell.getCellPadding TableCell.setCellPadding TableRow.getBorder",
    does: "read and set borders and padding in points",
    async check(context) {
      const border = first(context).getBorder("Top");
      border.type = "Double";
      border.color = "#00FF00";
      border.width = 1.5;
      const read = await loaded(border, "type,color,width");
      expect([read.type, read.color, read.width]).toEqual(["Double", "#00FF00", 1.5]);
      first(context).setCellPadding("Left", 9);
      const padding = first(context).getCellPadding("Left");
      await context.sync();
      expect(padding.value).toBe(9);
      first(context).getBorder("Middle" as "Top");
      first(context)
        .getBorder("Middle" as "Top")
        .load("type");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member: "Table.insertParagraph Table.insertTable Table.insertContentControl Table.delete Table.clear",
    does: "put content beside the table, wrap it, empty it, take it away",
    async check(context) {
      const table = first(context);
      table.insertParagraph("Above", "Before");
      table.insertParagraph("Below", "After");
      const control = await loaded(table.insertContentControl(), "subtype");
      expect(control.subtype).toBe("RichTextTable");
      expect((await texts(context)).filter((text) => /Above|Below/.test(text))).toEqual(["Above", "Below"]);
      table.clear();
      expect((await loaded(table, "values")).values).toEqual([
        ["", ""],
        ["", ""],
      ]);
      table.delete();
      await context.sync();
      const none = context.document.body.tables.getFirstOrNullObject().load("rowCount");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  },
  {
    member:
      "Table.getNext Table.getNextOrNullObject Table.getParagraphAfter Table.getParagraphAfterOrNullObject Table.getParagraphBefore Table.getParagraphBeforeOrNullObject Table.getRange Table.search Table.select Table.tables TableCollection.items TableCollection.getFirst TableCollection.getFirstOrNullObject",
    does: "lead from a table to what stands round it",
    async check(context) {
      const table = first(context);
      const after = table.getParagraphAfter().load("text");
      const before = table.getParagraphBefore().load("text");
      const next = table.getNextOrNullObject().load("rowCount");
      const range = table.getRange("Whole").load("text");
      const inside = table.tables.load("items");
      await context.sync();
      expect([before.text, after.text, next.isNullObject]).toEqual(["Actions so far", "Closed at nine.", true]);
      expect([range.text, inside.items.length]).toEqual(["Action\tOwner\rClear plot nine\tJS", 0]);
    },
  },
  {
    member: "Table.autoFitWindow Table.distributeColumns",
    does: "fit the table to the page and share the width",
    async check(context) {
      first(context).autoFitWindow();
      first(context).distributeColumns();
      expect(await codeOf(() => context.sync())).toBe("none");
    },
  },
  {
    member: "List.id List.paragraphs List.levelTypes List.levelExistences List.getLevelParagraphs List.getLevelString",
    does: "describe a list",
    async check(context) {
      const list = await loaded(
        context.document.body.lists.getFirst(),
        "id,levelTypes,levelExistences,paragraphs/items/text",
      );
      expect(list.paragraphs.items.map(({ text }) => text)).toEqual([
        "Order seed potatoes",
        "Ask the council about the well",
      ]);
      expect([list.levelTypes[0], list.levelExistences[0], list.levelExistences[1]]).toEqual(["Number", true, false]);
      const level = list.getLevelParagraphs(0).load("items");
      const text = list.getLevelString(0);
      await context.sync();
      expect([level.items.length, text.value]).toEqual([2, "%1."]);
    },
  },
  {
    member:
      "List.insertParagraph ListItem.level ListItem.listString ListItem.siblingIndex ListItem.getAncestor ListItem.getAncestorOrNullObject ListItem.getDescendants",
    does: "put items in; levels and numbers follow",
    async check(context) {
      const list = context.document.body.lists.getFirst();
      const made = list.insertParagraph("Buy twine", "End");
      made.listItem.level = 1;
      const read = await loaded(made, "listItem/listString,listItem/level");
      expect([read.listItem.level, read.listItem.listString]).toEqual([1, "2.1"]);
      const parent = made.listItem.getAncestor().load("text");
      const children = (await paragraph(context, 5)).listItem.getDescendants().load("items/text");
      await context.sync();
      expect(parent.text).toBe("Ask the council about the well");
      expect(children.items.map(({ text }) => text)).toEqual(["Buy twine"]);
      list.insertParagraph("Not an item", "After");
      await context.sync();
      expect((await loaded(await paragraph(context, 7), "isListItem")).isListItem).toBe(false);
    },
  },
  {
    member:
      "List.setLevelNumbering List.setLevelBullet List.setLevelStartingNumber List.setLevelAlignment List.setLevelIndents ListCollection.getById ListCollection.getByIdOrNullObject ListCollection.getFirst ListCollection.getFirstOrNullObject ListCollection.getItem ListCollection.items",
    does: "change how a level is numbered",
    async check(context) {
      const list = await loaded(context.document.body.lists.getFirst(), "id");
      list.setLevelNumbering(0, "UpperRoman", ["(", 0, ")"]);
      list.setLevelStartingNumber(0, 4);
      list.setLevelIndents(0, 36, 18);
      list.setLevelAlignment(0, "Right");
      const item = await loaded((await paragraph(context, 5)).listItem, "listString");
      expect(item.listString).toBe("(V)");
      list.setLevelBullet(0, "Square");
      expect((await loaded(item, "listString")).listString).toBe("▪");
      const same = context.document.body.lists.getById(list.id).load("id");
      const none = context.document.body.lists.getByIdOrNullObject(999).load("id");
      await context.sync();
      expect([same.id, none.isNullObject]).toEqual([list.id, true]);
    },
  },
];
