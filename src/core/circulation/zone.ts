/** Milliseconds since 1970 in UTC. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const PARTS: Intl.DateTimeFormatOptions = {
  ...{ hourCycle: "h23", calendar: "iso8601", numberingSystem: "latn" },
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", { ...PARTS, timeZone: zone });
  formats.set(zone, format);
  return format;
}

/** Local wall clock of a zone at an instant, as the instant that would be if the zone were UTC. */
function wallClock(zone: string, at: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Minutes that a zone is ahead of UTC at an instant. Throws RangeError for an unknown zone. */
export function offsetAt(zone: string, at: Instant): number {
  const whole = Math.floor(at / 1000) * 1000;
  return (wallClock(zone, whole) - whole) / MINUTE;
}

/** How a local time fell on a change of clocks. */
export type ClockShift = "none" | "twice" | "skipped";

/**
 * The instant of a local date and time in a zone. A time that comes twice means the first one; a time that the clocks
 * skip is moved on by the skip (01:30 becomes 02:30), as RFC 5545 says. The shift is told so that it can be said.
 * `date` "YYYY-MM-DD", `time` "HH:mm". NaN for no date or time of the calendar.
 */
export function instantOf(
  date: string,
  time: string,
  zone: string,
): { readonly at: Instant; readonly shift: ClockShift } {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const local =
    Date.parse(`${date}T00:00:00Z`) + (match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN) * MINUTE;
  if (Number.isNaN(local)) return { at: Number.NaN, shift: "none" };
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  const hits = [...new Set([before, after])]
    .map((offset) => local - offset * MINUTE)
    .filter((at) => wallClock(zone, at) === local)
    .sort((a, b) => a - b);
  const [first] = hits;
  if (first === undefined) return { at: local - before * MINUTE, shift: "skipped" };
  return { at: first, shift: hits.length > 1 ? "twice" : "none" };
}

/** "YYYY-MM-DD" and "HH:mm" of an instant in a zone. */
export function localTime(at: Instant, zone: string): { readonly date: string; readonly time: string } {
  const iso = new Date(wallClock(zone, at)).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** A zone in words at an instant: "London time (British Summer Time, UTC+01:00)". */
export function zoneInWords(zone: string, at: Instant, language = "en-GB"): string {
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "long" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  const offset = offsetAt(zone, at);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const utc = `UTC${offset < 0 ? "−" : "+"}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  if (zone === "UTC" || zone.startsWith("Etc/")) return utc;
  const city = (zone.split("/").at(-1) as string).replaceAll("_", " ");
  return `${city} time (${[name, utc].filter(Boolean).join(", ")})`;
}

export interface ClockChange {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/** Every change of a zone's offset between two instants, found to the minute. */
export function clockChanges(zone: string, from: Instant, to: Instant): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let left = from; left < to; left += 7 * DAY) {
    let [low, high] = [left, Math.min(left + 7 * DAY, to)];
    const [before, after] = [offsetAt(zone, low), offsetAt(zone, high)];
    if (before === after) continue;
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (middle <= low) break;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after });
  }
  return changes;
}
