import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import type { Outcome } from "../../ports/outcome";
import { clearFailure, tellFailure } from "./run";
import type { Session } from "./session";

/**
 * Makes a file and hands it over. What was said of an earlier failure goes at once: a try that succeeds leaves no bad news
 * standing. Failures are told. True when the file was handed over.
 */
export async function handOver(
  session: Session,
  way: DeliveryWay,
  make: () => Outcome<Deliverable> | Promise<Outcome<Deliverable>>,
): Promise<boolean> {
  clearFailure(session);
  const made = await make();
  const result = made.ok ? await session.deliver.deliver(made.value, way) : made;
  tellFailure(session, result);
  return result.ok;
}
