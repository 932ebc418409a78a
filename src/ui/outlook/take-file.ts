import { takeList } from "../../app/outlook/addresses";
import { takeBytes } from "../../app/outlook/minutes";
import type { Session } from "../../app/outlook/session";

/** A chosen or dropped file: lists and profiles by their ending, everything else is read as minutes. */
export async function takeFile(session: Session, file: File): Promise<void> {
  if (/\.(?:csv|vcf|json)$/i.test(file.name)) return takeList(session, file.name, await file.text());
  return takeBytes(session, file.name, new Uint8Array(await file.arrayBuffer()));
}
