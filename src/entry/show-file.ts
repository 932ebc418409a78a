import { shownFile } from "../ui/strings/shown-file";

/** Shows a file's text in a window of the pane, selected, so that it can be copied from there. */
export function showFile(name: string, text: string): void {
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
}
