import { read } from "../../src/core/reading";
import { madeSoFar } from "../../src/core/text/pattern/pattern";
import { readStudies, studyName, studyOf, writeStudies } from "../../src/core/text/pattern/study";
import { studies } from "../../scripts/studies.mjs";

describe("What the build finds out about the reader's patterns", () => {
  // Nothing of the reader is left out: it is loaded.
  read({ kind: "txt", blocks: [] });
  const patterns = madeSoFar();

  it("is for each of them what would be found out when it is first used", async () => {
    const { written, files } = await studies();
    const known = readStudies(written);
    expect(patterns.length).toBeGreaterThan(300);
    for (const regexp of patterns) {
      const study = studyOf(regexp);
      const found = known.get(studyName(regexp));
      expect([regexp.source, found?.openings]).toEqual([regexp.source, study.openings]);
      expect([regexp.source, found?.need()]).toEqual([regexp.source, study.need()]);
    }
    expect(files.some((file) => file.endsWith("pattern.ts"))).toBe(true);
  });

  it("leaves two patterns of one name to be studied when they are used", () => {
    // FNV-1a gives these words one hash of 32 bits.
    const [one, other, alone] = [/costarring/, /liquid/, /solid/];
    expect(studyName(one)).toBe(studyName(other));
    const known = readStudies(writeStudies([one, other, alone]));
    expect([...known.keys()]).toEqual([studyName(alone)]);
  });

  it("tells flags apart, and is empty where nothing was built", () => {
    expect(studyName(/a/)).not.toBe(studyName(/a/i));
    expect(readStudies("").size).toBe(0);
    expect(writeStudies([])).toBe("");
  });
});
