/**
 * What is asked of texts on behalf of all patterns, as numbers in one row: hundreds of patterns are asked about every line, and
 * what each of them needs is looked at sooner where it lies beside that of the others than in arrays scattered in memory.
 */
let row = new Int32Array(1 << 14);
let used = 0;

/** Puts numbers at the end of the row; answers where they begin. */
export function putDown(numbers: ArrayLike<number>): number {
  const from = used;
  used += numbers.length;
  if (used > row.length) {
    const longer = new Int32Array(Math.max(used, row.length * 2));
    longer.set(row);
    row = longer;
  }
  row.set(numbers, from);
  return from;
}

/** The row as it is now: a longer one may take its place with the next pattern. */
export const numbersDown = (): Int32Array => row;
