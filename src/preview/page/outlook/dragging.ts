import type { DragPlace, DroppedFile } from "../../outlook/host";
import { h } from "../dom";

/** Who is told what is dragged over the add-in's pane; a host of Outlook. */
export interface DropTarget {
  dragOver(place: DragPlace): void;
  drop(place: DragPlace, files: readonly DroppedFile[]): void;
}

/**
 * Lets something of the mailbox be dragged onto the pane. The pane's frame would swallow the drag, so a sheet of glass
 * lies over it for as long as the drag lasts; Outlook does the same and tells the add-in by events.
 *
 * @param element what can be taken hold of
 * @param files what it stands for, made when it is dropped
 * @param target the pane's frame and the host that answers it; null while there is none
 */
export function draggable(
  element: HTMLElement,
  files: () => readonly DroppedFile[],
  target: () => { readonly frame: HTMLElement; readonly host: DropTarget } | null,
): void {
  element.draggable = true;
  element.addEventListener("dragstart", (event) => {
    const to = target();
    if (!to) return;
    event.dataTransfer?.setData("text/plain", element.textContent ?? "");
    const glass = cover(to.frame);
    const place = (at: DragEvent): DragPlace => {
      const { left, top } = glass.getBoundingClientRect();
      return { pageX: at.pageX, pageY: at.pageY, taskPaneX: at.pageX - left, taskPaneY: at.pageY - top };
    };
    glass.addEventListener("dragover", (at) => {
      at.preventDefault();
      to.host.dragOver(place(at));
    });
    glass.addEventListener("drop", (at) => {
      at.preventDefault();
      glass.remove();
      to.host.drop(place(at), files());
    });
    // Put there once the browser has begun the drag; put there at once it would end it.
    window.setTimeout(() => document.body.append(glass));
    element.addEventListener("dragend", () => glass.remove(), { once: true });
  });
}

function cover(frame: HTMLElement): HTMLElement {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const glass = h("div", { class: "glass" });
  Object.assign(glass.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return glass;
}
