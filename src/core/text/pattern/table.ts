import { kindOf, pairOf } from "./letters";
import { guarded, type Pattern } from "./pattern";

export interface Row<V> {
  readonly pattern: Pattern;
  readonly value: V;
}

const NONE: readonly never[] = [];

/**
 * Patterns of whole texts with what each of them means; the first that matches counts. By the first two characters of a text
 * only few of them are left to try, and most often none.
 */
export class Table<V> {
  private readonly rows: readonly Row<V>[];
  private readonly byPair = new Map<number, readonly Row<V>[]>();

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
    return text.length < 2 || this.open(text).length > 0;
  }

  /** The patterns that can match something that the text begins with. */
  pick(text: string): readonly Row<V>[] {
    const open = this.open(text);
    let picked: Row<V>[] | null = null;
    for (const row of open) if (row.pattern.mayStandIn(text)) (picked ??= []).push(row);
    return picked ?? NONE;
  }

  private open(text: string): readonly Row<V>[] {
    if (text.length < 2) return this.rows;
    const [first, second] = [kindOf(text.charCodeAt(0)), kindOf(text.charCodeAt(1))];
    const pair = pairOf(first, second);
    let rows = this.byPair.get(pair);
    if (!rows) this.byPair.set(pair, (rows = this.rows.filter(({ pattern }) => pattern.mayOpenWith(first, second))));
    return rows;
  }
}
