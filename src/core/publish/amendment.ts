import { dateInWords } from "../circulation/dates";
import type { RecordValue } from "../record/kinds";

/** The sentence by which this meeting's minutes record a correction of earlier ones, old and new words exactly. */
export function amendmentSentence(amendment: RecordValue<"amendment">, language = "en-GB"): string {
  const of = amendment.minutesOf ? ` of ${dateInWords(amendment.minutesOf, language)}` : " of the previous meeting";
  const where = amendment.item ? ` in item ${amendment.item},` : "";
  if (amendment.old === "") return `The minutes${of} were amended:${where} “${amendment.new}” was added.`;
  if (amendment.new === "") return `The minutes${of} were amended:${where} “${amendment.old}” was deleted.`;
  return `The minutes${of} were amended:${where} for “${amendment.old}” read “${amendment.new}”.`;
}
