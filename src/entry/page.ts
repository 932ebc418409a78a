import type { Page } from "../office/deliver";
import { shownFile } from "../ui/strings/shown-file";

/** The browser's part of delivering files. */
export const page: Page = {
  download: (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    // The browser has begun to read the blob long before.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  show: (name, text) => {
    const dialog = document.createElement("dialog");
    dialog.className = "ma-shown";
    dialog.setAttribute("aria-label", name);
    const area = document.createElement("textarea");
    area.setAttribute("aria-label", name);
    area.readOnly = true;
    area.value = text;
    area.rows = 16;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = shownFile.close;
    close.addEventListener("click", () => dialog.close());
    dialog.append(area, close);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    area.select();
  },
};
