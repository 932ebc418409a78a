import { newItem } from "../../../src/preview/outlook/item";
import { send } from "../../../src/preview/outlook/send";
import { bootOutlook } from "../../../src/preview/node/outlook";
import { boot, call, CLERK, mailboxWith, MEMBER } from "./boot";
import { code, conformance, DOCS, value, type Case } from "./conformance";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens to an event of the item and gives what it is told. */
async function heard(item: object, type: string): Promise<Record<string, unknown>[]> {
  const events: Record<string, unknown>[] = [];
  const listen = (event: Record<string, unknown>): void => void events.push(event);
  await value(call(item, "addHandlerAsync", type, listen));
  return events;
}

const CASES: readonly Case[] = [
  {
    member: "addFileAttachmentAsync",
    does: "attaches what stands at an address and gives the attachment's id; what is no web address is refused",
    source: `${DOCS}messagecompose#addFileAttachmentAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      const id = await value(call(item, "addFileAttachmentAsync", "https://x.example/a.png", "a.png"));
      expect(mailbox.item?.attachments.map((each) => [each.id, each.name])).toEqual([[id, "a.png"]]);
      expect(await code(call(item, "addFileAttachmentAsync", "nowhere", "b.png"))).toBe(9007);
    },
  },
  {
    member: "addItemAttachmentAsync",
    does: "attaches a stored item as a message, by its id",
    source: `${DOCS}messagecompose#addItemAttachmentAsync`,
    situation: "messageCompose",
    check: async ({ item, mailbox }) => {
      mailbox.items = [newItem("messageRead", { id: "stored-1", subject: "Papers", from: MEMBER, sent: 0 })];
      await value(call(item, "addItemAttachmentAsync", "stored-1", "Papers"));
      const [list] = [(await value(call(item, "getAttachmentsAsync"))) as { attachmentType: string; id: string }[]];
      expect(list[0]?.attachmentType).toBe("item");
      const content = (await value(call(item, "getAttachmentContentAsync", list[0]?.id))) as { format: string };
      expect(content).toMatchObject({ format: "eml", content: expect.stringContaining("Subject: Papers") as string });
      expect(await code(call(item, "addItemAttachmentAsync", "unknown", "x"))).toBe(9049);
    },
  },
  {
    member: "getSelectedDataAsync setSelectedDataAsync",
    does: "reads and replaces what is selected, in the subject as text, else in the body",
    source: `${DOCS}messagecompose#getSelectedDataAsync`,
    situation: "messageCompose",
    given: { subject: "Draft minutes" },
    check: async ({ item, mailbox }) => {
      const open = mailbox.item as NonNullable<typeof mailbox.item>;
      const body = { selected: "<b>old</b>", caret: true };
      open.caret = {
        subject: () => (body.caret ? null : { start: 0, end: 5 }),
        body: () => body.selected,
        insert: (html) => open.html.replace("<b>old</b>", html),
      };
      open.html = "<p><b>old</b> text</p>";
      expect(await value(call(item, "getSelectedDataAsync", "text"))).toEqual({ data: "old", sourceProperty: "body" });
      await value(call(item, "setSelectedDataAsync", "<i>new</i>", { coercionType: "html" }));
      expect(open.html).toBe("<p><i>new</i> text</p>");
      body.caret = false;
      expect(await value(call(item, "getSelectedDataAsync", "text"))).toEqual({
        data: "Draft",
        sourceProperty: "subject",
      });
      await value(call(item, "setSelectedDataAsync", "Final"));
      expect(open.subject).toBe("Final minutes");
    },
  },
  {
    member: "delayDeliveryTime",
    does: "is 0 until it is set, then the instant",
    source: `${DOCS}delaydeliverytime`,
    situation: "messageCompose",
    check: async ({ item }) => {
      expect(await value(call(item, "delayDeliveryTime.getAsync"))).toBe(0);
      const at = new Date("2026-12-01T09:00:00Z");
      await value(call(item, "delayDeliveryTime.setAsync", at));
      expect(new Date((await value(call(item, "delayDeliveryTime.getAsync"))) as Date)).toEqual(at);
    },
  },
  {
    member: "getAllInternetHeadersAsync",
    does: "gives the header lines of a received message",
    source: `${DOCS}messageread#getAllInternetHeadersAsync`,
    situation: "messageRead",
    given: { subject: "Minutes" },
    check: async ({ item }) => {
      const headers = (await value(call(item, "getAllInternetHeadersAsync"))) as string;
      expect(headers).toContain(`From: "${MEMBER.name}" <${MEMBER.address}>`);
      expect(headers).toContain("Subject: Minutes");
    },
  },
  {
    member: "isClientSignatureEnabledAsync disableClientSignatureAsync",
    does: "says whether the mailbox signs by itself, and turns that off",
    source: `${DOCS}messagecompose#disableClientSignatureAsync`,
    situation: "messageCompose",
    check: async ({ item }) => {
      expect(await value(call(item, "isClientSignatureEnabledAsync"))).toBe(true);
      await value(call(item, "disableClientSignatureAsync"));
      expect(await value(call(item, "isClientSignatureEnabledAsync"))).toBe(false);
    },
  },
  {
    member: "body.appendOnSendAsync body.prependOnSendAsync",
    does: "are refused without the extended permission; with it they change the body when it is sent",
    source: `${DOCS}body#prependOnSendAsync`,
    situation: "messageCompose",
    given: { to: [MEMBER] },
    check: async ({ item, mailbox }) => {
      expect(await code(call(item, "body.appendOnSendAsync", "<p>End</p>", { coercionType: "html" }))).toBe(9047);
      mailbox.grants = { mailbox: false, appendOnSend: true };
      await value(call(item, "body.appendOnSendAsync", "<p>End</p>", { coercionType: "html" }));
      await value(call(item, "body.prependOnSendAsync", "<p>Begin</p>", { coercionType: "html" }));
      expect(mailbox.item?.html).not.toContain("Begin");
      await send(mailbox, mailbox.item!, 0, () => Promise.resolve(null));
      expect(mailbox.outbox[0]?.html).toMatch(/^<p>Begin<\/p>.*<p>End<\/p>$/);
    },
  },
  {
    member: "RecipientsChanged",
    does: "names the fields that changed, whoever changed them",
    source: `${DOCS}recipientschangedeventargs`,
    situation: "messageCompose",
    check: async ({ Office, item, mailbox }) => {
      const events = await heard(item, Office.EventType.RecipientsChanged as unknown as string);
      await value(call(item, "cc.setAsync", [MEMBER.address]));
      mailbox.item!.to = [MEMBER];
      mailbox.changed();
      await settle();
      expect(events.map(({ changedRecipientFields }) => changedRecipientFields)).toMatchObject([
        { to: false, cc: true },
        { to: true, cc: false },
      ]);
    },
  },
  {
    member: "AppointmentTimeChanged",
    does: "carries the new start and end in UTC",
    source: `${DOCS}appointmenttimechangedeventargs`,
    situation: "appointmentCompose",
    given: { start: Date.UTC(2026, 11, 9, 10), end: Date.UTC(2026, 11, 9, 12) },
    check: async ({ Office, item }) => {
      const events = await heard(item, Office.EventType.AppointmentTimeChanged as unknown as string);
      await value(call(item, "start.setAsync", new Date("2026-12-10T14:00:00Z")));
      await settle();
      expect(events).toMatchObject([{ start: "2026-12-10T14:00:00.000Z", end: "2026-12-10T16:00:00.000Z" }]);
    },
  },
  {
    member: "AttachmentsChanged",
    does: "tells of each attachment that comes or goes",
    source: `${DOCS}attachmentschangedeventargs`,
    situation: "messageCompose",
    check: async ({ Office, item }) => {
      const events = await heard(item, Office.EventType.AttachmentsChanged as unknown as string);
      const id = await value(call(item, "addFileAttachmentFromBase64Async", "UEs=", "minutes.docx"));
      await value(call(item, "removeAttachmentAsync", id));
      await settle();
      expect(events.map(({ attachmentStatus }) => attachmentStatus)).toEqual(["added", "removed"]);
    },
  },
  {
    member: "DragAndDropEvent",
    does: "gives dropped files as Blobs",
    source: `${DOCS}draganddropeventargs`,
    situation: "messageRead",
    check: async ({ Office, host, window }) => {
      const events = await heard(Office.context.mailbox, Office.EventType.DragAndDropEvent as unknown as string);
      const place = { pageX: 10, pageY: 20, taskPaneX: 1, taskPaneY: 2 };
      host.dragOver(place);
      host.drop(place, [{ name: "minutes.docx", type: "application/x", bytes: new TextEncoder().encode("PK") }]);
      await settle();
      const [over, drop] = events.map((event) => event["dragAndDropEventData"] as Office.DropEventData);
      expect(over).toEqual({ type: "dragover", ...place });
      const file = drop?.dataTransfer.files[0];
      expect([file?.name, file?.fileContent instanceof window.Blob, file?.fileContent.size]).toEqual([
        "minutes.docx",
        true,
        2,
      ]);
    },
  },
  {
    member: "mailbox.getSelectedItemsAsync mailbox.loadItemByIdAsync",
    does: "list the selected messages and load one by its id",
    source: `${DOCS}mailbox#getSelectedItemsAsync`,
    situation: "messageRead",
    given: { subject: "Minutes", html: "<p>Attached</p>" },
    check: async ({ Office }) => {
      const { mailbox } = Office.context;
      const list = (await value(call(mailbox, "getSelectedItemsAsync"))) as { itemId: string }[];
      expect(list).toMatchObject([{ subject: "Minutes", itemType: "message", itemMode: "Read", hasAttachment: false }]);
      const loaded = (await value(call(mailbox, "loadItemByIdAsync", list[0]?.itemId))) as object;
      expect(loaded).toMatchObject({ subject: "Minutes" });
      expect(await value(call(loaded, "body.getAsync", "html"))).toBe("<p>Attached</p>");
      await value(call(loaded, "unloadAsync"));
    },
  },
  {
    member: "getAsFileAsync",
    does: "gives the message as a base64 .eml",
    source: `${DOCS}messageread#getAsFileAsync`,
    situation: "messageRead",
    given: { subject: "Minutes" },
    check: async ({ item }) => {
      const file = Buffer.from((await value(call(item, "getAsFileAsync"))) as string, "base64").toString();
      expect(file).toContain("Subject: Minutes\r\n");
    },
  },
  {
    member: "inReplyTo getItemClassAsync getConversationIndexAsync",
    does: "say what a draft answers and what class it is of",
    source: `${DOCS}messagecompose#inReplyTo`,
    situation: "messageCompose",
    given: { inReplyTo: "<1@x.example>" },
    check: async ({ item }) => {
      expect((item as unknown as Office.MessageCompose).inReplyTo).toBe("<1@x.example>");
      expect(await value(call(item, "getItemClassAsync"))).toBe("IPM.Note");
      expect(await value(call(item, "getConversationIndexAsync"))).toMatch(/^[\w+/]+=*$/);
    },
  },
  {
    member: "sensitivityLabel sensitivityLabelsCatalog",
    does: "offer the organisation's labels and refuse others",
    source: `${DOCS}sensitivitylabel#setAsync`,
    situation: "messageCompose",
    check: async ({ Office, item, mailbox }) => {
      const catalog = Office.context.sensitivityLabelsCatalog;
      expect(await value(call(catalog, "getIsEnabledAsync"))).toBe(false);
      mailbox.labels = [{ id: "l-1", name: "Council only" }];
      expect(await value(call(catalog, "getAsync"))).toEqual(mailbox.labels);
      await value(call(item, "sensitivityLabel.setAsync", "l-1"));
      expect(await value(call(item, "sensitivityLabel.getAsync"))).toBe("l-1");
      expect(await code(call(item, "sensitivityLabel.setAsync", "l-2"))).toBe(9052);
    },
  },
  {
    member: "sendAsync",
    does: "needs ReadWriteMailbox; then it is as if the person had pressed Send",
    source: `${DOCS}messagecompose#sendAsync`,
    situation: "messageCompose",
    given: { to: [CLERK] },
    check: async ({ item, mailbox }) => {
      expect(await code(call(item, "sendAsync"))).toBe(9038);
      const asked: string[] = [];
      mailbox.onSendAsked(({ situation }) => asked.push(situation));
      mailbox.grants = { mailbox: true, appendOnSend: false };
      await value(call(item, "sendAsync"));
      expect(asked).toEqual(["messageCompose"]);
    },
  },
];

