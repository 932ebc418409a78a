import { isAddress, oneLine, severalLines, wellFormed, type Addressee } from "./addressee";
import { base64, base64Lines, quotedPrintable, utf8, utf8Pieces } from "./encode";

/** A file that goes with a mail. */
export interface MailFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A mail that waits to be looked at and sent. */
export interface Mail {
  /** The moment of writing, milliseconds since 1970. */
  readonly date: number;
  readonly from: Addressee | null;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly bcc: readonly Addressee[];
  readonly subject: string;
  /** BCP 47 tags of the languages in the body, the first one first. */
  readonly languages: readonly string[];
  readonly text: string;
  readonly html: string;
  /** A calendar request that the mail itself is (RFC 6047), when it is one. */
  readonly calendar?: string;
  readonly files: readonly MailFile[];
}

/** Soft limit of a header line, and what an encoded word may hold (RFC 2047: 75 characters in all). */
const [LINE, ENCODED_BYTES] = [76, 42];

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");

const encodedWords = (text: string): readonly string[] =>
  utf8Pieces(wellFormed(text), ENCODED_BYTES).map((piece) => `=?UTF-8?B?${base64(utf8(piece))}?=`);

/** Sets words after a header's name, a new line (CRLF, space) before any word that would run over. */
function folded(name: string, words: readonly string[]): string {
  let [line, out] = [`${name}:`, ""];
  for (const word of words) {
    if (line.length + 1 + word.length > LINE && line.trim() !== "" && line !== `${name}:`) {
      out += `${line}\r\n`;
      line = "";
    }
    line += ` ${word}`;
  }
  return out + line;
}

/** An unstructured header (Subject): one line of text, encoded when it is not plain ASCII or has an over-long word. */
function textHeader(name: string, value: string): string {
  const text = oneLine(value);
  const words = text.split(" ");
  return folded(name, isPlain(text) && words.every((word) => word.length < 70) ? words : encodedWords(text));
}

function phrase(name: string): readonly string[] {
  const text = oneLine(name);
  if (!isPlain(text) || text.length > 60) return encodedWords(text);
  return [/^[A-Za-z0-9 ]+$/.test(text) ? text : `"${text.replace(/["\\]/g, "\\$&")}"`];
}

/**
 * One mailbox. Without a known address the name stands as an empty group ("Anna Price:;", RFC 5322, 3.4): the clerk
 * sees who is missing, and nothing can be delivered to a guess.
 */
function mailbox(who: Addressee): readonly string[] {
  if (!isAddress(who.address))
    return who.name.trim() ? [...phrase(who.name).slice(0, -1), `${phrase(who.name).at(-1)}:;`] : [];
  return who.name.trim() ? [...phrase(who.name), `<${who.address}>`] : [who.address];
}

function addressHeader(name: string, list: readonly Addressee[]): readonly string[] {
  const entries = list.map(mailbox).filter((words) => words.length > 0);
  if (entries.length === 0) return [];
  const words = entries.flatMap((entry, at) =>
    at === entries.length - 1 ? entry : [...entry.slice(0, -1), `${entry.at(-1)},`],
  );
  return [folded(name, words)];
}

/** A file name as a parameter: plain when ASCII, else RFC 2231 in numbered pieces. */
function fileName(name: string): string {
  const text = wellFormed(oneLine(name)).replace(/[/\\]/g, "-") || "attachment";
  if (/^[\x20-\x7e]*$/.test(text)) return `;\r\n filename="${text.replaceAll('"', "'")}"`;
  const encode = (byte: number): string =>
    /[A-Za-z0-9._-]/.test(String.fromCharCode(byte)) && byte < 128
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const pieces = utf8Pieces(text, 18).map((piece) => [...utf8(piece)].map(encode).join(""));
  return pieces.map((piece, at) => `;\r\n filename*${at}*=${at === 0 ? "UTF-8''" : ""}${piece}`).join("");
}

const textPart = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(
    severalLines(wellFormed(text)),
  )}`;

const filePart = (file: MailFile): string =>
  [
    `Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : "application/octet-stream"}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment${fileName(file.name)}`,
    "",
    base64Lines(file.bytes),
  ].join("\r\n");

/** Parts between boundary lines. "=_" can stand neither in quoted-printable nor in base64, so no content can end a part. */
function multipart(kind: "mixed" | "alternative", parts: readonly string[]): string {
  const boundary = `=_${kind}_matters_arising`;
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("");
  return `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${body}--${boundary}--`;
}

/**
 * The mail as an .eml file (RFC 5322, MIME) that Outlook opens as an unsent draft. Bcc is kept, because this is a draft
 * and not what travels. No name, subject or file name can add a header: each is one line, encoded where needed.
 */
export function writeEml(mail: Mail): string {
  const alternatives = [textPart("text/plain", mail.text), textPart("text/html", mail.html)];
  if (mail.calendar !== undefined) alternatives.push(textPart("text/calendar; method=REQUEST", mail.calendar));
  const body = multipart("alternative", alternatives);
  const headers = [
    `Date: ${new Date(mail.date).toUTCString().replace("GMT", "+0000")}`,
    ...addressHeader("From", mail.from ? [mail.from] : []),
    ...addressHeader("To", mail.to),
    ...addressHeader("Cc", mail.cc),
    ...addressHeader("Bcc", mail.bcc),
    textHeader("Subject", mail.subject),
    ...(mail.languages.length > 0 ? [`Content-Language: ${mail.languages.join(", ")}`] : []),
    "X-Unsent: 1",
    "MIME-Version: 1.0",
  ];
  const content = mail.files.length > 0 ? multipart("mixed", [body, ...mail.files.map(filePart)]) : body;
  return `${headers.join("\r\n")}\r\n${content}\r\n`;
}
