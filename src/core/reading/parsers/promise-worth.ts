import type { ActionClaim, Context } from "../context";
import { isGiven } from "../language/en/nicknames";
import { shared } from "../reader";

const { isListed, isOffice } = shared;

type Worth = NonNullable<ActionClaim["worth"]>;

/** Of "she will write" whoever she is: prose is only offered when somebody who can act is its subject. */
export const worthOfPronoun: Worth = (claim, owners, context) =>
  owners.length === 0 || worthOffering(claim, owners, context);

/** Of whoever a sentence names: "Letters will go out" promises nothing where nobody on the list is called so. */
export function worthOffering(...[claim, owners, context]: Parameters<Worth>): boolean {
  if (owners.length === 0 && claim.owners.length > 0) return false;
  const given = claim.rule === "commitment:given";
  if (given || claim.rule.startsWith("commitment:listed"))
    return owners.every((owner) => isListed(owner.person, context) || (given && isOffice(owner, claim)));
  return (
    owners.some(
      ({ kind, person, candidates, text }) =>
        kind === "group" || person !== null || candidates.length > 0 || isGiven(text.split(" ", 1)[0]!),
    ) ||
    // Five capitals that are nobody's surname are an organisation's acronym.
    (!owners.some((owner) => /^\p{Lu}{5,}$/u.test(owner.text)) &&
      // "Todd has said he will", "Mrs Dent offered to", "Dent will write": only people do such work, listed or not.
      (/:(?:said|will|(?:agree|offer|volunteer)(?:ed|d|s)-to)$/.test(claim.rule) ||
        // "JM to look into it"
        (claim.rule === "commitment:to" && owners.every(({ text }) => /^\p{Lu}{2,3}$/u.test(text))) ||
        !context.roster.people.some(({ source }) => source === "attendance") ||
        // Where those who came are listed by their letters, a name in the text is likely one of them.
        listedByLetters(context)))
  );
}

function listedByLetters({ roster }: Context): boolean {
  const listed = roster.people.filter(({ source }) => source === "attendance");
  return listed.length > 3 && listed.filter(({ name }) => /^\p{Lu}{2,4}$/u.test(name)).length * 4 >= listed.length * 3;
}
