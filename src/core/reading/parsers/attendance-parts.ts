import { isOrganisation, isRole, nameAt } from "../../people/names";
import { isGiven } from "../language/en/nicknames";
import { guarded } from "../../text/pattern";

/** A piece of a list, with the sign before it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign or word before it: "" for the first. */
  readonly before: string;
}

/**
 * Cuts a list at its separators, but never inside brackets. One pass.
 * Separators: comma, semicolon, tab, a run of spaces, "and", "&", "plus", a line break.
 */
export function partsOf(block: string, from: number, to: number, gaps: boolean): Part[] {
  const parts: Part[] = [];
  // What stands behind the list, in the block's next line, says nothing about its last name.
  const text = block.slice(0, to);
  const separator = gaps
    ? /[,;|\t\n]|\s{2,}|\s(?:(?:a\/)?and|AND|&|plus|[+•·]|(?:together|along) with)\s/y
    : /[,;|\n]|\s(?:(?:a\/)?and|AND|&|plus|[+•·]|(?:together|along) with)\s/y;
  const several = /\/.*\//.test(text.slice(from, Math.min(to, from + 1000)));
  let depth = 0;
  let start = from;
  let before = "";
  for (let at = from; at < to; at++) {
    const sign = text[at]!;
    if (sign === "(" || sign === "[") depth++;
    else if ((sign === ")" || sign === "]") && depth > 0) depth--;
    if (depth > 0 && to - at < 5000) continue;
    // "Mike (MR) Andrew (AP)", "Jeremy Nash [Chair] Dora Will,": the comma was forgotten.
    if (
      (sign === ")" || sign === "]") &&
      at > start + 4 &&
      !/^\s*\(/.test(text.slice(start, at)) &&
      forgotten(text.slice(at, at + 60))
    ) {
      parts.push({ text: text.slice(start, at + 1), start, end: at + 1, before });
      before = ";";
      start = at + 1;
      continue;
    }
    // "Ann OdeCy DeanFlo Gale": cells that lost what stood between them.
    if (depth === 0 && sign >= "A" && isGlued(text, start, at)) {
      parts.push({ text: text.slice(start, at), start, end: at, before });
      before = ";";
      start = at;
      continue;
    }
    // "Roy Laws, Ray Baum. Mick Tagg", "Ms A Laws. Ms R Baum.": a stop for a comma.
    if (
      sign === "." &&
      depth === 0 &&
      /[\p{Ll})]/u.test(text[at - 1] ?? "") &&
      (STOP_BETWEEN.test(text.slice(Math.max(start, at - 30), at + 40)) ||
        (at - start > 5 && TITLE_NEXT.test(text.slice(at, at + 40))) ||
        (JOINS_NEXT.test(text.slice(at, at + 60)) && !AFTER_STOP.test(text.slice(start, at + 1))) ||
        REPLIED.test(text.slice(start, at)))
    ) {
      parts.push({ text: text.slice(start, at), start, end: at, before });
      before = ",";
      start = at + 1;
      continue;
    }
    if (sign === "/" && isSecond(text.slice(start, at), text.slice(at + 1, at + 60), several)) {
      parts.push({ text: text.slice(start, at), start, end: at, before });
      before = ",";
      start = at + 1;
      continue;
    }
    if (!",;|".includes(sign) && sign.trim() !== "") continue;
    if (
      sign === " " &&
      // "@ann @bo"
      ((text[start] === "@" && text[at + 1] === "@") || (at - start > 5 && isAddressed(text, start, at)))
    ) {
      parts.push({ text: text.slice(start, at), start, end: at, before });
      before = ";";
      start = at + 1;
      continue;
    }
    separator.lastIndex = at;
    const near = text.slice(Math.max(from, at - 6), at + 12);
    const match =
      at > start && sign === " " && (COUPLE.test(near) || (/[&a]/.test(text[at + 1]!) && INITIALS_OF_TWO.test(near)))
        ? null
        : separator.exec(text);
    if (
      !match ||
      match.index + match[0].length > to ||
      (match[0] === "  " && AFTER_STOP.test(text.slice(start, at))) ||
      (sign === "," && SUFFIX_NEXT.test(text.slice(at, at + 12)) && !/^\s*\p{Lu}{2,4}$/u.test(text.slice(start, at)))
    )
      continue;
    parts.push({ text: text.slice(start, at), start, end: at, before });
    // "Les,  Lesley": the gap behind a comma is no column.
    if (match[0].trim() !== "" || text.slice(start, at).trim() !== "") before = match[0].trim() || " ";
    at += match[0].length - 1;
    start = at + 1;
  }
  parts.push({ text: text.slice(start, to), start, end: to, before });
  return parts.filter((part) => part.text.trim() !== "");
}

