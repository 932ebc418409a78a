import { parseArgs } from "node:util";

/** A command's options, by name without the dashes: one stands alone, one has a value, or one of the values listed. */
export type Takes = Readonly<Record<string, "alone" | "value" | readonly string[]>>;

/** A command line, taken apart. */
export interface Given {
  /** What is no option, in order. */
  readonly files: readonly string[];
  readonly has: (option: string) => boolean;
  /** The values an option was given, in order. */
  readonly all: (option: string) => readonly string[];
  /** The last of them. */
  readonly value: (option: string) => string | undefined;
}

/** Languages a command can be told to read in. */
export const LANGUAGES = ["en-GB", "en-US"] as const;
export type GivenLanguage = (typeof LANGUAGES)[number];

/** The language that `--language` names, where it is given; its values have to be `LANGUAGES`. */
export const languageIn = ({ value }: Given): GivenLanguage | null =>
  LANGUAGES.find((one) => one === value("language")) ?? null;

/**
 * Takes a command line apart: `--name`, `--name value`, `--name=value`, and files; behind `--` there are only files.
 *
 * @returns a string is the sentence that says what is wrong with it
 */
export function given(args: readonly string[], takes: Takes): Given | string {
  const options = Object.fromEntries(
    Object.entries(takes).map(([name, how]) => [name, { type: how === "alone" ? "boolean" : "string" } as const]),
  );
  const files: string[] = [];
  const values = new Map<string, string[]>();
  // What is wrong is said in our own words.
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const how = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (how === undefined) return `${rawName} is not known.`;
    if (how === "alone" && value !== undefined) return `${rawName} takes no value.`;
    if (how !== "alone" && (value === undefined || (!inlineValue && value.startsWith("--"))))
      return `${rawName} wants a value.`;
    if (typeof how !== "string" && !how.includes(value!)) return `${rawName} is ${how.join(" or ")}.`;
    values.set(name, [...(values.get(name) ?? []), value ?? ""]);
  }
  const all = (option: string): readonly string[] => values.get(option) ?? [];
  return { files, all, has: (option) => values.has(option), value: (option) => all(option).at(-1) };
}
