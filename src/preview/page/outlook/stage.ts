import { OutlookHost } from "../../outlook/host";
import type { Attachment, Item } from "../../outlook/item";
import type { Mailbox, OutboxEntry } from "../../outlook/mailbox";
import { OUTLOOK_PROFILES, outlookProfile, type OutlookProfile } from "../../outlook/profiles";
import { messageFile } from "../../outlook/mime";
import type { DroppedFile } from "../../outlook/host";
import { send } from "../../outlook/send";
import { h } from "../dom";
import { loadFile } from "../load";
import type { Button } from "../manifest";
import type { ToolGroup } from "../ribbon";
import { Runtime, type Line } from "../runtime";
import type { Settings } from "../settings";
import type { Stage, Surroundings } from "../stage";
import { askAnyway } from "./ask";
import { draggable } from "./dragging";
import { MailForm } from "./form";
import { MailList, type Entry } from "./list";
import { sampleMailbox } from "./sample";
import { showSent } from "./sent";

/** Outlook on the page: one open item with its pane, the drafts that were opened from it, and the outbox. */
export class OutlookStage implements Stage {
  readonly surface = h("div", { class: "surface outlook" });
  readonly profiles = OUTLOOK_PROFILES;
  readonly profile: string;
  readonly tools: readonly ToolGroup[] = [];
  private readonly version: OutlookProfile;
  private readonly list: MailList;
  private form: MailForm | null = null;
  private shown: Item | OutboxEntry | null = null;
  private known: number;
  private runtime: Runtime<OutlookHost> | null = null;
  private launch: Runtime<OutlookHost> | null = null;
  private readonly place = h("div", { class: "mail-place" });
  private extended: string[] = [];
  /** Entries of the host's log that were passed on, and rows of the inspector. */
  private calls = 0;
  private rows = 0;
  private readonly stop: () => void;

  private constructor(
    private readonly around: Surroundings,
    private readonly mailbox: Mailbox,
    items: readonly Item[],
  ) {
    this.version = outlookProfile(around.profile);
    this.profile = this.version.name;
    this.known = mailbox.windows.length;
    this.list = new MailList(
      mailbox,
      items,
      () => this.shown,
      (entry) => this.choose(entry),
      (element, item) =>
        draggable(
          element,
          () => [asFile(item)],
          () => this.runtime,
        ),
    );
    this.surface.append(this.list.element, this.place);
    mailbox.onSendAsked((item) => void this.send(item));
    this.stop = mailbox.subscribe(() => this.opened());
    if (mailbox.item) this.show(mailbox.item);
  }

  /** Opens the mailbox of a situation. The chair's message carries the document that the address asks for. */
  static async open(around: Surroundings, settings: Settings): Promise<OutlookStage> {
    const { bytes, name } = await loadFile(around.document);
    const { mailbox, items } = sampleMailbox(settings.situation.mode, bytes, name);
    // Of an add-in whose page alone is known, no manifest says what it may not do.
    const free = around.addIn === null;
    mailbox.grants = { mailbox: free, appendOnSend: free };
    return new OutlookStage(around, mailbox, items);
  }

  get title(): string {
    return this.mailbox.item?.subject || "New draft";
  }

  status(): string {
    const { windows, outbox, user } = this.mailbox;
    return `${user.name} · ${windows.length} drafts open · ${outbox.length} in the outbox`;
  }

  pane(): HTMLElement {
    this.runtime ??= this.start(this.around.pane);
    return this.runtime.frame;
  }

  async ready(): Promise<void> {
    this.pane();
    await this.runtime?.ready;
  }

  async run(button: Button): Promise<void> {
    this.pane();
    await this.runtime?.ready;
    if ("run" in button.action) await this.runtime?.host.run(button.action.run, { source: { id: button.id } });
  }

  reload(): void {
    const before = this.runtime;
    this.launch?.dispose();
    this.launch = null;
    if (!before) return;
    this.runtime = this.start(before.address);
    before.frame.replaceWith(this.runtime.frame);
    before.dispose();
  }

  open(): Promise<void> {
    return Promise.reject(new Error("Open a document in Word; in Outlook, attach it to a draft."));
  }

  get control(): Readonly<Record<string, unknown>> {
    return {
      mailbox: this.mailbox,
      drafts: () => this.mailbox.windows,
      outbox: () => this.mailbox.outbox,
      item: () => this.mailbox.item,
      select: (item: Item) => this.choose({ kind: "item", item }),
      send: (item: Item) => this.send(item),
      host: () => this.runtime?.host,
      faults: () => this.runtime?.host.faults,
      log: () => this.runtime?.host.log ?? [],
    };
  }

  dispose(): void {
    this.stop();
    this.form?.dispose();
    this.list.dispose();
    this.runtime?.dispose();
    this.launch?.dispose();
  }

  private choose(entry: Entry): void {
    if (entry.kind === "sent") return this.showEntry(entry.entry);
    this.show(entry.item);
    // A pinned pane is told that another item of the inbox is selected; drafts in windows have no pane.
    if (this.mailbox.windows.includes(entry.item) || entry.item === this.mailbox.item) return;
    if (this.runtime) {
      this.runtime.host.select(entry.item);
      this.runtime.host.fire("olkSelectedItemsChanged", {});
    } else this.mailbox.item = entry.item;
    this.list.refresh();
  }

