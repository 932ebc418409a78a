import type { SourceText } from "../../src/core/text/block";
import { readDocx } from "../../src/docx/read";
import { docx } from "../support/docx-builder";
import type { Expectation } from "./expectation";

/** A Word document made in code, as the reader gets it, with what it says. */
export interface WordDocument {
  readonly file: string;
  readonly source: SourceText;
  readonly expected: Expectation;
}

/** Makes a document of these paragraphs and tables; throws when they are no document. */
export function made(file: string, expected: Expectation, ...body: readonly string[]): WordDocument {
  const outcome = readDocx(docx(...body));
  if (!outcome.ok) throw new Error(`${file} was made wrongly`);
  return { file, source: outcome.value.source, expected };
}
