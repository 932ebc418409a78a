import type { Evidence, EvidenceClaim, Language, Parser, Zone } from "./context";
import type { Grounds } from "./grounds";
import type { Kept, Piece } from "./piece";
import { shared } from "./reader";
import type { Settled } from "./settle";
import type { Writable } from "../text/writable";

const { inOwnSigns, placeSpans, readCells } = shared;

/**
 * All evidence that the refiners need of a document's text, in reading order. Each zone is looked through once.
 *
 * @param parser what finds it in running text: a part of the refiners', that a reading does without
 */
export function evidenceIn({ pieces, settled, context }: Grounds, parser: Parser): readonly Evidence[] {
  const found: Evidence[] = [];
  pieces.forEach((piece, at) => {
    for (const one of placedIn(piece, settled[at]!, context.language, parser)) found.push(one);
  });
  return found;
}

function placedIn(
  { zone, kept }: Piece,
  { from, item }: Settled,
  language: Language,
  parser: Parser,
): readonly Evidence[] {
  const known = kept.evidence;
  if (known?.from === from && known.item === item) return known.placed;
  const claims = known?.claims ?? claimsIn(zone, kept, language, parser);
  const placed = claims.map((claim) => placedAt(claim, from, item));
  kept.evidence = { claims, from, item, placed };
  return placed;
}

/** In running text, and in the cells of tables that only lay the minutes out. */
function claimsIn(zone: Zone, kept: Kept, language: Language, parser: Parser): readonly EvidenceClaim[] {
  const claims =
    zone.kind === "table"
      ? readCells(zone, language, parser, kept)
      : parser.zones.includes(zone.kind)
        ? parser.read(zone, language)
        : [];
  return inOwnSigns(claims, zone).filter((claim) => claim.kind === "evidence");
}

function placedAt({ code, text, key, spans, data }: EvidenceClaim, from: number, item: string | null): Evidence {
  const one: Writable<Evidence> = { code, text, key, spans: placeSpans(spans, from), item };
  if (data) one.data = data;
  return one;
}
