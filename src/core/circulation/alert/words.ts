import type { AlertFinding } from "./rules";

/** Characters that Outlook shows of the message (learn.microsoft.com, Smart Alerts walkthrough: 500). */
export const ALERT_CHARACTERS = 500;

type About = AlertFinding["about"];

const SENTENCES: Readonly<Record<AlertFinding["code"], (about: About) => string>> = {
  "exempt-text": ({ file }) => `“${file}” holds text that looks exempt or confidential.`,
  "another-committee": ({ file, committee }) => `“${file}” does not name ${committee}.`,
  outsiders: ({ addresses }) => `These are not addresses the committee's mail went to before: ${addresses}.`,
  "other-people": ({ missing, others }) =>
    [
      missing === "0" ? "" : `${missing} of the people these minutes were prepared for are not addressed.`,
      others === "" ? "" : `These were not among them: ${others}.`,
    ]
      .filter(Boolean)
      .join(" "),
  "working-file": ({ file }) => `“${file}” is your working file, with tags and notes; the clean copy has none.`,
  "tracked-or-comments": ({ file, comments, changes }) =>
    `“${file}” has ${[counted(changes, "tracked change"), counted(comments, "comment")].filter(Boolean).join(" and ")}.`,
  "older-file": ({ file, on }) => `“${file}” is older than the version prepared on ${on}.`,
  "state-differs": ({ file, claimed, stated }) => `The subject says ${claimed}, “${file}” says ${stated}.`,
  "no-attachment": () => "The minutes are not attached.",
  "unsettled-owners": ({ count }) => `${counted(count, "action")} without a settled owner.`,
};

function counted(count: string | undefined, noun: string): string {
  if (!count || count === "0") return "";
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}

const OPENING = "Please look again before this goes:";
/** Names and lists are shortened to this, so that one sentence always fits. */
const LONGEST = 120;

const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

function sentence({ code, about }: AlertFinding): string {
  const shown: Record<string, string> = {};
  for (const name of Object.keys(about)) shown[name] = short(about[name] as string);
  return `• ${SENTENCES[code](shown)}`;
}

/** What Outlook asks; at most 500 characters. What does not fit is counted, never cut off. "" without findings. */
export function alertMessage(findings: readonly AlertFinding[]): string {
  if (findings.length === 0) return "";
  const lines = findings.map(sentence);
  let message = OPENING;
  for (let at = 0; at < lines.length; at += 1) {
    const left = lines.length - at - 1;
    const more = left > 0 ? `\n• and ${left} more.` : "";
    if (`${message}\n${lines[at]}${more}`.length > ALERT_CHARACTERS) return `${message}\n• and ${left + 1} more.`;
    message += `\n${lines[at]}`;
  }
  return message;
}
