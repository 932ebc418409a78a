/**
 * Word's wildcards as the source of a regular expression: ? * [abc] [a-z] [!a-z] {n} {n,} {n,m} @ < > ( ) and \ before a
 * special character. Null when the pattern is not one Word would take.
 */
export function wildcardSource(text: string): string | null {
  let source = "";
  let groups = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\\") {
      const next = text.charAt(++i);
      if (next === "") return null;
      source += /\d/.test(next) && Number(next) <= groups && next !== "0" ? `\\${next}` : escape(next);
    } else if (char === "?") source += "[^\\r]";
    else if (char === "*") source += "[^\\r]*?";
    else if (char === "@") source += "+?";
    else if (char === "<") source += "(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])";
    else if (char === ">") source += "(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])";
    else if (char === "(") {
      groups++;
      source += "(";
    } else if (char === ")") source += ")";
    else if (char === "[") {
      const close = text.indexOf("]", i + 2);
      if (close < 0) return null;
      const body = text.slice(i + 1, close);
      const negated = body.startsWith("!");
      const inside = (negated ? body.slice(1) : body).replace(
        /\\(.)|([\\\]^[&~])/g,
        (_, taken: string, special: string) => `\\${taken ?? special}`,
      );
      source += `[${negated ? "^" : ""}${inside}]`;
      i = close;
    } else if (char === "{") {
      const count = /^\{(\d+)(?:([,;])(\d*))?\}/.exec(text.slice(i));
      if (!count) return null;
      source += count[2] ? `{${count[1]},${count[3]}}` : `{${count[1]}}`;
      i += count[0].length - 1;
    } else if (char === "^") {
      const code = { t: "\\t", l: "\\v", s: "\\u00a0", "13": "\\r" }[text.slice(i + 1).match(/^(13|[tls])/)?.[0] ?? ""];
      if (!code) return null;
      source += code;
      i += text.startsWith("^13", i) ? 2 : 1;
    } else source += escape(char);
  }
  try {
    return new RegExp(source, "u") && source;
  } catch {
    return null;
  }
}

const escape = (char: string): string => (/[.*+?^${}()|[\]\\/]/.test(char) ? `\\${char}` : char);
