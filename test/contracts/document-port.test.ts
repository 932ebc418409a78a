import { read } from "../../src/core/reading";
import { planTags } from "../../src/core/tagging/plan-tags";
import { DocxPort } from "../../src/docx/port";
import { readSnapshot } from "../../src/docx/snapshot";
import { createWordDocument } from "../../src/office/word/document";
import type { DocumentPort, Plan, Snapshot } from "../../src/ports/document";
import { bootWord } from "../../src/preview/node/word";
import { docx, p, r, table } from "../support/docx-builder";

/** A port over a document, and the document as it stands now. */
interface Open {
  readonly port: DocumentPort;
  file(): Promise<Uint8Array>;
}

const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((word) => word.close()));

const PORTS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Open>>> = {
  "a file": async (bytes) => {
    const port = new DocxPort(bytes);
    return {
      port,
      file: async () => {
        const now = await port.bytes();
        return now.ok ? now.value : bytes;
      },
    };
  },
  "a live Word": async (bytes) => {
    const word = await bootWord({ docx: bytes, profile: "web", hurry: 50 });
    opened.push(word);
    const port = createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot, pause: 4 });
    return { port, file: async () => word.document.save() };
  },
};

const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  minutes: docx(
    p("Weir Keepers", { pStyle: "Title" }),
    p("Present: Ada Holt, Ben Ilves"),
    p("1. Gates", { pStyle: "Heading1" }),
    p("It was agreed that the gate be painted. Ben thanked Ada."),
    p(r("Action: ", { bold: true }) + r("Ben Ilves to order the paint by 20 March.")),
    p("Next meeting: 4 May 2026 at 7 pm"),
  ),
  tables: docx(p("Actions"), table([["Action", "Owner"], ["Mend the rack", "Ada Holt"]]), p("")),
  lists: docx(p("Ada to go", { list: [1] }), p("Ben to stay", { list: [1, 1] }), p("a\tb\nc", { list: [2] })),
}; // prettier-ignore

const seen = ({ blocks }: Snapshot) =>
  blocks.map(({ text, place, cell, list }) => ({ text, place, cell, label: list?.label }));

async function snapshotOf(port: DocumentPort): Promise<Snapshot> {
  const taken = await port.snapshot();
  if (!taken.ok) throw new Error(taken.failure.code);
  return taken.value;
}

/** What stands in the file: words, and tags with their places. */
function standing(bytes: Uint8Array) {
  const taken = readSnapshot(bytes);
  if (!taken.ok) throw new Error(taken.failure.code);
  const { blocks, tags } = taken.value;
  return {
    texts: blocks.map(({ text }) => text),
    tags: tags.map(({ tag, title, block, range }) => ({ tag, title, block, range })),
  };
}

const tagging = (snapshot: Snapshot): Plan =>
  planTags({ ...snapshot, minutes: read({ kind: "docx", blocks: snapshot.blocks }).minutes }).plan;

describe.each(Object.keys(DOCUMENTS))("Of the document of %s", (name) => {
  const bytes = DOCUMENTS[name]!;

  test("both ports give the same blocks", async () => {
    const [file, live] = await Promise.all(Object.values(PORTS).map(async (open) => (await open(bytes)).port));
    expect(seen(await snapshotOf(live!))).toEqual(seen(await snapshotOf(file!)));
  });

  test("both ports leave the same words and tags behind, once and twice", async () => {
    const results = [];
    for (const open of Object.values(PORTS)) {
      const { port, file } = await open(bytes);
      const plan = tagging(await snapshotOf(port));
      expect((await port.apply(plan)).ok).toBe(true);
      const once = standing(await file());
      expect((await port.apply(plan)).ok).toBe(true);
      expect(standing(await file())).toEqual(once);
      results.push(once);
    }
    expect(results[1]).toEqual(results[0]);
  });
});

describe.each(Object.keys(PORTS))("Over %s", (name) => {
  const open = PORTS[name]!;

  test("a plan made on other words writes nothing at all", async () => {
    const { port, file } = await open(DOCUMENTS["minutes"]!);
    const plan = tagging(await snapshotOf(port));
    const stale = {
      kind: "replace",
      block: 1,
      expect: "Present: nobody",
      range: { start: 0, end: 3 },
      text: "x",
    } as const;
    const applied = await port.apply({ id: "stale", edits: [...plan.edits, stale] });
    expect(applied).toMatchObject({ ok: false, failure: { code: "moved-on" } });
    expect(standing(await file())).toEqual(standing(DOCUMENTS["minutes"]!));
  });

  test("untagging leaves the words as they were", async () => {
    const { port, file } = await open(DOCUMENTS["minutes"]!);
    await port.apply(tagging(await snapshotOf(port)));
    const { tags } = await snapshotOf(port);
    expect(tags.length).toBeGreaterThan(3);
    const edits = tags.map(({ controlId, tag }) => ({ kind: "untag", controlId, tag }) as const);
    expect((await port.apply({ id: "off", edits })).ok).toBe(true);
    expect(standing(await file())).toEqual(standing(DOCUMENTS["minutes"]!));
  });

  test("words are replaced in their place", async () => {
    const { port, file } = await open(DOCUMENTS["minutes"]!);
    await snapshotOf(port);
    const words = "Next meeting: 4 May 2026 at 7 pm";
    const edit = { kind: "replace", block: 5, expect: words, range: { start: 14, end: 19 }, text: "5 June" } as const;
    expect((await port.apply({ id: "words", edits: [edit] })).ok).toBe(true);
    expect(standing(await file()).texts[5]).toBe("Next meeting: 5 June 2026 at 7 pm");
  });

  test("all words of a line are replaced, and what the same plan writes behind them stays", async () => {
    const { port, file } = await open(DOCUMENTS["minutes"]!);
    await snapshotOf(port);
    const words = "Present: Ada Holt, Ben Ilves";
    const line = { kind: "replace", block: 1, expect: words } as const;
    const edits = [
      { ...line, range: { start: 0, end: words.length }, text: "Present: Cleo Marsh" },
      { ...line, range: { start: words.length, end: words.length }, text: " (Chair)" },
    ];
    expect((await port.apply({ id: "both", edits })).ok).toBe(true);
    expect(standing(await file()).texts[1]).toBe("Present: Cleo Marsh (Chair)");
  });
});
