import type { Evidence, EvidenceClaim, Language, Parser, Zone } from "./context";
import { placeSpans } from "./gather";
import { inOwnSigns } from "./own-signs";
import { tablesWith } from "./parsers/tables";
import type { Piece } from "./piece";
import type { Settled } from "./settle";
import type { Writable } from "../text/writable";

/**
 * All evidence that the refiners need of a document's text, in reading order. Each zone is looked through once.
 *
 * @param parser what finds it in running text: a part of the refiners', that a reading does without
 */
export function evidenceIn(
  pieces: readonly Piece[],
  settled: readonly Settled[],
  language: Language,
  parser: Parser,
): readonly Evidence[] {
  // In running text, and in the cells of tables that only lay the minutes out.
  const parsers = [parser, tablesWith([parser])];
  const found: Evidence[] = [];
  pieces.forEach((piece, at) => {
    for (const one of placedIn(piece, settled[at]!, language, parsers)) found.push(one);
  });
  return found;
}

function placedIn(
  { zone, kept }: Piece,
  { from, item }: Settled,
  language: Language,
  parsers: readonly Parser[],
): readonly Evidence[] {
  const known = kept.evidence;
  if (known?.from === from && known.item === item) return known.placed;
  const claims = known?.claims ?? claimsIn(zone, language, parsers);
  const placed = claims.map((claim) => placedAt(claim, from, item));
  kept.evidence = { claims, from, item, placed };
  return placed;
}

function claimsIn(zone: Zone, language: Language, parsers: readonly Parser[]): readonly EvidenceClaim[] {
  const claims = parsers
    .filter(({ zones }) => zones.includes(zone.kind))
    .flatMap((parser) => parser.read(zone, language));
  return inOwnSigns(claims, zone).filter((claim) => claim.kind === "evidence");
}

function placedAt({ code, text, key, spans, data }: EvidenceClaim, from: number, item: string | null): Evidence {
  const one: Writable<Evidence> = { code, text, key, spans: placeSpans(spans, from), item };
  if (data) one.data = data;
  return one;
}
