import { outlookSweep } from "./outlook";
import { inWords, sampled, walkOnce, walkWith } from "./sweep";

// Each journey boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

describe("The companion's journey in Outlook, one call failing", () => {
  // Some of them; all: npm run resilience.
  it.each([
    ["begun", "mailbox115", 4],
    ["appointmentCompose", "mailbox18", 4],
    ["messageRead", "mailbox115", 3],
  ] as const)("%s, %s: nothing of the clerk's is lost, it is said, and the next try completes it", async (...row) => {
    const [journey, profile, count] = row;
    const sweep = outlookSweep(journey, profile);
    const { trace, failings } = await walkOnce(sweep);
    expect(failings.length).toBeGreaterThanOrEqual(7);
    for (const failing of sampled(failings, count, 5))
      expect([inWords(failing), await walkWith(sweep, failing, trace)]).toEqual([inWords(failing), []]);
  });

  it("reads a message that is being written whole, or says that it could not: a field taken for empty would be lost", async () => {
    const sweep = outlookSweep("begun", "mailbox115");
    const { trace, failings } = await walkOnce(sweep);
    const readings = failings.filter(({ kind }) => /^(?:subject|body|recipients)\.getAsync$/u.test(kind));
    expect(readings.length).toBeGreaterThan(6);
    for (const failing of readings.slice(-6))
      expect([inWords(failing), await walkWith(sweep, failing, trace)]).toEqual([inWords(failing), []]);
  });
});
