import { strFromU8 } from "fflate";
import { tagDocument } from "../../src/cli/tag-document";
import { toJson, type MinutesJson } from "../../src/core/minutes/json";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import type { Span } from "../../src/core/text/block";
import { cleanDocx } from "../../src/docx/clean";
import { readDocx } from "../../src/docx/read";
import { controlsIn, partsOf } from "./controls";

/** What came of tagging a document and of cleaning the tagged one, with everything that is not as promised. */
export interface Promised {
  readonly problems: readonly string[];
  readonly tagged: Uint8Array;
  readonly clean: Uint8Array;
}

/** A document's record as `read --blocks` prints it. */
export function recordOf(bytes: Uint8Array): MinutesJson {
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail ?? opened.failure.code);
  return toJson(refined(read(opened.value.source)), opened.value.source, "minutes.docx", true);
}

/** Letters and digits alone: what stands between words (tabs, breaks, symbols) is told apart by other checks. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Tags a document and cleans the tagged one: one control for each marked action, decision and next meeting that the
 * reader reports, holding its words; the same record; twice as once; other parts byte for byte; no trace in the clean
 * copy, whose words are the same.
 */
export async function promiseOf(bytes: Uint8Array): Promise<Promised> {
  const before = recordOf(bytes);
  const once = await tagDocument(bytes);
  if (!once.ok)
    return { problems: [`not tagged: ${once.failure.detail ?? once.failure.code}`], tagged: bytes, clean: bytes };
  const problems = once.refused > 0 ? [`${once.refused} refused`] : [];
  problems.push(...wrongControls(before, once.bytes));
  const after = recordOf(once.bytes);
  if (JSON.stringify(after) !== JSON.stringify(before)) problems.push("the tagged document reads differently");
  const twice = await tagDocument(once.bytes);
  if (!twice.ok || !same(twice.bytes, once.bytes)) problems.push("tagging twice is not as tagging once");
  problems.push(...changedParts(bytes, once.bytes));
  const clean = cleanDocx(once.bytes);
  if (!clean.ok)
    return { problems: [...problems, `not cleaned: ${clean.failure.code}`], tagged: once.bytes, clean: bytes };
  problems.push(...traces(clean.value));
  // Accepting the deletion of a paragraph's end joins it to the next one; the words are the same.
  if (recordOf(clean.value).blocks?.join("") !== before.blocks?.join(""))
    problems.push("the clean copy has other words");
  return { problems, tagged: once.bytes, clean: clean.value };
}

function wrongControls(record: MinutesJson, tagged: Uint8Array): string[] {
  const found = controlsIn(tagged);
  const tags = new Set(found.map(({ tag }) => tag));
  const problems = tags.size === found.length ? [] : ["two controls share a tag"];
  const wanted: readonly (readonly [string, readonly (readonly Span[])[]])[] = [
    ["action", record.actions.filter(({ origin }) => origin !== "commitment").map(({ spans }) => spans)],
    ["decision", record.decisions.map(({ spans }) => spans)],
    ["next", record.nextMeeting ? [record.nextMeeting.spans] : []],
  ];
  for (const [kind, facts] of wanted) {
    const free = found.filter((control) => control.kind === kind).map(({ text }) => words(text));
    if (free.length !== facts.length) problems.push(`${free.length} controls for ${facts.length} of kind ${kind}`);
    for (const spans of facts) {
      const quotes = spans.map(({ block, start, end }) => words(record.blocks?.[block]?.slice(start, end) ?? ""));
      const at = free.findIndex((text) => quotes.some((quote) => quote !== "" && text.includes(quote)));
      if (at < 0) problems.push(`no ${kind} control holds "${quotes.join("…").slice(0, 80)}"`);
      else free.splice(at, 1);
    }
  }
  return problems;
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const problems = Object.keys(old).join() === Object.keys(now).join() ? [] : ["other parts than before"];
  for (const [name, content] of Object.entries(old)) {
    if (/^word\/document\d*\.xml$/u.test(name) || /"ma:1:/u.test(strFromU8(now[name] ?? content))) continue;
    if (!now[name] || !same(content, now[name])) problems.push(`${name} was touched`);
  }
  return problems;
}

/** Marks that a clean copy may not hold, in any part. */
const TRACES: readonly (readonly [string, RegExp])[] = [
  ["a tag", /"ma:\d/u],
  ["the data part", /urn:matters-arising/u],
  ["a comment", /<w:comment(?:RangeStart|RangeEnd|Reference)?[ />]|<w15:commentEx/u],
  [
    "a tracked change",
    /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|tblPrChange|sectPrChange|cellIns|cellDel)[ />]/u,
  ],
  [
    "an author",
    /w:author="(?!Author")|<w15:person |<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|<Manager>[^<]|<Company>[^<]/u,
  ],
  ["an editing session", /w:rsid/u],
];

function traces(clean: Uint8Array): string[] {
  return Object.entries(partsOf(clean)).flatMap(([name, content]) => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    const xml = strFromU8(content);
    return TRACES.flatMap(([what, mark]) => (mark.test(xml) ? [`${what} is left in ${name}`] : []));
  });
}
