import { decode } from "./characters";
import type { Scope } from "./scope";

/** One attribute: its canonical name, and its source (`w:val="1"`) unless it was set here. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly source: string | null;
}

/** Attributes of an element that has none, shared. */
export const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/** The attributes of a start tag, from the end of its name to its own; the parser has checked the quotes. */
export function readAttributes(scope: Scope, from: number, to: number): readonly XmlAttribute[] {
  const { source } = scope;
  const found: XmlAttribute[] = [];
  for (let at = from, equals = equalsIn(source, at, to); equals >= 0; equals = equalsIn(source, at, to)) {
    const open = quoteAfter(source, equals);
    const close = source.indexOf(source.charAt(open), open + 1);
    const raw = source.slice(at, equals).trim();
    const value = normalised(source.slice(open + 1, close));
    found.push({ name: scope.attributeName(raw), value, source: `${raw}=${source.slice(open, close + 1)}` });
    at = close + 1;
  }
  return found.length > 0 ? found : NO_ATTRIBUTES;
}

/** The value of one of those attributes; undefined when it is not there. */
export function valueOf(scope: Scope, from: number, to: number, name: string): string | undefined {
  const { source } = scope;
  for (let at = from, equals = equalsIn(source, at, to); equals >= 0; equals = equalsIn(source, at, to)) {
    const open = quoteAfter(source, equals);
    const close = source.indexOf(source.charAt(open), open + 1);
    if (scope.attributeName(source.slice(at, equals).trim()) === name) return normalised(source.slice(open + 1, close));
    at = close + 1;
  }
  return undefined;
}

/** The next "=" of a start tag that ends at `to`; -1 when there is none. */
function equalsIn(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 61) return at;
  return -1;
}

/** The quote with which the value behind an "=" begins. */
function quoteAfter(source: string, equals: number): number {
  let open = equals + 1;
  while (source.charCodeAt(open) <= 32) open++;
  return open;
}

/** XML 1.0, 3.3.3: in an attribute white space is a space. */
const normalised = (value: string): string =>
  decode(/[\r\n\t]/.test(value) ? value.replace(/\r\n|[\r\n\t]/g, " ") : value);
