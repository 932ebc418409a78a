import type { Opening } from "./action-body";
import { isWork } from "./names";
import { setsTask } from "./owners";
import { pieceOf } from "./pattern";
import { referenceAt } from "./references";
import { guarded } from "../../text/pattern";

/** Signs that open an action where no label does: a command, a number of the committee's own, an arrow. */

/** "21:07 <heron> #action wk_orr to …": a command to the bot that takes the notes; whoever is to act stands behind it, as he is called there. */
const command = guarded(
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?(?:<[^<>\s]{1,24}>\s+)?#(?:action|todo)\s+(?:([a-z][\w.|-]*)(?=\s([a-z]+)\s))?/i,
);
export function commandIn(text: string): Opening | null {
  const match = text.includes("#") ? command.exec(text) : null;
  if (!match) return null;
  const [, first = "", next = ""] = match;
  // "#action yan to look", "#action yan look", but "#action review drafts"
  const who = /^(?:to|will|should|look|follow|reach)$/.test(next) || (isWork(next) && !isWork(first)) ? first : "";
  const body = match[0].length - first.length;
  return {
    at: 0,
    label: pieceOf(text, 0, body, "label"),
    ref: null,
    owners: who ? [{ ...pieceOf(text, body, body + who.length, "owner:handle"), kind: "name" }] : [],
    body,
    plural: false,
    rule: "action:label",
  };
}

/** "JCC18: Jo to ring": behind a number of the committee's own. */
export function behindNumber(text: string, at: number): Opening | null {
  const body = at + (TASK_NUMBER.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  return body > at && setsTask(text.slice(body))
    ? { at, label: null, ref: referenceAt(text, at), owners: [], body, plural: false, rule: "action:reference" }
    : null;
}
const TASK_NUMBER = /^(?!COVID)\p{Lu}{2,6}-?\d{1,4}\s?[:–-]\s*(?=\p{Lu})/u;
