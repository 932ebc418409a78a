import type { Block } from "../text/block";
import type { Claim, Language, Line, Parser, Zone } from "./context";
import { linesOf } from "./lines";
import { evened, inOwnSigns } from "./own-signs";
import type { Pipeline } from "./pipeline";
import { sameState, type Cut, type State } from "./cut";
import type { Kept, Piece, ReadZone } from "./piece";
import type { Slot, Twins } from "./twins";
import { cutAt } from "./zones";
import { guarded } from "../text/pattern";

export interface FlatLines {
  readonly lines: readonly Line[];
  /** The block each line stands in. */
  readonly at: readonly number[];
}

/** All lines of some blocks, the first of which has number `first`, in usual signs; `twins` takes them in. */
export function flatten(blocks: readonly Block[], first = 0, twins?: Twins): FlatLines {
  const lines: Line[] = [];
  const at: number[] = [];
  blocks.forEach((written, index) => {
    const own = twins ? twins.lines(written) : linesOf(evened(written));
    for (const line of own) {
      lines.push(line);
      at.push(first + index);
    }
  });
  return { lines, at };
}

/** How many parsers have been run; the difference before and after tells what a reading visited. */
export interface Visits {
  count: number;
}

/** How a document is read: what is known of its language, by which parsers, and what is counted and met on the way. */
export interface Reader {
  readonly language: Language;
  readonly pipeline: Pipeline;
  readonly visits: Visits;
  readonly twins?: Twins;
}

/** Cuts the next zone at line `from` and has it read, unless it turns out to be `known`, read before. */
export function readPiece(flat: FlatLines, from: number, before: State, reader: Reader, known?: Piece): Piece {
  const met = reader.twins?.pieceAt(from, before);
  if (met) return standingAt(from, met, flat);
  const cut = cutAt(flat.lines, from, before);
  if (known && sameZone(known, cut, flat, from))
    return sameState(known.before, before) && sameState(known.after, cut.after)
      ? known
      : { ...known, before, after: cut.after };
  const open = opened(flat, from, before, cut, reader);
  for (const parser of open.parsers) parse(open, parser, reader);
  return closed(open, reader);
}

/**
 * As `readPiece`, with a halt after the cut, after each parser and within those that ask the most: asked for the first time, each has its
 * patterns compiled.
 *
 * @returns yields the share of the zone's lines that are done, above 0 and below 1, and how many lines it has
 */
export function* pieceSteps(
  flat: FlatLines,
  from: number,
  before: State,
  reader: Reader,
): Generator<{ readonly share: number; readonly lines: number }, Piece, void> {
  const met = reader.twins?.pieceAt(from, before);
  if (met) return standingAt(from, met, flat);
  const open = opened(flat, from, before, cutAt(flat.lines, from, before), reader);
  const { parsers } = open;
  for (let at = 0; at < parsers.length; at++) {
    const parser = parsers[at]!;
    const width = 1 / (parsers.length + 1);
    const lines = open.cut.end - from;
    yield { share: (at + 1) * width, lines };
    if (!parser.steps) {
      parse(open, parser, reader);
      continue;
    }
    reader.visits.count++;
    const steps = parser.steps(open.zone, reader.language);
    let step = steps.next();
    // How many halts are to come is not known: each goes on a little less of the way to the next parser's share.
    for (let halt = 2; !step.done; step = steps.next(), halt++) yield { share: (at + 2 - 1 / halt) * width, lines };
    for (const claim of step.value) open.claims.push(claim);
  }
  return closed(open, reader);
}

/** A zone that was cut and is being read. */
interface Open {
  readonly flat: FlatLines;
  readonly from: number;
  readonly before: State;
  readonly cut: Cut;
  readonly zone: Zone;
  /** What a zone of these lines holds, where one was read before. */
  readonly twin: Slot;
  /** Those that have to be run; none when a twin was read. */
  readonly parsers: readonly Parser[];
  readonly claims: Claim[];
  readonly kept: Kept;
}

function opened(flat: FlatLines, from: number, before: State, cut: Cut, { pipeline, twins }: Reader): Open {
  const { kind, role, level, standing, end } = cut;
  const first = flat.at[from]!;
  const at = flat.at.slice(from, end).map((block) => block - first);
  const zone: Zone = { kind, role, level, standing: standing ?? null, lines: flat.lines.slice(from, end), at };
  const twin = twins?.slotOf(from, cut) ?? { read: null };
  const parsers = twin.read ? NO_PARSERS : pipeline.of(kind);
  return { flat, from, before, cut, zone, twin, parsers, claims: [], kept: nothingKept() };
}

