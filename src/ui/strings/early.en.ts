import type { EarlyCatalogue } from "./catalogue";

/** British English of what is shown before the controls are loaded. */
export const earlyGB: EarlyCatalogue = {
  language: "en-GB",
  pane: {
    product: "Matters Arising",
    record: "Record",
    reading: "Reading the document…",
    loading: "Loading…",
    panelFailed: "This part of the pane could not be loaded. Check your connection and try again.",
    welcome: [
      "Write your minutes as you always do: this pane reads them and keeps the list of actions, people and decisions.",
      "Nothing is written into the document until you press “Tag all”, and tagging never changes a visible word.",
      "Nothing leaves this document: there is no account, no server and no AI service.",
    ],
    understood: "Start",
    sample: { open: "See sample minutes", download: "Download sample minutes" },
    sampleHint: {
      open: "They open as a document of their own.",
      download: "Open it in Word, with this pane beside it.",
    },
    sampleName: "Sample minutes.docx",
  },
  record: {
    actions: "Actions",
    attendance: "Attendance",
    decisions: "Decisions",
    next: "Next meeting",
    present: {
      present: "Present",
      inAttendance: "In attendance",
      apologies: "Apologies",
      absent: "Absent",
    },
  },
  failure: {
    "too-old":
      "This Word is too old for Matters Arising. Use Word 2024, Microsoft 365 or Word on the web; your document is as it was.",
    "not-supported": "This Word cannot do that. Update it, or use Word on the web.",
    "read-only": "The document is open for reading only. Save a copy, or ask its owner for the right to edit it.",
    protected: "The document is protected here. Remove the protection under Review, then try again.",
    "restricted-stays":
      "Restricted words stand in a text box, header, footer or note, or once more elsewhere, so no copy was made. Delete or mark them there, then try again.",
    confirmed:
      "The committee has confirmed these minutes, so nothing is written in them. Record corrections in the next minutes; if they are not confirmed after all, change their state.",
    "moved-on": "The text changed meanwhile, so nothing was written. It was read again; try once more.",
    "host-busy": "Word is busy. Close any open dialog, wait a moment and try again.",
    "host-refused": "Word refused the change at this place; nothing was changed. Try again, or change it by hand.",
    "too-large": "The document is too large for this. Save large pictures apart and try again.",
    limit: "This goes beyond what Word allows in one place; nothing was written.",
    gone: "That place is no longer in the document. Press “Read again”.",
    "not-a-document": "This file is not a Word document. Choose a .docx file.",
    encrypted:
      "This file is encrypted by a password or a label. Open it in Word, save it without, and choose it again.",
    "legacy-format": "This is a file of an old Word (.doc). Open it in Word and save it as .docx.",
    "cloud-only": "The attachment is only a link. Open it, save it as a file and choose that file.",
    cancelled: "Cancelled; nothing more was written.",
    "partly-written":
      "Word stopped in the middle. Tags that were begun are completed the next time you press the button; check the last place that was written.",
    "not-loaded": "A part of the add-in could not be loaded; nothing was changed. Check your connection and try again.",
    unknown: "That did not work; nothing was lost. Press “Read again” and try once more.",
  },
};

/** American English: British English with the words that differ. */
export const earlyUS: EarlyCatalogue = {
  ...earlyGB,
  language: "en-US",
  record: { ...earlyGB.record, present: { ...earlyGB.record.present, apologies: "Excused" } },
};
