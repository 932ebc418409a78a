/** One property of a card: name in capitals, parameters as written, the value's fields (split at ";"). */
export interface CardProperty {
  readonly name: string;
  readonly parameters: string;
  readonly fields: readonly string[];
}

const unescape = (text: string): string =>
  text.replace(/\\(n|N|.)/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

/** Characters of the Windows code page from 0x80 to 0x9f; the others of its upper half are Unicode's own. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text of quoted-printable: bytes of UTF-8, or of the Windows code page that Outlook's older cards are written in. */
function quotedPrintable(text: string): string {
  const bytes = text.replace(/%/g, "%25").replace(/=([0-9A-Fa-f]{2})/g, "%$1");
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => {
      const code = Number.parseInt(digits, 16);
      return WINDOWS[code - 0x80] ?? String.fromCharCode(code);
    });
  }
}

/** Splits at semicolons that are not escaped. */
function fieldsOf(value: string): readonly string[] {
  const fields: string[] = [""];
  for (const piece of value.match(/\\.|[^\\;]+|;/gsu) ?? []) {
    if (piece === ";") fields.push("");
    else fields.push((fields.pop() ?? "") + piece);
  }
  return fields.map((field) => unescape(field).trim());
}

function propertyOf(line: string): CardProperty | null {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(line);
  if (!match) return null;
  const [, name = "", parameters = "", value = ""] = match;
  const decoded = QUOTED_PRINTABLE.test(parameters) ? quotedPrintable(value) : value;
  return { name: name.toUpperCase(), parameters: parameters.slice(1), fields: fieldsOf(decoded) };
}

/** "ENCODING=QUOTED-PRINTABLE", or the word alone as version 2.1 allows. */
const QUOTED_PRINTABLE = /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/iu;

/** Lines of cards made whole: folded ones, and those that quoted-printable breaks with "=" at the end. */
function wholeLines(source: string): readonly string[] {
  const text = source.replace(/^\uFEFF/u, "").replace(/(?:\r\n|\n|\r)[ \t]/g, "");
  const whole: string[] = [];
  let broken: string[] | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const goesOn = line.endsWith("=");
    if (broken) broken.push(goesOn ? line.slice(0, -1) : line);
    else if (goesOn && QUOTED_PRINTABLE.test(/^[^:]*/u.exec(line)?.[0] ?? "")) broken = [line.slice(0, -1)];
    else whole.push(line);
    if (!broken || goesOn) continue;
    whole.push(broken.join(""));
    broken = null;
  }
  if (broken) whole.push(broken.join(""));
  return whole;
}

/** The cards of a vCard file (2.1, 3.0 or 4.0); what is not a card is passed over. */
export function readCards(source: string): readonly (readonly CardProperty[])[] {
  const cards: CardProperty[][] = [];
  let card: CardProperty[] | null = null;
  for (const line of wholeLines(source)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) card = [];
    else if (/^END:VCARD\s*$/i.test(line)) {
      if (card) cards.push(card);
      card = null;
    } else {
      const property = card && propertyOf(line);
      if (card && property) card.push(property);
    }
  }
  return cards;
}
