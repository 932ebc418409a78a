/** The button that a screen reader knows by this name; null where none is shown. */
export const buttonNamed = (name: string): HTMLButtonElement | null =>
  [...document.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === name) ?? null;
