import { openDocument, planned } from "../../../src/app/word/open";
import { keepPromises } from "../../../src/app/word/promises";
import { change, type Session } from "../../../src/app/word/session";
import type { Ready } from "../../../src/app/word/state";
import * as again from "../../../src/core/reading/again";
import { read, readSteps } from "../../../src/core/reading/reader";
import { sessionOver, settled } from "../../support/fake-port";
import { longMinutes } from "../../support/long-minutes";

const LINES = ["Present: Ann Tidy, Bo Marsh", "1. Roof", "Bo Marsh will write to the mill.", ...longMinutes(120)];

/** A session with the product's reader, on a machine that takes nine milliseconds between two looks at the clock. */
function slowSession() {
  const { session, state } = sessionOver(LINES);
  let instant = Date.parse("2026-06-10T09:00:00Z");
  const reader = { read, readSteps, again: () => Promise.resolve(again) };
  const slow: Session = { ...session, reader, clock: { ...session.clock, now: () => new Date((instant += 9)) } };
  return { session: slow, state };
}

const promises = ({ reading }: Ready): readonly string[] =>
  reading.minutes.actions.filter(({ origin }) => origin === "commitment").map(({ text }) => text);

async function completed(state: () => Ready): Promise<void> {
  for (let looks = 0; looks < 400 && !state().reading.options.promises; looks++) await settled();
}

describe("what prose promises", () => {
  it("is added to the record after what the document marks, a slice at a time", async () => {
    const { session, state } = slowSession();
    await openDocument(session);
    expect(promises(state())).toEqual([]);
    keepPromises(session);
    expect(promises(state())).toEqual([]);
    await completed(state);
    expect(promises(state())).toContain("Bo Marsh will write to the mill.");
  });

  it("is added to what was typed meanwhile", async () => {
    const { session, state } = slowSession();
    await openDocument(session);
    keepPromises(session);
    const line = { text: "Ann Tidy will ring the mill.", place: "body" } as const;
    change(session, (now) =>
      planned({ ...now, reading: again.reread(now.reading, { from: 2, removed: 1, blocks: [line] }) }),
    );
    await completed(state);
    expect(promises(state())).toContain("Ann Tidy will ring the mill.");
    expect(promises(state())).not.toContain("Bo Marsh will write to the mill.");
    expect(state().reading.source.blocks[2]!.text).toBe(line.text);
  });
});
