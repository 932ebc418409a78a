import { bootOutlook } from "../../../src/preview/node/outlook";
import { call, mailboxWith } from "./boot";
import { code, conformance, DOCS, value, type Case } from "./conformance";

const INSIGHT = {
  type: "insightMessage",
  message: "Minutes attached",
  icon: "icon",
  actions: [{ actionText: "Open", actionType: "showTaskPane", commandId: "open", contextData: {} }],
};

/** What the examples of Outlook's API reference lean on, beside its members one by one. */
const CASES: readonly Case[] = [
  {
    member: "body.setAsync",
    does: "takes what getAsync gave, changed or not, without putting a document into the document",
    source: `${DOCS}body#getAsync`,
    situation: "messageCompose",
    given: { html: "<p class=MsoNormal>Dear all</p>" },
    check: async ({ item, mailbox }) => {
      const html = (await value(call(item, "body.getAsync", "html"))) as string;
      const next = html.replace("<p class=MsoNormal>", '<p class=MsoNormal><img src="cid:plan.png">');
      await value(call(item, "addFileAttachmentFromBase64Async", "iVBORw0KGgo=", "plan.png", { isInline: true }));
      await value(call(item, "body.setAsync", next, { coercionType: "html" }));
      expect(mailbox.item?.html).toContain('<p class=MsoNormal><img src="cid:plan.png">Dear all</p>');
      expect(mailbox.item?.html).not.toContain("<body>");
      expect(await value(call(item, "body.getAsync", "html"))).toBe(next);
      await value(
        call(item, "body.prependAsync", "<html><head><title>x</title></head>Hello</html>", { coercionType: "html" }),
      );
      expect(mailbox.item?.html.startsWith("Hello<p")).toBe(true);
      expect(await value(call(item, "getAttachmentsAsync"))).toMatchObject([
        { name: "plan.png", contentType: "image/png", isInline: true },
      ]);
    },
  },
  {
    member: "requiredAttendees optionalAttendees",
    does: "tell what each attendee answered, 'none' before they did",
    source: `${DOCS}emailaddressdetails#appointmentResponse`,
    situation: "appointmentRead",
    given: {
      to: [{ name: "Dora Plum", address: "dora@brackenford.example", response: "accepted" }],
      cc: [{ name: "Kay", address: "kay@elsewhere.example" }],
    },
    check: async ({ item }) => {
      const { requiredAttendees, optionalAttendees } = item as unknown as Office.AppointmentRead;
      expect(requiredAttendees).toMatchObject([{ appointmentResponse: "accepted", recipientType: "user" }]);
      expect(optionalAttendees).toMatchObject([{ appointmentResponse: "none", recipientType: "externalUser" }]);
    },
  },
  {
    member: "from.getAsync to.getAsync",
    does: "know who is of the mailbox's own domain; a sender has no recipient type, a message no responses",
    source: `${DOCS}emailaddressdetails#recipientType`,
    situation: "messageCompose",
    check: async ({ item }) => {
      await value(call(item, "to.setAsync", ["dora@brackenford.example", "kay@elsewhere.example"]));
      const to = (await value(call(item, "to.getAsync"))) as Office.EmailAddressDetails[];
      expect(to.map(({ recipientType }) => recipientType)).toEqual(["user", "externalUser"]);
      expect(to[0]).not.toHaveProperty("appointmentResponse");
      expect(await value(call(item, "from.getAsync"))).not.toHaveProperty("recipientType");
    },
  },
  {
    member: "item.seriesId",
    does: "is undefined for a message and null for an appointment of no series",
    source: `${DOCS}messageread#seriesId`,
    situation: "messageRead",
    check: async ({ item }) => {
      expect((item as unknown as Office.MessageRead).seriesId).toBeUndefined();
    },
  },
  {
    member: "notificationMessages.getAllAsync notificationMessages.replaceAsync",
    does: "names types as they were given, with icon and actions; a replaced notice keeps its place",
    source: `${DOCS}notificationmessagedetails`,
    situation: "messageCompose",
    check: async ({ item }) => {
      const told = { type: "informationalMessage", message: "Read", icon: "icon", persistent: true };
      await value(call(item, "notificationMessages.addAsync", "a", told));
      await value(call(item, "notificationMessages.addAsync", "b", INSIGHT));
      await value(call(item, "notificationMessages.replaceAsync", "a", { ...told, message: "Sent" }));
      expect(await value(call(item, "notificationMessages.getAllAsync"))).toEqual([
        { key: "a", ...told, message: "Sent" },
        { key: "b", ...INSIGHT, persistent: false },
      ]);
      expect(await code(call(item, "notificationMessages.addAsync", "c", INSIGHT))).toBe(9025);
    },
  },
  {
    member: "notificationMessages.addAsync",
    does: "takes no notice with actions on an item that is read, as on the web",
    source: `${DOCS}mailboxenums.itemnotificationmessagetype`,
    situation: "messageRead",
    check: async ({ item }) => {
      expect(await code(call(item, "notificationMessages.addAsync", "a", INSIGHT))).toBe(9032);
    },
  },
  {
    member: "enhancedLocation.addAsync enhancedLocation.getAsync enhancedLocation.removeAsync",
    does: "keep rooms, known by their address, apart from other places",
    source: `${DOCS}enhancedlocation`,
    situation: "appointmentCompose",
    check: async ({ item }) => {
      const places = [
        { id: "Church hall", type: "custom" },
        { id: "room5@brackenford.example", type: "room" },
      ];
      await value(call(item, "enhancedLocation.addAsync", places));
      expect(await value(call(item, "enhancedLocation.getAsync"))).toEqual([
        { locationIdentifier: places[0], displayName: "Church hall" },
        { locationIdentifier: places[1], displayName: "room5", emailAddress: "room5@brackenford.example" },
      ]);
      await value(call(item, "enhancedLocation.removeAsync", places.slice(1)));
      expect(await value(call(item, "enhancedLocation.getAsync"))).toHaveLength(1);
    },
  },
];

conformance("what the reference's examples lean on, as Outlook has it", CASES);

test("makeEwsRequestAsync fails where there are no Exchange Web Services", async () => {
  const mailbox = mailboxWith("messageRead");
  mailbox.grants.mailbox = true;
  const outlook = await bootOutlook(mailbox);
  expect(await code(call(outlook.Office.context.mailbox, "makeEwsRequestAsync", "<x/>"))).toBe(9020);
  outlook.close();
});
