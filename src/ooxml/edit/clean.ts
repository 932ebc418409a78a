import { removePart, unrelate } from "../changes";
import { TYPES } from "../package";
import type { OoxmlPackage } from "../package";
import type { WordDocument } from "../word/document";
import type { XmlElement } from "../xml";
import { acceptChanges } from "./accept";
import { storyRoots } from "./stories";

/** Kinds of relationships of the main part that lead to comments and to who wrote them. */
const COMMENT_PARTS = new Set(["comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"]);
const COMMENT_MARKS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/** Takes out comments, their marks in the text, and the list of the people who wrote them. */
export function removeComments(document: WordDocument): void {
  const { pkg, main } = document;
  for (const root of storyRoots(document))
    for (const at of root.descendants()) {
      if (!COMMENT_MARKS.has(at.name)) continue;
      const run = at.parent?.name === "w:r" ? at.parent : null;
      at.remove();
      if (run && run.elements.every((inside) => inside.name === "w:rPr")) run.remove();
    }
  removeRelated(pkg, main, COMMENT_PARTS);
}

/** Accepts every tracked change and turns tracking off. */
export function acceptAll(document: WordDocument): void {
  for (const root of storyRoots(document)) acceptChanges(root);
  document.related("settings")?.first("w:trackRevisions")?.remove();
}

/** Settings that tell of the author's machine or of who edited when. */
const PERSONAL_SETTINGS = ["w:rsids", "w:attachedTemplate", "w:mailMerge"];
const PERSONAL_TARGETS = new Set(["attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData"]);
/** Parts that Word writes: of the format itself (wordprocessingml), and of its own additions (ms-word). */
const OF_WORD = /wordprocessingml|vnd\.ms-word\..*\+xml/;
const CORE_NAMES = ["dc:creator", "cp:lastModifiedBy"];
const APPLICATION_NAMES = ["ep:Company", "ep:Manager", "ep:HyperlinkBase"];

/**
 * Takes out who made the document: author, last editor, company and manager in the properties, custom properties (labels
 * of the organisation's information protection stay: they are its rules), the numbers that tell editing sessions apart,
 * the template's path, and parts that nothing leads to. What is left of comments and tracked changes is by "Author", as Word writes it.
 */
export function removeNames(document: WordDocument): void {
  const { pkg, main } = document;
  clear(pkg, "core-properties", CORE_NAMES);
  clear(pkg, "extended-properties", APPLICATION_NAMES);
  removeCustomProperties(pkg);
  removeLost(pkg);
  // Headers and notes are known by what leads to them, too: some programs forget to state their type.
  const roots = new Set(storyRoots(document));
  for (const part of pkg.partNames())
    if (part.endsWith(".xml") && OF_WORD.test(pkg.contentType(part) ?? "")) roots.add(pkg.xml(part).root);
  for (const root of roots) anonymise(root);
  for (const part of [main, pkg.related(main, "glossaryDocument")]) {
    const settings = part === undefined ? undefined : pkg.related(part, "settings");
    if (settings === undefined) continue;
    const { root } = pkg.xml(settings);
    for (const name of PERSONAL_SETTINGS) for (const at of root.all(name)) at.remove();
    removeRelated(pkg, settings, PERSONAL_TARGETS);
  }
}

/** Takes out parts that nothing leads to: no program shows them, and anything may stand in them. */
function removeLost(pkg: OoxmlPackage): void {
  const reached = new Set<string>();
  const reach = (part: string): void => {
    for (const { target, external } of pkg.relationships(part)) {
      const name = target.toLowerCase();
      if (external || reached.has(name) || !pkg.has(target)) continue;
      reached.add(name);
      reach(target);
    }
  };
  reach("");
  for (const part of pkg.partNames())
    if (part !== TYPES && !part.endsWith(".rels") && !reached.has(part.toLowerCase())) removePart(pkg, part);
}

function anonymise(root: XmlElement): void {
  for (const at of [root, ...root.descendants()]) {
    for (const { name } of at.attributes) {
      if (name.startsWith("w:rsid")) at.set(name, null);
      else if (name === "w:author" || name === "w15:author") at.set(name, "Author");
      else if (name === "w:initials") at.set(name, "A");
      else if (name === "w:date" && at.get("w:author") !== undefined) at.set(name, null);
    }
    if (at.name === "w:rsid") at.remove();
    // A control bound to a property that goes would lose the words it shows.
    else if (at.name === "w:dataBinding" && /creator|lastModifiedBy|Company|Manager/.test(at.get("w:xpath") ?? ""))
      at.remove();
  }
}

/** One part of a kind is what the standard allows; a second one, which some programs leave behind, names people too. */
function clear(pkg: OoxmlPackage, kind: string, names: readonly string[]): void {
  const related = pkg.relationships("").filter((at) => at.kind === kind && !at.external);
  const parts = new Set(related.map(({ target }) => target).filter((target) => pkg.has(target)));
  for (const part of pkg.partNames()) if (pkg.contentType(part)?.includes(`${kind}+xml`)) parts.add(part);
  for (const part of parts) for (const name of names) for (const at of pkg.xml(part).root.all(name)) at.remove();
}

function removeCustomProperties(pkg: OoxmlPackage): void {
  const part = pkg.related("", "custom-properties");
  if (part === undefined) return;
  const { root } = pkg.xml(part);
  for (const property of root.all("op:property"))
    if (!property.get("name")?.startsWith("MSIP_Label_")) property.remove();
  if (root.elements.length === 0) removeRelated(pkg, "", new Set(["custom-properties"]));
}

/** Takes out the relationships of these kinds, and the parts they lead to. */
function removeRelated(pkg: OoxmlPackage, part: string, kinds: ReadonlySet<string>): void {
  for (const { id, kind, target, external } of pkg.relationships(part)) {
    if (!kinds.has(kind)) continue;
    unrelate(pkg, part, id);
    if (!external) removePart(pkg, target);
  }
}
