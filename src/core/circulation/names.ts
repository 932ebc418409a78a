/** Titles and honours that stand round a name and are no part of it. */
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|cyng|cynghorydd|sir|dame|lord|lady|rev|revd|hon|alderman|cpt|capt|col)$/;
const HONOURS = /^(?:mbe|obe|cbe|kbe|dbe|kc|qc|jp|phd|msc|bsc|ba|ma|mba|esq|jr|sr|cpfa|fca)$/;

/** Keys worked out before: the same few names are compared again and again. Emptied when it grows too large. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 5000;

/**
 * A name as it is compared: lower case, without accents, titles, honours and punctuation; "Price, Anna" is turned round.
 * Marks of scripts that need them (Devanagari, Thai…) are kept, so that two different names never become one.
 */
export function nameKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const key = makeKey(name);
  known.set(name, key);
  return key;
}

function makeKey(name: string): string {
  const turned = /^([^,()]+),\s*([^,()]+)$/.exec(name.trim());
  const honour = turned && HONOURS.test((turned[2] as string).toLowerCase().replace(/[^a-z]/g, ""));
  const straight = turned && !honour ? `${turned[2]} ${turned[1]}` : name;
  const words = straight
    .replace(/\(.*?\)/g, " ")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`´]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter(
    (word, at) => !(TITLES.test(word) && at < words.length - 1) && !(HONOURS.test(word) && at > 1),
  );
  return kept.join(" ");
}

/** Whether two written names can be one person: equal, or equal first and last word with middle names left out. */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [nameKey(left).split(" "), nameKey(right).split(" ")];
  if (a.join(" ") === "" || b.join(" ") === "") return false;
  if (a.join(" ") === b.join(" ")) return true;
  const oneHasMiddle = Math.min(a.length, b.length) === 2 && Math.max(a.length, b.length) > 2;
  return oneHasMiddle && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/**
 * Whether two names of owners are one person's: as `sameName`, but where the list has somebody under each of them, a
 * middle name tells two people apart.
 */
export function samePerson(left: string, right: string, listed: readonly string[]): boolean {
  const [a, b] = [nameKey(left), nameKey(right)];
  if (left === right || (a !== "" && a === b)) return true;
  const has = (key: string): boolean => listed.some((name) => nameKey(name) === key);
  return sameName(left, right) && !(has(a) && has(b));
}
