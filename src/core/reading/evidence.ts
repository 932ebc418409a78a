import type { Evidence, EvidenceClaim, Language, Parser, Zone } from "./context";
import { placeSpans } from "./gather";
import type { Grounds } from "./grounds";
import { inOwnSigns } from "./own-signs";
import { evidence } from "./parsers/evidence";
import { tablesWith } from "./parsers/tables";
import type { Piece } from "./piece";
import type { Settled } from "./settle";
import type { Writable } from "../text/writable";

/** What reads evidence: in running text, and in the cells of tables that only lay the minutes out. */
const parsers: readonly Parser[] = [evidence, tablesWith([evidence])];

/** All evidence that the refiners need of a document's text, in reading order. Each zone is looked through once. */
export function evidenceIn({ pieces, settled, context }: Grounds): readonly Evidence[] {
  const found: Evidence[] = [];
  pieces.forEach((piece, at) => {
    for (const one of placedIn(piece, settled[at]!, context.language)) found.push(one);
  });
  return found;
}

function placedIn({ zone, kept }: Piece, { from, item }: Settled, language: Language): readonly Evidence[] {
  const known = kept.evidence;
  if (known?.from === from && known.item === item) return known.placed;
  const claims = known?.claims ?? claimsIn(zone, language);
  const placed = claims.map((claim) => placedAt(claim, from, item));
  kept.evidence = { claims, from, item, placed };
  return placed;
}

function claimsIn(zone: Zone, language: Language): readonly EvidenceClaim[] {
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
