import { CLERK, MEMBER, boot, call } from "./boot";
import { DOCS, code, conformance, value, type Case } from "./conformance";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const docx = {
  id: "att-9",
  name: "minutes.docx",
  kind: "file" as const,
  contentType: "x",
  inline: false,
  bytes: bytes("PK"),
};

const CASES: readonly Case[] = [
  {
    member: "subject.setAsync",
    does: "sets the subject of a draft",
    source: `${DOCS}subject#setAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "subject.setAsync", "Draft minutes"));
      expect(mailbox.item?.subject).toBe("Draft minutes");
      expect(await value(call(item, "subject.getAsync"))).toBe("Draft minutes");
    },
  },
  {
    member: "subject.setAsync",
    does: "refuses more than 255 characters before anything is sent",
    source: `${DOCS}subject#setAsync`,
    situation: "messageCompose",
    check: async ({ item }) => {
      expect(() => void call(item, "subject.setAsync", "x".repeat(255))).not.toThrow();
      await expect(call(item, "subject.setAsync", "x".repeat(256))).rejects.toThrow(/ArgumentOutOfRange/);
    },
  },
  {
    member: "to.setAsync",
    does: "replaces the people of the field, as addresses or as {displayName, emailAddress}",
    source: `${DOCS}recipients#setAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "to.setAsync", ["a@x.example", { displayName: "B", emailAddress: "b@x.example" }]));
      expect(mailbox.item?.to).toEqual([
        { name: "a@x.example", address: "a@x.example" },
        { name: "B", address: "b@x.example" },
      ]);
      const read = (await value(call(item, "to.getAsync"))) as { emailAddress: string }[];
      expect(read.map(({ emailAddress }) => emailAddress)).toEqual(["a@x.example", "b@x.example"]);
    },
  },
  {
    member: "to.addAsync",
    does: "takes at most 100 people a call",
    source: `${DOCS}recipients#addAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      const people = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${n}@x.example`);
      await expect(call(item, "to.addAsync", people(101))).rejects.toThrow();
      await value(call(item, "to.addAsync", people(100)));
      await value(call(item, "to.addAsync", ["one-more@x.example"]));
      expect(mailbox.item?.to).toHaveLength(101);
    },
  },
  {
    member: "bcc.setAsync",
    does: "keeps Bcc apart from To and Cc",
    source: `${DOCS}messagecompose#bcc`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "bcc.setAsync", [MEMBER.address]));
      expect([mailbox.item?.to, mailbox.item?.bcc.map(({ address }) => address)]).toEqual([[], [MEMBER.address]]);
    },
  },
  {
    member: "body.setAsync",
    does: "replaces the whole body, the signature too",
    source: `${DOCS}body#setAsync`,
    situation: "messageCompose",
    check: async ({ item }) => {
      expect(await value(call(item, "body.getAsync", "text"))).toBe("Ruth Adeyemi, Clerk");
      await value(call(item, "body.setAsync", "<p>One</p><p>Two</p>", { coercionType: "html" }));
      expect(await value(call(item, "body.getAsync", "text"))).toBe("One\nTwo");
    },
  },
  {
    member: "body.prependAsync",
    does: "puts content before what is there and leaves the signature below",
    source: `${DOCS}body#prependAsync`,
    situation: "messageCompose",
    check: async ({ item }) => {
      await value(call(item, "body.prependAsync", "<p>Dear all</p>", { coercionType: "html" }));
      expect(await value(call(item, "body.getAsync", "text"))).toMatch(/^Dear all\s+Ruth Adeyemi, Clerk$/);
    },
  },
  {
    member: "body.setAsync",
    does: "removes scripts and event handlers",
    source: `${DOCS}body#setAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "body.setAsync", '<p onclick="x()">Hi</p><script>x()</script>', { coercionType: "html" }));
      expect(mailbox.item?.html).toBe("<p>Hi</p>");
    },
  },
  {
    member: "addFileAttachmentFromBase64Async",
    does: "attaches a file and gives its id, by which its content is read",
    source: `${DOCS}messagecompose#addFileAttachmentFromBase64Async`,
    situation: "messageCompose",
    check: async ({ item }) => {
      const id = await value(call(item, "addFileAttachmentFromBase64Async", base64("hello"), "a.txt"));
      const list = (await value(call(item, "getAttachmentsAsync"))) as { id: string; name: string; size: number }[];
      expect(list.map(({ name, size }) => [name, size])).toEqual([["a.txt", 5]]);
      expect(await value(call(item, "getAttachmentContentAsync", id))).toEqual({
        content: base64("hello"),
        format: "base64",
      });
      await value(call(item, "removeAttachmentAsync", id));
      expect(await value(call(item, "getAttachmentsAsync"))).toEqual([]);
      expect(await code(call(item, "removeAttachmentAsync", id))).toBe(9008);
    },
  },
  {
    member: "getAttachmentContentAsync",
    does: "gives only the address of a cloud attachment",
    source: `${DOCS}attachmentcontent`,
    situation: "messageRead",
    given: { attachments: [{ ...docx, id: "cloud-1", kind: "cloud", url: "https://files.example/minutes.docx" }] },
    check: async ({ item }) => {
      expect(await value(call(item, "getAttachmentContentAsync", "cloud-1"))).toEqual({
        content: "https://files.example/minutes.docx",
        format: "url",
      });
    },
  },
  {
    member: "item.attachments (read)",
    does: "lists the attachments of a received message",
    source: `${DOCS}messageread#attachments`,
    situation: "messageRead",
    given: { subject: "RE: Minutes", attachments: [docx] },
    check: async ({ item, Office }) => {
      const read = item as unknown as Office.MessageRead;
      expect([read.subject, read.normalizedSubject, read.from.emailAddress]).toEqual([
        "RE: Minutes",
        "Minutes",
        MEMBER.address,
      ]);
      expect(read.attachments.map(({ name, attachmentType }) => [name, attachmentType])).toEqual([
        ["minutes.docx", "file"],
      ]);
      expect(Office.context.mailbox.userProfile.emailAddress).toBe(CLERK.address);
    },
  },
  {
    member: "displayNewMessageForm",
    does: "exists in read mode only",
    source: `${DOCS}mailbox#displayNewMessageForm`,
    situation: "messageCompose",
    check: async ({ Office }) => {
      expect(typeof Office.context.mailbox.displayNewMessageForm).toBe("undefined");
      await Promise.resolve();
    },
  },
  {
    member: "displayNewMessageFormAsync",
    does: "opens a draft with people, subject, body and the user's signature below",
    source: `${DOCS}mailbox#displayNewMessageFormAsync`,
    situation: "messageRead",
    check: async ({ Office, mailbox }) => {
      const form = { toRecipients: [MEMBER.address], subject: "S", htmlBody: "<p>B</p>" };
      await value(call(Office.context.mailbox, "displayNewMessageFormAsync", form));
      const [draft] = mailbox.windows;
      expect([draft?.to[0]?.address, draft?.subject, draft?.situation]).toEqual([
        MEMBER.address,
        "S",
        "messageCompose",
      ]);
      expect(draft?.html).toMatch(/^<p>B<\/p>.*Ruth Adeyemi, Clerk/);
    },
  },
  {
    member: "displayNewMessageForm",
    does: "refuses a body over 32 KB",
    source: `${DOCS}mailbox#displayNewMessageForm`,
    situation: "messageRead",
    check: async ({ Office, mailbox }) => {
      expect(() => Office.context.mailbox.displayNewMessageForm({ htmlBody: "x".repeat(32 * 1024 + 1) })).toThrow();
      expect(mailbox.windows).toEqual([]);
      await Promise.resolve();
    },
  },
  {
    member: "displayNewAppointmentFormAsync",
    does: "opens an appointment; its body is plain text",
    source: `${DOCS}appointmentform`,
    situation: "messageRead",
    check: async ({ Office, mailbox }) => {
      const start = new Date("2026-12-01T09:00:00Z");
      const end = new Date("2026-12-01T11:00:00Z");
      const form = {
        requiredAttendees: [MEMBER.address],
        start,
        end,
        location: "Town Hall",
        subject: "S",
        body: "<b>x</b>",
      };
      await value(call(Office.context.mailbox, "displayNewAppointmentFormAsync", form));
      const [draft] = mailbox.windows;
      expect([draft?.start, draft?.end, draft?.location]).toEqual([
        Date.UTC(2026, 11, 1, 9),
        Date.UTC(2026, 11, 1, 11),
        "Town Hall",
      ]);
      expect(draft?.html).toContain("&lt;b&gt;");
    },
  },
  {
    member: "displayReplyFormAsync (base64file)",
    does: "carries a file given as base64 since Mailbox 1.15",
    source: `${DOCS}replyformattachment`,
    situation: "messageRead",
    given: { subject: "Draft minutes?" },
    check: async ({ item, mailbox, extended }) => {
      const attachments = [{ type: "base64", name: "minutes.docx", base64file: base64("PK") }];
      await value(call(item, "displayReplyFormAsync", { htmlBody: "<p>Here</p>", attachments }));
      const [draft] = mailbox.windows;
      expect([draft?.to[0]?.address, draft?.subject, draft?.attachments[0]?.name]).toEqual([
        MEMBER.address,
        "RE: Draft minutes?",
        "minutes.docx",
      ]);
      expect(extended).toEqual(["item.displayReplyFormAsync (base64file)"]);
    },
  },
  {
    member: "start.setAsync",
    does: "takes UTC and keeps the length of the meeting; an end before the start is refused",
    source: `${DOCS}time#setAsync`,
    situation: "appointmentCompose",
    given: { start: Date.UTC(2026, 9, 20, 8), end: Date.UTC(2026, 9, 20, 10) },
    check: async ({ item, mailbox }) => {
      await value(call(item, "start.setAsync", new Date("2026-10-27T09:00:00Z")));
      expect(mailbox.item?.end).toBe(Date.UTC(2026, 9, 27, 11));
      expect(await code(call(item, "end.setAsync", new Date("2026-10-27T08:00:00Z")))).toBe(9010);
    },
  },
  {
    member: "requiredAttendees / optionalAttendees",
    does: "are To and Cc of an appointment",
    source: `${DOCS}appointmentcompose#requiredAttendees`,
    situation: "appointmentCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "requiredAttendees.setAsync", [MEMBER.address]));
      await value(call(item, "optionalAttendees.setAsync", [CLERK.address]));
      expect([mailbox.item?.to[0]?.address, mailbox.item?.cc[0]?.address]).toEqual([MEMBER.address, CLERK.address]);
    },
  },
  {
    member: "location.setAsync",
    does: "sets the place; over 255 characters is refused",
    source: `${DOCS}location#setAsync`,
    situation: "appointmentCompose",
    check: async ({ item, mailbox }) => {
      await value(call(item, "location.setAsync", "Town Hall"));
      expect(mailbox.item?.location).toBe("Town Hall");
      await expect(call(item, "location.setAsync", "x".repeat(256))).rejects.toThrow();
    },
  },
  {
    member: "loadCustomPropertiesAsync",
    does: "keeps notes with the item, 2,500 characters at most",
    source: `${DOCS}customproperties`,
    situation: "messageCompose",
    check: async ({ item }) => {
      const properties = (await value(call(item, "loadCustomPropertiesAsync"))) as Office.CustomProperties;
      properties.set("told", "L 01/02");
      await value(call(properties, "saveAsync"));
      const again = (await value(call(item, "loadCustomPropertiesAsync"))) as Office.CustomProperties;
      expect(again.get("told")).toBe("L 01/02");
      properties.set("long", "x".repeat(2_500));
      await expect(call(properties, "saveAsync")).rejects.toThrow();
    },
  },
  {
    member: "roamingSettings.saveAsync",
    does: "stores 32 KB with the mailbox and fails beyond",
    source: `${DOCS}roamingsettings`,
    situation: "messageRead",
    check: async ({ Office, mailbox }) => {
      Office.context.roamingSettings.set("texts", { style: "formal" });
      await value(call(Office.context.roamingSettings, "saveAsync"));
      expect(JSON.parse(mailbox.settings["texts"] ?? "null")).toEqual({ style: "formal" });
      Office.context.roamingSettings.set("texts", "x".repeat(33 * 1024));
      expect(await code(call(Office.context.roamingSettings, "saveAsync"))).toBe(9019);
    },
  },
  {
    member: "notificationMessages.addAsync",
    does: "shows at most five notices, one per key",
    source: `${DOCS}notificationmessages`,
    situation: "messageRead",
    check: async ({ item }) => {
      const notice = { type: "informationalMessage", message: "Read", icon: "icon", persistent: false };
      for (const key of ["a", "b", "c", "d", "e"])
        await value(call(item, "notificationMessages.addAsync", key, notice));
      expect(await code(call(item, "notificationMessages.addAsync", "a", notice))).toBe(9023);
      expect(await code(call(item, "notificationMessages.addAsync", "f", notice))).toBe(9025);
    },
  },
  {
    member: "saveAsync",
    does: "stores a draft and gives its id; it sends nothing",
    source: `${DOCS}messagecompose#saveAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      expect(await code(call(item, "getItemIdAsync"))).toBe(9046);
      const id = await value(call(item, "saveAsync"));
      expect(await value(call(item, "getItemIdAsync"))).toBe(id);
      expect(mailbox.outbox).toEqual([]);
    },
  },
  {
    member: "sessionData",
    does: "holds text while the draft is open",
    source: `${DOCS}sessiondata`,
    situation: "messageCompose",
    check: async ({ item }) => {
      await value(call(item, "sessionData.setAsync", "kind", "owner"));
      expect(await value(call(item, "sessionData.getAsync", "kind"))).toBe("owner");
      expect(await code(call(item, "sessionData.getAsync", "none"))).toBe(9050);
    },
  },
  {
    member: "categories.addAsync",
    does: "takes only categories of the mailbox",
    source: `${DOCS}categories`,
    situation: "messageRead",
    check: async ({ item, mailbox }) => {
      expect(await code(call(item, "categories.addAsync", ["Minutes"]))).toBe(9044);
      mailbox.masterCategories.push({ displayName: "Minutes", color: "Preset0" });
      await value(call(item, "categories.addAsync", ["Minutes"]));
      expect(mailbox.item?.categories).toEqual(["Minutes"]);
    },
  },
  {
    member: "getSharedPropertiesAsync",
    does: "exists only in a shared mailbox or a delegate's folder",
    source: `${DOCS}sharedproperties`,
    situation: "messageCompose",
    given: { sharedBy: "committee@brackenford.example" },
    check: async ({ item }) => {
      const shared = (await value(call(item, "getSharedPropertiesAsync"))) as { owner: string };
      expect(shared.owner).toBe("committee@brackenford.example");
    },
  },
  {
    member: "from.getAsync",
    does: "tells who the message is from, also on behalf of somebody",
    source: `${DOCS}from`,
    situation: "messageCompose",
    given: { from: { name: "Committee Services", address: "committee@brackenford.example" } },
    check: async ({ item }) => {
      expect(((await value(call(item, "from.getAsync"))) as { displayName: string }).displayName).toBe(
        "Committee Services",
      );
    },
  },
  {
    member: "convertToLocalClientTime",
    does: "uses the mailbox's time zone, with its change of clocks",
    source: `${DOCS}mailbox#convertToLocalClientTime`,
    situation: "appointmentCompose",
    check: async ({ Office }) => {
      const local = (instant: string): number =>
        Office.context.mailbox.convertToLocalClientTime(new Date(instant)).hours;
      expect([local("2026-10-20T08:00:00Z"), local("2026-10-27T09:00:00Z")]).toEqual([9, 9]);
      await Promise.resolve();
    },
  },
];

