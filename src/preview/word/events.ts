import type { EventRegistry } from "../wire/classes";
import type { Faults } from "../wire/faults";
import { EVENT_IDS } from "../extension";
import type { DocumentChange, WordDocument } from "./document";
import { controlAround } from "./model/order";
import { controlId } from "./model/controls";
import type { WordProfile } from "./profiles";
import type { XmlElement } from "../../ooxml";

/** An entry of a richApiMessage event: category, type, target, message, id, whether it comes from another author. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const OBJECT_EVENT = 65536;

interface Needs {
  readonly document: WordDocument;
  readonly profile: WordProfile;
  readonly faults: Faults;
  /** The content control behind a reference id, or null. */
  control(referenceId: string): XmlElement | null;
  post(name: "richApiMessage" | "documentSelectionChanged", data: unknown): void;
  after(milliseconds: number, run: () => void): void;
}

/**
 * Raises the events Word raises: for paragraphs and content controls after each step, for the selection when it moved.
 * An event is sent only when the add-in asked for it.
 */
export class WordEvents implements EventRegistry {
  private readonly asked = new Map<string, Set<string>>();
  private sent = 0;
  private caretControl: XmlElement | null = null;
  private selectionTold = true;
  /** Controls whose data changed while the caret is in them (desktop tells when it leaves). */
  private readonly waiting = new Map<XmlElement, "Local" | "Remote">();

  constructor(private readonly needs: Needs) {
    needs.document.onChange((change) => this.changed(change));
    needs.document.selection.onChange(() => this.selected());
  }

  add(targetId: string, event: string): void {
    const set = this.asked.get(event) ?? new Set();
    set.add(targetId);
    this.asked.set(event, set);
  }

  remove(targetId: string, event: string): void {
    this.asked.get(event)?.delete(targetId);
  }

  /** What is asked for: event name and the ids of the objects, for the inspector. */
  get registered(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.asked;
  }

  /** Sends an event of the document as a whole (annotations use it, too). */
  raise(event: string, message: unknown, source: "Local" | "Remote" = "Local"): void {
    for (const target of this.asked.get(event) ?? []) this.send(event, target, message, source);
  }

  private changed(change: DocumentChange): void {
    const source = change.source === "remote" ? "Remote" : "Local";
    const paragraphs = (type: string, ids: readonly string[]): void => {
      if (ids.length === 0) return;
      const uniqueLocalIds = this.needs.profile.localIds ? ids : [];
      this.raise(type, { type, source, uniqueLocalIds }, source);
    };
    paragraphs("ParagraphAdded", change.added);
    paragraphs("ParagraphChanged", change.changed);
    paragraphs("ParagraphDeleted", change.deleted);
    const { added, changed, deleted } = change.controls;
    if (added.length > 0) this.controls("ContentControlAdded", added, source);
    for (const sdt of changed) {
      if (this.needs.profile.dataEventsOnLeave && sdt === this.caretControl) this.waiting.set(sdt, source);
      else this.controls("ContentControlDataChanged", [sdt], source);
    }
    for (const sdt of deleted) this.controls("ContentControlDeleted", [sdt], source);
  }

  private controls(event: string, sdts: readonly XmlElement[], source: "Local" | "Remote"): void {
    const message = { eventType: event, ids: sdts.map(controlId), source };
    for (const target of this.asked.get(event) ?? []) {
      if (target !== "") {
        const watched = this.needs.control(target);
        if (!watched || !sdts.includes(watched)) continue;
      }
      this.send(event, target, message, source);
    }
  }

  private selected(): void {
    const { document } = this.needs;
    const { start } = document.selection.ordered();
    const now = controlAround(start.paragraph);
    const before = this.caretControl;
    this.caretControl = now;
    if (before !== now) {
      if (before) {
        this.controls("ContentControlExited", [before], "Local");
        const waiting = this.waiting.get(before);
        if (waiting) this.controls("ContentControlDataChanged", [before], waiting);
        this.waiting.delete(before);
      }
      if (now) this.controls("ContentControlEntered", [now], "Local");
    } else if (now) this.controls("ContentControlSelectionChanged", [now], "Local");
    if (!this.selectionTold || this.needs.faults.loses("documentSelectionChanged")) return;
    this.selectionTold = false;
    this.needs.after(this.needs.profile.eventDelay, () => {
      this.selectionTold = true;
      this.needs.post("documentSelectionChanged", {});
    });
  }

  private send(event: string, target: string, message: unknown, source: "Local" | "Remote"): void {
    if (this.needs.faults.loses(event)) return;
    const id = EVENT_IDS[event] ?? 0;
    const entry: EventEntry = [OBJECT_EVENT, id, target, JSON.stringify(message), ++this.sent, source === "Remote"];
    this.needs.after(this.needs.profile.eventDelay, () => this.needs.post("richApiMessage", { ArrayData: [entry] }));
  }
}
