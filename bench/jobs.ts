import { readTxt } from "../src/cli/formats/txt";
import { unpack } from "../src/cli/unpack";
import { read, type Reading } from "../src/core/reading";
import { refined } from "../src/core/reading/refined";
import { readDocx } from "../src/docx/read";
import { copies, evenings, longest, once } from "./material";
import { wordFile } from "./word-file";

/** The whole job: text in, record out, with the findings, which are otherwise worked out when they are first asked for. */
export const record = (text: string): unknown => refined(read(readTxt(text))).findings;

/** A .docx as the command line reads it. */
export function readingOf(bytes: Uint8Array): Reading {
  const opened = readDocx(bytes, unpack);
  if (!opened.ok) throw new Error(opened.failure.detail);
  return read(opened.value.source);
}

/** The evenings' minutes as .docx files. */
export const wordFiles = (): readonly Uint8Array[] => evenings.map((text) => wordFile(text).bytes);

type Job = () => unknown;

const readEach =
  (texts: readonly string[]): Job =>
  () =>
    texts.forEach(record);

/** wink-nlp with its default pipeline, tokens to entities, over some texts. */
async function wink(texts: readonly string[]): Promise<Job> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const nlp = winkNLP(model);
  return () => texts.forEach((text) => nlp.readDoc(text).entities().out());
}

/**
 * What is timed, by name. Each is made ready in a process of its own (turns.ts) and loads what it measures: a model, or the
 * garbage of another library, is no part of what it needs.
 */
export const JOBS = {
  evenings: () => readEach(evenings),
  once: () => readEach(once),
  "wink evenings": () => wink(evenings),
  "wink once": () => wink(once),
  "compromise evenings": async () => {
    const { default: compromise } = await import("compromise");
    return () => evenings.forEach((text) => compromise(text).people().json());
  },
  "docx to record": () => {
    const files = wordFiles();
    return () => files.forEach((file) => refined(readingOf(file)).findings);
  },
  "docx to paragraphs": () => {
    const files = wordFiles();
    return () => files.forEach((file) => readDocx(file, unpack));
  },
  "mammoth's text": async () => {
    const { default: mammoth } = await import("mammoth");
    const buffers = wordFiles().map((file) => Buffer.from(file));
    return async () => {
      for (const buffer of buffers) await mammoth.extractRawText({ buffer });
    };
  },
  "a hundred copies": () => readEach(copies(longest, 100)),
  "a hundred times as long": () => readEach([copies(longest, 100).join("\n")]),
} satisfies Readonly<Record<string, () => Job | Promise<Job>>>;

export type JobName = keyof typeof JOBS;
