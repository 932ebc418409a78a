import { toBase64 } from "./base64";
import { textOf } from "./html-text";
import type { Item, Person } from "./item";

const NEWLINE = "\r\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Base64 in lines of 76 characters (RFC 2045 section 6.8). */
const wrapped = (bytes: Uint8Array): string => toBase64(bytes).replace(/.{76}(?=.)/g, `$&${NEWLINE}`);

/** A header value as RFC 2047 encoded words where it is not plain ASCII; control characters are dropped. */
function word(value: string): string {
  const clean = [...value].filter((char) => char >= " " && char !== "\x7f").join("");
  if (/^[\x20-\x7e]*$/.test(clean) && clean.length < 70) return clean;
  const words: string[] = [];
  let piece = "";
  for (const char of clean) {
    if (utf8(piece + char).length > 42) {
      words.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...words, piece].map((part) => `=?utf-8?B?${toBase64(utf8(part))}?=`).join(`${NEWLINE} `);
}

const quoted = (name: string): string =>
  /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : word(name);

/** Addresses one per line; people without an address appear as an empty group, as Outlook keeps unresolved entries. */
const addresses = (people: readonly Person[]): string =>
  people
    .map(({ name, address }) => (address ? `${quoted(name)} <${address.replace(/[\s<>]/g, "")}>` : `${quoted(name)}:;`))
    .join(`,${NEWLINE} `);

const fileName = (name: string): string =>
  `filename*=utf-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

/**
 * The message as it would leave (RFC 5322, RFC 2045): text and HTML as alternatives, attachments beside them.
 * `now` is milliseconds; Bcc is kept, because this is the sender's own copy.
 */
export function messageFile(item: Item, now: number): Uint8Array {
  const boundary = (name: string): string => `=_${name}_${now.toString(36)}`;
  const part = (type: string, text: string): string =>
    [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: base64", "", wrapped(utf8(text))].join(
      NEWLINE,
    );
  const head: [string, string][] = [
    ["From", addresses(item.from ? [item.from] : [])],
    ["To", addresses(item.to)],
    ["Cc", addresses(item.cc)],
    ["Bcc", addresses(item.bcc)],
    ["Subject", word(item.subject)],
    ["Date", new Date(now).toUTCString().replace("GMT", "+0000")],
    ["Message-ID", `<${now.toString(36)}.${item.id ?? "draft"}@preview.invalid>`],
    ...[...item.headers].map(([name, value]): [string, string] => [name.replace(/[^!-9;-~]/g, ""), word(value)]),
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/mixed; boundary="${boundary("mixed")}"`],
  ];
  const files = item.attachments.map((attachment) =>
    [
      `Content-Type: ${attachment.contentType}`,
      "Content-Transfer-Encoding: base64",
      `Content-Disposition: attachment; ${fileName(attachment.name)}`,
      "",
      wrapped(attachment.bytes),
    ].join(NEWLINE),
  );
  const alternative = [
    `Content-Type: multipart/alternative; boundary="${boundary("alternative")}"`,
    "",
    `--${boundary("alternative")}`,
    part("text/plain", textOf(item.html)),
    `--${boundary("alternative")}`,
    part("text/html", `<!doctype html><html><body>${item.html}</body></html>`),
    `--${boundary("alternative")}--`,
  ].join(NEWLINE);
  const body = [alternative, ...files].map((piece) => `--${boundary("mixed")}${NEWLINE}${piece}`).join(NEWLINE);
  const headers = head.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${value}`);
  return utf8(`${headers.join(NEWLINE)}${NEWLINE}${NEWLINE}${body}${NEWLINE}--${boundary("mixed")}--${NEWLINE}`);
}
