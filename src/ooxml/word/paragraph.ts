import type { XmlElement } from "../xml";
import { decode } from "../xml/characters";
import type { Fields } from "./fields";
import type { ParagraphStyle, RunStyle, Styles } from "./styles";
import { symbolCharacter, symbolText } from "./symbols";

/** A piece of a paragraph's text and what it was read from. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  /** The run (w:r) it stands in; null for what stands in none (a formula). */
  readonly run: XmlElement | null;
  /** The element that shows it (w:t, w:tab, w:sym…). */
  readonly node: XmlElement;
  readonly style: RunStyle;
}

/** A paragraph as a reader sees it, in the accepted view. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Content of text boxes anchored here (w:txbxContent), in order. */
  readonly boxes: readonly XmlElement[];
}

/** Elements whose content is read as if it stood directly in the paragraph. */
const THROUGH = new Set([
  "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:fldSimple", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo",
  "w:ruby", "w:rubyBase", "mc:Choice", "mc:Fallback",
]); // prettier-ignore

const NOTHING: RunStyle = {};

/**
 * The text of a paragraph (w:p): insertions in, deletions and moved-away text out, hidden text out, of fields the result
 * alone. `fields` carries the state of fields that began in earlier paragraphs of the story.
 */
export function readParagraph(p: XmlElement, style: ParagraphStyle, styles: Styles, fields: Fields): ParagraphText {
  return new Reader(style.run, styles, fields).read(p);
}

class Piece implements TextPiece {
  /** @param shows null for the one text of a run nobody has looked into */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly run: XmlElement | null,
    private readonly shows: XmlElement | null,
    readonly style: RunStyle,
  ) {}

  get node(): XmlElement {
    return this.shows ?? this.run!.first("w:t")!;
  }
}

class Reader {
  private text = "";
  private readonly pieces: TextPiece[] = [];
  private readonly boxes: XmlElement[] = [];

  constructor(
    private readonly base: RunStyle,
    private readonly styles: Styles,
    private readonly fields: Fields,
  ) {}

  read(p: XmlElement): ParagraphText {
    this.walk(p);
    return { text: this.text, pieces: this.pieces, boxes: this.boxes };
  }

  private walk(parent: XmlElement): void {
    for (const at of parent.children) {
      if (at.kind !== "element") continue;
      if (at.name === "w:r") this.run(at);
      else if (THROUGH.has(at.name)) this.walk(at);
      else if (at.name === "mc:AlternateContent") this.alternate(at, (chosen) => this.walk(chosen));
      else if (at.name === "m:oMath" || at.name === "m:oMathPara") this.formula(at);
    }
  }

  private run(run: XmlElement): void {
    // The words of a run that nobody has looked into are read as they stand there, where its style is known.
    const source = run.unseen ?? "";
    const tag = source.indexOf("<w:t", run.openEnd);
    const style = tag < 0 ? undefined : this.styles.known(this.base, source.slice(run.openEnd, tag));
    if (!style) return this.content(run, run, this.styles.run(this.base, run.first("w:rPr")));
    const from = source.indexOf(">", tag) + 1;
    const text = decode(source.slice(from, run.closeStart - "</w:t>".length));
    this.add(shown(text, from - tag > "<w:t>".length ? null : run, style.font), run, null, style);
  }

  private content(parent: XmlElement, run: XmlElement, style: RunStyle): void {
    for (const at of parent.children) {
      if (at.kind !== "element") continue;
      switch (at.name) {
        case "w:t":
          this.add(shown(at.text(), at, style.font), run, at, style);
          break;
        case "w:tab":
        case "w:ptab":
          this.add("\t", run, at, style);
          break;
        case "w:br":
        case "w:cr":
          this.add("\n", run, at, style);
          break;
        case "w:noBreakHyphen":
          this.add("-", run, at, style);
          break;
        case "w:sym":
          this.add(symbolCharacter(at.get("w:font"), at.get("w:char")), run, at, style);
          break;
        case "w:fldChar":
          this.field(at, run, style);
          break;
        case "w:ruby":
          this.walk(at);
          break;
        case "mc:AlternateContent":
          this.alternate(at, (chosen) => this.content(chosen, run, style));
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          if (!style.hidden)
            for (const box of at.descendants("w:txbxContent")) if (isOutermost(box, at)) this.boxes.push(box);
          break;
      }
    }
  }

  private field(fldChar: XmlElement, run: XmlElement, style: RunStyle): void {
    const shownByField = this.fields.meet(fldChar);
    if (shownByField !== "" && !style.hidden) this.push(shownByField, run, fldChar, style);
  }

  private add(text: string, run: XmlElement, node: XmlElement | null, style: RunStyle): void {
    if (text !== "" && !this.fields.hidden && !style.hidden) this.push(text, run, node, style);
  }

  private push(text: string, run: XmlElement | null, node: XmlElement | null, style: RunStyle): void {
    const start = this.text.length;
    this.text += text;
    this.pieces.push(new Piece(start, this.text.length, run, node, style));
  }

  /** One of the alternatives, once: the first whose requirements are plain OOXML extensions, else the fallback. */
  private alternate(at: XmlElement, read: (chosen: XmlElement) => void): void {
    const chosen = chooseAlternative(at);
    if (chosen) read(chosen);
  }

  private formula(math: XmlElement): void {
    if (this.fields.hidden) return;
    for (const at of math.descendants("m:t")) this.push(at.text(), null, at, NOTHING);
  }
}

/** The alternative of a w:AlternateContent that this project reads (ECMA-376 part 3, 7.6). */
export function chooseAlternative(at: XmlElement): XmlElement | undefined {
  return at.first("mc:Choice") ?? at.first("mc:Fallback");
}

function isOutermost(box: XmlElement, within: XmlElement): boolean {
  for (let at = box.parent; at && at !== within; at = at.parent) {
    if (at.name === "w:txbxContent") return false;
    if (at.name === "mc:Fallback" && at.parent?.first("mc:Choice")) return false;
  }
  return true;
}

/**
 * What a w:t shows: white space at its ends only where it is preserved, line ends as spaces, symbol fonts as Unicode.
 *
 * @param holder says whether it is; null where the w:t does
 */
function shown(text: string, holder: XmlElement | null, font: string | undefined): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if ((first <= 32 || last <= 32) && holder && !isPreserved(holder))
    text = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (text.includes("\n")) text = text.replaceAll("\n", " ");
  return font ? symbolText(text, font) : text;
}

/** xml:space holds for everything inside until it is set anew (XML 1.0, 2.10). */
function isPreserved(holder: XmlElement): boolean {
  for (let at: XmlElement | null = holder; at; at = at.parent) {
    const space = at.get("xml:space");
    if (space !== undefined) return space === "preserve";
  }
  return false;
}
