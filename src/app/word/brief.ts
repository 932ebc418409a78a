import { chairBrief, type BriefSection } from "../../core/checks/chair-brief";
import { keptActions } from "../../core/record/effective";
import { chosenItems, type AgendaChoice } from "./agenda";
import { interestsOf } from "./attendance";
import { notesOf } from "./book";
import { profileOf } from "./profile";
import type { Ready } from "./state";

export type { BriefSection } from "../../core/checks/chair-brief";

/**
 * The chair's brief for the meeting that an agenda is made for. Apologies and interests are those of the open document where it
 * is of that day; what earlier minutes leave open is always in it.
 *
 * @param choice the agenda with the clerk's changes; null where its items are not known
 */
export function briefOf(state: Ready, day: string, choice: AgendaChoice | null): readonly BriefSection[] {
  const { minutes } = state.reading;
  const isItsOwn = minutes.meeting.date?.value === day;
  return chairBrief({
    profile: profileOf(state),
    day,
    apologies: isItsOwn ? minutes.attendance.flatMap(({ name, status }) => (status === "apologies" ? name : [])) : [],
    interests: isItsOwn ? interestsOf(state) : [],
    actions: keptActions(minutes, state.tagging.facts, notesOf(state).book),
    items: choice ? chosenItems(choice) : [],
  });
}
