import type { XmlElement } from "../xml";
import type { WordDocument } from "./document";
import { isOn } from "./styles";

/** A header that pages show, at the section where it begins. */
export interface ShownHeader {
  /** Number of the section, from 0. */
  readonly section: number;
  /** The section's properties (w:sectPr). */
  readonly at: XmlElement;
  /** As w:type names it (17.18.36): the usual one, that of the first page, that of even pages. */
  readonly kind: "default" | "first" | "even";
}

/** The properties of the document's sections, in order; what a section was before a tracked change is none. */
export const sectionsOf = ({ body }: WordDocument): XmlElement[] =>
  body.descendants("w:sectPr").filter(({ parent }) => parent?.name !== "w:sectPrChange");

/**
 * The headers that the document's pages show, each once: the usual one, that of a section's first page where it has one
 * (17.10.6 titlePg), that of even pages where they differ (17.10.1 evenAndOddHeaders). A section without a reference goes
 * on with the header of the section before it (17.10.5 headerReference); one that no section has begins where it would be
 * shown first.
 */
export function shownHeaders(document: WordDocument): ShownHeader[] {
  const { pkg, main } = document;
  const even = isSet(document.related("settings")?.first("w:evenAndOddHeaders"));
  const parts = new Map(pkg.relationships(main).map(({ id, target }) => [id, target]));
  const valid: Record<string, string> = {};
  const seen = new Set<string>();
  return sectionsOf(document).flatMap((at, section) => {
    for (const reference of at.all("w:headerReference")) {
      const part = parts.get(reference.get("r:id") ?? "");
      if (part !== undefined && pkg.has(part)) valid[reference.get("w:type") ?? "default"] = part;
    }
    const kinds = (["default", "first", "even"] as const).filter(
      (kind) => kind === "default" || (kind === "first" ? isSet(at.first("w:titlePg")) : even),
    );
    return kinds.flatMap((kind) => {
      const part = (valid[kind] ??= `${section} ${kind}`);
      if (seen.has(part)) return [];
      seen.add(part);
      return [{ section, at, kind }];
    });
  });
}

const isSet = (at: XmlElement | undefined): boolean => at !== undefined && isOn(at.get("w:val"));
