import { filesBelow, textOf } from "./imports";

/** Names in the guides that belong to Word, Outlook, a browser or Microsoft's admin centre. */
const THEIRS = new Set([
  "Home",
  "Advanced",
  "Continue to localhost",
  "Settings",
  "Integrated apps",
  "Upload custom apps",
]);

/** Every word that the product, its ribbon or the preview shows. */
const shown = [
  ...filesBelow("src/ui/strings", (path) => path.endsWith(".ts")),
  ...filesBelow("src/preview/page", (path) => path.endsWith(".ts")),
].flatMap((path) =>
  [...textOf(path).matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`/g)].map((found) => found[1] ?? found[2] ?? ""),
);
const labels = ["manifest.xml", "manifest.outlook.xml"].flatMap((path) =>
  [...textOf(path).matchAll(/DefaultValue="([^"]*)"/g)].map((found) => found[1] ?? ""),
);

/** True for the whole of something shown, or its beginning before a number or name that is filled in. */
const isShown = (name: string): boolean =>
  [...shown, ...labels].some((text) => text.startsWith(name) && /^(?:$|…|[,:]| ?[($])/u.test(text.slice(name.length)));

const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(/…$/, "").trim();

function namesIn(page: string, pattern: RegExp): string[] {
  const text = textOf(page).replace(/```[\s\S]*?```|`[^`\n]+`|!\[[^\]]*\]\([^)]*\)/g, "");
  const named = [...text.matchAll(pattern)].flatMap((found) => oneLine(found[1] ?? "").split(" › "));
  return [...new Set(named)].filter((name) => !THEIRS.has(name) && !name.endsWith("."));
}

const BOLD_OR_ITALIC = /(?:\*\*|\b_|(?<=\s)_)([A-Z][^*_]*?)(?:\*\*|_)/g;

describe("every button, menu and panel that a guide names", () => {
  test.each([
    ["docs/clerks-guide.md", BOLD_OR_ITALIC, 30],
    ["README.md", /(?<=\s)_([A-Z][^_]*)_/g, 6],
    ["docs/administrator-guide.md", /“([A-Z][^”]*)”/g, 3],
  ])("%s: is called that in the product", (page, pattern, atLeast) => {
    const names = namesIn(page, pattern);
    expect(names.length).toBeGreaterThanOrEqual(atLeast);
    expect(names.filter((name) => !isShown(name))).toEqual([]);
  });
});

test("the clerk's guide gives the keys that the add-in registers", () => {
  const { shortcuts } = JSON.parse(textOf("assets/shortcuts.json")) as {
    shortcuts: { action: string; key: { default: string } }[];
  };
  const key = (action: string): string => shortcuts.find((one) => one.action === action)?.key.default ?? "";
  const guide = oneLine(textOf("docs/clerks-guide.md"));
  expect(["tagAction", "tagAttendee", "tagDecision", "nextTag", "previousTag", "untag"].map(key)).toEqual(
    ["1", "2", "3", "8", "7", "0"].map((digit) => `Ctrl+Shift+${digit}`),
  );
  expect(guide).toContain("Ctrl+Shift+1, 2, 3");
  expect(guide).toContain("Ctrl+Shift+8 and 7 go to the next and the previous tag, Ctrl+Shift+0 removes the tag");
});
