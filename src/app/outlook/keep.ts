import { fold } from "../../core/text/fold";
import type { Session } from "./session";
import { readMinutes, type ReadMinutes } from "./state";

/** Meetings whose told actions are kept. */
const MEETINGS = 6;

/** What a meeting is known by from one version of its minutes to the next. */
export const meetingKey = (read: ReadMinutes): string => {
  const { body, title, date } = read.minutes.meeting;
  return `${fold(body?.value ?? title?.value ?? "")}|${date?.value ?? read.name}`;
};

/** Keeps minutes, ticks and choices for the next pane; where there is no room, this pane goes on without. */
export async function keep(session: Session): Promise<void> {
  const state = session.store.get();
  const read = readMinutes(state);
  if (!read) return;
  const { setting, choices, ticked, parts, log } = state;
  const key = meetingKey(read);
  const others = state.toldOf.filter(([meeting]) => meeting !== key);
  const told = choices.told.length > 0 ? [...others, [key, choices.told] as const].slice(-MEETINGS) : others;
  session.store.update((now) => ({ ...now, toldOf: told }));
  const found = state.found.filter((entry) => entry.source === "file");
  await session.memory.save({ name: read.name, bytes: read.bytes, setting, choices, ticked, parts, log, found, told });
}
