import { followItem, takeBytes } from "../../../src/app/outlook/minutes";
import {
  addToCalendar,
  drop,
  gather,
  myActions,
  notesInMessage,
  replyDone,
  saveReplies,
} from "../../../src/app/outlook/received";
import { createSession, type Session } from "../../../src/app/outlook/session";
import { readReplies } from "../../../src/core/circulation/received/list";
import { minutesFiles } from "../../../src/docx/minutes-files";
import type { Deliverable } from "../../../src/ports/deliver";
import type { AppointmentFill, MailItem, MailPort, MessageFill } from "../../../src/ports/mail";
import { done } from "../../../src/ports/outcome";
import { docx, p } from "../../support/docx-builder";

const MINUTES = docx(
  p("Harbour Board", { pStyle: "Title" }),
  p("Minutes of the meeting held on Monday 4 May 2026"),
  p("Present: Ada Quill (Chair), Ben Rowe, Cara Dunn"),
  p("1. Quay wall", { pStyle: "Heading1" }),
  p("Action HB 05/01: Ada Quill to mend the wall by 30 May."),
  p("Action HB 05/02: Ben Rowe to price new bollards."),
  p("Action HB 05/03: All to read the harbour plan."),
  p("2. Next meeting", { pStyle: "Heading1" }),
  p("The next meeting is on Monday 1 June 2026 at 10:00 in the Custom House."),
);

const ITEM: MailItem = {
  situation: "messageRead",
  subject: "RE: Harbour Board: draft minutes",
  to: [],
  cc: [],
  bcc: [],
  from: { name: "Ben Rowe", address: "ben@harbour.example" },
  bodyText:
    "Please accept my apologies for 1 June.\nHB 05/02 is done.\n\nFrom: Clerk\nSent: today\nI am unable to attend.",
  bodyHtml: "",
  attachments: [],
  itemId: "1",
};

interface Heard {
  readonly replies: MessageFill[];
  readonly appointments: AppointmentFill[];
  readonly files: Deliverable[];
}

function mailbox(me: string, item: MailItem): { session: Session; heard: Heard } {
  const heard: Heard = { replies: [], appointments: [], files: [] };
  const mail = {
    capabilities: () => ({
      situation: item.situation,
      openAppointmentForm: true,
      timeZone: "GMT Standard Time",
      mailboxAddress: "me@harbour.example",
      from: { name: me, address: "me@harbour.example" },
    }),
    item: async () => done(item),
    openReply: async (draft: MessageFill) => (heard.replies.push(draft), done(undefined)),
    openAppointment: async (draft: AppointmentFill) => (heard.appointments.push(draft), done(undefined)),
    cache: { get: () => undefined, set: async () => done(undefined) },
  } as unknown as MailPort;
  const session = createSession({
    mail,
    files: minutesFiles,
    deliver: { ways: () => ["download"], deliver: async (file) => (heard.files.push(file), done(undefined)) },
    memory: { load: async () => null, save: async () => true },
    now: () => Date.UTC(2026, 4, 6, 9),
    localZone: "Europe/London",
    language: "en-GB",
  });
  return { session, heard };
}

async function opened(me: string, item: MailItem = ITEM): Promise<{ session: Session; heard: Heard }> {
  const all = mailbox(me, item);
  await followItem(all.session);
  await takeBytes(all.session, "minutes.docx", MINUTES);
  return all;
}

describe("a message that came in", () => {
  test("a member finds their own actions, and what is asked of everybody, in the minutes", async () => {
    const { session } = await opened("Ada Quill");
    const mine = myActions(session.store.get());
    expect(mine?.named.map(({ ref }) => ref)).toEqual(["HB 05/01"]);
    expect(mine?.everybody.map(({ ref }) => ref)).toEqual(["HB 05/03"]);
  });

  test("somebody who is not in the minutes has none of them", async () => {
    const { session } = await opened("Eve Stray");
    expect(myActions(session.store.get())).toEqual({ named: [], everybody: [], unsure: [] });
  });

  test("“done” opens a reply to the sender, with nobody else on it", async () => {
    const { session, heard } = await opened("Ada Quill");
    await replyDone(session, myActions(session.store.get())!.named);
    expect(heard.replies).toHaveLength(1);
    expect(heard.replies[0]).toMatchObject({ to: [], cc: [], bcc: [], attachments: [], subject: "Done: HB 05/01" });
    expect(heard.replies[0]!.html).toContain("mend the wall");
  });

  test("the next meeting goes into the reader's own calendar at its instant, inviting nobody", async () => {
    const { session, heard } = await opened("Ada Quill");
    await addToCalendar(session);
    expect(heard.appointments).toHaveLength(1);
    // 10:00 in London on 1 June is 09:00 UTC; the minutes give no end.
    expect(heard.appointments[0]).toMatchObject({
      start: "2026-06-01T09:00:00.000Z",
      end: "2026-06-01T10:00:00.000Z",
      required: [],
      optional: [],
    });
    expect(heard.appointments[0]!.text).toContain("do not say when it ends");
  });

  test("the clerk gathers what a reply tells, once, and hands the list to Word", async () => {
    const { session, heard } = await opened("Clerk Name");
    const notes = notesInMessage(session.store.get());
    expect(notes.map(({ kind, from }) => [kind, from])).toEqual([
      ["apologies", "Ben Rowe"],
      ["done", "Ben Rowe"],
    ]);
    gather(session, notes);
    gather(session, notes);
    drop(session, notes[1]!);
    await saveReplies(session, "download");
    const list = readReplies(new TextDecoder().decode(heard.files[0]!.bytes));
    expect(list).toMatchObject({ ok: true, value: { committee: "Harbour Board", notes: [{ kind: "apologies" }] } });
  });

  test("while a message is written nothing is taken for a reply", async () => {
    const { session } = await opened("Clerk Name", { ...ITEM, situation: "messageCompose" });
    expect(notesInMessage(session.store.get())).toEqual([]);
  });
});
