import { settle } from "../../../src/app/outlook/answers";
import { setAddress } from "../../../src/app/outlook/addresses";
import { draftByKey, draftGroups } from "../../../src/app/outlook/drafts";
import { putDraft } from "../../../src/app/outlook/fill";
import { saveLog, saveWorkingFile } from "../../../src/app/outlook/log";
import { takeBytes } from "../../../src/app/outlook/minutes";
import { readCsv } from "../../../src/core/import/csv";
import { unzipSync } from "fflate";
import { linesOf } from "../../e2e/support/word";
import { SAMPLE, standWithMinutes, type Stand } from "./stand";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

const partsOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");

describe("the circulation record", () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await standWithMinutes("messageCompose");
  });
  afterEach(() => stand.outlook.close());

  test("says what was made ready, when, for whom and of which version; as a list no cell is a formula", async () => {
    await setAddress(stand.session, "member:tobias renn", "Tobias Renn", "=cmd@evil.example");
    await putDraft(stand.session, "circulation");
    await saveLog(stand.session, "download");
    const [file] = stand.handed;
    expect(file).toMatchObject({ name: "Circulation record.csv", mediaType: "text/csv" });
    const [, row = []] = readCsv(new TextDecoder().decode(file?.bytes));
    expect(row[0]).toBe("Ashcombe and Vale Digital Council: draft minutes, 14 October 2026");
    expect(row[1]).toBe("2026-10-16T09:00:00.000Z");
    expect(row[2]?.split("; ")).toHaveLength(10);
    expect(row[2]).toContain("Helen Marlowe <helen.marlowe@council.example>");
    expect(row[3]).toBe("Ashcombe and Vale Digital Council draft minutes 2026-10-14.docx");
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test("in the working file: names and no address, once, beside text that has not changed", async () => {
    await putDraft(stand.session, "circulation");
    await saveWorkingFile(stand.session, "download");
    const file = stand.handed[0]?.bytes ?? new Uint8Array();
    expect(partsOf(file)).toContain("Helen Marlowe");
    expect(partsOf(file)).toMatch(/urn:matters-arising:minutes:1/);
    expect(partsOf(file)).not.toContain("@council.example");
    expect(linesOf(file)).toEqual(linesOf(SAMPLE));
    const { log } = stand.session.store.get();
    await takeBytes(stand.session, "minutes.docx", file);
    stand.session.store.update((state) => ({ ...state, log }));
    await saveWorkingFile(stand.session, "download");
    expect(stand.handed).toHaveLength(1);
    expect(stand.session.store.get().told).toMatchObject({ message: "The file holds this record already." });
  });
});

describe("what is asked is answered on the spot", () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await standWithMinutes("messageCompose");
  });
  afterEach(() => stand.outlook.close());

  const asks = (code: string) =>
    draftByKey(stand.session.store.get(), "circulation")?.notices.find((notice) => notice.code === code);
  const ownersNow = (): readonly string[] =>
    draftGroups(stand.session.store.get())
      .find((group) => group.kind === "owner")!
      .drafts.map((draft) => draft.label);

  test("who is meant by a first name: from then on that person is written to", async () => {
    const { answer } = asks("owner-unsure")!;
    expect(answer).toMatchObject({ names: ["Mark Bellamy", "Mark Quillan"] });
    expect(ownersNow()).not.toContain("Mark Quillan: 1 action");
    await settle(stand.session, answer!, "Mark Quillan");
    expect(asks("owner-unsure")).toBeUndefined();
    expect(ownersNow()).toContain("Mark Quillan: 1 action");
  });

  test("who a group is: its members are written to, each once", async () => {
    await settle(stand.session, asks("group-unlisted")!.answer!, "Ruth Abernathy, Joan Tressell; Ruth Abernathy");
    expect(asks("group-unlisted")).toBeUndefined();
    expect(ownersNow().filter((label) => /^(?:Ruth|Joan)/.test(label))).toEqual([
      "Ruth Abernathy: 1 action",
      "Joan Tressell: 1 action",
    ]);
  });

  test("the members and what “all” means are confirmed once", async () => {
    await settle(stand.session, asks("no-membership")!.answer!);
    await settle(stand.session, asks("all-means")!.answer!);
    expect([asks("no-membership"), asks("all-means")]).toEqual([undefined, undefined]);
    expect(stand.session.store.get().setting.members).toHaveLength(9);
  });
});
