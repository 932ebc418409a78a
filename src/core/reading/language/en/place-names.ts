/** Words that end or make up the name of a place, or of a body named after one. Folded. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  (
    "advice avenue barton britain concern court crescent drive england gas gardens lane mail master power reach road " +
    "scotland terrace trent wales walk watch western"
  ).split(" "),
);
