import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { ROOT } from "../../build/imports";
import { liveSession } from "../../support/live-session";

const SAMPLE = new Uint8Array(readFileSync(join(ROOT, "samples/minutes.docx")));

// As where a label encrypts the file, or Word is busy for a moment.
test("where Word hands out no file, tags stand where the file has them: whole lines, and names within a line", async () => {
  const live = await liveSession(SAMPLE);
  await openDocument(live.session);
  await tagAll(live.session);
  live.word.host.faults.add({ request: 1, callError: 5102 });
  const slow = await live.port.snapshot();
  if (!slow.ok) throw new Error(slow.failure.code);
  const { tags } = live.file().snapshot;
  expect(tags).toHaveLength(23);
  expect(new Set(tags.map(({ range }) => range.start > 0)).size).toBe(2);
  const places = (all: typeof tags) =>
    all.map(({ tag, block, range, lastBlock }) => ({ tag, block, range, lastBlock }));
  expect(places(slow.value.tags)).toEqual(places(tags));
  live.close();
});
