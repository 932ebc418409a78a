import type { HostObject } from "./classes";

/** So many requests later, what was not tracked is gone. */
const REQUESTS_REMEMBERED = 50;

/** The objects an add-in may still name: reference id to object. An id lives until the add-in gives it back. */
export class Objects {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly tracked = new Set<string>();
  /** Ids of objects that the add-in does not track, request by request, oldest first. */
  private untracked: string[][] = [];
  private count = 0;

  /** The reference id of the object: the one it has, or a new one. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `R${++this.count}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /**
   * Ends a request that tracks nothing by itself: what it handed out may be named a while longer (a second round trip of
   * the same context) and is let go then, but for what was asked to be kept.
   */
  release(handedOut: readonly string[]): void {
    this.untracked.push([...handedOut]);
    if (this.untracked.length <= REQUESTS_REMEMBERED) return;
    for (const id of this.untracked.shift() ?? []) if (!this.tracked.has(id)) this.forget(id);
  }

  /** The add-in asked to keep this one: it lives until it is given back. */
  track(id: string): void {
    this.tracked.add(id);
  }

  get(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  forget(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
    this.tracked.delete(id);
  }

  forgetAll(): void {
    this.kept.clear();
    this.ids.clear();
    this.tracked.clear();
  }

  /** How many are kept: what an add-in that never untracks would hold. */
  get size(): number {
    return this.kept.size;
  }
}
