import { decidingBodies, decidingVerbs } from "../language/en/decision-words";
import type { DecisionKind } from "../../minutes/record";
import { moversIn, votesIn } from "./motion";
import { anyOf, pieceOf } from "./pattern";
import { PhrasePattern, Phrases } from "./phrases";
import { sentencesIn } from "./sentences";
import type { DecisionPhrase } from "./types";
import { guarded, type Pattern } from "../../text/pattern";

/**
 * What a paragraph records as decided. A body decides, not a person: "X agreed that it was difficult" and "Jo agreed to
 * circulate it" are no decisions. A motion and its outcome are one decision, however many sentences they take.
 */

const verbs = anyOf(Object.keys(decidingVerbs));
const bodies = new Phrases(decidingBodies, "any case");
const writtenBodies = new Phrases(decidingBodies, "usual cases");
const settled = "(?:agreed|resolved|decided|approved|recommended|determined|concluded|voted|accepted|confirmed)";
const adverbs =
  "(?:(?:also|then|all|both|unanimously|formally|therefore|subsequently|further|duly|hereby|generally|finally|accordingly|furthermore|additionally|provisionally|broadly|again|now|have|has|had|were|was|being|in principle)\\s{1,8})*";

interface Saying {
  readonly rule: string;
  readonly pattern: Pattern | PhrasePattern;
  readonly kind?: DecisionKind;
  /** full = says what was decided; motion = only who moved it; outcome = only how it ended. */
  readonly form: "full" | "motion" | "outcome";
}

const counted =
  "\\(?(?:by\\s{1,8})?\\d{1,4}\\s{0,8}(?:votes?\\s{1,8})?(?:for|in favou?r|ayes?|against|to|[-–])[^.]{0,80}";
const alone =
  "[\\s,]*(?:unanimously|by all|nem\\.? con\\.?|with(?:out)?(?: \\w+)? (?:abstention|dissent|objection|discussion)s?|\\([^()]*\\)|in (?:the )?room|all in favou?r|all agreed|as (?:a )?(?:correct|accurate|true) record)*" +
  `(?:[\\s,:–-]*${counted})?` +
  "[\\s.!*_)\\]]*$";

