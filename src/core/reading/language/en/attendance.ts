import { guarded } from "../../../text/pattern";
import type { AttendanceStatus } from "../../../minutes/record";

/**
 * Headings and labels of attendance lists, with the standing they give. Patterns match the whole label, folded to lower case
 * with single spaces and without the colon; the first that matches counts.
 */
export const ATTENDANCE_LABELS: readonly (readonly [RegExp, AttendanceStatus])[] = [
  [
    /^(?:also|i láthair freisin|hefyd yn [bp]resennol|observing|(?:\w+ ){1,3}(?:officers?|staff) in attendance|visiting (?:members|directors|trustees|representatives|guests)(?: present)?|(?:\w+ )?observers|(?:joined|joining)(?: the)? (?:meeting|call))$/,
    "inAttendance",
  ],
  // "The following staff members were also participating:"
  [
    /^(?:the )?following (?:(?:\w+ ){0,3}(?:staff|officers?|guests?|visitors?|observers?|officials?)(?: members?)? (?:were |are )?(?:also )?|(?:\w+ ){0,4}also )(?:present|participating|in attendance|attending|attended|joined)$/,
    "inAttendance",
  ],
  [
    /^(?:the )?following (?:\w+ ){0,4}(?:present|participating|in attendance|attending|attended)$|^(?:to be|listed as) present$|^(?:(?:intros?|introductions?|welcome|housekeeping|agenda|quorum|roll call|(?:meeting )?call(?:ed)? to order|opening|pledge of allegiance|establish(?:ment)? (?:of )?(?:a )?quorum)(?: (?:and|&|\/))? )+(?:attendees?|attendance|participants?|roll(?: call)?(?: of (?:members|directors|trustees))?)$|^roll call (?:and|&|\/) (?:quorum|introductions?|establish(?:ment)? (?:of )?(?:a )?quorum|determination of (?:a )?quorum|call to order)$/,
    "present",
  ],
  [
    /^(?:present|in attendance|attending) (?:at the meeting )?(?:were|was) (?:the )?(?:\w+ ){0,3}(?:members|trustees|directors|governors|commissioners|councill?ors|supervisors)$/,
    "present",
  ],
  [
    /^present (?:besides|in addition to|apart from|together with|as well as|with) the (?:\w+ ){0,2}\w+ (?:was|were)$/,
    "present",
  ],
  [
    /^(?:attending|sederunt|(?:yn )?[bp]resennol|i láthair|here|who came|came|we were|those there|(?:in|at|on) the (?:meeting|call|platform|top table))$/,
    "present",
  ],
  [
    /^(?:(?:could(?: not|nt)|cant|can not|cannot|unable to) (?:make it|come)|(?:said )?sorry(?: cant (?:come|make it|be there))?|ymddiheuriadau|leithscéal(?:ta)?)$/,
    "apologies",
  ],
  [/^alternates? (?:present|attending|in attendance)$/, "present"],
  [/^alternates? (?:excused|apologies|regrets)$/, "apologies"],
  [/^(?:not here|missing|not there|didnt come|no show)$/, "absent"],
  [
    /^(?:(?:(?:\w+ ){0,3}(?:members?|officers?|governors?|councill?ors?) )?(?:absent |absence )?(?:with )?apolog(?:y|ies|ises)(?: (?:for|of) (?:absence|non attendance|lateness))?(?: (?:were |was |have been )?(?:received|given|sent|accepted|noted|tendered|presented|absent)(?: and (?:accepted|noted|approved|received|recorded))?)?(?: and (?:absences?|absent|substitut\w+|resignations|declarations.*))?(?: (?:were |was )?(?:received |accepted |noted |given |sent )?(?:from|by)(?: \d{1,3})?)?)(?: (?:the following|councill?ors?|cllrs?|members?))*$/,
    "apologies",
  ],
  [
    /^(?:(?:sent )?regrets|apologies sent|(?:(?:members?|councill?ors?) )?(?:(?:on|with) )?(?:approved )?leave of absence(?: approved)?|(?:those )?(?:sent|sending|who sent|giving) apologies|apols|(?:members? )?excused(?: absen(?:t|ces?))?|absen(?:t|ces?) ?excused|unable to attend|could not attend|with apologies|(?:to )?receive (?:and (?:accept|approve) )?apologies(?: and reasons)?(?: for (?:absence|non attendance))?(?: ref \S.{0,12})?|welcome (?:and|&) apologies|apologies (?:and|&) welcome)(?: from)?$/,
    "apologies",
  ],
  [
    /^(?:(?:(?:\w+ ){0,3}(?:members?|councill?ors?|directors?|trustees?|commissioners?|representatives?|senators?|officers?|governors?|board)|also) )?(?:absent(?:ees?| with(?:out)? \w+)?|absences?|(?:expected but )?not present|not in attendance|not attending|no apologies(?: received)?|unexcused(?: absences?)?|did not attend|not attended)$/,
    "absent",
  ],
  [
    /^(?:also|others?|other (?:persons?|people|attendees)?|those also)? ?(?:in attendance|attending)(?: (?:were|was|by invitation|for .{3,40}|as (?:observers?|guests?)))?$/,
    "inAttendance",
  ],
  [
    /^(?:also|others?|(?:(?:council|town|city|county|village|district|township|support|other) )?(?:guests?|officers?|officials?|staff(?: members?)?|employees|visitors?|observers?)(?: of the \w+)?|(?:members of (?:the )?)?public(?: (?:appearing|attending|speaking)\b.*)?|members of staff|non[- ]?(?:voting )?members?|other (?:persons?|people|attendees?|councill?ors?))(?: (?:and|&|\/) (?:guests?|visitors?|officers?|staff|observers?|public|others?))?(?: (?:also )?(?:present|in attendance|attending|attended|attendees))?$/,
    "inAttendance",
  ],
  [
    /^(?:[\w/]+ ){1,7}(?:staff|others|guests|visitors|observers) present$|^(?:\w+ ?\/ ?)?(?:other|additional|non voting|invited|external|community) (?:attendees|participants|guests?|invitees|observers?)(?: present)?$/,
    "inAttendance",
  ],
  [
    /^(?:invitees|invited|by invitation|presenters?|guest speakers?|advis[eo]rs?|co ?opted members?|ex officio(?: members)?|secretariat|management|executives?(?: (?:team|directors?|officers?|members?))?|leadership(?: team)?|senior (?:leadership|management)(?: team)?|administration|consultants?|legal counsel|staff liaisons?|clerk and officers|public (?:attendance|gallery))$/,
    "inAttendance",
  ],
  [
    /^(?:(?:the |all )?(?:(?:\w+ ){0,3}(?:members?|councill?ors?|directors?|trustees?|governors?|supervisors?|commissioners?|representatives?|senators?|board|committee|council|team|group|selectmen|partners|officers)) (?:present|attending|in attendance|(?:who )?attended|attendance))$/,
    "present",
  ],
  [
    /^(?:present|those (?:present|attending|who attended|in attendance)|(?:persons?|people) present|(?:present|attendance) at (?:the )?meeting|(?:meeting )?(?:attendees?|participants?)(?: list| present)?|attendance(?: list| record| register)?(?: \d{1,3})?|attended(?: by)?|attending|participating|(?:members )?roll call|members|list of attend(?:ees|ance)|members and attendance|who (?:attended|was there)|on the call|in the room|people|(?:those )?present and (?:voting|\w+ing a quorum)|present (?:in person|by \w+|online|remotely|virtually)|by proxy|proxies|record of attendance|names? of (?:those )?(?:present|attendees))$/,
    "present",
  ],
  [
    /^(?:attendees?|present|attendance|participants?|members) (?:and|&|\/) (?:apologies|absentees|regrets|introductions|quorum|roll call|welcome)$/,
    "present",
  ],
  [
    /^(?:in person|via (?:zoom|teams|video|phone|telephone)|by (?:phone|telephone|video)|(?:attending )?(?:remote(?:ly)?|online|virtual(?:ly)?)|dial in|joined (?:remotely|online))(?: (?:attendees|attendance|participants|present))?$/,
    "present",
  ],
  [
    /^(?:(?:members?|councill?ors?|trustees|directors|governors|commissioners|board|those|all) )?(?:present|attend(?:ed|ing)|participating|join(?:ed|ing)) (?:at (?:the )?meeting|in person|virtually|remotely|electronically|online|(?:via|on|by|over) [a-z]+(?: [a-z]+)?)$/,
    "present",
  ],
  [
    /^(?:(?:board|committee|council|zoom|teams|meeting|virtual|remote|online|members?|trustees?|directors?|governors?) (?:attendees|participants)|(?:executive|delegates?|elders|faculty|cllrs|committers|maintainers|patients|partners|stewards|clergy|players|students?|residents?) (?:present|attending|in attendance)|(?:members |on |people )(?:via |on )?(?:zoom|teams))$/,
    "present",
  ],
  [
    /^(?:(?:\w+ )?(?:community members|consultants|administrat(?:ion|ors)|(?:department )?heads|management|employees|personnel|media|press|liaisons|associate members|speakers|applicants|representatives of \w+) (?:present|attending|in attendance|attended)|special guests?|(?:county|district|borough|ward|unitary|city) (?:councill?ors?|members) (?:present|attending|in attendance))$/,
    "inAttendance",
  ],
  [
    /^(?:apolog(?:y|ies) ?(?:\/|&|and) ?(?:absen(?:t|ces?|tees)|non attendance|regrets)|(?:with )?regrets(?: received| noted| sent| from)+|with regrets|(?:board|committee|council|trustees?|directors?|governors?|commissioners?|supervisors?)(?: members?)? (?:excused|apologies|regrets)|members sending apologies|sends apologies|declined|absent ?\/ ?(?:excused|apologies)|members absent ?\/ ?(?:excused|apologies))$/,
    "apologies",
  ],
  [
    /^(?:those absent|(?:staff|officials|alternates?) (?:absent|not present)|(?:members )?missing|non attendees|absent unexcused)$/,
    "absent",
  ],
  [
    /^(?:voting|premier|industry|project|community|general|founding|associate|full|core|elected|staff|student|parent|lay|union|employer|management) (?:member )?(?:members?|representatives?|attendance)(?: (?:attendance|present|representatives))?$/,
    "present",
  ],
];

