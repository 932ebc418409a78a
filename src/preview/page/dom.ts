type Child = Node | string | null | undefined | false;

interface Properties {
  readonly class?: string;
  readonly text?: string;
  readonly hidden?: boolean;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * Makes an element from values, never from markup: `h("button", { class: "quiet", text: "Save" })`.
 * Attributes that are undefined or false are left out; true gives an empty one.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (properties.class) made.className = properties.class;
  if (properties.text !== undefined) made.textContent = properties.text;
  if (properties.hidden) made.hidden = true;
  for (const [name, value] of Object.entries(properties.attributes ?? {}))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  for (const [name, listener] of Object.entries(properties.on ?? {})) made.addEventListener(name, listener);
  for (const child of children) if (child) made.append(child);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A line drawing on a field of 24 by 24, hidden from screen readers (its button has a name). */
export function glyph(...paths: readonly string[]): SVGSVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", "glyph");
  drawing.setAttribute("aria-hidden", "true");
  for (const path of paths) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    drawing.append(line);
  }
  return drawing;
}

/** Puts one element's children in place of what it held. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
}
