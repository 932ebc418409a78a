import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isAddress } from "../../core/circulation/addressee";
import type { Draft } from "../../core/circulation/draft";
import type { MailFile } from "../../core/circulation/eml";
import { draftEml, draftHtml, invitationIcs, type FileContext } from "../../core/circulation/files";
import { makeDrafts } from "../../core/circulation/make";
import { safeFileName } from "../../core/publish/state";
import { cleanDocx } from "../../docx/clean";
import { publicCopy } from "../../docx/public-copy";
import { complain, sentence, writeBytes } from "../output";
import { draftSource } from "./input";
import { usage, draftOptions, type DraftForm, type DraftOptions } from "./options";

export { usage };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Said on standard error; the drafts go to standard output or to files. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * `draft FILE --kind … --to …`: the mails and the invitation that follow from minutes, as files that a mail program or a
 * calendar opens. A circulation carries a clean copy of the .docx. What the clerk should think about before sending is
 * said on standard error.
 *
 * @returns exit status: 0 written (or nothing to write, which is said), 2 bad usage, 3 a file cannot be read or written
 */
export async function draftCommand(args: readonly string[]): Promise<number> {
  const options = draftOptions(args);
  if (typeof options === "string") return complain(2, options, usage);
  if (options.from && !isAddress(options.from.address))
    return complain(2, `"${options.from.address}" is no mail address; write --from "Name <name@example.org>".`);
  const clock = new Date();
  const today = options.today ?? localDay(clock);
  const source = await draftSource(options, today);
  if (!source.ok) return complain(3, source.reason);
  const { input, document, remarks } = source.value;
  remarks.forEach(tell);
  const drafts = makeDrafts(options.kind, input);
  if (drafts.length === 0) {
    tell(NOTHING[options.kind] ?? "These minutes give nothing to write.");
    return 0;
  }
  for (const notice of new Set(drafts.flatMap((draft) => draft.notices.map(({ message }) => message)))) tell(notice);
  const copy = await copyFor(drafts, document, options);
  if (!copy.ok) return complain(3, copy.reason);
  const now = options.today === null ? clock.getTime() : Date.parse(`${options.today}T12:00:00Z`);
  const context = { from: options.from ?? input.setting.clerk, now, sequence: 0 };
  const written: { readonly name: string; readonly text: string }[] = [];
  for (const draft of drafts) {
    const text = formOf(draft, options.to, { ...context, files: copy.files(draft) });
    if (text === null)
      return complain(
        3,
        "The minutes do not fix the day, start and end of the next meeting, so there is no calendar file yet; give what is missing with --date, --start and --end.",
      );
    written.push({ name: draft.key, text });
  }
  return deliver(written, options);
}

/** Why there may be no draft of a kind. */
const NOTHING: Readonly<Record<string, string>> = {
  owner: "No action in these minutes names an owner to write to.",
  apologies: "Nobody sent apologies, so there is nobody to write to.",
  guest: "Nobody was in attendance, so there is no guest to write to.",
  reminder: "No action falls due soon, so there is nobody to remind.",
};

function formOf(draft: Draft, form: DraftForm, context: FileContext): string | null {
  if (form === "html") return draftHtml(draft);
  if (form === "eml") return draftEml(draft, context);
  return draft.kind === "invitation" ? invitationIcs(draft, "PUBLISH", context) : null;
}

type Copy =
  | { readonly ok: true; readonly files: (draft: Draft) => readonly MailFile[] }
  | { readonly ok: false; readonly reason: string };

/** The clean copy that some drafts carry, made once. Minutes that are no .docx go without, and that is said. */
async function copyFor(drafts: readonly Draft[], document: Uint8Array | null, options: DraftOptions): Promise<Copy> {
  const none: Copy = { ok: true, files: () => [] };
  if (options.to !== "eml" || drafts.every((draft) => draft.files.length === 0)) return none;
  if (document === null) {
    tell("The minutes are no .docx, so no copy of them is attached; attach the file yourself.");
    return none;
  }
  const words = await publicCopy(document, options.restricted ? "all" : "public");
  const clean = words.ok ? cleanDocx(words.value) : words;
  if (!clean.ok) return { ok: false, reason: sentence(options.file, clean.failure) };
  const bytes = clean.value;
  return { ok: true, files: (draft) => draft.files.map(({ name }) => ({ name, mediaType: DOCX, bytes })) };
}

/** Prints the drafts, or writes each to a file of its own and prints the files' names. */
async function deliver(
  drafts: readonly { readonly name: string; readonly text: string }[],
  { out, to }: DraftOptions,
): Promise<number> {
  if (out === null) {
    if (drafts.length > 1)
      tell(`${drafts.length} drafts follow each other; --out FOLDER writes each to a file of its own.`);
    process.stdout.write(drafts.map(({ text }) => text).join("\n"));
    return 0;
  }
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    return complain(
      3,
      `${out} is no folder to write to (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}).`,
    );
  }
  const used = new Set<string>();
  for (const { name, text } of drafts) {
    const base = safeFileName(name.replace(":", " "));
    let file = `${base}.${to}`;
    for (let n = 2; used.has(file.toLowerCase()); n++) file = `${base} ${n}.${to}`;
    used.add(file.toLowerCase());
    const problem = await writeBytes(join(out, file), new TextEncoder().encode(text));
    if (problem !== null) return complain(3, problem);
    process.stdout.write(`${join(out, file)}\n`);
  }
  return 0;
}

/** Day of the machine's clock and zone, "YYYY-MM-DD". */
function localDay(now: Date): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
