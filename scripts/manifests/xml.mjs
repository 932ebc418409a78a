/** Escapes a text for an XML attribute or element. */
export const escape = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element as lines: attributes that are undefined are left out; children are strings or nested line lists. */
export function element(name, attributes = {}, ...children) {
  const attrs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join("");
  const inner = children.flat(Infinity).filter((child) => child !== undefined && child !== null);
  if (inner.length === 0) return [`<${name}${attrs}/>`];
  if (inner.length === 1 && inner[0].text !== undefined) return [`<${name}${attrs}>${escape(inner[0].text)}</${name}>`];
  return [`<${name}${attrs}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
}

/** The text content of an element. */
export const text = (value) => ({ text: value });

/** Lines with the XML declaration. */
export const document = (lines) => `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;

/** Collects strings, URLs and images and hands out their resource ids (at most 32 characters). */
export class Resources {
  /** @param american gives a text in American English */
  constructor(base, american) {
    this.base = base;
    this.american = american;
    this.tables = { Images: new Map(), Urls: new Map(), ShortStrings: new Map(), LongStrings: new Map() };
  }
  add(table, id, value) {
    if (id.length > 32) throw new Error(`resource id longer than 32 characters: ${id}`);
    this.tables[table].set(id, value);
    return id;
  }
  image = (id, path) => this.add("Images", id, this.base + path);
  url = (id, path) => this.add("Urls", id, this.base + path);
  short = (id, value) => this.add("ShortStrings", id, value);
  long = (id, value) => this.add("LongStrings", id, value);

  lines() {
    const kind = { Images: "bt:Image", Urls: "bt:Url", ShortStrings: "bt:String", LongStrings: "bt:String" };
    return element(
      "Resources",
      {},
      Object.entries(this.tables).map(([table, entries]) =>
        element(
          `bt:${table}`,
          {},
          [...entries].map(([id, value]) => {
            const us = table.endsWith("Strings") ? this.american(value) : value;
            const override = us === value ? [] : element("bt:Override", { Locale: "en-US", Value: us });
            return element(kind[table], { id, DefaultValue: value }, ...override);
          }),
        ),
      ),
    );
  }
}

/** An element with a text and, where American English differs, its override. */
export function localised(name, value, american) {
  const us = american(value);
  const override = us === value ? [] : element("Override", { Locale: "en-US", Value: us });
  return element(name, { DefaultValue: value }, ...override);
}
