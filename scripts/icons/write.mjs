/** Draws every PNG of the product from assets/icons.svg: `npm run icons`. */
import { Resvg } from "@resvg/resvg-js";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { ICON_SIZES, icon } from "../manifests/source.mjs";

const svg = readFileSync(new URL("../../assets/icons.svg", import.meta.url), "utf8");
const groups = [...svg.matchAll(/<g id="([a-z]+)">([\s\S]*?)<\/g>/g)];

/** PNG bytes of one group at a size in pixels. */
function draw(body, size) {
  const one = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;
  return new Resvg(one, { fitTo: { mode: "width", value: size } }).render().asPng();
}

/** File path -> PNG bytes, for every icon in every size. */
export function icons() {
  const files = new Map();
  for (const [, name, body] of groups) {
    const sizes = name === "colour" ? [...ICON_SIZES, 192] : ICON_SIZES;
    for (const size of sizes) files.set(icon(name, size), draw(body, size));
  }
  return files;
}

if (process.argv[1]?.endsWith("write.mjs")) {
  mkdirSync("assets/generated", { recursive: true });
  for (const [path, bytes] of icons()) writeFileSync(path, bytes);
}
