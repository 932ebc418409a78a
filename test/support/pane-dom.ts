import { JSDOM } from "jsdom";

/** What React and Fluent look for on the global object. */
const NAMES = [
  "window",
  "document",
  "navigator",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLSelectElement",
  "HTMLIFrameElement",
  "Element",
  "Node",
  "NodeFilter",
  "Event",
  "CustomEvent",
  "KeyboardEvent",
  "MouseEvent",
  "FocusEvent",
  "MutationObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

class NoResize {
  observe(): void {
    // jsdom has no layout, so nothing is ever resized.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}

/** Makes this process look like a page with an empty root. */
function openPage(): JSDOM {
  const dom = new JSDOM(
    '<!doctype html><html lang="en-GB"><head><title>Pane</title></head><body><div id="root"></div></body></html>',
    { pretendToBeVisual: true, url: "https://localhost:3000/word.html" },
  );
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: dom.window[name], configurable: true, writable: true });
  }
  Object.assign(globalThis, { ResizeObserver: NoResize, IS_REACT_ACT_ENVIRONMENT: true });
  Object.assign(dom.window, { ResizeObserver: NoResize });
  // axe measures letters with a canvas where there is one.
  dom.window.HTMLCanvasElement.prototype.getContext = () => null;
  return dom;
}

/** The page. To be imported before React, which looks at the global object once. */
export const dom = openPage();
