/** Places on the screen told as places in the document, and back. Only lengths are looked at, never what the text says. */

/** What counts as units inside a drawn paragraph: text in runs, line breaks in runs, objects and page breaks. */
type Leaf = { readonly node: Text } | { readonly node: Element };

function leavesOf(paragraph: Element): Leaf[] {
  const found: Leaf[] = [];
  const walk = (node: Element, inRun: boolean): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        if (inRun) found.push({ node: child });
      } else if (child instanceof Element) {
        if (child.classList.contains("object") || child.classList.contains("break")) found.push({ node: child });
        else if (child.tagName === "BR") {
          if (inRun) found.push({ node: child });
        } else if (!child.classList.contains("frames")) walk(child, inRun || child.hasAttribute("data-at"));
      }
    }
  };
  walk(paragraph, false);
  return found;
}

const width = (leaf: Leaf): number => (leaf.node instanceof Text ? leaf.node.length : 1);

/** The unit at which a place of the browser's selection stands. */
export function unitAt(paragraph: Element, node: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(node, offset);
  let at = 0;
  for (const leaf of leavesOf(paragraph)) {
    if (leaf.node === node) return at + Math.min(offset, width(leaf));
    if (leaf.node.contains(node)) return at + (offset > 0 ? 1 : 0);
    if (place.comparePoint(leaf.node, 0) >= 0) return at;
    at += width(leaf);
  }
  return at;
}

/** The place of the browser's selection for a unit: inside text where it can be, else before or after an element. */
export function placeOf(paragraph: Element, unit: number): { node: Node; offset: number } {
  let at = 0;
  let last: Leaf | null = null;
  for (const leaf of leavesOf(paragraph)) {
    const end = at + width(leaf);
    if (leaf.node instanceof Text ? unit <= end : unit < end) {
      if (leaf.node instanceof Text) return { node: leaf.node, offset: Math.max(0, unit - at) };
      return beside(leaf.node, 0);
    }
    at = end;
    last = leaf;
  }
  if (!last) return { node: paragraph, offset: 0 };
  return last.node instanceof Text ? { node: last.node, offset: last.node.length } : beside(last.node, 1);
}

function beside(node: Element, after: 0 | 1): { node: Node; offset: number } {
  const parent = node.parentNode as Node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node) + after };
}
