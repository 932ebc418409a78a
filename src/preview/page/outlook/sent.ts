import type { OutboxEntry } from "../../outlook/mailbox";
import { h } from "../dom";
import { MailBody } from "./body";
import { writePeople } from "./people";

/** A message or invitation of the outbox: as the receiver sees it, as the file it is, and to be downloaded. */
export function showSent(entry: OutboxEntry, download: () => void): HTMLElement {
  const body = new MailBody();
  body.show(entry.html);
  const source = h("pre", {
    class: "source",
    text: new TextDecoder().decode(entry.bytes),
    attributes: { tabindex: 0, "aria-label": entry.fileName },
  });
  const files =
    entry.attachments.length > 0 && h("p", { class: "to", text: `Attached: ${entry.attachments.join(", ")}` });
  return h(
    "article",
    { class: "mail", attributes: { "aria-label": "In the outbox" } },
    h("p", { class: "infobar", text: "In the outbox of this page. Nothing was sent." }),
    h("h2", { text: entry.subject || "(no subject)" }),
    h("p", { class: "to", text: `To: ${writePeople(entry.to)}` }),
    files,
    h(
      "div",
      { class: "commands" },
      h("button", {
        class: "primary",
        text: `Download ${entry.fileName}`,
        attributes: { type: "button" },
        on: { click: download },
      }),
    ),
    body.element,
    h("details", {}, h("summary", { text: "The file itself" }), source),
  );
}
