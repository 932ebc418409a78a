import type { AttendanceStatus } from "../../minutes/record";
import { isRole, nameAt } from "../../people/names";
import { sentencesIn } from "../grammar";
import type { AttendeeClaim, Line, Parser } from "../context";
import { timesIn } from "../grammar";
import { UNNAMED } from "../language/en/attendance";
import { isGiven } from "../language/en/nicknames";
import { personIn } from "./attendance-entries";
import { partsOf } from "./attendance-parts";
import { isNamed } from "./attendance-shape";
import { unglue } from "./attendance-shared";
import { addressed, explain, isPlainTail, noParticulars, told } from "./attendance-tails";
import { guarded, type Pattern } from "../../text/pattern";

/** What a sentence says of those it names: names first ("A and B sent apologies") or last ("apologies from A and B"). */
const TOLD: readonly (readonly [names: "before" | "after", status: AttendanceStatus, pattern: Pattern])[] = [
  [
    "after",
    "apologies",
    guarded(
      /\b(?:apolog(?:y|i[sz]?es)|regrets|leave of absence)\b[^.:]{0,80}?\b(?:from|by|for|(?:on behalf )?of|(?<=granted )to)\b:?\s+(?:absence\b[^.:]{0,60}?\b(?:from|on behalf of):?\s+)?(?!(?:absence|the meeting)\b)(?=\p{Lu})/iu,
    ),
  ],
  [
    "after",
    "absent",
    guarded(
      /\b(?:all|every|everyone)\b[^.:]{0,50}\b(?:present|in attendance|attended)\b,?\s(?:except|apart from|but|other than|save|with the exception of)(?: for)?:?\s+(?=\p{Lu})/iu,
    ),
  ],
  [
    "before",
    "apologies",
    guarded(
      /\s(?:(?:has|have|had) )?(?:sent|gave|given|tendered|submitted|presented|offered|forwarded)(?: in)?(?: (?:his|her|their))? (?:apologi[sz]?es|apology|regrets)\b/i,
    ),
  ],
  [
    "before",
    "apologies",
    guarded(
      /\s(?:(?<=\w\s)excused(?=\W*$)|(?:was|were|is|are) (?:unable to (?:attend|be present|join|make it)|excused|not able to (?:attend|be present|join))|apologi[sz]ed for (?:(?:his|her|their) )?(?:non-?attendance|(?:absence|being absent)))\b/i,
    ),
  ],
  // "Also present, besides the Chairman, were Mrs Hale and Mr Day."
  [
    "after",
    "present",
    guarded(
      /\bpresent(?: at the meeting)?,? (?:besides|in addition to|apart from|as well as) [^.:,]{3,40}?,? (?:was|were|where):?\s+(?:the\s+)?(?=\p{Lu})/iu,
    ),
  ],
  [
    "after",
    "inAttendance",
    guarded(
      /\b(?:also (?:present|in attendance|attending)(?: (?:were|was|are|is))?|in the audience\b[^.:,]{0,50} (?:were|was)|(?:guests|visitors|observers)(?: (?:present|in attendance|attending))? (?:were|included)):?\s+(?:the\s+)?(?=\p{Lu})/iu,
    ),
  ],
  [
    "after",
    "present",
    guarded(
      /\b(?:[Pp]resent|[Ii]n attendance|[Aa]ttending|[Aa]ttendees)(?: at the meeting)? (?:were|was|are|is|included):?\s+(?=(?:\p{Ll}+\s){0,5}\p{Ll}*,?\s?\p{Lu})/u,
    ),
  ],
  [
    "after",
    "absent",
    guarded(/\b[Aa]bsent(?: from the meeting)? (?:was|were):?\s+(?=(?:the\s)?(?:\p{Ll}+\s){0,4}\p{Lu})/u),
  ],
  [
    "before",
    "inAttendance",
    guarded(
      /,?\s(?:(?:was|were) also (?:present|in attendance)|also attended|attended (?:the meeting )?(?:for|from|until|as an? observer))\b(?!.{0,9} last\b)/i,
    ),
  ],
  [
    "before",
    "absent",
    guarded(
      /\s(?:(?<=\w\s)absent(?=\W*$)|(?:was|were) (?:also )?absent|did not attend|(?:was|were) not (?:present|in attendance))\b(?! at the \w)/i,
    ),
  ],
  ["after", "present", guarded(/\b(?:present|in attendance|attended|attending)\b[^.:]{0,30}:\s*(?=\p{Lu})/iu)],
  [
    "before",
    "present",
    guarded(
      /(?<!\bby (?:all |the )*members),?\s(?:(?:was|were) )?(?:all )?(?:present|in attendance)\b(?=\s*(?:[.;]|$| at | for | via | in | with | electronically| remotely| virtually| online))|\s(?:attended|participated|joined) (?:electronically|remotely|virtually|online|(?:via|by|over) \w+|as an? (?:alternate|substitute|deputy)\b)/i,
    ),
  ],
];

