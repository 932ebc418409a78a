import { guarded } from "../../text/pattern";

/** What makes a sentence that sounds like a decision none: it is reported, wished for, an opinion, or another meeting's. */

export const mayHold = guarded(
  /agree|nominat|consensus|majority|resol|decid|decis|approv|adopt|accept|carri|motion|move[dr]|\bm ?\/? ?s ?\/? ?[cp](?: ?\/? ?u)?\b|propos|\bprop?\b|second|recommend|defer|postpone|vote|ratif|award|endors|elect|appoint|chosen|co-opted|reject|refus|defeat|lost|grant|authori[sz]|pass|NOTED|tabled|minutes|unanim|favou?r|confirm|conclu|determin|denied|waived|acclaim|\+1/i,
);
export const undone = guarded(
  /\b(?:not|n['’]t|never|no)\s(?:yet\s)?(?:been\s)?(?:formally\s)?(?:agree|approv|accept|adopt|decid|resolv)|\bno\s(?:decision|motion|agreement|vote)|\b(?:to|will|would|could|can|(?<!\d(?:st|nd|rd|th)?\s|\b(?:in|of)\s)may(?!\s\d)|might|must|should|shall|need(?:s)?\sto|must|yet\sto|once|if|when|until|before|unless|being|awaiting|pending|hoping|hopes|expected)\s(?:\w+\s){0,2}?(?:be\s|been\s|get\s)?(?:formally\s)?(?:agreed|approved|adopted|accepted|decided|ratified|confirmed|awarded|appointed|co-opted|(?:re-?)?elected|signed|passed|resolved|deferred|granted|lost)\b|\bif\b[^.,]*\b(?:was|is)\s(?:agreed|approved|determined|decided)|\b(?:if|once|when|until|as\ssoon\sas)\b[^.,]*\b(?:is|are|has\sbeen)\s(?:agreed|approved|confirmed|elected)|\bbefore\sthe\smotion\b|\bpreviously\s(?:agreed|approved)|\bas\s(?:previously\s)?(?:agreed|approved|decided)\b|\bthat\s(?:was|were)\s(?:\w+\s){0,3}(?:approved|agreed|adopted)|\bonly after\b|^\W*(?:note[\s:]{1,4})?(?:the following|these) minutes (?:have been|are|were)\b|^\W*minutes approved (?:on )?\d/i,
);
export const reported = guarded(
  /\b(?:reported|advised|stated|said|informed|explained|clarified|noted|confirmed|understood|mentioned|announced|(?<!was\s)updated|told|heard|commented|hoped|felt|suggested)\b[^.;]{0,160}?\b(?:that|been|was|were|had|has)\b/i,
);
export const deciding = guarded(
  /(?<!\bif )\b(?:[Ii]t|[Tt]his|which) was (?:also |then |further |therefore |unanimously )*(?:agreed|resolved|decided)|\b(?:RESOLVED|AGREED|(?<!UNTIL\s)APPROVED)\b|(?<!\b[Bb]efore the )\bmotion\b|\bseconded\b|\bconsensus was\b/,
);
export const opinion = guarded(
  /\bagreed\s(?:(?:it|this)\s(?:is|was)|they\swere|that\s(?:[\p{L}’'-]+\s){1,4}(?:appeared|seemed|looked))\s|\b(?:it\swas|we)\sdetermined\sthat\s(?!.*\b(?:be|should)\b)|\bagreed\sthat\s(?:(?:it|this|that|there|these|they|the|he|she|his|her|their|a|an)\s)(?:[\p{L}'’-]+\s){0,6}?(?:was|were|is|are|had|has|have|looked|seemed|felt|appeared|needs?|needed)\b(?!\sno\s(?:objections?|comments?)\b)/iu,
);
export const commits = guarded(
  /\bagreed\sthat\b(?:(?!\bsaid\b)[^.])*\b(?:should|would|will|shall|must|be\s\p{L}+(?:ed|en|t)|to\sbe|no\sneed)\b/iu,
);
/** "The Council had approved the weir in 2019" tells of an earlier meeting. */
export const earlier = guarded(
  /\bhad\s(?:\w+\s)?(?:approved|agreed|authori[sz]ed|adopted|accepted|awarded|granted|refused|rejected|appointed|elected|resolved|decided|endorsed)\b/i,
);
export const past = guarded(/\b(?:had|has|have)\s(?:\w+\s)?been\b/i);
export const elsewhere = guarded(
  /\b(?:her|his)\s(?:\p{L}+\s)?application\b|\b(?:approved|agreed|granted|waived|awarded|accepted|adopted|refused|rejected|appointed|elected|(?<!(?:approved|accepted|agreed|adopted|confirmed)\sand\s)signed|confirmed)\sby\s(?!(?:the\s)?(?:chair(?:man|woman|person)?|president|vicar|rector|mayor|group|committee|council|board|members|meeting|all|everyone|trustees|governors|supervisors|directors|team|panel|us)\b|(?:an?\s)?(?:[\p{L}\d-]+\s)?(?:vote|majority|consensus|consent|acclamation)\b)(?:the\s)?\p{L}/iu,
);
/** The meeting opens or closes; "At the last meeting it was agreed that …" tells again what was decided then. */
export const adjourns = guarded(
  /\b(?:meeting|session|hearing)\s(?:was|is|be|stands?)\s(?:\w+\s)?(?:adjourned|closed|opened|called\sto)\b|\bthere\swas\s\w+\snomination\b|^\W*(?:it\swas\s\w+\s)?at\s(?:the|our)\s(?:last|previous)\smeeting\b(?!.*\bminutes\b)/i,
);
