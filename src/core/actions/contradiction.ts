import type { ActionStatus } from "../minutes/record";
import { saysNotDone, statusOf } from "../reading/grammar/status";

/** A plain sentence when a report's words and its status disagree; null when they do not. */
export function contradictionOf(status: ActionStatus, text: string): string | null {
  const said = statusOf(text);
  // "Send the notice (pending a quorum)", ticked: the bracket belongs to the task.
  const told = status === "done" ? text.replace(/\([^()]*\)/g, "") : text;
  if ((status === "closed" || status === "done") && saysNotDone(told))
    return `It is ${status}, though the text says that it is not done yet.`;
  if (
    status === "open" &&
    said?.status === "done" &&
    !saysNotDone(text) &&
    /\b(?:completed|actioned|all done)\b/i.test(text)
  )
    return "It is still open, though the text says that it was done.";
  return null;
}
