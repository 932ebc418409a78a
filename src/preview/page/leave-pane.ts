import { readRequest } from "../wire/envelope";

/** Keys that leave an add-in's page, as office.js tells its host of them (OSF.AgaveHostAction). */
const LEAVING = new Map<unknown, "next" | "previous" | "document">([
  [13, "next"],
  [14, "previous"],
  [15, "document"],
  [5, "document"],
  [6, "document"],
]);

const TABBABLE = 'a[href], button, input, select, textarea, summary, iframe, [contenteditable="true"], [tabindex]';

const takesFocus = (at: HTMLElement): boolean =>
  at.tabIndex >= 0 && !(at as HTMLButtonElement).disabled && at.getClientRects().length > 0;

/**
 * In Office on the web office.js keeps Tab, Escape and Ctrl+F6 from the browser and asks its host to move the focus:
 * past the pane, before it, or into the document. Returns whether the message was such a wish.
 */
export function leavePane(frame: HTMLIFrameElement, message: unknown): boolean {
  const request = readRequest(message);
  if (request?._actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(request._data)) return false;
  const where = LEAVING.get(request._data[1]);
  if (!where) return false;
  if (where === "document") {
    const surface = frame.closest(".pane")?.previousElementSibling;
    [...(surface?.querySelectorAll<HTMLElement>(TABBABLE) ?? [])].find(takesFocus)?.focus();
    return true;
  }
  const all = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter((at) => at === frame || takesFocus(at));
  const by = where === "next" ? 1 : -1;
  all[(all.indexOf(frame) + by + all.length) % all.length]?.focus();
  return true;
}

/** Goes on from the document, in which Tab types, to what stands behind it on the page: the pane, or the status bar. */
export function leaveDocument(flow: HTMLElement): void {
  const behind = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (at) => takesFocus(at) && !flow.contains(at) && flow.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  behind[0]?.focus();
}
