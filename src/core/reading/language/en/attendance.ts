import { guarded } from "../../../text/pattern";
import type { AttendanceStatus } from "../../../minutes/record";

/** Those of the body itself, those who come to it, that they came and how. */
const MEMBER =
  "(?:members?|councill?ors?|cllrs?|directors?|trustees?|governors?|commissioners?|supervisors?|representatives?|senators?|board|committee|council)";
const GUEST =
  "(?:guests?|speakers|visitors?|officers?|officials?|staff(?: members?)?|observers?|employees|others?|public)";
const CAME = "(?:present|attending|in attendance|attended|participating|on the call)";
const REMOTELY = "(?:in person|remote(?:ly)?|online|virtual(?:ly)?|electronically";
const AND = "(?:and|&|/)";
const RECEIVED =
  "(?:received|given|sent|accepted|noted|tendered|presented|approved|recorded|advised|intimated|submitted|offered)";
/** What the first item of the business does besides. */
const OPENING =
  "(?:intros?|introductions?|welcome|housekeeping|agenda|(?:(?:establish(?:ment)?|determination) (?:of )?)?(?:a )?quorum|roll call|(?:meeting )?call(?:ed)? to order|opening|pledge of allegiance)";

/**
 * Headings and labels of attendance lists, with the standing they give. Patterns match the whole label, folded to lower case
 * with single spaces and without the colon; the first that matches counts.
 */
