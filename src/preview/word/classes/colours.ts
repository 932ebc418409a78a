import { invalidArgument } from "../../wire/errors";

/** Highlight colours: name in the file to the colour the API shows. */
export const HIGHLIGHTS: Readonly<Record<string, string | null>> = {
  none: null,
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

/** Names the API takes beside "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  lime: "00FF00",
  blue: "0000FF",
  yellow: "FFFF00",
  purple: "800080",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  navy: "000080",
  teal: "008080",
  maroon: "800000",
  olive: "808000",
  silver: "C0C0C0",
  aqua: "00FFFF",
  cyan: "00FFFF",
  fuchsia: "FF00FF",
  magenta: "FF00FF",
  pink: "FFC0CB",
  brown: "A52A2A",
  turquoise: "40E0D0",
};

/** "#FF0000", "FF0000" or a colour's name as six hexadecimal digits. Throws InvalidArgument. */
export function colourFrom(value: unknown): string {
  const text = String(value ?? "").trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const found =
    hex ??
    (short
      ? short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")
      : NAMED[text.toLowerCase().replace(/\s/g, "")]);
  if (found) return found.toUpperCase();
  if (text === "" || text.toLowerCase() === "auto") return "auto";
  throw invalidArgument("color");
}

/** The highlight that a colour stands for, the nearest one Word has; null to take it off. */
export function highlightFrom(value: unknown): string | null {
  const text = String(value ?? "").trim();
  if (text === "" || /^(none|nocolor|no color)$/i.test(text)) return null;
  const name = Object.keys(HIGHLIGHTS).find((known) => known.toLowerCase() === text.toLowerCase().replace(/\s/g, ""));
  if (name) return name === "none" ? null : name;
  const wanted = channels(colourFrom(text));
  const far = (hex: string): number =>
    channels(hex.slice(1)).reduce((sum, part, i) => sum + Math.abs(part - (wanted[i] ?? 0)), 0);
  const known = Object.entries(HIGHLIGHTS).filter((entry): entry is [string, string] => entry[1] !== null);
  return known.sort((a, b) => far(a[1]) - far(b[1]))[0]?.[0] ?? null;
}

const channels = (hex: string): number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** w:u values to Word.UnderlineType. */
export const UNDERLINES: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  words: "Word",
  double: "Double",
  thick: "Thick",
  dotted: "Dotted",
  dottedHeavy: "DottedHeavy",
  dash: "DashLine",
  dashedHeavy: "DashLineHeavy",
  dashLong: "DashLineLong",
  dashLongHeavy: "DashLineLongHeavy",
  dotDash: "DotDashLine",
  dashDotHeavy: "DotDashLineHeavy",
  dotDotDash: "TwoDotDashLine",
  dashDotDotHeavy: "TwoDotDashLineHeavy",
  wave: "Wave",
  wavyHeavy: "WaveHeavy",
  wavyDouble: "WaveDouble",
};
