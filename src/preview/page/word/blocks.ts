import type { XmlElement } from "../../../ooxml";

/** One thing of the flow: a paragraph or a table that stands in no other. */
export type Block = XmlElement;

/** The blocks of a body in order; what stands in content controls counts as if it stood outside. */
export function blocksOf(body: XmlElement): Block[] {
  const found: Block[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:p" || child.name === "w:tbl") found.push(child);
      else if (child.name === "w:sdt") walk(child.first("w:sdtContent") ?? child);
      else if (child.name === "w:customXml" || child.name === "w:ins") walk(child);
    }
  };
  walk(body);
  return found;
}

/** The block a paragraph belongs to: itself, or the outermost table round it. */
export function blockOf(paragraph: XmlElement): Block {
  let block = paragraph;
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === "w:tbl") block = at;
  return block;
}

/** A stretch of a list that became another. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly Block[];
}

/** What changed between two lists, as one stretch: everything between what both have in front and at the end. */
export function difference(before: readonly Block[], now: readonly Block[]): Splice {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(before.length, now.length) - start;
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { at: start, removed: before.length - start - end, added: now.slice(start, now.length - end) };
}
