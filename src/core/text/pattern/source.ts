import { DIGIT, FOREIGN, SPACE, kindOf } from "./letters";

/** Characters: ASCII ones as 128 bits and one bit (128) for all others; and the kinds they are of, as bits. */
export interface Characters {
  readonly set: Int32Array;
  readonly kinds: number;
}

/** A regular expression's structure, as far as what it needs of a text follows from it. */
export type Node =
  | ({ readonly type: "one" } & Characters)
  /** Two characters or more, by their kinds. */
  | { readonly type: "word"; readonly kinds: string }
  | { readonly type: "sequence"; readonly parts: readonly Node[] }
  | { readonly type: "choice"; readonly options: readonly Node[] }
  | { readonly type: "repeat"; readonly node: Node; readonly min: number; readonly max: number }
  /** Looks ahead or behind: must match, takes nothing. */
  | { readonly type: "look"; readonly node: Node }
  /** The beginning of the text. */
  | { readonly type: "start" };

const NOTHING: Node = { type: "sequence", parts: [] };

/** What is not ASCII may be white space, or stand for an "s" or a "k". */
const ALL_FOREIGN = (1 << FOREIGN) | (1 << SPACE) | (1 << kindOf(0x17f)) | (1 << kindOf(0x212a));

function characters(has: (code: number) => boolean, foreign: boolean, kinds = foreign ? ALL_FOREIGN : 0): Characters {
  const set = new Int32Array(5);
  for (let code = 0; code < 128; code++)
    if (has(code)) {
      set[code >> 5]! |= 1 << (code & 31);
      kinds |= 1 << kindOf(code);
    }
  if (foreign) set[4] = 1;
  return { set, kinds };
}

const matching = (pattern: RegExp, foreign: boolean, kinds?: number): Characters =>
  characters((code) => pattern.test(String.fromCharCode(code)), foreign, kinds);
const none = (): boolean => false;

