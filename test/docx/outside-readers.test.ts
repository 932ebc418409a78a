import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/imports";
import { docxWith, p, r, table } from "../support/docx-builder";
import { AROUND, FOOTNOTES, INLINE } from "../support/odd-docx";
import { hasLibreOffice, libreOfficeTexts, newSdkErrors } from "../support/outside-readers";
import { promiseOf, type Promised } from "../support/tagging-promise";

/** What programs show differently from one run to the next, or not at all, whether tagged or not. */
const NOT_COMPARED = /comment|alternatives|formula|phonetic|field of|ends later|text box with/u;
/** Deleted words, which LibreOffice writes into its text export, and a clean copy no longer has. */
const TRACKED = /deletion|hidden/u;

const WAYS = Object.entries(INLINE).filter(([name]) => !NOT_COMPARED.test(name) && !TRACKED.test(name));
const PLACES = Object.entries(AROUND).filter(([name]) => !NOT_COMPARED.test(name));

const line = (n: number): string => `Action ${n}: Ada Holt to see to gate ${n}.`;
const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  "sample.docx": readFileSync(join(ROOT, "samples/minutes.docx")),
  "ways.docx": docxWith({ footnotes: FOOTNOTES }, ...WAYS.map(([, write], n) => p(r("Action: ") + write(`Ada Holt to mend gate ${n}`) + r(" soon.")))),
  "places.docx": docxWith({}, ...PLACES.map(([, around], n) => around(p(line(n)))), p("")),
  "table.docx": docxWith(
    { header: p("Weir Keepers"), footer: p("Action: Ben Ilves to lock up.") },
    // Properties in an order that the schema does not know, as some converters write them.
    p("<w:r><w:rPr><w:iCs/><w:i/></w:rPr><w:t>Present: Ada Holt, Ben Ilves</w:t></w:r>"),
    table([["Action", "Owner"], ["Mend the rack", "Ada Holt"], ["Lock the shed", "Ben Ilves"]]),
    p("The next meeting is on 4 May 2026 at 7 pm.\nIt was agreed that the gate be shut."),
  ),
}; // prettier-ignore

const promised: Record<string, Promised> = {};
beforeAll(async () => {
  for (const [name, bytes] of Object.entries(DOCUMENTS)) promised[name] = await promiseOf(bytes);
});

test.each(Object.keys(DOCUMENTS))("%s keeps every promise", (name) => {
  expect(promised[name]?.problems).toEqual([]);
});

test.each(Object.keys(DOCUMENTS))(
  "the Open XML SDK finds nothing new in %s, tagged and clean",
  async (name) => {
    const { tagged, clean } = promised[name]!;
    expect(await newSdkErrors(DOCUMENTS[name]!, tagged, clean)).toEqual([]);
  },
  120_000,
);

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice shows the same text of each, tagged and clean",
  async () => {
    const files = Object.entries(DOCUMENTS).flatMap(([name, bytes]) => [
      [`plain-${name}`, bytes],
      [`tagged-${name}`, promised[name]!.tagged],
      [`clean-${name}`, promised[name]!.clean],
    ]);
    const texts = await libreOfficeTexts(Object.fromEntries(files) as Record<string, Uint8Array>);
    for (const name of Object.keys(DOCUMENTS).map((file) => file.replace(".docx", ""))) {
      expect(texts[`plain-${name}`]).toMatch(/\w{3}/u);
      expect(texts[`tagged-${name}`]).toBe(texts[`plain-${name}`]);
      expect(texts[`clean-${name}`]).toBe(texts[`plain-${name}`]);
    }
  },
  600_000,
);
