import type { BodyKind, Nation } from "./profile";

/** What a body's name says of its kind; the first that fits. */
const NAMED: readonly (readonly [RegExp, BodyKind])[] = [
  [/\bparish meeting\b/iu, "parish-meeting"],
  [/\b(?:parish|town) council\b/iu, "parish-council"],
  [/\bcommunity council\b/iu, "community-council"],
  [/\bgoverning (?:body|board)\b|\b(?:school|academy|board of) governors\b/iu, "school-governors"],
  [/\bproject board\b/iu, "project-board"],
  [/\bworking (?:group|party)\b|\btask and finish group\b/iu, "working-group"],
  [/\b(?:county|borough|district|city) council\b.*\b(?:committee|panel)\b/iu, "principal-council-committee"],
  [/\b(?:county|borough|district|city) council\b/iu, "principal-council"],
];

/**
 * The kind of body and the nation that a committee's name tells: a suggestion, which the clerk sees and can change before
 * it is kept. Parish councils and parish meetings are England's alone (Local Government Act 1972, section 9; Wales has
 * communities, section 27); any other nation is left open.
 */
export function kindNamed(name: string): { readonly kind: BodyKind; readonly nation: Nation } {
  const kind = NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
  const english = kind === "parish-meeting" || /\bparish council\b/iu.test(name);
  return { kind, nation: english ? "england" : "other" };
}
