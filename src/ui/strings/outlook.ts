import { outlookWords, type OutlookWords } from "./outlook.en";

/** American usage where it differs. */
const american: OutlookWords = {
  ...outlookWords,
  language: "en-US",
  states: { ...outlookWords.states, confirmed: "Approved by the committee" },
};

/** The Outlook pane's words for Office's display language; British English where there are no others. */
export const outlookWordsFor = (language: string): OutlookWords =>
  language.toLowerCase() === "en-us" ? american : outlookWords;
