import { dom } from "../support/pane-dom";

import axe from "axe-core";
import { webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { actionsOf } from "../../src/app/word/actions";
import { keepChoices } from "../../src/app/word/book";
import { openDocument } from "../../src/app/word/open";
import { change } from "../../src/app/word/session";
import type { Owner } from "../../src/core/minutes/record";
import { createAnnouncer } from "../../src/ui/shared/live";
import { catalogueFor } from "../../src/ui/strings/choose";
import { PANELS } from "../../src/ui/word/panels/registry";
import { WordPane } from "../../src/ui/word/WordPane";
import { sessionOver } from "../support/fake-port";

// The first load of Fluent and axe is slow on a busy machine; no time is judged here.
jest.setTimeout(60_000);

let root: Root;

/** Opens a panel over a document and waits until its content is loaded. */
async function open(lines: readonly string[], panel: string) {
  const all = sessionOver(lines);
  await openDocument(all.session);
  all.session.view.set(panel);
  const pane = {
    session: all.session,
    words: catalogueFor("en-GB"),
    announcer: createAnnouncer(
      () => undefined,
      () => true,
    ),
    firstRun: { due: false, done: () => undefined },
  };
  await act(async () => {
    root.render(<WordPane pane={pane} theme={webLightTheme} />);
    await PANELS.find((entry) => entry.id === panel)?.load();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return all;
}

const page = (): string => document.body.textContent ?? "";

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll("button")].find((button) => button.textContent === name);
  if (!found) throw new Error(`no button "${name}" in ${page()}`);
  await act(async () => {
    found.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

beforeEach(() => {
  root = createRoot(document.getElementById("root") ?? document.body);
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
});

afterAll(() => dom.window.close());

describe("Panels", () => {
  it.each(PANELS.map((entry) => entry.id))("%s: takes the focus to its title and has no violation", async (id) => {
    await open(["Action HUG 1: to ask the port."], id);
    expect(document.activeElement?.id).toBe("ma-panel-title");
    expect(await violations()).toEqual([]);
  });

  it("insert an agenda as it was previewed, into an empty document", async () => {
    const { port } = await open([""], "agenda");
    const previewed = [...document.querySelectorAll('.ma-preview[aria-label="Preview"] p')].map(
      (line) => line.textContent,
    );
    expect(previewed.some((line) => line?.includes("Apologies"))).toBe(true);
    await press("Insert agenda");
    const written = port.file.blocks.map((block) => block.text);
    expect(written.length).toBe(previewed.length + 1);
    expect(page()).toContain("Written into the document.");
  });

  it("name what a careful clerk would look at, and go to its place", async () => {
    const { port } = await open(["Action HUG 1: to ask the port."], "check");
    expect(page()).toContain("HUG 1");
    await press("Show");
    expect(port.revealed).toHaveLength(1);
  });

  it("keep an owner, chosen from those present, with the document", async () => {
    const { port, state } = await open(["Present: Olwen Hart", "Action HUG 1: to ask the port."], "actions");
    await press("Edit");
    const box = document.querySelector<HTMLInputElement>('input[role="combobox"]');
    if (!box) throw new Error("no box for the owner");
    await act(async () => {
      box.click();
      await Promise.resolve();
    });
    const option = document.querySelector<HTMLElement>('[role="option"], [role="menuitemcheckbox"]');
    expect(option?.textContent).toBe("Olwen Hart");
    await act(async () => {
      option?.click();
      await Promise.resolve();
    });
    expect(await violations()).toEqual([]);
    await press("Keep beside the text");
    expect(port.file.parts.map((part) => part.xml).join("")).toContain("Olwen Hart");
    expect(state().parts).toHaveLength(1);
    expect(page()).toContain("Kept beside the text: owner");
    expect(port.file.text()).toBe("Present: Olwen Hart\nAction HUG 1: to ask the port.");
  });

  it("keep an owner that was chosen while the form stood open", async () => {
    const all = await open(["Present: Olwen Hart", "Action HUG 1: to ask the port."], "actions");
    await press("Edit");
    const [action] = actionsOf(all.state());
    await act(async () => {
      await keepChoices(all.session, [{ kind: "owner", subject: action?.id ?? "", value: { owners: ["Olwen Hart"] } }]);
    });
    await press("Keep beside the text");
    expect(actionsOf(all.state())[0]?.owners.map((owner) => owner.person)).toEqual(["Olwen Hart"]);
  });

  it("keep no date that is none, and say what to do", async () => {
    const { port, state } = await open(["Present: Olwen Hart", "Action HUG 1: to ask the port."], "actions");
    await press("Edit");
    const date = document.querySelector<HTMLInputElement>('input[type="date"]');
    const enter = async (value: string): Promise<void> => {
      await act(async () => {
        // As a person types it: React looks at the property of the field itself.
        Object.getOwnPropertyDescriptor(dom.window.HTMLInputElement.prototype, "value")?.set?.call(date, value);
        date?.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
        await Promise.resolve();
      });
    };
    await enter("22027-03-10");
    for (const button of ["Keep beside the text", "Write into the line"]) {
      await press(button);
      expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/no day of the calendar/u);
      expect(document.activeElement).toBe(date);
    }
    expect(state().parts).toEqual([]);
    expect(port.file.text()).toBe("Present: Olwen Hart\nAction HUG 1: to ask the port.");
    await enter("2027-03-10");
    await press("Keep beside the text");
    expect(actionsOf(state())[0]?.due?.date).toBe("2027-03-10");
  });

  it("choose who an unclear name is in the form of the record, with the reason", async () => {
    const { session, state } = await open(["Action HUG 1: Peter to ask the port."], "record");
    const owner: Owner = {
      spans: [],
      rule: "test",
      certainty: "unknown",
      text: "Peter",
      kind: "person",
      person: null,
      candidates: ["Peter Ennis", "Peter Marsh"],
      reason: "spoke last under 3.6",
    };
    await act(async () => {
      change(session, (now) => {
        const { reading } = now;
        const actions = reading.minutes.actions.map((action) => ({ ...action, owners: [owner] }));
        return { ...now, reading: { ...reading, minutes: { ...reading.minutes, actions } } };
      });
      await Promise.resolve();
    });
    await press("Edit");
    expect(page()).toMatch(/Who is “Peter”\?.*spoke last under 3\.6/u);
    await press("Peter Marsh");
    expect(page()).not.toContain("Who is “Peter”?");
    await press("Keep beside the text");
    expect(actionsOf(state())[0]?.owners.map(({ person, text }) => person ?? text)).toEqual(["Peter Marsh"]);
  });
});
