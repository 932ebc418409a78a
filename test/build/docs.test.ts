import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ROOT, filesBelow, textOf } from "./imports";

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...filesBelow("docs", (path) => path.endsWith(".md")),
];
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

/** npm's own commands that the pages name. */
const NPM = new Set(["ci", "install", "start", "test"]);

/** Code of a page: blocks and spans. */
const codeOf = (text: string): string[] => [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map((match) => match[0]);

describe.each(PAGES)("%s", (page) => {
  const text = textOf(page);

  test("links to what exists", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    const local = links.filter((link) => !/^(?:https?:|mailto:|#)/.test(link)).map((link) => link.split("#")[0] ?? "");
    expect(local.filter((link) => !existsSync(resolve(ROOT, dirname(page), link)))).toEqual([]);
  });

  test("names npm commands that exist", () => {
    const named = codeOf(text).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:]*)/g)].map((match) => match[1] ?? ""),
    );
    expect(named.filter((name) => !(name in scripts) && !NPM.has(name))).toEqual([]);
  });

  test("names tests and scripts that exist", () => {
    const paths = codeOf(text).flatMap((code) =>
      [...code.matchAll(/\b(?:test|scripts|bench|deploy|src)\/[\w./-]*\w/g)].map((match) => match[0]),
    );
    const exists = (path: string): boolean =>
      ["", ".ts", ".tsx", ".mjs", ".test.ts", ".test.tsx"].some((ending) => existsSync(join(ROOT, path + ending)));
    expect([...new Set(paths)].filter((path) => !exists(path))).toEqual([]);
  });
});

describe("npm commands", () => {
  test("run files that exist", () => {
    const named = Object.values(scripts).flatMap((line) => [
      ...line.matchAll(/(?:node|tsx) ((?:scripts|src|test|bench)\/\S+)/g),
    ]);
    expect(named.map((match) => match[1] ?? "").filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("pictures of the guides", () => {
  test("are pictures, of modest size, and each is shown", () => {
    const pictures = filesBelow("docs/pictures", () => true);
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) {
      const bytes = readFileSync(join(ROOT, picture));
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.length).toBeLessThan(300_000);
    }
    const shown = PAGES.map(textOf).join("\n");
    expect(pictures.filter((picture) => !shown.includes(picture.replace("docs/", "")))).toEqual([]);
  });
});