conformance("Outlook's drafts, events and newer members, as their documentation says", CASES);

describe("newer members, where they are not allowed or not there", () => {
  test("masterCategories.addAsync and removeAsync need ReadWriteMailbox; a name that exists is refused", async () => {
    const mailbox = mailboxWith("messageRead");
    mailbox.grants = { mailbox: true, appendOnSend: false };
    const outlook = await bootOutlook(mailbox);
    const categories = outlook.Office.context.mailbox.masterCategories;
    const added = [{ displayName: "Minutes", color: "Preset0" }];
    expect(await code(call(categories, "addAsync", added))).toBeUndefined();
    expect(await code(call(categories, "addAsync", added))).toBe(9045);
    expect(await value(call(categories, "getAsync"))).toEqual(added);
    await value(call(categories, "removeAsync", ["Minutes"]));
    expect(mailbox.masterCategories).toEqual([]);
    outlook.close();
    const lesser = await boot("messageRead");
    expect(() => void lesser.Office.context.mailbox.masterCategories.addAsync([])).toThrow(/permission/);
    lesser.close();
  });

  test("an Outlook with Mailbox 1.8 has none of the newer members", async () => {
    const outlook = await boot("messageCompose", {}, "mailbox18");
    expect(outlook.item).not.toHaveProperty("closeAsync");
    expect(outlook.Office.context.mailbox).not.toHaveProperty("loadItemByIdAsync");
    outlook.close();
  });

  test("every carried call is marked, so that the inspector can say so", async () => {
    const outlook = await boot("messageRead");
    await call(outlook.Office.context.mailbox, "getSelectedItemsAsync");
    expect(outlook.extended).toEqual(["mailbox.getSelectedItemsAsync"]);
    outlook.close();
  });
});
