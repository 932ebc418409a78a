import type { TextPiece } from "../word/paragraph";
import { element, type XmlElement } from "../xml";
import { RUN_ORDER } from "./order.data";

/** Text as the content of a run: tabs and line ends become their elements, white space is kept. */
export function runContent(text: string): XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\t" ? element("w:tab") : piece === "\n" ? element("w:br") : textElement(piece)));
}

/** A w:t with this text. */
export const textElement = (text: string): XmlElement => element("w:t", { "xml:space": "preserve" }, text);

/** A run with this text and a copy of these properties (w:rPr). */
export function makeRun(text: string, properties?: XmlElement): XmlElement {
  const run = element("w:r");
  if (properties) run.append(properties.clone());
  return run.append(...runContent(text));
}

/** Gives a w:t another text; white space at its ends is kept. */
export function setTextOf(t: XmlElement, text: string): void {
  t.setText(text);
  if (/^\s|\s$/.test(text)) t.set("xml:space", "preserve");
}

/**
 * Splits a run where the text offset `at` falls, so that what follows stands in a run of its own with the same
 * properties. Nothing visible changes. Nothing happens at the edge of a run, nor in what cannot be split (ruby,
 * alternatives); `pieces` no longer fit when a run was split.
 */
export function splitAt(pieces: readonly TextPiece[], at: number): void {
  const index = pieces.findIndex((piece) => piece.start <= at && at < piece.end);
  const piece = pieces[index];
  if (!piece?.run || piece.node.parent !== piece.run) return;
  const { run, node } = piece;
  if (at === piece.start) {
    if (pieces[index - 1]?.run === run) moveBehind(run, run.indexOf(node));
    return;
  }
  if (node.name !== "w:t") return;
  const raw = node.text();
  // White space that is not shown (see readParagraph) stands before the first character that is.
  const unshown = piece.end - piece.start === raw.length ? 0 : raw.length - raw.trimStart().length;
  const shown = raw.slice(unshown, unshown + piece.end - piece.start);
  const rest = node.clone();
  setTextOf(node, shown.slice(0, at - piece.start));
  setTextOf(rest, shown.slice(at - piece.start));
  run.insertAfter(node, rest);
  moveBehind(run, run.indexOf(rest));
}

/** Moves the children of a run from `index` on into a new run behind it. */
function moveBehind(run: XmlElement, index: number): void {
  const behind = element("w:r");
  for (const { name, value } of run.attributes) if (!name.startsWith("xmlns")) behind.set(name, value);
  const properties = run.first("w:rPr");
  if (properties) behind.append(inOrder(properties.clone()));
  behind.append(...run.children.slice(index));
  run.parent?.insertAfter(run, behind);
}

/** Properties of a run in the order of the schema, so that a copy does not repeat what another program wrote amiss. */
function inOrder(properties: XmlElement): XmlElement {
  const rank = ({ name }: XmlElement): number => RUN_ORDER.indexOf(name) + 1 || RUN_ORDER.length + 1;
  const sorted = properties.elements.sort((one, other) => rank(one) - rank(other));
  for (const property of sorted) {
    property.remove();
    properties.append(property);
  }
  return properties;
}
