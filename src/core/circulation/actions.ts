import type { Action, Decision, Owner } from "../minutes/record";
import { ownerKey } from "./chosen";
import { ask, say, type Notice } from "./draft";
import { meansEverybody } from "./people";
import { nameKey, samePerson } from "./names";
import type { DraftInput } from "./setting";

/** Actions that may be written of: marked by the document (implied ones only when asked for), not restricted. */
export function usableActions(input: DraftInput): readonly Action[] {
  return input.minutes.actions.filter(
    (action) =>
      (input.choices.withImplied || action.origin !== "commitment") &&
      (input.choices.withRestricted || !action.restricted),
  );
}

export const usableDecisions = (input: DraftInput): readonly Decision[] =>
  input.minutes.decisions.filter((decision) => input.choices.withRestricted || !decision.restricted);

/** What is told of text left out; the words themselves are not. */
export function restrictedNotices(input: DraftInput): readonly Notice[] {
  const { minutes, choices } = input;
  const count =
    minutes.actions.filter((a) => a.restricted && a.origin !== "commitment").length +
    minutes.decisions.filter((d) => d.restricted).length +
    minutes.items.filter((item) => item.restricted).length;
  if (count === 0 && minutes.restricted.length === 0) return [];
  return choices.withRestricted
    ? [
        ask(
          "restricted-in",
          "Exempt or confidential text is in this draft, because you asked for it. Is everybody on it entitled to read it?",
        ),
      ]
    : [say("restricted-out", "Exempt or confidential items, their decisions and actions are left out.")];
}

/** The members of a group that the committee has a list of; null without one. */
export function groupList(owner: Owner, input: DraftInput): readonly string[] | null {
  const key = nameKey(owner.text.replace(/^all\s+/i, ""));
  const hit = Object.entries(input.setting.groups).find(([name]) => nameKey(name.replace(/^all\s+/i, "")) === key);
  return hit && hit[1].length > 0 ? hit[1] : null;
}

/** People an action names: each person meant, and the members of listed groups other than "everybody". */
export function namedOwners(action: Action, input: DraftInput): readonly string[] {
  const names = action.owners.flatMap((owner) => {
    if (owner.kind === "person") return owner.person ? [owner.person] : [];
    if (owner.kind === "group" && !meansEverybody(owner.text)) return groupList(owner, input) ?? [];
    return [];
  });
  const listed = input.minutes.attendance.map((person) => person.name);
  return names.filter((name, at) => names.findIndex((other) => samePerson(other, name, listed)) === at);
}

/** How an owner is written in a table: the full name where it is known, else as the minutes have it. */
export const ownerWords = (owner: Owner): string => owner.person ?? owner.text;

export interface OwnerGroup {
  readonly kind: "all" | "group" | "person" | "nobody";
  readonly title: string;
  readonly actions: readonly Action[];
}

/**
 * Actions by owner: those for everybody first, then other groups, then people in the order of their first action, then
 * what has no owner. An action of two owners stands under each.
 */
export function actionsByOwner(
  input: DraftInput,
  titles: { readonly all: string; readonly nobody: string },
): readonly OwnerGroup[] {
  const groups = new Map<string, { kind: OwnerGroup["kind"]; title: string; actions: Action[] }>();
  const put = (kind: OwnerGroup["kind"], title: string, action: Action): void => {
    const key = `${kind}:${kind === "person" || kind === "group" ? nameKey(title) || title : ""}`;
    const group = groups.get(key) ?? { kind, title, actions: [] };
    if (!group.actions.includes(action)) group.actions.push(action);
    groups.set(key, group);
  };
  for (const action of usableActions(input)) {
    const known = action.owners.filter((owner) => ownerWords(owner).trim() !== "");
    if (known.length === 0) put("nobody", titles.nobody, action);
    for (const owner of known) {
      if (owner.kind === "group" && meansEverybody(owner.text)) put("all", titles.all, action);
      else put(owner.kind === "person" && owner.person ? "person" : "group", ownerWords(owner), action);
    }
  }
  const order: readonly OwnerGroup["kind"][] = ["all", "group", "person", "nobody"];
  return [...groups.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What is asked about owners: nobody, two people possible, a group without a list, "all" not yet confirmed. */
export function ownerNotices(input: DraftInput): readonly Notice[] {
  const notices = new Map<string, Notice>();
  const put = (notice: Notice): void => void notices.set(notice.message, notice);
  for (const action of usableActions(input)) {
    const name = action.ref ? `Action ${action.ref}` : `The action “${action.text.slice(0, 60)}”`;
    if (action.owners.length === 0) put(ask("no-owner", `${name} has no owner.`));
    for (const owner of action.owners) {
      if (owner.candidates.length > 0 && !owner.person)
        put(
          ask(
            "owner-unsure",
            `${name}: “${owner.text}” could be ${owner.candidates.join(" or ")}. Nobody is written to until you say who.`,
            { kind: "owner", key: ownerKey(action, owner), names: owner.candidates },
          ),
        );
      else if (owner.kind === "group" && !meansEverybody(owner.text) && !groupList(owner, input))
        put(
          ask(
            "group-unlisted",
            `Nobody is listed as “${owner.text}”: the action stands in the mail to all. Who are they?`,
            { kind: "group", group: owner.text },
          ),
        );
      else if (owner.kind === "unknown") put(ask("owner-unknown", `${name}: “${owner.text}” is not known.`));
    }
  }
  const forAll = usableActions(input).some((action) =>
    action.owners.some((o) => o.kind === "group" && meansEverybody(o.text)),
  );
  if (forAll && !input.setting.allMeansMembership)
    put(
      ask(
        "all-means",
        "“All” is taken as the whole membership, those who sent apologies too and no guests. Is that right for this committee?",
        { kind: "all" },
      ),
    );
  return [...notices.values()];
}
