import type { Answer, Draft } from "../../core/circulation/draft";
import { circulationList } from "../../core/circulation/people";
import type { NextChoice } from "../../core/circulation/setting";
import { asChosen } from "../../core/circulation/chosen";
import { choose, confirmAll, draftInput } from "./drafts";
import { keep } from "./keep";
import type { Session } from "./session";

/**
 * Settles a question of a draft on the spot.
 *
 * @param value the person chosen for an owner; names separated by commas for a group; nothing for yes
 */
export async function settle(session: Session, answer: Answer, value = ""): Promise<void> {
  switch (answer.kind) {
    case "all":
      return confirmAll(session);
    case "owner":
      return choose(session, (now) => ({ ...now, owners: { ...now.owners, [answer.key]: value } }));
    case "group":
      return nameGroup(session, answer.group, value);
    case "members":
      return confirmMembers(session);
  }
}

async function nameGroup(session: Session, group: string, names: string): Promise<void> {
  const list = names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  session.store.update((state) => ({
    ...state,
    setting: { ...state.setting, groups: { ...state.setting.groups, [group]: list } },
  }));
  await keep(session);
}

/** Takes those who stand in for the membership as the members, from now on for these minutes. */
async function confirmMembers(session: Session): Promise<void> {
  const input = draftInput(session.store.get());
  if (!input) return;
  const { people } = circulationList(asChosen(input));
  const members = people.filter((person) => person.role === "member").map(({ name }) => ({ name, address: "" }));
  session.store.update((state) => ({ ...state, setting: { ...state.setting, members } }));
  await keep(session);
}

/** The subject as the clerk writes it; "" goes back to the committee's own. */
export const setSubject = (session: Session, draft: Draft, subject: string): Promise<void> =>
  choose(session, (now) => ({ ...now, wording: { ...now.wording, [`${draft.key}|subject`]: subject } }));

/** The next meeting as the clerk gives it; null goes back to what the minutes say. */
export const setNext = (session: Session, next: NextChoice | null): Promise<void> =>
  choose(session, ({ next: _before, ...now }) => (next ? { ...now, next } : now));
