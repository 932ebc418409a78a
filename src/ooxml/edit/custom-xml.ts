import { relate, removePart, setContentType, unrelate } from "../changes";
import type { OoxmlPackage } from "../package";
import { relationshipsPart } from "../relationships";
import { escapeAttribute, namespaceOf } from "../xml";
import { DECLARATION } from "./definitions";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds a custom XML part with its properties; its store id is made from what it holds and how many there are. */
export function addCustomXml(pkg: OoxmlPackage, main: string, xml: string, namespace: string): string {
  let n = 1;
  while (pkg.has(`customXml/item${n}.xml`) || pkg.has(`customXml/itemProps${n}.xml`)) n++;
  const part = `customXml/item${n}.xml`;
  const id = storeId(`${n} ${xml}`);
  pkg.setText(part, xml);
  if (pkg.contentType(part) !== "application/xml") setContentType(pkg, part, "application/xml");
  pkg.setText(
    `customXml/itemProps${n}.xml`,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespaceOf("ds")}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(pkg, `customXml/itemProps${n}.xml`, PROPERTIES);
  relate(pkg, part, "customXmlProps", `itemProps${n}.xml`);
  relate(pkg, main, "customXml", `${"../".repeat(main.split("/").length - 1)}${part}`);
  return id;
}

/** Takes a custom XML part away, with its properties and all that points to it. */
export function removeCustomXml(pkg: OoxmlPackage, main: string, part: string): void {
  for (const { kind, target, external } of pkg.relationships(part))
    if (kind === "customXmlProps" && !external) removePart(pkg, target);
  for (const { id, target, external } of pkg.relationships(main))
    if (!external && target === part) unrelate(pkg, main, id);
  removePart(pkg, part);
  removePart(pkg, relationshipsPart(part));
}

/** A GUID made from a text: the same document written twice is the same file. */
function storeId(text: string): string {
  const hex = [0x811c9dc5, 0x01234567, 0x5bd1e995, 0x2545f491].map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0").toUpperCase();
  }).join(""); // prettier-ignore
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
