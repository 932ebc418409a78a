import fc from "fast-check";
import { reattach } from "../../src/core/record/attach";
import { choiceOf, choicesOf, choose, EMPTY_BOOK } from "../../src/core/record/book";
import { PART_NAMESPACE, readPart } from "../../src/core/record/codec";
import { writePart } from "../../src/core/record/plan-part";
import { readParts } from "../../src/core/record/parts";

const ann = { author: "ann-1" };

describe("Records on paper", () => {
  it("come back as they were, whatever a clerk types", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }),
        fc.string({ unit: "grapheme" }),
        (owners, ref) => {
          const book = choose(EMPTY_BOOK, "owner", "f<1>&", { owners }, { ...ann, hint: { ref: `x${ref}`, block: 7 } });
          const [entry] = readPart(writePart(book)).book.entries;
          expect(entry?.value).toEqual({ owners });
          expect(entry?.subject).toBe("f<1>&");
          expect(entry?.hint.block).toBe(7);
        },
      ),
    );
  });

  it("of a newer version are kept whole and written back, beside what this version changes", () => {
    const newer = `<minutes xmlns="${PART_NAMESPACE}" xmlns:x="urn:later" version="3">
<r kind="mood" subject="all" rev="4" author="zed" by="clerk" colour="blue">{"x":1}</r>
<x:vote weight="2"><x:hand/>aye &amp; nay</x:vote>
<r kind="owner" subject="f" rev="1" author="zed" by="clerk">{"owners":["Ada"],"deputy":"Bram"}</r>
<r kind="due" subject="f" rev="1" author="zed" by="clerk">{"date":"soon"}</r>
</minutes>`;
    const { book, damaged } = readPart(newer);
    expect(damaged).toBe(false);
    expect(choiceOf(book, "owner", "f")).toMatchObject({ owners: ["Ada"] });
    const xml = writePart(choose(book, "status", "f", { status: "done" }, ann));
    expect(xml).toContain('version="3"');
    expect(xml).toContain('xmlns:x="urn:later"');
    expect(xml).toContain('<r kind="mood" subject="all" rev="4" author="zed" by="clerk" colour="blue">{"x":1}</r>');
    expect(xml).toContain('<x:vote weight="2"><x:hand/>aye &amp; nay</x:vote>');
    for (const words of ['"deputy":"Bram"', '{"date":"soon"}']) expect(xml).toContain(words);
    expect(writePart(readPart(xml).book)).toBe(xml);
    expect(readParts([{ id: "p", xml: newer }]).messages).toEqual([expect.stringContaining("a newer version")]);
  });

  it("of this version, or of none, say nothing", () => {
    for (const version of ['version="1"', ""]) {
      const xml = `<minutes xmlns="${PART_NAMESPACE}" ${version}><r kind="status" subject="f" rev="1" author="zed" by="clerk">{"status":"done"}</r></minutes>`;
      const { book, messages } = readParts([{ id: "p", xml }]);
      expect(choiceOf(book, "status", "f")).toEqual({ status: "done" });
      expect(messages).toEqual([]);
    }
  });

  it("are saved from a damaged part as far as they can be read, and the clerk is told", () => {
    let book = choose(EMPTY_BOOK, "owner", "f1", { owners: ["Ada"] }, ann);
    book = choose(book, "owner", "f2", { owners: ["Bram"] }, ann);
    const cut = writePart(book).slice(0, -60);
    const read = readParts([{ id: "p", xml: cut }]);
    expect([...choicesOf(read.book, "owner").keys()]).toEqual(["f1"]);
    expect(read.messages).toEqual([expect.stringContaining("1 choice could still be read")]);
  });

  it("never throw, whatever stands in the part", () => {
    const sound = writePart(choose(EMPTY_BOOK, "owner", "f", { owners: ["Ada"] }, ann));
    fc.assert(
      fc.property(fc.nat(sound.length), fc.string(), fc.nat(30), (at, noise, cut) => {
        const { book } = readPart(sound.slice(0, at) + noise + sound.slice(at + cut));
        expect(Array.isArray(book.entries)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(readPart("<other/>")).toMatchObject({ damaged: true });
  });
});

describe("Choices about facts whose words changed", () => {
  const hint = { ref: "HL 07/01", hash: "old", block: 5 };
  const book = choose(EMPTY_BOOK, "owner", "old-id", { owners: ["Ada"] }, { ...ann, hint });
  const at = (id: string, more: object) =>
    reattach(book, "owner", [
      { id, hint: more },
      { id: "x", hint: { ref: "HL 07/02", hash: "y", block: 9 } },
    ]);

  it("find them by reference, by paragraph, or by place", () => {
    for (const more of [
      { ref: "HL 07/01", hash: "new", block: 8 },
      { hash: "old", block: 8 },
      { hash: "new", block: 5 },
    ]) {
      expect(choiceOf(at("new-id", more), "owner", "new-id")).toEqual({ owners: ["Ada"] });
    }
  });

  it("wait in the book when nothing fits, or when several do", () => {
    expect(at("new-id", { ref: "HL 07/09", hash: "new", block: 8 })).toBe(book);
    const twins = [1, 2].map((id) => ({ id: `t${id}`, hint: { ref: "HL 07/01" } }));
    expect(reattach(book, "owner", twins)).toBe(book);
  });

  it("do not disturb a fact at the same place that has a choice of its own", () => {
    const both = choose(book, "owner", "new-id", { owners: ["Bram"] }, ann);
    expect(choiceOf(reattach(both, "owner", [{ id: "new-id", hint: { block: 5 } }]), "owner", "new-id")).toEqual({
      owners: ["Bram"],
    });
  });
});
