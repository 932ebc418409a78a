import { guarded } from "../text/pattern";

/** "… and 23 members of the society", in a list of those present: who voted is not listed one by one. */
export const NOT_LISTED = guarded(
  /(?:\band|\bplus|[,;:&+])\s+(?:about\s+|approximately\s+|some\s+|a further\s+|another\s+)?(?:\d{1,4}|\p{L}+)\s+(?:other\s+|further\s+|more\s+)?(?:members(?!\s+of\s+the\s+(?:public|press|audience))|others|residents|shareholders|owners|electors|parishioners|people)\b/iu,
);

/** "The Chair used her casting vote", "… cast a second vote for it": what settles a tie. */
export const CASTING_VOTE = guarded(/\bcasting\s+vote|\b(?:second|additional)\s+(?:and\s+casting\s+)?vote\b/i);
