import type { AttendanceStatus } from "../../minutes/record";
import { fitsInitials, isOrganisation, isRole, nameAt } from "../../people/names";
import { STANDING } from "../language/en/attendance";
import { timesIn } from "../grammar";

/** What stands after (or before) a name in a list, one piece of it. */
export interface Tail {
  readonly text: string;
  readonly bracket: boolean;
}

/** What the pieces say of the person. `unknown` are pieces that only the rest of the list can explain. */
export interface Particulars {
  organisation: string | null;
  roles: string[];
  initials: string | null;
  note: string | null;
  joined: string | null;
  left: string | null;
  substituteFor: string | null;
  remote: boolean;
  status: AttendanceStatus | null;
  unknown: Tail[];
}

export const noParticulars = (): Particulars => ({
  organisation: null,
  roles: [],
  initials: null,
  note: null,
  joined: null,
  left: null,
  substituteFor: null,
  remote: false,
  status: null,
  unknown: [],
});

const SUBSTITUTE =
  /^(?:(?:as )?(?:a )?(?:substitut(?:e|ing)|subbing|sub|deput(?:y|ising|izing|y)|alternate|proxy|standing in|stand in|covering|on behalf|delegate|representing)\s*(?:for|of)?:?|for)\s+(.+)$/i;
const REMOTE =
  /^(?:(?:attend\w+ |joined |present )?(?:remote(?:ly)?|online|virtual(?:ly)?|by (?:phone|telephone|video|zoom|teams|conference call)|via [\p{L} ]{2,24}|on (?:zoom|teams|the phone|phone|line)|dial(?:led|ing)?[- ]?in|zoom|ms teams|teams|phone|telephone|video ?(?:call|link|conference)?|conference call|v|tc))$/iu;
const CAME = /\b(?:arriv|join|late\b|from\b|enter|came)/i;
const WENT = /\b(?:left|leav|depart|until|till|to\b|early)/i;
const PART =
  /^(?:part(?:[ -]time)?|part (?:only|of (?:the )?meeting)|in part|late|left early|arrived late|(?:for )?items? [\d,. –&-]+(?:and [\d.]+)?(?: only)?|(?:agenda )?items? .{1,20} only|(?:for )?part)$/i;

/** Whom a member stands for, or how he came to be one: "(foundation)", "(co-opted)", "(parent)". */
const KIND_OF_MEMBER =
  /^(?:parent|staff|foundation|co-?opted|community|local authority|authority|la|partnership|associate|ex[- ]officio|elected|appointed|lay|public|student|employer)(?: (?:governor|member|trustee|representative|rep))?$/i;

/** Adds what a piece of text says to the particulars of the person called `name`. */
export function explain(tail: Tail, name: string, into: Particulars): void {
  const text = tail.text
    .replace(/^[\s,;:–—./|-]+|[\s,;:–—/|]+$/g, "")
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|plc|Jr|Sr))\.$/, "");
  if (text === "" || /^(?:and|&)$/i.test(text)) return;
  const pieces = /\s[–—-]\s/.test(text)
    ? text.split(/\s[–—-]\s/)
    : /^[^()]+\([^()]+\)?$/.test(text)
      ? text.split(/[()]/)
      : null;
  if (pieces && pieces.filter((piece) => piece.trim() !== "").length > 1) {
    for (const piece of pieces) explain({ text: piece, bracket: tail.bracket }, name, into);
    return;
  }
  const standing = STANDING.find(([pattern]) => pattern.test(text.toLowerCase()));
  if (standing && !(text.length <= 2 && tail.bracket && fitsInitials(text, name))) {
    into.status ??= standing[1];
    if (REMOTE.test(text)) into.remote = true;
    return;
  }
  if (/^\p{Lu}{2,4}$/u.test(text) && fitsInitials(text, name) && into.initials === null) {
    into.initials = text;
    return;
  }
  if (/^@[\w-]+$/.test(text)) {
    into.note = into.note ? `${text}; ${into.note}` : text;
    return;
  }
  const substitute = SUBSTITUTE.exec(text);
  if (substitute && nameAt(substitute[1]!)) {
    into.substituteFor = bareName(substitute[1]!);
    return;
  }
  if (REMOTE.test(text)) {
    into.remote = true;
    return;
  }
  if (comings(text, into)) return;
  if (/\s[/|]\s/.test(text) && text.split(/\s[/|]\s/).some(isRole)) {
    for (const piece of text.split(/\s[/|]\s/)) explain({ text: piece, bracket: tail.bracket }, name, into);
    return;
  }
  if (
    !/\b(?:of|for)\b/i.test(text.split(",", 1)[0]!) &&
    text.includes(",") &&
    !/,\s*(?:inc|ltd|llc|plc|limited)\b/i.test(text)
  ) {
    for (const piece of text.split(",")) explain({ text: piece, bracket: tail.bracket }, name, into);
    return;
  }
  if (
    /^(?:on )?(?:holiday|(?:annual |sick |maternity )?leave|work(?: commitments)?|illness|ill|unwell|sick|personal(?: reasons)?|family(?: reasons)?|away|other commitments?|another (?:meeting|engagement|commitment)|prior (?:engagement|commitment)|business|medical)$/i.test(
      text,
    )
  )
    into.note = text;
  else if (
    isRole(text) ||
    (tail.bracket && KIND_OF_MEMBER.test(text)) ||
    /^(?:minutes|notes|taking (?:the )?minutes)$/i.test(text)
  )
    into.roles.push(text);
  else if (isOrganisation(text)) {
    if (into.organisation === null) into.organisation = text;
    else into.roles.push(text);
  } else if (into.organisation !== null && tail.bracket) into.roles.push(text);
  else into.unknown.push({ text, bracket: tail.bracket });
}

function comings(text: string, into: Particulars): boolean {
  if (PART.test(text)) {
    into.note = into.note ? `${into.note}; ${text}` : text;
    const items = /items? ([\d.]+)/i.exec(text);
    if (items) into.joined ??= `item ${items[1]}`;
    return true;
  }
  if (text.length > 60) return false;
  const time = timesIn(text)[0] ?? null;
  const item = /\bitems? ([\d.]+)/i.exec(text);
  const came = CAME.test(text);
  const went = WENT.test(text);
  if (!time && !item) {
    if (!/^(?:left|arrived|joined|late|leaving|departed)\b/i.test(text)) return false;
    into.note = into.note ? `${into.note}; ${text}` : text;
    return true;
  }
  const when = time?.from ?? `item ${item![1]}`;
  if (went && !came) into.left = when;
  else if (came || time) {
    into.joined = when;
    if (time?.to) into.left = time.to;
  } else return false;
  return true;
}

/** A name without title, for "(for Cllr A Other)". */
export function bareName(text: string): string {
  const hit = nameAt(text);
  return hit ? text.slice(hit.start, hit.end) : text.trim();
}
