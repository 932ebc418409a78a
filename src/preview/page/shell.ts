import { fill, h } from "./dom";
import { Inspector } from "./inspector";
import type { AddIn, Button } from "./manifest";
import { Ribbon } from "./ribbon";
import { SITUATIONS, THEMES, type Settings } from "./settings";
import type { Stage } from "./stage";

/** What the frame of the page asks for. */
export interface ShellActions {
  change(change: Partial<Settings>): void;
  press(button: Button): void;
  open(file: File): void;
}

/** The frame of the page: title bar with tabs, ribbon, host left, pane right, inspector, status bar. */
export class Shell {
  readonly inspector: Inspector;
  readonly ribbon = new Ribbon();
  private readonly tabs = h("div", { class: "tabs", attributes: { role: "tablist", "aria-label": "Host" } });
  private readonly profiles: HTMLSelectElement;
  private readonly themes: HTMLSelectElement;
  private readonly work = h("main", { class: "work" });
  private readonly pane: HTMLElement;
  private readonly paneBody = h("div");
  private readonly paneName = h("span");
  private readonly title = h("span");
  private readonly state = h("span", { attributes: { role: "status" } });
  private readonly inspect: HTMLButtonElement;
  private readonly message = h("div", { class: "notice", hidden: true, attributes: { role: "alert" } });
  private hush: number | undefined;

  constructor(
    root: HTMLElement,
    private readonly actions: ShellActions,
  ) {
    this.profiles = select((profile) => actions.change({ profile }));
    this.themes = select((value) => {
      const theme = THEMES.find(({ id }) => id === value)?.id;
      if (theme) actions.change({ theme });
    });
    this.inspector = new Inspector(() => {
      actions.change({ inspector: false });
      this.inspect.focus();
    });
    this.inspect = h("button", {
      class: "quiet",
      text: "Protocol inspector",
      attributes: { type: "button", "aria-expanded": "false" },
      on: {
        click: () => {
          actions.change({ inspector: this.inspector.element.hidden === true });
          this.inspector.focus();
        },
      },
    });
    this.pane = h(
      "section",
      { class: "pane", attributes: { "aria-label": "Add-in pane" } },
      h("div", { class: "head" }, this.paneName, this.closer()),
      this.paneBody,
    );
    this.paneBody.style.minHeight = "0";
    const picture = h("img", { attributes: { src: "/preview/icon.svg", alt: "" } });
    root.replaceChildren(
      h(
        "header",
        { class: "bar" },
        h("h1", { class: "product" }, picture, h("span", { text: "Matters Arising preview" })),
        this.tabs,
        h("div", { class: "choices" }, label("Version", this.profiles), label("Theme", this.themes)),
      ),
      this.ribbon.element,
      this.work,
      this.inspector.element,
      h("footer", { class: "status" }, this.title, this.state, h("span", { class: "grow" }), this.inspect),
      this.message,
    );
    this.dropping();
  }

  /** Shows a host. */
  show(stage: Stage, addIn: AddIn | null, settings: Settings): void {
    fill(this.work, stage.surface, this.pane);
    this.ribbon.show(stage.tools, addIn, (button) => this.actions.press(button));
    this.paneName.textContent = addIn?.name ?? "Add-in";
    fill(this.tabs, ...SITUATIONS.map((situation) => this.tab(situation, settings)));
    options(
      this.profiles,
      stage.profiles.map(({ name, title }) => [name, title]),
      stage.profile,
    );
    this.settle(settings);
    this.openPane(stage);
  }

  /** Shows what the settings say of theme and inspector. */
  settle(settings: Settings): void {
    const root = document.documentElement;
    root.dataset["theme"] = settings.theme;
    root.dataset["host"] = settings.situation.host;
    options(
      this.themes,
      THEMES.map(({ id, name }) => [id, name]),
      settings.theme,
    );
    this.inspector.element.hidden = !settings.inspector;
    this.inspect.setAttribute("aria-expanded", String(settings.inspector));
  }

  /** Opens the pane of a host. */
  openPane(stage: Stage): void {
    const pane = stage.pane();
    if (pane.parentElement !== this.paneBody) fill(this.paneBody, pane);
    this.pane.hidden = false;
  }

  /** Closing hides the pane, as Office does where the runtime is shared; it goes on running. */
  closePane(): void {
    this.pane.hidden = true;
  }

  refresh(stage: Stage): void {
    this.ribbon.refresh();
    this.title.textContent = stage.title;
    this.state.textContent = stage.status();
    document.title = `${stage.title} – Matters Arising preview`;
  }

  /** Says something for a few seconds. */
  notice(text: string): void {
    this.message.textContent = text;
    this.message.hidden = false;
    window.clearTimeout(this.hush);
    this.hush = window.setTimeout(() => (this.message.hidden = true), 8000);
  }

  private tab(situation: (typeof SITUATIONS)[number], settings: Settings): HTMLElement {
    const current = situation.id === settings.situation.id;
    return h("button", {
      text: situation.name,
      attributes: { type: "button", role: "tab", "aria-selected": String(current), tabindex: current ? 0 : -1 },
      on: {
        click: () => this.actions.change({ situation }),
        keydown: (event) => step(event as KeyboardEvent, this.tabs),
      },
    });
  }

  private closer(): HTMLElement {
    return h("button", {
      class: "quiet",
      text: "✕",
      attributes: { type: "button", "aria-label": "Close pane", title: "Close pane" },
      on: { click: () => this.closePane() },
    });
  }

  private dropping(): void {
    const mark = (on: boolean) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      document.body.classList.toggle("drop-here", on);
    };
    document.addEventListener("dragover", mark(true));
    document.addEventListener("dragleave", mark(false));
    document.addEventListener("drop", (event) => {
      mark(false)(event);
      const file = event.dataTransfer?.files[0];
      if (file) this.actions.open(file);
    });
  }
}

function label(text: string, control: HTMLElement): HTMLElement {
  return h("label", {}, text, control);
}

function select(choose: (value: string) => void): HTMLSelectElement {
  const made: HTMLSelectElement = h("select", { on: { change: () => choose(made.value) } });
  return made;
}

function options(control: HTMLSelectElement, values: readonly (readonly [string, string])[], value: string): void {
  fill(control, ...values.map(([name, text]) => h("option", { text, attributes: { value: name } })));
  control.value = value;
}

/** Arrow keys go from tab to tab, as everywhere. */
function step(event: KeyboardEvent, tabs: HTMLElement): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const all = [...tabs.querySelectorAll<HTMLElement>("[role=tab]")];
  if (!by) return;
  const next = all[(all.indexOf(event.currentTarget as HTMLElement) + by + all.length) % all.length];
  next?.focus();
}
