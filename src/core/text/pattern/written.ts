import { DIGIT, FOREIGN, pairOf, SIGN, SPACE, tripleOf } from "./letters";
import type { Wanted } from "./needs";
import type { Openings } from "./openings";
import { studyOf, type Study } from "./study";
import { WordRuns } from "./word-runs";

/**
 * The name of a pattern among those that were studied beforehand: FNV-1a over its source and flags, cut to four letters.
 * Two patterns of one name are not written down (`writeStudies`), and those made of a text's own words are never looked up.
 */
export function studyName({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  for (let at = 0; at < flags.length; at++) hash = Math.imul(hash ^ flags.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % NAMES).toString(36).padStart(NAME, "0");
}

const NAME = 4;
const NAMES = 36 ** NAME;

/** Kinds as letters, by their numbers: runs read like the words they stand for. */
const LETTERS = "\0abcdefghijklmnopqrstuvwxyz0_-~";

/** The kind of a letter that stands for one. */
function kindAt(run: string, at: number): number {
  const code = run.charCodeAt(at);
  if (code > 96 && code < 123) return code - 96;
  return code === 48 ? DIGIT : code === 95 ? SPACE : code === 45 ? SIGN : FOREIGN;
}

/** What takes more letters is found out by the page that asks for it: to load it takes as long. */
const LONGEST_LINE = 45;

/** Of one pattern, as it is written. */
interface Line {
  readonly openings: string;
  readonly need: string;
}

/**
 * The studies of some patterns: first all their names, which nothing can make shorter, then a line each for how they begin
 * and a line each for what they need, for like compresses best beside like. Those whose names are the same are left out,
 * and those that take much room.
 * @param patterns all that may ever be looked up by their names
 * @param wanted those of them whose studies are written
 */
export function writeStudies(patterns: readonly RegExp[], wanted: readonly RegExp[] = patterns): string {
  const named = new Map<string, Set<string>>();
  for (const regexp of patterns) {
    const name = studyName(regexp);
    named.set(name, (named.get(name) ?? new Set()).add(String(regexp)));
  }
  const kept = new Map<string, Line>();
  for (const regexp of wanted) {
    const name = studyName(regexp);
    if (named.get(name)?.size !== 1 || kept.has(name)) continue;
    const { openings, need } = studyOf(regexp);
    const runs = new WordRuns(regexp.source);
    const line: Line = {
      openings: openings ? writeOpenings(openings) : "",
      need: (need() ?? []).map((one) => writeWanted(one, runs)).join("|"),
    };
    if (line.openings.length + line.need.length <= LONGEST_LINE) kept.set(name, line);
  }
  if (kept.size === 0) return "";
  const lines = [...kept.values()];
  return [[...kept.keys()].join(""), ...lines.map(({ openings }) => openings), ...lines.map(({ need }) => need)].join(
    "\n",
  );
}

/** What `writeStudies` wrote, by the names of the patterns; `readStudy` reads one. */
export function readStudies(text: string): ReadonlyMap<string, Line> {
  const [names, ...lines] = text.split("\n") as [string, ...string[]];
  const count = names.length / NAME;
  return new Map(
    Array.from({ length: count }, (_, at) => [
      names.slice(at * NAME, (at + 1) * NAME),
      { openings: lines[at]!, need: lines[count + at]! },
    ]),
  );
}

/** The study of a pattern as it was written: read when the pattern is first used, for no text asks for all of them. */
export function readStudy({ openings, need }: Line, { source }: RegExp): Study {
  return {
    openings: openings === "" ? null : readOpenings(openings),
    need: () => {
      if (need === "") return null;
      const runs = new WordRuns(source);
      return need.split("|").map((wanted) => readWanted(wanted, runs));
    },
  };
}

/** The kinds of matches of one character, then equal rows once: their first kinds, then the second ones. */
function writeOpenings({ single, pairs }: Openings): string {
  const firsts = new Map<number, number>();
  pairs.forEach((seconds, first) => {
    if (seconds !== 0) firsts.set(seconds, (firsts.get(seconds) ?? 0) | (1 << first));
  });
  return [single, ...[...firsts].flatMap(([seconds, first]) => [first, seconds])].map(writeKinds).join(",");
}

function readOpenings(text: string): Openings {
  const [single, ...rows] = text.split(",").map(readKinds) as [number, ...number[]];
  const pairs = new Int32Array(32);
  for (let at = 0; at < rows.length; at += 2)
    for (let first = 0; first < 32; first++) if ((rows[at]! >>> first) & 1) pairs[first] = rows[at + 1]!;
  return { single, pairs };
}

/** Bits of kinds as letters; four or more neighbours by the capital of the first and the last: "Adx" is "abcdx". */
function writeKinds(bits: number): string {
  return [...LETTERS]
    .map((letter, kind) => (((bits >>> kind) & 1) === 1 ? letter : " "))
    .join("")
    .replace(/([a-z])[^ ]{2,}([^ ])/g, (_, first: string, last: string) => first.toUpperCase() + last)
    .replaceAll(" ", "");
}

function readKinds(text: string): number {
  let bits = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 64 && code < 91) {
      from = code - 64;
      continue;
    }
    const kind = kindAt(text, at);
    for (let between = from || kind; between <= kind; between++) bits |= 1 << between;
    from = 0;
  }
  return bits;
}

const write36 = (bits: number): string => (bits >>> 0).toString(36);
const read36 = (text: string): number => parseInt(text, 36) | 0;

/** Runs, most of them by the words of the source, others as letters; sets of characters as numbers behind a sign. */
function writeWanted({ pairs, runs, sets }: Wanted, words: WordRuns): string {
  const word = (kinds: readonly number[]): string => kinds.map((kind) => LETTERS[kind]).join("");
  const twos = pairs.map((pair) => word([pair >> 5, pair & 31]));
  const longer = runs.map(([first, ...others]) =>
    word([first! >> 10, (first! >> 5) & 31, first! & 31, ...others.map((triple) => triple & 31)]),
  );
  const { told, untold } = words.write([...twos, ...longer]);
  return [told, ...sets.map((set) => `#${[...set].map(write36).join(".")}`), ...untold].join(",");
}

function readWanted(text: string, words: WordRuns): Wanted {
  const pairs: number[] = [];
  const runs: number[][] = [];
  const sets: Int32Array[] = [];
  const [told, ...untold] = text.split(",") as [string, ...string[]];
  for (const part of [...words.read(told), ...untold])
    if (part[0] === "#") sets.push(Int32Array.from(part.slice(1).split("."), read36));
    else if (part.length === 2) pairs.push(pairOf(kindAt(part, 0), kindAt(part, 1)));
    else runs.push(triplesIn(part));
  return { pairs, runs, sets };
}

function triplesIn(run: string): number[] {
  const triples: number[] = [];
  let [first, second] = [kindAt(run, 0), kindAt(run, 1)];
  for (let at = 2; at < run.length; at++) {
    const third = kindAt(run, at);
    triples.push(tripleOf(first, second, third));
    [first, second] = [second, third];
  }
  return triples;
}
