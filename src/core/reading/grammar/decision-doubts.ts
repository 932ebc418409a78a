import { guarded } from "../../text/pattern";

/** What makes a sentence that sounds like a decision none: it is reported, wished for, an opinion, or another meeting's. */

export const mayHold = guarded(
  /agree|nominat|consensus|majority|resol|decid|decis|approv|adopt|accept|carri|motion|move[dr]|\bm ?\/? ?s ?\/? ?[cp](?: ?\/? ?u)?\b|propos|\bprop?\b|second|recommend|defer|vote|ratif|award|endors|elect|appoint|co-opted|reject|refus|defeat|lost|grant|authori[sz]|pass|NOTED|tabled|minutes|unanim|favou?r|confirm|conclu|determin|denied|waived|acclaim|\+1/i,
);
export const undone = guarded(
  /\b(?:not|n['’]t|never|no)\s{1,8}(?:yet\s{1,8})?(?:been\s{1,8})?(?:formally\s{1,8})?(?:agree|approv|accept|adopt|decid|resolv)|\bno\s{1,8}(?:decision|motion|agreement|vote)|\b(?:to|will|would|could|can|(?<!\d(?:st|nd|rd|th)?\s{1,8}|\b(?:in|of)\s{1,8})may(?!\s{1,8}\d)|might|must|should|shall|need(?:s)?\s{1,8}to|must|yet\s{1,8}to|once|if|when|until|before|unless|being|awaiting|pending|hoping|hopes|expected)\s{1,8}(?:\w+\s{1,8}){0,2}?(?:be\s{1,8}|been\s{1,8}|get\s{1,8})?(?:formally\s{1,8})?(?:agreed|approved|adopted|accepted|decided|ratified|confirmed|awarded|appointed|co-opted|(?:re-?)?elected|signed|passed|resolved|deferred|granted|lost)\b|\bif\b[^.,]*\b(?:was|is)\s{1,8}(?:agreed|approved|determined|decided)|\b(?:if|once|when|until|as\ssoon\sas)\b[^.,]*\b(?:is|are|has\sbeen)\s{1,8}(?:agreed|approved|confirmed|elected)|\bbefore\sthe\smotion\b|\bpreviously\s{1,8}(?:agreed|approved)|\bas\s{1,8}(?:previously\s{1,8})?(?:agreed|approved|decided)\b|\bonly after\b|^\W*(?:note[\s:]{1,4})?(?:the following|these) minutes (?:have been|are|were)\b|^\W*minutes approved (?:on )?\d/i,
);
export const reported = guarded(
  /\b(?:reported|advised|stated|said|informed|explained|clarified|noted|confirmed|understood|mentioned|announced|(?<!was\s)updated|told|heard|commented|hoped|felt|suggested)\b[^.;]{0,160}?\b(?:that|been|was|were|had|has)\b/i,
);
export const deciding = guarded(
  /\b[Ii]t was (?:also |then |further |therefore |unanimously )*(?:agreed|resolved|decided)|\b(?:RESOLVED|AGREED|(?<!UNTIL\s)APPROVED)\b|(?<!\b[Bb]efore the )\bmotion\b|\bseconded\b|\bconsensus was\b/,
);
export const opinion = guarded(
  /\bagreed\s{1,8}(?:(?:it|this)\s(?:is|was)|they\swere|that\s(?:[\p{L}’'-]+\s){1,4}(?:appeared|seemed|looked))\s|\b(?:it\swas|we)\sdetermined\sthat\s(?!.*\b(?:be|should)\b)|\bagreed\s{1,8}that\s{1,8}(?:(?:it|this|that|there|these|they|the|he|she|his|her|their|a|an)\s{1,8})(?:[\p{L}'’-]+\s{1,8}){0,6}?(?:was|were|is|are|had|has|have|looked|seemed|felt|appeared|needs?|needed)\b(?!\s{1,8}no\s{1,8}(?:objections?|comments?)\b)/iu,
);
export const commits = guarded(
  /\bagreed\s{1,8}that\b(?:(?!\bsaid\b)[^.])*\b(?:should|would|will|shall|must|be\s{1,8}\p{L}+(?:ed|en|t)|to\s{1,8}be|no\s{1,8}need)\b/iu,
);
/** "The Council had approved the weir in 2019" tells of an earlier meeting. */
export const earlier = guarded(
  /\bhad\s{1,8}(?:\w+\s{1,8})?(?:approved|agreed|authori[sz]ed|adopted|accepted|awarded|granted|refused|rejected|appointed|elected|resolved|decided|endorsed)\b/i,
);
export const past = guarded(/\b(?:had|has|have)\s{1,8}(?:\w+\s{1,8})?been\b/i);
export const elsewhere = guarded(
  /\b(?:her|his)\s(?:\p{L}+\s)?application\b|\b(?:approved|agreed|granted|waived|awarded|accepted|adopted|refused|rejected|appointed|elected|(?<!(?:approved|accepted|agreed|adopted|confirmed)\sand\s)signed|confirmed)\s{1,8}by\s{1,8}(?!(?:the\s{1,8})?(?:chair(?:man|woman|person)?|president|vicar|rector|mayor|group|committee|council|board|members|meeting|all|everyone|trustees|governors|supervisors|directors|team|panel|us)\b|(?:an?\s)?(?:[\p{L}\d-]+\s)?(?:vote|majority|consensus|consent|acclamation)\b)(?:the\s{1,8})?\p{L}/iu,
);
/** The meeting opens or closes; "At the last meeting it was agreed that …" tells again what was decided then. */
export const adjourns = guarded(
  /\b(?:meeting|session|hearing)\s{1,8}(?:was|is|be|stands?)\s{1,8}(?:\w+\s{1,8})?(?:adjourned|closed|opened|called\s{1,8}to)\b|\bthere\swas\s\w+\snomination\b|^\W*(?:it\swas\s\w+\s)?at\s(?:the|our)\s(?:last|previous)\smeeting\b(?!.*\bminutes\b)/i,
);
