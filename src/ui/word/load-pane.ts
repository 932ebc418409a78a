import { loadTheme, type ThemeKind } from "../shared/theme";

/** The whole pane with its theme, loaded apart from what lists the record. Rejects where a part cannot be loaded. */
export async function loadPane(kind: ThemeKind) {
  const { WordPane } = await import("./WordPane");
  return { WordPane, theme: await loadTheme(kind) };
}