export const ATTENDANCE_LABELS: readonly (readonly [RegExp, AttendanceStatus])[] = (
  [
    // "The following staff members were also participating:"
    [
      `also(?: there)?|i láthair freisin|hefyd yn [bp]resennol|observing|(?:\\w+ ){1,3}(?:officers?|staff) in attendance|visiting (?:${MEMBER}|guests)(?: present)?|(?:\\w+ )?observers|join(?:ed|ing)(?: the)? (?:meeting|call)|(?:the )?following (?:(?:\\w+ ){0,3}${GUEST}(?: members?)? (?:were |are )?(?:also )?|(?:\\w+ ){0,4}also )(?:${CAME}|joined)`,
      "inAttendance",
    ],
    [
      `(?:(?:\\w+ ){0,3}(?:${MEMBER}|officers?) )?(?:absen(?:t|ce) )?(?:with )?ap+[oli]+g(?:y|ies|ises)(?: (?:for|of) (?:absence|non attendance|lateness))?(?: (?:were |was |ha(?:ve|s|d) been )?(?:${RECEIVED}|absent)(?: and ${RECEIVED})?)?(?: (?:and|with) (?:absences?|absent|substitut\\w+|resignations|(?:valid )?reasons(?: given)?|declarations.*))?(?: (?:were |was )?(?:${RECEIVED} (?:and ${RECEIVED} )?)?(?:from|by|(?<=n )for)(?: \\d{1,3})?)?(?: (?:the following|${MEMBER}))*`,
      "apologies",
    ],
    [
      `(?:(?:sent |with )?regrets(?: ${RECEIVED})?|(?:${MEMBER} )?(?:(?:on|with) )?(?:approved )?leave of absence(?: approved)?|(?:(?:those|members) )?(?:sent|sends|sending|who sent|giving) apologies|apols|(?:${MEMBER} |alternates? )*(?:excused|apologies|regrets)(?: absen(?:t|ces?))?|(?:members )?absen(?:t|ces?) ?/? ?(?:excused|apologies)|(?:could(?: not|nt)|cant|can ?not|(?:un|not )able to) (?:attend|make it|come|join)|(?:said )?sorry(?: for absence| (?:cant|couldnt|not to) (?:come|make it|be there))?|ymddiheuriadau|leithscéal(?:ta)?|(?:to )?receive (?:and (?:accept|approve) )?apologies(?: and reasons)?(?: for (?:absence|non attendance))?(?: ref \\S.{0,12})?|welcome ${AND} apologies|apologies ${AND} welcome|declined|apolog(?:y|ies) ?${AND} ?(?:absen(?:t|ces?|tees)|non attendance|regrets))(?: from)?`,
      "apologies",
    ],
    [
      `(?:(?:(?:\\w+ ){0,3}(?:${MEMBER}|officers?|officials|staff|alternates?|team|attendees|participants|students)|also|those) )?(?:(?:absent|unavailable)(?:e?e?s?| with(?:out)? \\w+| unexcused)?|absences?|(?:expected but )?not (?:present|in attendance|attending|attended|here|there)|missing|away|on (?:leave|holiday)|no apologies(?: received)?|unexcused(?: absences?)?|did(?:nt| not) (?:attend|come))|no shows?|non attend(?:ees|ing)|(?:members )?who (?:missed|w(?:as|ere)(?: not|nt| absent)|did(?: not|nt))\\b.*`,
      "absent",
    ],
    [
      `(?!attending(?: were| are)?$)(?:also|present|others?|other (?:persons?|people|attendees)?|those also)? ?(?:in attendance|attending|in the (?:audience|gallery))(?: (?:were|was|by invitation|for .{3,40}|as (?:observers?|guests?)))?`,
      "inAttendance",
    ],
    [
      `(?:also|(?:(?:council|town|city|county|village|district|township|support|other) )?${GUEST}(?: of the \\w+)?|(?:members of (?:the )?)?public(?: (?:appearing|attending|speaking)\\b.*)?|members of staff|non[- ]?(?:voting )?(?:members?|trustees?)|other (?:persons?|people|attendees?|councill?ors?))(?: ?${AND} ?${GUEST}){0,2}(?: (?:also )?(?:${CAME}|attendees))?`,
      "inAttendance",
    ],
    [
      `(?:[\\w/]+ ){1,7}(?:staff|others|guests|visitors|observers|officials|employees) (?:present|attending)|(?:\\w+ ?/ ?)?(?:other|additional|non voting|invited|external|community|special) (?:attendees|participants|guests?|invitees|observers?)(?: present)?|(?:\\w+ )?(?:consultants|community members|administrat(?:ion|ors)|(?:department )?heads|management|personnel|media|press|liaisons|speakers|applicants|representatives of \\w+) ${CAME}`,
      "inAttendance",
    ],
    [
      "non voting|invitees?|invited|by invitation|presenters?|guest speakers?|advis[eo]rs?|co ?opted members?|ex officio(?: members)?|secretariat|management|executives?(?: (?:team|directors?|officers?|members?))?|leadership(?: team)?|senior (?:leadership|management)(?: team)?|administration|consultants?|legal counsel|staff liaisons?|clerk and officers|public (?:attendance|gallery)",
      "inAttendance",
    ],
    [
      `(?:the |all )?(?:\\w+ ){0,3}(?:${MEMBER}|team|group|selectm[ae]n|partners|officers|alternates?) (?:${CAME}|(?:who )?attended|attendance)|(?:executive|delegates?|elders|faculty|committers|maintainers|patients|stewards|clergy|players|students?|residents?|developers|clients?|stakeholders|mentors) ${CAME}|(?:${MEMBER}|zoom|teams|meeting|virtual|remote|online) (?:attendees|participants)`,
      "present",
    ],
    [
      `(?:the )?following (?:\\w+ ){0,4}${CAME}|(?:to be|listed as) present|(?:${OPENING}(?: ${AND})? )+(?:(?:record(?:ing)? of )?(?:attendees?|attendance|participants?)|roll(?: call)?(?: of ${MEMBER})?)|roll call ${AND} ${OPENING}|${CAME} (?:at the meeting )?(?:were|was) (?:the )?(?:\\w+ ){0,3}${MEMBER}|present (?:\\w+ ){1,3}the (?:\\w+ ){1,3}(?:was|were)`,
      "present",
    ],
    [
      "sederunt|(?:yn )?[bp]resennol|i láthair|t?here|who came|came|we were|those there|(?:in|at|on) the (?:meeting|call|platform|top table|room)",
      "present",
    ],
    [
      `(?:there were )?present(?: \\d{1,3}/\\d{1,3})?|(?:those|people|persons?) (?:${CAME}|who (?:attended|came))(?: the meeting)?|(?:present|attendance) at (?:the )?meeting|(?:meeting )?(?:attend(?:ee|ant)s?|participants?|participation)(?: list| present| at large| (?:in|at|on) (?:the )?(?:meeting|call))?|arrived late|late(?: arrivals| ?comers)?|introductions? of (?:attendees|delegates|members|participants)(?: ?/ ?roll call)?|attendance(?: list| record| register)?(?: \\d{1,3})?|(?:meeting )?attended(?: by(?: (?:the )?${MEMBER}(?: members)?)?)?|attending(?: were| are| the meeting)?|present (?:at|via|by|in|from|on) (?:(?!were|was)\\w+ ){0,3}(?!were|was)\\w+|participating|(?:members )?roll(?: call)?(?: of (?:the )?\\w+)?|(?:(?:core )?team |group |project )?members|list of attend(?:ees|ance)|members and attendance|who (?:attended|was there)|people|(?:those )?present (?:and|but|/) (?:(?:no[nt] )?voting|\\w+ing a quorum)|present with (?:\\w+ ){1,3}rights|by proxy|proxies|record of attendance|names? of (?:those )?(?:present|attendees)|(?:attendees?|present|attendance|participants?|members) ${AND} (?:apologies|absentees|regrets|introductions|quorum|roll call|welcome)`,
      "present",
    ],
    [
      `(?:(?:attending )?${REMOTELY}|dial(?:l?ed|l?ing)? in|(?:members |people )?(?:via|by|on) (?:zoom|teams|video|phone|telephone|irc|(?:video )?call)))(?: (?:attendees|attendance|participants|present))?|(?:(?:${MEMBER}|those|all) )?(?:${CAME}|join(?:ed|ing)) (?:at (?:the )?meeting|${REMOTELY}|(?:via|on|over|by(?= (?:zoom|teams|video|phone|tele|skype|conf))) [a-z]+(?: [a-z]+)?))`,
      "present",
    ],
    [
      "(?:voting|premier|industry|project|community|general|founding|associate|full|core|elected|appointed|nominated|co-opted|staff|student|parent|lay|union|employer|management) (?:member )?(?:members?|representatives?|attendance)(?: (?:attendance|present|representatives))?|(?:trade |joint )?(?:unions?|employ(?:er|ee)s?|management|staff|officers?|teachers?|council|company) side(?: (?:members|representatives|present))?",
      "present",
    ],
  ] as const
).map(([words, standing]) => [new RegExp(`^(?:${words})$`), standing]);

