import { isAddress, oneLine, severalLines, wellFormed, type Addressee } from "./addressee";
import { utf8 } from "./encode";
import { localStamp, vtimezone } from "./vtimezone";
import { offsetAt, type Instant } from "./zone";

/** One meeting as a calendar holds it. */
export interface CalendarEvent {
  /** Stays the same for every later version of the same meeting. */
  readonly uid: string;
  /** 0 for the first, one more for every update. */
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA zone of the committee. */
  readonly zone: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly tentative: boolean;
  readonly organizer: Addressee | null;
  readonly required: readonly Addressee[];
  readonly optional: readonly Addressee[];
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks escaped, other control characters gone. */
export const icsText = (text: string): string =>
  wellFormed(severalLines(text))
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

/** A quoted parameter value (3.2): it can hold no double quote and no control character. */
const parameter = (text: string): string => `"${wellFormed(oneLine(text)).replaceAll('"', "'")}"`;

/** Folds a content line so that no line has more than 75 octets and no character is split (3.1). */
export function fold(line: string): string {
  const rows: string[] = [];
  let [row, used] = ["", 0];
  for (const character of line) {
    const size = utf8(character).length;
    if (used + size > 75) {
      rows.push(row);
      [row, used] = [" ", 1];
    }
    row += character;
    used += size;
  }
  return [...rows, row].join("\r\n");
}

const attendee = (who: Addressee, role: string): string =>
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${parameter(who.name)}:mailto:${who.address}`;

/**
 * An iCalendar file (RFC 5545). "PUBLISH" is a file to import and names no attendees (RFC 5546, 3.2.1); "REQUEST" goes
 * inside the organiser's mail and names those whose address is known. `stamp` is the moment of writing.
 * Throws RangeError when the zone is unknown or the times are no instants.
 */
export function writeIcs(event: CalendarEvent, method: "PUBLISH" | "REQUEST", stamp: Instant): string {
  const local = (at: Instant): string => localStamp(at + offsetAt(event.zone, at) * 60_000);
  const known = (list: readonly Addressee[]): readonly Addressee[] => list.filter((who) => isAddress(who.address));
  const organizer = event.organizer && isAddress(event.organizer.address) ? event.organizer : null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Matters Arising//Minutes//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...vtimezone(event.zone, event.start),
    "BEGIN:VEVENT",
    `UID:${icsText(oneLine(event.uid))}`,
    `DTSTAMP:${localStamp(stamp)}Z`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;TZID=${event.zone}:${local(event.start)}`,
    `DTEND;TZID=${event.zone}:${local(event.end)}`,
    `SUMMARY:${icsText(oneLine(event.summary))}`,
    ...(event.location ? [`LOCATION:${icsText(oneLine(event.location))}`] : []),
    `DESCRIPTION:${icsText(event.description)}`,
    `STATUS:${event.tentative ? "TENTATIVE" : "CONFIRMED"}`,
    ...(event.tentative ? ["X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"] : []),
    ...(organizer ? [`ORGANIZER;CN=${parameter(organizer.name)}:mailto:${organizer.address}`] : []),
    ...(method === "REQUEST" ? known(event.required).map((who) => attendee(who, "REQ-PARTICIPANT")) : []),
    ...(method === "REQUEST" ? known(event.optional).map((who) => attendee(who, "OPT-PARTICIPANT")) : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
