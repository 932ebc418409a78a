import { webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Which of Office's looks the pane wears. */
export type ThemeKind = "light" | "dark" | "contrast";

/** Fluent's theme for a look. The rarer ones are loaded when a host wears them; the light one where that fails. */
export async function loadTheme(kind: ThemeKind): Promise<Theme> {
  if (kind === "light") return webLightTheme;
  try {
    if (kind === "dark") return (await import("./theme-dark")).theme;
    return (await import("./theme-contrast")).theme;
  } catch {
    return webLightTheme;
  }
}
