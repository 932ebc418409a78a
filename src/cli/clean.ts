import { cleanDocx } from "../docx/clean";
import { publicCopy } from "../docx/public-copy";
import { bytesOf, complain, sameFile, sentence, writeBytes } from "./output";

const USAGE = "Usage: npm run --silent clean -- IN.docx OUT.docx [--public]";

/**
 * `clean IN.docx OUT.docx`: writes a copy to be sent out, without tags, data part, comments, tracked changes (accepted)
 * and author names; the text stays as it is. With `--public`, restricted items give way to a sentence that says so.
 *
 * @returns exit status: 0 written, 2 bad usage, 3 a file cannot be read or written (said on standard error)
 */
export async function cleanCommand(args: readonly string[]): Promise<number> {
  const [from, to, ...more] = args.filter((arg) => !arg.startsWith("--"));
  if (from === undefined || to === undefined || more.length > 0) return complain(2, "Name two files.", USAGE);
  if (args.some((arg) => arg.startsWith("--") && arg !== "--public"))
    return complain(2, "That option is not known.", USAGE);
  if (sameFile(from, to)) return complain(2, "The copy must be another file than the document.", USAGE);
  const file = await bytesOf(from);
  if (!file.ok) return complain(3, file.reason);
  const words = args.includes("--public") ? await publicCopy(file.bytes) : ({ ok: true, value: file.bytes } as const);
  const copy = words.ok ? cleanDocx(words.value) : words;
  if (!copy.ok) return complain(3, sentence(from, copy.failure));
  const problem = await writeBytes(to, copy.value);
  return problem === null ? 0 : complain(3, problem);
}
