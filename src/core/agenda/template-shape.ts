import { count, listOf, object, oneOf, shape, ShapeError, text } from "../import/shape";
import type { NewBlock, NewRun } from "../tagging/plan";

/** A committee's own template: paragraphs and tables to insert, placeholders for what changes. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** The committee it is the default of; empty for none. */
  readonly committee: string;
  readonly content: readonly NewBlock[];
}

/** Styles that a template may ask for. */
export const STYLES = ["title", "heading1", "heading2", "heading3", "normal", "numbered", "bullet"] as const;

const run = (value: unknown, path: string): NewRun => {
  const from = object(value, path);
  return {
    text: text(from["text"], `${path}, text`),
    ...(from["bold"] === true ? { bold: true } : {}),
    ...(from["placeholder"] === undefined ? {} : { placeholder: text(from["placeholder"], `${path}, placeholder`) }),
  };
};

const block = (value: unknown, path: string): NewBlock => {
  const from = object(value, path);
  if (from["kind"] === "paragraph") {
    const level = from["level"] === undefined ? {} : { level: Math.min(8, count(from["level"], `${path}, level`)) };
    return {
      kind: "paragraph",
      runs: listOf(run)(from["runs"], path),
      style: oneOf(STYLES)(from["style"], `${path}, style`),
      ...level,
    };
  }
  if (from["kind"] === "table") return { kind: "table", rows: listOf(listOf(text))(from["rows"], `${path}, rows`) };
  throw new ShapeError(`${path} is neither a paragraph nor a table`);
};

/** Reads a template that stands inside another file. */
export const templateShape = shape<Template>({ id: text, name: text, committee: text, content: listOf(block) });
