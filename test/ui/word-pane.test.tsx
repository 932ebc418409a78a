import { dom } from "../support/pane-dom";

import axe from "axe-core";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { openDocument } from "../../src/app/word/open";
import { tagAll } from "../../src/app/word/tagging";
import { followTyping } from "../../src/app/word/typing";
import { createAnnouncer } from "../../src/ui/shared/live";
import { loadTheme } from "../../src/ui/shared/theme";
import type { ThemeKind } from "../../src/ui/shared/theme";
import { catalogueFor } from "../../src/ui/strings/choose";
import type { Pane } from "../../src/ui/word/context";
import { showEarlyRecord } from "../../src/ui/word/early-record";
import { WordPane } from "../../src/ui/word/WordPane";
import { sessionOver } from "../support/fake-port";

const LINES = [
  "Present: Olwen Hart",
  "Action HUG 1: Olwen Hart to ask the port about the slipway.",
  "Agreed: to meet monthly.",
];

// The first load of Fluent and axe is slow on a busy machine; no time is judged here.
jest.setTimeout(60_000);

let root: Root;

function paneOver(lines: readonly string[], more: Partial<Pane> = {}) {
  const all = sessionOver(lines);
  const spoken: string[] = [];
  const pane: Pane = {
    session: all.session,
    words: catalogueFor("en-GB"),
    announcer: createAnnouncer(
      (words) => spoken.push(words),
      () => true,
    ),
    firstRun: { due: false, done: () => undefined },
    ...more,
  };
  return { ...all, pane, spoken };
}

async function show(pane: Pane, theme: ThemeKind = "light"): Promise<void> {
  await act(async () => {
    root.render(<WordPane pane={pane} theme={await loadTheme(theme)} />);
  });
}

const place = (): HTMLElement => document.getElementById("root") ?? document.body;

const page = (): string => document.body.textContent ?? "";

function button(name: RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>("button, summary")];
  const found = all.find((one) => name.test(one.getAttribute("aria-label") ?? one.textContent ?? ""));
  if (!found) throw new Error(`no button ${String(name)} among ${all.map((one) => one.textContent).join(" | ")}`);
  return found;
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const press = (name: RegExp): Promise<void> =>
  act(async () => {
    button(name).click();
    await moment();
  });

/** Everything axe can see without layout; colours are judged in the browser. */
async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

beforeEach(() => {
  root = createRoot(place());
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  place().replaceChildren();
});

afterAll(() => dom.window.close());

