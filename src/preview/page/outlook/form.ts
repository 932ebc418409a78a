import { attach } from "../../outlook/calls/attachments";
import { composing, isAppointment, type Attachment, type Item, type Person } from "../../outlook/item";
import type { Mailbox } from "../../outlook/mailbox";
import { fill, h } from "../dom";
import { MailBody } from "./body";
import { readPeople, writePeople } from "./people";
import { inWords, readLocal, writeLocal } from "./times";

/** What a form asks for. */
export interface FormActions {
  send(item: Item): void;
  /** Absent for the item that the situation is about: it is not thrown away. */
  discard?(item: Item): void;
  download(attachment: Attachment): void;
  notice(text: string): void;
  /** Lets an attachment be dragged onto the pane. */
  dragged(element: HTMLElement, attachment: Attachment): void;
}

/** One item as Outlook shows it: to be read, or to be written. It follows what the add-in does to the item. */
export class MailForm {
  readonly element: HTMLElement;
  private readonly body: MailBody;
  private readonly fields: (() => void)[] = [];
  private subject: HTMLInputElement | null = null;
  private readonly stop: () => void;

  constructor(
    readonly item: Item,
    private readonly mailbox: Mailbox,
    private readonly actions: FormActions,
  ) {
    const writing = composing(item);
    this.body = new MailBody(
      writing
        ? (html) => {
            item.html = html;
          }
        : undefined,
    );
    this.element = h(
      "article",
      { class: "mail", attributes: { "aria-label": writing ? "Draft" : "Message" } },
      this.notices(),
      ...(writing ? this.writing() : this.reading()),
      this.categories(),
      this.attachments(writing),
      this.body.element,
    );
    if (writing) item.caret = { subject: () => this.inSubject(), ...this.body.caret };
    this.stop = mailbox.subscribe(() => this.refresh());
    this.refresh();
  }

  private inSubject(): { start: number; end: number } | null {
    const { subject } = this;
    if (!subject || this.body.caret.isLast()) return null;
    return { start: subject.selectionStart ?? 0, end: subject.selectionEnd ?? 0 };
  }

  /** Shows what the item holds now; a field one is writing in is left alone. */
  refresh(): void {
    for (const field of this.fields) field();
    this.body.show(this.item.html);
  }

  dispose(): void {
    this.stop();
    this.item.caret = null;
  }

  private writing(): HTMLElement[] {
    const { item } = this;
    const meeting = isAppointment(item);
    const people = (name: string, key: "to" | "cc" | "bcc"): HTMLElement =>
      this.line(
        name,
        () => writePeople(item[key]),
        (value) => (item[key] = readPeople(value)),
        "people",
      );
    return [
      this.commands(),
      ...(meeting ? [] : [people("To", "to"), people("Cc", "cc"), people("Bcc", "bcc")]),
      this.line(
        meeting ? "Title" : "Subject",
        () => item.subject,
        (value) => (item.subject = value.slice(0, 255)),
        "subject",
      ),
      ...(meeting
        ? [
            people("Required", "to"),
            people("Optional", "cc"),
            this.time("Starts", "start"),
            this.time("Ends", "end"),
            this.line(
              "Location",
              () => item.location,
              (value) => (item.location = value.slice(0, 255)),
            ),
          ]
        : []),
    ];
  }

  private commands(): HTMLElement {
    const { item, actions } = this;
    const field = h("input", { hidden: true, attributes: { type: "file", multiple: true, "aria-label": "Files" } });
    field.addEventListener("change", () => void this.add([...(field.files ?? [])]));
    const button = (text: string, run: () => void, look = "quiet"): HTMLElement =>
      h("button", { class: look, text, attributes: { type: "button" }, on: { click: run } });
    return h(
      "div",
      { class: "commands" },
      button("Send", () => actions.send(item), "primary"),
      button("Attach a file", () => field.click()),
      actions.discard ? button("Discard", () => actions.discard?.(item)) : null,
      h("span", { class: "hint", text: "Send puts the draft into the outbox of this page. Nothing leaves it." }),
      field,
    );
  }

