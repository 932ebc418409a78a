import { cleanDocx } from "../docx/clean";
import { publicCopy } from "../docx/public-copy";
import { given } from "./arguments";
import { bytesOf, complain, sameFile, sentence, writeBytes } from "./output";

/** How it is called. */
export const usage = "Usage: npm run --silent clean -- IN.docx OUT.docx [--public]";

/**
 * `clean IN.docx OUT.docx`: writes a copy to be sent out, without tags, data part, comments, tracked changes (accepted)
 * and author names; the text stays as it is. With `--public`, restricted items give way to a sentence that says so.
 *
 * @returns exit status: 0 written, 2 bad usage, 3 a file cannot be read or written (said on standard error)
 */
export async function cleanCommand(args: readonly string[]): Promise<number> {
  const asked = given(args, { public: "alone" });
  if (typeof asked === "string") return complain(2, asked, usage);
  const [from, to, ...more] = asked.files;
  if (from === undefined || to === undefined || more.length > 0) return complain(2, "Name two files.", usage);
  if (sameFile(from, to)) return complain(2, "The copy must be another file than the document.", usage);
  const file = await bytesOf(from);
  if (!file.ok) return complain(3, file.reason);
  const words = asked.has("public") ? await publicCopy(file.bytes) : ({ ok: true, value: file.bytes } as const);
  const copy = words.ok ? cleanDocx(words.value) : words;
  if (!copy.ok) return complain(3, sentence(from, copy.failure));
  const problem = await writeBytes(to, copy.value);
  return problem === null ? 0 : complain(3, problem);
}
