import type { WordDocument } from "../../word/document";
import { h } from "../dom";
import type { WordView } from "./view";

/** Shows the content control that the caret is in, with its title above it, as Word does. Gives a function that ends it. */
export function followCurrentControl(document: WordDocument, view: WordView): () => void {
  const title = h("div", { class: "cc-title", hidden: true, attributes: { "aria-hidden": true } });
  view.element.append(title);
  let marked: Element[] = [];

  const show = (): void => {
    for (const element of marked) element.classList.remove("current");
    marked = [];
    title.hidden = true;
    const { paragraph, offset } = document.selection.ordered().end;
    const element = view.elementOf(paragraph);
    const sdt = innermost(element, offset, view);
    if (!sdt) return;
    marked = [...view.flow.element.querySelectorAll(`[data-control="${CSS.escape(sdt)}"]`)];
    for (const part of marked) part.classList.add("current");
    place(title, marked[0], view);
  };
  const ends = [document.selection.onChange(show), document.onChange(show)];
  return () => {
    for (const end of ends) end();
    title.remove();
  };
}

/** The id of the control round the caret: an inline one when the caret is inside it, else the innermost block one. */
function innermost(element: HTMLElement | null, offset: number, view: WordView): string | undefined {
  if (!element) return undefined;
  const caret = window.document.getSelection()?.focusNode;
  const from = caret instanceof Element ? caret : caret?.parentElement;
  if (from && element.contains(from) && view.flow.element.contains(from)) {
    const inline = from.closest<HTMLElement>(".cc.inline");
    if (inline && offset > 0) return inline.dataset["control"];
  }
  const frames = element.querySelectorAll<HTMLElement>(":scope > .frames > .frame");
  return frames[frames.length - 1]?.dataset["control"];
}

function place(title: HTMLElement, control: Element | undefined, view: WordView): void {
  const text = control instanceof HTMLElement ? control.dataset["title"] : undefined;
  if (!control || !text || control.classList.contains("plain")) return;
  const [box, room] = [control.getBoundingClientRect(), view.element.getBoundingClientRect()];
  title.textContent = text;
  title.hidden = false;
  title.style.left = `${box.left - room.left + view.element.scrollLeft}px`;
  title.style.top = `${box.top - room.top + view.element.scrollTop - 20}px`;
}
