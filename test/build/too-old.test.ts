import { Linter } from "eslint";
import { JSDOM } from "jsdom";
import { textOf } from "./imports";

const SCRIPT = textOf("src/entry/too-old.js");

/** The page after the script ran in a browser that lacks what `remove` takes away. */
function bodyWithout(remove: string): string {
  const dom = new JSDOM('<body><div id="root"></div></body>', { runScripts: "outside-only" });
  Object.defineProperty(dom.window, "crypto", { value: { subtle: {} }, configurable: true, writable: true });
  dom.window.eval(remove);
  dom.window.eval(SCRIPT);
  dom.window.document.dispatchEvent(new dom.window.Event("DOMContentLoaded"));
  return dom.window.document.body.textContent ?? "";
}

describe("A browser that is too old", () => {
  test("can read the script: it is ECMAScript 5", () => {
    const faults = new Linter().verify(SCRIPT, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);
    expect(faults).toEqual([]);
    const newer = new Linter().verify("const a = 1;", [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);
    expect(newer).toHaveLength(1);
  });

  test.each([
    "delete Object.hasOwn",
    "delete Array.prototype.findLast",
    "window.crypto = undefined",
    "Promise = undefined",
  ])("gets one plain sentence (%s)", (remove) => {
    expect(bodyWithout(remove)).toBe(
      "This version of Office is too old for Matters Arising. Update Office, or open the document in Office on the web.",
    );
  });

  test("today's browser sees nothing of it", () => {
    expect(bodyWithout("")).toBe("");
  });
});
