/** Layers are the tokens with a value to fall back on: no provider sets them. */
const LAYERS = {
  Background: 0,
  Content: 1,
  Debug: 6000,
  Floating: 4000,
  Messages: 3000,
  Overlay: 1000,
  Popup: 2000,
  Priority: 5000,
};

/** @param {string} name */
const variable = (name) => {
  const layer = name.startsWith("zIndex") ? LAYERS[name.slice("zIndex".length)] : undefined;
  return layer === undefined ? `var(--${name})` : `var(--${name}, ${layer})`;
};

/**
 * Fluent's design tokens by name, each the CSS variable that its provider sets: "var(--<name>)". The bundler puts this
 * rule in the place of Fluent's own table; it is JavaScript because it stands in the place of a compiled module.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const tokens = new Proxy({}, { get: (_, name) => (typeof name === "string" ? variable(name) : undefined) });
