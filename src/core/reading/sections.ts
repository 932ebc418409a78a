import { squeeze } from "../text/fold";
import type { Line, Role } from "./context";
import { actionHeading } from "./grammar";
import { attendanceLabelAt } from "./labels";
import {
  AGENDA_HEADING,
  CLOSING_HEADING,
  DECISIONS_HEADING,
  NEXT_MEETING_HEADING,
  PREVIOUS_HEADING,
} from "./language/en/sections";

const LONGEST_HEADING = 160;

/** A heading's words as section patterns match them: lower case, without numbers at the ends and punctuation. */
export const foldHeading = (text: string): string =>
  squeeze(
    text
      .slice(0, LONGEST_HEADING)
      .toLowerCase()
      .replace(/\([^()]*\)/g, " ")
      .replace(/[’']/g, "")
      .replace(/[^\p{L}\p{N}&]+/gu, " "),
  ).replace(/^(?:item )?\d+ /, "");

/** What a heading or lead-in says of what stands under it; null when it says nothing special. */
export function roleOf(line: Line): Role | null {
  const halves = line.text.length < LONGEST_HEADING ? line.text.split(" / ") : [];
  // "Cyfarfod nesaf / Next meeting": the heading in two languages.
  if (halves.length === 2 && halves.every((half) => /^[\p{L}\s’'-]{3,50}(?::.*)?$/u.test(half))) {
    // "Item / Action" is the head of a table that a page flattened.
    if (/^(?:items?|topics?|minutes?|discussions?|notes?|subject|description|details|points?)$/i.test(halves[0]!))
      return null;
    const second = roleOfWords(line, halves[1]!);
    if (second !== null) return second;
  }
  return roleOfWords(line, line.text.slice(0, LONGEST_HEADING));
}

function roleOfWords(line: Line, text: string): Role | null {
  if (text === "" || line.end - line.start > LONGEST_HEADING) return null;
  const folded = foldHeading(text);
  if (NEXT_MEETING_HEADING.test(folded) || CLOSING_HEADING.test(folded)) return "next";
  if (DECISIONS_HEADING.test(folded)) return "decisions";
  if (AGENDA_HEADING.test(folded)) return "agenda";
  if (PREVIOUS_HEADING.test(folded))
    return /\b(?:last|previous) (?:meetings?|weeks?|sessions?|sprints?)\b(?!.*\barising\b)|^(?:follow ups?|progress|status|state|review|update) (?:of|on|from|to)\b/.test(
      folded,
    ) && !/\bminutes\b/.test(folded)
      ? "previous"
      : "arising";
  const label = attendanceLabelAt(text);
  // "Via Zoom" alone says where; "Via Zoom:" who.
  const mode = label !== null && /^(?:via|by|online|virtual|remote)/.test(label.words) && !/:\s*$/.test(text);
  if (label?.firm && !label.office && !mode && label.value >= text.trimEnd().length) return "attendance";
  const heading = actionHeading(text);
  return heading ? (heading.when === "previous" ? "previous" : "actions") : null;
}
