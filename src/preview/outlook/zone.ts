/** Clocks by their zone: one takes as long to be made as to be asked twenty times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(zone, made);
  return made;
}

/** Minutes that a zone's local time is ahead of UTC at an instant (milliseconds). */
export function offsetAt(zone: string, instant: number): number {
  const parts = clockOf(zone).formatToParts(new Date(instant));
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    value("year"),
    value("month") - 1,
    value("day"),
    value("hour"),
    value("minute"),
    value("second"),
  );
  return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000);
}

const DAY = 86_400_000;

/**
 * The stretches of constant offset round an instant, as Outlook hands them to the add-in (`timeZoneOffsets`): strings of
 * milliseconds and minutes, two years either way. Changes are found to the minute.
 */
export function offsetRanges(zone: string, round: number): { start: string; end: string; offset: string }[] {
  const [first, last] = [round - 730 * DAY, round + 730 * DAY];
  const ranges: { start: string; end: string; offset: string }[] = [];
  let start = first;
  let offset = offsetAt(zone, first);
  for (let at = first; at < last; at += DAY) {
    const next = offsetAt(zone, at + DAY);
    if (next === offset) continue;
    let [low, high] = [at, at + DAY];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(zone, middle) === offset) low = middle;
      else high = middle;
    }
    const change = Math.ceil(high / 60_000) * 60_000;
    ranges.push({ start: String(start), end: String(change), offset: String(offset) });
    start = change;
    offset = next;
  }
  ranges.push({ start: String(start), end: String(last), offset: String(offset) });
  return ranges;
}
