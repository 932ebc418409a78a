import type { DeliveryWay } from "../../ports/deliver";
import { failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Session } from "./session";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** How the sample comes to the clerk on this host: as a document of its own, as a file, or not at all. */
export function sampleWay({ deliver }: Session): DeliveryWay | null {
  const ways = deliver.ways(DOCX);
  return (["open", "download"] as const).find((way) => ways.includes(way)) ?? null;
}

/** Gives the clerk the sample minutes, beside the document that is open, which stays as it is. */
export async function giveSample(session: Session, name: string): Promise<Outcome<void>> {
  const way = sampleWay(session);
  if (!way) return failed("not-supported", "sample");
  try {
    const bytes = await session.sample();
    return await session.deliver.deliver({ name, mediaType: DOCX, bytes }, way);
  } catch {
    return failed("not-loaded", "sample");
  }
}
