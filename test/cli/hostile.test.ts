import { strToU8, zipSync } from "fflate";
import { cleanCommand } from "../../src/cli/clean";
import { readCommand } from "../../src/cli/read";
import { tagCommand } from "../../src/cli/tag";
import { folder, run } from "../support/command";
import { partsOf } from "../support/controls";
import { docx, docxWith, p } from "../support/docx-builder";

const files = folder();
const GOOD = docx(p("Minutes of the Weir Keepers held on 2 March 2026"), p("Action: Ada Holt to go."));
const MAIN = "word/document.xml";

/** The good document with its main part replaced, or with parts taken out (null). */
const withParts = (parts: Readonly<Record<string, Uint8Array | string | null>>): Uint8Array => {
  const all = new Map(Object.entries(partsOf(GOOD)));
  for (const [name, content] of Object.entries(parts))
    if (content === null) all.delete(name);
    else all.set(name, typeof content === "string" ? strToU8(content) : content);
  return zipSync(Object.fromEntries(all));
};

/** A compound file ([MS-CFB]) as far as its signature and one name of its directory. */
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(name, "utf16le"), 1024);
  return bytes;
};

/** The good document with a field of each directory entry changed: 20 packed size, 24 size. */
const lying = (field: number, value: number): Uint8Array => {
  const bytes = Buffer.from(GOOD);
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
    bytes.writeUInt32LE(value, at + field);
  return bytes;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wrapped = (inside: string, before = ""): string =>
  `${before}<w:document ${W}><w:body>${inside}</w:body></w:document>`;
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe("A file that cannot be read ends with 3 and one sentence that names it", () => {
  test.each<[string, string, () => Uint8Array, RegExp]>([
    [
      "that is no zip",
      "letter.docx",
      () => strToU8("Dear Ada"),
      /not a Word document; open it in Word and save it as \.docx/u,
    ],
    ["that is empty", "empty.docx", () => new Uint8Array(0), /not a Word document/u],
    ["that is cut off", "cut.docx", () => GOOD.subarray(0, GOOD.length / 2), /damaged or incomplete/u],
    [
      "that is encrypted",
      "locked.docx",
      () => compound("EncryptedPackage"),
      /encrypted.*take the protection off and save it again/u,
    ],
    [
      "in the old format",
      "old.doc",
      () => compound("WordDocument"),
      /old \.doc format; open it in Word and save it as \.docx/u,
    ],
    ["in the old format under the new name", "old.docx", () => compound("WordDocument"), /save it as \.docx/u],
    [
      "that unpacks to far too much",
      "bomb.docx",
      () => withParts({ [MAIN]: new Uint8Array(64 << 20) }),
      /far more than it should|too large/u,
    ],
    ["that says it is larger than it is", "larger.docx", () => lying(24, 0x7fff_ffff), /too large|size of a part/u],
    ["that says it is smaller than it is", "smaller.docx", () => lying(24, 10), /damaged|wrong/u],
    ["that says it is packed into more than there is", "packed.docx", () => lying(20, 0x0fff_ffff), /ends too early/u],
    [
      "nested too deeply",
      "deep.docx",
      () => withParts({ [MAIN]: wrapped("<w:sdt>".repeat(100_000)) }),
      /nests more than/u,
    ],
    [
      "that expands entities",
      "laughs.docx",
      () => withParts({ [MAIN]: wrapped("<w:p>&b;</w:p>", ENTITIES) }),
      /document type declaration/u,
    ],
    [
      "that asks for a file from outside",
      "outside.docx",
      () => withParts({ [MAIN]: wrapped("<w:p>&c;</w:p>", `<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>`) }),
      /document type declaration/u,
    ],
    ["without its text", "lost.docx", () => withParts({ [MAIN]: null }), /lost its text|damaged/u],
    [
      "without its list of parts",
      "untyped.docx",
      () => withParts({ "[Content_Types].xml": null }),
      /not a Word document/u,
    ],
    ["without its relationships", "unrelated.docx", () => withParts({ "_rels/.rels": null }), /not a Word document/u],
    [
      "whose XML is broken",
      "broken.docx",
      () => withParts({ [MAIN]: wrapped("<w:p>").replace("</w:body>", "") }),
      /XML is damaged/u,
    ],
    [
      "of another kind",
      "photo.jpg",
      () => new Uint8Array(9),
      /no \.docx, \.txt, \.md or \.html file; save it as one of these/u,
    ],
  ])(
    "%s",
    async (_, name, content, reason) => {
      const path = files.put(name, content());
      for (const [command, args] of [
        [readCommand, [path]],
        [tagCommand, [path, `${path}.out`]],
        [cleanCommand, [path, `${path}.out`]],
      ] as const) {
        const { status, out, err } = await run(command, ...args);
        expect([status, out]).toEqual([3, ""]);
        expect(err.trim().split("\n")).toHaveLength(1);
        expect(err).toMatch(new RegExp(`^${name}`, "u"));
        expect(err).not.toMatch(/Error:|\bat /u);
        if (command === readCommand) expect(err).toMatch(reason);
      }
    },
    60_000,
  );
});

const facts = async (path: string) => {
  const { status, out, err } = await run(readCommand, path);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out) as {
    source: { blocks: number };
    actions: { text: string; owners: { text: string }[] }[];
    attendance: { name: string }[];
  };
};
const ACTION = "Action: Ada Holt to go.";

