// What your organisation decides for everybody who uses Matters Arising. Change this file on the web host; it is read each
// time the pane is opened. The administrator's guide says what each line means. Values are checked; a wrong one is said in
// the pane and the usual settings hold.
window.mattersArisingPolicy = {
  // While typing: "list" (list only), "suggest" (also offer what prose implies) or "auto" (tag what is marked).
  mode: "list",
  // Whether e-mail addresses of members may be kept in documents.
  addressesInDocuments: false,
  // Templates of your own: the content of files saved with “Share as a file” under “My templates”.
  templates: [],
  // Bank holidays of years after the built-in list, e.g. { "england-and-wales": ["2028-01-03", "2028-04-14"] }.
  bankHolidays: {},
};
