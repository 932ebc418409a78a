/**
 * The one source of all three manifests: names, ids, version, pages, commands, strings.
 * Limits: short strings 125 characters, long strings 250, resource ids 32 (manifest reference, Resources element);
 * unified manifest: name.short 30, description.short 80, labels 64.
 */
import { readFileSync } from "node:fs";

const pkg = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** Where `npm start` serves the add-in; a build replaces it by the address given with --env base=. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

export const VERSION = pkg.version;
export const PROVIDER = "Matters Arising";
export const PRODUCT = { short: "Matters Arising", full: "Matters Arising: minutes that keep themselves" };

export const IDS = {
  word: "6f0d3c52-2f0b-4a55-9d4e-5d1f4a7c9b10",
  outlook: "b7b9c1de-3a64-4c0f-8a32-0f6c2b1e7d21",
  unified: "1c8a5e07-94c3-4f6e-b1d8-7e2a9f3d5c32",
};

export const DESCRIPTION = {
  short: "Tags actions, attendees and decisions in minutes; drafts the circulation.",
  word: "Recognises and tags actions, attendees and decisions while you type minutes, inserts standard agendas, brings forward what arose last time and checks the result. Nothing leaves your organisation.",
  outlook:
    "Drafts the circulation of minutes, each owner's actions and the next meeting's invitation from the tagged document. You look, change and press Send; nothing leaves your organisation before that.",
  full: "Matters Arising keeps the record for people who write minutes. In Word it recognises and tags actions, attendees and decisions in the committee's own house style, numbers the next action, lines up earlier actions with what was said of them, inserts standard agendas and checks the minutes before they go out. In Outlook it drafts the circulation, the owners' mails and the next invitation from the same document. There is no server, no account and no AI service.",
};

/** Requirement sets that the code needs; a test proves that every API used is in them or behind a capability. */
export const REQUIRES = { word: { name: "WordApi", version: "1.6" }, outlook: { name: "Mailbox", version: "1.8" } };

export const PAGES = {
  word: "word.html",
  outlook: "outlook.html",
  launchPage: "launch.html",
  launchScript: "launch.js",
  shortcuts: "assets/shortcuts.json",
  support: "support.html",
  privacy: "privacy.html",
  terms: "terms.html",
};

/** A command: `id` names the function in the code; `pane` true opens the pane instead of running a function. */
const command = (id, icon, label, title, tip, options = {}) => ({ id, icon, label, title, tip, ...options });

export const WORD_GROUP = { id: "MattersArising", label: "Minutes" };
export const WORD_COMMANDS = [
  command(
    "openPane",
    "open",
    "Minutes pane",
    "Open Matters Arising",
    "Shows the actions, attendees, decisions and next meeting read from these minutes.",
    { pane: true },
  ),
  command("tagAction", "action", "Tag action", "Tag as action", "Tags the selected paragraph as an action.", {
    keys: "Ctrl+Shift+1",
    mac: "Command+Shift+1",
  }),
  command("tagAttendee", "attendee", "Tag attendee", "Tag as attendee", "Tags the selected name as an attendee.", {
    keys: "Ctrl+Shift+2",
    mac: "Command+Shift+2",
  }),
  command("tagDecision", "decision", "Tag decision", "Tag as decision", "Tags the selected sentence as a decision.", {
    keys: "Ctrl+Shift+3",
    mac: "Command+Shift+3",
  }),
  command(
    "insertAgenda",
    "agenda",
    "Insert agenda",
    "Insert a standard agenda",
    "Opens the standard agendas, shows each one before it is inserted.",
  ),
  command(
    "checkMinutes",
    "check",
    "Check",
    "Check before circulating",
    "Lists what a careful clerk would ask about: owners, dates, references, quorum.",
  ),
  command(
    "circulate",
    "circulate",
    "Circulate",
    "Circulate the minutes",
    "Makes a clean copy and a draft e-mail, or hands over to Outlook.",
  ),
];
/** Commands without a button, for the keyboard alone. */
export const WORD_KEYS = [
  command("untag", "open", "Untag", "Untag", "Removes the tag at the caret and leaves the text as it is.", {
    keys: "Ctrl+Shift+0",
    mac: "Command+Shift+0",
  }),
  command("nextTag", "open", "Next tag", "Next tag", "Moves to the next tag.", {
    keys: "Ctrl+Shift+8",
    mac: "Command+Shift+8",
  }),
  command("previousTag", "open", "Previous tag", "Previous tag", "Moves to the previous tag.", {
    keys: "Ctrl+Shift+7",
    mac: "Command+Shift+7",
  }),
];

export const OUTLOOK_GROUP = { id: "MattersArisingMail", label: "Minutes" };
/** One button for each of Outlook's four situations; `point` is the add-in-only extension point, `context` the unified one. */
export const OUTLOOK_COMMANDS = [
  {
    id: "readMinutes",
    icon: "circulate",
    label: "Minutes",
    title: "Minutes in this message",
    tip: "Reads the attached minutes: your actions, drafts, the next meeting.",
    point: "MessageReadCommandSurface",
    context: "mailRead",
    pinnable: true,
  },
  {
    id: "composeMinutes",
    icon: "circulate",
    label: "Fill from minutes",
    title: "Fill this message from minutes",
    tip: "Drafts the circulation or an owner's mail into this message.",
    point: "MessageComposeCommandSurface",
    context: "mailCompose",
    pinnable: true,
  },
  {
    id: "organiseMeeting",
    icon: "agenda",
    label: "Fill from minutes",
    title: "Fill this invitation from minutes",
    tip: "Fills the next meeting's date, times, place, people and agenda.",
    point: "AppointmentOrganizerCommandSurface",
    context: "meetingDetailsOrganizer",
    pinnable: false,
  },
  {
    id: "attendMeeting",
    icon: "agenda",
    label: "Minutes",
    title: "Minutes for this meeting",
    tip: "Reads the minutes attached to this meeting.",
    point: "AppointmentAttendeeCommandSurface",
    context: "meetingDetailsAttendee",
    pinnable: false,
  },
];

/** Smart Alerts: asked before a circulation is sent (Mailbox 1.12). */
export const SEND_EVENTS = [
  { type: "OnMessageSend", unified: "messageSending", handler: "onMessageSend" },
  { type: "OnAppointmentSend", unified: "meetingSending", handler: "onAppointmentSend" },
];

/** British spellings that occur in the texts above, and how American English writes them. */
const AMERICAN = { recognises: "recognizes", Recognises: "Recognizes", organisation: "organization" };

/** A text in American English; the same text where nothing differs. */
export const american = (text) =>
  text.replace(new RegExp(Object.keys(AMERICAN).join("|"), "g"), (word) => AMERICAN[word]);

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
export const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
export const icon = (name, size) => `assets/generated/${name}-${size}.png`;
