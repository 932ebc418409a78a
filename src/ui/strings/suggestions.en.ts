import type { AcceptRefusal } from "../../app/word/suggestions";

/** The words of the suggestions, loaded with them. */
export const suggestionWords = {
  title: "Suggestions",
  explain: "Promises in the text that are not marked as actions.",
  becomes: "To be written:",
  accept: "Add at end of item",
  acceptHere: "Add below it",
  dismiss: "Dismiss",
  dismissed: (count: number) => (count === 1 ? "1 was dismissed." : `${count} were dismissed.`),
  recall: "Suggest again",
  refused: {
    "in-a-table": "The promise stands in a table, where no line can be added. Add a row for it by hand.",
    "outside-body": "The promise stands outside the text, where no line can be added.",
    "not-sure": "A line here would not be read as an action. Write it where your other actions stand.",
  } satisfies Record<AcceptRefusal, string>,
};
