import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/core/reading";
import { madeSoFar } from "../../src/core/text/pattern/pattern";
import { readStudies, readStudy, studyName, studyOf, writeStudies } from "../../src/core/text/pattern/study";
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
      const found = readStudy(known.get(studyName(regexp))!);
      expect([regexp.source, found.openings]).toEqual([regexp.source, study.openings]);
      expect([regexp.source, found.need()]).toEqual([regexp.source, study.need()]);
    }
    expect(files.some((file) => file.endsWith("pattern.ts"))).toBe(true);
  });

  it("covers every module that makes patterns", async () => {
    const { files } = await studies();
    const src = join(__dirname, "../../src");
    const makers = readdirSync(src, { recursive: true, encoding: "utf8" })
      .map((file) => join(src, file))
      .filter(
        (file) => /\.tsx?$/.test(file) && /\bguarded\(|\bnew (?:Table|Pattern)\b/.test(readFileSync(file, "utf8")),
      );
    expect(makers.length).toBeGreaterThan(50);
    expect(makers.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("is read back letter by letter, with neighbours that are written as a range", () => {
    for (const regexp of [/^[a-dx]?[p-z0]/, /^[b-y\s-][\d é]/, /^(?:ab|[c-e]f)/, /^\S[^a-z]/, /^[xyz0\s]k/i]) {
      const [study, found] = [studyOf(regexp), readStudy(readStudies(writeStudies([regexp])).get(studyName(regexp))!)];
      expect(study.openings).not.toBeNull();
      expect([regexp.source, found.openings]).toEqual([regexp.source, study.openings]);
    }
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
