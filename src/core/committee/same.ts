import { fold } from "../text/fold";

/** Words that name no body of their own: two titles that differ in these alone are of one committee. */
const SLIGHT = new Set(
  "the of a an and for at in on to minutes meeting meetings annual ordinary extraordinary special general full monthly regular draft".split(
    " ",
  ),
);

/** Nouns for a body: "Hartwell Parish Council" and its "Planning Committee" are two. */
const BODY =
  /^(?:committees?|subcommittee|sub|panel|groups?|board|council|forum|team|trust|trustees|governors|assembly|commission|society|association|party|taskforce|network)$/u;

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    fold(name)
      .split(" ")
      .filter((word) => word !== "" && !SLIGHT.has(word) && !/^\d+$/u.test(word)),
  );

/**
 * True when two names, as two documents write them, may be one committee's: the same words, or one of them with words
 * more that name no other body ("Hartwell Parish Council" and "Hartwell and Nunn Parish Council", but not its "Planning
 * Committee"). In doubt true: who is told of another committee shall be able to rely on it.
 */
export function mayBeSameCommittee(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 || b.size === 0) return true;
  const beyond = (from: ReadonlySet<string>, within: ReadonlySet<string>): readonly string[] =>
    [...from].filter((word) => !within.has(word));
  const [onlyA, onlyB] = [beyond(a, b), beyond(b, a)];
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  return ![...onlyA, ...onlyB].some((word) => BODY.test(word));
}
