import type { AcceptRefusal } from "../../app/word/suggestions";

/** The words of the suggestions, loaded with them. */
export const suggestionWords = {
  title: "Suggestions",
  explain: "Promises in the text that are not marked as actions.",
  becomes: "As an action:",
  accept: "Add at the end of the item",
  acceptHere: "Add below this paragraph",
  dismiss: "Dismiss",
  refused: {
    "in-a-table": "The promise stands in a table, where no line can be added. Add a row for it by hand.",
    "outside-body": "The promise stands outside the text, where no line can be added.",
    "not-sure": "A line here would not be read as an action. Write it where your other actions stand.",
  } satisfies Record<AcceptRefusal, string>,
};