  private show(item: Item): void {
    this.form?.dispose();
    this.shown = item;
    const inWindow = this.mailbox.windows.includes(item);
    this.form = new MailForm(item, this.mailbox, {
      send: (draft) => void this.send(draft),
      download: (file) => this.download(file),
      notice: (text) => this.around.notice(text),
      dragged: (element, { name, contentType, bytes }) =>
        draggable(
          element,
          () => [{ name, type: contentType, bytes }],
          () => this.runtime,
        ),
      ...(inWindow && { discard: (draft: Item) => this.discard(draft) }),
    });
    this.place.replaceChildren(this.form.element);
    this.list?.refresh();
    this.around.refresh();
  }

  private showEntry(entry: OutboxEntry): void {
    this.form?.dispose();
    this.form = null;
    this.shown = entry;
    this.place.replaceChildren(
      showSent(entry, () => this.around.download(entry.fileName, entry.mediaType, entry.bytes)),
    );
    this.list.refresh();
  }

  /** A form that the add-in opened comes to the front, as its window would. */
  private opened(): void {
    const { windows } = this.mailbox;
    const newest = windows.at(-1);
    if (windows.length > this.known && newest) this.show(newest);
    this.known = windows.length;
    this.around.refresh();
  }

  private async send(item: Item, anyway = false): Promise<void> {
    const result = await send(this.mailbox, item, Date.now(), (draft) => this.alert(draft), { anyway });
    if (result.sent) return this.showEntry(result.entry);
    if (!result.asked) return this.around.notice(result.reason);
    if (await askAnyway(this.surface, result.reason)) await this.send(item, true);
  }

  /** Runs the add-in's Smart Alert handler, in the page its manifest names for that. */
  private async alert(item: Item): Promise<{ allowEvent: boolean; errorMessage: string } | null> {
    const { addIn } = this.around;
    const handler = addIn?.launch[item.situation === "appointmentCompose" ? "OnAppointmentSend" : "OnMessageSend"];
    if (!handler || !addIn?.launchPage || item !== this.mailbox.item) return null;
    if (!this.launch) {
      this.launch = this.start(addIn.launchPage);
      this.launch.frame.hidden = true;
      this.surface.append(this.launch.frame);
    }
    await this.launch.ready;
    const answer = (await this.launch.host.run(handler.run)) as { allowEvent?: boolean; errorMessage?: string } | null;
    return { allowEvent: answer?.allowEvent ?? true, errorMessage: answer?.errorMessage ?? "" };
  }

  private discard(item: Item): void {
    const at = this.mailbox.windows.indexOf(item);
    if (at >= 0) this.mailbox.windows.splice(at, 1);
    if (this.mailbox.item) this.show(this.mailbox.item);
    this.mailbox.changed();
  }

  private download(file: Attachment): void {
    this.around.download(file.name, file.contentType, file.bytes);
  }

  private start(address: string): Runtime<OutlookHost> {
    const options = {
      appId: this.around.addIn?.id ?? "add-in",
      locale: "en-GB",
      sharedRuntime: false,
      downloads: true,
      platform: "web",
      theme: this.around.theme(),
      extended: (member: string) => this.carried(member),
    };
    return new Runtime(address, "Outlook", options, (line) => this.answer(line));
  }

  private answer(line: Line): OutlookHost {
    const host: OutlookHost = new OutlookHost({
      ...line,
      mailbox: this.mailbox,
      profile: this.version,
      locale: "en-GB",
      post: (message) => {
        line.post(message);
        this.logged(host);
      },
      now: () => Date.now(),
      after: (milliseconds, run) => void window.setTimeout(run, milliseconds),
    });
    return host;
  }

  /** What extension.js carries is part of the next call; a handler it registers is a row of its own. */
  private carried(member: string): void {
    if (!member.startsWith("mailbox.addHandlerAsync")) return void this.extended.push(member);
    this.around.logged({
      number: ++this.rows,
      kind: "event",
      members: [member],
      extended: [member],
      actions: 1,
      sent: 0,
      received: 0,
      milliseconds: 0,
      wrote: false,
      error: null,
    });
  }

  /** Passes what the host has logged since last time on to the inspector. */
  private logged(host: OutlookHost): void {
    for (const entry of host.log.slice(this.calls)) {
      const extended = this.extended.splice(0);
      this.calls++;
      this.around.logged({
        number: ++this.rows,
        kind: "call",
        members: [entry.name],
        extended,
        actions: 1,
        sent: entry.sent,
        received: entry.received,
        milliseconds: host.faults.delay,
        wrote: false,
        error: entry.error === null ? null : String(entry.error),
      });
    }
  }
}

/** A message as the file it is dropped as. */
const asFile = (item: Item): DroppedFile => ({
  name: `${(item.subject || "untitled").replace(/[\\/:*?"<>|]+/g, "-")}.eml`,
  type: "message/rfc822",
  bytes: messageFile(item, item.sent ?? 0),
});
