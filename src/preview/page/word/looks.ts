import type { XmlElement } from "../../../ooxml";
import { integer, isOn, twips } from "../../../ooxml/word/styles";

/** How characters look; absent = as what stands round them. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  struck?: boolean;
  hidden?: boolean;
  capitals?: "all" | "small";
  /** In points. */
  size?: number;
  font?: string;
  /** "#RRGGBB", or "auto". */
  colour?: string;
  /** Highlighting or shading behind the text. */
  mark?: string;
  raised?: "super" | "sub";
}

/** How a paragraph looks. Lengths are points. */
export interface ParagraphLook {
  before?: number;
  after?: number;
  /** Factor of the line's own height, or a length with "pt". */
  line?: string;
  left?: number;
  right?: number;
  first?: number;
  align?: "left" | "center" | "right" | "justify";
  /** 1 to 9 for headings. */
  outline?: number;
  /** No space between paragraphs of the same style. */
  contextual?: boolean;
  /** Numbering that the paragraph's style brings. */
  numId?: string;
  ilvl?: number;
  shade?: string;
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: "#ffff00",
  green: "#00ff00",
  cyan: "#00ffff",
  magenta: "#ff00ff",
  blue: "#0000ff",
  red: "#ff0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#c0c0c0",
  black: "#000000",
  white: "#ffffff",
};

/** A colour as CSS takes it; undefined for "auto" and anything that is no colour. */
export const hex = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined;

const points = (value: string | undefined): number | undefined => {
  const length = twips(value);
  return length === undefined ? undefined : length / 20;
};

const isUnderlined = (at: XmlElement): boolean => (at.get("w:val") ?? "single") !== "none";

/** One property of a w:rPr: what it does to a look. */
const RUN: Readonly<Record<string, (look: RunLook, at: XmlElement) => void>> = {
  "w:b": (look, at) => (look.bold = isOn(at.get("w:val"))),
  "w:i": (look, at) => (look.italic = isOn(at.get("w:val"))),
  "w:u": (look, at) => (look.underline = isUnderlined(at)),
  "w:strike": (look, at) => (look.struck = isOn(at.get("w:val"))),
  "w:dstrike": (look, at) => (look.struck = isOn(at.get("w:val"))),
  "w:vanish": (look, at) => (look.hidden = isOn(at.get("w:val"))),
  "w:caps": (look, at) => isOn(at.get("w:val")) && (look.capitals = "all"),
  "w:smallCaps": (look, at) => isOn(at.get("w:val")) && (look.capitals = "small"),
  "w:sz": (look, at) => setSize(look, integer(at.get("w:val"))),
  "w:color": (look, at) => (look.colour = hex(at.get("w:val")) ?? "auto"),
  "w:highlight": (look, at) => setMark(look, HIGHLIGHTS[at.get("w:val") ?? ""]),
  "w:shd": (look, at) => setMark(look, hex(at.get("w:fill"))),
  "w:rFonts": (look, at) => setFont(look, at.get("w:ascii") ?? at.get("w:hAnsi")),
  "w:vertAlign": (look, at) => setRaised(look, at.get("w:val")),
};

function setSize(look: RunLook, half: number | undefined): void {
  if (half !== undefined && half > 0) look.size = half / 2;
}
function setMark(look: RunLook, colour: string | undefined): void {
  if (colour) look.mark = colour;
}
function setFont(look: RunLook, font: string | undefined): void {
  if (font) look.font = font;
}
function setRaised(look: RunLook, value: string | undefined): void {
  if (value === "superscript") look.raised = "super";
  else if (value === "subscript") look.raised = "sub";
}

/** Adds what a w:rPr says to a look. */
export function readRun(rPr: XmlElement | undefined, look: RunLook = {}): RunLook {
  for (const at of rPr?.elements ?? []) RUN[at.name]?.(look, at);
  return look;
}

/** Adds what a w:pPr says to a look. */
export function readParagraph(pPr: XmlElement | undefined, look: ParagraphLook = {}): ParagraphLook {
  if (!pPr) return look;
  for (const at of pPr.elements) {
    const value = at.get("w:val");
    if (at.name === "w:spacing") readSpacing(at, look);
    else if (at.name === "w:ind") readIndent(at, look);
    else if (at.name === "w:jc") look.align = ALIGN[value ?? ""] ?? "left";
    else if (at.name === "w:outlineLvl") setOutline(look, integer(value));
    else if (at.name === "w:contextualSpacing") look.contextual = isOn(value);
    else if (at.name === "w:shd") setShade(look, hex(at.get("w:fill")));
    else if (at.name === "w:numPr") {
      const numId = at.first("w:numId")?.get("w:val");
      const level = integer(at.first("w:ilvl")?.get("w:val"));
      if (numId !== undefined) look.numId = numId;
      if (level !== undefined) look.ilvl = level;
    }
  }
  return look;
}

const ALIGN: Readonly<Record<string, ParagraphLook["align"] & string>> = {
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

function setOutline(look: ParagraphLook, level: number | undefined): void {
  if (level === undefined) return;
  if (level < 9) look.outline = level + 1;
  else delete look.outline;
}

function setShade(look: ParagraphLook, colour: string | undefined): void {
  if (colour) look.shade = colour;
}

function readSpacing(at: XmlElement, look: ParagraphLook): void {
  const [before, after, line] = [points(at.get("w:before")), points(at.get("w:after")), integer(at.get("w:line"))];
  if (before !== undefined) look.before = before;
  if (after !== undefined) look.after = after;
  if (line === undefined) return;
  const rule = at.get("w:lineRule") ?? "auto";
  // 240 is one line of the font's own height, which is 1.22 times its size in Calibri.
  look.line = rule === "auto" ? String(Math.round((line / 240) * 122) / 100) : `${line / 20}pt`;
}

function readIndent(at: XmlElement, look: ParagraphLook): void {
  const left = points(at.get("w:start") ?? at.get("w:left"));
  const right = points(at.get("w:end") ?? at.get("w:right"));
  const [hanging, first] = [points(at.get("w:hanging")), points(at.get("w:firstLine"))];
  if (left !== undefined) look.left = left;
  if (right !== undefined) look.right = right;
  if (hanging !== undefined) look.first = -hanging;
  else if (first !== undefined) look.first = first;
}
