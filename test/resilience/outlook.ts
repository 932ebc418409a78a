import { setNext } from "../../src/app/outlook/answers";
import { draftGroups } from "../../src/app/outlook/drafts";
import { answerFill, putDraft } from "../../src/app/outlook/fill";
import { followItem, startPane, takeAttachment, takeBytes } from "../../src/app/outlook/minutes";
import { takeList } from "../../src/app/outlook/addresses";
import { replyWithFile } from "../../src/app/outlook/open-form";
import { canReplyWithFile } from "../../src/app/outlook/situations";
import { readMinutes } from "../../src/app/outlook/state";
import { DOCX } from "../../src/app/word/copies";
import type { DraftKind } from "../../src/core/circulation/draft";
import type { Item, Situation } from "../../src/preview/outlook/item";
import { outlookWordsFor } from "../../src/ui/strings/outlook";
import { sayTold } from "../../src/ui/outlook/say-told";
import { PEOPLE, SAMPLE, addressOf, standAt, type Stand } from "../office/outlook/stand";
import type { Judge, Step } from "./journey";
import type { Failing, Sweep } from "./sweep";

const LIST = ["Name,Email", ...PEOPLE.map((name) => `${name},${addressOf(name)}`)].join("\r\n");
const words = outlookWordsFor("en-GB");

/** What stands in an item, a field to a line. */
const fieldsOf = ({ subject, to, cc, bcc, html, start, end, location, attachments }: Item): readonly string[] => [
  `subject ${subject}`,
  ...[to, cc, bcc].map((list, at) => `people ${at} ${list.map(({ address }) => address).join(" ")}`),
  `text ${html.replace(/\s+/gu, " ")}`,
  `start ${start}`,
  `end ${end}`,
  `place ${location}`,
  `files ${attachments.map(({ name, bytes }) => `${name} ${bytes.length}`).join(" ")}`,
];

const JUDGE: Judge<Stand> = {
  rest: () => new Promise((go) => setTimeout(go, 20)),
  sentence: ({ session }) => {
    const { told, minutes } = session.store.get();
    if (minutes.phase === "failed") return words.failure[minutes.failure.code];
    return told ? sayTold(told, words).lines.join(" ") : "";
  },
  alive: ({ session }) => {
    const { busy, minutes } = session.store.get();
    return !busy && minutes.phase !== "reading";
  },
  holds: ({ item, mailbox }) =>
    [...fieldsOf(item), `windows ${mailbox.windows.map(({ subject }) => subject).join(", ")}`].join("\n"),
  // Each field is as it was or as it is to be; the end goes along when the start is set.
  between: (before, after, held) =>
    held.every((line, at) => line === before[at] || line === after[at] || line.startsWith("end ")),
};

const OPEN: Step<Stand> = {
  name: "open the pane",
  act: ({ session }) => (session.store.get().choices.today === "" ? startPane(session) : followItem(session)),
  stands: ({ session }) => session.store.get().item !== null,
};

/** The minutes as a file of the clerk's, with everybody's address. */
const CHOOSE: Step<Stand> = {
  name: "choose the minutes",
  act: async ({ session }) => {
    await takeBytes(session, "minutes.docx", SAMPLE);
    await takeList(session, "members.csv", LIST);
    await setNext(session, { date: "2026-12-09", start: "10:00", end: "12:00", venue: "Long Room", tentative: true });
  },
  stands: ({ session }) => readMinutes(session.store.get()) !== null,
};

/** The minutes that came with the message. */
const TAKE: Step<Stand> = {
  name: "take the attached minutes",
  act: async ({ session }) => {
    if (session.store.get().offers.length === 0) await followItem(session);
    const [file] = session.store.get().offers;
    if (file) await takeAttachment(session, file);
  },
  stands: ({ session }) => readMinutes(session.store.get()) !== null,
};

const keyOf = ({ session }: Stand, kind: DraftKind): string =>
  draftGroups(session.store.get()).find((group) => group.kind === kind)?.drafts[0]?.key ?? "";

const ticked = (stand: Stand, kind: DraftKind): boolean =>
  Object.hasOwn(stand.session.store.get().ticked, keyOf(stand, kind));

const put = (kind: DraftKind): Step<Stand> => ({
  name: `${kind} draft`,
  act: (stand) => putDraft(stand.session, keyOf(stand, kind)),
  stands: (stand) => ticked(stand, kind),
});

const REPLY: Step<Stand> = {
  name: "reply with the minutes",
  act: async (stand) => {
    if (canReplyWithFile(stand.session.mail.capabilities())) await replyWithFile(stand.session, "circulation");
    else await putDraft(stand.session, keyOf(stand, "circulation"));
  },
  stands: (stand) => ticked(stand, "circulation"),
};

/** A message in which the clerk had begun to write: those words stay, the draft goes above them. */
const BEGUN: Partial<Item> = {
  subject: "Before you read these",
  html: "<div>Please bring the plans with you.</div>",
  to: [{ name: "Lucy Hartnoll", address: addressOf("Lucy Hartnoll") }],
};
const KEEPING: Step<Stand> = {
  name: "circulation above the clerk's own words",
  act: async (stand) => {
    await putDraft(stand.session, "circulation");
    if (stand.session.store.get().pending) await answerFill(stand.session, ["to"], true);
  },
  stands: (stand) => ticked(stand, "circulation"),
};

const JOURNEYS: Readonly<Record<string, readonly Step<Stand>[]>> = {
  begun: [OPEN, CHOOSE, KEEPING],
  messageCompose: [OPEN, CHOOSE, put("circulation")],
  appointmentCompose: [OPEN, CHOOSE, put("invitation")],
  messageRead: [OPEN, TAKE, CHOOSE, put("owner"), REPLY, put("invitation")],
};

/** Calls that tell nothing back: a form that did not open cannot be known of (displayNewMessageForm, before Mailbox 1.9). */
const MUTE = /\.display\w+Form$/u;
const INTERNAL_ERROR = 5001;

/** The companion's journeys: the four situations' own, and a message that the clerk had begun. */
export const MAIL_JOURNEYS = ["messageCompose", "begun", "appointmentCompose", "messageRead"] as const;

/** One of the journeys in one of the preview's Outlooks. */
export function outlookSweep(journey: (typeof MAIL_JOURNEYS)[number], profile: string): Sweep<Stand> {
  const situation: Situation = journey === "begun" ? "messageCompose" : journey;
  const given: Partial<Item> =
    journey === "begun"
      ? BEGUN
      : journey === "messageRead"
        ? {
            attachments: [
              { id: "a1", name: "minutes.docx", bytes: SAMPLE, kind: "file", inline: false, contentType: DOCX },
            ],
          }
        : {};
  let booted = 0;
  return {
    name: `${profile}, ${journey}`,
    steps: JOURNEYS[journey] ?? [],
    judge: JUDGE,
    begin: async (failing) => {
      const stand = await standAt(situation, { profile, given: structuredClone(given) });
      const { log, faults } = stand.outlook.host;
      booted = log.length;
      if (failing) faults.fail.push({ call: booted + failing.call, code: INTERNAL_ERROR });
      return stand;
    },
    end: ({ outlook }) => outlook.close(),
    failings: ({ outlook }): readonly Failing[] =>
      outlook.host.log
        .slice(booted)
        .map(({ name }, at) => ({ call: at + 1, kind: name, action: null }))
        .filter(({ kind }) => !MUTE.test(kind)),
  };
}
