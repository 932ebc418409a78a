import type { Action } from "../../minutes/record";
import type { BodyNode } from "../body";
import { renderHtml } from "../html";
import type { DraftInput } from "../setting";
import { writeBody, writeSubject } from "../writer";

const KEY = "done";

/** The reply by which an owner tells the clerk that actions are done: subject and body, in the committee's languages. */
export function doneReply(
  actions: readonly Action[],
  input: DraftInput,
): { readonly subject: string; readonly html: string } {
  const refs = actions.map((action) => action.ref ?? action.text.slice(0, 40)).join(", ");
  const list: BodyNode = {
    kind: "list",
    items: actions.map((action) => [action.ref ? { bold: `${action.ref}: ` } : "", action.text]),
  };
  const { body } = writeBody(input, KEY, (writer) => [...writer.say("done.body"), ...(writer.own ? [list] : [])]);
  return { subject: writeSubject(input, KEY, "done.subject", { refs }), html: renderHtml(body) };
}
