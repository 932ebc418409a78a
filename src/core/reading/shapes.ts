import { isOrganisation, isRole, nameAt, trailingInitials } from "../people/names";
import type { Line } from "./context";
import { NOT_NAMES, ORGANISATION_WORDS, ROLE_WORDS } from "./language/en/people";
import { attendanceLabelAt, detailLabel, standingOf } from "./labels";
import { isGiven } from "./language/en/nicknames";
import { UNNAMED } from "./language/en/attendance";
import { guarded, isSpace } from "../text/pattern";

/** No shape needs more of a line than this; a line may be megabytes long. */
const WINDOW = 200;

export const isBlank = (line: Line): boolean => line.start >= line.end && line.mark === null;

/** "1." or "3.1" alone, its words on the next line. */
export const isBareNumber = (line: Line): boolean => line.start >= line.end && line.mark !== null && line.mark.ordered;

/** "QPC/25/03", "FGP.112": a committee's own minute numbers. "A1" and "AP.3" number actions. */
const MINUTE_NUMBER = /^(?!(?:A|AI|AP|ACT|T)\b)\p{Lu}{1,6}[./-]?\d{1,4}(?:[./-]\d{1,4})*[.):]?$/u;
const MOST_HEADING_WORDS = 14;

function countWords(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !within) words++;
    within = !space;
  }
  return words;
}

/**
 * Level of the heading a line is (1 = outermost), or 0 when it is none. Styles count first, then numbers before a few words,
 * capitals, bold; a short line that ends in a colon is the weakest.
 */
