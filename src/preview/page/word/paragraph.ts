import type { XmlElement } from "../../../ooxml";
import { INLINE_CONTAINERS, OBJECT, textOfNode } from "../../word/model/units";
import { readParagraph, readRun, type ParagraphLook, type RunLook } from "./looks";
import type { Label } from "./labels";
import type { StyleSheet } from "./styles";
import { controlLook, frames } from "./controls";

/** What a paragraph is drawn with, beside its own element. */
export interface Drawing {
  readonly styles: StyleSheet;
  readonly label: (paragraph: XmlElement) => Label | undefined;
  /** The address of a picture by its relationship id; undefined when it cannot be shown. */
  readonly picture: (relationship: string) => string | undefined;
}

/**
 * Draws one paragraph anew into its element. Every text node's parent knows at which unit it starts (data-at), so that a
 * place on the screen can be told as a place in the document; nothing is ever read back from the text itself.
 */
export function drawParagraph(into: HTMLElement, paragraph: XmlElement, drawing: Drawing): void {
  const properties = paragraph.first("w:pPr");
  const style = drawing.styles.look(properties?.first("w:pStyle")?.get("w:val"));
  const label = drawing.label(paragraph);
  // A paragraph's own list goes before the indent of its style (17.7.2), as in `indentOf` of the model.
  const ofList = label && properties?.path("w:numPr", "w:numId") ? { left: label.left, first: -label.hanging } : {};
  const look = readParagraph(properties, { ...style.paragraph, ...ofList });
  const pen = new Pen(style.run, drawing);
  const content = document.createDocumentFragment();
  pen.children(paragraph, content);
  // A line that ends in a break, or holds nothing, needs something to stand on.
  if (pen.at === 0 || pen.endsInBreak) content.append(document.createElement("br"));
  into.replaceChildren(content, ...frames(paragraph));
  layOut(into, look, style.run, label);
}

function layOut(into: HTMLElement, look: ParagraphLook, run: RunLook, label: Label | undefined): void {
  const left = look.left ?? label?.left ?? 0;
  const first = look.first ?? (label ? -label.hanging : 0);
  const set: Record<string, string> = {
    "margin-top": `${look.before ?? 0}pt`,
    "margin-bottom": `${look.after ?? 0}pt`,
    "margin-left": `${left}pt`,
    "margin-right": `${look.right ?? 0}pt`,
    "text-indent": `${first}pt`,
  };
  if (look.line) set["line-height"] = look.line;
  if (look.align) set["text-align"] = look.align;
  if (look.shade) set["background-color"] = look.shade;
  // Hanging text has a tab stop where the following lines begin.
  if (first < 0) set["tab-size"] = `${-first}pt`;
  if (label) set["--label-width"] = `${Math.max(12, -first)}pt`;
  into.removeAttribute("style");
  for (const [name, value] of Object.entries(set)) into.style.setProperty(name, value);
  dress(into, run);
  if (label) into.dataset["label"] = label.text;
  else delete into.dataset["label"];
  // A list's paragraphs stand in no element of their own, so they are no list items; the label is read out before them.
  into.setAttribute("role", look.outline ? "heading" : "paragraph");
  if (look.outline) into.setAttribute("aria-level", String(look.outline));
  else into.removeAttribute("aria-level");
}

/** Puts a look of characters on an element. */
function dress(element: HTMLElement, look: RunLook): void {
  const { style, classList } = element;
  if (look.bold !== undefined) style.fontWeight = look.bold ? "700" : "400";
  if (look.italic !== undefined) style.fontStyle = look.italic ? "italic" : "normal";
  const lines = [look.underline ? "underline" : "", look.struck ? "line-through" : ""].join(" ").trim();
  if (lines) style.textDecorationLine = lines;
  if (look.size !== undefined) style.fontSize = `${look.size}pt`;
  if (look.font !== undefined)
    style.fontFamily = `"${look.font.replace(/["\\]/g, "")}", Carlito, "Liberation Sans", sans-serif`;
  if (look.capitals) style.fontVariantCaps = look.capitals === "small" ? "small-caps" : "normal";
  if (look.capitals === "all") style.textTransform = "uppercase";
  if (look.raised) style.verticalAlign = look.raised;
  classList.toggle("tinted", look.colour !== undefined && look.colour !== "auto");
  if (look.colour && look.colour !== "auto") style.setProperty("--tint", look.colour);
  classList.toggle("marked", look.mark !== undefined);
  if (look.mark) style.setProperty("--mark", look.mark);
}

