import { actionsOf } from "../../../src/app/word/actions";
import { warningsOf } from "../../../src/app/word/book";
import { editOf, keepAction } from "../../../src/app/word/edit-action";
import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { docx, p } from "../../support/docx-builder";
import { liveSession } from "../../support/live-session";

// Boots office.js; no time is judged here.
jest.setTimeout(120_000);

/** What a colleague's newer version wrote: a kind of record, an attribute and an element that this one does not know. */
const NEWER = `<minutes xmlns="urn:matters-arising:minutes:1" xmlns:x="urn:later" version="2">
<r kind="mood" subject="all" rev="4" author="zed" by="clerk" colour="blue">{"x":1}</r>
<x:vote weight="2">aye</x:vote>
</minutes>`;

test("two clerks on two versions: the older pane says so, works on, and keeps what only the newer one knows", async () => {
  const live = await liveSession(
    docx(
      p("Weir Keepers' Committee"),
      p("Minutes of the meeting held on Monday 2 March 2026"),
      p("Present: Ada Holt (Chair), Ben Ilves"),
      p("Action WK 03/01: Ben Ilves to order the paint."),
    ),
  );
  await live.word.run(async (context) => {
    context.document.customXmlParts.add(NEWER);
    await context.sync();
  });
  await openDocument(live.session);
  expect(warningsOf(live.session, live.state())).toEqual([expect.stringContaining("a newer version")]);
  await tagAll(live.session);
  const [action] = actionsOf(live.state());
  if (!action) throw new Error("no action was read");
  await keepAction(live.session, action.id, { ...editOf(action), status: "proposed" });
  await live.pause();
  expect(actionsOf(live.state())[0]?.status).toBe("proposed");
  const held = live.file().snapshot.parts.map(({ xml }) => xml);
  expect(held).toHaveLength(1);
  expect(held[0]).toContain('version="2"');
  expect(held[0]).toContain('<r kind="mood" subject="all" rev="4" author="zed" by="clerk" colour="blue">{"x":1}</r>');
  expect(held[0]).toContain('<x:vote weight="2">aye</x:vote>');
  expect(held[0]).toContain("proposed");
  live.close();
});
