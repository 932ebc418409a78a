const PRIMES = [0x01000193, 0x85ebca6b] as const;

function lane(text: string, seed: number, prime: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), prime);
    value ^= value >>> 13;
  }
  return value >>> 0;
}

/**
 * A short name for a text, the same on every machine: 14 characters of 0-9 and a-z. It tells whether a text is the one
 * that was meant, without keeping its words; it is no secret and no signature.
 */
export function hashOf(text: string): string {
  const high = lane(text, 0x811c9dc5, PRIMES[0]);
  const low = lane(text, 0x9e3779b9 ^ text.length, PRIMES[1]);
  return digits(high) + digits(low);
}

/** Seven digits. Written out because the check before sending runs where strings have no `padStart`. */
const digits = (value: number): string => ("000000" + value.toString(36)).slice(-7);

/** The text as it counts for comparing: runs of white space are one space, none at the ends. */
export const settled = (text: string): string => text.replace(/\s+/gu, " ").trim();
