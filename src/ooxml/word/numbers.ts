/** A number in a list's format (ECMA-376 part 1, 17.18.59 ST_NumberFormat); formats not written out here are decimal. */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return n < 10 ? `0${n}` : String(n);
    case "upperRoman":
      return roman(n);
    case "lowerRoman":
      return roman(n).toLowerCase();
    case "upperLetter":
      return letters(n);
    case "lowerLetter":
      return letters(n).toLowerCase();
    case "ordinal":
      return `${n}${ordinalEnd(n)}`;
    case "cardinalText":
      return inWords(n, CARDINALS);
    case "ordinalText":
      return inWords(n, ORDINALS);
    case "numberInDash":
      return `- ${n} -`;
    case "hex":
      return n.toString(16).toUpperCase();
    case "chicago":
      return ("*†‡§"[(n - 1) % 4] as string).repeat(Math.floor((n - 1) / 4) + 1);
    default:
      return String(n);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"],
  [5, "V"], [4, "IV"], [1, "I"],
]; // prettier-ignore

function roman(n: number): string {
  if (n < 1 || n > 32767) return String(n);
  let [rest, text] = [n, ""];
  for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) text += letter;
  return text;
}

/** a … z, aa, bb … zz, aaa: the letter is repeated, not counted on. */
function letters(n: number): string {
  if (n < 1 || n > 780) return String(n);
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

function ordinalEnd(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}

const words = (list: string): readonly string[] => list.split(" ");
const CARDINALS = words(
  "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty",
);
const ORDINALS = words(
  "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth",
);

const inWords = (n: number, list: readonly string[]): string => list[n - 1] ?? String(n);