const sayings: readonly Saying[] = [
  {
    rule: "decision:outcome",
    form: "outcome",
    pattern: guarded(
      new RegExp(
        `^[\\s{0,8}_>([–—•-]*(?:(?:this|these|it|which)\\s{1,8}(?:was|were)\\s{1,8}(?:then\\s+|unanimously\\s+|duly\\s+|all\\s+|also\\s{1,8})*(?:${verbs})|(?:the\\s{1,8})?(?:motion|resolution|proposal|amendment|amended motion|vote|recommendation)s?\\s{1,8}(?:was\\s+|were\\s+|is\\s+|then\\s+|unanimously\\s+|duly\\s+|passes\\s{0,8})*(?:carried|carries|passed|passes|agreed|approved|adopted|accepted|lost|defeated|failed|fails|falls|fell|(?:died|dies)(?:\\s{1,8}for\\s{1,8}(?:lack|want)\\s{1,8}of\\s{1,8}a\\s{1,8}second)?|unanimous|withdrawn)|(?:all|everyone|everybody|members|all\\s{1,8}present|all\\s{1,8}members(?:\\s{1,8}present)?|all\\s{1,8}those\\s{1,8}present|the\\s{1,8}(?:committee|board|council|group|meeting))\\s{1,8}(?:unanimously\\s{1,8})?(?:agreed|approved|voted in favou?r|in agreement|in favou?r)(?:\\s{1,8}(?:to|with)\\s{1,8}this|\\s{1,8}in favou?r)?|unanimously\\s{1,8}(?:agreed|approved|carried|resolved)|agreement\\s{1,8}in\\s{1,8}(?:the\\s{1,8})?room|(?:agreed|approved|carried|resolved|adopted|passed|lost|defeated|deferred|all\\s{1,8}(?:agreed|in\\s{1,8}favou?r)|unanimous|consensus|vote\\s{1,8}unanimous))${alone}`,
        "iu",
      ),
    ),
  },
  {
    rule: "decision:outcome",
    form: "outcome",
    pattern: guarded(
      /^[\s*_>([–—•-]*(?:all|everyone|those\s{1,8}present|unanimous(?:ly)?|voice\s{1,8}vote|vote)\b[^.;]{0,40}[,;–—-]\s{0,8}(?:the\s{1,8})?(?:motion\s{1,8}(?:was\s{1,8})?)?(?:carried|carries|passed|passes|approved|adopted|agreed)\b[^.]{0,40}[\s.*_)]*$/iu,
    ),
  },
  {
    rule: "decision:elected",
    form: "full",
    pattern: guarded(
      /^[\s*_>•-]*(?:[^.:]{2,40}:\s{0,4})?(?:\p{Lu}[\p{L}’'.-]*\s{1,4}(?:and\s{1,4}|,\s{0,4})?){1,6}(?:(?:was|were)\s{1,4})?(?:re-?)?elected\s{1,4}(?:unopposed|unanimously|as\b|to\b)/u,
    ),
  },
  {
    rule: "decision:outcome",
    form: "outcome",
    pattern: guarded(
      /^[\s*_>•-]*(?:vote|votes|voting|result|outcome|motion\s{1,4}result|disposition|status)\s{0,4}[*_]*:[\s*_]*(?:the\s{1,4}motion\s{1,4}(?:was\s{1,4})?|motion\s{1,4}(?:was\s{1,4})?|unanimously\s{1,4})?(?:unanimous|carried|passed|approved|adopted|accepted|agreed|lost|failed|defeated|rejected|deferred|tabled|withdrawn)\b[^.]{0,60}[\s.*_]*$/iu,
    ),
  },
  {
    rule: "decision:voted-this",
    form: "outcome",
    pattern: new PhrasePattern(
      bodies,
      (any) =>
        `^(?:the\\s{1,8})?(?:\\p{L}+\\s{1,8}){0,2}${any}\\s{1,8}voted\\b[^.]{0,40}\\b(?:in\\s{1,8}favou?r|against|for)(?:\\s{1,8}of)?(?:\\s{1,8}(?:this|it|the\\s{1,8}(?:motion|proposal|amendment)))?[\\s.]*$`,
      "iu",
    ),
  },
  {
    rule: "decision:label",
    form: "full",
    pattern: guarded(
      /^[\s{0,8}_>([–—•-]*(?:\p{Lu}[\p{Ll} ]{2,30}:\s{1,4}(?=[AR]\p{Ll}{2,9}ed\s))?(?:(?:RESOLVED|AGREED|APPROVED|RECOMMENDED|DEFERRED|DECIDED|DECISION|DECISIONS|RESOLUTION|NOTED|ADOPTED|ACCEPTED)\b(?![\s:*_]*$)|(?:Resolved|Agreed|Approved|Recommended|Deferred|Decided|Decision|Resolution|Decisions|Decisions?\s?\/\s?(?:Conclusion|Outcome|Resolution|Agreement)s?|Decision made|Agreement|Outcome agreed)(?:\s{1,8}(?:[\w./-]*\d[\w./-]*))?[*_]*\s{0,8}(?::|[–—]|-\s|that\b|to\b|unanimously\b|by\b|as\b|the\b|in principle\b)(?=.*\p{L}))/u,
    ),
  },
  {
    rule: "decision:capitals",
    form: "full",
    pattern: guarded(/\b(?:RESOLVED|AGREED|APPROVED|RECOMMENDED|DEFERRED|NOTED)\b(?=.*\p{L})/u),
  },
  {
    rule: "decision:motion-only",
    form: "motion",
    pattern: guarded(
      /^(?:(?:the|a)\s{1,8})?(?:motion\s{1,8}(?:was\s{1,8})?(?:made|moved|proposed)?\s{0,8}(?:by|:)|(?:proposed|moved|prop|proposer|mover)\b\.?\s{0,8}(?:by|:)?\s{0,8}(?=.*\b(?:second|sec\b|2nd)))(?!.*\b(?:to|that)\s{1,8}(?!approve\s{0,8},)\p{L})|\bmade\s{1,8}(?:a|the)\s{1,8}motion(?:\s{1,8}to\s{1,8}(?:approve|accept|adopt|pay))?\s{0,8}(?:,|and|\.|$|with|\()|^seconded\b|^(?:(?:cllr|councill?or|councilmember|mr|mrs|ms|dr)\.?\s{1,8})?(?:[\p{L}’'.-]+\s{1,8}){1,3}(?:seconded|second|seconding)(?:\s{1,8}(?:the\s{1,8}motion|it|this))?[\s.]*$/iu,
    ),
  },
  {
    // "PROPOSED: …" is how standards groups put a question.
    rule: "decision:motion-only",
    form: "motion",
    pattern: guarded(
      /^[\s*_>•-]*(?:[Mm]oved|[Pp]roposed|[Ss]econded|Mover|Proposer|Seconder|MOVED|SECONDED)(?:(?:\s{1,4}[Bb]y)?\s{0,4}[*_]*:|\s{1,4}(?:[Bb]y|BY)\b)[\s*_]*\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4}[\s.*_]*$/u,
    ),
  },
  {
    rule: "decision:motion-label",
    form: "full",
    pattern: guarded(
      /^[\s*_>([•-]*(?:motion|resolution|proposal)(?:\s{1,8}(?:no\.?\s{0,8})?[\w./-]{0,12}\d[\w./-]{0,12})?[*_]*\s{0,8}(?::|[–—]|-\s)[\s*_“"]*(?:that|to)\s{1,8}\p{L}/iu,
    ),
  },
  {
    rule: "decision:motion-full",
    form: "full",
    pattern: guarded(
      /\b(?:moved|proposed|motion|seconded|second)\b.*\b(?:carried|approved|passed|adopted|unanimous(?:ly)?|agreed|resolved|lost|defeated|failed|accepted)\b/iu,
    ),
  },
  {
    rule: "decision:motion-to",
    form: "full",
    pattern: guarded(
      /\b(?:(?:a\s{1,8})?motion\s{1,8}(?:was\s{1,8})?(?:made|moved|put|proposed)?\s{0,8}(?:by\s{1,8}[^,]{1,60}?,?\s{1,8})?(?:to|that)\s{1,8}\p{L}|made\s{1,8}(?:a|the)\s{1,8}motion\s{1,8}(?:to|that)\s{1,8}\p{L}|moved\s{1,8}(?:to\s{1,8}(?!the\b|an?\b|our\b|next\b|another\b|item\b)|that\s{1,8})\p{L}|\bon\s{1,8}(?:the\s{1,8})?(?:motion|proposal|proposition)\s{1,8}of\b)/iu,
    ),
  },
  {
    rule: "decision:moved-by",
    form: "full",
    pattern: guarded(
      /^[\s*_]*(?:[\p{L}’' -]{2,40}:[\s*_]*)?(?:moved|motion|proposed)\s{1,8}by\b[^.]{2,120}\b(?:second|support)\w*\s{1,8}by\b[^.]{2,80}?,?\s{1,8}(?:to|that)\s{1,8}\p{L}/iu,
    ),
  },
  {
    rule: "decision:it-was-agreed",
    form: "full",
    pattern: guarded(
      new RegExp(
        `\\b(?:it|this|which)\\s{1,8}(?:was|is|has been|had been|being)\\s+${adverbs}${settled}\\b(?!\\s{1,8}(?:with|by\\s{1,8}the\\s{1,8}county))`,
        "iu",
      ),
    ),
  },
  {
    rule: "decision:body",
    form: "full",
    pattern: new PhrasePattern(
      writtenBodies,
      (any) =>
        `(?:^|[.,;:–—-]\\s+|\\b(?:so|and|that|but|therefore)\\s{1,8})[*_"“'’]*(?:(?:[Tt]he|[Aa]ll|[Oo]ur|[Ff]ull|[Tt]hose|[Ii]n discussion|THE|ALL)\\s{1,8})*(?:[\\p{L}&'’.-]+\\s{1,8}){0,3}?${any}\\s{1,8}(?:present\\s{1,8})?${adverbs}(agreed|resolved|decided|approved|voted|adopted|endorsed|ratified|recommended|awarded|authorised|authorized|elected|appointed|co-opted|rejected|refused|deferred|granted|accepted|unanimously)\\b(?!\\s{1,8}(?:with|by\\b))`,
      "u",
    ),
  },
  {
    rule: "decision:resolves",
    form: "full",
    pattern: new PhrasePattern(
      bodies,
      (any) =>
        `^[\\s*_“"]*(?:(?:this|the)\\s{1,8})(?:[\\p{L}’'-]+\\s{1,8}){0,3}?${any}\\s{1,8}(?:hereby\\s{1,8}|therefore\\s{1,8})?resolves\\s{1,8}(?:to|that)\\b`,
      "iu",
    ),
  },
  {
    rule: "decision:by-the-body",
    form: "full",
    pattern: new PhrasePattern(
      new Phrases([...decidingBodies, "present"], "any case"),
      (any) =>
        `\\b(?:agreed|approved|accepted|adopted|resolved|endorsed|ratified|recommended|decided)\\s{1,8}(?:unanimously\\s{1,8})?by\\s{1,8}(?:the\\s+|all\\s{1,8})?(?:\\p{L}+\\s{1,8}){0,2}?${any}\\b`,
      "iu",
    ),
  },
  {
    rule: "decision:decision-made",
    form: "full",
    pattern: guarded(
      /\b(?:(?:a|the)?\s{0,8}decision\s{1,8}(?:was\s{1,8}|has been\s{1,8})?(?:made|taken)\s{1,8}(?:to|that|on)|made\s{1,8}(?:a|the)?\s{0,8}decision\s{1,8}to|decided\s{1,8}(?:to|upon|that|on|against|not)|decided\s{1,8}in\s{1,8}favou?r)\b/iu,
    ),
  },
  {
    rule: "decision:passive",
    form: "full",
    pattern: guarded(
      /\b(?:was|were|be|are)\s{1,8}(?:(?:duly|unanimously|then|formally|also|both|all|hereby|reviewed|read|proposed|considered|discussed|received|noted|checked|taken as read|amended|and|,|commented on|&|circulated|presented|seconded|subject to amendment)\s{0,8})*(?:approved|adopted|accepted|ratified|awarded|agreed|carried(?!\s{1,8}(?:out|on|over|forward)\b)|lost|defeated|deferred|endorsed|elected|re-elected|co-opted|appointed|rejected|refused|granted|authorised|authorized|passed(?!\s{1,8}(?:a?round|on|over|out|along|to|away)\b)|confirmed|signed|tabled)\b/iu,
    ),
  },
  {
    rule: "decision:minutes-approved",
    form: "full",
    pattern: guarded(/\bminutes\b[^.]*\b(?:approved|agreed|accepted|adopted|confirmed|signed)\b/iu),
  },
  {
    rule: "decision:minutes-moved",
    form: "full",
    pattern: guarded(/\bminutes?\b[^.]{0,120}\bproposed\b[^.]{0,60}\bseconded\b/iu),
  },
  {
    rule: "decision:vote-on",
    form: "full",
    pattern: guarded(
      /^[\s*_(•-]*(?:vote|voted|motion|proposal|ballot)\b[^:]{3,}:\s{0,8}(?:approved|agreed|carried|accepted|adopted|passed|passes|rejected|lost|failed|deferred)\b[^.]{0,60}[\s.]*$/iu,
    ),
  },
  {
    rule: "decision:dash",
    form: "full",
    pattern: guarded(
      /\p{L}.*\s[–—-]\s{0,8}(?:all\s{1,8})?(?:agreed|approved|resolved|carried|accepted|adopted|deferred|tabled)(?:\s{1,8}unanimously)?[\s.]*$/iu,
    ),
  },
];

const mayHold = guarded(
  /agree|resol|decid|decis|approv|adopt|accept|carri|motion|moved|propos|second|recommend|defer|vote|ratif|award|endors|elect|appoint|co-opted|reject|refus|defeat|lost|grant|authori[sz]|pass|NOTED|tabled|minutes|unanim|favou?r|confirm/i,
);
const undone = guarded(
  /\b(?:not|n['’]t|never|no)\s{1,8}(?:yet\s{1,8})?(?:been\s{1,8})?(?:formally\s{1,8})?(?:agree|approv|accept|adopt|decid|resolv)|\bno\s{1,8}(?:decision|motion|agreement|vote)|\b(?:to|will|would|could|can|may|might|must|should|shall|need(?:s)?\s{1,8}to|must|yet\s{1,8}to|once|if|when|until|before|unless|being|awaiting|pending|hoping|hopes|expected)\s{1,8}(?:\w+\s{1,8}){0,2}?(?:be\s{1,8}|been\s{1,8}|get\s{1,8})?(?:formally\s{1,8})?(?:agreed|approved|adopted|accepted|decided|ratified|confirmed|awarded|appointed|elected|signed|passed|resolved|deferred|granted)\b|\bif\b[^.,]*\b(?:is|was|are)\s{1,8}(?:agreed|approved)|\bpreviously\s{1,8}(?:agreed|approved)|\bas\s{1,8}(?:previously\s{1,8})?(?:agreed|approved|decided)\b/i,
);
const reported = guarded(
  /\b(?:reported|advised|stated|said|informed|explained|noted|confirmed|understood|mentioned|announced|updated|told|heard|commented|hoped|felt|suggested)\b[^.;]{0,160}?\b(?:that|been|was|were|had|has)\b/i,
);
const deciding = guarded(
  /\bit was (?:also |then |further |therefore |unanimously )*(?:agreed|resolved|decided)|\b(?:RESOLVED|AGREED|APPROVED)\b|\bmotion\b|\bseconded\b/,
);
const opinion = guarded(
  /\bagreed\s{1,8}that\s{1,8}(?:(?:it|this|that|there|these|they|the|he|she|his|her|their|a|an)\s{1,8})(?:[\p{L}'’-]+\s{1,8}){0,6}?(?:was|were|is|are|had|has|have|looked|seemed|felt|appeared|needs?|needed)\b/iu,
);
const commits = guarded(
  /\bagreed\s{1,8}that\b[^.]*\b(?:should|would|will|shall|must|be\s{1,8}\p{L}+(?:ed|en|t)|to\s{1,8}be|no\s{1,8}need)\b/iu,
);
/** "The Council had approved the weir in 2019" tells of an earlier meeting. */
const earlier = guarded(
  /\bhad\s{1,8}(?:\w+\s{1,8})?(?:approved|agreed|adopted|accepted|awarded|granted|refused|rejected|appointed|elected|resolved|decided|endorsed)\b/i,
);
const past = guarded(/\b(?:had|has|have)\s{1,8}(?:\w+\s{1,8})?been\b/i);
const elsewhere = guarded(
  /\b(?:approved|agreed|granted|awarded|accepted|adopted|refused|rejected|appointed|elected|signed|confirmed)\s{1,8}by\s{1,8}(?!(?:the\s{1,8})?(?:chair|group|committee|council|board|members|meeting|all|everyone|trustees|governors|supervisors|directors|team|panel|us)\b)(?:the\s{1,8})?\p{L}/iu,
);
const adjourns = guarded(
  /\b(?:meeting|session|hearing)\s{1,8}(?:was|is|be|stands?)\s{1,8}(?:\w+\s{1,8})?(?:adjourned|closed|opened|called)/i,
);

/** No sentence that decides something is longer; what follows in a longer one is not looked at. */
const LONGEST = 2000;

/** "Ayes: 3." "Nays: none.": how the votes fell on what stands before. */
const votesOnly = guarded(
  /^[\s*_(]*(?:roll\s{1,8}call(?:\s{1,8}vote)?\s{0,8}[:–-]?\s{0,8})?(?:ayes?|nays?|noes|yeas?|yes|no|for|in favou?r|against|opposed|abstain(?:ed|ing)?|abstentions?|absent|votes?)\s{0,8}[:=–-]\s{0,8}[^.]{1,120}\.?\s*$/i,
);

/** True for a line that only counts or names votes ("AYES: Ito, Quintana"). */
export const tellsVotes = (text: string): boolean => text.length < 300 && votesOnly.test(text);

interface Read {
  readonly form: Saying["form"];
  readonly kind: DecisionKind;
  readonly rule: string;
}

/** The kind by the strongest word of the sentence. */
function kindOf(sentence: string, form: Saying["form"]): DecisionKind {
  const words = sentence.toLowerCase();
  if (
    /\b(?:motion|amendment|proposal|resolution)\b[^.]*\b(?:lost|defeated|failed|fails|fell|died|dies|not carried|rejected)\b|\b(?:lost|defeated)\b[^.]{0,20}$/.test(
      words,
    )
  )
    return "lost";
  if (/\b(?:defer|postpone|tabled|withdrawn|adjourned)/.test(words)) return "deferred";
  if (/\bcarried|\bpassed\b|\bmotion\s{1,8}(?:was\s{1,8})?(?:agreed|approved|passes|carries)/.test(words))
    return "carried";
  if (/\bresolv|\bvoted\b|\bresolution\b/.test(words))
    return /\bresolved\b[^.]*\bto note\b|\bbe\s{1,8}(?:received\s{1,8}and\s{1,8})?noted\b/.test(words)
      ? "noted"
      : "resolved";
  if (/\bapprov|\badopt|\baccept|\bratif|\bendors|\bauthori[sz]|\baward|\bgrant|\bconfirmed\b|\bsigned\b/.test(words))
    return "approved";
  if (/\brecommend/.test(words)) return "recommended";
  if (/\bagree|\bdecid|\bdecision|\bunanim|\bconsensus|\bfavou?r/.test(words)) return "agreed";
  if (/\bnoted\b/.test(words)) return "noted";
  if (/\breject|\brefus|\bdefeat|\blost\b/.test(words)) return "lost";
  return form === "motion" || /\bmo(?:ved|tion)/.test(words) ? "carried" : "agreed";
}

function readSentence(sentence: string): Read | null {
  if (!mayHold.test(sentence)) return null;
  const found = sayings.find(({ pattern }) => pattern.test(sentence));
  if (!found) return null;
  const { form, rule } = found;
  if (form === "full") {
    if (adjourns.test(sentence) && !/\bresolved\b/i.test(sentence)) return null;
    if (opinion.test(sentence) && !commits.test(sentence)) return null;
    if (undone.test(sentence) && !deciding.test(sentence)) return null;
    const weak =
      rule === "decision:passive" ||
      rule === "decision:dash" ||
      rule === "decision:minutes-approved" ||
      rule === "decision:by-the-body" ||
      rule === "decision:decision-made";
    if (weak && reported.test(sentence)) return null;
    if (
      rule === "decision:passive" &&
      (/^\W*apolog/i.test(sentence) ||
        elsewhere.test(sentence) ||
        (past.test(sentence) &&
          !/\b(?:was|were)\s{1,8}(?:\w+\s{1,8})?(?:approved|agreed|accepted|adopted)/i.test(sentence)))
    )
      return null;
    if (
      rule === "decision:motion-full" &&
      !/\b(?:motion|moved|seconded|second)\b/i.test(sentence) &&
      !/\b(?:proposed|proposal)\b[^.]*\b(?:agreed|carried|approved|accepted|unanimous)/i.test(sentence)
    )
      return null;
    if (rule === "decision:body" && earlier.test(sentence)) return null;
    if (/\?\s*$/.test(sentence)) return null;
  }
  return { form, rule, kind: kindOf(sentence, form) };
}

/**
 * The decisions of a paragraph, in order. `start`/`end` run from the sentence that says what was decided to the one that
 * tells the outcome.
 *
 * @returns `refersBack` is true when the paragraph holds only the outcome ("Agreed."), so that what was decided is before it
 */
export function decisionsIn(text: string): readonly DecisionPhrase[] {
  if (!mayHold.test(text)) return [];
  const sentences = sentencesIn(text);
  const found: { start: number; end: number; read: Read; refersBack: boolean; from: number; closed: boolean }[] = [];
  sentences.forEach((range, index) => {
    const read = readSentence(text.slice(range.start, Math.min(range.end, range.start + LONGEST)));
    const last = found.at(-1);
    if (last && last.from === index - 1 && votesOnly.test(text.slice(range.start, range.end))) {
      last.end = range.end;
      last.from = index;
      return;
    }
    if (!read) return;
    if (
      read.form === "outcome" &&
      !last &&
      index > 0 &&
      sentences.slice(0, index).every((one) => votesOnly.test(text.slice(one.start, one.end)))
    ) {
      // "For: 14. Against: 2. Motion passes.": all of it is the outcome of what stands before.
      found.push({ start: sentences[0]!.start, end: range.end, read, refersBack: true, from: index, closed: false });
      return;
    }
    const adjacent = !!last && last.from === index - 1;
    if (read.form === "full") {
      found.push({ ...range, read, refersBack: false, from: index, closed: read.rule === "decision:motion-full" });
      return;
    }
    if (
      last &&
      (!last.closed || (adjacent && read.form === "motion")) &&
      (adjacent || (read.form === "motion" && index - last.from <= 3))
    ) {
      last.end = range.end;
      last.from = index;
      last.closed = read.form === "motion";
      if (read.form === "outcome" && (read.kind === "lost" || read.kind === "carried"))
        last.read = { ...last.read, kind: read.kind };
      return;
    }
    if (last && adjacent && read.form === "outcome") {
      last.end = range.end;
      return;
    }
    const firstFree = last ? last.from + 1 : 0;
    const from = read.form === "motion" ? firstFree : Math.max(firstFree, index - 1);
    const start = sentences[from]?.start ?? range.start;
    found.push({
      start,
      end: range.end,
      read,
      refersBack: from === index,
      from: index,
      closed: read.form === "motion",
    });
  });
  return found.map(({ start, end, read, refersBack }) => {
    const piece = pieceOf(text, start, end, read.rule);
    const { mover, seconder } = moversIn(piece.text.slice(0, LONGEST));
    const move = <T extends { start: number; end: number } | null>(one: T): T =>
      one ? { ...one, start: one.start + piece.start, end: one.end + piece.start } : one;
    return {
      ...piece,
      kind: read.kind,
      mover: move(mover),
      seconder: move(seconder),
      votes: votesIn(piece.text.slice(0, LONGEST)),
      refersBack,
    };
  });
}
