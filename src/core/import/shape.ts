/** What is wrong with a file's content, in words that name the place. */
export class ShapeError extends Error {}

type Reader<T> = (value: unknown, path: string) => T;

const LONGEST = 20_000;
const MOST = 5_000;

/** A text of at most 20,000 characters. */
export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new ShapeError(`${path} is missing or is not a text`);
  if (value.length > LONGEST) throw new ShapeError(`${path} is longer than ${LONGEST} characters`);
  return value;
};

export const truth: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw new ShapeError(`${path} is missing or is neither true nor false`);
  return value;
};

/** A whole number from 0 to a million. */
export const count: Reader<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 1_000_000) {
    throw new ShapeError(`${path} is missing or is not a whole number`);
  }
  return value;
};

/** "YYYY-MM-DD". */
export const day: Reader<string> = (value, path) => {
  const written = text(value, path);
  const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written) {
    throw new ShapeError(`${path} is not a day written as YYYY-MM-DD`);
  }
  return written;
};

/** "HH:mm". */
export const time: Reader<string> = (value, path) => {
  const written = text(value, path);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(written)) throw new ShapeError(`${path} is not a time written as HH:mm`);
  return written;
};

export const oneOf =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (value, path) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new ShapeError(`${path} must be one of ${choices.join(", ")}`);
    return found;
  };

export const listOf =
  <T>(entry: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw new ShapeError(`${path} is not a list`);
    if (value.length > MOST) throw new ShapeError(`${path} has more than ${MOST} entries`);
    return value.map((one, at) => entry(one, `${path} ${at + 1}`));
  };

/** Texts by name; names that a program could mistake for its own are refused. */
export const textsByName: Reader<Readonly<Record<string, string>>> = (value, path) => {
  if (value === undefined) return {};
  const entries = Object.entries(object(value, path)).map(
    ([name, words]) => [name, text(words, `${path}, ${name}`)] as const,
  );
  if (entries.some(([name]) => name === "__proto__")) throw new ShapeError(`${path} has a name that is not allowed`);
  return Object.fromEntries(entries);
};

/** null where the value is null or absent. */
export const orNull =
  <T>(entry: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null || value === undefined ? null : entry(value, path);

/** `otherwise` where the value is absent. */
export const orElse =
  <T>(entry: Reader<T>, otherwise: T): Reader<T> =>
  (value, path) =>
    value === undefined ? otherwise : entry(value, path);

export const object = (value: unknown, path: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ShapeError(`${path} is missing or is not a group of values`);
  }
  return value as Readonly<Record<string, unknown>>;
};

/** Reads each named field by its reader; fields that are not named are left out. */
export const shape =
  <T extends object>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (value, path) => {
    const from = object(value, path);
    const names = Object.keys(fields) as (keyof T & string)[];
    const read = names.map((name) => [
      name,
      fields[name](Object.hasOwn(from, name) ? from[name] : undefined, path ? `${path}, ${name}` : name),
    ]);
    return Object.fromEntries(read) as T;
  };
