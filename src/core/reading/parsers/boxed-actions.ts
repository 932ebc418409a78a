import { listAction, ownerAt, setsTask } from "../grammar";
import type { ActionClaim, Line, Role } from "../context";
import { workVerbs } from "../language/en/verbs";
import { actionClaim, boldOf, groundOf } from "./action-claims";

const verbs = new Set<string>(workVerbs);

/** "→ Jo: book the hall", "-> Jo to book the hall" */
const ARROW = /[>→⇒➔]/;
/** Parts of the minutes in which neither marks work. */
const ELSEWHERE = /^(?:agenda|attendance|decisions|next)$/;

/**
 * "☐ Jo: book the hall" among the business: a box before work is an action, a ticked one is done. A box before words that
 * name nobody and no work is a topic, a choice or a name ("☐ Budget"). So does an arrow before somebody and what he is to do.
 *
 * @returns no claim when the box or arrow is not before a task
 */
export function boxedActions(line: Line, at: number, role: Role): ActionClaim[] {
  const boxed = line.ticked !== null;
  if (!(boxed || ARROW.test(line.mark?.label ?? "")) || ELSEWHERE.test(role)) return [];
  const bold = boldOf(line);
  const done = line.ticked === true;
  return listAction(line.text, bold ? { bold } : {}).flatMap((action) => {
    const first = /^(?:will |to )?([\p{L}-]+)/iu.exec(action.text.text)?.[1]!.toLowerCase() ?? "";
    const handle = action.text.text.startsWith("@") ? ownerAt(action.text.text, 0) : null;
    const named = action.owners.length > 0;
    if (!(boxed || named) || !(verbs.has(first) || (boxed ? named || handle : setsTask(line.text)))) return [];
    const claim = actionClaim(action, groundOf(line, at), {
      origin: "list",
      previous: done || role === "previous",
      status: done ? "done" : null,
    });
    return [claim];
  });
}
