import { standInForAjax, type AjaxScope } from "../preview/extension/msajax";

/** Only Outlook's runtime wants MicrosoftAjax; the window's name says which host the page is in. */
function isInOutlook(): boolean {
  try {
    const { hostInfo } = JSON.parse(window.name) as { hostInfo?: string };
    return hostInfo?.startsWith("Outlook") ?? false;
  } catch {
    return false;
  }
}

if (isInOutlook()) standInForAjax(window as unknown as AjaxScope);