const MOVED = guarded(
  /\s((?:(?:had|has|have) )?(?:joined|left|arrived|entered|departed|re-?joined|returned)(?: (?:at|to|the|in|from))?\b)/i,
);

/** Attendance as sentences tell it. Only the attendance zone may name somebody present; elsewhere absence and comings count. */
export function toldIn(line: Line, at: number, everywhere = false): AttendeeClaim[] {
  const claims: AttendeeClaim[] = [];
  if (line.text.length > 20_000) return claims;
  let begun = -1;
  for (const { start: opens, end: ends } of sentencesIn(line.text)) {
    if (begun < 0) begun = opens;
    // "Ann Ode, Clerk; Cy Dean and Flo Gale were present" is one sentence about them all.
    if (line.text[ends - 1] === ";" && ends < line.text.length) continue;
    const from = line.start + begun;
    const sentence = line.text.slice(begun, ends);
    begun = -1;
    for (const [names, status, pattern] of TOLD) {
      if (everywhere && (status === "present" || status === "inAttendance")) continue;
      const match = pattern.exec(sentence);
      if (!match) continue;
      const before = leadOff(sentence, match.index);
      const [start, end] =
        names === "after" ? [match.index + match[0].length, sentence.search(WHO)] : [before, match.index];
      const named = namesIn(line.block.text, from + start, from + end, everywhere);
      // "Mr Dean, Link Officer, was in attendance.": a guest, where others were present.
      const guest = status === "present" && names === "before" && /\bin attendance\b/.test(match[0]);
      for (const claim of named)
        claims.push({
          ...claim,
          status,
          ...(guest ? { plain: true } : {}),
          spans: claim.spans.map((span) => ({ ...span, block: at })),
        });
      if (named.length > 0) break;
    }
    // Whoever opens the meeting is there, listed or not.
    const rule = everywhere ? "attendance:moved" : "attendance:told";
    claims.push(...movedIn(from, sentence, at));
    claims.push(
      ...[...presidedIn(from, sentence, at), ...calledBy(from, sentence, at)].map((claim) => ({ ...claim, rule })),
    );
  }
  return claims;
}

/** "… from Cllr Ode and Cllr Dean who were away": where the last one's reason begins, or the sentence ends. */
const WHO = /,?\s(?:who|due to|because|owing to|be)\s[^,;]*$|$/;

/** Words before the names: "It was noted that", "Apologies:". */
function leadOff(sentence: string, end: number): number {
  const lead =
    /^(?:.*\bto order\b.{0,20}?\d ?[ap]\.?m\.?,?\s+|.*\b(?:chaired|opened|convened|called|presided)\b.*?\swith\s+(?:the\s+)?|[^:]{3,40}:\s+(?:\d{1,4}\/\d\d:?\s+)?|.*\b(?:that|noted|reported|as|because|also)\s+)(?=\p{Lu})/u.exec(
      sentence.slice(0, end),
    );
  return lead ? lead[0].length : 0;
}

const TITLED = guarded(
  /\b(?:cllrs?|councillors?|mrs?|ms|miss|dr|messrs|trustees?|governors?|commissioners?|selectm[ae]n)\b/i,
);

const SHARED = guarded(/^\s(?:and|&)\s\p{Lu}[\p{L}’'-]+\s(\p{Lu}[\p{L}’'-]+)\s*(?:[,;.]|$)/u);

