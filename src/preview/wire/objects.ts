import type { HostObject } from "./classes";

/** The objects an add-in may still name: reference id to object. An id lives until the add-in gives it back. */
export class Objects {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  /** A new reference id for the object. */
  keep(object: HostObject): string {
    const id = `R${++this.count}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  /** How many are kept: what an add-in that never untracks would hold. */
  get size(): number {
    return this.kept.size;
  }
}