  private reading(): HTMLElement[] {
    const { item, mailbox } = this;
    const from = item.from ?? { name: "", address: "" };
    const initials = from.name
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join("")
      .slice(0, 2);
    const when = isAppointment(item)
      ? `${inWords(item.start, mailbox.timeZone)} to ${inWords(item.end, mailbox.timeZone).split(" at ").at(-1)}`
      : inWords(item.sent ?? 0, mailbox.timeZone);
    return [
      h("h2", { text: item.subject || "(no subject)" }),
      h(
        "div",
        { class: "from" },
        h("span", { class: "face", text: initials, attributes: { "aria-hidden": true } }),
        h(
          "div",
          {},
          h("div", { class: "who", text: writePeople([from]) }),
          named("To", item.to),
          item.cc.length > 0 && named("Cc", item.cc),
          h("div", { class: "when", text: when }),
          item.location !== "" && h("div", { class: "when", text: item.location }),
        ),
      ),
    ];
  }

  /** One labelled line of the form. */
  private line(name: string, read: () => string, write: (value: string) => void, kind = ""): HTMLElement {
    const field = h("input", { attributes: { type: "text", autocomplete: "off", spellcheck: "false" } });
    field.addEventListener("change", () => {
      write(field.value);
      this.mailbox.changed();
    });
    this.follow(field, read);
    if (kind === "subject") {
      this.subject = field;
      field.addEventListener("focus", () => this.body.caret.leave());
    }
    return h("label", { class: `line ${kind}` }, h("span", { text: name }), field);
  }

  private time(name: string, key: "start" | "end"): HTMLElement {
    const { item, mailbox } = this;
    const field = h("input", { attributes: { type: "datetime-local" } });
    field.addEventListener("change", () => {
      item[key] = readLocal(field.value, mailbox.timeZone) ?? item[key];
      mailbox.changed();
    });
    this.follow(field, () => writeLocal(item[key], mailbox.timeZone));
    return h("label", { class: "line" }, h("span", { text: name }), field, h("small", { text: mailbox.timeZone }));
  }

  private follow(field: HTMLInputElement, read: () => string): void {
    this.fields.push(() => {
      if (document.activeElement !== field && field.value !== read()) field.value = read();
    });
  }

  private attachments(writing: boolean): HTMLElement {
    const box = h("ul", { class: "attachments", attributes: { "aria-label": "Attachments" } });
    this.fields.push(() => {
      box.hidden = this.item.attachments.length === 0;
      fill(box, ...this.item.attachments.map((each) => this.attachment(each, writing)));
    });
    return box;
  }

  private attachment(attachment: Attachment, writing: boolean): HTMLElement {
    const size = `${Math.max(1, Math.round(attachment.bytes.length / 1024))} KB`;
    const open = h("button", {
      class: "quiet",
      text: `${attachment.name} (${size})`,
      attributes: { type: "button", title: `Download ${attachment.name}` },
      on: { click: () => this.actions.download(attachment) },
    });
    this.actions.dragged(open, attachment);
    const remove = h("button", {
      class: "quiet",
      text: "✕",
      attributes: { type: "button", "aria-label": `Remove ${attachment.name}` },
      on: {
        click: () => {
          this.item.attachments = this.item.attachments.filter((each) => each !== attachment);
          this.mailbox.changed();
        },
      },
    });
    return h("li", {}, open, writing && remove);
  }

  private categories(): HTMLElement {
    const box = h("div", { class: "categories" });
    this.fields.push(() => fill(box, ...this.item.categories.map((text) => h("span", { class: "badge", text }))));
    return box;
  }

  /** The add-in's own notices above the item. */
  private notices(): HTMLElement {
    const box = h("div", { attributes: { role: "status" } });
    this.fields.push(() =>
      fill(box, ...this.item.notices.map(({ message }) => h("p", { class: "infobar", text: message }))),
    );
    return box;
  }

  private async add(files: readonly File[]): Promise<void> {
    for (const file of files)
      try {
        attach(this.item, this.mailbox, file.name, new Uint8Array(await file.arrayBuffer()), false);
      } catch {
        this.actions.notice(`${file.name} is too large to be attached, or there are too many attachments.`);
      }
    this.mailbox.changed();
  }
}

const named = (name: string, people: readonly Person[]): HTMLElement =>
  h("div", { class: "to", text: `${name}: ${people.map((each) => each.name || each.address).join("; ")}` });
