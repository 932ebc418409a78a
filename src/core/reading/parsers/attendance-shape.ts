import { LETTERS_FIRST, namesInPairs } from "../shapes";
import { isOrganisation, isRole, nameAt } from "../../people/names";
import { isGiven } from "../language/en/nicknames";
import { guarded } from "../../text/pattern";
import type { Stretch } from "./attendance-stretches";

/** How the rows of one attendance list are built. */
export interface ListShape {
  /** Most rows are "Name, something": what follows the first comma hangs on the name. */
  readonly rowTails: boolean;
  /** A bulleted list of full names, one a row: a single word behind a comma is whose they are, not who. */
  readonly oneEach: boolean;
  /** Each row begins "Mr Hale" or "AO – Ann Ode": nobody else stands in it but with a form of address. */
  readonly titled: boolean;
  /** Columns hold one person each, rather than a person and what they are. */
  readonly columnsOfPeople: boolean;
  /** Rows of names with nothing between them. */
  readonly inPairs: boolean;
  /** A list of one row: "Jo, Sam" in it are two people. */
  readonly lone: boolean;
  /** Rows are "Hale, Ann". */
  readonly surnameFirst: boolean;
  /** Rows are "Director of Works, A. Hale" or "Tarn Systems, Ann Hale": what somebody is stands before the comma. */
  readonly nameLast: boolean;
  /** Rows are "NO Ann Ode": the letters of a country before each. */
  readonly coded: boolean;
  /** "Ann Odex" over "Cy Dean": a cross stood in a column of its own behind those who came. */
  readonly crossed: boolean;
  /** "Mayor Hale" over "Trustee Ode": an office and a surname in each row. */
  readonly officed: boolean;
}

/** "NO Ann Ode", "NO Ode (observer)" */
export const CODED = guarded(/^(\p{Lu}{2}) (?=\p{Lu}\p{Ll}+(?:$|[ -]))/u);

