import { listAction, ownerAt } from "../grammar";
import type { ActionClaim, Line, Role } from "../context";
import { workVerbs } from "../language/en/verbs";
import { actionClaim, boldOf, groundOf } from "./action-claims";

const verbs = new Set<string>(workVerbs);

/**
 * "☐ Jo: book the hall" among the business: a box before work is an action, a ticked one is done. A box before words that
 * name nobody and no work is a topic, a choice or a name ("☐ Budget").
 *
 * @returns no claim when the box is not before a task
 */
export function boxedActions(line: Line, at: number, role: Role): ActionClaim[] {
  if (role === "agenda" || role === "attendance" || role === "decisions" || role === "next") return [];
  const bold = boldOf(line);
  const done = line.ticked === true;
  return listAction(line.text, bold ? { bold } : {}).flatMap((action) => {
    const first = /^(?:will |to )?([\p{L}-]+)/iu.exec(action.text.text)?.[1]!.toLowerCase() ?? "";
    const handle = action.text.text.startsWith("@") ? ownerAt(action.text.text, 0) : null;
    if (action.owners.length === 0 && !verbs.has(first) && !handle) return [];
    return actionClaim(action, groundOf(line, at), {
      origin: "list",
      previous: done || role === "previous",
      status: done ? "done" : null,
    });
  });
}
