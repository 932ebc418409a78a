import { unzipSync } from "fflate";
import { addressesIn, cannotRemove, planCopyFor } from "../../src/core/publish/copy-plan";
import { minutesPage } from "../../src/core/publish/html";
import { rowsCsv, rowsXlsx } from "../../src/core/publish/register-files";
import { copyLines, withRestrictions } from "../../src/core/publish/restricted";
import { summaryRows } from "../../src/core/publish/summary";
import { choose, EMPTY_BOOK } from "../../src/core/record/book";
import { keptActions } from "../../src/core/record/effective";
import { hashOf } from "../../src/core/record/hash";
import { MinutesBuilder } from "../support/minutes-builder";
import { PlainDocument } from "../support/plain-document";

const SECRET = "Zebedee";
const ann = { author: "ann" };

/** Item 4 is exempt by its heading; a paragraph under item 5 is marked by the clerk. */
function council() {
  const made = new MinutesBuilder();
  made.line("Hollow Lane Parish Council");
  made.item("3", "Water").line("The leak was mended.");
  const from = made.blocks.length;
  made.item("4", `Dismissal of ${SECRET}`, { restricted: true });
  made.action(`${SECRET} to be written to`, { ref: "HL 7/1", owners: [made.owner("Ada Fenn")] });
  made.set({ restricted: [{ from, to: made.blocks.length }] });
  made.item("5", "Trees");
  const marked = made.line(`${SECRET} phoned about the oak; write to oak@example.org.`);
  made.action("Ada to fell it", { ref: "HL 7/2", owners: [made.owner("Ada Fenn")] });
  const book = choose(
    EMPTY_BOOK,
    "restricted",
    "m1",
    { item: null, hash: hashOf(made.blocks[marked]!.text), restricted: true },
    ann,
  );
  return { made, book, minutes: made.build(), marked };
}

const page = (audience: "public" | "restricted" | "all") => {
  const { made, book, minutes } = council();
  return minutesPage(made.blocks, minutes, { title: "Minutes", language: "en-GB", state: "", audience, book });
};

describe("Restricted text", () => {
  it("is in no output unless it was asked for, byte for byte", () => {
    const { made, book, minutes } = council();
    const open = withRestrictions(minutes, made.blocks, book);
    const actions = keptActions(open, [], book);
    const rows = summaryRows(actions, { byOwner: true, withRestricted: false });
    const copy = new PlainDocument([...made.blocks]);
    copy.apply(planCopyFor(made.blocks, minutes, book, { audience: "public", addressesInText: false }).plan);
    const xlsx = Object.values(unzipSync(rowsXlsx(rows, "Actions"))).map((bytes) =>
      Buffer.from(bytes).toString("utf8"),
    );
    const outputs = [page("public"), rowsCsv(rows), ...xlsx, copy.text()];
    for (const output of outputs) expect(output).not.toContain(SECRET);
    expect(rows.map((row) => row[0])).toEqual(["Reference", "HL 7/2"]);
    const asked = [
      page("all"),
      page("restricted"),
      rowsCsv(summaryRows(actions, { byOwner: false, withRestricted: true })),
    ];
    for (const output of asked) expect(output).toContain(SECRET);
  });

  it("leaves a sentence in its place, and the restricted copy holds it alone", () => {
    const { made, book, minutes, marked } = council();
    const copy = new PlainDocument([...made.blocks]);
    copy.apply(planCopyFor(made.blocks, minutes, book, { audience: "public", addressesInText: false }).plan);
    expect(copy.blocks.map((block) => block.text)).toEqual([
      "Hollow Lane Parish Council",
      "3 Water",
      "The leak was mended.",
      "Item 4 is exempt or confidential and is left out of this copy.",
      "5 Trees",
      "An exempt or confidential part is left out of this copy.",
      "Action HL 7/2: Ada to fell it",
    ]);
    const secret = new PlainDocument([...made.blocks]);
    secret.apply(planCopyFor(made.blocks, minutes, book, { audience: "restricted", addressesInText: false }).plan);
    expect(secret.blocks.map((block) => block.text)).toEqual([3, 4, marked].map((at) => made.blocks[at]!.text));
  });

  it("names two neighbouring restricted items apart", () => {
    const made = new MinutesBuilder();
    made.item("1", "Pay", { restricted: true }).item("2", "Rent", { restricted: true });
    expect(copyLines(made.build(), made.blocks, "public", EMPTY_BOOK)).toMatchObject([
      { omitted: expect.stringContaining("Item 1") },
      { omitted: expect.stringContaining("Item 2") },
    ]);
  });

  it("can be opened by the clerk where the reader was too careful", () => {
    const { made, minutes } = council();
    const book = choose(EMPTY_BOOK, "restricted", "m1", { item: "4", hash: null, restricted: false }, ann);
    expect(withRestrictions(minutes, made.blocks, book).actions[0]?.restricted).toBe(false);
    expect(copyLines(minutes, made.blocks, "public", book)).toHaveLength(made.blocks.length);
  });

  it("that cannot be taken out stops the copy with a sentence", () => {
    const made = new MinutesBuilder();
    made.line("A secret in a box", { place: "textBox" });
    made.set({ restricted: [{ from: 0, to: 1 }] });
    const { plan, left } = planCopyFor(made.blocks, made.build(), EMPTY_BOOK, {
      audience: "public",
      addressesInText: false,
    });
    expect(plan.edits).toEqual([]);
    expect(cannotRemove(left)).toMatch(/text box/u);
    expect(cannotRemove([])).toBeNull();
  });
});

describe("Addresses in the text", () => {
  it("are taken out of a copy where asked", () => {
    const made = new MinutesBuilder();
    made.line("Write to ada@example.org or bram.o@sub.example.co.uk, not to @home.");
    expect(addressesIn(made.blocks).map((one) => one.address)).toEqual(["ada@example.org", "bram.o@sub.example.co.uk"]);
    const copy = new PlainDocument([...made.blocks]);
    copy.apply({
      ...planCopyFor(made.blocks, made.build(), EMPTY_BOOK, { audience: "public", addressesInText: true }).plan,
    });
    expect(copy.text()).toBe("Write to [address removed] or [address removed], not to @home.");
  });
});
