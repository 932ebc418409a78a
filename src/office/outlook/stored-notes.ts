/** The one property that holds all notes: `getAll` came with Mailbox 1.9, and 1.8 is what the manifest asks for. */
export const NOTES = "matters-arising";

/**
 * Notes out of what is stored on an item; anything that is not a text is left behind. Also read by the check before
 * sending, where only what ECMAScript 2016 has can be relied on.
 */
export function notesIn(stored: unknown): Readonly<Record<string, string>> {
  const all: unknown = typeof stored === "string" ? parsed(stored) : null;
  if (typeof all !== "object" || all === null) return {};
  const notes: Record<string, string> = {};
  for (const name of Object.keys(all)) {
    const value: unknown = (all as Record<string, unknown>)[name];
    if (typeof value === "string") notes[name] = value;
  }
  return notes;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