const ANY = matching(/[^]/, true);
const LINE = matching(/./, true);
const CLASSES: Readonly<Record<string, Characters>> = {
  d: matching(/\d/, false, 1 << DIGIT),
  D: matching(/\D/, true),
  w: matching(/\w/, true),
  W: matching(/\W/, true),
  s: matching(/\s/, true, 1 << SPACE),
  S: matching(/\S/, true),
};
const PROPERTIES: Readonly<Record<string, Characters>> = {
  L: matching(/[A-Za-z]/, true),
  Lu: matching(/[A-Z]/, true),
  Ll: matching(/[a-z]/, true),
  M: characters(none, true),
  N: matching(/\d/, true),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

const literals: Characters[] = [];
const literal = (code: number): Characters =>
  (literals[code] ??= characters((one) => one === code, code > 127, code > 127 ? 1 << kindOf(code) : 0));

const union = (a: Characters, b: Characters): Characters => ({
  set: a.set.map((bits, at) => bits | b.set[at]!),
  kinds: a.kinds | b.kinds,
});

const complement = ({ set }: Characters): Characters => characters((code) => !holds(set, code), true);

const holds = (set: Int32Array, code: number): boolean => ((set[code >> 5]! >>> (code & 31)) & 1) === 1;

/**
 * Reads a regular expression that the engine has accepted. What it does not know it takes for anything at all, so that
 * nothing follows from it.
 */
export function parseSource({ source, ignoreCase }: RegExp): Node {
  return new Parser(source, ignoreCase).choice();
}

const [STAR, PLUS, QUESTION, BRACE] = [42, 43, 63, 123];
const syntax = new Uint8Array(128);
for (const sign of "\\^$.|?*+()[]{}") syntax[sign.charCodeAt(0)] = 1;
const isSyntax = (code: number): boolean => code < 128 && syntax[code] === 1;
const isDigit = (code: number): boolean => code > 47 && code < 58;

/** What was read before: the same letters and classes stand in most patterns. */
const ownCase = new Map<string, Node>();
const anyCase = new Map<string, Node>();
const classes = new Map<string, Characters>();

class Parser {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly ignoreCase: boolean,
  ) {}

  choice(): Node {
    const options = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      options.push(this.sequence());
    }
    return options.length === 1 ? options[0]! : { type: "choice", options };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      parts.push(this.word() ?? this.repeated(this.atom()));
    return parts.length === 1 ? parts[0]! : { type: "sequence", parts };
  }

  /** Letters that stand for themselves, of which a pattern of words is full: read at once. */
  private word(): Node | null {
    const { source } = this;
    let end = this.at;
    while (end < source.length && !isSyntax(source.charCodeAt(end))) end++;
    // A quantifier belongs to the last of them.
    if ("*+?{".includes(source[end] ?? "|")) end--;
    if (end - this.at < 2) return null;
    let kinds = "";
    for (; this.at < end; this.at++) kinds += String.fromCharCode(kindOf(source.charCodeAt(this.at)));
    return { type: "word", kinds };
  }

  private repeated(node: Node): Node {
    const { source } = this;
    const sign = source.charCodeAt(this.at);
    let [min, max] = [0, Infinity];
    if (sign === STAR) this.at++;
    else if (sign === PLUS) {
      this.at++;
      min = 1;
    } else if (sign === QUESTION) {
      this.at++;
      max = 1;
    } else if (sign === BRACE && isDigit(source.charCodeAt(this.at + 1))) {
      this.at++;
      min = max = this.count();
      if (source[this.at] === ",") {
        this.at++;
        max = isDigit(source.charCodeAt(this.at)) ? this.count() : Infinity;
      }
      this.at++;
    } else return node;
    if (source.charCodeAt(this.at) === QUESTION) this.at++;
    return { type: "repeat", node, min, max };
  }

  private count(): number {
    let count = 0;
    for (; isDigit(this.source.charCodeAt(this.at)); this.at++)
      count = count * 10 + this.source.charCodeAt(this.at) - 48;
    return count;
  }

  private atom(): Node {
    const sign = this.source[this.at]!;
    if (sign === "(") return this.group();
    if (sign === "[") return this.one(this.characterClass());
    this.at++;
    if (sign === ".") return { type: "one", ...LINE };
    if (sign === "^") return { type: "start" };
    if (sign === "$") return NOTHING;
    if (sign !== "\\") return this.letter(sign);
    const escape = this.source[this.at]!;
    if (escape === "b" || escape === "B") {
      this.at++;
      return NOTHING;
    }
    if (escape === "k" || (escape >= "1" && escape <= "9")) {
      this.at = escape === "k" ? this.source.indexOf(">", this.at) + 1 : this.at + 1;
      return { type: "repeat", node: { type: "one", ...ANY }, min: 0, max: Infinity };
    }
    return this.one(this.escaped());
  }

  private letter(sign: string): Node {
    const known = this.ignoreCase ? anyCase : ownCase;
    let node = known.get(sign);
    if (!node) known.set(sign, (node = this.one(literal(sign.charCodeAt(0)))));
    return node;
  }

  private one(found: Characters): Node {
    return { type: "one", ...this.cased(found) };
  }

  private group(): Node {
    const { source } = this;
    let [look, never] = [false, false];
    this.at++;
    if (source.charCodeAt(this.at) === QUESTION) {
      const behind = source[this.at + 1] === "<";
      const kind = source[this.at + (behind ? 2 : 1)];
      look = kind === "=";
      never = kind === "!";
      if (look || never || !behind) this.at += behind ? 3 : 2;
      else this.at = source.indexOf(">", this.at) + 1;
    }
    const node = this.choice();
    this.at++;
    if (never) return NOTHING;
    return look ? { type: "look", node } : node;
  }

  /** What stands after a backslash, outside or inside a class. */
  private escaped(): Characters {
    const letter = this.source[this.at++]!;
    if (CLASSES[letter]) return CLASSES[letter];
    if (letter === "p" || letter === "P") {
      const end = this.source.indexOf("}", this.at);
      const name = this.source.slice(this.at + 1, end);
      this.at = end + 1;
      const known = PROPERTIES[name];
      return known === undefined ? ANY : letter === "p" ? known : complement(known);
    }
    let code = CONTROLS[letter] ?? letter.charCodeAt(0);
    if (letter === "u" || letter === "x") {
      const digits = /\{[\da-f]+\}|[\da-f]{4}|[\da-f]{2}/iy;
      digits.lastIndex = this.at;
      code = parseInt(digits.exec(this.source)![0].replace(/[{}]/g, ""), 16);
      this.at = digits.lastIndex;
    }
    return literal(code);
  }

  private characterClass(): Characters {
    let end = this.at + 1;
    while (this.source[end] !== "]") end += this.source[end] === "\\" ? 2 : 1;
    const key = `${this.source.slice(this.at, end)}${this.ignoreCase ? "]i" : "]"}`;
    let found = classes.get(key);
    if (found) this.at = end + 1;
    else classes.set(key, (found = this.readClass()));
    return found;
  }

  private readClass(): Characters {
    const negated = this.source[++this.at] === "^";
    if (negated) this.at++;
    let found = characters(none, false);
    let unknown = false;
    while (this.source[this.at] !== "]") {
      const from = this.at;
      const one = this.member();
      unknown ||= one === ANY;
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]" && this.single(from)) {
        this.at++;
        const last = this.member();
        found = union(found, between(one, last));
      } else found = union(found, one);
    }
    this.at++;
    // What a class leaves out is only known where all its members are.
    if (negated && unknown) return ANY;
    return negated ? complement(this.cased(found)) : found;
  }

  private member(): Characters {
    const sign = this.source[this.at++]!;
    if (sign === "\\") return this.escaped();
    return literal(sign.charCodeAt(0));
  }

  /** True when the member of a class that began at `from` is one character, so that a range can begin with it. */
  private single(from: number): boolean {
    return this.source[from] !== "\\" || !/[dDwWsSpP]/.test(this.source[from + 1]!);
  }

  /** With both cases of each letter, where case does not count. */
  private cased(found: Characters): Characters {
    return this.ignoreCase ? withBothCases(found) : found;
  }
}

const both = new WeakMap<Characters, Characters>();

function withBothCases(found: Characters): Characters {
  let cased = both.get(found);
  if (!cased) both.set(found, (cased = addCases(found)));
  return cased;
}

function addCases({ set, kinds }: Characters): Characters {
  const foreign = set[4] === 1;
  const cased = set.slice();
  const add = (code: number): number => (cased[code >> 5]! |= 1 << (code & 31));
  for (let capital = 65; capital <= 90; capital++) {
    // A letter beyond ASCII may be another case of K or S.
    const foreignToo = foreign && (capital === 75 || capital === 83);
    if (foreignToo || holds(set, capital) || holds(set, capital + 32)) {
      add(capital);
      add(capital + 32);
    }
  }
  if (holds(cased, 75) || holds(cased, 83)) cased[4] = 1;
  return { set: cased, kinds };
}

/** The characters from one to another; both hold one character each. */
function between(first: Characters, last: Characters): Characters {
  const only = ({ set }: Characters): number => {
    for (let code = 0; code < 128; code++) if (holds(set, code)) return code;
    return 128;
  };
  const [from, to] = [only(first), only(last)];
  return characters((code) => code >= from && code <= to, to > 127);
}
