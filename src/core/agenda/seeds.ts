import type { Action, Minutes, PreviousAction } from "../minutes/record";
import type { Block, Span } from "../text/block";
import { sentencesIn } from "../reading/grammar";
import type { AgendaItem } from "./agenda";
import { PROMISE_VERB, SEED_PHRASES } from "./seeds.data";
import type { SeedReason } from "./seeds.data";

/** Business proposed for the next agenda, with the words it comes from. */
export interface Seed {
  readonly reason: "open-action" | SeedReason;
  readonly title: string;
  /** The sentence, or the action's text. */
  readonly sentence: string;
  readonly span: Span;
  readonly ref: string | null;
  /** From a restricted item: never proposed for the public part. */
  readonly restricted: boolean;
}

const LONGEST_TITLE = 90;
const MOST_WORDS = 10;

function cut(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const short = words.slice(0, LONGEST_TITLE);
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), 40)).replace(/[\s.,;:]+$/u, "")}…`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a promise is about: the words before its verb, where they are few; else the sentence itself, shortened. */
export function titleOfPromise(sentence: string): string {
  const plain = sentence.replace(/^[^\p{L}\p{N}]+/u, "");
  const verb = PROMISE_VERB.exec(plain);
  const subject = (verb ? plain.slice(0, verb.index) : "").replace(/^(?:the|an?|and|then)\s+/iu, "").trim();
  const words = subject.split(/\s+/).length;
  const short = subject.length > 2 && words <= MOST_WORDS && !/^(?:it|this|that|he|she|they|we|there)$/iu.test(subject);
  return cut(capital(short ? subject : plain.replace(/[.;:]+$/u, "")));
}

const stillOpen = (action: Action | PreviousAction): boolean => action.status === "open" || action.status === "carried";

function fromActions(minutes: Minutes): Seed[] {
  const marked = minutes.actions.filter((action) => action.origin !== "commitment");
  return [...minutes.previousActions, ...marked].filter(stillOpen).flatMap((action): Seed[] => {
    const [span] = action.spans;
    if (!span) return [];
    const title = cut(action.ref ? `${action.ref}: ${action.text}` : action.text);
    return [
      { reason: "open-action", title, sentence: action.text, span, ref: action.ref, restricted: action.restricted },
    ];
  });
}

/**
 * What the previous minutes leave for the next agenda: open and carried actions, deferred items, and sentences that
 * promise business ("will be on the next agenda", "update quarterly"). A sentence that is an open action's own is named
 * once, as the action. Reading order; actions first.
 */
export function agendaSeeds(minutes: Minutes, blocks: readonly Block[]): readonly Seed[] {
  const actions = fromActions(minutes);
  const spoken = new Set(actions.map((seed) => seed.span.block));
  const closed = new Set(
    [...minutes.previousActions, ...minutes.actions]
      .filter((action) => !stillOpen(action))
      .map((action) => action.spans[0]?.block),
  );
  const listed = new Set(minutes.attendance.flatMap((attendee) => attendee.spans.map((span) => span.block)));
  const isRestricted = (block: number): boolean =>
    minutes.restricted.some(({ from, to }) => block >= from && block < to);
  const promises = blocks.flatMap((block, at): Seed[] => {
    if (spoken.has(at) || closed.has(at) || listed.has(at) || block.heading || block.place !== "body") return [];
    return sentencesIn(block.text).flatMap(({ start, end }): Seed[] => {
      const sentence = block.text.slice(start, end);
      const found = SEED_PHRASES.find(([, pattern]) => pattern.test(sentence));
      if (!found) return [];
      const span = { block: at, start, end };
      return [
        { reason: found[0], title: titleOfPromise(sentence), sentence, span, ref: null, restricted: isRestricted(at) },
      ];
    });
  });
  return [...actions, ...promises];
}

/** Items that close an agenda; business is taken before them. */
const CLOSING =
  /\b(?:urgent business|other business|next (?:meeting|agenda)|dates? of (?:the )?(?:next )?meetings?|exclusion of|confidential|exempt|close|read back|executives? only|trustees only|our impact)\b/iu;

/** The number of the item behind which proposed business stands: the last before those that close the agenda. */
export function seedPlace(items: readonly AgendaItem[]): number {
  const first = items.findIndex((item) => item.excludes || item.restricted || CLOSING.test(item.title));
  return (first < 0 ? items.length : first) - 1;
}

/** A chosen seed as an item of the agenda, with the sentence it comes from. */
export const itemFromSeed = (seed: Seed): AgendaItem => ({
  title: seed.title.replace(/[{}]/gu, ""),
  purposes: seed.reason === "deferred" ? ["decide"] : ["discuss"],
  because: seed.sentence,
  ...(seed.restricted ? { restricted: true } : {}),
});

/** The agenda with seeds after the item at `after`; restricted ones go behind the exclusion, or to the end. */
export function withSeeds(items: readonly AgendaItem[], seeds: readonly Seed[], after: number): readonly AgendaItem[] {
  const open = seeds.filter((seed) => !seed.restricted).map(itemFromSeed);
  const closed = seeds.filter((seed) => seed.restricted).map(itemFromSeed);
  const placed = [...items.slice(0, after + 1), ...open, ...items.slice(after + 1)];
  if (closed.length === 0) return placed;
  const exclusion = placed.findIndex((item) => item.excludes);
  const at = exclusion < 0 ? placed.length : exclusion + 1;
  return [...placed.slice(0, at), ...closed, ...placed.slice(at)];
}
