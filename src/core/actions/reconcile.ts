import type { Action, ActionStatus, Minutes, PreviousAction } from "../minutes/record";
import type { Block, Span } from "../text/block";
import { referenceKey } from "../reading/grammar/references";
import { sentencesIn } from "../reading/grammar/sentences";
import { allOthersStatus } from "../reading/grammar/status";
import { contradictionOf } from "./contradiction";
import { wordsOf } from "./likeness";
import { reportLikeness } from "./report-likeness";
import { keepsNumber, restates, sharesWork } from "./restates";

/** What becomes of an earlier action in later minutes. */
export interface Reconciled {
  readonly action: Pick<Action, "ref" | "text" | "owners" | "due" | "status">;
  /** "notMentioned": the minutes are silent, so that the clerk must say. */
  readonly outcome: ActionStatus | "notMentioned";
  /** named = the action itself is reported on; restated = it stands again as an action; others = "all other actions…". */
  readonly by: "named" | "restated" | "others" | "nothing";
  readonly spans: readonly Span[];
  /** The words it was read from, "" when there are none. */
  readonly text: string;
  /** Set when the words disagree with the outcome ("closed", though "not yet sent"). */
  readonly contradiction: string | null;
}

type Mention = {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly status: ActionStatus;
  readonly by: "named" | "restated";
};

const near = 0.6;
const REPORTED = 0.2;
const hasSeries = (ref: string): boolean => /\p{L}/u.test(ref) || /\d[/.-]\d/.test(ref);

/**
 * Goes through earlier actions and says what these minutes make of each: by reference, else by near text, else by a
 * sentence that covers all others, expanded line by line. Nothing is closed unless the minutes say so.
 *
 * @param earlier actions still to report on, in their own order
 * @param minutes the later minutes, read
 * @param blocks their blocks, for sentences about all other actions
 */
export function reconcile(
  earlier: readonly Reconciled["action"][],
  minutes: Minutes,
  blocks: readonly Block[],
): readonly Reconciled[] {
  const marked = minutes.actions.filter(({ origin }) => origin !== "commitment");
  const mentions: Mention[] = [
    ...minutes.previousActions.map((one): Mention => ({
      spans: one.spans,
      text: one.text,
      status: one.status,
      by: "named",
    })),
    ...marked.map((one): Mention => ({
      spans: one.spans,
      text: one.text,
      status: one.status === "open" ? "carried" : one.status,
      by: "restated",
    })),
  ];
  const refs = [...minutes.previousActions, ...marked].map(({ ref }) =>
    ref && hasSeries(ref) ? referenceKey(ref) : null,
  );
  const words = mentions.map(({ text }) => wordsOf(text));
  const used = new Set<number>();
  const others = othersIn(blocks);
  return earlier.map((action) => {
    const at = find(action, earlier, refs, words, used, marked);
    const mention = at < 0 ? undefined : mentions[at];
    if (mention) {
      used.add(at);
      return {
        action,
        outcome: mention.status,
        by: mention.by,
        spans: mention.spans,
        text: mention.text,
        contradiction: contradictionOf(mention.status, mention.text),
      };
    }
    if (others && !isExcepted(action, others.except))
      return {
        action,
        outcome: others.status,
        by: "others",
        spans: [others.span],
        text: others.text,
        contradiction: null,
      };
    return { action, outcome: "notMentioned", by: "nothing", spans: [], text: "", contradiction: null };
  });
}

function find(
  action: Reconciled["action"],
  earlier: readonly Reconciled["action"][],
  refs: readonly (string | null)[],
  words: readonly (readonly string[])[],
  used: ReadonlySet<number>,
  marked: readonly Action[],
): number {
  const reports = words.length - marked.length;
  if (action.ref && hasSeries(action.ref)) {
    const key = referenceKey(action.ref);
    const same = refs.findIndex((ref, index) => {
      if (ref !== key || used.has(index)) return false;
      const again = marked[index - reports];
      return again ? keepsNumber(again, action) : isReportOn(action, earlier, words[index]!);
    });
    if (same >= 0) return same;
  }
  const own = wordsOf(action.text);
  let best = -1;
  let most = near;
  words.forEach((other, index) => {
    if (used.has(index) || (refs[index] && action.ref && hasSeries(action.ref))) return;
    const again = marked[index - reports];
    if (again && !restates(again, action)) return;
    const alike = reportLikeness(own, other);
    if (!again && !sharesWork(action, other)) return;
    // A report that says what another one was to do is that one's.
    if (alike > most && earlier.some((one) => one !== action && reportLikeness(wordsOf(one.text), other) > alike))
      return;
    // A report on it outweighs an action that is worded like it: a task that comes again is done and given anew.
    const score = alike >= near && index < reports ? alike + REPORTED : alike;
    if (score > most || (score === most && best < 0)) {
      most = score;
      best = index;
    }
  });
  return best;
}

/** Of several actions of one number a report is on the one that shares its words, else on the last. */
function isReportOn(
  action: Reconciled["action"],
  earlier: readonly Reconciled["action"][],
  report: readonly string[],
): boolean {
  const key = referenceKey(action.ref!);
  const alike = earlier.filter(({ ref }) => ref !== null && referenceKey(ref) === key);
  const shares = ({ text }: Reconciled["action"]): number =>
    wordsOf(text).filter((word) => report.includes(word)).length;
  const most = Math.max(...alike.map(shares));
  return alike.findLast((one) => shares(one) === most) === action;
}

interface Others {
  readonly status: ActionStatus;
  readonly span: Span;
  readonly text: string;
  /** The words that say of which it does not hold; "" when there are none. */
  readonly except: string;
}

/** A sentence about all other actions, the last one that is said. */
function othersIn(blocks: readonly Block[]): Others | null {
  for (let block = blocks.length - 1; block >= 0; block--) {
    const { text } = blocks[block]!;
    const said = allOthersStatus(text);
    if (!said) continue;
    const sentence = sentencesIn(text).find(({ start, end }) => said.start >= start && said.start < end);
    const words = sentence ? text.slice(sentence.start, sentence.end) : "";
    const { start, end } = said;
    return { status: said.status, span: { block, start, end }, text: said.text, except: EXCEPT.exec(words)?.[1] ?? "" };
  }
  return null;
}

/** "All actions were closed except 26/06, which is carried forward", "With the exception of the roof, all actions …" */
const EXCEPT =
  /\b(?:except(?:ing| for)?|apart from|other than|save for|excluding|with the exception of|but not|bar)\s+([^.;]{2,200}?)(?=,\s(?:all|the)\b|[.;]|$)/i;

/** True when the words after "except" name this action: by its reference, else by its own words. */
function isExcepted({ ref, text }: Reconciled["action"], except: string): boolean {
  if (except === "") return false;
  const named = ` ${referenceKey(except)} `;
  if (ref && named.includes(` ${referenceKey(ref)} `)) return true;
  if (/\d/.test(except)) return false;
  const own = wordsOf(text);
  return wordsOf(except).some((word) => word.length > 3 && own.includes(word));
}

/** Earlier actions that these minutes report on and that no earlier minutes have: references to unknown actions. */
export function unknownReports(
  earlier: readonly { readonly ref: string | null }[],
  minutes: Minutes,
): readonly PreviousAction[] {
  const known = new Set(earlier.flatMap(({ ref }) => (ref ? [referenceKey(ref)] : [])));
  return minutes.previousActions.filter(({ ref }) => ref !== null && hasSeries(ref) && !known.has(referenceKey(ref)));
}
