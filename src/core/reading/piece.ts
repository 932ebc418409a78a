import type { Claim, Evidence, EvidenceClaim, KeptCells, Zone } from "./context";
import type { State } from "./cut";

/** What was read in a zone, from its own lines alone. */
export interface ReadZone {
  readonly claims: readonly Claim[];
  /** Those of its claims that concern the whole document (attendance, the meeting, the next one, restrictions); most zones have none. */
  readonly shared: readonly Claim[];
  /** Number of the last agenda item that begins in it; null when none does. */
  readonly item: string | null;
  /** Full names its text mentions. */
  readonly names: readonly string[];
  readonly kept: Kept;
}

/** What is kept of a zone for the refiners. */
export interface Kept extends KeptCells {
  evidence: KeptEvidence | null;
}

/** The evidence in a zone (evidence.ts), kept once the refiners have asked for it: as it was read, and where it stood then. */
export interface KeptEvidence {
  readonly claims: readonly EvidenceClaim[];
  readonly from: number;
  readonly item: string | null;
  readonly placed: readonly Evidence[];
}

/** One zone as it was read: where it stands follows from those before it, so that it need not change when it moves. */
export interface Piece extends ReadZone {
  readonly zone: Zone;
  /** Lines it holds, and blocks from its first line to the next zone's first line. */
  readonly lines: number;
  readonly advance: number;
  /** What the lines before it left behind: a reading can be taken up here. */
  readonly before: State;
  readonly after: State;
}
