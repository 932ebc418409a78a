import { decidingBodies, decidingVerbs } from "../language/en/decision-words";
import { PLUS_ONES } from "./motion";
import { anyOf } from "./pattern";
import { PhrasePattern, Phrases } from "./phrases";
import { guarded, type Pattern } from "../../text/pattern";

/** The ways in which minutes say that something was decided, the surest first: the first that matches a sentence counts. */

const verbs = anyOf(Object.keys(decidingVerbs));
const bodies = new Phrases(decidingBodies, "any case");
const writtenBodies = new Phrases(decidingBodies, "usual cases");
const settled =
  "(?:agreed|resolved|decided|approved|recommended|determined|concluded(?=\\s(?:(?:not\\s)?to|that\\swe\\sshould)\\b)|voted|accepted|confirmed)";
const adverbs =
  "(?:(?:(?:amended|reviewed|discussed|considered|received)\\sand|also|then|all|both|(?!previous|original|initial|recent)\\p{L}+ly|therefore|further|hereby|furthermore|again|now|have|has|had|were|was|being|in princip(?:le|al)),?\\s)*";

/** One of those ways: the last part of its rule's name, and what a sentence must hold. */
export type Saying = readonly [rule: string, pattern: Pattern | PhrasePattern];

/** What the sentence says: who moved it, how it ended, or what was decided. */
export const formOf = (rule: string): "full" | "motion" | "outcome" =>
  rule === "outcome" ? "outcome" : rule === "motion-only" ? "motion" : "full";

const counted =
  "\\(?(?:(?:by|with)\\s(?:a\\svote\\sof\\s)?)?\\d{1,4}\\s?(?:votes?\\s)?(?:for|in favou?r|ayes?|against|to|[-–])[^.]{0,80}|by\\s\\p{Lu}[^.]{2,120}\\b(?:yeas?|ayes?|nays?|yes)";
/** "Upon voice vote, the motion carried": how it was put to the vote. */
const upon =
  "(?:(?:up)?on\\s(?:a\\s|being\\s)?(?:\\p{L}+\\s){0,3}(?:vote|hands)|(?:the\\s)?(?:vote|question|motion)\\swas\\s(?:called|taken|put)(?:\\s(?:to\\s(?:the|a)\\s)?vote)?|put\\sto\\s(?:the|a)\\svote|with\\sall\\sin\\sfavou?r|(?:hearing|with|there\\sbeing)\\sno\\s(?:further\\s|other\\s)?(?:discussion|objections?)|(?:after|following)\\s(?:\\p{L}+\\s){0,2}discussion),?\\s(?:and\\s)?";
const alone =
  "(?:[\\s,]*(?:unanimously|by all(?: members)?(?: present)?|without (?:amendment|change|comment|correction)s?|by (?:general |unanimous )?consent|nem\\.? con\\.?|with(?:out)?(?: \\w+)? (?:abstention|dissent|objection|discussion)s?(?: (?:of|on) [^.]{3,80})?|\\([^()]*\\)|in (?:the )?room|all in favou?r|all agreed|as such|with regret|the vote (?:was|is) unanimous|as (?:amended|corrected|presented|written|submitted|revised|read|circulated|distributed|proposed|printed|posted)|as (?:being )?(?:a )?(?:true and )?(?:correct|accurate|true)(?: record)?(?: and signed)?))*" +
  `(?:[\\s,:–-]*${counted})?` +
  "(?:\\s?[–—(-]\\s?action:?\\s[\\p{Lu}/&, ]{2,16})?[\\s.!*_)\\]]*$";

