/** What can stand in an element; null is left out. */
export type Content = Node | string | null;

/**
 * An element of the page with its attributes and content, for what stands before React is loaded. Texts are put in as texts.
 *
 * @param attributes by their names in HTML
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((part) => part !== null));
  return made;
}

/** A button with its words and what pressing it does. */
export function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: className }, words);
  made.addEventListener("click", press);
  return made;
}
