import type { Block } from "../text/block";
import type { Line } from "./context";
import type { Cut } from "./cut";
import type { ReadZone } from "./document";
import { shareFacts } from "./line-facts";

/**
 * What one reading has met so far. Minutes say the same again and again ("Noted.", "None", the same heads over every meeting
 * of a year): a line says of itself what an equal line said, and a zone of equal lines reads as the first one did.
 */
export class Twins {
  private readonly known = new Map<string, { readonly number: number; readonly lines: readonly Line[] }>();
  /** For each line of the document a number, equal for equal lines of equal blocks; 0 in tables, whose cells know their place. */
  private readonly numbers: number[] = [];
  private next = 1;
  private readonly zones = new Map<string, ReadZone>();

  /** Takes in the next block's lines. */
  add(block: Block, lines: readonly Line[]): void {
    const number = block.cell ? null : this.numberOf(block, lines);
    for (let at = 0; at < lines.length; at++) this.numbers.push(number === null ? 0 : number + at);
  }

  /** What a zone of these lines held when it was read before, else what `read` finds in it. */
  zone(from: number, { kind, role, level, end }: Cut, read: () => ReadZone): ReadZone {
    const numbers = this.numbers.slice(from, end);
    if (numbers.includes(0)) return read();
    const key = `${kind} ${role} ${level} ${numbers.join()}`;
    let zone = this.zones.get(key);
    if (!zone) this.zones.set(key, (zone = read()));
    return zone;
  }

  private numberOf(block: Block, lines: readonly Line[]): number {
    const key = wordingOf(block);
    const twin = this.known.get(key);
    if (twin) {
      lines.forEach((line, at) => shareFacts(line, twin.lines[at]!));
      return twin.number;
    }
    const number = this.next;
    this.known.set(key, { number, lines });
    this.next += lines.length;
    return number;
  }
}

/** All that can be told of a block: mostly its text alone. */
const wordingOf = (block: Block): string =>
  block.place === "body" && Object.keys(block).length === 2 ? block.text : `\0${JSON.stringify(block)}`;
