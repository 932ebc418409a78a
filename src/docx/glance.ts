import { strFromU8, unzipSync } from "fflate";
import type { FileGlance } from "../core/circulation/alert/outgoing";
import { printOf } from "../core/circulation/alert/print";
import { PART_NAMESPACE } from "./names";

/** Parts looked into, inflated; a larger one is left alone (a zip bomb, or nothing a clerk wrote). */
const LARGEST_PART = 40_000_000;
const PARTS = /^(?:word\/(?:document|comments|header\d*)\.xml|customXml\/item\d+\.xml)$/i;

/**
 * A quick look into a .docx for the check before sending: its words, comments, tracked changes, tags and notes. It is no
 * reader: it runs in classic Outlook's event runtime, which has no TextDecoder and no regular expressions newer than
 * ECMAScript 2016, and answers while the sender waits. Null for bytes that are no .docx.
 */
export function glance(name: string, bytes: Uint8Array): FileGlance | null {
  const parts = open(bytes);
  const main = parts?.["word/document.xml"];
  if (!parts || main === undefined) return null;
  const headers = Object.keys(parts).filter((part) => /^word\/header/.test(part));
  const texts = [...headers.sort().map((part) => parts[part] as string), main];
  const visible = texts.map((xml) => paragraphsIn(readOnce(xml)));
  const paragraphs = visible.reduce((all, more) => all.concat(more), []);
  return {
    name,
    paragraphs,
    comments: count(parts["word/comments.xml"] ?? "", /<w:comment[ >]/g),
    trackedChanges: count(texts.join(""), /<w:(?:ins|del|moveFrom|moveTo)[ >]/g),
    working:
      texts.some((xml) => xml.indexOf('w:val="ma:1:') >= 0) ||
      Object.keys(parts).some(
        (part) => /^customXml/i.test(part) && (parts[part] as string).indexOf(PART_NAMESPACE) >= 0,
      ),
    print: printOf(visible[visible.length - 1] as string[]),
  };
}

function open(bytes: Uint8Array): Record<string, string> | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= LARGEST_PART,
    });
    const parts: Record<string, string> = {};
    for (const name of Object.keys(files)) parts[name] = strFromU8(files[name] as Uint8Array);
    return parts;
  } catch {
    return null;
  }
}

const count = (xml: string, what: RegExp): number => (xml.match(what) ?? []).length;

/**
 * The text as it reads once changes are accepted, each text box told once: deleted words are no `w:t` (17.3.3.7), moved
 * ones stand a second time where they were, and a fallback repeats its choice.
 */
const readOnce = (xml: string): string => without(without(xml, "w:moveFrom"), "mc:Fallback");

/** Takes every element of a name out, with all it holds; one left open takes the rest. Linear in the text. */
function without(xml: string, name: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let open = xml.indexOf(`<${name}`); open >= 0; open = xml.indexOf(`<${name}`, at)) {
    const head = xml.indexOf(">", open);
    const empty = head < 0 || xml.charAt(head - 1) === "/";
    const another = !/[ >/]/.test(xml.charAt(open + name.length + 1));
    const close = empty || another ? head : xml.indexOf(`</${name}>`, head);
    kept.push(xml.slice(at, another ? head : open));
    if (close < 0) return kept.join("");
    at = empty ? head + 1 : another ? head : close;
  }
  return kept.join("") + xml.slice(at);
}

/** The words of each paragraph that has any. */
function paragraphsIn(xml: string): string[] {
  const found: string[] = [];
  for (const piece of xml.split("</w:p>")) {
    let words = "";
    const runs = /<w:(?:t(?: [^>]*)?>([^<]*)<|(?:tab|br|cr)[ /])/g;
    for (let run = runs.exec(piece); run; run = runs.exec(piece)) words += run[1] ?? " ";
    const settled = entities(words).replace(/\s+/g, " ").trim();
    if (settled !== "") found.push(settled);
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const entities = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#x([0-9a-f]{1,5})|#([0-9]{1,6}));/gi, (whole, named, hex, decimal) => {
    if (named) return NAMED[String(named).toLowerCase()] as string;
    const code = hex ? parseInt(String(hex), 16) : parseInt(String(decimal), 10);
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : String(whole);
  });
