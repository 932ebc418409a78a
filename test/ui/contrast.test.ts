import type { Theme } from "@fluentui/react-components";
import { loadTheme, type ThemeKind } from "../../src/ui/shared/theme";
import { textOf } from "../build/imports";

const CSS = textOf("src/ui/shared/pane.css");

/** Relative luminance of "#rrggbb" (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of text that the style sheet and Fluent's controls put on the pane's ground. */
const TEXT = [
  ...new Set([...CSS.matchAll(/(?<![-\w])color: var\(--(color\w+)\)/g)].map((match) => match[1] ?? "")),
  "colorNeutralForeground1",
  "colorBrandForegroundLink",
] as (keyof Theme)[];

const colour = (theme: Theme, name: keyof Theme): string => {
  const value = String(theme[name]).toLowerCase();
  return /^#[0-9a-f]{3}$/.test(value) ? `#${[...value.slice(1)].map((digit) => digit + digit).join("")}` : value;
};

describe.each<ThemeKind>(["light", "dark", "contrast"])("The %s look", (kind) => {
  test("keeps all text at 4.5:1, and at 7:1 in high contrast", async () => {
    const theme = await loadTheme(kind);
    const ground = colour(theme, "colorNeutralBackground1");
    const weak = TEXT.map((name) => [name, colour(theme, name)] as const)
      .filter(([, ink]) => /^#[0-9a-f]{6}$/.test(ink))
      .map(([name, ink]) => ({ name, ratio: contrast(ink, ground) }))
      .filter(({ ratio }) => ratio < (kind === "contrast" ? 7 : 4.5));
    expect(TEXT.length).toBeGreaterThan(3);
    expect(weak).toEqual([]);
  });

  test("keeps the mark of the focus at 3:1", async () => {
    const theme = await loadTheme(kind);
    expect(contrast(colour(theme, "colorStrokeFocus2"), colour(theme, "colorNeutralBackground1"))).toBeGreaterThan(3);
  });
});

describe("The style sheet", () => {
  test("takes its colours from the theme alone, so that forced colours reach everything", () => {
    const own = [...CSS.matchAll(/(?:color|background|border[\w-]*|outline):[^;]*(?:#[0-9a-f]{3,8}|rgb|hsl)[^;]*/gi)];
    expect(own.map((match) => match[0])).toEqual([]);
    expect(CSS).not.toMatch(/forced-color-adjust:\s*none/);
  });

  test("sets no width beyond the 320 pixels of 400 % zoom, and no height of text", () => {
    const widths = [...CSS.matchAll(/(?:min-)?width: (\d+)px/g)].map((match) => Number(match[1]));
    expect(widths.filter((width) => width > 300)).toEqual([]);
    expect(CSS).not.toMatch(/white-space: nowrap[^}]*width|user-scalable/);
    expect(textOf("src/entry/page.html")).not.toMatch(/user-scalable|maximum-scale/);
  });

  test("keeps to reduced motion", () => {
    expect(CSS).toMatch(/@media \(prefers-reduced-motion: reduce\)/);
  });
});
