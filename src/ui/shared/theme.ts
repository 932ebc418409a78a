import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Which of Office's looks the pane wears. */
export type ThemeKind = "light" | "dark" | "contrast";

const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's theme for a look. */
export const themeFor = (kind: ThemeKind): Theme => THEMES[kind];
