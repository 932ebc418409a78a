/** Which members this host has: a profile with an older requirement set does not know the newer ones. */
export interface MemberGate {
  allows(className: string, member: string): boolean;
}

/** True when version `has` ("1.6") reaches `needs` ("1.10"); versions compare by number, not as text. */
export function reaches(has: string | undefined, needs: string): boolean {
  if (!has) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = needs.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
