import type { XmlElement } from "../../../ooxml";
import { HostError } from "../../wire/errors";

/** What of a document says whether it may be changed. */
interface Guarded {
  readonly settings: XmlElement | null;
  readonly readOnly: boolean;
}

/** The kind of protection that is in force ("readOnly", "comments", "forms", "trackedChanges"); null for none. */
export function protectionOf(document: Pick<Guarded, "settings">): string | null {
  const protection = document.settings?.first("w:documentProtection");
  const enforced = protection?.get("w:enforcement");
  return protection && (enforced === "1" || enforced === "true" || enforced === "on")
    ? (protection.get("w:edit") ?? "readOnly")
    : null;
}

/** The lock of a content control: "sdtLocked" (not deleted), "contentLocked" (not edited), "sdtContentLocked" (both). */
export function lockOf(sdt: XmlElement): string {
  return sdt.path("w:sdtPr", "w:lock")?.get("w:val") ?? "unlocked";
}

export const cannotEdit = (sdt: XmlElement): boolean => /^(contentLocked|sdtContentLocked)$/.test(lockOf(sdt));
export const cannotDelete = (sdt: XmlElement): boolean => /^(sdtLocked|sdtContentLocked)$/.test(lockOf(sdt));

/** Throws AccessDenied when a local edit may not touch this element. */
export function assertMayChange(document: Pick<Guarded, "readOnly">, at: XmlElement): void {
  if (document.readOnly) throw new HostError("AccessDenied", "The document is read-only or protected.");
  for (let element: XmlElement | null = at; element; element = element.parent) {
    if (element.name !== "w:sdtContent" || element.parent?.name !== "w:sdt") continue;
    if (cannotEdit(element.parent)) {
      throw new HostError("AccessDenied", "The content control does not allow its content to be edited.");
    }
  }
}

/** Throws AccessDenied when a control in what is to be taken out may not be deleted. */
export function assertMayDelete(node: XmlElement): void {
  const controls = node.name === "w:sdt" ? [node, ...node.descendants("w:sdt")] : [...node.descendants("w:sdt")];
  if (controls.some(cannotDelete)) {
    throw new HostError("AccessDenied", "A content control in this place does not allow itself to be deleted.");
  }
}