export function headingLevel(line: Line): number {
  if (isBlank(line)) return 0;
  const { block } = line;
  if (block.heading && line.end - line.start < 400) return block.heading;
  if (line.end - line.start > 140) return 0;
  if (/^(?:title|subtitle)$/i.test(block.style ?? "")) return 1;
  const { text, mark } = line;
  const words = countWords(text);
  if (RESOLVED_ALONE.test(text) || MOVED_OVER.test(text) || SIGNATURE.test(text)) return 0;
  if (words > MOST_HEADING_WORDS || line.ticked !== null) return 0;
  if (/[.;,]$/.test(text) && !/\b(?:etc|[A-Z])\.$/.test(text)) return 0;
  const number =
    mark?.ordered === true && (/^(?:\(?\d|item|minute)/i.test(mark.label) || MINUTE_NUMBER.test(mark.label));
  const capitals = isCapitals(text);
  if (number && isBareNumber(line)) return 2 + mark.level;
  if (capitals && words <= 12 && text.length > 3) return number ? 2 + mark.level : 3;
  if (number && words <= 12 && /^["'“‘]?\p{Lu}/u.test(text))
    return PROMISES.test(text) || MOVED_LINE.test(text) || hasSomebodyDo(text) ? 0 : 2 + mark.level;
  if (mark !== null && !number) return 0;
  if (line.bold && /^\p{L}/u.test(text) && !/[!?]$/.test(text)) return 4;
  return /^\p{Lu}[^:]*:-?$/u.test(text) && words <= 10 ? 6 : 0;
}

/** "1. JS will ring the joiner", "2. Jo & Al to paint it by Friday" head nothing; "3. What will be done next" does. */
const PROMISES =
  /^(?!(?:Wh(?:at|o|en|ere|ich|y)|How)\s)\p{Lu}[\p{L}.’'-]*(?:\s(?:&\s|and\s)?\p{Lu}[\p{L}.’'-]*)?\s(?:(?:will|agreed\sto)\s\p{Ll}|to\s\p{Ll}+\s.*(?:\bby\s|\())/u;

/** "2.1 Jo to ring the mill" heads nothing; "Motion to adopt the budget", "Clerk to report" may. */
function hasSomebodyDo(text: string): boolean {
  const [, who] = TO_DO.exec(text) ?? [];
  return who !== undefined && (/^(?:\p{Lu}{2,4}|Clerk|Secretary|Treasurer)$/u.test(who) || isGiven(who));
}
const TO_DO = guarded(
  /^(\p{Lu}[\p{L}’'-]*)(?:\s(?:&\s|and\s)?\p{Lu}[\p{L}’'-]*)?\sto\s(?!report\b|update\b|present\b|note\b|be\b)\p{Ll}+\s\S/u,
);

/** "RESOLVED:" over a list of what was resolved. */
export const RESOLVED_ALONE = guarded(
  /^(?:and )?(?:it was |the (?:committee|council|board|meeting|group|panel|members) |[\d/]{3,12} )?(?:unanimously )?(?:resolved|agreed|recommended|decided)(?: (?:that|to|unanimously|as follows))*(?:\s\([^()]{3,40}\))?\s*[:–-]*(?:\s{1,12}\([^()/]{2,40}\/[^()]{2,40}\))?$|^[\p{L},\s]{0,30}\bthe following (?:resolution|motion|decision)s?\b(?:\s\p{L}+){0,4}:$/iu,
);
/** "Moved by Councillor Dhillon" on a line of its own. */
export const MOVED_LINE = guarded(
  /^(?:(?:moved|seconded|proposed) by|proposer|seconder|mover)(?::\s*|\s+)\p{Lu}[\p{L}’'‘“” .-]{2,60}$/iu,
);
/** "THAT the agenda be adopted", "Resolved that …": what they moved. */
const MOVED_WHAT =
  /^(?:(?:Decision|Resolved|(?:B[Ee] I[Tt] |Be it )?(?:RESOLVED|resolved))\W{0,3}\s(?:[Tt]hat|THAT)|THAT|[“"]That|VOTED|Voted)\b/;
/** What those above moved; "That the list be received" only where nothing that stands above them is it. */
export const movedWhat = (text: string, above: string): boolean =>
  MOVED_WHAT.test(text) || (/^That\s.*\sbe\s/.test(text) && !/^that\s|\sthat\s/i.test(above));
/** "It was agreed that" over a list: nothing by itself. */
export const AGREED_THAT =
  /^(?:it was )?(?:agreed|resolved|decided) that:?$|\bthe following (?:resolution|motion|decision)s?\b.*:$/i;
/** An item of a list that heads nothing. */
export const isItem = ({ mark, block }: Line): boolean =>
  mark !== null && !block.heading && !block.cell && block.place === "body";
/** "To ask for three offers." behind the first thing that was resolved. */
export const WHAT_ELSE = /^(?:To|That)\s/;
/** "Moved by Ann Ode, seconded by Cy Dean:" over what they moved. */
const MOVED_OVER = guarded(
  /^(?:(?:it was )?(?:moved|proposed)\b|(?:.{2,40} made )?a motion\b|that(?= the\b)).{3,120}:$/i,
);
const SIGNATURE = guarded(
  /^(?:signed|chair(?:man|woman|person)?|mayor|secretary|clerk|president|date|dated)\s*[:.…_]*$/i,
);

/** Mostly capital letters, and a word of at least four among them. */
export function isCapitals(text: string): boolean {
  const window = text.slice(0, WINDOW);
  if (/[a-z]/.test(window)) return false;
  const letters = window.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 3 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    /\p{Lu}{4}/u.test(text)
  );
}

const AFTER_NAME = guarded(
  /^\s*(?:$|[,;(/[–—:|&+]|-|\t| {2,}|\.$|\p{Lu}{1,2}\d\p{Lu}{2,3}(?:$|\s\()|(?:and|for|sub(?:stitute)?|part|via|by|from|of|left|joined|arrived|online|remotely|late|present|absent|apologies|apology)\b)/iu,
);
const OF = guarded(/^\s+[Oo]f\s|^\s+OF\s|^\s+and\s[a-z]+ed\s/);
const FOR = guarded(/^\s+for\s/i);
const NOTE = guarded(
  /^(?:\(.{0,80}\)|(?:note|nb)\b.{0,160}|none\b.{0,40}|nil|n\/a|no apologies\b.{0,60}|there were no apologies\b.{0,60}|no absen\w+\b.{0,40}|(?:absent|away|present|left|arrived|joined) (?:at|from|until|the|between|for)\b[^.]{0,40}\d.{0,30}|signatures?:?|\*+|-+|all members.{0,30})\.?$/i,
);
const ATTENDING = guarded(
  /^(?:(?:these|they) were |were )?received from\s|\b(?:apolog(?:y|i[sz]?es)(?: for absence)?|regrets)\b[^.]{0,60}\b(?:received|given|sent|accepted|noted|tendered|were|was|from)\b|\b(?:sent|gave|tendered|submitted) (?:his|her|their|its)? ?(?:apologi[sz]?es|regrets)\b|\b(?:was|were|is|are|will be) (?:also )?(?:present|absent|in attendance|unable to attend|excused|welcomed as)\b|\b(?:joined|left|arrived at|entered) the (?:meeting|call|room)\b|\battended (?:via|by|remotely|online|for)\b/i,
);

/** True when a sentence of prose tells who was there or sent apologies. */
export const tellsAttendance = (text: string): boolean => ATTENDING.test(text.slice(0, 600));

/** After a name: a word that makes a sentence of it ("Mr Bell moved to adjourn"), not a place, post or reason. */
const SENTENCE_GOES_ON = guarded(
  /^\s+(?!(?:and|for|from|of|representing|on|via|by|in|at|as|joined|left|arrived|online|remotely|remote|late|part|present|absent|apologies|apology|until|except|items?|only|plus|with|sub(?:stitute)?|non|ex|attended|attending|part-time|virtually|excused|the)\b)\p{Ll}/u,
);

/** "Lot 4 – ", "Flat 12: " before the name of whoever has it. */
export const UNIT =
  /^\s*(?:(?:hoa|pcc|pta|pto|ppg|board|committee) members:?\s(?=\p{L})|(?:lot|unit|flat|apartment|apt|plot|villa|cluster|region|zone|district)\s*\d{1,4}(?:[a-z]|\s?[/&]\s?\d{1,4})?\s*(?:[–—:,-]|\t|\s{2,})\s*(?=\p{Lu}))/iu;

/** "@ana", "@ana (Ana Moss), Weir Labs": somebody by the name they go by where they work together. */
const HANDLE_ENTRY = guarded(
  /^[a-z][\w.-]{2,24} \(\d{1,4}\)$|^@\w[\w.-]{1,38}(?:\s*\([^()]{2,60}\))?(?:\s*[,;–—-]\s*[^.:]{2,50})?$/,
);

/** "- Hale, Ann (chair)" */
const REVERSED = guarded(
  /^\p{Lu}[\p{L}’'-]+, \p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?:,? \([^()]*\)|, (?:present|absent|excused|apologies)(?: \([^()]*\))?)?$/u,
);

/** "Hale, Ann, present": somebody with the surname first, and the answer to the roll call. */
export const ANSWERED = guarded(
  /^\p{Lu}[\p{L}’'-]+, \p{Lu}\p{L}+(?: \p{Lu}\.?)?, (?:present|absent|excused|apologies)\b.{0,20}$/u,
);

/** "President (Jo Bell), Clerk (Al Day)": who holds the office, in brackets behind it. */
const HOLDER = guarded(/^\(\p{Lu}[\p{L}.’' -]+\)(?:,|$)/u);

/** Two full names at least, with a comma or a bracket behind the first. */
const NAMES_LISTED = guarded(
  /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+(?: \([^()]*\))?(?:,? and |, )\p{Lu}\p{Ll}+(?: \p{Ll}{2})? \p{Lu}[\p{L}’'-]+\s?(?:[,(.]|$| and )/u,
);
const BEHIND_DASH = guarded(
  /^(\p{Lu}[^:;,()\t–—]{1,40}) [–—-] (?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+(?: \([^()]*\)?)?|(?<=^\p{Lu}{3,} . \S+)(?:-\p{L}+)?)(?:, |$))/u,
);

/** "Weir Court – Ann Ode (Treasurer), Cy Dean": where the names begin behind a place or body and a dash; 0 when there is none. */
export function behindDash(text: string): number {
  const group = BEHIND_DASH.exec(text.slice(0, WINDOW));
  // "CERN – Ann Ode": before one name alone only letters are surely a body.
  if (!group || !(text.includes(",") || ACRONYM.test(group[1]!))) return 0;
  const hit = nameAt(text, group[0].length);
  const person = nameAt(group[1]!);
  const place = person === null || person.words < 2 || PLACES.test(group[1]!) || /^The /.test(group[1]!);
  return place && hit !== null && !isRole(text.slice(group[0].length).split(/[,(]/, 1)[0]!) ? group[0].length : 0;
}
const ACRONYM = /^\p{Lu}[\p{Lu}\d/]+$/u;
const PLACES = guarded(
  /\b(?:place|close|court|road|street|avenue|lane|house|ward|village|gardens|terrace|mews|branch|district|region|area|zone)$/i,
);

/** Where to write to somebody, perhaps in brackets. */
export const ADDRESS = /\s?[<([]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)\]]?/g;

/** How surely a line within an attendance list names somebody: "name" = it begins with a name, "part" = it can hang on one. */
export function personShape(line: Line): "name" | "part" | null {
  const window = line.text.slice(0, WINDOW);
  // "Jo Bell jo@weir.example"
  const text = (window.includes("@") ? window.replace(ADDRESS, "") : window)
    // "Ann Ode ⭐"
    .replace(/\s?[^\p{L}\p{N}\p{P}\s]+$/u, "")
    .replace(UNIT, "")
    .replace(/^\([^()]{2,60}\),\s/, "")
    // "[Jo Bell, Al Day", "Jo Bell * (Weir)"
    .replace(/^\[(?=.*,)| \*(?= \()/, "")
    .replace(/^from:?\s(?=\p{Lu})/u, "")
    .replace(/^(?:\p{Lu}{2,4}\s[–—-]|[[(]\p{Lu}{2,4}[\])]|\p{Lu}{1,2}\d\p{Lu}{1,3})\s(?=\p{Lu}\p{Ll})/u, "")
    .replace(/^(?:mr|dr|revd?)\.? (?:&|and) (?=mrs|ms|dr)|^(?:and|&) /i, "")
    .replace(/^(?:councill?ors|cllrs|members|trustees|governors|directors)[,:]?\s(?=\p{Lu}\p{Ll})/iu, "");
  if (text === "") return null;
  if (trailingInitials(text) !== null || namesInPairs(text).length > 0 || namesByLetter(text).length > 0) return "name";
  if (line.ticked !== null || namesByInitials(text)) return "name";
  if (HANDLE_ENTRY.test(text) || (line.mark?.ordered === false && REVERSED.test(text))) return "name";
  const hit = nameAt(text);
  // "SUSPENSION OF STANDING ORDERS", "Agreement of Previous Minutes": no name of one word is followed so.
  if (
    hit?.words === 1 &&
    !hit.title &&
    (OF.test(text.slice(hit.end)) || (isCapitals(text) && FOR.test(text.slice(hit.end))))
  )
    return null;
  if (
    hit &&
    (AFTER_NAME.test(text.slice(hit.end)) || isRole(text.slice(hit.end).split(/[,;(]|\s(?:of|for)\s/, 1)[0]!))
  ) {
    return line.end - line.start < WINDOW || /[,;]/.test(text) ? "name" : null;
  }
  if (
    hit &&
    hit.from === 0 &&
    line.mark !== null &&
    !line.mark.ordered &&
    text.length < 90 &&
    !/\s\p{Ll}{3,}/u.test(text.slice(hit.end).replace(/\s(?:and|for|the|from)\b/g, ""))
  )
    return "name";
  if (hit?.title && !SENTENCE_GOES_ON.test(text.slice(hit.end))) return "name";
  const lead = text.search(/[,;(–—\t]| {2,}/);
  const head = lead < 0 ? text : text.slice(0, lead);
  if (HOLDER.test(text.slice(lead)) && isRole(head)) return "name";
  const colon = /^([^:]{2,60}):\s*(.*)$/.exec(text);
  // "Visiting Members: Ann Ode, Cy Dean and Flo Gale.": a stop ends many a list.
  if (colon && NAMES_LISTED.test(colon[2]!)) return "name";
  if (colon === null && behindDash(text) > 0) return "name";
  if (/[.!?]$/.test(text) && countWords(text) > 8) return null;
  // An office before the name: "Union Councillor Jessica Lobo".
  if (isRole(head) && endsWithName(head)) return "name";
  if (colon && (nameAt(colon[2]!) || UNNAMED.test(colon[2]!) || attendanceLabelAt(colon[2]!))) return "name";
  if (NOTE.test(text) || UNNAMED.test(text) || standingOf(text.toLowerCase()) !== null) return "part";
  if (
    countWords(text) <= 8 &&
    (isOrganisation(text) || isRole(text)) &&
    !/\b(?:participation|question time|open forum|will|was|were|is|are|has|have|to|agreed|approved|noted|discussed|booked)\b/.test(
      text,
    )
  )
    return "part";
  return null;
}

/** "JS", "AB/CD" and nothing else on a line: an owner, where a statement stands before. */
export const isLetters = ({ text, mark }: Line): boolean => text.length <= 14 && mark === null && LETTERS.test(text);
const LETTERS = guarded(/^\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3}){0,3}$/u);

/** "JS" at the right margin, or "JS |" as a page leaves the last column of a row: whose the paragraph before is. */
export const inMargin = (line: Line): boolean =>
  line.text !== "" &&
  line.text.length <= 40 &&
  (line.block.align === "right" || (/\|\s*$/.test(line.block.text) && MARGIN.test(line.text)));
const MARGIN = guarded(/^\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}[\p{L} ]{1,24}){0,3}$/u);

/** "Ann Ode Cy Dean Flo Gale": full names one after the other with nothing between them, three at least, with where each begins. */
export function namesInPairs(text: string, least = 3): readonly { readonly start: number; readonly end: number }[] {
  if (text.length > WINDOW || !(least < 3 ? TWO_PAIRS : PAIRS).test(text)) return [];
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [{ start: word.start, end: words[at + 1]!.end }] : []));
  return pairs.every(({ start, end }) => nameAt(text.slice(start, end))?.words === 2) ? pairs : [];
}
/** "J Hale (Chair) A Ode": initials and surnames with nothing between them but what each is in brackets, two people at least. */
export function namesByLetter(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly bracket?: string | undefined }[] {
  if (text.length > WINDOW || !LETTER_PAIRS.test(text)) return [];
  return [...text.matchAll(/(\p{Lu}\.? (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]{2,})(?: \(([^()]*))?/gu)].map(
    ({ 1: name, 2: bracket, index }) => ({ start: index, end: index + name!.length, bracket }),
  );
}
const LETTER_PAIRS = guarded(
  /^\s*(?:\p{Lu}\.? (?:\p{Lu}\.? )?\p{Lu}\p{Ll}[\p{L}’'-]+(?: \([^()]{2,40}\))?(?:\s|\.?$)){2,}$/u,
);
const TWO_PAIRS = guarded(/^(?:\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}[\p{L}’'-]+(?: |$)){2,}$/u);
const PAIRS = guarded(/^(?:\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}[\p{L}’'-]+(?: |$)){3,}$/u);

/** "RW., HJ., SG (practice manager)": people by their initials alone, two at least. */
export function namesByInitials(text: string): boolean {
  const parts = text
    .slice(0, WINDOW)
    .trim()
    .split(/\s*(?:[,;&]|\band\b)(?![^()]*\))\s*/)
    .filter(Boolean);
  const short = parts.filter(isInitials).length;
  // "MW, LR, EM, Miss Connell, CM": among many one may have a name.
  return (
    (parts.length >= 2 && short === parts.length && !isOrganisation(parts[0]!.toLowerCase())) ||
    (parts.length >= 5 && short * 3 >= parts.length * 2 && (isInitials(parts[0]!) || nameAt(parts[0]!) !== null))
  );
}
export const INITIALS = guarded(/^(?:\p{Lu}{2,4}\p{Ll}?|\p{Lu}\p{Ll}\p{Lu})\.?(?:\s*\([^()]{2,40}\))?\.?$/u);

/** "Chairman PB": an office before the initials of who holds it; where the initials begin, or 0. */
export function officeBeforeInitials(text: string): number {
  const office = OFFICE_BEFORE.exec(text)?.[1];
  return office !== undefined && isRole(office) ? office.length : 0;
}
const OFFICE_BEFORE = guarded(/^((?:\p{Lu}[\p{L}-]+\s){1,3})\p{Lu}{2,4}\.?$/u);
const isInitials = (part: string): boolean => INITIALS.test(part) || officeBeforeInitials(part) > 0;

/** "jo bell, ann ode (treasurer)": full names in small letters and nothing else, with where each begins; none where a word is a common one. */
export function namesInSmall(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (text.length > WINDOW || !SMALL.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(SMALL_NAME)) {
    if (match[0].split(" ").some(isCommonWord)) return [];
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
const SMALL = guarded(
  /^\p{Ll}[\p{Ll}’'-]+ \p{Ll}[\p{Ll}’'-]*\.?(?: \([^()]{2,40}\))?(?:(?:,| and| &) \p{Ll}[\p{Ll}’'-]+ \p{Ll}[\p{Ll}’'-]*\.?(?: \([^()]{2,40}\))?)*$/u,
);
const SMALL_NAME = /(?<=^|, | and | & )(?!and )\p{Ll}[\p{Ll}’'-]+ \p{Ll}[\p{Ll}’'-]*/gu;
const SMALL_STOPS: ReadonlySet<string> = new Set(
  "left joined arrived via online remotely remote late early until unable part also sent leaving plus not only hall room call zoom teams only apologised apologized was were is are has have had will can been being".split(
    " ",
  ),
);
const isCommonWord = (word: string): boolean =>
  SMALL_STOPS.has(word) || NOT_NAMES.has(word) || ROLE_WORDS.has(word) || ORGANISATION_WORDS.has(word);

/** True when the last two words or so are a name. */
export function endsWithName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}/u.test(words.at(-1)!)) return true;
  for (let count = Math.min(4, words.length - 1); count >= 2; count--) {
    const tail = words.slice(-count).join(" ");
    const hit = nameAt(tail);
    if (hit && hit.from === 0 && hit.end === tail.length) return true;
  }
  return false;
}

/** "(PG) Parent Governor; (LA) Local Authority Governor": what letters behind the names stand for. */
export const LEGEND = guarded(/^\(\p{Lu}{2,6}\) \p{Lu}\p{L}+(?: [\p{L}-]+){0,5}(?:;|$)/u);

/** True when a line labels a detail of the meeting ("Date: …", "Venue: …"). */
export const isDetail = (line: Line): boolean => {
  const hit = detailLabel(line.text.slice(0, WINDOW));
  return hit !== null && (hit.value < line.text.length || /:\s*-?$/.test(line.text));
};

/** "AO – Ann Ode" */
export const LETTERS_FIRST = guarded(/^(\p{Lu}{2,4})\s?[–—-]\s?(?=\p{Lu}\p{L})/u);
