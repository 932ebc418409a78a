/** What a table's column holds, by its heading. */
export type Column =
  | "ref"
  | "type"
  | "action"
  | "owner"
  | "due"
  | "status"
  | "decision"
  | "mover"
  | "seconder"
  | "item"
  | "minute"
  | "name"
  | "organisation"
  | "role"
  | "attendance"
  | "initials"
  | "arrived"
  | "surname"
  | "remark"
  /** What somebody has done since the last meeting. */
  | "done"
  | "nothing";

/** Usual headings of columns. Patterns match the folded heading; the first that matches counts. */
export const COLUMN_HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:type|category|kind|a d i|action decision (?:or )?info(?:rmation)?)$/, "type"],
  [
    /^(?:(?:refs?|reference)(?: no| number)?|nos?|nr|number|id|s no|ser|serial|ai|ap|action (?:no|ref|id|number|reference)|item (?:no|number|ref)|min(?:ute)? (?:no|ref|number)|number ref)$/,
    "ref",
  ],
  [
    /^(?:(?:(?!for |note|minu|disc|item|sub|lead)\w+ |follow up )?(?:actions?|tasks?)(?: (?:items?|points?|required|agreed|needed|arising|to be taken|to be completed|taken|description|details?|list|plan|name|decided|or decision|decision|or solutions?|(?:(?:by|or|and) )+(?:when|who(?:m when)?|owner|deadline)|owners?(?: date)?|and date))?|what(?: (?:needs|is) .*)?|to ?dos?|next steps?|description of (?:the )?(?:action|task)|decisions? actions?|activit(?:y|ies)|deliverables?|follow ups?|actions? responsible(?: no(?:ne|tes?)| party)?|action to take|work(?: item)?|(?:task|things) to do|assignments?|jobs?|actions?(?: items?| points?)? (?:(?:from|since) (?:the )?(?:last|previous|\d).*|outstanding|(?:carried|brought) forward)|(?:(?:tasks?|plans?|goals?|work|to ?dos?) for )?(?:the )?(?:next|coming) (?:week|sprint|meeting)|today|will do)$/,
    "action",
  ],
  [
    /^(?:(?:progress|work|tasks?|done)(?: done| completed)?(?: from| since| in)? )?(?:the )?last (?:week|sprint|meeting)$|^yesterday$/,
    "done",
  ],
  [
    /^(?:(?:(?:action|task) )?owners?|who(?:s| is| will| does)?(?: (?:action|do(?:es|ing)?)(?: (?:it|this|what))?)?|by whom|whom|responsib(?:le|ility)(?: \w+){0,2}|persons?(?: s)?(?: (?:responsible.*|in charge|assigned))?|people|who ?i?s responsible|leads?(?: (?:person|officer|member))?|assigned(?: \w+){0,2}|assignees?|action(?:ed)? by|actions? for|allocated(?: to)?|accountable|for action(?: by)?|resp|(?:team )?members?|officer|action (?:who|lead|officer)|names?|delegated? ?(?:to)?|net ?ids?|students?|in charge|who by|initials|owner s)$/,
    "owner",
  ],
  [
    /^(?:due(?: (?:(?:date )?or status|date|by|on|time))?|date due|deadlines?|by when|when|when by|dates?|date (?:required|by|(?:for|of) completion|(?:to be )?completed|for)|target(?: (?:date|completion)(?: date)?)?|completion(?: date| target)?|time(?:scales?| ?(?:line|frame))?|complete by|required by|eta|to be completed by|by|(?:finish|end|deadline|review|planned|expected) date|expected completion|schedule)$/,
    "due",
  ],
  [
    /^(?:(?:(?:current|rag|outcomes?|completion|action) )?status(?: comments?| progress| update)?|progress(?: update)?|updates?|state|position|rag|open closed|(?:(?:completion|action) )?completed?|done|closed|(?:completed? )?y n)$/,
    "status",
  ],
  [
    /^(?:(?:key )?decisions?(?: (?:made|taken|reached|if applicable|agreed|or outcome|outcome|s))?|resolutions?|outcomes?|conclusions?|agreements?|agreed|decisions? or actions?|results?|motions?(?: (?:text|details?|wording|description))?|resolution text|text of (?:the )?(?:motion|resolution)|vote)$/,
    "decision",
  ],
  [/^(?:moved|moved by|mover|proposed|proposed by|proposer)$/, "mover"],
  [/^(?:seconded|seconded by|seconder)$/, "seconder"],
  [
    /^(?:items?|agenda(?: (?:items?|topics?|points?))?|topics?|subjects?|headings?|issues?|matters?|points?|discussion items?|items? discussed|minutes? points?|title|area)$/,
    "item",
  ],
  [
    /^(?:discussions?(?: points?)?|minutes?|notes?|details?|summary|summary of discussion|comments?|remarks|key points|description|narrative|(?:.* )?points? (?:discussed|raised)(?: .*)?|decisions? or actions? or \w+|notes? (?:or |and )?(?:action items?|actions)|discussions? (?:and |or )?notes|information|content|discussion notes|what was discussed|background|agenda items? (?:and )?actions?(?: items?)?)$/,
    "minute",
  ],
];

/** Headings of attendance tables. */
export const ATTENDANCE_COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [
    /^(?:names?|(?:owners|members) present|full name|(?:first|given) names?|forenames?|(?:committee |team |group |board )?members?|attendees?|participants?|persons?|people|councill?ors?|name of (?:member|attendee|participant)|delegates?|directors?|trustees?|governors?|students?(?: names?)?|representatives?|name and surname|first name last name|(?:member|attendee|board|officer|council|staff)(?: officer| member)? name|who|poc)$/,
    "name",
  ],
  [
    /^(?:org(?:ani[sz]ations?)?|compan(?:y|ies)|affiliations?|representing|employer|agency|department|dept|authority|institution|body|from|council|ward|school|firm|group|division|service|area|on behalf of|company organi[sz]ation)$/,
    "organisation",
  ],
  [
    /^(?:roles?|positions?|(?:job )?titles?|office|designation|capacity|function|post|responsibility|category|(?:governor |member )?type(?: of (?:governor|member|trustee))?|role (?:position|title)|(?:position|title) role)$/,
    "role",
  ],
  [/^(?:initials?|abbreviation|abbr|short)$/, "initials"],
  [/^arrived$/, "arrived"],
  [/^(?:last|family) name$|^surname$/, "surname"],
  [
    /^(?:present|attended|attendance|attending|in attendance|(?:attendance )?status|here|present(?: (?:or |and )?(?:absent|apologies))+|(?:attendance|attended) apologies|(?:present|attend(?:ed|ance)) y n|p a|apologies|absent|(?:attendance )?yes no|p|a|y n|in person|remote|presence|attend|regrets|tick|excused|roll call)$/,
    "attendance",
  ],
  [
    /^(?:sign(?:ed|atures?)?|e ?mail(?: address)?|phone(?: no| number)?|lots?|units?|tel(?:ephone)?|contact(?: details)?|(?:student )?(?:id|no|number)|s no|nr|comments?|notes?|remarks|time|time in|time out|arrival|departure|(?:(?:first|last) )?(?:join|leave)|(?:in meeting )?duration|voting(?: (?:seat|member|status|rights?|y n))?|votes?|github(?: (?:id|user ?name|handle|account))?|user ?name|handle|term(?: ends?)?|cop(?:y|ies)(?: to)?|circulation|distribution|reasons?\b.*|arrived left)$/,
    "nothing",
  ],
];
