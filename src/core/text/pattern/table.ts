import { lettersOf, NO_KIND } from "./letters";
import { guarded, type Pattern } from "./pattern";

export interface Row<V> {
  readonly pattern: Pattern;
  readonly value: V;
}

/**
 * Patterns of whole texts with what each of them means; the first that matches counts. By the first two characters of a text
 * only few of them are left to try, and most often none.
 */
export class Table<V> {
  private readonly rows: readonly Row<V>[];
  private readonly byPair: (readonly Row<V>[] | undefined)[] = [];

  constructor(rows: readonly (readonly [RegExp, V])[]) {
    this.rows = rows.map(([regexp, value]) => ({ pattern: guarded(regexp), value }));
  }

  /** What the first pattern that matches means; of all patterns, or of those that were picked. */
  find(text: string, picked = this.open(text)): V | undefined {
    for (const { pattern, value } of picked) if (pattern.test(text)) return value;
    return undefined;
  }

  /** The first pattern that matches one of some texts, and which of them; of all patterns, or of those that were picked. */
  findAmong(
    texts: readonly string[],
    picked = texts.length === 1 ? this.open(texts[0]!) : this.rows,
  ): { readonly text: string; readonly value: V } | null {
    for (const { pattern, value } of picked) {
      const text = texts.find((one) => pattern.test(one));
      if (text !== undefined) return { text, value };
    }
    return null;
  }

  /** False when no text that begins as this one does can match. Texts of one character begin any. */
  mayBegin(text: string): boolean {
    return this.open(text).length > 0;
  }

  /** The patterns that can match something that the text begins with. */
  pick(text: string): readonly Row<V>[] {
    return this.open(text).filter(({ pattern }) => pattern.mayStandIn(text));
  }

  private open(text: string): readonly Row<V>[] {
    const { opening } = lettersOf(text);
    if ((opening & 31) === NO_KIND) return this.rows;
    return (this.byPair[opening] ??= this.rows.filter(({ pattern }) => pattern.mayOpenWith(opening)));
  }
}
