import { listed } from "../listed";
import { bodies } from "./people-words";
import type { DecisionKind } from "../../../minutes/record";

/** Verbs of deciding as participles, to the kind of decision they record. */
export const decidingVerbs: Readonly<Record<string, DecisionKind>> = {
  agreed: "agreed",
  decided: "agreed",
  concluded: "agreed",
  confirmed: "agreed",
  resolved: "resolved",
  voted: "resolved",
  elected: "resolved",
  appointed: "resolved",
  "co-opted": "resolved",
  approved: "approved",
  accepted: "approved",
  adopted: "approved",
  ratified: "approved",
  endorsed: "approved",
  authorised: "approved",
  authorized: "approved",
  granted: "approved",
  awarded: "approved",
  signed: "approved",
  passed: "carried",
  recommended: "recommended",
  noted: "noted",
  received: "noted",
  deferred: "deferred",
  adjourned: "deferred",
  tabled: "deferred",
  postponed: "deferred",
  withdrawn: "deferred",
  carried: "carried",
  lost: "lost",
  defeated: "lost",
  rejected: "lost",
  refused: "lost",
  declined: "lost",
  failed: "lost",
  denied: "lost",
};

/** Bodies that decide, as the subject of "agreed". A person alone decides nothing for the meeting. */
export const decidingBodies: readonly string[] = [
  ...bodies,
  ...listed(
    "cllrs|member states|governing body|meeting|all|all present|everyone|company|shareholders|school board|those present|it|" +
      "faculty|tac|tsc|pmb|pmc|toc|psc|wg|awg|sig|ga|session|membership|vestry|synod|pcc|union|agm",
  ),
];
