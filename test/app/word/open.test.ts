import { openDocument } from "../../../src/app/word/open";
import { rescan } from "../../../src/app/word/rescan";
import type { Session } from "../../../src/app/word/session";
import type { PaneState } from "../../../src/app/word/state";
import { longMinutes } from "../../support/long-minutes";
import { sessionOver } from "../../support/fake-port";

/** The session on a machine that takes so many milliseconds between two looks at the clock. */
function slowly(session: Session, milliseconds: number): Session {
  let instant = Date.parse("2026-06-10T09:00:00Z");
  return { ...session, clock: { ...session.clock, now: () => new Date((instant += milliseconds)) } };
}

/** What the pane showed while it opened the document, and how often it could draw. */
async function shownBy(session: Session) {
  const seen: PaneState[] = [];
  let drawn = 0;
  session.store.subscribe(() => {
    seen.push(session.store.get());
    setTimeout(() => (drawn += 1));
  });
  const long = await openDocument(session);
  const shares = seen.flatMap((one) => (one.phase === "reading" && one.share !== undefined ? [one.share] : []));
  return { long, shares, drawn };
}

describe("Opening a document", () => {
  it("reads an evening's minutes in one go where that takes no time", async () => {
    const { session, state } = sessionOver(longMinutes(120));
    expect(await shownBy(session)).toMatchObject({ long: false, shares: [] });
    expect(state().reading.source.blocks).toHaveLength(120);
  });

  it("lets the pane draw between slices of work, and says how far it is", async () => {
    const { session, state } = sessionOver(longMinutes(120));
    const { long, shares, drawn } = await shownBy(slowly(session, 9));
    expect(long).toBe(false);
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(drawn).toBeGreaterThanOrEqual(3);
    expect(state().reading.source.blocks).toHaveLength(120);
  });

  it("finds what was typed into a long document while it was read", async () => {
    const { session, port, state } = sessionOver(longMinutes(600));
    const opening = openDocument(slowly(session, 30));
    await new Promise((resolve) => setTimeout(resolve));
    port.file.blocks.push({ text: "Action: Bo to oil the gate.", place: "body" });
    expect(await opening).toBe(true);
    await rescan(session);
    expect(state().reading.source.blocks.at(-1)?.text).toBe("Action: Bo to oil the gate.");
  });
});