/** "Ann Ode/Cy Dean (Co-chairs)", "Ann Ode / Cy Dean/ Flo Gale": full names on either side of a stroke. */
function isSecond(before: string, behind: string, several: boolean): boolean {
  const [one, other] = [ONE_OF_SEVERAL.exec(before), ONE_OF_SEVERAL.exec(behind.replace(/(?:[,;/]|\s[–—-]\s).*/, ""))];
  return (
    one !== null &&
    other !== null &&
    !isOrganisation(other[1]!) &&
    !isOrganisation(one[1]!) &&
    (several || isRole(`${one[2] ?? ""} ${other[2] ?? ""}`.replace(/s\b/g, "")) || isGiven(other[1]!.split(" ", 1)[0]!))
  );
}
const ONE_OF_SEVERAL = guarded(
  /^\s*(?:and )?(\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+)\s*(?:\(([^()]+)\)\s*)?$/u,
);

/** "R.  Hale", "Cllr.  Hale": some typists put two spaces behind every stop. */
const AFTER_STOP = /(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Revd?|Hon|c?llr)\.$/iu;

/** ", Jr", ", JP": letters behind a name, and not "JP Hale" or the next one's initials. */
const SUFFIX_NEXT =
  /^,\s*(?:Jr|Sr|II|III|IV|OBE|MBE|CBE|JP|PhD|MD|Esq|PE|LLS|PLS|CPA|AICP)\b(?!\.?\s\p{Lu}\p{Ll}| ?\()/u;

const ADDRESS = guarded(/^ (?:Mrs?|Messrs|Ms|Miss|Dr|(?:Cyng\.?\s?\/\s?)?Cllr|Councillor)\.? \p{Lu}/u);
const LETTERED = /^ (\p{Lu})\p{Ll}+ (\p{Lu})[\p{L}’'-]+ \(\1\2\)/u;

/** "Cllr Ann Ode (Chair) Cllr Cy Dean": somebody stands before the space, and the form of address of the next one behind it. */
function isAddressed(text: string, start: number, at: number): boolean {
  // "Al Ode (AO) – Chair Bo Dean (BD) – Clerk": the letters are those of the name before them.
  if (LETTERED.test(text.slice(at, at + 50)) && /\(\p{Lu}{2,4}\)/u.test(text.slice(start, at))) return true;
  if (!ADDRESS.test(text.slice(at, at + 16))) return false;
  const piece = text
    .slice(start, at)
    .replace(/(?:\([^()]*\)\s*)+$/, "")
    .trimEnd();
  const hit = nameAt(piece);
  // "Miss A Hale – Parent Member Mrs B Ode – Parent"
  const office = piece.slice(hit?.end);
  return (
    hit !== null &&
    (hit.title !== null || hit.words > 1) &&
    (office === "" || (/^\s?[–—-]\s.*(?<! to| of)$/.test(office) && isRole(office)))
  );
}

/** Two people or an office and a person with nothing between them, in a piece of a list. */
export const GLUED_NAMES = guarded(
  / \p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}+ \p{Lu}|^\p{Lu}\p{Ll}{4,}\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}+(?:$|\p{Lu})/u,
);
const PREFIX = /(?:^|\s)(?:Vander|Vanden|Fitz|Mack|Saint|Della|Delle)$/;

