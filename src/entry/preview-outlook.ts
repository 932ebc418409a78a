import { extendOutlook, type OutlookScope } from "../preview/extension/outlook";

// Runs in the add-in's page right after office.js: the first onReady callback comes before any of the add-in's.
void Office.onReady(() =>
  extendOutlook(window as unknown as OutlookScope, (member) =>
    window.parent.postMessage(JSON.stringify({ preview: "extended", member }), window.location.origin),
  ),
);
