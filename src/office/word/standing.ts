import { TAG_PREFIX } from "./limits";

/**
 * Queues the controls of ours among `controls`; to be called for its answer after the sync. One that was taken away while
 * changes are tracked stays in the document, marked as deleted, until somebody accepts that: it is no tag any more
 * (Word API 1.5, ContentControlCollection.getByChangeTrackingStates).
 */
export function queueStanding(controls: Word.ContentControlCollection): () => readonly Word.ContentControl[] {
  controls.load("id,tag,title,text");
  const deleted = controls.getByChangeTrackingStates(["Deleted" as Word.ChangeTrackingState]);
  deleted.load("id");
  return () => {
    const gone = new Set(deleted.items.map(({ id }) => id));
    return controls.items.filter(({ id, tag }) => tag.startsWith(TAG_PREFIX) && !gone.has(id));
  };
}
