import type { DateContext, CommitmentPhrase } from "./types";
/** Placeholder until the sentence rules stand. */
export function commitmentsIn(_text: string, _dates?: DateContext): readonly CommitmentPhrase[] {
  return [];
}
