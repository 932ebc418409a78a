/** Words of agendas, templates, states, copies, circulation and meeting mode. Each panel loads them when it opens. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const agenda = {
  template: "My templates",
  standard: "Standard agendas",
  details: "The meeting",
  committee: "Committee",
  date: "Date",
  start: "Starts at",
  venue: "Venue",
  chair: "Chair",
  secretary: "Clerk or secretary",
  nation: "Where the body sits",
  nations: {
    england: "England",
    wales: "Wales",
    scotland: "Scotland",
    "northern-ireland": "Northern Ireland",
    other: "Elsewhere",
  },
  first: "Language that stands first",
  languages: (tag: string): string => ({ cy: "Welsh", "cy-GB": "Welsh", "en-GB": "English" })[tag] ?? tag,
  items: "Items one by one",
  itemsHint: "Leave an item out, or set its purpose, time and presenter.",
  keep: "On the agenda",
  purpose: "Purpose",
  purposes: { decide: "To decide", discuss: "To discuss", note: "To note" },
  noPurpose: "Not said",
  asStandard: "As in the standard agenda",
  minutes: "Minutes",
  presenter: "Presenter",
  seeds: "From the previous minutes",
  seedsHint: "What is still open, was carried over or was promised. Tick what belongs on this agenda.",
  seedsHere: "From the open document",
  seedsFile: "Choose the previous minutes…",
  seedsFrom: (name: string): string => `From ${name}`,
  noSeeds: "Nothing in them asks for the next agenda.",
  seedWhy: {
    "open-action": "Open action",
    "next-agenda": "Named for the next agenda",
    recurring: "Comes back regularly",
    deferred: "Deferred",
    "report-back": "To report back",
    invitation: "Somebody is to be invited",
  },
  notice: "Last day to issue",
  noticeNeedsDate: "Give the date of the meeting to see the last day to issue.",
  noticeNone: "No rule in the table fits this body: its governing document decides. Set it in the committee profile.",
  lastDay: (day: string): string => `Last day to issue: ${day}`,
  daysLeft: (days: number): string =>
    days < 0
      ? `That was ${count(-days, "day", "days")} ago.`
      : days === 0
        ? "That is today."
        : `${count(days, "day", "days")} from today.`,
  counted: "Days counted",
  passed: "Days left out",
  source: (source: string, checked: string | null): string =>
    checked ? `Source: ${source} (checked ${checked}).` : `Source: ${source} (from memory, not checked).`,
  holidays: (words: string): string => `Bank holidays: ${words}.`,
  where: "Where it goes",
  wheres: { caret: "After the paragraph with the caret", start: "Start of the document", end: "End of the document" },
  brief: "Brief for the chair",
  briefHint:
    "For whoever chairs: from the committee’s profile, the agenda above and the open minutes. It stays in this pane.",
  minutesTitle: "Minutes from an agenda",
  minutesHint:
    "A heading for each item, attendance, time closed, signature and date. The agenda itself stays; delete it when you need it no longer.",
  minutesWhere: "Where the minutes go",
  firstNumber: "Number of the first minute",
  firstNumberHint: "Such as 24/57; leave it empty to use the agenda's own numbers.",
  from: "Made from",
  fromThis: "The agenda chosen above",
  show: "Show in the document",
};

const templates = {
  save: "Save this document as a template",
  name: "Name",
  scopes: { agenda: "Its agenda: head and titles of the items", document: "The whole document" },
  scope: "What is saved",
  saveNow: "Save template",
  hints: {
    agenda: "Dates, times, places and names become placeholders. Restricted text is never taken.",
    document:
      "Date, time, place and the lists of people become placeholders; every other paragraph is kept word for word, names in it too. Restricted text is never taken.",
  },
  mine: "My templates",
  none: "None yet.",
  rename: "Rename",
  keepName: "Save name",
  share: "Share as a file",
  remove: "Delete",
  removeSure: (name: string): string => `Yes, delete ${name}`,
  defaultOf: (committee: string): string => `Default of ${committee}`,
  makeDefault: (committee: string): string => `Use for ${committee}`,
  noDefault: "No longer the default",
  take: "Open a template file…",
  noRoom: "This browser keeps nothing more for the add-in. Share the templates as files, then delete some.",
  saved: (name: string): string => `“${name}” is saved. Find it under Agenda and minutes.`,
};

const tables = {
  summary: "Table of actions in this document",
  byOwner: "Grouped by owner",
  where: "Where a new one goes",
  wheres: { end: "End of the document", start: "Start of the document" },
  insert: "Insert table",
  refresh: "Refresh table",
  rows: (n: number): string => count(n, "action", "actions"),
  files: "The same as a file",
  register: "Register over several minutes",
  registerHint: "Choose the minutes of a committee, in any order. They are read here and go nowhere.",
  choose: "Choose minutes…",
  reading: "Reading…",
  read: (files: number, actions: number): string =>
    `${count(files, "file", "files")} read, ${count(actions, "action", "actions")} found.`,
  failed: "Not read",
  status: {
    open: "Open",
    proposed: "Proposed for closure",
    done: "Done",
    closed: "Closed",
    carried: "Carried forward",
    superseded: "Superseded",
  } as Readonly<Record<string, string>>,
};

const stamps = {
  state: "Change their state",
  now: "Now",
  unstamped:
    "Neither header nor title says so yet. Setting a state writes it there, and into the file name of every copy.",
  headersUnknown:
    "Word does not hand this file out, so only the header of the first section is written. If first or even pages or later sections have headers of their own, change those by hand.",
  explain: {
    draft: "The chair has not seen them yet.",
    agreed: "Still a draft: the chair's agreement is no confirmation.",
    confirmed: "Read-only to the add-in. Corrections are recorded in the next minutes.",
    signed: "As confirmed, with the signature on paper or in the file.",
  },
  on: "Day of confirmation or signature",
  header: "Header",
  title: "Title among the properties",
  file: "Proposed file name",
  change: (state: string): string => `Set to: ${state}`,
  is: (state: string): string => `These minutes are: ${state}`,
  amend: "Correct earlier minutes",
  amendHint:
    "Confirmed minutes stay as they are. The correction is recorded here, in the minutes of the meeting that made it.",
  of: "Meeting whose minutes are corrected",
  item: "Item",
  old: "Old words, exactly",
  new: "New words, exactly",
  sentence: "Sentence",
  record: "Write it at the caret",
  recorded: "Recorded in these minutes",
  gone: "The text no longer says this.",
  forget: "Take it off the list",
};

const restricted = {
  hint: "What is ticked is left out of the public copy, of every summary, mail, page and spreadsheet. A sentence says that something is missing, and nothing of it.",
  items: "Items",
  noItems: "The document has no items.",
  paragraphs: "Single paragraphs",
  noParagraphs: "None.",
  mark: "Mark the paragraph at the caret",
  open: "Take the mark off",
  untitled: "Item without a number",
  stands: (sentence: string): string => `In its place: “${sentence}”`,
};

const copies = {
  hint: "Copies are made here and are never uploaded. The document itself stays as it is.",
  clean: "Clean copy",
  leftOut: "What is left out",
  leave: {
    tags: "Tags",
    dataPart: "Notes of the add-in",
    comments: "Comments",
    trackedChanges: "Tracked changes (accepted)",
    authorNames: "Names of authors",
    addressesInText: "E-mail addresses in the text",
  },
  keeps: (what: string): string => `The copy will still hold: ${what}.`,
  audience: "Who it is for",
  audiences: {
    public: "Everybody: restricted parts left out",
    restricted: "Those who may read them: restricted parts alone",
    all: "The whole, restricted parts included",
  },
  page: "Web page",
  pageHint: "Accessible HTML with headings, header rows and language.",
  pdf: "PDF by Word",
  pdfHint: "Word makes it of the document as it stands, comments and tracked changes as they are shown.",
  pdfRestricted: "The document holds restricted parts. Make the public copy, open it, and make the PDF there.",
  noPdf: "This Word makes no PDF for add-ins. Use File, Save as.",
  noWay: "This Word lets add-ins hand over no such file. Open the document in Word on the web.",
  holds: "What this file holds besides its words",
  looking: "Looking…",
  holdsNothing: "Nothing: no tags and no notes.",
  stays: "stays; take it out in Word, or make a clean copy",
  removeAll: "Remove all tags and notes",
  removeSure: "Yes, remove all tags and notes",
};

const circulate = {
  mail: "Minutes to the committee",
  to: "To",
  noAddress: "no address known",
  attached: "Attached: a clean copy without restricted parts, tags, notes, comments and authors' names.",
  subject: "Subject",
  body: "Body",
  saveMail: "Mail draft (.eml)",
  mailHint: "Opens in Outlook as an unsent draft. Look at To and From before you send it.",
  invitation: "Next meeting",
  saveInvitation: "Calendar file (.ics)",
  ends: "Ends at",
  outlook: "With the Outlook add-in",
  outlookHint:
    "The Matters Arising pane in Outlook fills in your own drafts, also to owners, guests and those who sent apologies. Save the working file, open a new mail and the pane, and choose the file there. The working file holds tags and notes: do not send it.",
  saveWorking: "Working file",
  note: "Note as circulated today",
  noted: (on: string, people: number): string => `Noted: sent on ${on} to ${count(people, "person", "people")}.`,
  noProfile: "The document carries no committee profile, so addresses are blank. Fill them in within Outlook.",
};

const meeting = {
  title: "Meeting mode",
  leave: "End meeting mode",
  hint: "Tags are hidden in the text, nothing is asked. Suggestions wait until you end meeting mode.",
  next: "Next reference",
  noNext: "Not known yet",
  quorum: "Quorum",
  quorate: (there: number, needed: number): string => `${there} of ${needed} needed`,
  unsure: (n: number): string => `${n} not certain`,
  noQuorum: (there: number): string => `${there} present; no rule is set`,
  inquorate: "Not quorate",
  owners: "Owners missing",
  noOwners: "Every action has an owner.",
  waiting: (n: number): string =>
    n === 0 ? "No suggestion waits." : `${count(n, "suggestion waits", "suggestions wait")}.`,
  readBack: "Read back",
  item: "Item",
  wholeMeeting: "The whole meeting",
  decisions: "Resolutions",
  actions: "Actions",
  nothing: "Nothing was resolved and no action given under this item.",
  nobody: "no owner yet",
  noDue: "no date set",
  confirmed: "Confirmed aloud",
  larger: "Larger",
  smaller: "Smaller",
};

const ways = { download: "Download", open: "Open in Word", copy: "Copy", show: "Show" };

export const finishEnGB = { agenda, templates, tables, stamps, restricted, copies, circulate, meeting, ways };

/** Words of the finishing panels in one language. */
export type FinishWords = typeof finishEnGB;