/** Labels that name one person's part: "Chair: A N Other". The person is present unless the list says otherwise. */
export const OFFICE_LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:in the chair|chair(?:man|woman|person)?|presid(?:ing(?: officer)?|er)|(?:meeting )?chaired by|meeting chair|chair of the meeting|presided(?: over)? by)$/,
    "Chair",
  ],
  [
    /^(?:chair(?:man|woman|person)?|facilitator|convenor|host|(?:team )?lead(?:er)?)(?: ?(?:and|&|\/))? ?(?:(?:minutes?|notes?) ?(?:taker|secretary)?|scribe)$/,
    "Chair",
  ],
  [/^(?:cathaoirleach|cadeirydd)$/, "Chair"],
  [/^(?:vice|deputy) ?-?chair(?:man|woman|person)?$/, "Vice-chair"],
  [/^(?:joint )?chairs$/, "Chair"],
  [/^co ?chairs?$/, "Co-chair"],
  [
    /^(?:(?:(?:minute|committee|recording) )?secretary|(?:(?:committee|town|parish|locum) )?clerk(?: to the council)?|(?:county|district|ward|borough|unitary) councill?or|treasurer|facilitator|conven[eo]r|(?:vice )?president|mayor|moderator|host|(?:(?:team|project|group) )?lead(?:er)?|supervisor|scrum master|project manager|time ?keeper)$/,
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
    /^(?:(?:present|attend(?:ed|ing)|here)(?: (?:in person|online|remotely|virtually|(?:via|by|on) [a-z]+))?|p|y|yes|in attendance|in person|online|remote|remotely|via (?:zoom|teams|phone|video)|virtual|1)$/,
    "present",
  ],
  [
    /^(?:apolog(?:y|ies)(?: (?:received|sent|given))?|apols?|ap|regrets|excused|e|sent apologies|unable to attend)$/,
    "apologies",
  ],
  [/^(?:absent|a|abs|n|no|not present|not in attendance|dna|did not attend|0)$/, "absent"],
];

/** A count of unnamed people is no attendee: "and twenty residents", "4 members of the public", "one member of the press". */
export const UNNAMED = guarded(
  /^(?:(?:also )?(?:approximately |about |around |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|many|various|no|a|an|a few|a number of|other|the|members?|residents?)\b.*\b(?:public|residents?|people|persons?|members?|parishioners?|visitors?|guests?|press|students?|pupils?|electors?|representatives?|citizens?|observers?|others|councillors?|elders|attendees|staff|parents)\b.*|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|n\/?a|no(?:ne| apologies)?(?: received| were received)?|all|everyone|all members|all present|no\b.{0,30}|tbc|-|(?:the )?(?:\w+ ){1,2}team|members? of the public|the public|public|press|others|quorum|(?:parents|teachers|residents|volunteers|visitors|guests|students|pupils|parishioners|observers|members|staff)(?: (?:and|&) (?:parents|teachers|residents|volunteers|visitors|guests|students|pupils|parishioners|observers|members|staff))?)\.?$/i,
);
