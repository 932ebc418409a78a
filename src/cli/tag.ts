import { bytesOf, complain, sameFile, sentence, writeBytes } from "./output";
import { tagDocument } from "./tag-document";

const USAGE = "Usage: npm run --silent tag -- IN.docx OUT.docx [--language en-US]";

/**
 * `tag IN.docx OUT.docx`: reads the minutes and writes a copy in which every marked action, decision, attendee and next
 * meeting stands in a content control. The text stays as it is; tagging a tagged document changes nothing.
 *
 * @returns exit status: 0 written, 2 bad usage, 3 a file cannot be read or written (said on standard error)
 */
export async function tagCommand(args: readonly string[]): Promise<number> {
  const language = args.includes("--language") ? args[args.indexOf("--language") + 1] : undefined;
  const [from, to, ...more] = args.filter((arg) => arg !== "--language" && arg !== language);
  if (from === undefined || to === undefined || more.length > 0) return complain(2, "Name two files.", USAGE);
  if (from.startsWith("--") || to.startsWith("--")) return complain(2, "That option is not known.", USAGE);
  if (args.includes("--language") && language !== "en-GB" && language !== "en-US")
    return complain(2, "The language is en-GB or en-US.", USAGE);
  if (sameFile(from, to)) return complain(2, "The tagged document must be another file.", USAGE);
  const file = await bytesOf(from);
  if (!file.ok) return complain(3, file.reason);
  const tagged = await tagDocument(file.bytes, language === "en-GB" || language === "en-US" ? language : null);
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