/** True where the capital at `at` begins the next person: four small letters before it, and a whole name behind. */
function isGlued(text: string, start: number, at: number): boolean {
  return (
    at > start + 4 &&
    isSmall(text.charCodeAt(at - 1)) &&
    /\p{Lu}\p{Ll}{3,}$/u.test(text.slice(Math.max(start, at - 14), at)) &&
    /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+/u.test(text.slice(at, at + 40)) &&
    !PREFIX.test(text.slice(Math.max(0, at - 8), at)) &&
    (/\s\S+$/.test(text.slice(start, at).trimStart()) || isRole(text.slice(start, at)))
  );
}
/** A small letter of ASCII, or any letter beyond. */
const isSmall = (code: number): boolean => (code > 96 && code < 123) || code > 191;

const NEXT_WITH_INITIALS = guarded(/^\) (?=\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'-]+)? ?\(\p{Lu}{2,4}\))/u);

const STOP_BETWEEN = guarded(
  /^\s*(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,} (?:online|remotely)\. {1,2}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}\. {1,2}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\.? \p{Lu}\p{Ll}{2,}\. {1,2}\p{Lu}\.? \p{Lu}\p{Ll}+)\s*(?:[,;]|\.\s+\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*(?:[.,;]|$)|\.?$)/u,
);
const TITLE_NEXT = guarded(
  /^\.\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillors?|Deputies|Deputy|Senators?|(?:Acting\s)?(?:Superintendent|Inspector|Sergeant|Garda))\.?\s(?:-\s)?\p{Lu}|^\.\s+\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+ \([\p{L} ]{2,24}\)/u,
);
/** "… and Ode. Dean joined the meeting at 7 pm.": somebody who came or went, behind the list. */
const JOINS_NEXT = guarded(/^\.\s+(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:joined|arrived|entered|left)\s/u);
/** "Ann Ode, yes. Cy Dean, absent.": an answer to the roll call. */
const REPLIED = /^\s*(?:yes|aye|here|present|absent|excused|no)$/i;
const NEXT_FULL = guarded(
  /^[)\]] ?(?=((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Revd?)\.? )?\p{Lu}(?:\p{Ll}+|\.)? \p{Lu}[\p{L}’'-]+)\s{0,3}(?:,|\.?$|\[|\(|and\s|&))/u,
);
function forgotten(text: string): boolean {
  if (NEXT_WITH_INITIALS.test(text)) return true;
  const next = NEXT_FULL.exec(text)?.[1];
  return (
    next !== undefined &&
    nameAt(next)?.end === next.length &&
    (isGiven(next.split(" ", 1)[0]!) || !isOrganisation(next)) &&
    !isRole(next)
  );
}

/** "Mr & Mrs K Duong": one entry. */
export const COUPLE = /(?:^|\s)(?:mr|dr|revd?)\.?\s*(?:&|and)\s*(?=(?:mrs|ms|miss|dr)\b)/i;

/** "B & J Hale", "B& J Hale": the initials of two before the surname of both; "Health and Safety Officer". */
const INITIALS_OF_TWO = /(?:^|[\s,])\p{Lu}\.? (?:& ?|and )\p{Lu}\.? \p{Lu}|^Health \S+ S/u;
export const BY_INITIALS = guarded(/^(\p{Lu}\.?)(?: ?& ?| and )(\p{Lu}\.?) (\p{Lu}[\p{L}’'-]{2,})$/u);

/** The columns of a row that tabs, or commas alone, divide. */
export function columnsOf(text: string, from: number, to: number, sign: "\t" | "," | ";"): Part[] {
  const parts: Part[] = [];
  for (let start = from; start < to;) {
    const tab = text.indexOf(sign, start);
    const end = tab < 0 || tab > to ? to : tab;
    if (text.slice(start, end).trim() !== "")
      parts.push({
        text: text.slice(start, end),
        start,
        end,
        before: parts.length === 0 ? "" : sign === "," ? "," : " ",
      });
    start = end + 1;
  }
  return parts;
}
