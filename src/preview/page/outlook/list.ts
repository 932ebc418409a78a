import type { Item } from "../../outlook/item";
import type { Mailbox, OutboxEntry } from "../../outlook/mailbox";
import { fill, h } from "../dom";

/** What stands in the list at the left, and may be chosen. */
export type Entry =
  { readonly kind: "item"; readonly item: Item } | { readonly kind: "sent"; readonly entry: OutboxEntry };

/** The list beside the form: the items of the situation, drafts that were opened in windows, and the outbox. */
export class MailList {
  readonly element = h("nav", { class: "mail-list", attributes: { "aria-label": "Items" } });
  private readonly stop: () => void;

  constructor(
    private readonly mailbox: Mailbox,
    private readonly items: readonly Item[],
    private readonly current: () => Item | OutboxEntry | null,
    private readonly choose: (entry: Entry) => void,
    private readonly dragged: (element: HTMLElement, item: Item) => void,
  ) {
    this.stop = mailbox.subscribe(() => this.refresh());
    this.refresh();
  }

  refresh(): void {
    const { windows, outbox } = this.mailbox;
    const drafts = windows.map((item) =>
      this.button(item, item.subject || "(no subject)", names(item), { kind: "item", item }),
    );
    const sent = outbox.map((entry) =>
      this.button(entry, entry.subject || "(no subject)", entry.fileName, { kind: "sent", entry }),
    );
    fill(
      this.element,
      ...section(
        "Open",
        this.items.map((item) => this.button(item, item.subject || "New draft", names(item), { kind: "item", item })),
      ),
      ...section("Drafts the add-in opened", drafts),
      ...section("Outbox (nothing is sent)", sent),
    );
  }

  dispose(): void {
    this.stop();
  }

  private button(of: Item | OutboxEntry, title: string, detail: string, entry: Entry): HTMLElement {
    const made = h(
      "button",
      {
        class: "entry",
        attributes: { type: "button", "aria-current": this.current() === of ? "true" : undefined },
        on: { click: () => this.choose(entry) },
      },
      h("strong", { text: title }),
      h("span", { text: detail }),
    );
    if (entry.kind === "item" && entry.item.situation === "messageRead") this.dragged(made, entry.item);
    return made;
  }
}

const names = (item: Item): string =>
  item.from && item.situation.endsWith("Read")
    ? item.from.name
    : item.to.map(({ name, address }) => name || address).join(", ") || "nobody yet";

function section(name: string, entries: readonly HTMLElement[]): HTMLElement[] {
  return entries.length > 0 ? [h("h2", { text: name }), ...entries] : [];
}
