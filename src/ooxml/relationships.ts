import type { XmlDocument } from "./xml/parse";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type ("styles", "hyperlink"), which strict and transitional documents share. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part ("word/styles.xml"), or the address of an external target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of `part`; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships in a .rels part that belongs to `part`. */
export function readRelationships(document: XmlDocument, part: string): Relationship[] {
  return document.root.all("rel:Relationship").map((at) => {
    const type = at.get("Type") ?? "";
    const external = at.get("TargetMode") === "External";
    const target = at.get("Target") ?? "";
    return {
      id: at.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** A part's name from a target as written in the relationships of `part`: "../a.xml" and "/a.xml" are resolved. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target : `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}
