import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extensionScript } from "../extension";
import { bundle } from "./bundle";

/** How each script of the preview is made, by the name it is served under. */
const MAKERS: Readonly<Record<string, (root: string, mapped: boolean) => Promise<string>>> = {
  "page.js": (root, mapped) => bundle(root, "src/entry/preview.ts", "esm", mapped),
  "msajax.js": (root, mapped) => bundle(root, "src/entry/preview-msajax.ts", "iife", mapped),
  "extension.js": async (root, mapped) => {
    const word = await readFile(join(root, "src/preview/extension/install.js"), "utf8");
    return `${extensionScript(word)}\n${await bundle(root, "src/entry/preview-outlook.ts", "iife", mapped)}`;
  },
};

/**
 * The preview's own scripts: each is made once, or for every request, with its source map, while one develops it.
 *
 * @param root the project's folder
 */
export function previewScripts(root: string, anew: boolean): (name: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  return (name) => {
    const make = MAKERS[name];
    if (!make) throw new RangeError(`no script ${name}`);
    let script = anew ? undefined : made.get(name);
    if (!script) {
      script = make(root, anew);
      made.set(name, script);
    }
    return script;
  };
}
