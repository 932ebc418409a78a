import { relate } from "../../../ooxml/editing";
import { element, type XmlElement } from "../../../ooxml";
import { gapAt, liftGap } from "../edit/runs";
import { compareElements } from "./order";
import { offsetOf, rangeScope, stretches, type Scope } from "./scope";
import { widthOf } from "./units";

function address(scope: Scope, link: XmlElement): string {
  const { document } = scope.host;
  const id = link.get("r:id");
  const target = id ? document.file.relationships(document.mainPart).find((at) => at.id === id)?.target : "";
  const anchor = link.get("w:anchor");
  return `${target ?? ""}${anchor ? `#${anchor}` : ""}`;
}

function links(scope: Scope): { link: XmlElement; paragraph: XmlElement; from: number; to: number }[] {
  return [...stretches(scope)].flatMap(({ paragraph, from, to }) =>
    [...paragraph.descendants("w:hyperlink")]
      .map((link) => ({
        link,
        paragraph,
        from: offsetOf(paragraph, link),
        to: offsetOf(paragraph, link) + widthOf(link),
      }))
      .filter((at) => at.from < Math.max(to, from + 1) && at.to > from),
  );
}

/** The address of the first link in a range; "" when there is none. */
export const hyperlinkOf = (scope: Scope): string => {
  const found = links(scope)[0];
  return found ? address(scope, found.link) : "";
};

/** The ranges of the links in a range. */
export const linksIn = (scope: Scope): Scope[] =>
  links(scope).map(({ paragraph, from, to }) => rangeScope(scope.host, paragraph, from, paragraph, to));

/** Makes the range a link ("#name" to a bookmark); "" takes its links off. */
export function setHyperlink(scope: Scope, target: string): void {
  const { document } = scope.host;
  for (const { link } of links(scope)) document.journal.unwrap(link);
  if (target === "") return;
  const anchor = target.startsWith("#") ? target.slice(1) : undefined;
  const id = anchor === undefined ? relate(document.file, document.mainPart, "hyperlink", target, true) : undefined;
  for (const { paragraph, from, to } of [...stretches(scope)]) {
    if (to <= from) continue;
    const right = liftGap(document, gapAt(document, paragraph, to, { edge: "first" }), paragraph);
    const mark = right ? (paragraph.children[right.index] ?? null) : null;
    const left = liftGap(document, gapAt(document, paragraph, from, { edge: "last" }), paragraph);
    if (!left || !right) continue;
    const first = paragraph.children[left.index];
    const nodes = paragraph.children.slice(left.index, mark ? paragraph.indexOf(mark) : undefined);
    const link = element("w:hyperlink", { "r:id": id, "w:anchor": anchor, "w:history": "1" });
    if (
      !first ||
      nodes.length === 0 ||
      (mark?.kind === "element" && first.kind === "element" && compareElements(first, mark) >= 0)
    )
      continue;
    document.journal.before(first, link);
    document.journal.append(link, ...nodes);
  }
}
