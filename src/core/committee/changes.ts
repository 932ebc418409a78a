import type { Attendee, Minutes } from "../minutes/record";
import type { Block, Span } from "../text/block";
import { fold } from "../text/fold";
import { sentencesIn } from "../reading/grammar";
import { memberCalled, membershipOf } from "./called";
import type { Membership } from "./called";
import type { Member } from "./profile";

/** A change of membership that the minutes speak of; the clerk is asked once, with the sentence. */
export interface MembershipQuestion {
  readonly kind: "new" | "standing-down" | "unlisted" | "substitute";
  readonly name: string;
  /** The words that say so, and where. */
  readonly sentence: string;
  readonly span: Span | null;
  /** Stable name of the question, so that it is asked once. */
  readonly key: string;
}

const BODY = "(?:the |this )?(?:\\p{Lu}[\\p{L} ]*)?(?:committee|council|board|group|panel|forum|body)";
const LEAVING = new RegExp(
  `\\b(?:stand(?:s|ing)? down|step(?:s|ping|ped)? down|resign(?:s|ed|ing|ation)|(?:retir(?:es|ing|ed|ement)|leav(?:es|ing)) (?:from )?${BODY})\\b`,
  "iu",
);
const MEMBER = "(?:a |the |an )?(?:new )?(?:member|trustee|governor|director|councillor)";
const JOINING = new RegExp(
  `\\b(?:(?:accepted|appointed|elected|co-opted|welcomed|approved) as ${MEMBER}|(?:be|been|being|is|was|are|were)(?: duly| unanimously)? co-?opted(?! as)|(?:joins?|joined|joining) ${BODY})\\b`,
  "iu",
);
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;

/** The person a sentence is about: somebody listed, else a name of two or more words nearest before the verb. */
function personIn(sentence: string, verb: number, known: readonly string[]): string | null {
  const listed = known.filter((name) => sentence.includes(name) && sentence.indexOf(name) < verb);
  if (listed.length > 0)
    return listed.sort((one, other) => sentence.lastIndexOf(other) - sentence.lastIndexOf(one))[0] ?? null;
  const named = [...sentence.matchAll(NAME)].filter((match) => match.index < verb);
  return named.at(-1)?.[0] ?? null;
}

function inText(blocks: readonly Block[], known: readonly string[]): MembershipQuestion[] {
  return blocks.flatMap(({ text }, block) =>
    sentencesIn(text).flatMap(({ start, end }): MembershipQuestion[] => {
      const sentence = text.slice(start, end);
      for (const [kind, pattern] of [
        ["standing-down", LEAVING],
        ["new", JOINING],
      ] as const) {
        const verb = pattern.exec(sentence);
        const name = verb && personIn(sentence, verb.index, known);
        if (name) return [{ kind, name, sentence, span: { block, start, end }, key: `${kind}:${fold(name)}` }];
      }
      return [];
    }),
  );
}

function inList(attendee: Attendee, blocks: readonly Block[], members: Membership): MembershipQuestion[] {
  const span = attendee.spans[0] ?? null;
  const sentence = span ? (blocks[span.block]?.text ?? attendee.name) : attendee.name;
  const ask = (kind: MembershipQuestion["kind"]): MembershipQuestion[] => [
    { kind, name: attendee.name, sentence, span, key: `${kind}:${fold(attendee.name)}` },
  ];
  const words = [...attendee.roles, attendee.note ?? ""].join(" ");
  if (attendee.substituteFor) return ask("substitute");
  if (/\bnew (?:member|trustee|governor|director)\b/iu.test(words)) return ask("new");
  if (LEAVING.test(words)) return ask("standing-down");
  const counts = attendee.status === "present" || attendee.status === "apologies";
  return counts && members.length > 0 && memberCalled(attendee.name, members) === null ? ask("unlisted") : [];
}

/**
 * What these minutes say of the membership: new and standing-down members, substitutes, and people listed as present
 * who are not on the list. Each question once; `answered` are the keys of those the clerk has dealt with.
 */
export function membershipQuestions(
  minutes: Minutes,
  blocks: readonly Block[],
  members: readonly Member[],
  answered: ReadonlySet<string> = new Set(),
): readonly MembershipQuestion[] {
  const membership = membershipOf(members);
  const known = [...minutes.attendance, ...members].map((person) => person.name);
  const asked = new Map<string, MembershipQuestion>();
  const all = [
    ...minutes.attendance.flatMap((attendee) => inList(attendee, blocks, membership)),
    ...inText(blocks, known),
  ];
  // A sentence that says somebody is new asks better than the list does.
  const told = new Set(all.filter(({ kind }) => kind === "new").map(({ name }) => fold(name)));
  for (const question of all) {
    const settled =
      (question.kind === "new" && memberCalled(question.name, membership) !== null) ||
      (question.kind === "unlisted" && told.has(fold(question.name)));
    if (!settled && !answered.has(question.key) && !asked.has(question.key)) asked.set(question.key, question);
  }
  return [...asked.values()];
}
