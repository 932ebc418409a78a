import { readHtml } from "../../src/cli/formats/html";
import { readMd } from "../../src/cli/formats/md";
import { readTxt } from "../../src/cli/formats/txt";
import { readTemplate, writeTemplate } from "../../src/core/agenda/template";
import type { Template } from "../../src/core/agenda/template";
import { readPolicy } from "../../src/core/committee/policy-file";
import { readProfile, writeProfile } from "../../src/core/committee/codec";
import { newProfile } from "../../src/core/committee/profile";
import { readCsv } from "../../src/core/import/csv";
import { membersFromCards, membersFromCsv } from "../../src/core/import/members";
import { read, reread } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { readParts } from "../../src/core/record/parts";
import { cleanDocx } from "../../src/docx/clean";
import { readDocx } from "../../src/docx/read";
import { OoxmlError, parseXml, serialize } from "../../src/ooxml";
import { docx, p, table } from "../support/docx-builder";
import type { Dice } from "../support/odd-docx";

/** A parser with inputs to begin from; `run` throws only where the product is wrong. */
export interface Target {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  readonly run: (bytes: Uint8Array, text: string) => void;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const MINUTES = `Minutes of the Weir Keepers' Committee held on Monday 2 March 2026 at 7 pm
Present: Ada Holt (Chair), Ben Ilves, Cora Jupp\tTown
1. Gates
It was agreed that the gate be painted.
Action WK 03/01: Ben Ilves to order the paint by 20 March.
- [ ] Cora: tell the anglers
Next meeting: 4 May 2026 at 7 pm in the Mill`;
const DOCX = docx(...MINUTES.split("\n").map((line) => p(line)), table([["Action", "Owner"], ["Mend it", "BI"]])); // prettier-ignore
const CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Holt\r\nEMAIL;TYPE=work:ada@weir.example\r\nEND:VCARD\r\n";
const PART = `<record xmlns="urn:matters-arising:minutes:1" version="1"><choice id="a" kind="next" revision="1"/></record>`;
const HTML = `<h1>Minutes</h1><p>Present: <b>Ada Holt</b></p><table><tr><th>Action</th></tr><tr><td>Mend &amp; paint</td></tr></table>`;

const TEMPLATE: Template = {
  id: "weir",
  name: "Ordinary meeting",
  committee: "Weir Keepers",
  content: [
    { kind: "paragraph", runs: [{ text: "1. Apologies" }], style: "heading1" },
    { kind: "table", rows: [["Action", "Owner"]] },
  ],
};

/** Lets pass what the product says of files it cannot read. */
function refusing(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
  }
}

/** Every parser of the product that is given something from outside. */
export const TARGETS: readonly Target[] = [
  {
    name: "docx and zip",
    samples: [DOCX],
    run: (bytes) => {
      const opened = readDocx(bytes);
      if (opened.ok) read(opened.value.source);
      else if (!/^[A-Z].*\.$/su.test(opened.failure.detail ?? "")) throw new Error(`no sentence: ${opened.failure.detail}`);
      cleanDocx(bytes);
    },
  },
  { name: "xml", samples: [utf8(PART), utf8(`<w:p xmlns:w="urn:w"><!-- x --><w:r a="1"/>&amp;<![CDATA[y]]></w:p>`)], run: (_, text) => refusing(() => {
    const parsed = parseXml(text);
    if (serialize(parsed) !== text) throw new Error("what was not changed is written differently");
  }) },
  { name: "txt", samples: [utf8(MINUTES)], run: (_, text) => void refined(read(readTxt(text))) },
  { name: "md", samples: [utf8(`# Minutes\n\n**Action:** Ada to go\n\n| Action | Owner |\n|---|---|\n| Mend | BI |\n`)], run: (_, text) => void refined(read(readMd(text))) },
  { name: "html", samples: [utf8(HTML)], run: (_, text) => void refined(read(readHtml(text))) },
  { name: "rereading", samples: [utf8(MINUTES)], run: (bytes, text) => {
    const first = read(readTxt(MINUTES));
    const from = (bytes[0] ?? 0) % first.source.blocks.length;
    const again = reread(first, { from, removed: 1, blocks: readTxt(text).blocks });
    const whole = read(again.source);
    if (JSON.stringify(refined(again)) !== JSON.stringify(refined(whole))) throw new Error("rereading is not reading");
  } },
  { name: "data part", samples: [utf8(PART)], run: (_, text) => void readParts([{ id: "x", xml: text }]) },
  { name: "csv", samples: [utf8("Name,Email\n\"Holt, Ada\",ada@weir.example\n")], run: (_, text) => void [readCsv(text), membersFromCsv(text)] },
  { name: "vcard", samples: [utf8(CARD)], run: (_, text) => void membersFromCards(text) },
  { name: "profile", samples: [utf8(writeProfile(newProfile("weir", "Weir Keepers")))], run: (_, text) => void readProfile(text) },
  { name: "template", samples: [utf8(writeTemplate(TEMPLATE))], run: (_, text) => {
    const found = readTemplate(text);
    if (found.ok && JSON.stringify(readTemplate(writeTemplate(found.value))) !== JSON.stringify(found))
      throw new Error("a template that was read is written differently");
  } },
  { name: "policy", samples: [utf8(`{"mode":"suggest","templates":[],"bankHolidays":{"x":["2026-01-01"]}}`)], run: (_, text) => {
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // A text that is no JSON is given as it is.
    }
    readPolicy(value);
  } },
]; // prettier-ignore

/** A sample with a few things done to it that chance picks: bytes changed, cut, doubled, moved, texts of other samples put in. */
export function mutated(target: Target, roll: Dice): Uint8Array {
  let bytes = target.samples[roll(target.samples.length)] as Uint8Array;
  for (let step = 1 + roll(6); step > 0; step--) {
    const at = roll(bytes.length + 1);
    const length = roll(3) === 0 ? roll(bytes.length + 1) : roll(12);
    const piece = bytes.subarray(at, at + length);
    const before = bytes.subarray(0, at);
    const after = bytes.subarray(at + length);
    const strange = STRANGE[roll(STRANGE.length)] as Uint8Array;
    const made = [
      [before, after],
      [before, piece, piece, after],
      [before, strange, bytes.subarray(at)],
      [before, strange, after],
      [after, before],
      [before, Uint8Array.from({ length: roll(8) }, () => roll(256)), after],
    ][roll(6)] as Uint8Array[];
    bytes = Buffer.concat(made).subarray(0, 200_000);
  }
  return bytes;
}

const STRANGE = [
  "\0", "\u202e", "\ud83d\ude00", "e\u0301\u0301\u0301", "<", "]]>", "&#x0;", "&lol;", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "\"", "\r\n", "\t\t\t",
  "((((((((", "31/04/0000", "99999999999999999999", "-".repeat(300), "| ".repeat(200), "Action: ".repeat(50), "a, ".repeat(300), "__proto__",
].map(utf8); // prettier-ignore
