/** One property of a card: name in capitals, parameters as written, the value's fields (split at ";"). */
export interface CardProperty {
  readonly name: string;
  readonly parameters: string;
  readonly fields: readonly string[];
}

const unescape = (text: string): string =>
  text.replace(/\\(n|N|.)/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, "")
    .replace(/%/g, "%25")
    .replace(/=([0-9A-Fa-f]{2})/g, "%$1");
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
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
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/su.exec(line);
  if (!match) return null;
  const [, name = "", parameters = "", value = ""] = match;
  const decoded = /ENCODING=QUOTED-PRINTABLE/i.test(parameters) ? quotedPrintable(value) : value;
  return { name: name.toUpperCase(), parameters: parameters.slice(1), fields: fieldsOf(decoded) };
}

/** The cards of a vCard file (2.1, 3.0 or 4.0); what is not a card is passed over. */
export function readCards(source: string): readonly (readonly CardProperty[])[] {
  const unfolded = source
    .replace(/^\uFEFF/u, "")
    .replace(/=\r?\n/g, "=\n")
    .replace(/\r?\n[ \t]/g, "");
  const lines = unfolded.replace(/=\n/g, "").split(/\r?\n|\r/);
  const cards: CardProperty[][] = [];
  let card: CardProperty[] | null = null;
  for (const line of lines) {
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