conformance("Outlook on the web, as its documentation says", CASES);

describe("profiles and faults", () => {
  test("an Outlook with Mailbox 1.8 does not know newer calls", async () => {
    const outlook = await boot("messageRead", {}, "mailbox18");
    expect(outlook.Office.context.requirements.isSetSupported("Mailbox", "1.8")).toBe(true);
    expect(outlook.Office.context.requirements.isSetSupported("Mailbox", "1.9")).toBe(false);
    expect(await code(call(outlook.Office.context.mailbox, "displayNewMessageFormAsync", {}))).toBe(5000);
    outlook.close();
  });

  test("a fault makes the named call fail with its code and nothing is written", async () => {
    const outlook = await boot("messageCompose");
    outlook.host.faults.fail.push({ name: "subject.setAsync", code: 9042 });
    expect(await code(call(outlook.item, "subject.setAsync", "S"))).toBe(9042);
    expect(outlook.mailbox.item?.subject).toBe("");
    outlook.close();
  });

  test("a fourth call of the limited families at once is refused", async () => {
    const outlook = await boot("messageCompose");
    outlook.host.faults.delay = 20;
    const answers = ["to", "cc", "bcc", "to"].map((field) => call(outlook.item, `${field}.getAsync`));
    expect((await Promise.all(answers)).map((answer) => answer.error?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      5100,
    ]);
    outlook.close();
  });

  test("a pinned pane is told when another item is selected, or none", async () => {
    const outlook = await boot("messageRead", { subject: "First" });
    const subjects: (string | null)[] = [];
    await call(outlook.Office.context.mailbox, "addHandlerAsync", "olkItemSelectedChanged", () =>
      subjects.push((outlook.Office.context.mailbox.item as Office.MessageRead | null)?.subject ?? null),
    );
    const { newItem } = await import("../../../src/preview/outlook/item");
    outlook.host.select(newItem("messageRead", { id: "2", subject: "Second", from: MEMBER, sent: 0 }));
    outlook.host.select(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(subjects).toEqual(["Second", null]);
    outlook.close();
  });
});
