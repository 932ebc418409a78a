import { isGiven } from "../language/en/nicknames";
import { isRole } from "../../people/names";
import { guarded } from "../../text/pattern";
import type { Entry } from "./attendance-entries";
import { BY_INITIALS } from "./attendance-parts";

/** What two people of a list share, or what was set between them and forgotten. */

const SEVERAL = guarded(/^[\p{L}-]+(?:\s(?!of\s)\p{L}+){0,3}(?:s|men)(?=$|\sof\s)/u);

/** "churchwardens": the office that several hold, in the singular. */
export function sharedOffice(text: string): string | null {
  const one = SEVERAL.test(text) ? text.replace(/s(?=$|\sof\s)/, "").replace(/men$/, "man") : null;
  // "Attorney Ann Brooks" is one.
  return one !== null && isRole(one.split(" of ", 1)[0]!.split(/[\s-]/).at(-1)!) ? one : null;
}

const LETTERS = /^(\p{Lu}{2,3})(?:, | ?[/&] ?)(\p{Lu}{2,3})$/u;

/** "Mr P Corder and Mrs S Wills (churchwardens)": an office in the plural is held by both. */
export function shareBrackets(entries: readonly Entry[], text: string): void {
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    // "Jane and Gerald Paine (JP, GP)"
    const both = LETTERS.exec(entry.tails[0]?.text ?? "");
    if (both && before?.tails.length === 0) {
      before.tails.push({ text: both[1]!, bracket: true });
      entry.tails[0] = { text: both[2]!, bracket: true };
    }
    const plural = entry.tails.findIndex((tail) => sharedOffice(tail.text) !== null);
    const words = plural < 0 ? null : sharedOffice(entry.tails[plural]!.text);
    if (!before || words === null || before.tails.length > 0) return;
    // "Ann Ode, Cy Dean – Trustees": all that stand before and are nothing else.
    if (!entry.tails[plural]!.bracket) {
      const said = { text: words, bracket: false };
      entry.tails[plural] = said;
      for (let one = at - 1; one >= 0 && entries[one]!.tails.length === 0; one--) entries[one]!.tails.push(said);
      return;
    }
    if (
      !/\b(?:and|&)\s+\S*\s*$/.test(text.slice(before.start, entry.start)) &&
      !/and|[&/]|^\s*$/.test(text.slice(before.end, entry.start))
    )
      return;
    entry.tails[plural] = { text: words, bracket: true };
    before.tails.push({ text: words, bracket: true });
  });
}

/** "AnnOakley": a given name and a surname without their blank, as two words; null where it is neither. "JoAnn" is one name. */
export function typedTogether(name: string): string | null {
  const match = TOGETHER.exec(name);
  return match && isGiven(match[1]!) && !isGiven(match[2]!) ? `${match[1]!} ${match[2]!}` : null;
}
const TOGETHER = guarded(/^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}{2,})$/u);

const INITIAL_TWICE = guarded(
  /^(\p{Lu}\.? (?:\p{Lu}\.? )*\p{Lu}[\p{L}’'-]{2,}) (\p{Lu}\.? (?:\p{Lu}\.? )*\p{Lu}[\p{L}’'-]{2,})$/u,
);
const TWICE = guarded(/^(\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}.’'-]+) \1$/u);
const FULL_TWICE = guarded(/^(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+) (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/u);

/** "Sarah Ode Peter Dean": a given name in the third place, and none in the second, begins the next one's. */
function besides(name: string): RegExpExecArray | null {
  const match = FULL_TWICE.exec(name);
  return match && isGiven(match[2]!.split(" ", 1)[0]!) && !isGiven(match[1]!.split(" ")[1]!) ? match : null;
}

const WITH_LETTERS = /^((\p{Lu})\S* .*\p{Ll})(\2\p{Lu}{1,3})$/u;

/** "S Benbow-Jones M Hughes": a comma was forgotten between two people given by initial and surname. */
export function unglue(entry: Entry): Entry[] {
  const both = BY_INITIALS.exec(entry.name);
  if (both) {
    const [, one, other, surname] = both;
    return [one!, other!].map((letters) => ({ ...entry, name: `${letters} ${surname!}`, words: 2 }));
  }
  // "Ann DaleAD": the letters stand right behind the name they are of.
  const [, named, , letters] = WITH_LETTERS.exec(entry.name) ?? [];
  if (named) return [{ ...entry, name: named, tails: [{ text: letters!, bracket: true }, ...entry.tails] }];
  // "Jo Bell Jo Bell": a name and the link of the same words.
  const twice = TWICE.exec(entry.name);
  if (twice) return [{ ...entry, name: twice[1]!, words: entry.words / 2 }];
  const together = entry.words === 1 ? typedTogether(entry.name) : null;
  if (together) return [{ ...entry, name: together, words: 2 }];
  const match =
    INITIAL_TWICE.exec(entry.name) ??
    (entry.words === 4 ? besides(entry.name) : null) ??
    (entry.tails.some((tail) => tail.bracket && sharedOffice(tail.text) !== null) ? FULL_TWICE.exec(entry.name) : null);
  if (!match) return [entry];
  const cut = entry.start + match[1]!.length;
  return [
    { ...entry, name: match[1]!, end: Math.min(entry.end, cut), words: 2, tails: [] },
    { ...entry, name: match[2]!, start: Math.min(entry.end - 1, cut + 1), words: 2 },
  ];
}
