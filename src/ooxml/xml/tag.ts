/** Where the name that begins at `at` in a tag ends. */
export function endOfName(source: string, at: number): number {
  for (let i = at; ; i++) {
    const c = source.charCodeAt(i);
    if (c <= 32 || c === 62 || c === 47) return i;
  }
}

/** Where a tag whose form was checked ends (its ">"), from a place in it that is outside of quotes. */
export function endOfTag(source: string, at: number): number {
  for (let i = at; ; i++) {
    const c = source.charCodeAt(i);
    if (c === 62) return i;
    if (c === 34 || c === 39) i = source.indexOf(c === 34 ? '"' : "'", i + 1);
  }
}
