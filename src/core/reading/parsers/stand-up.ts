import type { ActionClaim, Line } from "../context";
import { listAction, ownersIn } from "../grammar";
import { lineWith } from "../line-facts";
import { ANSWER } from "../list-zone";
import { actionClaim, groundOf, ownerClaim } from "./action-claims";

/** What somebody answers in a stand-up, the name first: what was done, and what is to be done next. */
export function answersOf([lead, ...answers]: readonly {
  readonly line: Line;
  readonly at: number;
}[]): ActionClaim[] {
  const ground = groundOf(lead!.line, lead!.at);
  const owners = ownersIn(lead!.line.text.replace(/[\s:]+$/, "")).map((owner) => ownerClaim(ground, owner));
  let done: boolean | null = null;
  return answers.flatMap(({ line, at }) => {
    const answer = ANSWER.exec(line.text);
    if (answer) done = answer[1] ? true : answer[2] ? false : null;
    if (done === null) return [];
    const from = answer?.[0].length ?? 0;
    const told = lineWith(line, { start: line.start + from, text: line.text.slice(from) });
    const manner = { origin: "list", previous: done, status: done ? "done" : null } as const;
    return listAction(told.text).map((one) => ({ ...actionClaim(one, groundOf(told, at), manner), owners }));
  });
}
