import { fill, h } from "./dom";

/** One call of the add-in, as the inspector lists it. */
export interface CallRow {
  readonly number: number;
  /** "sync" or the name of the API's method. */
  readonly kind: string;
  readonly members: readonly string[];
  /** Those of the members that the extension carried, because the public office.js is older. */
  readonly extended: readonly string[];
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  readonly wrote: boolean;
  readonly error: string | null;
  readonly request?: string | undefined;
  readonly response?: string | undefined;
}

const KEPT = 300;
const size = new Intl.NumberFormat("en-GB");

/** The protocol as it happens: every round trip between the add-in and its host. */
export class Inspector {
  readonly element: HTMLElement;
  private readonly log: HTMLElement;
  private readonly body = h("tbody");
  private readonly detail = h("pre", { text: HELP, attributes: { tabindex: 0, "aria-label": "Selected call" } });
  private readonly sum = h("span", { attributes: { role: "status" } });
  private readonly totals = { calls: 0, bytes: 0, extended: 0 };

  constructor(close: () => void) {
    const heads = ["#", "Call", "Members", "Actions", "Sent", "Answered", "ms", "Notes"];
    const head = h("thead", {}, h("tr", {}, ...heads.map((text) => h("th", { text, attributes: { scope: "col" } }))));
    this.log = h(
      "div",
      {
        class: "log",
        attributes: { tabindex: 0, role: "group", "aria-label": "Calls" },
        on: { keydown: (event) => this.step(event as KeyboardEvent) },
      },
      h("table", {}, head, this.body),
    );
    this.element = h(
      "section",
      { class: "inspector", hidden: true, attributes: { "aria-label": "Protocol inspector" } },
      h(
        "header",
        {},
        h("h2", { text: "Protocol inspector" }),
        this.sum,
        h("span", { class: "grow" }),
        h("button", { class: "quiet", text: "Clear", on: { click: () => this.clear() } }),
        h("button", { class: "quiet", text: "Close", on: { click: close } }),
      ),
      this.log,
      this.detail,
    );
    this.count();
  }

  /** Adds a call at the top. */
  add(row: CallRow): void {
    this.totals.calls++;
    this.totals.bytes += row.sent + row.received;
    this.totals.extended += row.extended.length > 0 ? 1 : 0;
    this.body.prepend(this.line(row));
    while (this.body.rows.length > KEPT) this.body.deleteRow(-1);
    this.count();
  }

  /** Takes the keyboard to the list of calls; nothing happens while the inspector is hidden. */
  focus(): void {
    this.log.focus();
  }

  clear(): void {
    fill(this.body);
    Object.assign(this.totals, { calls: 0, bytes: 0, extended: 0 });
    this.detail.textContent = HELP;
    this.count();
  }

  private count(): void {
    const { calls, bytes, extended } = this.totals;
    this.sum.textContent = `${calls} calls · ${size.format(bytes)} bytes · ${extended} with members of extension.js`;
  }

  /** The list is one stop of Tab; its calls are gone through with the arrow keys, Home and End. */
  private step(event: KeyboardEvent): void {
    const rows = [...this.body.rows];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    row.focus();
  }

  private line(row: CallRow): HTMLElement {
    const number = (value: number): HTMLElement => h("td", { class: "number", text: size.format(value) });
    const names = row.members.join(", ") || "–";
    const line: HTMLElement = h(
      "tr",
      { class: row.error ? "failed" : "", attributes: { tabindex: -1 } },
      number(row.number),
      h("td", { text: row.kind + (row.wrote ? " (writes)" : "") }),
      h("td", { class: "calls", text: names, attributes: { title: names } }),
      number(row.actions),
      number(row.sent),
      number(row.received),
      number(Math.round(row.milliseconds)),
      h(
        "td",
        {},
        row.extended.length > 0 &&
          h("span", { class: "badge", text: "extension", attributes: { title: row.extended.join(", ") } }),
        row.error && ` ${row.error}`,
      ),
    );
    const open = (): void => this.open(line, row);
    line.addEventListener("click", open);
    line.addEventListener("keydown", (event) => event.key === "Enter" && open());
    return line;
  }

  private open(line: HTMLElement, row: CallRow): void {
    for (const other of this.body.querySelectorAll("[aria-selected]")) other.removeAttribute("aria-selected");
    line.setAttribute("aria-selected", "true");
    const parts = [
      row.error && `Error: ${row.error}\n`,
      row.extended.length > 0 && `Carried by extension.js: ${row.extended.join(", ")}\n`,
      row.request && `Request\n${pretty(row.request)}\n`,
      row.response && `Answer\n${pretty(row.response)}`,
    ].filter(Boolean);
    this.detail.textContent = parts.join("\n") || "Nothing was kept of this call.";
  }
}

const HELP = "Choose a call (by a click, or by the arrow keys and Enter) to see what was sent and answered.";

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}
