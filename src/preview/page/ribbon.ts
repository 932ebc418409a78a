import { fill, glyph, h } from "./dom";
import type { AddIn, Button } from "./manifest";

/** A tool of the host itself. */
export interface Tool {
  readonly name: string;
  readonly shortcut?: string;
  readonly drawing: readonly string[];
  readonly run: () => void;
  /** For tools that are on or off. */
  readonly isOn?: () => boolean;
  readonly isPossible?: () => boolean;
}

/** A menu of the host itself. */
export interface Choice {
  readonly name: string;
  readonly values: () => readonly string[];
  readonly value: () => string;
  readonly choose: (value: string) => void;
}

/** Tools that stand together. */
export interface ToolGroup {
  readonly name: string;
  readonly tools: readonly (Tool | Choice)[];
}

/** The ribbon: the host's own groups, then those of the add-in's manifest. */
export class Ribbon {
  readonly element = h("section", { class: "ribbon", attributes: { "aria-label": "Ribbon" } });
  private refreshers: (() => void)[] = [];

  /** Shows these groups. `press` is called with the add-in's button that was pressed. */
  show(groups: readonly ToolGroup[], addIn: AddIn | null, press: (button: Button) => void): void {
    this.refreshers = [];
    const own = groups.map((group) =>
      box(
        group.name,
        group.tools.map((tool) => this.tool(tool)),
      ),
    );
    const theirs = (addIn?.groups ?? []).map((group) =>
      box(
        group.label,
        group.buttons.map((button) => addInButton(button, press)),
      ),
    );
    fill(this.element, ...own, ...theirs);
    this.refresh();
  }

  /** Shows anew what is on, chosen and possible. */
  refresh(): void {
    for (const refresh of this.refreshers) refresh();
  }

  private tool(tool: Tool | Choice): HTMLElement {
    return "choose" in tool ? this.choice(tool) : this.button(tool);
  }

  private button(tool: Tool): HTMLElement {
    const hint = tool.shortcut ? `${tool.name} (${tool.shortcut})` : tool.name;
    const made = h(
      "button",
      {
        attributes: { type: "button", title: hint, "aria-label": tool.name },
        on: {
          // The document keeps the keyboard while one presses its tools.
          mousedown: (event) => event.preventDefault(),
          click: () => {
            tool.run();
            this.refresh();
          },
        },
      },
      glyph(...tool.drawing),
    );
    this.refreshers.push(() => {
      if (tool.isOn) made.setAttribute("aria-pressed", String(tool.isOn()));
      if (tool.isPossible) made.disabled = !tool.isPossible();
    });
    return made;
  }

  private choice(choice: Choice): HTMLElement {
    const made = h("select", {
      attributes: { "aria-label": choice.name, title: choice.name },
      on: { change: () => choice.choose(made.value) },
    });
    let shown = "";
    this.refreshers.push(() => {
      const [values, value] = [choice.values(), choice.value()];
      const all = values.includes(value) ? values : [...values, value];
      if (shown !== all.join("\n")) fill(made, ...all.map((name) => h("option", { text: name })));
      shown = all.join("\n");
      made.value = value;
    });
    return made;
  }
}

function box(name: string, tools: readonly HTMLElement[]): HTMLElement {
  return h(
    "div",
    { class: "group", attributes: { role: "group", "aria-label": name } },
    h("div", { class: "tools" }, ...tools),
    h("div", { class: "name", text: name, attributes: { "aria-hidden": true } }),
  );
}

function addInButton(button: Button, press: (button: Button) => void): HTMLElement {
  const picture = button.icon && h("img", { attributes: { src: new URL(button.icon).pathname, alt: "" } });
  return h(
    "button",
    {
      class: "big",
      attributes: { type: "button", title: button.tip || button.label, "data-command": button.id },
      on: { mousedown: (event) => event.preventDefault(), click: () => press(button) },
    },
    picture || null,
    button.label,
  );
}
