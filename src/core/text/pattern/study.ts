import { DIGIT, FOREIGN, pairOf, SIGN, SPACE, tripleOf } from "./letters";
import { needOf, type Need, type Wanted } from "./needs";
import { openingsOf, type Openings } from "./openings";
import { parseSource, type Node } from "./source";

/** What follows from a pattern, before any text is seen. */
export interface Study {
  /** How a match begins, where the place is given: at the text's beginning, or for sticky patterns anywhere. */
  readonly openings: Openings | null;
  /** What a text must hold: worked out when asked, for most patterns are ruled out by how they begin. */
  readonly need: () => Need | null;
}

const NOTHING: Study = { openings: null, need: () => null };

/** Studies a pattern: reads its source and follows what it can match. */
export function studyOf(regexp: RegExp): Study {
  if (regexp.multiline || regexp.dotAll || regexp.flags.includes("v")) return NOTHING;
  const node = parseSource(regexp);
  const fixed = regexp.sticky || (!regexp.global && startsAtStart(node));
  return { openings: fixed ? openingsOf(node) : null, need: () => needOf(node) };
}

/** True when the pattern can match at the beginning of the text only. */
function startsAtStart(node: Node): boolean {
  if (node.type === "start") return true;
  if (node.type === "choice") return node.options.every(startsAtStart);
  return node.type === "sequence" && node.parts.length > 0 && startsAtStart(node.parts[0]!);
}

/**
 * The name of a pattern among those that were studied beforehand: FNV-1a over its source and flags, 32 bits, for a few
 * patterns are made of a text's own words. Two patterns of one name are not written down (`writeStudies`).
 */
export function studyName({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  for (let at = 0; at < flags.length; at++) hash = Math.imul(hash ^ flags.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(NAME, "0");
}

const NAME = 7;

/** Kinds as letters, by their numbers: runs read like the words they stand for. */
const LETTERS = "\0abcdefghijklmnopqrstuvwxyz0_-~";

/** The kind of a letter that stands for one. */
function kindAt(run: string, at: number): number {
  const code = run.charCodeAt(at);
  if (code > 96 && code < 123) return code - 96;
  return code === 48 ? DIGIT : code === 95 ? SPACE : code === 45 ? SIGN : FOREIGN;
}

/**
 * The studies of some patterns: first all their names, which nothing can make shorter, then a line each. Those whose names
 * are the same are left out.
 */
export function writeStudies(patterns: Iterable<RegExp>): string {
  const lines = new Map<string, string | null>();
  for (const regexp of new Set(patterns)) {
    const name = studyName(regexp);
    const { openings, need } = studyOf(regexp);
    const line = `${openings ? writeOpenings(openings) : ""} ${(need() ?? []).map(writeWanted).join("|")}`;
    lines.set(name, lines.has(name) && lines.get(name) !== line ? null : line);
  }
  const kept = [...lines].filter(([, line]) => line !== null);
  return kept.length === 0 ? "" : [kept.map(([name]) => name).join(""), ...kept.map(([, line]) => line)].join("\n");
}

/** The lines that `writeStudies` wrote, by the names of their patterns; `readStudy` reads one. */
export function readStudies(text: string): ReadonlyMap<string, string> {
  const [names, ...lines] = text.split("\n") as [string, ...string[]];
  return new Map(lines.map((line, at) => [names.slice(at * NAME, (at + 1) * NAME), line]));
}

/** The study of a line: read when its pattern is first used, for no text asks for all of them. */
export function readStudy(line: string): Study {
  const [openings, need] = line.split(" ") as [string, string];
  return {
    openings: openings === "" ? null : readOpenings(openings),
    need: () => (need === "" ? null : need.split("|").map(readWanted)),
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

/** Runs as letters, sets of characters as numbers behind a sign. */
function writeWanted({ pairs, runs, sets }: Wanted): string {
  const word = (kinds: readonly number[]): string => kinds.map((kind) => LETTERS[kind]).join("");
  const twos = pairs.map((pair) => word([pair >> 5, pair & 31]));
  const longer = runs.map(([first, ...others]) =>
    word([first! >> 10, (first! >> 5) & 31, first! & 31, ...others.map((triple) => triple & 31)]),
  );
  return [...sets.map((set) => `#${[...set].map(write36).join(".")}`), ...twos, ...longer].join(",");
}

function readWanted(text: string): Wanted {
  const pairs: number[] = [];
  const runs: number[][] = [];
  const sets: Int32Array[] = [];
  for (const part of text.split(","))
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
