import { openDocument, rescan } from "../../../src/app/word/open";
import type { PaneState } from "../../../src/app/word/state";
import { longMinutes } from "../../support/long-minutes";
import { sessionOver } from "../../support/fake-port";

describe("Opening a document", () => {
  it("reads an evening's minutes in one go", async () => {
    const { session, state } = sessionOver(longMinutes(120));
    expect(await openDocument(session)).toBe(false);
    expect(state().reading.source.blocks).toHaveLength(120);
  });

  it("lets the pane draw while it reads hundreds of pages, and says how far it is", async () => {
    const { session, state } = sessionOver(longMinutes(1200));
    const seen: PaneState[] = [];
    let drawn = 0;
    session.store.subscribe(() => {
      seen.push(session.store.get());
      setTimeout(() => (drawn += 1));
    });
    expect(await openDocument(session)).toBe(true);
    const shares = seen.flatMap((one) => (one.phase === "reading" && one.share !== undefined ? [one.share] : []));
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect(drawn).toBeGreaterThanOrEqual(3);
    expect(state().reading.source.blocks).toHaveLength(1200);
  });

  it("finds what was typed into a long document while it was read", async () => {
    const { session, port, state } = sessionOver(longMinutes(600));
    const opening = openDocument(session);
    await new Promise((resolve) => setTimeout(resolve));
    port.file.blocks.push({ text: "Action: Bo to oil the gate.", place: "body" });
    expect(await opening).toBe(true);
    await rescan(session);
    expect(state().reading.source.blocks.at(-1)?.text).toBe("Action: Bo to oil the gate.");
  });
});
