import {
  EXCLUSION_AGREED,
  EXCLUSION_DECIDED,
  PUBLIC_AGAIN,
  PUBLIC_EXCLUDED,
  RESTRICTED_HEADING,
} from "../../reading/language/en/closed-parts";
import type { FileGlance } from "./outgoing";

const LONGEST_HEADING = 90;
/** How far down the committee and the state are looked for. */
const HEAD = 40;

/** Lower case, letters and digits, single spaces; `core/text/fold` knows more signs, which this runtime does not. */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^0-9a-z\u00df-\uffff]+/g, " ")
    .trim();

/** True when one text holds all words of the other, one after another. */
export const holds = (text: string, words: string): boolean =>
  plain(words) !== "" && ` ${plain(text)} `.indexOf(` ${plain(words)} `) >= 0;

/** Minutes, by what stands at their head or in their name; other documents are none of our business. */
export function isMinutes(file: FileGlance): boolean {
  if (file.working) return true;
  const says = /\b(?:minutes|notes of (?:the|a) meeting|action notes|cofnodion)\b/i;
  return (
    says.test(file.name) || file.paragraphs.slice(0, HEAD / 2).some((words) => words.length < 200 && says.test(words))
  );
}

/** Does the head of the file, or its name, name this committee? */
export const namesCommittee = (file: FileGlance, committee: string): boolean =>
  holds(file.name, committee) || holds(file.paragraphs.slice(0, HEAD).join(" "), committee);

/** The state that the file's own words tell: confirmed or signed minutes are settled; null when nothing says. */
export function stateIn(file: FileGlance): "draft" | "settled" | null {
  for (const words of file.paragraphs.slice(0, HEAD)) {
    if (words.length > 160) continue;
    if (/\b(?:draft|unconfirmed|not yet confirmed|subject to (?:approval|confirmation))\b/i.test(words)) return "draft";
    if (/^(?:confirmed|approved|signed)\b/i.test(words) || /\b(?:confirmed|approved|signed) minutes\b/i.test(words))
      return "settled";
  }
  return null;
}

/** The state that a subject claims; the chair's agreement leaves minutes a draft. */
export function stateClaimed(subject: string): "draft" | "settled" | null {
  if (/\b(?:draft|unconfirmed)\b/i.test(subject)) return "draft";
  return /\b(?:confirmed|approved|signed|final)\b/i.test(subject) ? "settled" : null;
}

const OMITTED = /\bleft out of this copy\b|\b(?:redacted|withheld|removed|separate (?:note|minute|document))\b/i;
const NOTHING = /^(?:none|nil|no (?:items?|business)\b.*|there (?:was|were) no\b.*|not applicable|n\/?a)\.?$/i;

/** Text that press and public may not see: behind an exempt heading, or after they were excluded, with words of its own. */
export function hasExemptText({ paragraphs }: FileGlance): boolean {
  for (let at = 0; at < paragraphs.length; at += 1) {
    const words = paragraphs[at] as string;
    const heading = words.length <= LONGEST_HEADING && RESTRICTED_HEADING.test(withoutNumber(plain(words)));
    const shut = PUBLIC_EXCLUDED.test(words) && !PUBLIC_AGAIN.test(words);
    const agreed = shut && EXCLUSION_AGREED.test(paragraphs[at + 1] ?? "");
    const excluded = agreed || (shut && EXCLUSION_DECIDED.test(words));
    const below = agreed ? at + 2 : at + 1;
    const next = paragraphs[below];
    if ((!heading && !excluded) || next === undefined) continue;
    if (
      OMITTED.test(next) ||
      OMITTED.test(paragraphs[below + 1] ?? "") ||
      NOTHING.test(next) ||
      PUBLIC_AGAIN.test(next)
    )
      continue;
    // A heading over nothing but the next heading, as in an agenda, hides nothing.
    if (excluded || next.length > LONGEST_HEADING || /[.;:]$/.test(next)) return true;
  }
  return false;
}

const withoutNumber = (words: string): string => words.replace(/^(?:item )?(?:[0-9]+[a-z]? ){1,4}/, "");