/**
 * Labels that name one person's part: "Chair: A N Other", with the part's name; the label's own words where it is empty. The
 * person is present unless the list says otherwise.
 */
export const OFFICE_LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:in the chair|presid(?:ing(?: officer)?|er)|(?:meeting )?(?:chair|facilitat)ed by|meeting chair|chair of the meeting|presided(?: over)? by)$/,
    "Chair",
  ],
  [
    /^(?:chair(?:man|woman|person)?|facilitator|convenor|host|(?:team )?lead(?:er)?)(?: ?(?:and|&|\/))? ?(?:(?:minutes?|notes?) ?(?:taker|secretary)?|scribe)$/,
    "Chair",
  ],
  [/^(?:cathaoirleach|cadeirydd)$/, "Chair"],
  [/^(?:joint )?chairs$/, "Chair"],
  [/^co ?chairs?$/, "Co-chair"],
  [
    /^(?:(?:(?:vice|deputy) ?)?chair(?:man|woman|person)?|(?:(?:minute|committee|recording) )?secretary|(?:(?:committee|town|parish|locum) )?clerk(?: to the council)?|(?:county|district|ward|borough|unitary) councill?or|treas(?:urer)?|secy?|facilitator|conven[eo]r|(?:vice )?pres(?:ident)?|vp|mayor|moderator|host|(?:(?:team|project|group|meeting) )?(?:lead(?:er)?|co-?ordinator)|(?:(?:first|second|co|academic|external) ?)?supervisor|student|mentor|mentee|scrum master|product owner|tutor|project manager|time ?keeper)$/,
    "",
  ],
  [
    /^(?:minutes?|notes?) ?(?:taken|recorded|prepared|written|issued|submitted|kept|by|taker|secretary)? ?(?:by)?$/,
    "Minutes",
  ],
  [/^(?:scribe|recorder|taking (?:the )?minutes|(?:taken|recorded|prepared|scribed) by)$/, "Minutes"],
];

/** Standing said after or beside a name: "– apologies", "(absent)", a cell of an attendance grid. Whole text, folded. */
export const STANDING: readonly (readonly [RegExp, AttendanceStatus])[] = [
  [
    /^(?:(?:present|attend(?:ed|ing)|here)(?: (?:in person|online|remotely|virtually|(?:via|by|on) [a-z]+))?|p|y|yes|in attendance|in person|online|remote|remotely|via (?:zoom|teams|phone|video)|virtual|1|✅|✓|✔|☑)$/,
    "present",
  ],
  [
    /^(?:apolog(?:y|ies)(?: (?:received|sent|given))?|apols?|ap|regrets|excused|e|sent apologies|unable to attend)$/,
    "apologies",
  ],
  [/^(?:absent|a|abs?|n|no|no apolog(?:y|ies)|not present|not in attendance|dna|did not attend|0|❌|✗)$/, "absent"],
];

/** A count of unnamed people is no attendee: "and twenty residents", "4 members of the public", "one member of the press". */
export const UNNAMED = guarded(
  /^(?:(?:also )?(?:approximately |about |around |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine|twen|for)t(?:een|y)|several|many|various|no|an?(?! [^(]*\()|a few|a number of|other|the|members?|residents?)\b.*\b(?:public|residents?|people|persons?|members?|parishioners?|visitors?|guests?|press|students?|pupils?|electors?|representatives?|citizens?|observers?|others|councillors?|elders|attendees|staff|parents|(?:home)?owners)\b.*|none!?|nil|one|two|three|four|five|six|seven|eight|nine|ten|n\/?a|no(?:ne| apologies)?(?: received| were received)?|all|everyone|all members|all present|no\b.{0,30}|tbc|accepted|noted|acknowledged|recorded|-|messrs|mesdames|representatives (?:from|of) [^:()]*|(?:the )?(?:\w+ ){1,2}team|members? of the public|the public|public|press|others|quorum|(?:parents|teachers|residents|volunteers|visitors|guests|students|pupils|parishioners|observers|members|staff)(?: (?:and|&) (?:parents|teachers|residents|volunteers|visitors|guests|students|pupils|parishioners|observers|members|staff))?)\.?$/i,
);
