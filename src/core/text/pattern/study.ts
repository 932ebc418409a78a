import { needOf, type Need } from "./needs";
import { openingsOf, type Openings } from "./openings";
import { parseSource, type Node } from "./source";

/** What follows from a pattern, before any text is seen. */
export interface Study {
  /** How a match begins, where the place is given: at the text's beginning, or for sticky patterns anywhere. */
  readonly openings: Openings | null;
  /** What a text must hold: worked out when asked, for most patterns are ruled out by how they begin. */
  readonly need: () => Need | null;
}

const NOTHING: Study = { openings: null, need: () => null };

/** Studies a pattern: reads its source and follows what it can match. */
export function studyOf(regexp: RegExp): Study {
  if (regexp.multiline || regexp.dotAll || regexp.flags.includes("v")) return NOTHING;
  const node = parseSource(regexp);
  const fixed = regexp.sticky || (!regexp.global && startsAtStart(node));
  return { openings: fixed ? openingsOf(node) : null, need: () => needOf(node) };
}

/** True when the pattern can match at the beginning of the text only. */
function startsAtStart(node: Node): boolean {
  if (node.type === "start") return true;
  if (node.type === "choice") return node.options.every(startsAtStart);
  return node.type === "sequence" && node.parts.length > 0 && startsAtStart(node.parts[0]!);
}