/** Draws inline content, counting units. */
class Pen {
  at = 0;
  endsInBreak = false;

  constructor(
    private readonly base: RunLook,
    private readonly drawing: Drawing,
  ) {}

  children(parent: XmlElement, into: Node): void {
    for (const child of parent.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:r") this.run(child, into);
      else if (child.name === "w:sdt") this.control(child, into);
      else if (child.name === "w:ins" || child.name === "w:moveTo") this.inside(child, "ins", into);
      else if (child.name === "w:del" || child.name === "w:moveFrom") this.inside(child, "del", into);
      else if (INLINE_CONTAINERS.has(child.name)) this.children(child, into);
      else if (child.name === "m:oMath" || child.name === "m:oMathPara") this.object(into, child.text() || "equation");
    }
  }

  private inside(element: XmlElement, tag: "ins" | "del", into: Node): void {
    const mark = document.createElement(tag);
    mark.title = element.get("w:author") ?? "";
    this.children(element, mark);
    into.appendChild(mark);
  }

  private control(sdt: XmlElement, into: Node): void {
    const span = document.createElement("span");
    const look = controlLook(sdt);
    span.className = `cc inline ${look.appearance}`;
    span.dataset["title"] = look.title;
    if (look.colour) span.style.setProperty("--cc", look.colour);
    span.dataset["control"] = look.id;
    const content = sdt.first("w:sdtContent");
    if (content) this.children(content, span);
    into.appendChild(span);
  }

  private run(run: XmlElement, into: Node): void {
    const properties = run.first("w:rPr");
    const look = readRun(properties, { ...this.drawing.styles.character(properties?.first("w:rStyle")?.get("w:val")) });
    const span = document.createElement("span");
    const start = this.at;
    for (const node of run.children) if (node.kind === "element") this.node(node, span);
    if (this.at === start) return;
    span.dataset["at"] = String(start);
    dress(span, look);
    if (look.hidden ?? this.base.hidden) span.hidden = true;
    into.appendChild(span);
  }

  private node(node: XmlElement, into: HTMLElement): void {
    const text = textOfNode(node);
    if (text === "") return;
    this.endsInBreak = false;
    if (text === OBJECT) return this.object(into, described(node), this.pictureOf(node));
    if (text === "\v") {
      into.append(document.createElement("br"));
      this.endsInBreak = true;
    } else if (text === "\f" || text === "\u000e") {
      const line = document.createElement("span");
      line.className = "break";
      line.contentEditable = "false";
      line.textContent = text === "\f" ? "Page break" : "Column break";
      into.append(line);
    } else into.append(text);
    this.at += text.length;
  }

  private object(into: Node, name: string, picture?: string): void {
    const box = document.createElement("span");
    box.className = "object";
    box.contentEditable = "false";
    box.dataset["at"] = String(this.at);
    if (picture) {
      const image = document.createElement("img");
      image.src = picture;
      image.alt = name;
      box.append(image);
    } else box.textContent = name;
    into.appendChild(box);
    this.at += 1;
    this.endsInBreak = false;
  }

  private pictureOf(node: XmlElement): string | undefined {
    for (const blip of node.descendants("a:blip")) return this.drawing.picture(blip.get("r:embed") ?? "");
    return undefined;
  }
}

function described(node: XmlElement): string {
  if (node.name === "w:footnoteReference" || node.name === "w:endnoteReference") return node.get("w:id") ?? "note";
  for (const properties of node.descendants("wp:docPr"))
    return properties.get("descr") || properties.get("name") || "picture";
  return "object";
}
