/**
 * A second reader of .ics files, written from RFC 5545 alone for the tests: strict about line length, folding, nesting
 * and required properties; works out DTSTART from the VTIMEZONE in the file by going through its yearly rules.
 */
interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Observance {
  readonly start: number;
  readonly rule: string | null;
  readonly from: number;
  readonly to: number;
}

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

function unfold(text: string): readonly string[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no line end");
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error("a bare CR or LF");
  for (const row of text.split("\r\n"))
    if (Buffer.byteLength(row, "utf8") > 75) throw new Error(`a line over 75 octets: ${row}`);
  return text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
}

function parse(row: string): Line {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/su.exec(row);
  if (!match) throw new Error(`not a content line: ${row}`);
  const parameters = [...(match[2] as string).matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^;:]*))/g)];
  return {
    name: match[1] as string,
    parameters: Object.fromEntries(parameters.map((one) => [one[1], one[2] ?? one[3] ?? ""])),
    value: match[3] as string,
  };
}

const local = (value: string): number => {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/.exec(value);
  if (!match) throw new Error(`not a local time: ${value}`);
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const offset = (value: string): number => {
  const match = /^([+-])(\d{2})(\d{2})$/.exec(value);
  if (!match) throw new Error(`not an offset: ${value}`);
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
};

/** Local onsets of an observance up to a year. */
function onsets(one: Observance, until: number): readonly number[] {
  if (!one.rule) return [one.start];
  const match = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})$/.exec(one.rule);
  if (!match) throw new Error(`a rule that was not expected: ${one.rule}`);
  const [month, nth, weekday] = [Number(match[1]) - 1, Number(match[2]), DAYS.indexOf(match[3] as string)];
  const result: number[] = [];
  for (let year = new Date(one.start).getUTCFullYear(); year <= until; year += 1) {
    const days = Array.from({ length: 31 }, (_, at) => new Date(Date.UTC(year, month, at + 1))).filter(
      (day) => day.getUTCMonth() === month && day.getUTCDay() === weekday,
    );
    const day = (nth < 0 ? days[days.length + nth] : days[nth - 1]) as Date;
    result.push(day.getTime() + (one.start % 86_400_000));
  }
  if (result[0] !== one.start) throw new Error("DTSTART of the rule is not its first day");
  return result;
}

export interface ReadEvent {
  readonly method: string;
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  /** Names of all properties and components, in order. */
  readonly names: readonly string[];
}

const unescape = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === "n" ? "\n" : one));

/** Reads a calendar file of one event; throws on the first thing that the standard forbids. */
export function readIcs(text: string): ReadEvent {
  const lines = unfold(text).map(parse);
  const stack: string[] = [];
  const event: Line[] = [];
  const observances: Observance[] = [];
  let current: Line[] = [];
  let method = "";
  for (const line of lines) {
    if (line.name === "BEGIN") {
      stack.push(line.value);
      current = [];
    } else if (line.name === "END") {
      if (stack.pop() !== line.value) throw new Error(`END:${line.value} without its BEGIN`);
      const get = (name: string): string | null => current.find((entry) => entry.name === name)?.value ?? null;
      if (line.value === "STANDARD" || line.value === "DAYLIGHT")
        observances.push({
          start: local(get("DTSTART") as string),
          rule: get("RRULE"),
          from: offset(get("TZOFFSETFROM") as string),
          to: offset(get("TZOFFSETTO") as string),
        });
    } else {
      current.push(line);
      if (stack.at(-1) === "VEVENT") event.push(line);
      if (line.name === "METHOD") method = line.value;
    }
  }
  if (stack.length > 0) throw new Error("something was not ended");
  const one = (name: string): Line => {
    const hits = event.filter((line) => line.name === name);
    if (hits.length !== 1) throw new Error(`${hits.length} of ${name}`);
    return hits[0] as Line;
  };
  for (const name of ["UID", "DTSTAMP", "SEQUENCE", "SUMMARY"]) one(name);
  if (!/^\d{8}T\d{6}Z$/.test(one("DTSTAMP").value)) throw new Error("DTSTAMP is not in UTC");
  const instant = (value: string): number => {
    const wall = local(value);
    const year = new Date(wall).getUTCFullYear();
    const last = observances
      .flatMap((entry) => onsets(entry, year).map((onset) => ({ onset, entry })))
      .filter(({ onset, entry }) => wall >= onset + Math.max(0, entry.to - entry.from))
      .sort((a, b) => b.onset - a.onset)[0];
    return wall - (last ? last.entry.to : (observances[0]?.from ?? 0));
  };
  return {
    method,
    uid: one("UID").value,
    start: instant(one("DTSTART").value),
    end: instant(one("DTEND").value),
    summary: unescape(one("SUMMARY").value),
    location: unescape(event.find((line) => line.name === "LOCATION")?.value ?? ""),
    description: unescape(event.find((line) => line.name === "DESCRIPTION")?.value ?? ""),
    attendees: event
      .filter((line) => line.name === "ATTENDEE")
      .map((line) => ({ name: line.parameters["CN"] ?? "", address: line.value.replace("mailto:", "") })),
    names: lines.map((line) => (line.name === "BEGIN" ? line.value : line.name)),
  };
}
