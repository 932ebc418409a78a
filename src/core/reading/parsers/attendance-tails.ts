import { ADDRESS } from "../shapes";
import type { AttendanceStatus } from "../../minutes/record";
import { fitsInitials, isOrganisation, isRole, nameAt } from "../../people/names";
import { standingOf } from "../labels";
import { SUFFIXES } from "../language/en/people";
import { isGiven } from "../language/en/nicknames";
import { timesIn } from "../grammar";
import { guarded } from "../../text/pattern";

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

/** What of them a claim says as it stands. */
export const told = ({
  unknown: _unknown,
  status: _status,
  remote: _remote,
  ...rest
}: Particulars): Omit<Particulars, "unknown" | "status" | "remote"> => rest;

const LETTERS_OF_NAME = guarded(/^\p{Lu}[\p{L}’'-]{0,3}\p{Lu}\p{Ll}{0,2}$/u);
const SUBSTITUTE = guarded(
  /^(?:(?:as )?(?:a )?(?:substitut(?:e|ing)|subbing|sub|deput(?:y|ising|izing|y)|alternate|proxy|standing in|stand in|covering|on behalf|delegate|representing)\s*(?:for|of)?:?|for)\s+(.+)$/i,
);
const REMOTE = guarded(
  /^(?:(?:attend\w+ |joined |present )?(?:remote(?:ly)?|online|virtual(?:ly)?|by (?:phone|telephone|video|zoom|teams|conference call)|via [\p{L} ]{2,24}|on (?:zoom|teams|the phone|phone|line)|dial(?:led|ing)?[- ]?in|zoom|ms teams|teams|phone|telephone|video ?(?:call|link|conference)?|conference call|v\/?c?|tc))$/iu,
);
const CAME = guarded(/\b(?:arriv|join|late\b|from\b|enter|came)/i);
const WENT = guarded(/\b(?:left|leav|depart|until|till|to\b|early)/i);
const OFFICE_OF = /^\p{Lu}[\p{L}\s]{3,40}['’]s?\s(?:[Oo]ffice|Department|Team|Service)$/u;
const PART = guarded(
  /^(?:part(?:[ -]time)?|part (?:only|of (?:the )?meeting)|in part|(?:for )?late(?:ness)?(?: arrival)?|\d+ ?min(?:ute)?s?|(?:am|pm|morning|afternoon) only|left early|arrived late|(?:for )?items? [\d,./ –&-]+(?:and [\d.]+)?(?: only)?|(?:agenda )?items? .{1,20} only|(?:for )?part|accepted|received|noted)$/i,
);

/** A part of the country, or of the work: no body of its own. */
const REGION = guarded(
  /^(?:(?:north|south|east|west|mid|central|policy|strategy|communications|operations|research|education|quality|governance|standards|regions|engineering)(?:[ -]|,? (?:and|&) |$)){1,3}$/i,
);

/** "VPSA", "GM", "(FD)", "(PO)": an office by its letters. */
const OFFICE_LETTERS = guarded(/^(?:VP\p{Lu}{1,3}|D?GM|D?CE|FD|P[IMO]|SM)$/u);

/** Whom a member stands for, or how he came to be one: "(foundation)", "(co-opted)", "(parent)". */
const KIND_OF_MEMBER = guarded(
  /^(?:alt(?:ernate)?\.?,?(?: (?:no\.? |#)?\d)?|parent|staff|foundation|co-?opted|community|local authority|authority|la|partnership|associate|ex[- ]officio|elected|appointed|lay|public|student|employer)(?: (?:governor|member|trustee|representative|rep))?$/i,
);

const SENTENCE = guarded(
  /^(?:\d[\d.]* )?\p{Lu}[\p{L}’'-]*\s(?:\p{L}+\s){0,3}?(?:was|were|is|are|has|had|asked|said|agreed|welcomed|thanked|noted|reported|joined|arrived|left)\s/u,
);

const BRACKETS = guarded(/^(?:[([][^()[\]]+[)\]]\s*)+$/);

const OFFICE_AND_LETTERS = /^(.{4,60}),? (\p{Lu}{2,4})$/u;

/** Adds what a piece of text says to the particulars of the person called `name`. */
export function explain(tail: Tail, name: string, into: Particulars): void {
  const text = tail.text
    .replace(/^[\s,;:–—./|-]+|[\s,;:–—/|]+$/g, "")
    .replace(/^\[([^[\]]*)\]?$/, "$1")
    .replace(/^as (?:an? )?(?=\p{Lu})/u, "")
    .replace(/^(?:cadeirydd|is-gadeirydd|clerc|hwyr)\s?\/\s?/i, "")
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|plc|Jr|Sr))\.$/, "");
  // "Jo Bell jo@weir.example": where to write to says nothing of what somebody is.
  const unaddressed = text.includes("@") ? text.replace(ADDRESS, "") : text;
  if (unaddressed !== text) {
    explain({ text: unaddressed, bracket: tail.bracket }, name, into);
    return;
  }
  // "Mike Sand (MS)": his letters, and no form of address.
  const letters = tail.bracket && /^\p{Lu}{2,3}$/u.test(text) && fitsInitials(text, name);
  if (
    text === "" ||
    (!letters &&
      /^\*|\bquor(?:um|ate)\b|^[a-z ]+:\s?\d+$|^\d+ [a-z]|^(?:and|&|all\s.*|\d{1,4}|[)\]]|mrs?|ms|miss|dr|cllr|esq|unlicensed|deactivated)$/i.test(
        text,
      ))
  )
    return;
  // "Ann Ode, (AO) (Treasurer)": brackets behind a comma or in a column of their own.
  if (BRACKETS.test(text)) {
    for (const [, inner] of text.matchAll(/[([]([^()[\]]+)/g)) explain({ text: inner!, bracket: true }, name, into);
    return;
  }
  // A sentence behind the list says nothing of the last one on it.
  const length = text.split(/\s+/).length;
  if (!tail.bracket && (length > 20 || (length > 2 && SENTENCE.test(text)))) return;
  // "(Treasurer: CD)"
  const pieces = /\s[–—-]\s|: ?\p{Lu}{2,4}$/u.test(text)
    ? text.split(/\s[–—-]\s|: ?(?=\p{Lu}{2,4}$)/u)
    : /^[^()]+\([^()]+\)?$/.test(text)
      ? text.split(/[()]/)
      : null;
  if (pieces && pieces.filter((piece) => piece.trim() !== "").length > 1) {
    for (const piece of pieces) explain({ text: piece, bracket: tail.bracket }, name, into);
    return;
  }
  // "Ann Ode – Treasurer AO"
  const [, office, own] = OFFICE_AND_LETTERS.exec(text) ?? [];
  if (own && isRole(office!) && fitsInitials(own, name) && into.initials === null) {
    into.initials = own;
    explain({ text: office!, bracket: tail.bracket }, name, into);
    return;
  }
  const standing = standingOf(text.toLowerCase());
  // "Mike (MR)": the surname is left out, its letter is not.
  const short = tail.bracket && /^\p{Lu}{2,3}$/u.test(text) && !/\s/.test(name) && text[0] === name[0]?.toUpperCase();
  // "(NO)" is Norway, where others are from elsewhere.
  if (standing && !(tail.bracket && text === "NO") && !letters && !short) {
    // "No (apologies)"
    if (into.status === null || (into.status === "absent" && standing === "apologies")) into.status = standing;
    if (REMOTE.test(text)) into.remote = true;
    return;
  }
  if (LETTERS_OF_NAME.test(text) && (short || fitsInitials(text, name)) && into.initials === null) {
    into.initials = text;
    return;
  }
  // "(ONZM)"
  if (text === text.toUpperCase() && SUFFIXES.has(text.toLowerCase())) return;
  if (/^@[\w-]+$/.test(text)) {
    into.note = into.note ? `${text}; ${into.note}` : text;
    return;
  }
  if (/^(?:in the chair|presiding|chairing)$/i.test(text)) {
    into.roles.push("Chair");
    return;
  }
  const substitute = SUBSTITUTE.exec(text);
  // "(representing Weir WI)" is from there.
  if (
    substitute &&
    /^representing/i.test(text) &&
    (/\p{Lu}{2}$/u.test(substitute[1]!) || isOrganisation(substitute[1]!))
  ) {
    into.organisation ??= substitute[1]!;
    return;
  }
  if (substitute && nameAt(substitute[1]!) && !isRole(substitute[1]!)) {
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
  // "Regional Director, South East", "Director, Human Resources"
  if (
    into.roles.length > 0 &&
    (REGION.test(text) || (/^(?:director|manager|head)$/i.test(into.roles.at(-1)!) && FIELD.test(text)))
  ) {
    into.roles.push(`${into.roles.pop()!}, ${text}`);
    return;
  }
  // "Head of Policy, Chief Executive's Office": a part of the body, not a second office.
  if (OFFICE_OF.test(text) && into.organisation === null) {
    into.organisation = text;
    return;
  }
  const two = roleAndBody(text);
  if (two) {
    into.roles.push(two.role);
    into.organisation ??= two.body;
    return;
  }
  if (
    (!/\b(?:of|for)\b/i.test(text.split(",", 1)[0]!) || /,\s?(?:co-)?chair$/i.test(text)) &&
    text.includes(",") &&
    !/,\s*(?:inc|ltd|llc|plc|limited)\b/i.test(text)
  ) {
    for (const piece of text.split(",")) explain({ text: piece, bracket: tail.bracket }, name, into);
    return;
  }
  // "(Mark out of town, John unable to attend, but …)": a remark, whoever it is on.
  if (tail.bracket && text.split(/\s+/).length > 8) {
    into.note ??= text;
    return;
  }
  if (
    /^(?:who\s.*|(?:on )?(?:holiday|(?:annual |sick |maternity )?leave|work|illness|ill|unwell|sick|personal|family|away|(?:other|another|prior|work|family|business|personal|school|council|previous) (?:meeting|engagement|commitment|reason|matter)s?|business|medical))$/i.test(
      text,
    )
  )
    into.note = text;
  else if (
    isRole(text.split(":", 1)[0]!) ||
    OFFICE_LETTERS.test(text) ||
    /\scllrs?$/i.test(text) ||
    (KIND_OF_MEMBER.test(text) && (tail.bracket || !/^(?:public|community)$/i.test(text))) ||
    /^(?:minutes|notes|secretariat|taking (?:the )?minutes|(?:associate |assistant )?professor)$/i.test(text)
  )
    into.roles.push(text);
  else if (isOrganisation(text)) {
    if (into.organisation === null) into.organisation = text;
    else into.roles.push(text);
  } else if (into.organisation !== null && tail.bracket) into.roles.push(text);
  else into.unknown.push({ text, bracket: tail.bracket });
}

/** Words that end the name of a field of work. */
export const FIELD =
  /^\p{Lu}.*(?:resources|management|services|affairs|finance|planning|operations|policy|communications|development|works|safety)$/iu;

/** Nouns for a body of its own, at the end of its name; "Housing" or "Planning" may be part of an office. */
const BODY =
  /\b(?:trust|council|ltd|limited|plc|llc|inc|company|university|college|school|academy|association|society|agency|authority|foundation|institute|federation|union|partnership|church|charity|police|constabulary|hospitals?|bank|club|ministry|consulting|consultants|architects|solicitors|llp|residential|management|properties|group)\.?$/i;

/** "Deputy Director of Quality, Tarn Hospitals NHS Trust", "property manager from Keystone": an office and where it is held. */
function roleAndBody(text: string): { readonly role: string; readonly body: string } | null {
  const from = /^(.{3,60}?),?\s+(?:from|with|representing|at)\s+(?:the\s+)?(?!(?:Arms|Large)\b)(\p{Lu}.{1,80})$/u.exec(
    text,
  );
  if (from && isRole(from[1]!) && !isRole(from[2]!)) return { role: from[1]!, body: from[2]! };
  const comma = text.lastIndexOf(",");
  if (comma < 0) return null;
  const [role, body] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  return isRole(role) &&
    !isRole(body) &&
    (BODY.test(body) || /^\p{Lu}{3,}$/u.test(body)) &&
    !/^(?:inc|ltd|llc|plc|limited)\b/i.test(body)
    ? { role, body }
    : null;
}

function comings(text: string, into: Particulars): boolean {
  const note = (): void => {
    into.note = into.note ? `${into.note}; ${text}` : text;
  };
  if (PART.test(text)) {
    note();
    const items = /items? ([\d.]+)/i.exec(text);
    if (items) into.joined ??= `item ${items[1]}`;
    return true;
  }
  if (text.length > 60) return false;
  if (/^absent (?:from|between|for)\s/i.test(text)) {
    note();
    return true;
  }
  const time = timesIn(text)[0] ?? null;
  const item = /\bitems? ([\d.]+)/i.exec(text);
  const came = CAME.test(text);
  const went = WENT.test(text);
  if (!time && !item) {
    if (!/^(?:left|arrived|joined|late|leaving|departed)\b/i.test(text)) return false;
    note();
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

/** "property manager from Keystone": of the one before. */
export const OFFICE_FROM = /^(?:\p{Ll}[\p{L}-]*\s){1,4}(?:from|of|with|at|for)\s+\p{Lu}/u;

/** "Provost Hale", "Senate President Bell": an office that is a form of address, before a surname alone. */
const ADDRESSED = guarded(
  /^\s*((?!vice p|deputy|past|ass)(?:\p{L}+ )?(?:president|provost|chancellor|mayor|chief|pc|pcso|sergeant)|deputy mayor|(?:vice[ -])?chair(?:man|woman|person)?) (?!elect|operating|financ|information|tech|whip|people|medical|nurs|digital|data|commercial|strateg|legal|risk|scien|of\b)([\p{L}’'-]+)$/iu,
);
export const addressed = (text: string): RegExpExecArray | null => {
  const match = ADDRESSED.exec(text);
  // "Chairman TRPS": of a body.
  return match && nameAt(match[2]!) && !isRole(match[2]!) && (/\p{Ll}/u.test(match[2]!) || text === text.toUpperCase())
    ? match
    : null;
};

/** Words after a comma that say what the one before is, rather than who is next. */
export const isPlainTail = (words: string): boolean => {
  // "the Vice-Chancellor (Professor A Robson)" is somebody.
  const inner = /\(([^()]{4,60})\)\s*$/.exec(words)?.[1];
  const holder = inner ? nameAt(inner) : null;
  if (
    holder &&
    (holder.title !== null || holder.words >= 2) &&
    holder.end >= inner!.length &&
    !isOrganisation(inner!) &&
    !isRole(inner!)
  )
    return false;
  const bare = words
    .replace(/[([][^()[\]]*[)\]]/g, "")
    .replace(/[\s.]+$/, "")
    .trim();
  // "Rector’s Warden", "People’s Warden"
  if (OF_SOMEBODY.test(bare) && isRole(bare)) return true;
  // "District Cllr Ann Ode"
  if (/\s(?:Cllr|Councillor)\.? \p{Lu}\S* \p{Lu}/u.test(bare)) return false;
  const hit = nameAt(bare);
  // "Wendy from the council", "Jo Bell as secretary" are somebody.
  if (hit && hit.from === 0 && /^\s+(?:from|representing|as)\s/.test(bare.slice(hit.end))) return false;
  // "Hester Ben: VP Sports" is somebody with an office.
  if (hit && hit.from === 0 && hit.words >= 2 && bare[hit.end] === ":") return false;
  if (
    hit?.title ||
    addressed(bare) ||
    /^(?:\p{L}+\s)?(?:c{0,2}ll?rs?|councill?ors?)\.?\s+(?:\p{Lu}\.?\s)*\p{Lu}[\p{L}’'-]+$/iu.test(bare)
  )
    return false;
  // "Milo Lund (ML) Treasurer" begins with a name, and "Nik Ward (NW)" is one although wards are places.
  if (
    hit?.from === 0 &&
    (hit.words > 1
      ? /^\s*(?:[([–—]|-\s)|^\s(?:vice|deputy|co)-\p{L}+$/iu.test(words.slice(hit.end)) || isFullName(bare, hit.end)
      : // "Dace – Vice Chairman"
        /^\s[–—-]\s/.test(words.slice(hit.end)))
  )
    return false;
  if (KIND_OF_MEMBER.test(bare) || /^(?:St|Saint)\.? \p{L}+[’']s$/u.test(bare)) return true;
  const office = isRole(bare) && !/\s(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(bare);
  // "District Councillor M. Gill" ends in a name of its own.
  const last = bare.slice(bare.lastIndexOf(" ") + 1);
  if (
    office &&
    ((NAME_AT_END.test(bare) && !(isRole(last) && !isGiven(bare.split(" ", 1)[0]!))) ||
      (hit && hit.words >= 2 && hit.end >= bare.length))
  )
    return false;
  return office || isOrganisation(bare);
};
const OF_SOMEBODY = /^(?:the )?\p{Lu}\p{L}+[’']s? \p{Lu}\p{L}+$/u;
/** Every word is a name's, the last of them a surname although it is a common word too ("Chloe Ward", not "North Ward"). */
const isFullName = (bare: string, end: number): boolean =>
  end >= bare.length && !/^(?:north|south|east|west|upper|lower|old|new|great|little|high|central)\b/i.test(bare);
const NAME_AT_END = /\s(?:\p{Lu}\p{Ll}+|\p{Lu}\.?)\s\p{Lu}[\p{L}’'-]+$/u;
