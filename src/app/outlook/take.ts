import { documentsIn } from "../../core/import/message";
import { textOf } from "../file-text";
import { takeList } from "./addresses";
import { takeBytes } from "./minutes";
import type { Session } from "./session";

/** Each byte as a character, as a message file's lines are written. */
function characters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

const say = (session: Session, message: string): void =>
  session.store.update((state) => ({ ...state, told: { kind: "said", message } }));

/**
 * Takes a file that was chosen, or dropped from the computer or from Outlook itself, by its ending: lists and profiles;
 * a message for the minutes attached to it; everything else as minutes.
 */
export async function takeFile(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  if (/\.(?:csv|tsv|txt|vcf|json)$/i.test(name)) return takeList(session, name, textOf(bytes));
  if (!/\.eml$/i.test(name)) return takeBytes(session, name, bytes);
  const [first, ...more] = documentsIn(characters(bytes));
  if (!first)
    return say(
      session,
      "This message carries no Word document. Drop the .docx of the minutes itself, or choose the file.",
    );
  await takeBytes(session, first.name, first.bytes);
  if (more.length > 0)
    say(
      session,
      `This message carries ${more.length + 1} Word documents; ${first.name} was taken. For another one, drop it by itself.`,
    );
}