function namesIn(text: string, start: number, end: number, strict: boolean): AttendeeClaim[] {
  const claims: AttendeeClaim[] = [];
  let hangs = false;
  let office: string | null = null;
  // "Moderator, Rev Ann Ode, Clerk, Mr Cy Dean": offices stand before their holders.
  let ahead = false;
  const titled = TITLED.test(text.slice(start, Math.min(end, start + 400)));
  for (const part of partsOf(text, start, end, false)) {
    const lead =
      /^\s*(?:the\s(?=\p{Lu}))?(?:(?:and|&|both|also|ex[- ]officio|(?:all\s)?(?:\p{Ll}+\s){0,2}(?:members|trustees|directors|officers|councillors|commissioners|governors)(?=\s\p{Lu})|(?:c{0,2}ll?rs|cllr)\.?|trustees?|directors|supervisors|commissioners|selectmen|governors?|councillors?:?|members?:?|messrs|the following:?|from)\s+)*/iu.exec(
        part.text,
      )![0].length;
    const words = part.text.slice(lead).trim().replace(/\.$/, "");
    if (words === "" || UNNAMED.test(words)) continue;
    // "the treasurer, Ann Ode; the clerk, Cy Dean"
    if (
      /^the\s\p{Ll}/u.test(words) &&
      isRole(words) &&
      text[part.end] === "," &&
      isNamed(text.slice(part.end + 1, part.end + 60))
    ) {
      office = words.slice(4);
      continue;
    }
    // "Al Day, Lead Engineer, Highways and Flooding": one word behind an office is no next person.
    if (hangs && !/\s|^\p{Lu}{2,3}$/u.test(words)) continue;
    hangs = claims.length > 0 && isPlainTail(words);
    if (isRole(words) && nameAt(words) === null && !addressed(words) && (claims.length === 0 || ahead)) {
      ahead = /^,\s+(?:mr|mrs|ms|miss|dr|revd?|cllr)\b/i.test(text.slice(part.end, part.end + 12));
      office = ahead && !/s$/.test(words) ? words.replace(/^the\s+/i, "") : null;
      if (ahead) continue;
    }
    // "Judith Sharp, Non-Executive Director": what the one before is.
    if (hangs && part.before === "," && isRole(words)) {
      claims[claims.length - 1] = { ...claims.at(-1)!, roles: [...claims.at(-1)!.roles, words] };
      continue;
    }
    const entry = personIn(text, part.start + lead, part.start + lead + words.length);
    if (!entry || (strict && entry.words > 3)) {
      if (strict) return [];
      // "; Deputy Mayor, Councillor Hugh Price": the office of who comes next.
      office = /^(?:;|and)?$/.test(part.before) && isRole(words) ? words.replace(/^the\s+/i, "") : null;
      continue;
    }
    for (const one of unglue(entry)) {
      const particulars = noParticulars();
      for (const tail of one.tails) explain(tail, one.name, particulars);
      const { unknown } = particulars;
      const rest = told(particulars);
      if (strict && unknown.length > 0) return [];
      // "Bo & Di Dean": one surname for both.
      const shared = isGiven(words) ? SHARED.exec(text.slice(part.end, end)) : null;
      claims.push({
        kind: "attendee",
        name: shared ? `${one.name} ${shared[1]!}` : one.name,
        status: "present",
        ...rest,
        organisation: rest.organisation ?? unknown.find(({ bracket }) => !bracket)?.text ?? null,
        roles: [
          ...(office ? [office] : []),
          ...rest.roles,
          ...unknown.filter(({ bracket }) => bracket).map(({ text: note }) => note),
        ],
        spans: [{ block: 0, start: one.start, end: one.end }],
        rule: "attendance:told",
        certainty: "stated",
        ...(titled ? { titled } : {}),
      });
    }
    office = null;
  }
  return claims;
}

/** "Cllr Bell left the meeting at 8.10 pm": when somebody on the list came or went. */
function movedIn(from: number, sentence: string, at: number): AttendeeClaim[] {
  const moved = MOVED.exec(sentence);
  if (!moved || !/\b(?:meeting|room|call|at|item)\b/i.test(sentence.slice(moved.index))) return [];
  const hit = nameAt(sentence);
  if (
    !hit ||
    hit.from > 2 ||
    !/^(?:\s*\([^()]*\))?\s*(?:then |also )?(?:$|(?:had|has)?\s*(?:joined|left|arrived|entered|departed|re-?joined|returned))/i.test(
      sentence.slice(hit.end, moved.index + moved[0].length),
    )
  )
    return [];
  const time = timesIn(sentence.slice(moved.index))[0]?.from ?? null;
  if (!time) return [];
  const gone = /left|departed/i.test(moved[1]!);
  return [
    {
      ...NOBODY,
      name: sentence.slice(hit.start, hit.end),
      joined: gone ? null : time,
      left: gone ? time : null,
      spans: [{ block: at, start: from, end: from + sentence.length }],
    },
  ];
}

