import { clockChanges, offsetAt, type ClockChange } from "./zone";

const MINUTE = 60_000;
const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
/** Years round the event that a yearly rule has to hold for before it is written as one. */
const [YEARS_BEFORE, YEARS_AFTER] = [1, 5];

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** "+0100" of minutes ahead of UTC. */
const utcOffset = (minutes: number): string =>
  `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}${pad(Math.abs(minutes) % 60)}`;

/** "20260329T010000" of a wall clock held as UTC milliseconds. */
export const localStamp = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\.\d+Z$/g, "");

/** The days of the month a change could stand for: the n-th such weekday, the last one, or both. */
function rulesOf(change: ClockChange): readonly string[] {
  const wall = new Date(change.at + change.before * MINUTE);
  const [day, weekday, month] = [wall.getUTCDate(), DAYS[wall.getUTCDay()], wall.getUTCMonth()];
  const last = new Date(Date.UTC(wall.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const rules = [`BYMONTH=${month + 1};BYDAY=${Math.ceil(day / 7)}${weekday}`];
  if (day + 7 > last) rules.unshift(`BYMONTH=${month + 1};BYDAY=-1${weekday}`);
  return rules.map((rule) => `${rule}@${wall.getUTCHours()}:${wall.getUTCMinutes()}`);
}

/** The yearly rule that all changes keep, or null when they keep none. */
function yearlyRule(changes: readonly ClockChange[], years: number): string | null {
  if (changes.length !== years) return null;
  const shared = changes.map(rulesOf).reduce((left, right) => left.filter((rule) => right.includes(rule)));
  return shared[0]?.split("@")[0] ?? null;
}

function observance(zone: string, change: ClockChange, rule: string | null): readonly string[] {
  const kind = change.after > change.before ? "DAYLIGHT" : "STANDARD";
  const name = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" })
    .formatToParts(change.at)
    .find((part) => part.type === "timeZoneName")?.value;
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localStamp(change.at + change.before * MINUTE)}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `TZOFFSETFROM:${utcOffset(change.before)}`,
    `TZOFFSETTO:${utcOffset(change.after)}`,
    ...(name ? [`TZNAME:${name}`] : []),
    `END:${kind}`,
  ];
}

/**
 * The VTIMEZONE of an IANA zone for an event at an instant, as unfolded lines. A change of clocks that keeps one rule
 * for years round the event is written as a yearly rule (what calendars expect); any other is listed change by change.
 */
export function vtimezone(zone: string, at: number): readonly string[] {
  const year = new Date(at).getUTCFullYear();
  const [first, last] = [Date.UTC(year - YEARS_BEFORE, 0, 1), Date.UTC(year + YEARS_AFTER, 0, 1)];
  const changes = clockChanges(zone, first, last);
  const years = YEARS_BEFORE + YEARS_AFTER;
  const [forward, back] = [changes.filter((c) => c.after > c.before), changes.filter((c) => c.after < c.before)];
  const [forwardRule, backRule] = [yearlyRule(forward, years), yearlyRule(back, years)];
  const offset = offsetAt(zone, first);
  const steady: ClockChange = { at: -offset * MINUTE, before: offset, after: offset };
  const body =
    forward[0] && back[0] && forwardRule && backRule
      ? [...observance(zone, back[0], backRule), ...observance(zone, forward[0], forwardRule)]
      : [steady, ...changes].flatMap((change) => observance(zone, change, null));
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...body, "END:VTIMEZONE"];
}
