import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../../src/core/reading";
import { planTags } from "../../../src/core/tagging/plan-tags";
import { planUntagAll } from "../../../src/core/tagging/untag";
import { readSnapshot } from "../../../src/docx/snapshot";
import { createWordDocument } from "../../../src/office/word/document";
import type { WordDocument } from "../../../src/office/word/document";
import type { Snapshot } from "../../../src/ports/document";
import { bootWord } from "../../../src/preview/node/word";
import type { NodeWord } from "../../../src/preview/node/word";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const SAMPLE = readFileSync(join(__dirname, "../../../samples/minutes.docx"));

async function open(profile = "web"): Promise<{ word: NodeWord; port: WordDocument }> {
  const word = await bootWord({ docx: SAMPLE, profile });
  return { word, port: createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot }) };
}

async function snapshotOf(port: WordDocument): Promise<Snapshot> {
  const outcome = await port.snapshot();
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const planFor = ({ blocks, tags }: Snapshot) =>
  planTags({ blocks, tags, minutes: read({ kind: "docx", blocks }).minutes }).plan;

const words = ({ blocks }: Snapshot): string => blocks.map((block) => block.text).join("\n");

/** The tags of all controls, asked of Word itself: nameless ones would be among them. */
const controls = (word: NodeWord): Promise<readonly string[]> =>
  word.run(async (context) => {
    const all = context.document.contentControls;
    all.load("tag");
    await context.sync();
    return all.items.map((control) => control.tag);
  });

describe("Tagging a live Word", () => {
  it.each(["web", "office2024", "windowsLate", "ipad", "mac"])("%s: tags all, unseen, once", async (profile) => {
    const { word, port } = await open(profile);
    const before = await snapshotOf(port);
    expect(port.stats().syncs).toBeLessThanOrEqual(2);
    const plan = planFor(before);
    expect(plan.edits.length).toBeGreaterThan(20);
    const applied = await port.apply(plan);
    expect(applied).toMatchObject({ ok: true, value: { complete: true, refused: [] } });
    if (applied.ok) expect(applied.value.syncs).toBeLessThanOrEqual(2 + Math.ceil(plan.edits.length / 50));
    const after = await snapshotOf(port);
    expect(words(after)).toBe(words(before));
    expect(after.tags).toHaveLength(plan.edits.length);
    expect(planFor(after).edits).toEqual([]);
    word.close();
  });

  it("takes all tags away again and leaves the words", async () => {
    const { word, port } = await open();
    const before = await snapshotOf(port);
    await port.apply(planFor(before));
    await port.apply(planUntagAll((await snapshotOf(port)).tags));
    const after = await snapshotOf(port);
    expect([words(after), after.tags, await controls(word)]).toEqual([words(before), [], []]);
    word.close();
  });

  it.each(["web", "ipad"])("%s: takes tags away while changes are tracked", async (profile) => {
    const { word, port } = await open(profile);
    const before = await snapshotOf(port);
    await port.apply(planFor(before));
    word.document.changeTracking = "TrackAll";
    await port.apply(planUntagAll((await snapshotOf(port)).tags));
    const after = await snapshotOf(port);
    expect([words(after), after.tags]).toEqual([words(before), []]);
    expect(readSnapshot(word.document.save())).toMatchObject({ ok: true, value: { tags: [] } });
    word.close();
  });

  it("writes nothing when the text has moved on", async () => {
    const { word, port } = await open();
    const plan = planFor(await snapshotOf(port));
    const first = plan.edits.find((edit) => edit.kind === "tag");
    await word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      paragraphs.items.find((paragraph) => paragraph.text === first?.expect)?.insertText("Changed: ", "Start");
      await context.sync();
    });
    expect(await port.apply(plan)).toMatchObject({ ok: false, failure: { code: "moved-on" } });
    expect(await controls(word)).toEqual([]);
    word.close();
  });

  it.each([1, 2, 3].flatMap((request) => [0, 1, 9, 40, 77, 160, 301].map((action) => [request, action] as const)))(
    "survives a failure of request %i at action %i: no word changes, no half tag, the next run completes",
    async (request, action) => {
      const { word, port } = await open("windowsLate");
      const before = await snapshotOf(port);
      const plan = planFor(before);
      word.host.faults.add({ request, action, code: "GeneralException" });
      await port.apply(plan);
      word.host.faults.clear();
      const middle = await snapshotOf(port);
      expect(words(middle)).toBe(words(before));
      expect((await controls(word)).every((tag) => tag.startsWith("ma:"))).toBe(true);
      await port.apply(planFor(middle));
      const after = await snapshotOf(port);
      expect(words(after)).toBe(words(before));
      expect(after.tags).toHaveLength(plan.edits.length);
      word.close();
    },
  );
});