const PRESIDES =
  /\s(?:(?:then\s)?(?:called|brought)\s(?:\w+\s){1,9}?to\sorder|opened\sthe\s(?:\w+\s){0,2}meeting|presided|took\sthe\schair|(?:was\s)?in\sthe\schair|chaired\sthe\smeeting)\b/i;

/** "President Wanda Osei called the meeting to order": the office of somebody on the list. */
function presidedIn(from: number, sentence: string, at: number): AttendeeClaim[] {
  const presides = PRESIDES.exec(sentence.slice(0, 300));
  if (!presides) return [];
  const lead = /^(?:[^:.]{2,40}:\s+)?(?:(?:the|an)\s)?/i.exec(sentence)![0].length;
  let words = lead;
  for (let word = /^\S+\s/.exec(sentence.slice(words)); word; word = /^\S+\s/.exec(sentence.slice(words))) {
    if (!isRole(word[0])) break;
    words += word[0].length;
  }
  const hit = nameAt(sentence, words);
  // "Trustee Ann Ode, Chair, presided."
  const behind = hit === null ? "" : sentence.slice(hit.end, presides.index).replace(/^,|,$/g, "").trim();
  const office =
    behind || sentence.slice(lead, words).replace(/,?\s*$/, "") || (/chair/i.test(presides[0]) ? "Chair" : "");
  if (!hit || hit.from > words + 1 || office === "" || !(behind === "" || isRole(behind)))
    // "Hall Committee Chair Jo Bell opened the meeting."
    return [openerIn(sentence, lead, presides.index, from, at) ?? []].flat();
  return [
    {
      ...NOBODY,
      name: sentence.slice(hit.start, hit.end),
      roles: [office],
      spans: [{ block: at, start: from + hit.from, end: from + hit.end }],
    },
  ];
}

/** "… called to order at 7.03 PM by Board President Lynn Castor." */
function calledBy(from: number, sentence: string, at: number): AttendeeClaim[] {
  const by = /\b(?:to order|meeting (?:was )?(?:convened|opened))\b.{0,60}?\bby\s+(?:the\s+)?/i.exec(
    sentence.slice(0, 300),
  );
  if (!by) return [];
  const start = by.index + by[0].length;
  // "… by President Jo Bell at 4.04 pm in the hall."
  const end = start + sentence.slice(start).replace(/[.\s]+$|\s(?:at|on|in|with)\s.*$/, "").length;
  const whole = openerIn(sentence, start, end, from, at);
  if (whole) return [whole];
  // "… by Commissioner Hale and Commissioner B. Ode."
  const parts = partsOf(sentence, start, end, false).map((part) => openerIn(sentence, part.start, part.end, from, at));
  return parts.length === 2 ? parts.flatMap((one) => one ?? []) : [];
}

/** Somebody with an office, who opened the meeting. */
function openerIn(sentence: string, start: number, end: number, from: number, at: number): AttendeeClaim | null {
  const entry = personIn(sentence, start, end);
  const particulars = noParticulars();
  for (const tail of entry?.tails ?? []) explain(tail, entry!.name, particulars);
  if (!entry || particulars.roles.length === 0) return null;
  const spans = [{ block: at, start: from + entry.start, end: from + entry.end }];
  return { ...NOBODY, name: entry.name, roles: particulars.roles, spans };
}

/** What a remark on somebody who is listed says of him until it says more. */
const NOBODY = {
  kind: "attendee",
  ...told(noParticulars()),
  name: "",
  status: "present",
  spans: [],
  rule: "attendance:moved",
  certainty: "stated",
} as const;

/** Sentences of the business that say who could not come, and who came or went. */
export const attendanceTold: Parser = {
  name: "attendance-told",
  zones: ["passage", "heading", "next", "list", "opening"],
  read: (zone) =>
    zone.lines.flatMap((line, index) =>
      /apolog|regrets|absen[ct]|unable|joined|left|arrived|entered|excused|departed|returned|not attend|not present|to order|presided|chair\b|chaired|opened/i.test(
        line.text,
      )
        ? toldIn(line, zone.at[index]!, true)
        : [],
    ),
};
