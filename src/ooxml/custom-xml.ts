import type { OoxmlPackage } from "./package";

/** A custom XML part of a document. */
export interface CustomXml {
  /** Its store id ("{…}") where it has one, else its name. */
  readonly id: string;
  readonly part: string;
  readonly xml: string;
}

/** A part's properties (store id, schemas) as far as they can be read. */
function propertiesOf(pkg: OoxmlPackage, part: string): { readonly id?: string; readonly schemas: readonly string[] } {
  const properties = pkg.related(part, "customXmlProps");
  if (properties === undefined) return { schemas: [] };
  try {
    const { root } = pkg.xml(properties);
    const schemas = root.descendants("ds:schemaRef").map((schema) => schema.get("ds:uri") ?? "");
    const id = root.get("ds:itemID");
    return id === undefined ? { schemas } : { id, schemas };
  } catch {
    return { schemas: [] };
  }
}

/**
 * The custom XML parts whose root is in this namespace. A damaged one, which is no XML any more, counts where its text or its
 * properties still name the namespace: what is left in it is its owner's to save, and to take away.
 */
export function findCustomXml(pkg: OoxmlPackage, main: string, namespace: string): CustomXml[] {
  const found: CustomXml[] = [];
  for (const { kind, target, external } of pkg.relationships(main)) {
    if (kind !== "customXml" || external || !pkg.has(target)) continue;
    const xml = new TextDecoder().decode(pkg.stored(target));
    const { id = target, schemas } = propertiesOf(pkg, target);
    const names = (): boolean => xml.includes(`"${namespace}"`) || schemas.includes(namespace);
    if (rootOf(pkg, target)?.startsWith(`{${namespace}}`) ?? names()) found.push({ id, part: target, xml });
  }
  return found;
}

/** Name of a part's root; null when the part is no XML. */
function rootOf(pkg: OoxmlPackage, part: string): string | null {
  try {
    return pkg.xml(part).root.name;
  } catch {
    return null;
  }
}
