import fc from "fast-check";
import { choiceOf, choose, EMPTY_BOOK, entriesFor } from "../../src/core/record/book";
import type { RecordBook } from "../../src/core/record/book";
import { readPart } from "../../src/core/record/codec";
import { writePart } from "../../src/core/record/plan-part";
import { conflicts } from "../../src/core/record/conflicts";
import { mergeBooks } from "../../src/core/record/merge";
import { readParts } from "../../src/core/record/parts";
import { planPart } from "../../src/core/record/plan-part";

const ann = { author: "ann-1" };
const ben = { author: "ben-1" };
const owner = (name: string) => ({ owners: [name] });
const merged = (...books: RecordBook[]) => books.reduce(mergeBooks, EMPTY_BOOK);

/** Random histories: writers choose, take back, and read each other's books. */
const books = fc
  .array(
    fc.record({
      writer: fc.nat(2),
      act: fc.constantFrom("choose", "choose", "choose", "take-back", "infer", "read"),
      subject: fc.nat(3),
      name: fc.constantFrom("Ada", "Bram", "Cleo"),
      from: fc.nat(2),
    }),
    { maxLength: 25 },
  )
  .map((steps) => {
    const shelf = [EMPTY_BOOK, EMPTY_BOOK, EMPTY_BOOK];
    for (const { writer, act, subject, name, from } of steps) {
      const own = shelf[writer]!;
      const author = `w${writer}`;
      if (act === "read") shelf[writer] = mergeBooks(own, shelf[from]!);
      else if (act === "take-back") shelf[writer] = choose(own, "owner", `f${subject}`, null, { author });
      else
        shelf[writer] = choose(own, "owner", `f${subject}`, owner(name), {
          author,
          by: act === "infer" ? "reader" : "clerk",
        });
    }
    return shelf as [RecordBook, RecordBook, RecordBook];
  });

