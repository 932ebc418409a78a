import { amendmentSentence } from "../../core/publish/amendment";
import { choicesOf } from "../../core/record/book";
import { hashOf, settled } from "../../core/record/hash";
import type { RecordValue } from "../../core/record/kinds";
import { planPart } from "../../core/record/plan-part";
import { planOf } from "../../core/tagging/edits";
import { keepChoices, notesOf, withChoices } from "./book";
import { runPlan, tell, tellFailure } from "./run";
import { ready } from "./session";
import type { Session } from "./session";
import type { Ready } from "./state";

/** A correction of earlier minutes, with the exact old and new words; one of the two may be empty. */
export type Amendment = RecordValue<"amendment">;

/** A correction that these minutes record. */
export interface RecordedAmendment {
  readonly subject: string;
  readonly amendment: Amendment;
  /** False when its sentence was undone, deleted or reworded since. */
  readonly stands: boolean;
}

/** The corrections that these minutes record, each with whether the text still says it. */
export function amendmentsOf(session: Session, state: Ready): readonly RecordedAmendment[] {
  const texts = state.reading.source.blocks.map((block) => settled(block.text));
  return [...choicesOf(notesOf(state).book, "amendment")].map(([subject, amendment]) => {
    const sentence = settled(amendmentInWords(session, amendment));
    return { subject, amendment, stands: texts.some((text) => text.includes(sentence)) };
  });
}

/** Takes a correction off the list, as when its sentence was undone. The text stays as it is. */
export const forgetAmendment = (session: Session, subject: string): Promise<boolean> =>
  keepChoices(session, [{ kind: "amendment", subject, value: null }]);

/** The sentence as it will stand in these minutes. */
export const amendmentInWords = (session: Session, amendment: Amendment): string =>
  amendmentSentence(amendment, session.language);

/** Writes the sentence at the caret and notes the correction, in one piece. True when both stand. */
export async function recordAmendment(session: Session, amendment: Amendment): Promise<boolean> {
  const state = ready(session);
  if (!state) return false;
  const subject = hashOf(JSON.stringify(amendment));
  const noted = planPart(withChoices(session, state, [{ kind: "amendment", subject, value: amendment }]), state.parts);
  const content = [
    { kind: "paragraph" as const, runs: [{ text: amendmentInWords(session, amendment) }], style: "normal" as const },
  ];
  const plan = planOf([{ kind: "insert", after: "caret", content }, ...(noted ? [noted] : [])]);
  const result = await runPlan(session, plan, "writing");
  if (result.ok) tell(session, { kind: "written" });
  else tellFailure(session, result);
  return result.ok;
}
