import type { HandTagged } from "../../app/word/by-hand";

/** The words of what was tagged by hand, loaded with it. */
export const byHandWords = {
  title: "Tagged by hand",
  explain:
    "Nothing here reads as an action, a decision or a person of the attendance, so it stands in no table, register or mail. Word it as one (“Action: …”), and it joins the list above.",
  kinds: {
    action: "Action",
    attendee: "Attendee",
    decision: "Decision",
    next: "Next meeting",
    attendance: "Attendance",
  } satisfies Record<HandTagged["kind"], string>,
};
