import type { Action, Minutes } from "../../minutes/record";
import { meansEverybody } from "../people";
import { sameName } from "../names";

/** The reader's own actions: named, or asked of everybody where they are on the list. */
export interface MyActions {
  readonly named: readonly Action[];
  readonly everybody: readonly Action[];
  /** Owners that may be the reader: their name stands among the candidates. */
  readonly unsure: readonly Action[];
}

/** Actions in minutes that were received, for whoever reads them. Restricted ones are the clerk's to tell. */
export function actionsOf(name: string, minutes: Minutes): MyActions {
  const open = minutes.actions.filter(
    (action) =>
      action.origin !== "commitment" && !action.restricted && (action.status === "open" || action.status === "carried"),
  );
  const is = (other: string | null): boolean => other !== null && sameName(other, name);
  const named = open.filter((action) => action.owners.some((owner) => is(owner.person)));
  const listed = minutes.attendance.some((person) => sameName(person.name, name) && person.status !== "inAttendance");
  const everybody = open.filter((action) =>
    action.owners.some((owner) => owner.kind === "group" && meansEverybody(owner.text)),
  );
  const unsure = open.filter((action) =>
    action.owners.some((owner) => owner.person === null && owner.candidates.some(is)),
  );
  return { named, everybody: listed ? everybody.filter((action) => !named.includes(action)) : [], unsure };
}
