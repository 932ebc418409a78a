import { codeOf, loaded, paragraph, texts, type Case } from "./conformance";

async function find(context: Word.RequestContext, text: string, options: object = {}): Promise<string[]> {
  const found = context.document.body.search(text, options);
  found.load("items/text");
  await context.sync();
  return found.items.map((range) => range.text);
}

export const rangeCases: readonly Case[] = [
  {
    member: "Body.search RangeCollection.items RangeCollection.getFirst RangeCollection.getFirstOrNullObject",
    does: "finds without regard to case, unless told to match it; nothing found is an empty collection",
    async check(context) {
      expect(await find(context, "THE")).toEqual(["The", "the", "the", "the"]);
      expect(await find(context, "The", { matchCase: true })).toEqual(["The"]);
      expect(await find(context, "walnut")).toEqual([]);
      const none = context.document.body.search("walnut").getFirstOrNullObject().load("text");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.document.body.search("walnut").getFirst().load("text");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "SearchOptions.matchWholeWord SearchOptions.matchPrefix SearchOptions.matchSuffix SearchOptions.matchCase",
    does: "bind the match to the edges of words",
    async check(context) {
      expect(await find(context, "lot")).toHaveLength(2);
      expect(await find(context, "lot", { matchWholeWord: true })).toEqual([]);
      expect(await find(context, "plot", { matchPrefix: true })).toEqual(["plot"]);
      expect(await find(context, "lot", { matchPrefix: true })).toEqual([]);
      expect(await find(context, "gate", { matchSuffix: true })).toEqual(["gate"]);
    },
  },
  {
    member: "SearchOptions.ignorePunct SearchOptions.ignoreSpace",
    does: "look past punctuation and white space",
    async check(context) {
      expect(await find(context, "Repairs Dora", { ignorePunct: true })).toEqual(["Repairs: Dora"]);
      expect(await find(context, "seedpotatoes", { ignoreSpace: true })).toEqual(["seed potatoes"]);
    },
  },
  {
    member: "SearchOptions.matchWildcards",
    does: "takes ? * [ ] { } @ < > as in Word's Find, and minds case",
    source: "support.microsoft.com, Examples of wildcard characters",
    async check(context) {
      expect(await find(context, "<[A-Z]ora>", { matchWildcards: true })).toEqual(["Dora"]);
      expect(await find(context, "g?te", { matchWildcards: true })).toEqual(["gate"]);
      expect(await find(context, "m*by", { matchWildcards: true })).toEqual(["mend the gate by"]);
      expect(await find(context, "[A-Z]{2}", { matchWildcards: true })).toEqual(["JS"]);
      expect(await find(context, "(e)d>", { matchWildcards: true })).toEqual(["ed", "ed", "ed"]);
    },
  },
  {
    member: "Range.search",
    does: "refuses an empty text, one of more than 255 characters, and an unknown ^ code",
    source: "learn.microsoft.com/javascript/api/word/word.range search; ^ codes: Word's Find box",
    async check(context) {
      const range = context.document.body.getRange("Whole");
      for (const text of ["", "x".repeat(256), "^q"]) {
        range.search(text).load("items");
        expect(await codeOf(() => context.sync())).toBe("SearchStringInvalidOrTooLong");
      }
      range.search("x".repeat(255)).load("items");
      expect(await codeOf(() => context.sync())).toBe("none");
      expect(await find(context, "oiled.^pRepairs")).toEqual(["oiled.\rRepairs"]);
    },
  },
  {
    member: "Range.text Range.isEmpty Range.style Range.styleBuiltIn",
    does: "tell what the range covers; mixed styles give an empty name",
    async check(context) {
      const whole = await loaded(context.document.body.getRange("Whole"), "text,isEmpty,style,styleBuiltIn");
      expect(whole.text.startsWith("Wexcombe Allotment Society\rMatters arising\r")).toBe(true);
      expect(whole.text).toContain("Action\tOwner");
      expect([whole.isEmpty, whole.style, whole.styleBuiltIn]).toEqual([false, "", "Other"]);
      const start = await loaded((await paragraph(context, 2)).getRange("Start"), "isEmpty,text");
      expect([start.isEmpty, start.text]).toEqual([true, ""]);
    },
  },
  {
    member: "Range.insertText",
    does: "Start and End grow the range, Before and After do not",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      gate.insertText("old ", "Start");
      gate.insertText("way", "End");
      gate.insertText("(", "Before");
      gate.insertText(")", "After");
      expect((await loaded(gate, "text")).text).toBe("old gateway");
      expect((await texts(context))[3]).toBe("Repairs: Dora to mend the (old gateway) by Friday.");
      gate.insertText("fence", "Replace");
      expect((await loaded(gate, "text")).text).toBe("fence");
    },
  },
  {
    member: "Range.insertParagraph Range.insertBreak Range.insertTable",
    does: "stand before or after the paragraph of the range",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      gate.insertParagraph("After it", "After");
      gate.insertTable(1, 1, "Before", [["cell"]]);
      gate.insertBreak("Line", "Before" as "After");
      await context.sync();
      const all = await texts(context);
      expect(all.slice(3, 6)).toEqual(["cell", "Repairs: Dora to mend the \vgate by Friday.", "After it"]);
    },
  },
  {
    member: "Range.delete Range.clear",
    does: "take text out over paragraphs; what is left joins",
    async check(context) {
      const from = (await paragraph(context, 2)).search("was").getFirst();
      const to = (await paragraph(context, 3)).search("mend").getFirst();
      from.expandTo(to).delete();
      await context.sync();
      expect((await texts(context)).slice(1, 4)).toEqual([
        "Matters arising",
        "The lock  the gate by Friday.",
        "Order seed potatoes",
      ]);
      const gate = (await paragraph(context, 2)).search("gate").getFirst();
      gate.clear();
      await context.sync();
      expect((await texts(context))[2]).toBe("The lock  the  by Friday.");
    },
  },
  {
    member: "Range.compareLocationWith",
    does: "tells Before, AdjacentBefore, Inside, InsideStart, Contains, OverlapsBefore, Equal, After",
    async check(context) {
      const at = await paragraph(context, 3);
      const [dora, mend, gate] = ["Dora", "mend the gate", "gate"].map((text) => at.search(text).getFirst());
      const whole = at.getRange("Content");
      const head = at.search("Repairs: Dora to mend").getFirst();
      const space = at.search(" to").getFirst();
      const answers = [
        [dora, gate],
        [gate, dora],
        [gate, whole],
        [whole, gate],
        [head, mend],
        [gate, gate],
        [dora, space],
        [space, dora],
        [gate, mend],
      ].map(([a, b]) => (a as Word.Range).compareLocationWith(b as Word.Range));
      await context.sync();
      expect(answers.map(({ value }) => value)).toEqual([
        "Before",
        "After",
        "Inside",
        "Contains",
        "OverlapsBefore",
        "Equal",
        "AdjacentBefore",
        "AdjacentAfter",
        "InsideEnd",
      ]);
    },
  },
  {
    member: "Range.expandTo Range.expandToOrNullObject Range.intersectWith Range.intersectWithOrNullObject",
    does: "join and cut ranges; ranges that do not meet have no intersection",
    async check(context) {
      const at = await paragraph(context, 3);
      const dora = at.search("Dora").getFirst();
      const gate = at.search("gate").getFirst();
      const both = await loaded(dora.expandTo(gate), "text");
      expect(both.text).toBe("Dora to mend the gate");
      const shared = await loaded(both.intersectWith(gate), "text");
      expect(shared.text).toBe("gate");
      const none = dora.intersectWithOrNullObject(gate).load("text");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      dora.intersectWith(gate).load("text");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    },
  },
  {
    member: "Range.getRange Range.paragraphs Range.tables Range.lists Range.contentControls Range.parentBody",
    does: "lead to what the range covers and where it stands",
    async check(context) {
      const whole = context.document.body.getRange("Whole");
      const end = await loaded(whole.getRange("End"), "isEmpty");
      expect(end.isEmpty).toBe(true);
      whole.load("paragraphs/items,tables/items,lists/items,contentControls/items,parentBody/type");
      await context.sync();
      expect(whole.paragraphs.items).toHaveLength(12);
      expect([whole.tables.items.length, whole.lists.items.length, whole.contentControls.items.length]).toEqual([
        1, 1, 0,
      ]);
      expect(whole.parentBody.type).toBe("MainDoc");
    },
  },
  {
    member: "Range.getTextRanges Range.getNextTextRange Range.getNextTextRangeOrNullObject Range.split",
    does: "cut text at marks, within paragraphs and on to the next one",
    async check(context) {
      const at = (await paragraph(context, 2)).getRange("Content");
      const next = await loaded(at.getNextTextRange([":"], true), "text");
      expect(next.text).toBe("Repairs:");
      const last = context.document.body.paragraphs.getLast().getRange("Content");
      const none = last.getNextTextRangeOrNullObject(["."], true).load("text");
      const parts = at.split([" "]).load("items/text");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(parts.items.map(({ text }) => text)).toEqual(["The ", "lock ", "was ", "oiled."]);
    },
  },
  {
    member: "Range.insertContentControl",
    does: "wraps a part of a paragraph; one that would partly overlap another control is GeneralException",
    source: "OfficeDev/office-js issue 1169",
    async check(context) {
      const at = await paragraph(context, 3);
      const inner = at.search("mend the gate").getFirst().insertContentControl();
      expect((await loaded(inner, "subtype,text")).text).toBe("mend the gate");
      const across = at.search("to mend").getFirst();
      across.insertContentControl();
      expect(await codeOf(() => context.sync())).toBe("GeneralException");
      const outer = at.search("Dora to mend the gate by").getFirst().insertContentControl();
      outer.load("text");
      const parent = inner.parentContentControl.load("id");
      outer.load("id");
      await context.sync();
      expect([outer.text, parent.id]).toEqual(["Dora to mend the gate by", outer.id]);
    },
  },
  {
    member: "Range.hyperlink Range.getHyperlinkRanges",
    does: "makes a link of the range; an empty address takes it off",
    async check(context) {
      const well = (await paragraph(context, 5)).search("council").getFirst();
      well.hyperlink = "https://council.example/";
      const links = context.document.body.getRange("Whole").getHyperlinkRanges().load("items/text,items/hyperlink");
      await context.sync();
      expect(links.items.map(({ text, hyperlink }) => [text, hyperlink])).toEqual([
        ["council", "https://council.example/"],
      ]);
      well.hyperlink = "";
      expect((await loaded(well, "hyperlink")).hyperlink).toBe("");
    },
  },
  {
    member:
      "Range.insertBookmark Range.getBookmarks Document.getBookmarkRange Document.getBookmarkRangeOrNullObject Document.deleteBookmark",
    does: "name a place; names begin with a letter and have at most 40 characters; the same name moves",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      gate.insertBookmark("Gate");
      const names = context.document.body.getRange("Whole").getBookmarks();
      const there = context.document.getBookmarkRange("gate").load("text");
      await context.sync();
      expect([names.value, there.text]).toEqual([["Gate"], "gate"]);
      context.document.deleteBookmark("Gate");
      const gone = context.document.getBookmarkRangeOrNullObject("Gate").load("text");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      gate.insertBookmark("1st");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
  {
    member:
      "Range.insertComment Range.getComments Comment.content Comment.authorName Comment.creationDate Comment.resolved Comment.reply Comment.replies Comment.getRange Comment.delete CommentReply.content CommentReply.parentComment CommentCollection.getFirst",
    does: "comments a stretch of text; replies hang on the comment and go with it",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      const made = await loaded(gate.insertComment("Which gate?"), "content,authorName,resolved");
      expect([made.content, made.authorName, made.resolved]).toEqual(["Which gate?", "Ada Clerk", false]);
      expect((await loaded(made.getRange(), "text")).text).toBe("gate");
      made.reply("The north one.");
      made.content = "Which of them?";
      made.replies.load("items/content");
      await context.sync();
      expect(made.replies.items.map(({ content }) => content)).toEqual(["The north one."]);
      const first = await loaded(context.document.body.getComments().getFirst(), "content");
      expect(first.content).toBe("Which of them?");
      made.delete();
      const left = context.document.body.getComments().load("items");
      await context.sync();
      expect(left.items).toHaveLength(0);
    },
  },
  {
    member:
      "Range.insertFootnote Range.insertEndnote NoteItem.body NoteItem.type NoteItem.reference NoteItem.delete NoteItemCollection.getFirst",
    does: "add a note with its own text at the end of the range",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      const made = await loaded(gate.insertFootnote("The north gate."), "type");
      expect(made.type).toBe("Footnote");
      expect((await loaded(made.body, "text")).text.trim()).toBe("The north gate.");
      const all = context.document.body.footnotes.load("items/type");
      await context.sync();
      expect(all.items).toHaveLength(1);
      expect((await texts(context))[3]).toBe("Repairs: Dora to mend the gate by Friday.");
      all.getFirst().delete();
      const end = gate.insertEndnote("Later.");
      expect((await loaded(end, "type")).type).toBe("Endnote");
    },
  },
  {
    member:
      "Range.insertField Range.fields Field.code Field.type Field.result FieldCollection.getFirst FieldCollection.getFirstOrNullObject FieldCollection.getByTypes",
    does: "puts a field in; its code can be read",
    async check(context) {
      const start = (await paragraph(context, 2)).getRange("Start");
      start.insertField("Start", "Date" as Word.FieldType, '\\@ "d MMMM"', false);
      const fields = context.document.body.fields.load("items/code,items/type");
      await context.sync();
      expect(fields.items.map(({ code, type }) => [code.trim(), type])).toEqual([['DATE \\@ "d MMMM"', "Date"]]);
    },
  },
  {
    member:
      "Range.getReviewedText Range.getTrackedChanges TrackedChange.type TrackedChange.text TrackedChange.author TrackedChange.accept TrackedChange.reject TrackedChangeCollection.acceptAll TrackedChangeCollection.rejectAll Document.changeTrackingMode",
    does: "with tracking on, edits are marked with their author and can be accepted or rejected",
    async check(context) {
      context.document.changeTrackingMode = "TrackAll";
      const at = await paragraph(context, 2);
      const lock = at.search("lock").getFirst();
      lock.insertText("hinge", "Replace");
      await context.sync();
      const changes = at.getTrackedChanges().load("items/type,items/text,items/author");
      await context.sync();
      expect(changes.items.map(({ type, text }) => [type, text]).sort()).toEqual([
        ["Added", "hinge"],
        ["Deleted", "lock"],
      ]);
      expect(new Set(changes.items.map(({ author }) => author))).toEqual(new Set(["Ada Clerk"]));
      changes.acceptAll();
      context.document.changeTrackingMode = "Off";
      await context.sync();
      expect((await texts(context))[2]).toBe("The hinge was oiled.");
    },
  },
  {
    member:
      "Font.bold Font.italic Font.underline Font.strikeThrough Font.name Font.size Font.color Font.highlightColor Font.superscript Font.subscript Font.doubleStrikeThrough",
    does: "format a stretch; mixed text answers null or an empty text",
    async check(context) {
      const gate = (await paragraph(context, 3)).search("gate").getFirst();
      gate.font.set({
        bold: true,
        italic: true,
        name: "Georgia",
        size: 14,
        color: "#336699",
        highlightColor: "#FFFF00",
      });
      gate.font.underline = "Double";
      gate.font.strikeThrough = true;
      gate.font.superscript = true;
      await context.sync();
      const font = await loaded(
        gate.font,
        "bold,italic,name,size,color,highlightColor,underline,strikeThrough,superscript,subscript",
      );
      expect([font.bold, font.italic, font.name, font.size, font.color]).toEqual([
        true,
        true,
        "Georgia",
        14,
        "#336699",
      ]);
      expect([font.highlightColor, font.underline, font.strikeThrough, font.superscript, font.subscript]).toEqual([
        "#FFFF00",
        "Double",
        true,
        true,
        false,
      ]);
      const mixed = await loaded((await paragraph(context, 3)).font, "bold,name,size,color,underline");
      expect([mixed.bold, mixed.name, mixed.size, mixed.color, mixed.underline]).toEqual([null, "", null, "", "Mixed"]);
      gate.font.size = -1;
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    },
  },
];
