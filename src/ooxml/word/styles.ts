import type { Scope, XmlElement } from "../xml";
import { isSymbolFont } from "./symbols";

/** What a paragraph style (with what it is based on) says, as far as reading needs it. */
export interface ParagraphStyle {
  /** Name as Word shows it ("Heading 1"). */
  readonly name: string;
  readonly isDefault: boolean;
  /** 0..8 for headings; 9 or absent for body text. */
  readonly outline?: number;
  readonly numId?: string;
  /** Left indent in twentieths of a point. */
  readonly indent?: number;
  readonly align?: string;
  readonly run: RunStyle;
}

/** What a style says of characters; absent = nothing. */
export interface RunStyle {
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  /** The font, where its characters are pictures; "" where one of letters is stated. */
  readonly font?: string;
}

const NO_RUN_STYLE: RunStyle = {};

/** The styles of a document, resolved along "based on". Unknown style ids read as the default style. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly characters = new Map<string, RunStyle>();
  /** Run styles by the source they were read from, over one paragraph's style, in the part whose prefixes these are. */
  private readonly runs = new Map<string, RunStyle>();
  private over: { readonly base: RunStyle; readonly scope: Scope | null } | null = null;
  /** The run that was asked about last. */
  private raw = "";
  private style = NO_RUN_STYLE;
  private readonly defaultId: string;
  /** What the document's defaults say of every character. */
  private readonly defaults: RunStyle;

  /** @param root the w:styles element; null for a document without styles */
  constructor(readonly root: XmlElement | null) {
    let defaultId = "";
    for (const style of root?.all("w:style") ?? []) {
      const id = style.get("w:styleId") ?? "";
      if (!this.byId.has(id)) this.byId.set(id, style);
      if (style.get("w:type") === "paragraph" && isOn(style.get("w:default") ?? "0")) defaultId ||= id;
    }
    this.defaultId = defaultId;
    this.defaults = runStyle(root?.path("w:docDefaults", "w:rPrDefault", "w:rPr"));
  }

  /** The style of a paragraph, by the id in its w:pStyle (the default style when absent or unknown). */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id !== undefined && this.byId.has(id) ? id : this.defaultId;
    let style = this.paragraphs.get(key);
    if (!style) this.paragraphs.set(key, (style = this.resolve(key)));
    return style;
  }

  /** What a character style says, by the id in a run's w:rStyle. */
  character(id: string | undefined): RunStyle {
    if (id === undefined) return NO_RUN_STYLE;
    let style = this.characters.get(id);
    if (!style) this.characters.set(id, (style = this.chain(id).reduceRight(inherit, NO_RUN_STYLE)));
    return style;
  }

  /**
   * What a run's own properties make of the characters of a paragraph. Bold toggles: set in the paragraph's and in the
   * character's style it is off again (17.7.3).
   * @param base what the paragraph's style says of characters
   */
  run(base: RunStyle, rPr: XmlElement | undefined): RunStyle {
    if (!rPr) return base;
    const { raw, scope } = rPr;
    if (raw === null) return this.resolveRun(base, rPr);
    // Word processors write the same few properties at every run.
    if (this.over?.base !== base || this.over.scope !== scope) {
      this.runs.clear();
      this.over = { base, scope };
    }
    this.style = this.runs.get(raw) ?? this.resolveRun(base, rPr);
    this.runs.set((this.raw = raw), this.style);
    return this.style;
  }

  /** The same for properties as they are written, where none are or it was asked about the very same last; else undefined. */
  known(base: RunStyle, raw: string): RunStyle | undefined {
    return raw === "" ? base : this.over?.base === base && this.raw === raw ? this.style : undefined;
  }

  private resolveRun(base: RunStyle, rPr: XmlElement): RunStyle {
    if (rPr.children.length === 0) return base;
    const own = runStyle(rPr);
    const id = rPr.first("w:rStyle")?.get("w:val");
    if (id === undefined) return { ...base, ...own };
    const character = this.character(id);
    return {
      ...base,
      ...character,
      ...(character.bold !== undefined && { bold: character.bold !== (base.bold ?? false) }),
      ...own,
    };
  }

  /** The id of the style with this name, in any case ("heading 1"). */
  idOf(name: string, type = "paragraph"): string | undefined {
    for (const [id, style] of this.byId)
      if (style.get("w:type") === type && nameOf(style).toLowerCase() === name.toLowerCase()) return id;
    return undefined;
  }

  /** The style's own element. */
  element(id: string): XmlElement | undefined {
    return this.byId.get(id);
  }

  /** A style and those it is based on, nearest first; a circle ends where it closes. */
  private chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (
      let at = this.byId.get(id);
      at && !chain.includes(at);
      at = this.byId.get(at.first("w:basedOn")?.get("w:val") ?? "")
    )
      chain.push(at);
    return chain;
  }

  private resolve(id: string): ParagraphStyle {
    const chain = this.chain(id);
    const find = (...path: readonly string[]): XmlElement | undefined => {
      for (const style of chain) {
        const found = style.path("w:pPr", ...path);
        if (found) return found;
      }
      return undefined;
    };
    const name = shownName(chain[0] ? nameOf(chain[0]) : "Normal");
    const outline = integer(find("w:outlineLvl")?.get("w:val")) ?? headingLevel(name);
    const numId = find("w:numPr", "w:numId")?.get("w:val");
    const indent = indentOf(find("w:ind"));
    const align = find("w:jc")?.get("w:val");
    return {
      name,
      isDefault: id === this.defaultId,
      run: chain.reduceRight(inherit, this.defaults),
      ...(outline !== undefined && { outline }),
      ...(numId !== undefined && { numId }),
      ...(indent !== undefined && { indent }),
      ...(align !== undefined && { align }),
    };
  }
}

