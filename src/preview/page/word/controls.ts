import type { XmlElement } from "../../../ooxml";
import { hex } from "./looks";

/** How Word shows a content control. */
export interface ControlLook {
  readonly id: string;
  readonly title: string;
  readonly appearance: "box" | "tags" | "plain";
  readonly colour: string | undefined;
}

/** Reads how a w:sdt wants to be shown (w15:appearance, w15:color; a bounding box when nothing is said). */
export function controlLook(sdt: XmlElement): ControlLook {
  const properties = sdt.first("w:sdtPr");
  const value = (name: string): string | undefined => properties?.first(name)?.get(`${name.split(":")[0]}:val`);
  const appearance = value("w15:appearance") ?? "boundingBox";
  const colour = properties?.first("w15:color");
  return {
    id: value("w:id") ?? "",
    title: value("w:alias") ?? value("w:tag") ?? "",
    appearance: appearance === "hidden" ? "plain" : appearance === "tags" ? "tags" : "box",
    colour: hex(colour?.get("w:val") ?? colour?.get("w15:val")),
  };
}

/** The controls that stand round whole paragraphs, outermost first. */
export function blockControls(paragraph: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === "w:sdt") found.unshift(at);
  return found;
}

/**
 * The frames of block controls that a paragraph draws: each paragraph draws its own slice, closed at the top by the
 * first one and at the bottom by the last.
 */
export function frames(paragraph: XmlElement): HTMLElement[] {
  const controls = blockControls(paragraph);
  if (controls.length === 0) return [];
  const holder = document.createElement("span");
  holder.className = "frames";
  holder.contentEditable = "false";
  holder.setAttribute("aria-hidden", "true");
  for (const [depth, sdt] of controls.entries()) {
    const look = controlLook(sdt);
    if (look.appearance === "plain") continue;
    const frame = document.createElement("span");
    frame.className = `frame ${look.appearance}`;
    const content = sdt.first("w:sdtContent");
    frame.classList.toggle("first", content !== undefined && edge(content, 0) === paragraph);
    frame.classList.toggle("last", content !== undefined && edge(content, -1) === paragraph);
    frame.dataset["control"] = look.id;
    frame.dataset["title"] = look.title;
    if (look.colour) frame.style.setProperty("--cc", look.colour);
    const room = 3 * (controls.length - depth);
    frame.style.inset = `-2px -${room}px -2px -${room}px`;
    holder.append(frame);
  }
  return [holder];
}

/** The first (0) or last (-1) paragraph inside an element. */
function edge(element: XmlElement, which: 0 | -1): XmlElement | undefined {
  if (element.name === "w:p") return element;
  const inner = element.elements.filter(({ name }) => !/Pr$/.test(name));
  const child = inner.at(which);
  return child && edge(child, which);
}
