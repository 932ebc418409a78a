import { lettersOf, type Letters } from "./letters";
import { KNOWN } from "./known";
import { putNeed, satisfies, type Need } from "./needs";
import { opensAt, opensWith, putOpenings } from "./openings";
import { plainTwin } from "./plain";
import { studyOf } from "./study";
import { readStudies, readStudy, studyName } from "./written";

/** Longer texts are not looked through beforehand: a pattern that looks at their beginning alone must not pay for the rest. */
const LONGEST = 4096;

/** All that were made, in their order: the reader makes its patterns once, a few hundred of them. */
const made: Pattern[] = [];

/** The place of what a pattern has none of. */
const NOWHERE = -1;

let known: ReturnType<typeof readStudies> | null = null;

/**
 * A regular expression that is only tried where it has a chance. Most patterns of the grammar match few lines; what a text
 * must hold for them (needs.ts) and how a match must begin (openings.ts) is read from the pattern itself, when it is first
 * used, and a text is looked through once for all of them (letters.ts). Where it is tried on a plain text, a twin is that is
 * sooner ready (plain.ts). Neither changes what matches.
 */
export class Pattern {
  private readonly global: boolean;
  private readonly sticky: boolean;
  private readonly unicode: boolean;
  /** True as soon as any text was asked for it. */
  studied = false;
  /** Gives what it needs, for as long as that was not asked. */
  private toNeed: (() => Need | null) | null = null;
  /** Where what it needs is written down (rows.ts). */
  private need = NOWHERE;
  /** The same for how a match begins, where the place is given: at the text's beginning, or for sticky patterns anywhere. */
  private openings = NOWHERE;
  /** What stands for the regular expression with plain texts; null while none was needed. */
  private twin: RegExp | null = null;
  private compiled = false;

  /** As of a RegExp: where `exec` and `test` begin, and go on, for a pattern with the flag g or y. */
  lastIndex = 0;

  /** @param ofText made of a text's own words: no build has studied it */
  constructor(
    readonly regexp: RegExp,
    private readonly ofText = false,
  ) {
    this.global = regexp.global;
    this.sticky = regexp.sticky;
    this.unicode = regexp.unicode;
    made.push(this);
  }

  /** As RegExp.test. */
  test(text: string): boolean {
    if (this.global || this.sticky) return this.exec(text) !== null;
    return this.engine(text, 0)?.test(text) ?? false;
  }

  /** As RegExp.exec. */
  exec(text: string): RegExpExecArray | null {
    if (!this.global && !this.sticky) return this.engine(text, 0)?.exec(text) ?? null;
    const engine = this.engine(text, this.lastIndex);
    if (engine) engine.lastIndex = this.lastIndex;
    const match = engine?.exec(text) ?? null;
    this.lastIndex = match ? engine!.lastIndex : 0;
    return match;
  }

  /** The match of a sticky pattern right at `at`, of a global one there or behind; no state is looked at or left. */
  execAt(text: string, at: number): RegExpExecArray | null {
    const engine = this.engine(text, at);
    if (!engine) return null;
    engine.lastIndex = at;
    return engine.exec(text);
  }

  /** Where the match of a sticky pattern ends that begins right at `at`; -1 where there is none. Its words are not made. */
  endAt(text: string, at: number): number {
    const engine = this.engine(text, at);
    if (!engine) return -1;
    engine.lastIndex = at;
    return engine.test(text) ? engine.lastIndex : -1;
  }

  /** All matches, as String.matchAll gives them; the pattern has the flag g. */
  all(text: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const engine = this.engine(text, 0);
    if (!engine) return found;
    let at = 0;
    for (;;) {
      // Set each time: what is done with a match may use the same pattern.
      engine.lastIndex = at;
      const match = engine.exec(text);
      if (!match) return found;
      found.push(match);
      at = engine.lastIndex;
      if (match[0] === "") at += engine.unicode && text.codePointAt(at)! > 0xffff ? 2 : 1;
    }
  }

  /** The text with what matches replaced, as String.replace does. */
  replaceIn(text: string, by: string): string {
    const engine = this.engine(text, 0);
    if (!engine) return text;
    engine.lastIndex = 0;
    return text.replace(engine, by);
  }

  /** False when nothing that the pattern matches can stand in any piece of the text. */
  mayStandIn(text: string): boolean {
    if (!this.studied) this.study();
    return this.mayHold(lettersOf(text));
  }

  /** False when no text that begins with this pair of kinds (letters.ts) can match. */
  mayOpenWith(pair: number): boolean {
    if (!this.studied) this.study();
    return this.openings === NOWHERE || opensWith(this.openings, pair);
  }

  /** What to ask about a text; null when the pattern surely does not match. */
  private engine(text: string, at: number): RegExp | null {
    if (!this.studied) this.study();
    const { openings } = this;
    const letters = lettersOf(text);
    if (openings !== NOWHERE && !(this.sticky ? opensAt(openings, text, at) : opensWith(openings, letters.opening)))
      return null;
    if (!this.mayHold(letters)) return null;
    if (!this.unicode || letters.length > LONGEST) return this.own(text);
    letters.scan();
    return letters.plain ? (this.twin ??= this.makeTwin(text)) : this.own(text);
  }

  private own(text: string): RegExp {
    if (!this.compiled) {
      this.compiled = true;
      compileFor(this.regexp, text);
    }
    return this.regexp;
  }

  private makeTwin(text: string): RegExp {
    const twin = plainTwin(this.regexp);
    if (!twin) return this.own(text);
    compileFor(twin, text);
    return twin;
  }

  private study(): void {
    this.studied = true;
    known ??= readStudies(KNOWN);
    const written = this.ofText ? undefined : known.get(studyName(this.regexp));
    const { openings, need } = written ? readStudy(written, this.regexp) : studyOf(this.regexp);
    if (openings) this.openings = putOpenings(openings);
    this.toNeed = need;
  }

  private mayHold(letters: Letters): boolean {
    if (this.toNeed) {
      const need = this.toNeed();
      if (need) this.need = putNeed(need);
      this.toNeed = null;
    }
    return this.need === NOWHERE || letters.length > LONGEST || satisfies(this.need, letters);
  }
}

/**
 * V8 compiles a pattern twice: when it is first asked for code that is interpreted, which takes the longer of both, and when
 * it is asked again for the machine's own; unless the text has 1,000 characters or more (kTierUpForSubjectLengthValue).
 * A text of that length is asked for once, with the first characters of the given one so that its code units are as wide.
 * What is found there nobody looks at.
 */
function compileFor(regexp: RegExp, text: string): void {
  regexp.lastIndex = LONG.length;
  regexp.test(text.slice(0, 3) + LONG);
  regexp.lastIndex = 0;
}

const LONG = "\0".repeat(1000);

/** The regular expression, tried only where it has a chance. */
export const guarded = (regexp: RegExp): Pattern => new Pattern(regexp);

/** The same for one that is made of a text's own words. */
export const guardedOfText = (regexp: RegExp): Pattern => new Pattern(regexp, true);

/** The regular expressions of all patterns that were made so far. */
export const madeSoFar = (): readonly RegExp[] => made.map(({ regexp }) => regexp);

/** Those of them that some text was asked for: what is never asked need not be studied beforehand. */
export const askedSoFar = (): readonly RegExp[] => made.filter(({ studied }) => studied).map(({ regexp }) => regexp);
