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
    }
    this.draw();
  }

  private draw(): void {
    const inside = this.element.contentDocument;
    if (!inside) return;
    const parsed = new DOMParser().parseFromString(this.shown ?? "", "text/html");
    for (const link of parsed.querySelectorAll("a")) link.target = "_blank";
    inside.body.replaceChildren(...[...parsed.body.childNodes].map((node) => inside.importNode(node, true)));
  }
}
