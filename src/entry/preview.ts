import { loadFile } from "../preview/page/load";
import { OutlookStage } from "../preview/page/outlook/stage";
import { startPage, type PreviewControl } from "../preview/page/start";
import { WordStage } from "../preview/page/word/stage";

declare global {
  interface Window {
    preview: PreviewControl;
  }
}

const root = document.getElementById("preview");
if (root)
  window.preview = startPage(root, {
    word: async (around) => {
      const { bytes, name } = await loadFile(around.document);
      return new WordStage(around, bytes, name);
    },
    outlook: (around, settings) => OutlookStage.open(around, settings),
  });
