import type { OoxmlPackage } from "./package";

/** A custom XML part of a document. */
export interface CustomXml {
  /** Its store id ("{…}") where it has one, else its name. */
  readonly id: string;
  readonly part: string;
  readonly xml: string;
}

/** The custom XML parts whose root is in this namespace. Parts that are no XML are passed over. */
export function findCustomXml(pkg: OoxmlPackage, main: string, namespace: string): CustomXml[] {
  const found: CustomXml[] = [];
  for (const { kind, target, external } of pkg.relationships(main)) {
    if (kind !== "customXml" || external || !pkg.has(target)) continue;
    try {
      const { root } = pkg.xml(target);
      if (!root.name.startsWith(`{${namespace}}`)) continue;
    } catch {
      continue;
    }
    const properties = pkg.related(target, "customXmlProps");
    const id = properties === undefined ? undefined : pkg.xml(properties).root.get("ds:itemID");
    found.push({ id: id ?? target, part: target, xml: new TextDecoder().decode(pkg.bytes(target)) });
  }
  return found;
}
