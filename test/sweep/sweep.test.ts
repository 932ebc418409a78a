import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/imports";
import { dice } from "../support/odd-docx";
import { cleanRun, closePages, cutShort, PROFILES } from "./cuts";
import { JOURNEYS } from "./journeys";

/** Journeys share five pages with office.js in them; no time is judged here. */
jest.setTimeout(120_000);
afterAll(closePages);

/** `npm run sweep` plays every place in every Word; here each journey meets two of them, in one Word. */
const SEED = 20261127;

describe("A journey that is cut short", () => {
  it.each(JOURNEYS.map((journey, at) => ({ ...journey, profile: PROFILES[at % PROFILES.length] ?? "web", at })))(
    "leaves words, tags and notes whole: $name in $profile",
    async ({ profile, at, ...journey }) => {
      const clean = await cleanRun(profile, journey);
      const roll = dice(SEED + at);
      for (const dead of [false, true]) {
        const cuts = clean.cuts.filter((cut) => cut.dead === dead);
        const cut = cuts[roll(cuts.length)];
        if (!cut) throw new Error("The journey asks nothing of Word.");
        expect([cut, await cutShort(profile, journey, cut, clean)]).toEqual([cut, []]);
      }
    },
  );

  it("is one of all that write: every use case of the pane that does stands in the table", () => {
    const folder = join(ROOT, "src/app/word");
    const table = readFileSync(join(ROOT, "test/sweep/journeys.ts"), "utf8");
    const writing = readdirSync(folder).filter((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return /\b(?:runPlan|keepChoices?|keepBook)\(/u.test(text) && !["run.ts", "book.ts"].includes(file);
    });
    expect(writing.length).toBeGreaterThan(10);
    expect(writing.filter((file) => !table.includes(`app/word/${file.replace(".ts", "")}"`))).toEqual([]);
  });
});
