import { MOST_ASKED } from "./needs";

/** What stands around a word where it is asked for: nothing, white space before it, behind it, or both; and its sign. */
const FORMS = [
  { sign: "", before: "", behind: "" },
  { sign: "*", before: "_", behind: "" },
  { sign: "+", before: "", behind: "_" },
  { sign: "/", before: "_", behind: "_" },
] as const;

/** Characters for numbers: none of them is a sign of a form, a hyphen, a comma or a bar. */
const signOf = (number: number): string => String.fromCharCode(number < FEW ? 48 + number : 161 - FEW + number);
const numberOf = (code: number): number => (code < 161 ? code - 48 : code - 161 + FEW);
const FEW = 75;

/**
 * The runs of letters that a pattern asks for, told by the words of its source: nearly all of them stand there, and the source
 * is loaded anyway. A run is a word, with a white space before or behind it in some forms, cut to so many letters as are asked.
 */
export class WordRuns {
  private readonly words: readonly string[];

  constructor(source: string) {
    // What stands right behind a backslash is no letter of a word: "\bfoo" holds "foo".
    this.words = [...new Set(source.match(/(?<!\\)[a-z]{2,}/gi)?.map((word) => word.toLowerCase()))];
  }

  /** The runs that are words of the source, by their numbers; and those that are not. */
  write(runs: readonly string[]): { readonly told: string; readonly untold: readonly string[] } {
    const left = new Set(runs);
    const told = FORMS.map((_, form) => {
      const numbers: number[] = [];
      this.words.forEach((_word, number) => {
        if (left.delete(this.run(number, form))) numbers.push(number);
      });
      return numbers.length === 0 ? "" : FORMS[form]!.sign + written(numbers);
    }).join("");
    return { told, untold: [...left] };
  }

  /** The runs that `write` told. */
  read(told: string): string[] {
    const runs: string[] = [];
    let form = 0;
    let last = 0;
    let ranges = false;
    for (let at = 0; at < told.length; at++) {
      const sign = told[at]!;
      const next = FORMS.findIndex((one) => one.sign === sign);
      if (next > 0) form = next;
      else if (sign === "-") ranges = true;
      else {
        const number = numberOf(told.charCodeAt(at));
        for (let one = ranges ? last + 1 : number; one <= number; one++) runs.push(this.run(one, form));
        last = number;
        ranges = false;
      }
    }
    return runs;
  }

  private run(number: number, form: number): string {
    const { before, behind } = FORMS[form]!;
    return (before + this.words[number]! + behind).slice(0, MOST_ASKED);
  }
}

/** Numbers that ascend; of three or more neighbours the first and the last. */
function written(numbers: readonly number[]): string {
  let text = "";
  for (let at = 0; at < numbers.length; at++) {
    let end = at;
    while (numbers[end + 1] === numbers[end]! + 1) end++;
    if (end - at < 2) text += signOf(numbers[at]!);
    else {
      text += `${signOf(numbers[at]!)}-${signOf(numbers[end]!)}`;
      at = end;
    }
  }
  return text;
}
