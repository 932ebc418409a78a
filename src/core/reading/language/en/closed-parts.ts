/**
 * How minutes close a part to press and public. Plain expressions of ECMAScript 2016: the check before sending asks them
 * in classic Outlook's event runtime, where the reader's own patterns cannot run.
 */

/** Business whose papers are closed to press and public. Matches the folded heading. */
export const RESTRICTED_HEADING =
  /^(?:part (?:ii|2|two|b)\b(?! of )|(?:.{0,40}\b)?(?:exempt|confidential|private and confidential|in camera|in committee|closed|executive|private|reserved|restricted|non public|public excluded|not for publication|in confidence|closed to (?:the )?(?:press|public|observers)|(?:trustees|members|governors|directors|councillors) only|privileged)(?: (?:items?|business|session|matters?|minutes?|reports?|part|section|agenda|meeting|information|annex|appendix|under|by virtue)\b.*|$))/;

/** Reopened to the public. */
export const PUBLIC_AGAIN =
  /\b(?:(?:press|public)\b[^.]{0,60}\b(?:re-?admitted|returned|re-?joined|invited (?:back|to return)|re-?entered)|(?:returned|resumed|reconvened|moved back|went back|came out)[^.]{0,40}\b(?:to|in|into|of)\b[^.]{0,20}\b(?:public|open|regular|executive|closed) session|(?:came|moved) out of (?:executive|closed|private) session|re-?admit(?:ted)? (?:the )?(?:press|public)|(?:executive|closed) session (?:ended|concluded|closed|adjourned)|meeting (?:was )?re-?opened to the public)\b/i;

/** Resolved to shut the public out. A notice that it may be excluded is none, nor do two who go home shut anybody out. */
export const PUBLIC_EXCLUDED =
  /\b(?:(?:press|public)\b[^.]{0,80}\b(?:be|were|was|is|are|to be)\s+(?:temporarily\s+|now\s+)?excluded|(?:to exclude|excluding|exclusion of|exclude)\s+(?:the\s+)?(?:members of the\s+)?(?:press|public)|(?:moved|went|goes|go|enter(?:ed)?|adjourned?|convened?|retired?|into|motion to (?:go|enter|move))\b[^.]{0,40}\b(?:into|to|in)\b[^.]{0,12}\b(?:executive|closed|private|confidential)\s+session|(?:press and (?:the )?public|(?:the|all|remaining) members of the (?:press|public)|public and (?:the )?press)\b[^.]{0,60}\bleft the (?:meeting|room)|(?:press|public) (?:(?:were |was |be )?asked to |to )?(?:leave|withdraw)(?: from)?(?: the (?:meeting|room|chamber)|(?= at\b|\.|$))|moved into committee|moved in camera)\b|(?:^|[^f] )the public\b[^.]{0,60}\bleft the (?:meeting|room)\b/i;

/** What stands beside an exclusion that was decided. */
export const EXCLUSION_DECIDED =
  /\b(?:resolved|resolution|agreed|that|carried|moved|motion|entered|went|proposed|adjourned|unanimous\w*|left|asked)\b/i;

/** "Agreed.", "Proposed by Jo, seconded by Al and carried.": the next line of an item that asked for it. */
export const EXCLUSION_AGREED =
  /^(?!.*\bnot\b).{0,100}\b(?:agreed|resolved|carried|approved|unanimous(?:ly)?)\b.{0,40}$/i;
