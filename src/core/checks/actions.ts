import type { Minutes } from "../minutes/record";
import { isRecordOf, namesSomebody } from "../reading/refiners/actions";
import type { KeptAction } from "../record/effective";
import type { Check, Fix } from "./check";

const name = (action: KeptAction): string => (action.ref ? `Action ${action.ref}` : "This action");

const chooseOwner = (action: KeptAction, person: string): Fix => ({
  does: "record",
  label: person,
  change: { kind: "owner", subject: action.id, value: { owners: [person] } },
});

/** Owners, dates and unclear names of the actions the minutes mark; what the clerk has chosen is settled. */
export function checkActions(actions: readonly KeptAction[], minutes: Minutes): readonly Check[] {
  const excused = new Set(
    minutes.attendance.filter((one) => one.status === "apologies" || one.status === "absent").map((one) => one.name),
  );
  return actions
    .filter((action) => action.origin !== "commitment" && (action.status === "open" || action.status === "carried"))
    .flatMap((action): Check[] => {
      const place = action.spans[0] ?? null;
      const about = { place, sentence: action.text };
      const found: Check[] = [];
      if (action.owners.length === 0) {
        const message = `${name(action)} has no owner.`;
        found.push({ code: "action-without-owner", level: "before", message, ...about, fixes: [] });
      }
      for (const owner of action.owners.filter((one) => one.person === null && one.candidates.length > 1)) {
        const [likeliest = ""] = owner.candidates;
        const named = owner.reason?.startsWith(likeliest) ? owner.reason : `${likeliest}: ${owner.reason}`;
        const reason = owner.reason ? ` (${named})` : "";
        found.push({
          code: "owner-ambiguous",
          level: "before",
          message: `${name(action)}: “${owner.text}” may be ${owner.candidates.join(" or ")}${reason}.`,
          place: owner.spans[0] ?? place,
          sentence: action.text,
          fixes: action.owners.length === 1 ? owner.candidates.map((person) => chooseOwner(action, person)) : [],
        });
      }
      for (const owner of action.owners.filter((one) => one.person && excused.has(one.person))) {
        const message = `${name(action)} was given to ${owner.person}, who was not there.`;
        found.push({ code: "owner-absent", level: "note", message, ...about, fixes: [] });
      }
      if (!action.due) {
        const message = `${name(action)} has no date.`;
        found.push({ code: "action-without-date", level: "note", message, ...about, fixes: [] });
      }
      return found;
    });
}

/** Commitments in prose that no marked action near them records, and that were not dismissed. */
export function checkCommitments(
  actions: readonly KeptAction[],
  dismissed: (action: KeptAction) => boolean,
): readonly Check[] {
  const marked = actions.filter((action) => action.origin !== "commitment");
  return actions
    .filter(
      (action) =>
        action.origin === "commitment" && action.status === "open" && namesSomebody(action) && !dismissed(action),
    )
    .filter((promise) => !marked.some((action) => isRecordOf(action, promise)))
    .map((action) => ({
      code: "commitment-without-action",
      level: "ask",
      message: `${action.owners.map((owner) => owner.person ?? owner.text).join(", ") || "Somebody"} took something on, and no action says so.`,
      place: action.spans[0] ?? null,
      sentence: action.text,
      fixes: [],
    }));
}
