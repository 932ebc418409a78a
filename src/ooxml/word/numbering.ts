import type { XmlElement } from "../xml";
import { formatNumber } from "./numbers";
import { indentOf, integer, isOn, runStyle, type Styles } from "./styles";
import { symbolText } from "./symbols";

/** One level of a list. */
export interface ListLevel {
  readonly format: string;
  /** "%1.%2": the numbers of levels, and what stands between them; a bullet's character already as Unicode. */
  readonly text: string;
  readonly start: number;
  /** Level (counted from 1) after which this one starts again; 0 never; absent after any outer one. */
  readonly restart?: number;
  /** All numbers decimal, whatever their own level's format. */
  readonly legal: boolean;
  readonly indent?: number;
  /** Id of the paragraph style that stands at this level. */
  readonly style?: string;
}

/** A list as a paragraph refers to it. */
interface List {
  /** What counts together: lists of one abstract definition share their numbers. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew, and from which number. */
  readonly overrides: ReadonlyMap<number, number>;
}

/** The list definitions of a document. */
export class Numbering {
  private readonly lists = new Map<string, List | null>();
  private readonly nums = new Map<string, XmlElement>();
  private readonly abstracts = new Map<string, XmlElement>();

  /** @param root the w:numbering element; null for a document without lists */
  constructor(
    root: XmlElement | null,
    private readonly styles: Styles,
  ) {
    for (const num of root?.all("w:num") ?? []) this.nums.set(num.get("w:numId") ?? "", num);
    for (const at of root?.all("w:abstractNum") ?? []) this.abstracts.set(at.get("w:abstractNumId") ?? "", at);
  }

  /** The list with this number id; null for "0" (no list) and ids that are not defined. */
  list(numId: string): List | null {
    let list = this.lists.get(numId);
    if (list === undefined) this.lists.set(numId, (list = this.read(numId)));
    return list;
  }

  /** The level at which a list has this paragraph style; 0 when it names none. */
  levelOfStyle(numId: string, styleId: string): number {
    for (const [level, { style }] of this.list(numId)?.levels ?? []) if (style === styleId) return level;
    return 0;
  }

  private read(numId: string): List | null {
    const num = this.nums.get(numId);
    if (!num || numId === "0") return null;
    const abstract = this.abstractOf(num);
    const levels = new Map<number, ListLevel>();
    const overrides = new Map<number, number>();
    for (const level of abstract?.all("w:lvl") ?? []) levels.set(integer(level.get("w:ilvl")) ?? 0, readLevel(level));
    for (const at of num.all("w:lvlOverride")) {
      const level = integer(at.get("w:ilvl")) ?? 0;
      const own = at.first("w:lvl");
      if (own) levels.set(level, readLevel(own));
      const start = integer(at.first("w:startOverride")?.get("w:val"));
      if (start !== undefined) overrides.set(level, start);
    }
    return { key: abstract?.get("w:abstractNumId") ?? `num ${numId}`, levels, overrides };
  }

  /** Definitions may only point to the list of a style (17.9.21 numStyleLink), once. */
  private abstractOf(num: XmlElement): XmlElement | undefined {
    const abstract = this.abstracts.get(num.first("w:abstractNumId")?.get("w:val") ?? "");
    const link = abstract?.first("w:numStyleLink")?.get("w:val");
    if (link === undefined) return abstract;
    const numId = this.styles.element(link)?.path("w:pPr", "w:numPr", "w:numId")?.get("w:val");
    const target = this.nums
      .get(numId ?? "")
      ?.first("w:abstractNumId")
      ?.get("w:val");
    return this.abstracts.get(target ?? "") ?? abstract;
  }
}

function readLevel(level: XmlElement): ListLevel {
  const format = level.first("w:numFmt") ?? level.path("mc:AlternateContent", "mc:Fallback", "w:numFmt");
  const font = runStyle(level.first("w:rPr")).font;
  const text = level.first("w:lvlText")?.get("w:val") ?? "";
  const restart = integer(level.first("w:lvlRestart")?.get("w:val"));
  const indent = indentOf(level.path("w:pPr", "w:ind"));
  const style = level.first("w:pStyle")?.get("w:val");
  const legal = level.first("w:isLgl");
  return {
    format: format?.get("w:val") ?? "decimal",
    text: font ? symbolText(text, font) : text.replace(/\uf0b7/g, "•"),
    start: integer(level.first("w:start")?.get("w:val")) ?? 0,
    legal: legal !== undefined && isOn(legal.get("w:val")),
    ...(restart !== undefined && { restart }),
    ...(indent !== undefined && { indent }),
    ...(style !== undefined && { style }),
  };
}

/** What stands before a list paragraph. */
export interface ListLabel {
  readonly label: string;
  readonly level: number;
  readonly ordered: boolean;
}

/** Counts list paragraphs in the order of the document. One counter per story. */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  /** @param document its lists are read with the first paragraph that stands in one: many documents have none */
  constructor(private readonly document: { readonly numbering: Numbering }) {}

  /** The next paragraph of a list at a level: its label. Null when there is no such list. */
  next(numId: string, level: number): ListLabel | null {
    const list = this.document.numbering.list(numId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return null;
    let counts = this.counts.get(list.key);
    if (!counts) this.counts.set(list.key, (counts = []));
    const override = list.overrides.get(level);
    const first = `${numId} ${level}`;
    if (override !== undefined && !this.started.has(first)) counts[level] = override;
    else counts[level] = counts[level] === undefined ? definition.start : counts[level] + 1;
    this.started.add(first);
    for (const [inner, { restart }] of list.levels)
      if (inner > level && restart !== 0 && (restart === undefined || level < restart)) counts[inner] = undefined;
    return { label: label(list, definition, counts), level, ordered: definition.format !== "bullet" };
  }
}

function label(list: List, definition: ListLevel, counts: (number | undefined)[]): string {
  if (definition.format === "bullet") return definition.text.trim();
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    if (!level) return "";
    counts[at] ??= level.start; // an outer level that no paragraph has used yet counts as begun
    return formatNumber(counts[at], definition.legal ? "decimal" : level.format);
  });
  return text.trim();
}
