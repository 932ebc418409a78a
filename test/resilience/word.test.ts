import { inWords, sampled, walkOnce, walkWith } from "./sweep";
import { wordSweep } from "./word";

// Each journey boots office.js anew; no time is judged here.
jest.setTimeout(180_000);

describe("The clerk's evening in Word, one call failing", () => {
  // Some of them; all: npm run resilience.
  it.each([
    ["web", 3],
    ["ipad", 1],
  ] as const)("%s: the pane lives, says so, loses nothing, and the next try completes it", async (profile, count) => {
    const sweep = wordSweep(profile);
    const { trace, failings } = await walkOnce(sweep);
    expect(failings.length).toBeGreaterThan(60);
    for (const failing of sampled(failings, count, 7))
      expect([inWords(failing), await walkWith(sweep, failing, trace)]).toEqual([inWords(failing), []]);
  });
});