describe("An odd file is read", () => {
  test.each<[string, string, () => Uint8Array | string, number]>([
    [
      "with 200 MB of pictures",
      "pictures.docx",
      () =>
        docxWith(
          {
            files: Object.fromEntries(
              Array.from({ length: 10 }, (_, n) => [`word/media/${n}.bin`, new Uint8Array(20 << 20)]),
            ),
          },
          p(ACTION),
        ),
      1,
    ],
    ["without a word", "blank.docx", () => docx(), 0],
    [
      "without styles, lists and settings",
      "bare.docx",
      () => docxWith({ styles: null, numbering: null }, p(ACTION)),
      1,
    ],
    ["without a byte", "blank.txt", () => "", 0],
    ["with NUL bytes", "nul.txt", () => `Pre\0sent: Ada Holt\n${ACTION}\0\n`, 1],
    [
      "with two megabytes on a line",
      "line.txt",
      () => `${"Ada Holt spoke of the gate. ".repeat(75_000)}\n${ACTION}\n`,
      1,
    ],
    ["with two megabytes in a word", "word.txt", () => `${"a".repeat(2_000_000)}\n${ACTION}\n`, 1],
    [
      "with two megabytes in a paragraph",
      "paragraph.docx",
      () => docx(p("Ada Holt spoke of the gate. ".repeat(75_000)), p(ACTION)),
      1,
    ],
    [
      "in Windows-1252",
      "ansi.txt",
      () => Buffer.from(`Present: Zo\xeb Holt\nAction: Zo\xeb Holt to go \x96 soon.\n`, "latin1"),
      1,
    ],
    ["from right to left", "rtl.txt", () => `\u202bנוכחים: עדה\u202c\n${ACTION}\n`, 1],
    [
      "with pictures for letters and marks over marks",
      "marks.txt",
      () => `👩‍👩‍👧 e${"\u0301".repeat(500)}\n${ACTION} 🎉\n`,
      1,
    ],
    [
      "with half of a letter",
      "half.txt",
      () => Buffer.concat([Buffer.from("Present: Ada Holt "), Buffer.from([0xf0, 0x9f]), Buffer.from(`\n${ACTION}\n`)]),
      1,
    ],
  ])(
    "%s",
    async (_, name, content, actions) => {
      expect((await facts(files.put(name, content()))).actions).toHaveLength(actions);
    },
    120_000,
  );

  test("of 5,000 pages, to the last action", async () => {
    const page = "The members considered the report.\n".repeat(20);
    const record = await facts(files.put("pages.txt", page.repeat(5000) + ACTION));
    expect([record.source.blocks > 100_000, record.actions.length]).toEqual([true, 1]);
  }, 300_000);

  test("in Windows-1252 with its letters", async () => {
    const path = files.put(
      "letters.txt",
      Buffer.from("Minutes of 2 March 2026\nPresent: Zo\xeb Holt, Ben Ilves\n", "latin1"),
    );
    expect((await facts(path)).attendance[0]?.name).toBe("Zoë Holt");
  });

  test("with a remark where it embeds another document", async () => {
    const embedding = docxWith({}, p(ACTION), `<w:altChunk r:id="rId9"/>`);
    const { status, out } = await run(readCommand, files.put("embedding.docx", embedding));
    expect([status, JSON.parse(out).messages[0].code]).toEqual([0, "not-read"]);
  });
});

test("of several files the one that cannot be read is named in its place", async () => {
  const bad = files.put("bad.docx", "no");
  const { status, out } = await run(readCommand, bad, files.put("good.docx", GOOD));
  const [first, second] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect([status, Object.keys(first!), second!["schema"]]).toEqual([3, ["source", "error"], "minutes/1"]);
});

test("nothing named, or an option that is not known, is bad usage", async () => {
  for (const args of [[], ["--loud"], ["x.docx", "--language", "tlh"]])
    expect((await run(readCommand, ...args)).status).toBe(2);
  for (const command of [tagCommand, cleanCommand])
    for (const args of [[], ["a.docx"], ["a.docx", "a.docx"], ["a.docx", "--loud"]])
      expect((await run(command, ...args)).status).toBe(2);
});
