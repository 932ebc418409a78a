import { h } from "../dom";

/** What the body may look like and load: its own styles, pictures it carries, nothing from the network. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:";

/**
 * The body of a message in a frame without scripts. HTML of a message is nobody's we know: it is parsed apart from the
 * page and shown where nothing of it can run.
 *
 * @param changed called with the new HTML when the person writes; absent for a body that is only read
 */
export class MailBody {
  readonly element = h("iframe", { class: "mail-body", attributes: { title: "Body", sandbox: "allow-same-origin" } });
  private shown: string | null = null;
  private ready = false;
  private range: Range | null = null;
  /** False once the person has gone to another field after having been in the body; true to begin with. */
  private here = true;
  /** The caret of the person who writes, for what an add-in puts there. */
  readonly caret = {
    body: (): string => this.selectedHtml(),
    insert: (html: string): string | null => this.insert(html),
    isLast: (): boolean => this.here,
    leave: (): void => void (this.here = false),
  };

  constructor(private readonly changed?: (html: string) => void) {
    this.element.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><body></body>`;
    this.element.addEventListener("load", () => this.loaded());
  }

  /** Shows HTML, unless it is what is shown already. */
  show(html: string): void {
    if (html === this.shown) return;
    this.shown = html;
    if (this.ready) this.draw();
  }

  private loaded(): void {
    const inside = this.element.contentDocument;
    if (!inside) return;
    this.ready = true;
    const { color } = getComputedStyle(this.element);
    inside.body.style.cssText = `color: ${color}; font: 11pt Calibri, Carlito, sans-serif; margin: 12px 16px; overflow-wrap: anywhere`;
    if (this.changed) {
      inside.body.contentEditable = "true";
      inside.body.setAttribute("aria-label", "Body");
      inside.body.addEventListener("input", () => {
        this.shown = inside.body.getHTML();
        this.changed?.(this.shown);
      });
      inside.addEventListener("selectionchange", () => {
        const selection = inside.getSelection();
        if (!selection?.rangeCount) return;
        this.range = selection.getRangeAt(0).cloneRange();
        if (inside.hasFocus()) this.here = true;
      });
    }
    this.draw();
  }

  private selectedHtml(): string {
    const holder = document.createElement("div");
    if (this.range) holder.append(document.importNode(this.range.cloneContents(), true));
    return holder.getHTML();
  }

  private insert(html: string): string | null {
    const inside = this.element.contentDocument;
    const { range } = this;
    if (!inside || !range || !inside.body.contains(range.commonAncestorContainer)) return null;
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const fragment = inside.createDocumentFragment();
    fragment.append(...[...parsed.body.childNodes].map((node) => inside.importNode(node, true)));
    range.deleteContents();
    range.insertNode(fragment);
    range.collapse(false);
    return (this.shown = inside.body.getHTML());
  }

  private draw(): void {
    const inside = this.element.contentDocument;
    if (!inside) return;
    const parsed = new DOMParser().parseFromString(this.shown ?? "", "text/html");
    for (const link of parsed.querySelectorAll("a")) link.target = "_blank";
    inside.body.replaceChildren(...[...parsed.body.childNodes].map((node) => inside.importNode(node, true)));
  }
}
