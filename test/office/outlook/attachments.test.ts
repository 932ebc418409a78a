import { choose } from "../../../src/app/outlook/drafts";
import { answerFill, putDraft } from "../../../src/app/outlook/fill";
import type { Attachment } from "../../../src/preview/outlook/item";
import { standWithMinutes, type Stand } from "./stand";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

const NAME = "Ashcombe and Vale Digital Council draft minutes 2026-10-14.docx";
const AGREED = "Ashcombe and Vale Digital Council draft minutes agreed by chair 2026-10-14.docx";

const attached = (name: string, words: string, kind: Attachment["kind"] = "file"): Attachment => ({
  ...{ id: `there-${name}`, name, kind, contentType: "application/octet-stream", inline: false },
  ...{ bytes: new TextEncoder().encode(words), url: "https://contoso.example/minutes" },
});

const names = ({ item }: Stand): readonly string[] => item.attachments.map((file) => file.name);
const pending = ({ session }: Stand) => session.store.get().pending?.changes.find((one) => one.field === "attachments");

describe.each(["mailbox18", "mailbox115"])("%s: files that are attached already", (profile) => {
  let stand: Stand;
  const begin = async (...files: readonly Attachment[]): Promise<void> => {
    stand = await standWithMinutes("messageCompose", { profile });
    stand.item.attachments = [...files];
  };
  afterEach(() => stand.outlook.close());

  test("the same file is not attached twice", async () => {
    await begin();
    await putDraft(stand.session, "circulation");
    const [first] = stand.item.attachments;
    await putDraft(stand.session, "circulation");
    expect(stand.item.attachments).toEqual([first]);
  });

  test.each<[string, Attachment]>([
    ["an older version under the same name", attached(NAME, "last month's")],
    ["a link to the cloud under the same name", attached(NAME, "", "cloud")],
  ])("%s is asked about, and taken off only when allowed", async (_name, old) => {
    await begin(old, attached("Map.pdf", "a map"));
    await putDraft(stand.session, "circulation");
    expect(stand.item.subject).toBe("");
    expect(pending(stand)).toMatchObject({ verdict: "ask", before: `${NAME} (another version)`, after: NAME });
    await answerFill(stand.session, [], false);
    expect(stand.item.attachments.map((file) => file.id)).toEqual([old.id, "there-Map.pdf"]);
    await putDraft(stand.session, "circulation");
    await answerFill(stand.session, ["attachments"], false);
    expect(names(stand)).toEqual(["Map.pdf", NAME]);
    expect(stand.item.attachments[1]?.bytes.length).toBeGreaterThan(1_000);
  });

  test("what the pane attached gives way to its next version; what the clerk put in its place is asked about", async () => {
    await begin();
    await putDraft(stand.session, "circulation");
    await choose(stand.session, (now) => ({ ...now, state: "agreed" }));
    await putDraft(stand.session, "circulation");
    // The subject is asked about, as the clerk may have written it; the file was ours.
    expect(pending(stand)).toMatchObject({ verdict: "write" });
    await answerFill(stand.session, ["subject", "body"], false);
    expect(names(stand)).toEqual([AGREED]);
    stand.item.attachments = [attached(AGREED, "marked up by hand")];
    await putDraft(stand.session, "circulation");
    expect(pending(stand)).toMatchObject({ verdict: "ask" });
  });

  test("a draft without a file does not go out with the file of the draft before it", async () => {
    await begin();
    await putDraft(stand.session, "circulation");
    const owner = "owner:tobias renn";
    await putDraft(stand.session, owner);
    expect(pending(stand)).toMatchObject({ verdict: "ask", ours: true, before: NAME, after: "" });
    await answerFill(stand.session, ["attachments", "subject", "to", "body"], false);
    expect(names(stand)).toEqual([]);
    expect(stand.item.subject).toMatch(/^Your actions/);
  });
});
