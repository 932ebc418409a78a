import type { Selected } from "../../core/tagging/manual";
import type { Outcome } from "../../ports/outcome";
import { rescan } from "./rescan";
import type { Session } from "./session";

/**
 * Where the clerk's selection stands (null: not in the body). Who presses a button right after the last letter is ahead
 * of the reading of it: then the document is read once more first, or a neighbouring paragraph would be meant.
 */
export async function selectedNow(session: Session): Promise<Outcome<Selected | null>> {
  const first = await session.document.selection();
  if (!first.ok || first.value?.behind === false) return first;
  await rescan(session);
  return session.document.selection();
}
