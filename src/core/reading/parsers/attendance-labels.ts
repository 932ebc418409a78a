import type { Line } from "../context";
import { attendanceLabelAt, type AttendanceLabel } from "../labels";
import { sharedOffice } from "./attendance-shared";
import { guarded } from "../../text/pattern";

const CAPITAL_LABEL = guarded(/(?:^|[\s;.(])(?=\p{Lu})/gu);
const LABEL_WORD = guarded(
  /(?:apolog|absen|also|in attend|pres|regrets|excused|attend|guests?|visit(?:ors?|ing)|officers?|officials?|others?|observers?|staff|members|council|not present|chair|co-|sec|treas|clerk|minute|note|vice|scribe|board|trustee|director|councill?or|county|district|ward|borough|commissioner|governor|committee|facilitator|yn b|hefyd|ymddiheur|voting|non|those|observing|remote|online|via|by |roll)/iy,
);

/** "…held their meeting with the following present: A, B": all before the colon is one label. */
const PRESENT_SENTENCE = guarded(
  /\b(?:following|those|members?|trustees|directors|supervisors|councillors|commissioners|board|committee)\b[^.:]{0,60}\b(?:present|in attendance|attended|attending)\b[^.:]{0,30}:-?\s*(?=\p{Lu})|\.\s(?:Members|Trustees|Directors)\spresent\s(?=\p{Lu}[\p{L}’'-]+,\s\p{Lu})/u,
);

const ALSO_THERE = /(?<=\.\s)Also (?=present|in a|att)/;

/** "Councillors A, B and C were in attendance.", "Mr Dean attended virtually.", "All trustees present except A. Hale" */
export const WAS_THERE = guarded(
  /(?:^|[.;]\s+)(?:The )?(?:(?:[Dd]eputy|[Vv]ice|[Cc]ity|[Tt]own|[Cc]hief)[ -])?(?:Chair(?:man|woman|person)?|Councill?ors?|Cllrs?\.?|Members?|Mayor|Cathaoirleach|Trustees?|Directors?|Commissioners?|Supervisors?|Governors?|Clerk|CAO|Solicitor|Mrs?\.?|Ms\.?|Miss|Dr\.?),?\s\p{Lu}[^:;]{0,160}?\s(?:(?:was|were)\s(?:also\s)?(?:present|in attendance|absent|excused)|(?:attended|participated)\s(?:as|by|via|virtually|remotely|online|electronically)|(?<=,\s)(?:was\s)?in\sthe\s[Cc]hair)\b|\b(?:[Aa]ll|[Ee]very|[Ee]veryone)\b[^.:]{0,50}\b(?:present|in attendance|attended)\b,?\s(?:except|apart from|but|other than|save|with the exception of)\b[^.]{0,30}\p{Lu}/u,
);

/** "…with the following present: A, B and C", "Allard, Haskins and Worden present.", "… at 8 pm. Present Retzloff, Mihalek and Chapman." */
export const TELLS_WHO = guarded(
  /\b[Pp]resent(?: at the meeting)?,? (?:besides|in addition to) [^.:,]{3,40}?,? (?:was|were|where):?\s+(?=\p{Lu})|\b(?:[Pp]resent|[Ii]n attendance|[Aa]ttendees)(?: at the meeting)? (?:were|included):?\s+(?:(?:\p{Ll}+\s){0,4}(?:\p{Ll}{4,}s|wardens?|chair\p{Ll}*|president),?\s|the\s(?:[\p{Ll} ]{3,30},\s)?)?(?=\p{Lu})|\bto order\b[^:]{0,160}\.\s+(?:Also|Others) (?:in attendance|present|attending)\b|\.\s(?:Members|Trustees|Directors)\spresent\s(?=\p{Lu}[\p{L}’'-]+,\s\p{Lu})|\b(?:[Ff]ollowing|[Mm]embers?|[Tt]rustees|[Dd]irectors|[Ss]upervisors|[Ss]electmen|[Cc]ouncillors|[Cc]ommissioners|[Bb]oard|[Tt]hose)\b[^.:]{0,60}\b(?:present|in attendance|attended|attending)\b[^.:]{0,30}:-?\s*\p{Lu}|(?:^|[.:]\s+)\p{Lu}[\p{L}’'-]+(?:,? (?:&|and )?\s?\p{Lu}[\p{L}’'.-]*){1,30},? (?:&|and) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:were |was )?(?:all )?(?:present|in attendance)\b|\b[Rr]oll [Cc]all\s?[:–-]\s*\p{Lu}[\p{L}’'-]+,? (?:present|absent|here)\b|\b(?:chaired|opened|convened|called)\b(?:[^.:]|[.:]\d|\b[ap]\.m\.){0,60}\swith\s[^.:]{0,200}\p{Lu}[^.:]{0,40}\s(?:present|in attendance)\b|\b(?:Present|PRESENT)(?: [Mm]embers| [Cc]ouncillors)?:\s+(?:Cllr|Councillor|Mrs?|Ms)[. ]{1,2}\p{Lu}[^:]{0,60},|[.:;]\s*(?:(?:Present|Apologies):?|(?:Attendance|Attendees|In attendance|Members present):)\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)?(?: \([^()]{3,30}\))?, /u,
);

/** Who is no member, by words that head a list of people only where people are listed already. */
const GUESTS = guarded(
  /^(?:residents|community members|consultants|department heads|media|press|liaisons|applicants?|speakers|parishioners|(?:county|district|borough|unitary|ward)(?: (?:and|&) (?:county|district|borough|unitary|ward))? (?:councill?ors?|members))\s*(?:[:–-]\s*|$)/iu,
);

/** The labels of a line, in order, with offsets in its block. At most sixty places are looked at. */
export function labelsIn(line: Line): AttendanceLabel[] {
  const text = line.text;
  const labels: AttendanceLabel[] = [];
  const sentence = PRESENT_SENTENCE.exec(text.slice(0, 2000));
  const first = sentence && attendanceLabelAt(text);
  // "Roll call: On roll call, the following were present: …"
  if (sentence && (!first || (/^roll|^present$/.test(first.words) && sentence.index < first.value + 20))) {
    // "… were present: Jo Bell, Al Day. Also in attendance were Ann Ode …"
    const also = ALSO_THERE.exec(text);
    const more = also && attendanceLabelAt(text, also.index);
    return [
      {
        // "Called to order by President Jo Bell. The following were present: …": who opened it stands before the label.
        start: line.start + (/\bto order\b/.test(text.slice(0, sentence.index)) ? sentence.index : 0),
        value: line.start + sentence.index + sentence[0].length,
        status: "present",
        office: null,
        firm: true,
        words: "present",
      },
      ...(more ? [{ ...more, start: line.start + more.start, value: line.start + more.value }] : []),
    ];
  }
  // "apologies" in a list that is all in small letters.
  const small = /^\p{Ll}/u.test(text) && text.length < 40 ? attendanceLabelAt(text) : null;
  if (small?.firm && !small.office)
    return [{ ...small, start: line.start + small.start, value: line.start + small.value }];
  const guests = GUESTS.test(text) && !attendanceLabelAt(text) ? GUESTS.exec(text) : null;
  if (guests)
    return [
      {
        start: line.start,
        value: line.start + guests[0].length,
        status: "inAttendance",
        // "County Councillors: Ann Ode": what they are.
        office:
          guests[0].length < text.length && /councill/i.test(guests[0])
            ? sharedOffice(guests[0].replace(/[^\p{L}]+$/u, ""))
            : null,
        firm: true,
        words: "guests",
      },
    ];
  const bracket = APOLOGIES_IN_BRACKETS.exec(text.slice(0, 4000));
  CAPITAL_LABEL.lastIndex = 0;
  let free = 0;
  for (
    let match = CAPITAL_LABEL.exec(text), tries = 0;
    match && tries < 400;
    match = CAPITAL_LABEL.exec(text), tries++
  ) {
    const at = match.index + match[0].length;
    if (match[0].length === 0) CAPITAL_LABEL.lastIndex = at + 1;
    if (at < free) continue;
    LABEL_WORD.lastIndex = at;
    if (at > 0 && !LABEL_WORD.test(text)) continue;
    if (bracket && at === bracket.index + 1) {
      const own = attendanceLabelAt(text, at);
      const value = line.start + bracket.index + bracket[0].length;
      if (own) labels.push({ ...own, start: line.start + bracket.index, value, firm: true });
      free = text.length;
      continue;
    }
    if (at > 0 && insideBrackets(text, at)) continue;
    // "Chairman: Jo Bell Councillors: Al Day, Ann Ode Clerk: Cy Dean"
    const members = labels[0]?.office ? MEMBERS.exec(text.slice(at, at + 20)) : null;
    const label = members
      ? { ...labels[0]!, start: at, value: at + members[0].length, office: null, words: "members" }
      : attendanceLabelAt(text, at);
    const after = labels.some(({ words }) => words === "members");
    if (!label || (at > 0 && !interior(text, label) && !(after && label.firm))) continue;
    // "Jo Bell (JB) Apologies": what is said of the one before, and the end of the line.
    if (at > 0 && label.value >= text.length && !/[:–—-]\s*$/.test(text)) continue;
    labels.push({ ...label, start: line.start + label.start, value: line.start + label.value });
    free = label.value;
  }
  return labels;
}

/** "… Cara Dent (CD) (Apologies GH, LM)": who sent them, at the end of the list of those who came. */
const APOLOGIES_IN_BRACKETS = guarded(
  /\((?:apologies|regrets|absent)(?:\sfrom)?\s?[:–-]?\s(?=\p{Lu}[^()]{1,200}\)\s?\.?$)/iu,
);

const MEMBERS = guarded(/^(?:Councill?ors|Members|Trustees|Directors|Governors)\s?: /);

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open >= 0 && at - open < 200 && !text.slice(open, at).includes(")");
}

/** Inside a line only a colon or dash, or words that take names at once, make a label. */
const interior = (text: string, label: AttendanceLabel): boolean =>
  (/[:–—-]\s*$/.test(text.slice(label.start, label.value)) &&
    // "Deputy Operating Officer - Planning": a dash makes no label of what ends an office.
    (!(
      label.office ||
      (/[–-]\s*$/.test(text.slice(label.start, label.value)) && /^(?:officer|staff)/.test(label.words))
    ) ||
      /[.:;,|\t]\s*$|\s{2}$/.test(text.slice(0, label.start)))) ||
  /(?:from|apologies|(?:present|absent|excused|attendance) (?:were|was|are|is))$/.test(label.words) ||
  /^(?:also|in attendance|others? present)/.test(label.words) ||
  (/^(?:present|absent|excused|apologies)$/.test(label.words) && /[.;]\s*$/.test(text.slice(0, label.start)));