describe("The Word pane", () => {
  it("lists actions with owner and date, decisions and people, and goes to their place", async () => {
    const { session, pane, port } = paneOver(LINES);
    await openDocument(session);
    await show(pane);
    expect(page()).toContain("HUG 1");
    expect(page()).toContain("No owner yet · No date");
    expect(page()).toContain("to meet monthly.");
    await press(/^HUG 1/u);
    expect(port.revealed).toEqual([{ block: 1, range: { start: 14, end: 59 } }]);
    expect(await violations()).toEqual([]);
  });

  it("keeps an open form with its own action while lines are typed above it", async () => {
    const { session, pane, port, state } = paneOver(LINES);
    await openDocument(session);
    const stop = await followTyping(session);
    await show(pane);
    await press(/^Edit: HUG 1$/u);
    const form = () => document.querySelector("form")?.getAttribute("aria-label");
    const before = form();
    expect(before).toContain("HUG 1");
    await act(() => port.type(1, 0, ["Action HUG 2: Olwen Hart to paint the shed."], 1));
    expect(state().reading.minutes.actions.map(({ ref }) => ref)).toEqual(["HUG 2", "HUG 1"]);
    expect(form()).toBe(before);
    expect(button(/^Edit: HUG 2$/u).getAttribute("aria-expanded")).toBe("false");
    await stop();
  });

  it("tags all, says so, and takes one away again", async () => {
    const { session, pane, port, spoken } = paneOver(LINES);
    await openDocument(session);
    await show(pane);
    await press(/^Tag all \(3\)$/u);
    expect(page()).toContain("3 tags are in place.");
    expect(button(/^All tagged \(3\)$/u).getAttribute("aria-disabled")).toBe("true");
    expect(await violations()).toEqual([]);
    await press(/^Untag: HUG 1$/u);
    expect(port.file.tags).toHaveLength(2);
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 800)));
    expect(spoken.join(" ")).toContain("1 tag was removed");
  });

  it("takes good news away after a while or in another view, and keeps a failure until it is dismissed", async () => {
    const { session, pane, port, later } = paneOver(LINES);
    await openDocument(session);
    await show(pane);
    await press(/^Tag all/u);
    expect(page()).toContain("3 tags are in place.");
    await act(later);
    expect(page()).not.toContain("tags are in place.");
    await press(/^Untag: HUG 1$/u);
    expect(page()).toContain("1 tag was removed");
    await press(/^More$/u);
    expect(page()).not.toContain("1 tag was removed");
    await press(/^Record$/u);
    port.fault = "host-busy";
    await press(/^Tag all|^Remove all/u);
    expect(page()).toContain("Word is busy.");
    await act(later);
    await press(/^More$/u);
    expect(page()).toContain("Word is busy.");
    await press(/^Dismiss$/u);
    expect(page()).not.toContain("Word is busy.");
  });

  it.each(["light", "dark", "contrast"] as const)("has no violation in the %s look", async (theme) => {
    const { session, pane } = paneOver(LINES);
    await openDocument(session);
    await tagAll(session);
    await show(pane, theme);
    expect(await violations()).toEqual([]);
  });

  it("shows what it is doing while it reads, and what to do when it cannot", async () => {
    const { session, pane, port } = paneOver(LINES);
    await show(pane);
    expect(page()).toContain("Reading the document…");
    expect(await violations()).toEqual([]);
    port.fault = "encrypted";
    await act(() => openDocument(session));
    expect(page()).toContain("encrypted by a password or a label");
    expect(await violations()).toEqual([]);
    await press(/^Try again$/u);
    expect(page()).toContain("HUG 1");
  });

  it("greets the clerk in three sentences the first time", async () => {
    let done = false;
    const { session, pane, delivered } = paneOver(LINES, { firstRun: { due: true, done: () => (done = true) } });
    await openDocument(session);
    let started = false;
    showEarlyRecord(place(), { pane, onStart: () => (started = true) });
    expect(document.querySelectorAll("main p")).toHaveLength(3);
    expect(await violations()).toEqual([]);
    await press(/sample minutes/u);
    for (let tries = 0; delivered.length === 0 && tries < 200; tries++) await moment();
    expect([started, delivered.map(({ name }) => name)]).toEqual([false, ["Sample minutes.docx"]]);
    await press(/^Start$/u);
    expect([done, started]).toEqual([true, true]);
    expect(page()).toContain("HUG 1");
    expect(await violations()).toEqual([]);
  });

  it("keeps the list, and says so, where the controls cannot be loaded", async () => {
    const { session, pane } = paneOver(LINES);
    const early = showEarlyRecord(place(), { pane });
    expect(page()).toContain("Reading");
    expect(await violations()).toEqual([]);
    await openDocument(session);
    early.failed();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("could not be loaded");
    expect(page()).toContain("HUG 1");
    expect(await violations()).toEqual([]);
  });

  it("says how much of long minutes is read in one place, and gives way to the pane", async () => {
    const { session, pane } = paneOver(LINES);
    const early = showEarlyRecord(place(), { pane });
    const busy = document.querySelector("[role=progressbar]");
    session.store.set({ phase: "reading", share: 0.42 });
    expect(page()).toContain("42%");
    expect(busy?.getAttribute("aria-valuenow")).toBe("42");
    expect(document.querySelector("[role=progressbar]")).toBe(busy);
    await openDocument(session);
    await show(pane);
    early.leave();
    session.store.set({ phase: "reading" });
    expect(document.querySelectorAll("main")).toHaveLength(1);
  });

  it("says that nothing will be written into a read-only document", async () => {
    const { session, pane, port } = paneOver(LINES);
    port.state = { readOnly: true, protected: false, trackingChanges: false };
    await openDocument(session);
    await show(pane);
    expect(page()).toContain("open for reading only");
    await press(/^Tag all/u);
    expect(port.file.tags).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it.each([
    [{ readOnly: true, protected: true, trackingChanges: true }, "is protected against editing"],
    [{ readOnly: false, protected: false, trackingChanges: true }, "Changes are being tracked."],
  ])("says how the document stands: %o", async (state, words) => {
    const { session, pane, port } = paneOver(LINES);
    port.state = state;
    await openDocument(session);
    await show(pane);
    expect(page()).toContain(words);
    expect(page()).not.toContain("open for reading only");
  });

  it("takes a failure away once the document was read again, and says it anew where it was not", async () => {
    const { session, pane, port } = paneOver(LINES);
    await openDocument(session);
    await show(pane);
    port.fault = "host-busy";
    await press(/^Tag all/u);
    port.fault = "host-busy";
    await press(/^Read again$/u);
    expect(page()).toContain("Word is busy.");
    await press(/^Read again$/u);
    expect(page()).not.toContain("Word is busy.");
  });

  it("says what to do in an empty document", async () => {
    const { session, pane } = paneOver(["", "  "]);
    await openDocument(session);
    await show(pane);
    expect(page()).toContain("Type or paste minutes");
    expect(await violations()).toEqual([]);
  });

  it("takes the words of a document as words, never as markup", async () => {
    const { session, pane } = paneOver(["Action XS 1: <img src=x onerror=alert(1)> to be fixed."]);
    await openDocument(session);
    const early = showEarlyRecord(place(), { pane });
    expect(document.querySelector("img")).toBeNull();
    expect(page()).toContain("<img src=x");
    early.leave();
    await show(pane);
    expect(document.querySelector("img")).toBeNull();
    expect(page()).toContain("<img src=x");
  });
});

describe("Announcements", () => {
  it("are held back while the caret is in the document and read out when asked for", async () => {
    const spoken: string[] = [];
    const announcer = createAnnouncer(
      (words) => spoken.push(words),
      () => false,
    );
    announcer.say("One action was added.");
    announcer.say("One owner is missing.");
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(spoken).toEqual([]);
    expect(announcer.held()).toBe(2);
    announcer.speakHeld("Nothing.");
    expect(spoken).toEqual(["One action was added. One owner is missing."]);
    announcer.speakHeld("Nothing.");
    expect(spoken.at(-1)).toBe("Nothing.");
  });
});
