import { h } from "../dom";

/**
 * Outlook's question when a Smart Alert stops a message: its words, and whether to send all the same.
 *
 * @returns true when the person chose to send anyway
 */
export function askAnyway(beside: HTMLElement, reason: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (anyway: boolean) => (): void => {
      dialog.remove();
      resolve(anyway);
    };
    const button = (text: string, look: string, anyway: boolean): HTMLElement =>
      h("button", { class: look, text, attributes: { type: "button" }, on: { click: answer(anyway) } });
    const dialog = h(
      "dialog",
      { class: "ask", attributes: { "aria-label": "Before it is sent" } },
      h("p", { text: reason || "The add-in asks you to look at this item again." }),
      h("div", { class: "commands" }, button("Don't send", "primary", false), button("Send anyway", "quiet", true)),
    );
    dialog.addEventListener("cancel", answer(false));
    beside.append(dialog);
    dialog.showModal();
  });
}
