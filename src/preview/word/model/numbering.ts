import { element, type XmlElement } from "../../../ooxml";
import type { WordDocument } from "../document";
import { newPart } from "./parts";
import { paragraphProperty } from "./styles";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** List membership of a paragraph, its own or by its style; null when it is in no list. */
export function listOf(
  document: WordDocument,
  paragraph: XmlElement,
): { readonly numId: string; readonly level: number } | null {
  const numPr = paragraphProperty(document, paragraph, "w:numPr");
  const numId = numPr?.first("w:numId")?.get("w:val");
  if (!numPr || !numId || numId === "0") return null;
  return { numId, level: Number(numPr.first("w:ilvl")?.get("w:val") ?? 0) };
}

export const numOf = (document: WordDocument, numId: string): XmlElement | undefined =>
  document
    .part("numbering")
    ?.all("w:num")
    .find((num) => num.get("w:numId") === numId);

/** The definition that a list uses. */
export function abstractOf(document: WordDocument, numId: string): XmlElement | undefined {
  const id = numOf(document, numId)?.first("w:abstractNumId")?.get("w:val");
  return document
    .part("numbering")
    ?.all("w:abstractNum")
    .find((at) => at.get("w:abstractNumId") === id);
}

/** A level of a list, with the list's own override where there is one. */
export function levelOf(document: WordDocument, numId: string, level: number): XmlElement | undefined {
  const wanted = String(level);
  const override = numOf(document, numId)
    ?.all("w:lvlOverride")
    .find((at) => at.get("w:ilvl") === wanted)
    ?.first("w:lvl");
  return (
    override ??
    abstractOf(document, numId)
      ?.all("w:lvl")
      .find((at) => at.get("w:ilvl") === wanted)
  );
}

/**
 * The w:ind that holds for a paragraph: its own, else that of its list's level, unless the style that brings the list
 * has one (ECMA-376 part 1, 17.9.22 and 17.7.2), else the style's.
 */
export function indentOf(document: WordDocument, paragraph: XmlElement): XmlElement | undefined {
  const inherited = paragraphProperty(document, paragraph, "w:ind");
  const ownList = paragraph.path("w:pPr", "w:numPr");
  if (paragraph.path("w:pPr", "w:ind") || (inherited && !ownList)) return inherited;
  const list = listOf(document, paragraph);
  return (list && levelOf(document, list.numId, list.level)?.path("w:pPr", "w:ind")) ?? inherited;
}

export const formatOf = (level: XmlElement | undefined): string => level?.first("w:numFmt")?.get("w:val") ?? "decimal";

function startOf(document: WordDocument, numId: string, level: number): number {
  const override = numOf(document, numId)
    ?.all("w:lvlOverride")
    .find((at) => at.get("w:ilvl") === String(level));
  const start = override?.first("w:startOverride") ?? levelOf(document, numId, level)?.first("w:start");
  return Number(start?.get("w:val") ?? 1);
}

/**
 * Numbers of all list paragraphs of the body, by paragraph: the count at each level. Worked out when a list string is
 * asked for, and kept until paragraphs or their properties change.
 */
export function countsOf(document: WordDocument): ReadonlyMap<XmlElement, readonly number[]> {
  const revision = document.revisionOf(document.body);
  const known = cache.get(document);
  if (known?.revision === revision) return known.counts;
  const running = new Map<string, number[]>();
  const counts = new Map<XmlElement, readonly number[]>();
  for (const paragraph of document.paragraphElements()) {
    const list = listOf(document, paragraph);
    if (!list) continue;
    const abstract = abstractOf(document, list.numId)?.get("w:abstractNumId") ?? list.numId;
    const now = running.get(abstract) ?? [];
    for (let level = 0; level <= list.level; level++) {
      now[level] ??= startOf(document, list.numId, level) - (level === list.level ? 1 : 0);
    }
    now[list.level] = (now[list.level] ?? 0) + 1;
    now.length = list.level + 1;
    running.set(abstract, now);
    counts.set(paragraph, [...now]);
  }
  cache.set(document, { revision, counts });
  return counts;
}

const cache = new WeakMap<WordDocument, { revision: number; counts: ReadonlyMap<XmlElement, readonly number[]> }>();

/** The label of a list paragraph as a reader sees it ("3.1", "a)", "•"). */
export function labelOf(document: WordDocument, paragraph: XmlElement): string {
  const list = listOf(document, paragraph);
  if (!list) return "";
  const level = levelOf(document, list.numId, list.level);
  const text = level?.first("w:lvlText")?.get("w:val") ?? `%${list.level + 1}.`;
  if (formatOf(level) === "bullet") return text;
  const counts = countsOf(document).get(paragraph) ?? [];
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return ordinal(counts[at] ?? 1, formatOf(levelOf(document, list.numId, at)));
  });
}

/** A number as a numbering format writes it. */
export function ordinal(value: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman" || format === "upperRoman")
    return format === "lowerRoman" ? roman(value).toLowerCase() : roman(value);
  return format === "none" ? "" : format === "decimalZero" && value < 10 ? `0${value}` : String(value);
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = value;
  let text = "";
  for (const [worth, sign] of steps) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** The numbering part, made when the document has none. */
export function needNumbering(document: WordDocument): XmlElement {
  return (
    document.part("numbering") ??
    newPart(document, "numbering", "word/numbering.xml", `${WORDPROCESSING}.numbering+xml`, "w:numbering")
  );
}

/** A new list of nine levels; bullets, or numbers. Gives its id. */
export function newList(document: WordDocument, kind: "bullet" | "decimal"): string {
  const root = needNumbering(document);
  const next = (name: string, attribute: string): string =>
    String(Math.max(0, ...root.all(name).map((at) => Number(at.get(attribute)) || 0)) + 1);
  const abstractId = next("w:abstractNum", "w:abstractNumId");
  const numId = next("w:num", "w:numId");
  const levels = Array.from({ length: 9 }, (_, level) => newLevel(level, kind));
  const abstract = element(
    "w:abstractNum",
    { "w:abstractNumId": abstractId },
    element("w:multiLevelType", { "w:val": "multilevel" }),
    ...levels,
  );
  const num = element("w:num", { "w:numId": numId }, element("w:abstractNumId", { "w:val": abstractId }));
  const firstNum = root.first("w:num");
  if (firstNum) document.journal.before(firstNum, abstract);
  else document.journal.append(root, abstract);
  const lastNum = root.all("w:num").at(-1);
  document.journal.after(lastNum ?? abstract, num);
  return numId;
}

function newLevel(level: number, kind: "bullet" | "decimal"): XmlElement {
  const bullets = ["•", "o", "▪"];
  const format = kind === "bullet" ? "bullet" : (["decimal", "lowerLetter", "lowerRoman"][level % 3] as string);
  return element(
    "w:lvl",
    { "w:ilvl": String(level) },
    element("w:start", { "w:val": "1" }),
    element("w:numFmt", { "w:val": format }),
    element("w:lvlText", { "w:val": kind === "bullet" ? (bullets[level % 3] as string) : `%${level + 1}.` }),
    element("w:lvlJc", { "w:val": "left" }),
    element("w:pPr", {}, element("w:ind", { "w:left": String(720 * (level + 1)), "w:hanging": "360" })),
  );
}
