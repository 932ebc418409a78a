import { precedence } from "./book";
import type { Entry, RecordBook } from "./book";

/** Two people chose differently about one thing without knowing of each other; the first holds until the clerk says. */
export interface Conflict {
  readonly holds: Entry;
  readonly others: readonly Entry[];
}

/** What was chosen differently at the same time. Equal choices are no conflict. */
export function conflicts(book: RecordBook): readonly Conflict[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of book.entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  return [...byId.values()].flatMap((entries) => {
    const [holds, ...rest] = [...entries].sort(precedence);
    const others = rest.filter((entry) => JSON.stringify(entry.value) !== JSON.stringify(holds?.value));
    return holds && others.length > 0 ? [{ holds, others }] : [];
  });
}
