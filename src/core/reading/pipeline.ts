import type { Parser, Refiner } from "./context";

/**
 * The whole reader, in order. First each zone's parsers propose what its text says, from its own words alone; then claims
 * become facts in the light of the whole document (settle.ts: who is meant, which year); then refiners look at all facts.
 */
export const pipeline: readonly (Parser | Refiner)[] = [];
