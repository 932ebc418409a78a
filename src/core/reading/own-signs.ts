import type { Block, Span } from "../text/block";
import { squeeze } from "../text/fold";
import { usualSigns } from "../text/usual-signs";
import type { Claim, Words, Zone } from "./context";

/** A block as the parsers see it, in usual signs, with its text as it is written. */
interface Evened extends Block {
  readonly written: string;
}

/** The block in usual signs; itself where it has no others. */
export function evened(block: Block): Block | Evened {
  const text = usualSigns(block.text);
  return text === block.text ? block : { ...block, text, written: block.text };
}

const isEvened = (block: Block): block is Evened => "written" in block;

/** Claims of a zone whose words are those of the document, sign for sign: what a fact quotes must stand there. */
export function inOwnSigns(claims: readonly Claim[], { lines, at }: Zone): readonly Claim[] {
  if (!lines.some(({ block }) => isEvened(block))) return claims;
  const blocks = new Map(lines.map(({ block }, index) => [at[index]!, block]));
  return claims.map((claim) => {
    if (claim.kind === "action")
      return {
        ...quoted(claim, blocks),
        owners: claim.owners.map((owner) => quoted(owner, blocks)),
        due: claim.due && quoted(claim.due, blocks),
      };
    return claim.kind === "decision" || claim.kind === "evidence" ? quoted(claim, blocks) : claim;
  });
}

/** The words at their spans as the blocks have them; as they are where they are no plain quotation. */
function quoted<W extends Words>(words: W, blocks: ReadonlyMap<number, Block>): W {
  if (!words.spans.some(({ block }) => isEvened(blocks.get(block)!))) return words;
  const quote = (of: (block: Block) => string): string =>
    words.spans.map(({ block, start, end }: Span) => of(blocks.get(block)!).slice(start, end)).join(" ");
  const seen = quote(({ text }) => text);
  const own = quote((block) => (isEvened(block) ? block.written : block.text));
  if (words.text === seen) return { ...words, text: own };
  return words.text === squeeze(seen) ? { ...words, text: squeeze(own) } : words;
}
