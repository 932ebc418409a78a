import type { FileGlance } from "../../core/circulation/alert/outgoing";
import { alertFindings } from "../../core/circulation/alert/rules";
import { alertMessage } from "../../core/circulation/alert/words";
import { circulationsIn } from "../../core/circulation/circulated";
import type { OutgoingPort } from "../../ports/outgoing";

/** Files looked into, and their size in bytes: the sender waits while it is done. */
const [MOST_FILES, LARGEST] = [5, 25_000_000];

/**
 * The check when Send is pressed: what Outlook should ask, or null when there is nothing to ask. A mail that cannot be
 * read is let go: the add-in never stands between a clerk and an urgent message.
 *
 * @param glance looks into the bytes of a .docx; null for what is none
 */
export async function askBeforeSending(
  outlook: OutgoingPort,
  glance: (name: string, bytes: Uint8Array) => FileGlance | null,
): Promise<string | null> {
  const item = await outlook.item();
  if (!item.ok) return null;
  const { attached, ...outgoing } = item.value;
  const files: FileGlance[] = [];
  const documents = attached.filter(({ name, size }) => /\.docx$/i.test(name) && size <= LARGEST);
  for (const { id, name } of documents.slice(0, MOST_FILES)) {
    const bytes = await outlook.attachment(id);
    const seen = bytes.ok ? glance(name, bytes.value) : null;
    if (seen) files.push(seen);
  }
  const names = attached.map(({ name }) => name);
  const findings = alertFindings({ ...outgoing, attached: names, files }, circulationsIn(outlook.remembered()));
  return alertMessage(findings) || null;
}
