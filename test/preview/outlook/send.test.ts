import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { send } from "../../../src/preview/outlook/send";
import { CLERK, MEMBER, mailboxWith } from "./boot";

const NOW = Date.UTC(2026, 10, 2, 9);
const silent = (): Promise<null> => Promise.resolve(null);
const file = {
  id: "1",
  name: "Cofnodion – 2 Tachwedd.docx",
  kind: "file" as const,
  contentType: "application/zip",
  inline: false,
  bytes: new Uint8Array([80, 75, 3, 4]),
};

describe("Send puts a real file into the outbox and sends nothing", () => {
  test("a message can be read by another library, with its people, bodies and attachment", async () => {
    const mailbox = mailboxWith("messageCompose", {
      to: [MEMBER, { name: "Siân Ó Briain", address: "sian@x.example" }],
      bcc: [{ name: "Hidden", address: "hidden@x.example" }],
      subject: "Pwyllgor: cofnodion drafft 🗳 – a subject long enough to need more than one encoded word in its header",
      html: "<p>Dear all</p>",
      attachments: [file],
    });
    const result = await send(mailbox, mailbox.item!, NOW, silent);
    expect(result.sent).toBe(true);
    const mail = await simpleParser(Buffer.from(mailbox.outbox[0]!.bytes));
    expect(mail.subject).toBe(mailbox.item!.subject);
    expect([mail.to].flat().flatMap((list) => list?.value.map(({ name, address }) => [name, address]))).toEqual([
      [MEMBER.name, MEMBER.address],
      ["Siân Ó Briain", "sian@x.example"],
    ]);
    expect([mail.bcc].flat()[0]?.value[0]?.address).toBe("hidden@x.example");
    expect(mail.text?.trim()).toMatch(/^Dear all\s+Ruth Adeyemi, Clerk$/);
    expect(mail.attachments.map(({ filename, content }) => [filename, [...content]])).toEqual([
      [file.name, [80, 75, 3, 4]],
    ]);
  });

  test("an invitation can be read by another library, with its instants in UTC", async () => {
    const mailbox = mailboxWith("appointmentCompose", {
      to: [MEMBER],
      cc: [CLERK],
      subject: "Planning Committee; next, meeting",
      location: "Town Hall, Room 2",
      start: Date.UTC(2026, 11, 1, 9),
      end: Date.UTC(2026, 11, 1, 11),
    });
    await send(mailbox, mailbox.item!, NOW, silent);
    const text = new TextDecoder().decode(mailbox.outbox[0]!.bytes);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent")!);
    expect([event.summary, event.location]).toEqual(["Planning Committee; next, meeting", "Town Hall, Room 2"]);
    expect([event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()]).toEqual([
      mailbox.item!.start,
      mailbox.item!.end,
    ]);
    expect(event.attendees.map((attendee) => attendee.getParameter("role"))).toEqual([
      "REQ-PARTICIPANT",
      "OPT-PARTICIPANT",
    ]);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("a Smart Alert that refuses keeps the draft; Send anyway overrules it", async () => {
    const mailbox = mailboxWith("messageCompose", { to: [MEMBER], subject: "Minutes" });
    const alert = (): Promise<{ allowEvent: boolean; errorMessage: string }> =>
      Promise.resolve({ allowEvent: false, errorMessage: "The minutes are not attached." });
    expect(await send(mailbox, mailbox.item!, NOW, alert)).toEqual({
      sent: false,
      reason: "The minutes are not attached.",
      asked: true,
    });
    expect(mailbox.outbox).toEqual([]);
    expect((await send(mailbox, mailbox.item!, NOW, alert, { anyway: true })).sent).toBe(true);
  });

  test("a message to nobody is not sent", async () => {
    const mailbox = mailboxWith("messageCompose");
    expect(await send(mailbox, mailbox.item!, NOW, silent)).toMatchObject({ sent: false, asked: false });
  });

  test("a header cannot be smuggled in by a name or a subject", async () => {
    const mailbox = mailboxWith("messageCompose", {
      to: [{ name: 'Eve"\r\nBcc: everyone@x.example', address: "eve@x.example\r\nX: y" }],
      subject: "Hello\r\nBcc: everyone@x.example",
    });
    await send(mailbox, mailbox.item!, NOW, silent);
    const mail = await simpleParser(Buffer.from(mailbox.outbox[0]!.bytes));
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.has("x")).toBe(false);
  });
});
