import type { WordDocument } from "../word/document";
import type { XmlElement } from "../xml";

/** What reading asks of a document's parts and controls; kept apart from what changes them, which is loaded with the first change. */

const STORIES = new Set(["header", "footer", "footnotes", "endnotes"]);

/** Roots of all parts that hold text: the main one, headers, footers and notes. */
export function storyRoots({ pkg, main }: WordDocument): XmlElement[] {
  const parts = new Set([main]);
  for (const { kind, target, external } of pkg.relationships(main))
    if (!external && STORIES.has(kind) && pkg.has(target)) parts.add(target);
  return [...parts].map((part) => pkg.xml(part).root);
}

/**
 * True for a control that was taken away while changes are tracked: its frame stays in the file, marked, until the
 * deletion is accepted (ECMA-376 part 1, 17.13.5.4: the range of its first edge ends as the content begins).
 */
export function isFrameDeleted(sdt: XmlElement): boolean {
  const content = sdt.first("w:sdtContent")?.elements ?? [];
  const marks = content.slice(
    0,
    Math.max(
      0,
      content.findIndex(({ name }) => !/^w:customXml(Ins|Del)Range/.test(name)),
    ),
  );
  return marks.some(({ name }) => name === "w:customXmlDelRangeEnd");
}
