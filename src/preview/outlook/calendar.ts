import { textOf } from "./html-text";
import type { Item, Person } from "./item";

/** RFC 5545 section 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .split("")
    .filter((char) => char >= " ")
    .join("");

/** RFC 5545 section 3.1: lines of at most 75 octets, continued with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let piece = "";
  let size = 0;
  for (const char of line) {
    const octets = encoder.encode(char).length;
    if (size + octets > 74) {
      lines.push(piece);
      piece = "";
      size = 0;
    }
    piece += char;
    size += octets;
  }
  return [...lines, piece].join("\r\n ");
}

const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
const parameter = (value: string): string => `"${value.replace(/["\r\n]/g, "'")}"`;

const attendee = (person: Person, role: string): string =>
  `ATTENDEE;CN=${parameter(person.name)};ROLE=${role};RSVP=TRUE:mailto:${person.address}`;

/** The invitation as it would leave: an iTIP request (RFC 5546) with instants in UTC. `now` is milliseconds. */
export function invitationFile(item: Item, now: number): Uint8Array {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Matters Arising//Preview//EN",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    `UID:${item.id ?? `draft-${now.toString(36)}`}@preview.invalid`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(item.start)}`,
    `DTEND:${utc(item.end)}`,
    `SUMMARY:${escaped(item.subject)}`,
    ...(item.location ? [`LOCATION:${escaped(item.location)}`] : []),
    `DESCRIPTION:${escaped(textOf(item.html))}`,
    ...(item.from ? [`ORGANIZER;CN=${parameter(item.from.name)}:mailto:${item.from.address}`] : []),
    ...item.to.filter(({ address }) => address).map((person) => attendee(person, "REQ-PARTICIPANT")),
    ...item.cc.filter(({ address }) => address).map((person) => attendee(person, "OPT-PARTICIPANT")),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return new TextEncoder().encode(`${lines.map(folded).join("\r\n")}\r\n`);
}
