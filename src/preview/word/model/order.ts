import type { XmlElement } from "../../../ooxml";

/** Elements that paragraphs may stand in, at any depth. */
const BLOCK_CONTAINERS: ReadonlySet<string> = new Set([
  "w:body",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:comment",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:txbxContent",
]);

/** Roots of a story: text that has an order of its own. */
const STORIES: ReadonlySet<string> = new Set(["w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment"]);

/** All paragraphs below an element, in reading order, those in tables and content controls included. */
export function paragraphsIn(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  if (element.name === "w:p") found.push(element);
  else if (BLOCK_CONTAINERS.has(element.name)) {
    for (const child of element.children) if (child.kind === "element") paragraphsIn(child, found);
  }
  return found;
}

/** The first or last paragraph below (or at) an element; null when it holds none. */
export function edgeParagraph(element: XmlElement, end: "first" | "last"): XmlElement | null {
  if (element.name === "w:p") return element;
  if (!BLOCK_CONTAINERS.has(element.name)) return null;
  const count = element.children.length;
  for (let i = 0; i < count; i++) {
    const child = element.children[end === "first" ? i : count - 1 - i];
    const found = child?.kind === "element" ? edgeParagraph(child, end) : null;
    if (found) return found;
  }
  return null;
}

/** The paragraph after (1) or before (-1) an element, not leaving `root`; null at the edge. */
export function neighbour(element: XmlElement, step: 1 | -1, root: XmlElement): XmlElement | null {
  for (let at = element; at !== root && at.parent; at = at.parent) {
    const siblings = at.parent.children;
    for (let i = siblings.indexOf(at) + step; i >= 0 && i < siblings.length; i += step) {
      const child = siblings[i];
      const found = child?.kind === "element" ? edgeParagraph(child, step === 1 ? "first" : "last") : null;
      if (found) return found;
    }
  }
  return null;
}

/** The paragraphs from one to another of the same story, both included; those after `from` alone when `to` comes before it. */
export function paragraphsBetween(from: XmlElement, to: XmlElement): XmlElement[] {
  const found = [from];
  for (let at = from; found.at(-1) !== to && at.parent && !STORIES.has(at.name); at = at.parent) {
    const siblings = at.parent.children;
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) {
      const child = siblings[i];
      if (child?.kind !== "element") continue;
      for (const paragraph of paragraphsIn(child)) {
        found.push(paragraph);
        if (paragraph === to) return found;
      }
    }
  }
  return found;
}

/** The story an element stands in (w:body, w:hdr, w:footnote …), or the outermost element when it stands in none. */
export function storyOf(element: XmlElement): XmlElement {
  let at = element;
  while (!STORIES.has(at.name) && at.parent) at = at.parent;
  return at;
}

/** The nearest element with this name, the element itself included. */
export function upTo(element: XmlElement | null, name: string): XmlElement | null {
  let at = element;
  while (at && at.name !== name) at = at.parent;
  return at;
}

/** True when `outer` is `inner` or stands round it. */
export function holds(outer: XmlElement, inner: XmlElement): boolean {
  let at: XmlElement | null = inner;
  while (at && at !== outer) at = at.parent;
  return at === outer;
}

/** The elements from `element` out to the root, the element first. */
export function ancestry(element: XmlElement): XmlElement[] {
  const path: XmlElement[] = [];
  for (let at: XmlElement | null = element; at; at = at.parent) path.push(at);
  return path;
}

/** Negative when `a` stands before `b` in the document; an element stands before what it holds. 0 for the same. */
export function compareElements(a: XmlElement, b: XmlElement): number {
  if (a === b) return 0;
  const pathA = ancestry(a).reverse();
  const pathB = ancestry(b).reverse();
  let depth = 0;
  while (depth < pathA.length && depth < pathB.length && pathA[depth] === pathB[depth]) depth++;
  const nextA = pathA[depth];
  const nextB = pathB[depth];
  if (!nextA) return -1;
  if (!nextB) return 1;
  const parent = pathA[depth - 1];
  return parent ? parent.indexOf(nextA) - parent.indexOf(nextB) : -1;
}

/** The innermost content control round an element (itself not counted), not leaving its story; null when there is none. */
export function controlAround(element: XmlElement): XmlElement | null {
  for (let at = element.parent; at; at = at.parent) {
    if (at.name === "w:sdt") return at;
    if (STORIES.has(at.name)) return null;
  }
  return null;
}

/** True for a paragraph and for anything that paragraphs stand in. */
export const holdsBlocks = (element: XmlElement): boolean =>
  element.name === "w:p" || BLOCK_CONTAINERS.has(element.name);
