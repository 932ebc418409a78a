/** True when two folded names differ by one letter put in, left out, changed, or two swapped. Linear in their length. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
}

/** "Nikki" and "Nicky", "Kirsten" and "Kristen": the same letters in sound or another order. */
export function soundsAlike(one: string, other: string): boolean {
  const plain = (name: string): string =>
    name
      .replace(/ck|kk|k|c/g, "k")
      .replace(/(?:ie|ey|y|i)$/g, "i")
      .replace(/ph/g, "f")
      .replace(/(.)\1/g, "$1");
  const sorted = (name: string): string => [...name].sort().join("");
  return plain(one) === plain(other) || (one.length > 4 && sorted(one) === sorted(other));
}