const inherit = (base: RunStyle, style: XmlElement): RunStyle => ({ ...base, ...runStyle(style.first("w:rPr")) });

/** What a w:rPr says. */
export function runStyle(rPr: XmlElement | undefined): RunStyle {
  if (!rPr) return NO_RUN_STYLE;
  const style: { -readonly [K in keyof RunStyle]: RunStyle[K] } = {};
  for (const at of rPr.children)
    if (at.kind !== "element") continue;
    else if (at.name === "w:b") style.bold = isOn(at.get("w:val"));
    else if (at.name === "w:strike" || at.name === "w:dstrike") style.struck = style.struck || isOn(at.get("w:val"));
    else if (at.name === "w:vanish") style.hidden = isOn(at.get("w:val"));
    else if (at.name === "w:rFonts") {
      const font = at.get("w:ascii") ?? at.get("w:hAnsi");
      if (font !== undefined) style.font = isSymbolFont(font) ? font : "";
    }
  return style;
}

/** An on/off value (ECMA-376 part 1, 17.17.4): on when absent. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off)$/.test(value);

/** A whole number; undefined for anything else. */
export const integer = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;

/** A measure in twentieths of a point: a plain number is one already, strict documents may give a unit ("1.5cm"). */
export function twips(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/.exec(value.trim());
  if (!match) return undefined;
  const points = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 }[match[2] ?? ""];
  return points === undefined ? Number(match[1]) : Number(match[1]) * points * 20;
}

/** The left indent that a w:ind states, in twentieths of a point. */
export const indentOf = (ind: XmlElement | undefined): number | undefined =>
  twips(ind?.get("w:start") ?? ind?.get("w:left"));

const nameOf = (style: XmlElement): string => style.first("w:name")?.get("w:val") ?? style.get("w:styleId") ?? "";

const headingLevel = (name: string): number | undefined => {
  const level = /^Heading ([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
};

/** Built-in styles whose name in the file is not the one Word shows. */
const SHOWN: Readonly<Record<string, string>> = {
  "annotation text": "Comment Text",
  "annotation subject": "Comment Subject",
};

/** The name Word shows: built-in names are kept in lower case in the file ("heading 1", "toc 2", "footnote text"). */
function shownName(name: string): string {
  if (SHOWN[name]) return SHOWN[name];
  if (/^toc \d$/.test(name)) return name.toUpperCase();
  if (/^(heading|index) \d$|^(header|footer|caption|footnote text|endnote text|table of figures|macro)$/.test(name))
    return name.replace(/\b[a-z]/g, (c) => c.toUpperCase()).replace(" Of ", " of ");
  return name;
}