/** All of them, in the order in which they are tried. */
export const sayings: readonly Saying[] = [
  [
    "outcome",
    guarded(
      new RegExp(
        `^[\\s*_>([–—•-]*(?:Chair:\\s)?(?:(?:this|it)\\swas\\sagreed,?\\s(?:and|although|but|subject|provided)\\s[^.]{3,200}(?=\\.?$)|m\\s?/?\\s?s\\s?/?\\s?[cp](?:\\s?/?\\s?u)?(?:nanimously)?(?=[\\s.)]*$)|(?!(?:one|two|three|four|five|six|some|most)\\s)(?:[\\p{L}&’'-]+\\s){1,4}voted\\s(?:unanimously\\s)?to\\s(?:pass|approve|adopt|accept|reject|defeat|table)\\s(?:the|this)\\s(?:motion|resolution|proposal|recommendation|amendment)|(?:this|these|it|which)\\s(?:was|were)\\s(?:then\\s|unanimously\\s|duly\\s|all\\s|therefore\\s|also\\s|\\p{L}+ed\\sand\\s)*(?:${verbs})|(?:${upon})?(?:the\\s)?(?:[\\p{L}-]{3,16}\\s(?=amendment|motion))?(?:motion|resolution|proposal|amendment|amended motion|vote|nomination|recommendation)s?\\s(?:was\\s|were\\s|is\\s|then\\s|unanimously\\s|duly\\s|passes\\s?)*(?:carried|carries|passed|passes|agreed|approved|adopted|accepted|lost|defeated|failed|fails|falls|fell|did\\snot\\spass|(?:died|dies)(?:\\sfor\\s(?:lack|want)\\sof\\sa\\ssecond)?|unanimous|withdrawn)|(?:all|everyone|everybody|members|all\\spresent|all\\smembers(?:\\spresent)?|all\\sthose\\spresent|(?:the\\s|(?=\\S+\\svoted\\s))(?:committee|board|council|group|meeting))\\s(?:unanimously\\s)?(?:agreed|approved|voted (?:unanimously )?in favou?r(?: of this)?|(?:were )?in (?:agreement|favou?r))(?:\\s(?:to|with)\\sthis|\\sin favou?r)?|unanimously\\s(?:agreed|approved|carried|passed|adopted|accepted|resolved|supported)|accepted\\sby\\sconsent|(?:agreed|approved|accepted|adopted|confirmed)\\s(?:as\\s\\p{L}+\\s|unanimously\\s)?and\\s(?:the\\s\\p{L}+\\s(?:then\\s)?)?signed[^.]{0,200}|so\\s(?:approved|carried|moved|ordered|resolved|voted)|\\p{L}[\\p{L}.’'-]+(?:\\s\\p{L}[\\p{L}.’'-]+)?\\s?/\\s?\\p{L}[\\p{L}.’'-]+(?:\\s\\p{L}[\\p{L}.’'-]+)?[\\s.,–-]{1,8}(?:carried|agreed|approved|passed)|agreement\\sin\\s(?:the\\s)?room|(?:(?:not\\s)?(?:approved|accepted|carried|adopted|passed)|agreed|resolved|lost|defeated|denied|refused|rejected|deferred|all\\s(?:agreed|in\\sfavou?r)|unanimous(?:\\s(?:vote|decision|consent)(?:\\sin\\sfavou?r)?)?|consensus|vote\\sunanimous|read,?\\sand\\s(?:agreed|approved|accepted|adopted)))${alone}`,
        "iu",
      ),
    ),
  ],
  [
    "outcome",
    guarded(
      /^[\s*_>([–—•-]*(?:all|everyone|those\spresent|unanimous(?:ly)?|voice\svote|(?:a\s|the\s)?vote)\b[^.;]{0,40}(?:[,;–—-]|\sand)\s?(?:the\s)?(?:(?:motion\s|it\s)?(?:was\s)?(?:unanimously\s)?)?(?:carried|carries|passed|passes|approved|adopted|agreed)\b[^.]{0,120}[\s.*_)]*$/iu,
    ),
  ],
  ["outcome", PLUS_ONES],
  [
    // "This motion was seconded by Jo Hale and carried.", "With no objection, these minutes are approved."
    "outcome",
    guarded(
      /^[\s*_>•-]*(?:(?:(?:this|the|that)\s(?:motion|proposal|resolution|amendment)\swas\s(?:then\s)?(?:moved|proposed|seconded)|(?:a\s)?second\s(?:was\s)?made)\sby\s[^.;]{2,60}?(?:\sand|,|;)\s[^.;]{0,30}\b(?:carried|passed|approved|adopted|agreed|unanimous)\b[^.;]{0,30}|(?:this|it)\swas\s(?:proposed|moved)(?:\sand|,)\sseconded\b(?!,?\s(?:to|that)\s)[^.;]{0,60}|(?:with|hearing|there\s(?:being|were)|seeing)\sno\s(?:further\s)?(?:objections?|discussion|opposition)[^.;]{0,40},\s(?:the|these|this)\s\p{L}{3,16}\s(?:is|are|was|were)\s(?:approved|adopted|accepted|carried|agreed))[\s.*_)]*$/iu,
    ),
  ],
  [
    // "Motioned Jo, Ann 2nded.", "Moved Jo/ Al", "Jo moved, Al seconded, carried.": who moved what stands before.
    "motion-only",
    guarded(
      /^[\s*_>•-]*(?:[Mm]otioned|[Mm]oved|MOVED|[Pp]roposed)(?:\sby)?:?\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?(?:[,;]?\s(?:and\s)?(?=.*\s2nd|.*\ssec)|\s?\/\s?)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?(?:\s(?:2nd(?:s|ed)?|seconded|seconds|second))?[\s.*_]*$|^\W*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:moved|proposed),?\s(?:and\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}seconded(?:\W{1,8}\p{L}+(?:ed|ous|ously))?\W*$/u,
    ),
  ],
  [
    // "Jo Hale seconded and all in favour": what was proposed is the sentence before.
    "outcome",
    guarded(
      /^(?=.{0,60}[Ss]econd(?:ed|s))[\s*_>•-]*(?:[Ss]econded(?:\sby)?:?\s)?(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:\s?second(?:ed|s))?(?:\s(?:this|it|the\s(?:motion|proposal)))?(?:,|;|\sand|\swith)*\s(?:(?:it|this)\swas\s)?(?:all\s(?:were\s|was\s)?(?:in\sfavou?r|agreed)|everyone\s(?:was\sin\sfavou?r|agreed)|(?:carried|passed|agreed|approved)(?:\sunanimously)?)[\s.]*$/u,
    ),
  ],
  [
    "elected",
    guarded(
      /^[\s*_>•-]*(?:[^.:]{2,40}:\s?)?(?:\p{Lu}[\p{L}’'.-]*\s(?:and\s|,\s?)?){1,6}(?:(?:is|was|were)\s(?:\p{Ll}+ed\sand\s)?)?(?:(?:re-?)?elected|appointed|(?:selected|chosen)(?=\s(?:as|to\sbe|the)\s(?!.{0,20}winner))|voted\sin|(?<=was\s)voted(?=\sas\s))(?:\s(?:unopposed|unanimously|as\b|to\b|(?:the\s)?(?:\p{L}+\s)?(?:chair|president|secretary|treasurer))|[\s.]*$)/u,
    ),
  ],
  [
    // "Ayes: All   Noes: None   Motion Carried"
    "outcome",
    guarded(
      /^[\s*_>•-]*(?:ayes?|yeas?|in\sfavou?r|all\sayes)\s?[:=–-][^.;]{1,120}?\s(?:the\s)?(?:motion|resolution|amendment)\s(?:was\s)?(?:carried|passed|approved|agreed|adopted|lost|defeated|failed)(?:\sunanimously)?[\s.*_]*$/iu,
    ),
  ],
  [
    "outcome",
    guarded(
      /^[\s*_>•-]*(?:vote|votes|voting|result|outcome|motion\sresult|disposition|status|resolution(?=:\s\w+\W*$))(?:\s?[*_]*:|\t)[\s*_]*(?:the\smotion\s(?:was\s)?|motion\s(?:was\s)?|unanimously\s)?(?:unanimous|carrie[ds]|pass(?:ed|es)|approved|adopted|accepted|agreed|lost|failed|defeated|rejected|deferred|tabled|withdrawn)\b[^.]{0,60}[\s.*_]*$/iu,
    ),
  ],
  [
    "label",
    guarded(
      /^[\s*_>([–—•-]*(?:\d{1,2}\)\s|[\w.-]+\]\s)?(?:\p{Lu}[\p{L} -]{2,50}(?::|,|\s[–—-])\s(?=(?:\(\d\)\s)?[AR]\p{Ll}{2,9}ed\s)(?:\(\d\)\s)?)?(?:(?:RESOLVED|AGREED|APPROVED|RECOMMENDED|DEFERRED|DECIDED|DECISION|DECISIONS|RESOLUTION|NOTED|ADOPTED|ACCEPTED)\b(?![\s:*_]*$)|(?:VOTED|Voted)(?=\W{1,4}(?:unanimously\W)?[Tt](?:o|hat)\s)|(?:Resolved|Agreed|Approved|Recommended|Deferred|(?:Postponed|Tabled)(?=\s(?:until|till|to|pending)\s)|(?:Postponed|Tabled|Adopted|Accepted|Ratified|Passed|Amended\sand\s\p{Ll}+ed)(?=\sthe\s)|Decided|Decision|Resolution|Decisions|Decisions?\s?\/\s?(?:Conclusion|Outcome|Resolution|Agreement)s?|Decision made|Agreement|Consensus(?=:)|Outcome agreed|(?:Discussed|Voted) and (?:agreed|approved|decided|passed))(?:\s(?:[\w./-]*\d[\w./-]*))?[*_]*\s?(?::|[–—]|-\s|that\b|to\b|(?:un)?till?\b|pending\b|unanimously\b|by\b|as\b|with\b|the\b|in principle\b|we\b|this\b|it\b|not\b|on\b(?!\s\d)|each\b|(?:\p{Ll}+\s){1,3}(?:would|should)\b|\$?\d(?!\d?(?:st|nd|rd|th)\b))(?=.*\p{L})|(?<=\(\d\)\s)(?:Approved|Agreed)\s|Decide(?=\s(?:to|that)\s)|\p{Lu}\p{Ll}+ed\s[^.;]{3,120};\s(?:agreed|decided)\s(?:to|that|on)\b|Agreed\s(?=\p{Lu}{2,}[\s.])|agreed\s(?=that\s)|Decision\s(?=\p{Lu}\p{Ll}*\s\p{Ll}+\s\p{Ll}+\s))/u,
    ),
  ],
  [
    "capitals",
    guarded(/(?:^|\s)#agreed\s|\b(?:RESOLVED|AGREED|APPROVED|RATIFIED|RECOMMENDED|DEFERRED|NOTED)\b(?=.*\p{L})/u),
  ],
  [
    "motion-only",
    guarded(
      /^(?:(?:the|a)\s)?(?:motion\s(?:was\s)?(?:made|moved|proposed)?\s?(?:by|:)|(?:proposed|moved|prop|proposer|mover)\b\.?\s?(?:by|:)?\s?(?=.*\b(?:second|sec\b|2nd)))(?!.*\b(?:to|that)\s(?!approve\s?,)\p{L})|\bmade\s(?:a|the)\smotion(?:\sto\s(?:approve|accept|adopt|pay))?\s?(?:,|and|\.|$|with|\()|^(?:(?:this|it|which|(?:the\s)?motion)\s(?:was|is)\s)?seconded\b|^second\sby\b|^(?:(?:cllr|councill?or|councilmember|mr|mrs|ms|dr)\.?\s)?(?:[\p{L}’'.-]+,?\s){1,3}(?:seconded|second|seconding)(?:\s(?:(?:(?:the|this|that)\s)?motion|it|this))?[\s.]*$|^(?:up)?on\s(?:an?\s)?motion\s[^.;]{3,140},\s(?:it\swas|the\s(?:\p{L}+\s){0,3}(?:board|council|committee|selectmen|trustees))\W*$|^(?:\p{L}[\p{L}’'.-]+\s){1,3}seconds(?:\s(?:(?:the|this|that)\smotion|it|this))?[\s.]*$/iu,
    ),
  ],
  [
    // "PROPOSED: …" is how standards groups put a question.
    "motion-only",
    guarded(
      /^[\s*_>•-]*(?:[Mm]oved|[Pp]roposed|[Ss]econded|Mover|Proposer|Seconder|MOVED|SECONDED|(?:Motion|Second|MOTION|SECOND)(?=:\s(?!None)))(?:(?:\s[Bb]y)?\s?[*_]*(?::|\s[–—-](?=\s))|\s(?:[Bb]y|BY)\b|(?<=er|[Mm]oved|[Ss]econded)\s(?=\p{Lu}))[\s*_]*\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4}[\s.;*_]*$/u,
    ),
  ],
  [
    "motion-label",
    guarded(
      /^[\s*_>([•-]*(?:motion|moved|resolution|proposal|vote(?=:\sThat\s))(?:\s(?:no\.?\s?|#\s?)?[\w./-]{0,12}\d[\w./-]{0,12})?[*_]*\s?(?:(?<=\d):\s(?=.*\s(?:will|shall|hereby|be)\s)|(?::|[–—]|-\s)[\s*_“"]*(?:move\s)?(?:that|to)\s|\(\p{Lu}[^()]{1,30}\):\s)\p{L}/iu,
    ),
  ],
  [
    "motion-full",
    guarded(
      /\b(?:moved|proposed|motion|nomination(?=\s(?:was\s)?(?:carried|passed|approved))|seconded|second)\b.*\b(?:carried|approved|passed|adopted|unanimous(?:ly)?|agreed|resolved|lost|defeated|failed|denied|accepted|all\s(?:were\s)?in\sfavou?r|\d{1,3}\s(?:votes?\s)?(?:for|in\sfavou?r))\b/iu,
    ),
  ],
  [
    "motion-to",
    guarded(
      /\b(?:(?<!\b(?:(?:ask|call)(?:ed|ing|s)?\sfor|request(?:ed|s)?|will\s(?:put|make|bring)|any|each|every)\s(?:a\s)?)(?:a\s)?motion,?\s(?:was\s|duly\s)*(?:made|moved|put|proposed)?\s?(?:by\s[^,]{1,60}?,?\s(?:(?:and\s)?(?:2nd|second|seconded)\sby\s[^,]{1,40}?,?\s)?|(?:and|,)\s(?:duly\s)?seconded,?\s)?(?:to|that):?\s\p{L}|made\s(?:a|the)\smotion\s(?:to|that)\s\p{L}|\bM\/?S\/?[CP]\s(?!.{0,40}\swill\s)\(?[\p{L}, &/]{3,40}\)?\s(?:to|that)\s\p{L}|motioned\s(?:to|that)\s\p{L}|(?<=\p{Lu}\S{1,30}\s)(?:moved\s(?:that\s)?the\s\p{L}+\s(?:approve|accept|adopt|ratify|authori[sz]e|endorse)\s|motions\sto\s(?!the\b)|moves\sto\s(?:approve|accept|adopt|amend|authori[sz]e|table|ratify)\b)|\bit\swas\smoved\sby\s[^.,;]{2,40}?,?\s(?:to|that)\s\p{L}|(?<!(?:ve|ha[sd]|be|been|being|\bor|\bas|\bmeeting\swas|discussion|consideration)\s)moved(?!\sto\s\S+\smeeting)(?:\s|,?\s(?:and\s)?(?:duly\s)?(?:seconded|supported),?\s(?:by\s[^.,;]{2,40}?,?\s|and\svoted\s(?:[\d-]+\s)?)?)(?:to\s(?!the\b|an?\b|our\b|next\b|another\b|item\b|\p{L}{3,9}\s\d|\p{L}{3,6}days?\b)|that\s)\p{L}|\bon\s(?:the\s)?(?:motion|proposal|proposition)\sof\b)/iu,
    ),
  ],
  [
    "moved-by",
    guarded(
      /^[\s*_]*(?:[\p{L}’' -]{2,40}:[\s*_]*|(?:up)?on\s)?(?:moved|motion|proposed)\sby\b[^.]{2,120}\b(?:second|support)\w*\sby\b[^.]{2,80}?[,:]?\s(?:to|that)\s\p{L}/iu,
    ),
  ],
  [
    "it-was-agreed",
    guarded(
      new RegExp(
        `\\b(?:it|this|which)\\s(?:was|is|has been|had been|being),?\\s${adverbs}(?!resolved\\sand\\b)(?!confirmed\\sth)${settled}\\b(?!\\s(?:with|by\\sthe\\scounty))`,
        "iu",
      ),
    ),
  ],
  [
    "body",
    new PhrasePattern(
      writtenBodies,
      (any) =>
        `(?:^|[.,;:–—-]\\s|^\\p{Lu}\\d+-\\d+\\s|\\b(?:so|and|(?<=(?:ed|said|told|felt|heard|stood|\\bsays?|notes?|is|was|so|us|them|members|council|meeting|board|committee|group|everyone|fact|news),?\\s)that(?!.{0,60}\\sha[sd]\\s)|but|therefore|(?:[Aa]fter|[Ff]ollowing)\\s[^.,;]{4,80}(?=\\sthe\\s))\\s)[*_"“'’]*(?!(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\\d+)\\s)(?:(?:[Tt]he|[Aa]ll|[Oo]ur|[Ff]ull|[Tt]hose|[Ii]n discussion|THE|ALL|[Aa]\\smajority\\sof)\\s)*(?:[\\p{L}&'’.-]+\\s){0,3}?${any}(?:['’]ve)?\\s(?:present\\s(?:at\\s(?:this|the)\\s\\p{Ll}+\\s)?|and\\s(?:the\\s)?(?!(?:s?he|they|it|we)\\s)[\\p{L}’'-]+\\s)?${adverbs}(agreed|(?:agrees|decides)(?=\\s(?:not\\s)?to\\s)|(?:approves|adopts|accepts|amends)(?=\\s[^.]*\\b(?:minutes|agenda|motion|[Rr]esolution|proposal)\\b)|resolved|decided|approved|voted|adopted|endorsed|ratified|recommended|awarded|authorised|authorized|elected|appointed|co-opted|rejected|refused|deferred|granted|accepted|determined(?=\\s(?:that|to|the|this)\\s)|waived|tabled(?=.*\\s(?:until|till|pending)\\s|\\sthe\\s(?:motion|item|matter)\\b)|unanimously)\\b(?!\\s(?:with|by\\b|thanked|congratulated|praised|welcomed|wished|felt))`,
      "u",
    ),
  ],
  [
    // "The Committee discussed the report and agreed to fund it."
    "body",
    new PhrasePattern(
      writtenBodies,
      (any) =>
        `^[\\s*_]*(?:[^.:]{2,50}:\\s|\\p{Lu}\\p{Ll}+,\\s)?(?:(?:[Tt]he|[Aa]ll)\\s)?(?:[\\p{L}&'’.-]+\\s){0,3}?${any}\\s(?:then\\s|also\\s)?\\p{Ll}+(?:ed|t|ook|ave|ere|as)\\b[^.;]{3,160}?,?\\sand\\s(?:(?:then|thus|therefore|also|unanimously|it\\swas)\\s)*(?:(?:agreed|resolved|decided|voted)\\s(?:to|that|not)|(?:approved|adopted)\\s(?:the|this|an?))\\b`,
      "u",
    ),
  ],
  [
    // "Secretary: Ida Moss nominated and accepted by unanimous vote."
    "elected",
    guarded(
      /\p{Lu}\p{L}+\s(?:[–—-]\s|was\s)?nominated(?:\sunopposed|\sby\s[^.,;]{2,40})?,?\sand\s(?:(?:was|duly|unanimously)\s)*(?:accepted|elected|approved|appointed)\s(?:by|unanimously|unopposed|as)\b/u,
    ),
  ],
  [
    // "Nomination of Ida Moss as chair seconded by Jo Hale."
    "moved-and-seconded",
    guarded(/^[\s*_•-]*Nominations?\sof\s\p{Lu}[^.;]{2,80}\s(?:was\s)?seconded(?:\sby)?\s\p{Lu}/u),
  ],
  [
    // "Quorum agreed unanimously to be five": only a body is of one mind.
    "agreed-unanimously",
    guarded(
      /^[\s*_•-]*\p{Lu}[\p{L}\s’'-]{2,60}\s(?:unanimously\s(?:agreed|approved|resolved)|(?:agreed|approved|resolved)\sunanimously)\s(?:to|that|on)\s\p{L}/u,
    ),
  ],
  [
    // "The accounts were presented by Jo and approved.", "Three offers were voted on and agreed"
    "passive",
    guarded(
      /\b(?:was|were)\s(?:presented|put|voted\son|considered|discussed|shown|read)\b[^.;]{0,80}\sand\s(?:(?:then|duly|unanimously|all)\s)*(?:approved|agreed|adopted|accepted|carried|passed|elected)\b(?!\s(?:with|by\sthe\scounty))/u,
    ),
  ],
  [
    // "Ida Moss was proposed as chair by Jo Hale and seconded by Al Day."
    "moved-and-seconded",
    guarded(
      /\b(?:was|were)\s(?:proposed|nominated|moved)\s(?:as|for)\s[^.;]{2,60}\sby\s\p{Lu}[^.;]{1,40}?(?:,|,?\sand)\s(?:(?:this|it)\s)?(?:was\s)?seconded\sby\s\p{Lu}/u,
    ),
  ],
  [
    // "Ellen moved and Martha seconded, that we pay him."
    "moved-and-seconded",
    guarded(
      /(?:^[\s*_]*|(?:\s[–—-]|:)\s)(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:moved|proposed)\s?(?:,|and|&)?\s(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:seconded|supported|(?:made|gave)\s(?:a|the)\ssecond)\s?,?\s(?:that|to|(?:the\s)?(?:acceptance|approval|adoption)\sof)\s\p{L}/u,
    ),
  ],
  [
    // "Jo Bell proposes Al Day as Secretary and Ida Moss seconds.", "JB and AD proposed and seconded the report."
    "moved-and-seconded",
    guarded(
      /^[\s*_]*(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:proposes\s[^.;]{3,80}(?:\sand|,)\s(?:\p{Lu}[\p{L}’'.-]*\s){1,4}seconds[\s.]*$|(?:and|&)\s(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:proposed|moved)\sand\sseconded\s\p{L})/u,
    ),
  ],
  [
    // "Treasurer – Joan Dale – proposed Ann Ode, seconded Cy Dean": what is moved stands before the movers.
    "moved-and-seconded",
    guarded(
      /\p{L}{3}.*[\s–—,;:(.-](?:[Pp]ro(?:posed|p)?|[Mm]oved|MOVED)\.?:?\s(?:(?:by:?|[–—-])\s)?(?:(?:the|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev|Revd)\.?\s)?\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,3}(?:\s\([^()]*\))?\s?[,;&–—-]?\s?(?:and\s)?(?:[Ss]econded|[Ss]ec|2nd|SECONDED)\.?:?\s(?:(?:by:?|[–—-])\s)?(?:(?:the|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev|Revd)\.?\s)?\p{Lu}/u,
    ),
  ],
  [
    // "It was proposed and seconded that the dues be raised.", "Cllr Dale proposed acceptance, seconded by Cllr Ode"
    "moved-and-seconded",
    guarded(
      /\b[Ii]t\swas\s(?:proposed|moved)(?:\s(?:by\s|\()[^.,]{2,40})?,?\s(?:and\s)?seconded\b[^.]{0,40}?\bthat\b|\p{Lu}[\p{L}’'-]+\s(?:proposed|moved)\s(?:[^.;]{3,160}?\bseconded\sby\s\p{Lu}|(?:the\s)?(?:acceptance|approval|adoption)\b[^.]{0,80}\sseconded\b)/u,
    ),
  ],
  [
    // "Agenda is approved."
    "passive",
    guarded(
      /^[\s*_•-]*\p{Lu}[^.?]{2,100}\s(?:is|are)\s(?:unanimously\s)?(?:approved|accepted|adopted|carried|passed)[\s.]*$/u,
    ),
  ],
  [
    // "New hiring initiatives authorized", "Agenda: approved as posted", "Quiz night agreed for 22 March", as notes put it.
    "short",
    guarded(
      /^[\s*_•-]*(?:Agenda|Budget|Accounts|Charter|Bylaws)(?:\s?:|\sis|\swas|\s(?:of\s)?[£$€][\d,.]+)?\s(?:unanimously\s)?(?:[Aa]pproved|[Aa]dopted|[Aa]ccepted|[Aa]greed)\b[^.]{0,40}[\s.]*$|^[\s*_•-]*(?![^:]*\b(?:was|were|is|are|be|been|[Nn]ot|planning|permission|applications?|grants?|funding|licen[cs]e|has|have|had|apologies)\b)\p{Lu}\p{L}+(?:(?:,?\s[\p{L}\d’'&/-]+){1,8},?\s(?:unanimously\s)?(?:approved|authori[sz]ed|adopted|ratified|(?<=\sand\s|[Rr]eports?\s)accepted|accepted(?=\sas\s|\sunan))(?:\sunanimously|\sas\s\p{L}+)?(?:[\s.]*$|:\s)|(?:,?\s[\p{L}\d’'&/-]+){0,8}\s(?:(?:deferred|postponed|tabled)\s(?:to|until|till)|(?<=\s\p{Ll}+\s)agreed\s(?:for|as)(?=.*\d))\s(?!.*\bwho\b).{3,60}$)/u,
    ),
  ],
  [
    "resolves",
    new PhrasePattern(
      bodies,
      (any) =>
        `^[\\s*_“"]*(?:(?:this|the)\\s)(?:[\\p{L}’'-]+\\s){0,3}?${any}\\s(?:hereby\\s|therefore\\s)?resolves\\s(?:to|that)\\b`,
      "iu",
    ),
  ],
  [
    "by-the-body",
    new PhrasePattern(
      new Phrases([...decidingBodies, "present"], "any case"),
      (any) =>
        `\\b(?:agreed|approved|accepted|adopted|resolved|endorsed|ratified|recommended|decided)\\s(?:unanimously\\s)?by\\s(?:the\\s|all\\s)?(?:\\p{L}+\\s){0,2}?${any}\\b`,
      "iu",
    ),
  ],
  [
    "in-agreement",
    guarded(
      /\b(?:all|everyone|members|governors|trustees|committee|council|board)\s(?:were|was)\s(?:all\s|unanimously\s)?in\s(?:agreement|favou?r)\s(?:to|that|of)\b/i,
    ),
  ],
  [
    "decision-made",
    guarded(
      /(?:^|[.;:]\s|,\sand\s)[\s*_•-]*(?:[Tt]he\s)?(?:general\s|overall\s)?(?:[Cc]onsensus|majority view)\s(?:(?:was|is)\s)?(?:(?:met|reached)\s(?:for|on|to|that)|to|that|not\sto)\s\p{L}|\b(?:there\s(?:was|were|is)\s(?:\p{L}+\s){0,3}(?:consensus|agreement)\s(?:to\s(?!the\b)|on\s\p{L}+ing\s)|it\swas\sthe\s(?:\p{L}+\s)?consensus\sof\sthe\s\p{L}+\s(?:that|to)\s|reach(?:ed|es)\s(?:a\s)?consensus\s(?:to|that|on)\s|(?:a|the)?\s?decision\s(?:was\s|has been\s)?(?:\p{L}+ly\s)?(?:made|taken)\s(?:to|that|on|not\sto)|made\s(?:a|the)?\s?decision\sto|decided\s(?:to|upon|that|on|against|not)|decided\sin\sfavou?r|unanimous\sdecision\sto|ha(?:s|ve)\sbeen\s(?:deferred|postponed)\s(?:to|until|till))\b/iu,
    ),
  ],
  [
    "passive",
    // A paper that "was tabled" was put before a British meeting; a motion, or a thing "tabled until", was put off.
    guarded(
      /\b(?:was|were|be|are)\s(?:(?:(?!previous|original|initial|recent)\p{L}+ly|then|also|both|all|hereby|declared|nominated|voted|reviewed|read|proposed|considered|discussed|received|noted|checked|taken as read|amended|and|,|commented on|&|circulated|presented|seconded|tabled(?=\sand\b)|subject to amendment)\s?)*(?:approved|adopted|accepted|ratified|awarded(?=\s(?:to|at|for|in|by|on)\b|[\s.;,]*$)|agreed|carried(?!\s(?:out|on|over|forward)\b)|lost|defeated|deferred|endorsed|(?:re-?)?elected|co-opted|(?:re-?)?appointed|acclaimed|rejected|refused|denied(?=\W*$)|waived|granted|authorised|authorized|passed(?!\s(?:a?round|on|onto|over|out|along|to|away)\b)|(?:(?<=genda\swas\s)|(?=\w+\s(?:as|in)\b|[^.]*\brecord\b))confirmed|signed|(?:tabled|postponed)(?=\s(?:until|till|to|for(?!\sdisc)|pending)\b))\b|\b(?:motion|item|matter|resolution|question)\s(?:was|were|be)\stabled\b/iu,
    ),
  ],
  [
    "minutes-approved",
    guarded(
      /\b(?:minutes|mins\sof)\b(?!\s\(\p{L}+\),)(?:[^.]|\.(?=\S|\s\p{Ll}))*\b(?<!\b(?:the\s|not\s(?:yet\s|be\s|been\s){0,2}))(?:approved|agreed|accepted|adopted|confirmed|signed|moved(?=\W*$)|passed(?=\sas\b|\sunan))\b|\bnotes\b[^.]{0,80}\s(?:approved|agreed|accepted|adopted|confirmed)\sas\s(?:an?\s)?(?:true|accurate|correct)\b|^\W*notes\s(?:were\s)?(?:approved|agreed|accepted)\b|\b(?:accepted|approved)\s(?:the\s)?minutes\b.*\bseconded\b|^\W*\p{L}+ed\sand\s(?:accepted|approved)\s[^.]{0,60}\bminutes\b/iu,
    ),
  ],
  [
    "vote-on",
    guarded(
      /\bvote\b[^.:]{0,60}\bfor:?\s\d{1,3},?\sagainst:?\s\d{1,3}|^[\s*_(•-]*(?:vote|voted|motion|proposal|ballot)\b[^:]{3,}(?::\s?|\s)(?:approved|agreed|carried|accepted|adopted|passed|passes|rejected|lost|failed|deferred)\b[^.]{0,60}[\s.]*$/iu,
    ),
  ],
  [
    // "Summer fair – agreed to be on 5 June", "AGM – agreed to hold it in May": behind a topic, not behind somebody.
    "topic-agreed",
    guarded(
      /^[\s*_•-]*(?:\p{Lu}{3,6}|(?:The\s)?\p{Lu}\p{Ll}+(?:\s\p{Ll}[\p{L}’'-]*){1,5}|\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,4}(?=:))(?:\s[–—-]|:)\s(?:(?:it\swas|was|all|unanimously|\p{Ll}+ed\sand)\s)?(?:agreed|decided|resolved)\s(?:to|that|on|not)\s\p{L}/u,
    ),
  ],
  [
    "dash",
    guarded(
      /\p{L}.*\s[–—-]\s?(?:all\s)?(?:(?<=all\s)approve|agreed|approved|resolved|carried|accepted|adopted|deferred|tabled|unanimous)(?:\s(?:and\s[^.]{3,40}|unanimously))?[\s.]*$/iu,
    ),
  ],
];
