import { followTyping } from "../../app/word/typing";
import { loadTheme, type ThemeKind } from "../shared/theme";
import { catalogueFor } from "../strings/choose";
import { WordPane } from "./WordPane";

/**
 * The whole pane with its theme and its words in a display language, and what follows the document once it stands: one part,
 * loaded apart from what lists the record. Rejects where the theme cannot be loaded.
 */
export const loadPane = async (kind: ThemeKind, language: string) => ({
  WordPane,
  followTyping,
  words: catalogueFor(language),
  theme: await loadTheme(kind),
});
