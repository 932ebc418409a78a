/** One request of the add-in, for the inspector and for tests. */
export interface SyncEntry {
  /** Counts requests from 1. */
  readonly number: number;
  /** "sync" for a Word.run batch, else the name of the Common API's method. */
  readonly kind: string;
  /** Milliseconds since the host began. */
  readonly at: number;
  readonly milliseconds: number;
  /** Members used, in order of first use ("Paragraph.Text"). */
  readonly members: readonly string[];
  /** Those that the extension carried. */
  readonly extended: readonly string[];
  readonly actions: number;
  readonly wrote: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | null;
  readonly requestBody?: string;
  readonly responseBody?: string;
}

/** The last requests, oldest first. Bodies are kept only for the newest ones. */
export class SyncLog {
  private readonly list: SyncEntry[] = [];
  private readonly listeners = new Set<(entry: SyncEntry) => void>();
  count = 0;

  constructor(private readonly limit = 500) {}

  add(entry: Omit<SyncEntry, "number">): void {
    const numbered = { ...entry, number: ++this.count };
    this.list.push(numbered);
    if (this.list.length > this.limit) this.list.shift();
    for (const listener of this.listeners) listener(numbered);
  }

  get entries(): readonly SyncEntry[] {
    return this.list;
  }

  /** Only Word.run batches. */
  get syncs(): readonly SyncEntry[] {
    return this.list.filter(({ kind }) => kind === "sync");
  }

  onEntry(listener: (entry: SyncEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.list.length = 0;
  }
}
