import type { Session } from "./session";
import { readMinutes } from "./state";

/** Keeps minutes, ticks and choices for the next pane; where there is no room, this pane goes on without. */
export async function keep(session: Session): Promise<void> {
  const { setting, choices, ticked, parts, minutes } = session.store.get();
  const read = readMinutes({ ...session.store.get(), minutes });
  if (!read) return;
  await session.memory.save({ name: read.name, bytes: read.bytes, setting, choices, ticked, parts });
}