const nothingKept = (): Kept => ({ evidence: null, cells: null });

function parse({ zone, claims, kept }: Open, parser: Parser, { language, visits }: Reader): void {
  visits.count++;
  for (const claim of parser.read(zone, language, kept)) claims.push(claim);
}

function closed({ flat, from, before, cut, zone, twin, claims: found, kept: own }: Open, { twins }: Reader): Piece {
  const { claims, shared, item, names, kept } = (twin.read ??= readOf(zone, found, own));
  const advance = advanceOf(flat, from, cut.end);
  const piece = { zone, lines: cut.end - from, advance, before, after: cut.after, claims, shared, item, names, kept };
  twins?.keep(from, piece);
  return piece;
}

/** A piece that says the same, where these lines stand. */
function standingAt(from: number, met: Piece, flat: FlatLines): Piece {
  const { lines, advance, before, after, claims, shared, item, names, kept } = met;
  const { kind, role, level, standing = null, at } = met.zone;
  const zone: Zone = { kind, role, level, standing, lines: flat.lines.slice(from, from + lines), at };
  return { zone, lines, advance, before, after, claims, shared, item, names, kept };
}

/** What the parsers found in a zone. */
export function readOf(zone: Zone, found: Claim[], kept = nothingKept()): ReadZone {
  const claims = inOwnSigns(withoutEchoes(found), zone);
  return {
    claims: claims.length > 0 ? claims : NO_CLAIMS,
    shared: claims.some(isShared) ? claims.filter(isShared) : NO_CLAIMS,
    item: claims.reduce<string | null>(
      (last, claim) => (claim.kind === "item" && claim.number !== null ? claim.number : last),
      null,
    ),
    names: namesIn(zone),
    kept,
  };
}

/** True when the zone that was cut is one that has been read before: the same lines, cut the same way. */
function sameZone({ zone, lines, advance }: Piece, cut: Cut, flat: FlatLines, from: number): boolean {
  if (lines !== cut.end - from || zone.kind !== cut.kind || zone.role !== cut.role || zone.level !== cut.level)
    return false;
  if (zone.standing !== cut.standing) return false;
  if (advance !== advanceOf(flat, from, cut.end)) return false;
  return zone.lines.every((line, at) => line === flat.lines[from + at]);
}

const advanceOf = (flat: FlatLines, from: number, end: number): number =>
  (flat.at[end] ?? (flat.at.at(-1) ?? 0) + 1) - flat.at[from]!;

/** A report's topic and what became of it are no shorter than this. */
const TOPIC = 20;

/** A promise in prose that a label or margin note marks as well is one action: the marked one. */
export function withoutEchoes(claims: Claim[]): Claim[] {
  const marked = claims.flatMap((claim) =>
    claim.kind === "action" && claim.origin !== "commitment" && claim.rule !== "previous:topic"
      ? claim.spans.map((span) => ({ ...span, report: claim.rule === "previous:reported" }))
      : [],
  );
  if (marked.length === 0) return claims;
  const echoes = (claim: Claim): boolean =>
    claim.kind === "action" &&
    claim.origin === "commitment" &&
    claim.spans.some((span) =>
      marked.some(
        (other) =>
          other.block === span.block &&
          other.start < span.end &&
          other.end > span.start &&
          // "Grit bin – no reply yet. SL to chase. Thanks to AB.": the report ends where the promise begins.
          !(other.report && (span.end >= other.end ? span.start > other.start : span.start > other.start + TOPIC)),
      ),
    );
  return claims.filter((claim) => !echoes(claim));
}

const NO_CLAIMS: readonly Claim[] = [];
const NO_PARSERS: readonly Parser[] = [];
const SHARED: ReadonlySet<Claim["kind"]> = new Set(["attendee", "meeting", "nextMeeting", "restriction"]);
const isShared = (claim: Claim): boolean => SHARED.has(claim.kind);

const FULL_NAME = guarded(
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}+)?(?: (?:de|van|von|der|den|la|le|di))? \p{Lu}(?:[’']\p{Lu})?\p{Ll}[\p{L}’-]{1,24}(?![\p{L}\p{N}])/gu,
);

/** "First Last" pairs in a zone's prose; whether they are people is for the roster to say. */
function namesIn(zone: Zone): string[] {
  const names = new Set<string>();
  for (const line of zone.lines) for (const match of FULL_NAME.all(line.text.slice(0, 20_000))) names.add(match[0]);
  return names.size === 0 ? NONE : [...names];
}
const NONE: string[] = [];
