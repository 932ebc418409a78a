import { given, languageIn, LANGUAGES } from "./arguments";
import { bytesOf, complain, sameFile, sentence, writeBytes } from "./output";
import { tagDocument } from "./tag-document";

/** How it is called. */
export const usage = "Usage: npm run --silent tag -- IN.docx OUT.docx [--language en-GB|en-US]";

/**
 * `tag IN.docx OUT.docx`: reads the minutes and writes a copy in which every marked action, decision, attendee and next
 * meeting stands in a content control. The text stays as it is; tagging a tagged document changes nothing.
 *
 * @returns exit status: 0 written, 2 bad usage, 3 a file cannot be read or written (said on standard error)
 */
export async function tagCommand(args: readonly string[]): Promise<number> {
  const asked = given(args, { language: LANGUAGES });
  if (typeof asked === "string") return complain(2, asked, usage);
  const [from, to, ...more] = asked.files;
  if (from === undefined || to === undefined || more.length > 0) return complain(2, "Name two files.", usage);
  if (sameFile(from, to)) return complain(2, "The tagged document must be another file.", usage);
  const file = await bytesOf(from);
  if (!file.ok) return complain(3, file.reason);
  const tagged = await tagDocument(file.bytes, languageIn(asked));
  if (!tagged.ok) return complain(3, sentence(from, tagged.failure));
  const problem = await writeBytes(to, tagged.bytes);
  if (problem !== null) return complain(3, problem);
  const { refused } = tagged;
  if (refused > 0)
    process.stderr.write(
      `${refused === 1 ? "1 place" : `${refused} places`} could not be tagged; the text there is part of a field.\n`,
    );
  return 0;
}
