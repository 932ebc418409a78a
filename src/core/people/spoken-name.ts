import { SUFFIXES, TITLES } from "../reading/language/en/people";
import { fold, squeeze } from "../text/fold";
import { nameAt } from "./names";

/** "O'Hare, Ines", as directories write names. Letters behind a name ("Jon Bly, MBE") are no first name. */
const TURNED = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), (\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*)*)$/u;

/** Letters of honours and offices at a name's end, as minutes set them apart from it. */
const HONOURS = /(?:[\s,]+(?:OBE|MBE|CBE|KC|QC|JP|DL|PhD))+$/u;

/** True for what stands behind a name without being part of it: "MBE", ", JP", "(Cllr)". */
const isStyle = (behind: string): boolean =>
  behind.split(/[\s,()]+/u).every((word) => word === "" || SUFFIXES.has(fold(word)) || TITLES.has(fold(word)));

/**
 * A name as lists of members give it, in the form in which minutes name the person: spoken order, without forms of
 * address and letters behind it ("Keane, Tom (Cllr)", "Dr Ellen Price MBE"). What is not plainly a name stays as it is.
 */
export function spokenName(words: string): string {
  const whole = squeeze(words);
  const behind = /^(.*?)[\s,]*\(([^()]*)\)$/u.exec(whole);
  const bare = (behind && isStyle(behind[2] ?? "") ? (behind[1] ?? whole) : whole).replace(HONOURS, "");
  const turned = bare.replace(TURNED, "$2 $1");
  const hit = nameAt(turned);
  // "Cllr Hale" alone keeps the form of address: without it, nobody would know it for a name.
  return hit && hit.words > 1 && isStyle(turned.slice(hit.end)) ? turned.slice(hit.start, hit.end) : turned;
}
