/** Why an earlier sentence belongs on the next agenda. */
export type SeedReason = "next-agenda" | "recurring" | "deferred" | "report-back" | "invitation";

/**
 * Phrases that promise business for a later meeting, in the order in which they are tried. Each is looked for in one
 * sentence at a time.
 */
export const SEED_PHRASES: readonly (readonly [SeedReason, RegExp])[] = [
  ["invitation", /\binvit(?:e|es|ed|ation|ations)\b[^.]*\bnext meeting\b/iu],
  [
    "next-agenda",
    /\b(?:next|(?:january|february|march|april|may|june|july|august|september|october|november|december)) agenda\b/iu,
  ],
  ["next-agenda", /\bagenda (?:for|of) (?:the |our )?(?:next|following) meeting\b/iu],
  [
    "deferred",
    /^(?!.*\bmeeting (?:was|is|stood|be|then)? ?(?:adjourned|closed))(?=.*\b(?:to|until|till|for|next)\b|.*\bcarried (?:forward|over)\b).*\b(?:deferred|adjourned|carried (?:forward|over)|held over|postponed)\b/iu,
  ],
  [
    "recurring",
    /\b(?:updates?|reports?|reviews?|standing item)\b[^.]*\b(?:quarterly|monthly|annually|(?:each|every) (?:meeting|quarter|month|year))\b/iu,
  ],
  ["recurring", /\b(?:each|every|before each|before every) meeting\b/iu],
  [
    "report-back",
    /\b(?:present|report|bring|return|come)\w*\b[^.]*\b(?:(?:to|at) (?:the |our )?next|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \w+)?) meeting\b/iu,
  ],
  ["report-back", /\breport(?:s|ed)? back\b/iu],
  [
    "next-agenda",
    /\b(?:required|needed|wanted|planned|discussed|considered|taken|raised) (?:for|at) (?:the |our )?(?:next|following) meeting\b/iu,
  ],
];

/** Where the words that name the business end: the verb of the promise. */
export const PROMISE_VERB =
  /\s(?:will|would|shall|should|must|to be|is|are|was|were|be|has been|have been|(?:carried|held|deferred|adjourned|postponed))\b/iu;
