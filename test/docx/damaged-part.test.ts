import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/app/outlook/effective";
import { warningsOf, keepChoices, notesOf } from "../../src/app/word/book";
import { choiceOf } from "../../src/core/record/book";
import { cleanDocx } from "../../src/docx/clean";
import { readSnapshot } from "../../src/docx/snapshot";
import { docx, p } from "../support/docx-builder";
import { overBytes } from "../support/finish-session";

const MINUTES = docx(
  p("Minutes of the Weir Keepers' Committee held on Monday 2 March 2026"),
  p("Action WK 03/01: Ben Ilves to order the paint by 20 March."),
);

/** The bytes that a session's document would be saved as. */
async function saved({ session }: Awaited<ReturnType<typeof overBytes>>): Promise<Uint8Array> {
  const bytes = await session.document.bytes();
  if (!bytes.ok) throw new Error(bytes.failure.code);
  return bytes.value;
}

/** The same file with the text of its data part changed. */
function withPart(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => strFromU8(parts[one] ?? new Uint8Array()).includes("Ada Holt"));
  if (!name) throw new Error("the file has no data part");
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

async function kept(): Promise<Uint8Array> {
  const all = await overBytes(MINUTES);
  await keepChoices(all.session, [
    { kind: "attendance", subject: "ada holt", value: null },
    { kind: "owner", subject: "somebody", value: { owners: ["Ada Holt"] } },
  ]);
  return saved(all);
}

describe("A data part that is no XML any more", () => {
  const broken = (xml: string): string => xml.replace("</minutes>", '<r kind="own');

  it("is told of, saved as far as it can be read, and written whole with the next choice", async () => {
    const all = await overBytes(withPart(await kept(), broken));
    expect(warningsOf(all.session, all.state())).toEqual([expect.stringContaining("were damaged")]);
    expect(choiceOf(notesOf(all.state()).book, "owner", "somebody")).toEqual({ owners: ["Ada Holt"] });
    await keepChoices(all.session, [{ kind: "owner", subject: "another", value: { owners: ["Ben Ilves"] } }]);
    const again = await overBytes(await saved(all));
    expect(warningsOf(again.session, again.state())).toEqual([]);
    expect(again.state().parts).toHaveLength(1);
    expect(choiceOf(notesOf(again.state()).book, "owner", "somebody")).toEqual({ owners: ["Ada Holt"] });
  });

  it("is told of in Outlook as well, where a choice that is lost would go out", async () => {
    const tell = (bytes: Uint8Array) => {
      const snapshot = readSnapshot(bytes);
      if (!snapshot.ok) throw new Error(snapshot.failure.code);
      return readFile("minutes.docx", bytes, snapshot.value, {}, "en-GB").read;
    };
    const sound = await kept();
    expect(tell(sound)).toMatchObject({ warnings: [], differ: 0 });
    expect(tell(withPart(sound, broken)).warnings).toEqual([expect.stringContaining("were damaged")]);
    const rival = (xml: string): string =>
      xml.replace(
        "</minutes>",
        '<r kind="owner" subject="somebody" rev="1" author="zz" by="clerk">{"owners":["Vera"]}</r></minutes>',
      );
    expect(tell(withPart(sound, rival)).differ).toBe(1);
  });

  it("is known by its properties when nothing of it is left, and in no clean copy", async () => {
    const file = withPart(await kept(), () => "Ada Holt\u0000");
    const snapshot = readSnapshot(file);
    expect(snapshot.ok && snapshot.value.parts).toHaveLength(1);
    for (const one of [file, withPart(await kept(), broken)]) {
      const clean = cleanDocx(one);
      if (!clean.ok) throw new Error(clean.failure.code);
      const texts = Object.values(unzipSync(clean.value)).map((part) => strFromU8(part));
      expect(texts.filter((text) => /Ada Holt|matters-arising/u.test(text))).toEqual([]);
    }
  });
});
