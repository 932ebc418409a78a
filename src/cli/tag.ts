import { read } from "../core/reading";
import { planTags } from "../core/tagging/plan-tags";
import { DocxPort } from "../docx/port";
import { bytesOf, complain, sameFile, sentence, writeBytes } from "./output";

const USAGE = "Usage: npm run --silent tag -- IN.docx OUT.docx [--language en-US]";

/**
 * `tag IN.docx OUT.docx`: reads the minutes and writes a copy in which every marked action, decision, attendee and next
 * meeting stands in a content control. The text stays as it is; tagging a tagged document changes nothing.
 *
 * @returns exit status: 0 written, 2 bad usage, 3 a file cannot be read or written (said on standard error)
 */
export async function tagCommand(args: readonly string[]): Promise<number> {
  const language = args.includes("--language") ? args[args.indexOf("--language") + 1] : "en-GB";
  const [from, to, ...more] = args.filter((arg) => arg !== "--language" && arg !== language);
  if (from === undefined || to === undefined || more.length > 0) return complain(2, "Name two files.", USAGE);
  if (from.startsWith("--") || to.startsWith("--")) return complain(2, "That option is not known.", USAGE);
  if (language !== "en-GB" && language !== "en-US") return complain(2, "The language is en-GB or en-US.", USAGE);
  if (sameFile(from, to)) return complain(2, "The tagged document must be another file.", USAGE);
  const file = await bytesOf(from);
  if (!file.ok) return complain(3, file.reason);
  const port = new DocxPort(file.bytes);
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return complain(3, sentence(from, snapshot.failure));
  const { blocks, tags, title } = snapshot.value;
  const source = { kind: "docx" as const, blocks, ...(title !== undefined && { title }) };
  const { minutes } = read(source, { language });
  // No Word waits for these controls, so there is no budget; a control copied with its words gets an id of its own.
  const { plan } = planTags({ blocks, tags, minutes }, { budget: Infinity, copies: "own" });
  const applied = await port.apply(plan);
  if (!applied.ok) return complain(3, sentence(from, applied.failure));
  const bytes = await port.bytes();
  const problem = bytes.ok ? await writeBytes(to, bytes.value) : sentence(from, bytes.failure);
  if (problem !== null) return complain(3, problem);
  const refused = applied.value.refused?.length ?? 0;
  if (refused > 0)
    process.stderr.write(
      `${refused === 1 ? "1 place" : `${refused} places`} could not be tagged; the text there is part of a field.\n`,
    );
  return 0;
}