describe("Merging", () => {
  it("is the same in any order, in any grouping, and however often", () => {
    fc.assert(
      fc.property(books, ([a, b, c]) => {
        expect(mergeBooks(a, b)).toEqual(mergeBooks(b, a));
        expect(mergeBooks(mergeBooks(a, b), c)).toEqual(mergeBooks(a, mergeBooks(b, c)));
        expect(mergeBooks(mergeBooks(a, b), b)).toEqual(mergeBooks(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it("lets a choice made with knowledge of another's replace it", () => {
    const first = choose(EMPTY_BOOK, "owner", "f", owner("Ada"), ann);
    const second = choose(first, "owner", "f", owner("Bram"), ben);
    for (const book of [merged(first, second), merged(second, first)]) {
      expect(choiceOf(book, "owner", "f")).toEqual(owner("Bram"));
      expect(conflicts(book)).toEqual([]);
    }
  });

  it("keeps both of two choices made without knowledge of each other, and asks", () => {
    const book = merged(
      choose(EMPTY_BOOK, "owner", "f", owner("Ada"), ann),
      choose(EMPTY_BOOK, "owner", "f", owner("Bram"), ben),
    );
    expect(entriesFor(book, "owner", "f").map((entry) => entry.value)).toEqual([owner("Bram"), owner("Ada")]);
    expect(conflicts(book)).toHaveLength(1);
    const settled = choose(book, "owner", "f", owner("Ada"), ann);
    expect(conflicts(mergeBooks(settled, book))).toEqual([]);
    expect(choiceOf(mergeBooks(settled, book), "owner", "f")).toEqual(owner("Ada"));
  });

  it("never lets an inference stand against a clerk's choice", () => {
    const chosen = choose(EMPTY_BOOK, "owner", "f", owner("Ada"), ann);
    const inferred = choose(EMPTY_BOOK, "owner", "f", owner("Bram"), { ...ben, by: "reader" });
    const again = choose(inferred, "owner", "f", owner("Cleo"), { ...ben, by: "reader" });
    expect(choiceOf(merged(again, chosen), "owner", "f")).toEqual(owner("Ada"));
    expect(choose(chosen, "owner", "f", owner("Bram"), { ...ben, by: "reader" })).toBe(chosen);
  });
});

describe("Two clerks in one document", () => {
  interface Step {
    readonly who: 0 | 1;
    readonly act: "choose" | "read" | "write";
    readonly subject: number;
    readonly name: string;
  }
  const step: fc.Arbitrary<Step> = fc.record({
    who: fc.constantFrom(0, 1),
    act: fc.constantFrom("choose", "read", "write"),
    subject: fc.nat(2),
    name: fc.constantFrom("Ada", "Bram", "Cleo", "Dina"),
  });

  it("lose no choice, however their reading and writing cross", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let xml: string | null = null;
        const own: [RecordBook, RecordBook] = [EMPTY_BOOK, EMPTY_BOOK];
        // What each has read of the document; a write goes out on that, as a save that crosses another does.
        const last: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
        const write = (who: 0 | 1): void => {
          xml = writePart(own[who]);
        };
        const read = (who: 0 | 1): void => {
          if (xml !== null) own[who] = mergeBooks(own[who], readPart(xml).book);
        };
        for (const { who, act, subject, name } of steps) {
          if (act === "read") read(who);
          else if (act === "write") write(who);
          else {
            own[who] = choose(own[who], "owner", `f${subject}`, owner(name), { author: `w${who}` });
            last[who].set(`f${subject}`, name);
          }
        }
        // In the end both save once more, as the pane does when it closes: read, merge, write.
        for (const who of [0, 1, 0] as const) {
          read(who);
          write(who);
        }
        const end = readPart(xml ?? "").book;
        expect(end).toEqual(mergeBooks(own[0], own[1]));
        for (const subject of ["f0", "f1", "f2"]) {
          const said = [last[0].get(subject), last[1].get(subject)].filter((name) => name !== undefined);
          const kept = entriesFor(end, "owner", subject).map((entry) => entry.value?.owners[0]);
          if (said.length === 1) expect(kept).toEqual(said);
          for (const name of kept) expect(said).toContain(name);
          if (said.length > 0) expect(kept.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("tell a replaced choice from a lost one: it goes only where the other had seen it", () => {
    let a = choose(EMPTY_BOOK, "due", "f", { date: "2026-12-01", text: "" }, ann);
    let b = choose(EMPTY_BOOK, "due", "f", { date: "2026-12-08", text: "" }, ben);
    for (const date of ["2026-12-02", "2026-12-03"]) a = choose(a, "due", "f", { date, text: "" }, ann);
    const both = mergeBooks(a, b);
    expect(entriesFor(both, "due", "f").map((entry) => entry.value?.date)).toEqual(["2026-12-03", "2026-12-08"]);
    b = choose(both, "due", "f", { date: "2026-12-09", text: "" }, ben);
    expect(entriesFor(mergeBooks(a, b), "due", "f").map((entry) => entry.value?.date)).toEqual(["2026-12-09"]);
  });
});

describe("The part in the document", () => {
  const book = choose(EMPTY_BOOK, "status", "f", { status: "proposed" }, ann);

  it("is written once, and not again when nothing changed", () => {
    const edit = planPart(book, []);
    expect(edit).toMatchObject({ id: null, drop: [] });
    expect(planPart(book, [{ id: "p", xml: edit?.xml ?? "" }])).toBeNull();
    expect(planPart(EMPTY_BOOK, [])).toBeNull();
  });

  it("is put together where a document holds it twice", () => {
    const other = choose(EMPTY_BOOK, "due", "f", { date: null, text: "by Easter" }, ben);
    const parts = [
      { id: "p1", xml: writePart(book) },
      { id: "p2", xml: writePart(other) },
    ];
    const read = readParts(parts);
    expect(choiceOf(read.book, "status", "f")).toEqual({ status: "proposed" });
    expect(choiceOf(read.book, "due", "f")).toEqual({ date: null, text: "by Easter" });
    expect(read.messages).toHaveLength(1);
    expect(planPart(read.book, parts)).toMatchObject({ id: "p1", drop: ["p2"] });
  });
});
