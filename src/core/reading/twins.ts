import type { Block } from "../text/block";
import type { Line } from "./context";
import { LOOKAHEAD, sameState, type Cut, type State } from "./cut";
import type { Piece, ReadZone } from "./piece";
import { linesLike, linesOf } from "./lines";
import { evened } from "./own-signs";

/** A zone as it was cut at some line. */
interface Met {
  readonly from: number;
  readonly piece: Piece;
}

/** The lines of a block as it was first met. */
interface Known {
  readonly number: number;
  readonly lines: readonly Line[];
  /** It has no signs but the usual ones. */
  readonly usual: boolean;
}

/** What equal zones hold, once one of them has been read. */
export interface Slot {
  read: ReadZone | null;
}

/** Of the zones that begin with the same line so many are remembered: most that recur do so in few surroundings. */
const MOST_MET = 6;

/**
 * What one reading has met so far. Minutes say the same again and again ("Noted.", "None", the same heads over every meeting
 * of a year): a line says of itself what an equal line said, a zone of equal lines reads as the first one did, and where what
 * follows is equal as well it is cut as the first one was.
 */
export class Twins {
  private readonly known = new Map<string, Known>();
  /** For each line of the document a number, equal for equal lines of equal blocks; 0 in tables, whose cells know their place. */
  private readonly numbers: number[] = [];
  private next = 1;
  private readonly zones = new Map<string, Slot>();
  /** By the number of their first line, the latest first. */
  private readonly met = new Map<number, Met[]>();

  /** The next block's lines, in usual signs. */
  lines(written: Block): readonly Line[] {
    if (written.cell) {
      const own = linesOf(evened(written));
      for (let at = 0; at < own.length; at++) this.numbers.push(0);
      return own;
    }
    const key = wordingOf(written);
    const twin = this.known.get(key);
    const block = twin?.usual ? written : evened(written);
    const own = twin ? linesLike(block, twin.lines) : linesOf(block);
    const number = twin?.number ?? this.next;
    if (!twin) {
      this.known.set(key, { number, lines: own, usual: block === written });
      this.next += own.length;
    }
    for (let at = 0; at < own.length; at++) this.numbers.push(number + at);
    return own;
  }

  /** The zone that was cut where all that a cut at line `from` can look at was equal; null when none was. */
  pieceAt(from: number, before: State): Piece | null {
    for (const { from: then, piece } of this.met.get(this.numbers[from]!) ?? [])
      if (sameState(piece.before, before) && this.equal(then, from, piece.lines + LOOKAHEAD + 1)) return piece;
    return null;
  }

  /** Remembers the zone that was cut at line `from`. */
  keep(from: number, piece: Piece): void {
    const number = this.numbers[from]!;
    if (number === 0) return;
    const alike = this.met.get(number);
    if (!alike) this.met.set(number, [{ from, piece }]);
    else {
      alike.unshift({ from, piece });
      if (alike.length > MOST_MET) alike.pop();
    }
  }

  /** The place for what a zone of these lines holds, filled where one was read before. */
  slotOf(from: number, { kind, role, level, standing, end }: Cut): Slot {
    const numbers = this.numbers.slice(from, end);
    if (numbers.includes(0)) return { read: null };
    const key = `${kind} ${role} ${level} ${standing ?? ""} ${numbers.join()}`;
    let slot = this.zones.get(key);
    if (!slot) this.zones.set(key, (slot = { read: null }));
    return slot;
  }

  /** True when `count` lines from two places on are equal, or as many as there are to the document's end. */
  private equal(one: number, other: number, count: number): boolean {
    const { numbers } = this;
    for (let at = 0; at < count; at++) {
      const number = numbers[one + at];
      if (number !== numbers[other + at] || number === 0) return false;
      if (number === undefined) return true;
    }
    return true;
  }
}

/** All that can be told of a block: mostly its text alone. */
const wordingOf = (block: Block): string => {
  if (block.place === "body") {
    let properties = 0;
    for (const _ in block) properties++;
    if (properties === 2) return block.text;
  }
  return `\0${JSON.stringify(block)}`;
};
