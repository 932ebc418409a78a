import { hashOf } from "../../core/record/hash";
import type { MailAttachmentInfo, MailItem } from "../../ports/mail";
import type { MadeFile } from "./files";
import { NOTE_FILES } from "./notes";
import type { Session } from "./session";

/** What a draft's files would do to the files that are attached already. */
export interface FilePlan {
  /** Files that the item does not have as they are now. */
  readonly add: readonly MadeFile[];
  /** Attached files that give way: older versions, and files of another draft that was filled in here. */
  readonly replaced: readonly MailAttachmentInfo[];
  /** True where the pane attached all of those itself, and nobody has changed them since. */
  readonly ours: boolean;
}

/** Hash of a file's bytes, by which it is known again. */
function fileHash(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return hashOf(text);
}

/** The note about files that were attached: name and hash of each. */
export const filesNote = (files: readonly MadeFile[]): string =>
  JSON.stringify(files.map((file) => [file.name, fileHash(file.bytes)]));

/** What an item's note tells of files that were attached by the pane; anything else in it is ignored. */
function notedFiles(note: string | undefined): ReadonlyMap<string, string> {
  try {
    const list: unknown = JSON.parse(note ?? "[]");
    const pairs = Array.isArray(list) ? (list as unknown[]) : [];
    return new Map(
      pairs.filter(
        (pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === "string"),
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * Compares a draft's files with those on the item by their bytes, not by their names: a name alone does not tell that a
 * file is the version that is meant.
 */
export async function planFiles(
  session: Session,
  item: MailItem,
  files: readonly MadeFile[],
  notes: Readonly<Record<string, string>>,
): Promise<FilePlan> {
  const noted = notedFiles(notes[NOTE_FILES]);
  const wanted = new Map(files.map((file) => [file.name, fileHash(file.bytes)]));
  const there = new Set<string>();
  const replaced: MailAttachmentInfo[] = [];
  let ours = true;
  for (const attached of item.attachments) {
    const { id, name } = attached;
    if (!wanted.has(name) && !noted.has(name)) continue;
    const bytes = attached.kind === "file" ? await session.mail.attachment(id) : null;
    const hash = bytes?.ok ? fileHash(bytes.value) : null;
    if (hash !== null && hash === wanted.get(name) && !there.has(name)) there.add(name);
    else if (wanted.has(name) || hash === noted.get(name)) {
      replaced.push(attached);
      ours &&= hash !== null && hash === noted.get(name);
    }
  }
  return { add: files.filter((file) => !there.has(file.name)), replaced, ours };
}
