import { rescan } from "./rescan";
import { ready } from "./session";
import type { Session } from "./session";

/** True when the document holds no words; read once more first where it held none, for the first may just be typed. */
export async function isEmptyNow(session: Session): Promise<boolean> {
  const empty = (): boolean => ready(session)?.reading.source.blocks.every(({ text }) => text.trim() === "") ?? false;
  if (!empty()) return false;
  await rescan(session);
  return empty();
}