/** A surname with a cross glued to it; those that end so by themselves are left out. */
const CROSSED = guarded(/^\p{Lu}[\p{L}.’' -]*\s\p{Lu}\p{L}+\p{Ll}x$/u);
const ENDS_IN_X = /(?:[fc]ox|knox|eaux|roux|[ -]rex|lomax|marx|nnox|ddox|ttox|drix|[aei]nex|felix|lix)$/i;

/** "Ann Odex" for "Ann Ode" with a cross behind it. */
export const isCrossed = (text: string): boolean => text.endsWith("x") && CROSSED.test(text) && !ENDS_IN_X.test(text);

/** "A Hale, B Ode and C Dent": the next one of the row, and not what the first one is. */
const GOES_ON = /,.*(?:,| and | & )/;

/** "Hale, Ann", "Hale, A. R." */
const REVERSED = guarded(/^\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\p{L}+(?: \p{Lu}\.?)?|(?:\p{Lu}\. ?){1,4})(?: ?[(,;].*)?$/u);

const DASH = /^\s?[–—-]/;

/** What most rows of a list have in common. */
export function listShape(stretches: readonly Stretch[]): ListShape {
  let rows = 0;
  let tailed = 0;
  let peopled = 0;
  let described = 0;
  let full = 0;
  let titled = 0;
  let reversed = 0;
  let last = 0;
  let crossed = 0;
  let coded = 0;
  let officed = 0;
  for (const { line, start, end, inline } of stretches) {
    const text = line.block.text.slice(start, Math.min(end, start + 300));
    const columns = text
      .split(/\t+|\s{2,}/)
      .map((column) => column.trim())
      .filter(Boolean);
    if (columns.length >= 2 && nameAt(columns[0]!)) {
      for (const column of columns.slice(1)) {
        const head = column.split(/,|\s\(/, 1)[0]!;
        const hit = nameAt(head);
        if (hit && hit.words >= 2 && !isOrganisation(head) && !isRole(head)) peopled++;
        else described++;
      }
    }
    if (inline) continue;
    rows++;
    if (isCrossed(text)) crossed++;
    if (isOfficed(text)) officed++;
    if (CODED.test(text)) coded += / \p{Lu}\S* \p{Lu}/u.test(text) ? 1 : 0.5;
    const commas = text.split(",").length - 1;
    if (REVERSED.test(text)) reversed++;
    if ((commas === 1 || BODY_DASH.test(text)) && nameLast(text)) last++;
    const hit = nameAt(text);
    if ((hit?.title && hit.from < 2) || LETTERS_FIRST.test(text)) titled++;
    if (
      hit && hit.from === 0 && hit.words >= 2
        ? line.mark !== null || DASH.test(text.slice(hit.end))
        : line.mark && text[0] === "@"
    )
      full++;
    if (
      hit &&
      hit.words >= 2 &&
      commas >= 1 &&
      (commas <= 2 || hit.title !== null) &&
      text[hit.end] === "," &&
      !(GOES_ON.test(text) && isNamed(text.slice(hit.end + 1)))
    )
      tailed++;
  }
  const surnameFirst = reversed > 3 && reversed * 2 > rows;
  return {
    rowTails: tailed >= 2 && tailed * 3 >= rows,
    titled: rows > 1 && titled === rows,
    oneEach: full >= 2 && full * 3 >= rows * 2,
    columnsOfPeople: peopled > described,
    lone: rows === 1,
    surnameFirst,
    nameLast: !surnameFirst && last > 1 && last * 3 >= rows * 2,
    coded: coded > 3 && coded * 3 > rows * 2,
    crossed: crossed > 2 && crossed * 3 >= rows,
    officed: officed > 2 && officed * 3 > rows * 2,
    inPairs: stretches.some(({ line, inline }) => !inline && namesInPairs(line.text).length > 0),
  };
}

/** A full name, and no office. */
export const isNamed = (words: string): boolean => {
  const hit = nameAt(words);
  return hit !== null && hit.words > 1 && !isRole(words.slice(0, hit.end));
};

/** "Tarn Systems - " */
const BODY_DASH = guarded(/^(?!\p{Lu}{2,4}\s?[–—-])[^,;:]{2,80}\s?[–—-](?=\s[^,–—]*(?:$|,))/u);

/**
 * "Director of Works, A. Hale", "Tarn Systems - Ann Hale, Cy Dean": a full name stands behind the comma or dash, and none
 * before it.
 *
 * @param sure most rows are so: "Sun Fells, Ann Hale" is, too
 */
export function nameLast(text: string, sure = false): { readonly what: string; readonly at: number } | null {
  const dash = BODY_DASH.exec(text)?.[0].length;
  const at = dash ?? text.indexOf(",") + 1;
  if (at < 3) return null;
  const what = text.slice(0, at - 1).trim();
  const rest = text.slice(at);
  const hit = nameAt(rest);
  const end = rest.search(dash ? /[.\s]*(?:$|[(;,])/ : /[.\s]*(?:$|[(;])/);
  const name = dash ? rest.slice(0, end) : rest;
  if (!hit || hit.words < 2 || hit.end < end || isRole(name) || isOrganisation(name)) return null;
  const before = nameAt(what);
  const called = (words: string): boolean => isGiven(words.trim().split(" ", 1)[0]!);
  const somebody = dash
    ? !called(rest) || called(what)
    : before !== null && (before.title !== null || before.words >= 2);
  return sure || !somebody || isRole(what) || isOrganisation(what) ? { what, at } : null;
}

/** An office of two words at least, and a surname. */
export const OFFICED = guarded(/^\s*(?:and\s)?(\p{Lu}[\p{L}/ &-]+)\s(\p{Lu}\p{Ll}[\p{L}’'-]+)\.?(?:\spresiding)?\s*$/u);
export function isOfficed(words: string): boolean {
  const [, office, surname] = OFFICED.exec(words) ?? [];
  return (
    office !== undefined &&
    isRole(office) &&
    !nameAt(words)?.title &&
    !isRole(surname!) &&
    nameAt(surname!) !== null &&
    !isGiven(office.split(" ").at(-1)!) &&
    // "Town Clerk Adaeze Ode": what stands behind the office and is no office is a given name.
    !(
      isRole(office.slice(0, office.lastIndexOf(" "))) &&
      !isRole(office.split(" ").at(-1)!) &&
      !WITHIN_OFFICE.test(office)
    )
  );
}
const WITHIN_OFFICE = /[/&]|\s(?:of|for|to|and)\s/i;
