import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/core/reading";
import { madeSoFar } from "../../src/core/text/pattern/pattern";
import type { Need } from "../../src/core/text/pattern/needs";
import { studyOf } from "../../src/core/text/pattern/study";
import { readStudies, readStudy, studyName, writeStudies } from "../../src/core/text/pattern/written";
import { studies } from "../../scripts/studies.mjs";

/** One of what is wanted must stand in a text: in which order it is asked says nothing. */
const inOrder = (need: Need | null): unknown =>
  need?.map(({ pairs, runs, sets }) => ({ pairs: [...pairs].sort(), runs: runs.map(String).sort(), sets }));

/** A pattern's study as it is read back from what was written. */
const readBack = (regexp: RegExp): ReturnType<typeof studyOf> =>
  readStudy(readStudies(writeStudies([regexp])).get(studyName(regexp))!, regexp);

describe("What the build finds out about the reader's patterns", () => {
  // Nothing of the reader is left out: it is loaded.
  read({ kind: "txt", blocks: [] });
  const patterns = madeSoFar();
  const found = studies();

  it("is, of those that all of the sampled minutes ask for but no pair of one name, what would be found out when first used", async () => {
    const { written, files } = await found;
    const known = readStudies(written);
    expect(patterns.length).toBeGreaterThan(300);
    const named = new Map<string, Set<string>>();
    for (const regexp of patterns) {
      const name = studyName(regexp);
      named.set(name, (named.get(name) ?? new Set()).add(String(regexp)));
    }
    const shared = patterns.filter((regexp) => named.get(studyName(regexp))!.size > 1);
    expect(shared.length).toBeLessThan(6);
    expect(shared.filter((regexp) => known.has(studyName(regexp)))).toEqual([]);
    const foreseen = patterns.filter((regexp) => known.has(studyName(regexp)));
    expect(foreseen.length).toBeGreaterThan(70);
    expect(foreseen.length).toBeLessThan(patterns.length / 2);
    for (const regexp of foreseen) {
      const study = studyOf(regexp);
      const found = readStudy(known.get(studyName(regexp))!, regexp);
      expect([regexp.source, found.openings]).toEqual([regexp.source, study.openings]);
      expect([regexp.source, inOrder(found.need())]).toEqual([regexp.source, inOrder(study.need())]);
    }
    expect(files.some((file) => file.endsWith("pattern.ts"))).toBe(true);
  });

  it("covers every module that makes patterns", async () => {
    const { files } = await found;
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
      const [study, found] = [studyOf(regexp), readBack(regexp)];
      expect(study.openings).not.toBeNull();
      expect([regexp.source, found.openings]).toEqual([regexp.source, study.openings]);
    }
  });

  it("tells a run by the word of the pattern that it is cut from", () => {
    for (const regexp of [
      /apologies|Regrets/,
      /\bto\s+do|the action/i,
      /x(?:ab|cd|ef|gh)y/,
      /as soon as/,
      /\d{2} (?:o’)?clock/,
    ]) {
      expect(studyOf(regexp).need()).not.toBeNull();
      expect([regexp.source, inOrder(readBack(regexp).need())]).toEqual([
        regexp.source,
        inOrder(studyOf(regexp).need()),
      ]);
    }
    expect(writeStudies([/(?:apologies|regrets) received/])).not.toMatch(/apolo|regre|recei/);
    // Longer lists than there are signs of one byte.
    const many = new RegExp(
      Array.from({ length: 120 }, (_, at) => `q${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`).join(
        "|",
      ),
    );
    expect(inOrder(readBack(many).need())).toEqual(inOrder(studyOf(many).need()));
  });

  it("leaves two patterns of one name to be studied when they are used", () => {
    const [one, other, alone] = [/coat/, /grant bylaw/, /solid/];
    expect(studyName(one)).toBe(studyName(other));
    for (const patterns of [
      [one, other, alone, other],
      [one, other, one, alone],
    ])
      expect([...readStudies(writeStudies(patterns)).keys()]).toEqual([studyName(alone)]);
  });

  it("is written for those alone that are wanted, and for none whose name any other has", () => {
    const [one, other, alone, rare] = [/coat/, /grant bylaw/, /solid/, /liquid/];
    expect([...readStudies(writeStudies([one, other, alone, rare], [one, alone])).keys()]).toEqual([studyName(alone)]);
  });

  it("tells flags apart, and is empty where nothing was built", () => {
    expect(studyName(/a/)).not.toBe(studyName(/a/i));
    expect(readStudies("").size).toBe(0);
    expect(writeStudies([])).toBe("");
  });
});
