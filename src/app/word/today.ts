import type { Session } from "./session";

/** Day of the session's clock, "YYYY-MM-DD", where the clerk is. */
export function todayOf(session: Pick<Session, "clock">): string {
  const now = session.clock.now();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
