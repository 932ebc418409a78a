import { setNext } from "../../../src/app/outlook/answers";
import { answerFill, putDraft } from "../../../src/app/outlook/fill";
import { invitedElsewhere, openInvited } from "../../../src/app/outlook/invitations";
import { draftByKey } from "../../../src/app/outlook/drafts";
import type { NextChoice } from "../../../src/core/circulation/setting";
import { addressOf, standWithMinutes, type Stand } from "./stand";

const PROVISIONAL: NextChoice = {
  ...{ date: "2026-12-09", start: "10:00", end: "12:00", venue: "Long Room", tentative: true },
};

async function invited(timeZone = "Europe/London"): Promise<Stand> {
  const stand = await standWithMinutes("appointmentCompose", { timeZone });
  await setNext(stand.session, PROVISIONAL);
  await putDraft(stand.session, "invitation");
  return stand;
}

/** The same mailbox another day: the appointment is opened again, or something else is. */
const later = (before: Stand): Promise<Stand> =>
  standWithMinutes("appointmentCompose", { mailbox: before.mailbox, kept: before.kept, now: Date.UTC(2026, 10, 2, 9) });

jest.setTimeout(120_000);

test.each(["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])(
  "the hours are the committee's, in a mailbox of %s",
  async (zone) => {
    const { item, outlook } = await invited(zone);
    expect(new Date(item.start).toISOString()).toBe("2026-12-09T10:00:00.000Z");
    expect(new Date(item.end).toISOString()).toBe("2026-12-09T12:00:00.000Z");
    outlook.close();
  },
);

test("confirming later updates the appointment: changed fields only, old beside new, the room and the link untouched", async () => {
  const first = await invited();
  const room = { name: "Room 1", address: "room1@council.example" };
  first.item.to.push(room);
  const link = "<p>Join: https://meet.example/123</p>";
  first.item.html = first.item.html.replace(/(?=<\/body>|$)/, link);
  const second = await later(first);
  await setNext(second.session, { ...PROVISIONAL, start: "10:30", tentative: false });
  await putDraft(second.session, "invitation");
  const { pending } = second.session.store.get();
  const asked = pending?.changes.filter((change) => change.verdict === "ask") ?? [];
  expect(asked.map(({ field }) => field)).toEqual(["subject", "start"]);
  expect(asked.filter(({ ours }) => ours).map(({ field }) => field)).toEqual(["subject", "start"]);
  expect(asked[0]?.before).toContain("TO BE CONFIRMED");
  expect(asked[0]?.after).not.toContain("TO BE CONFIRMED");
  await answerFill(second.session, ["subject", "start"], false);
  const { item } = second;
  expect(new Date(item.start).toISOString()).toBe("2026-12-09T10:30:00.000Z");
  expect(item.location).toBe("Long Room");
  expect(item.to).toContainEqual(room);
  expect(item.to.map((one) => one.address)).toContain(addressOf("Ruth Abernathy"));
  expect(item.html).toContain(link);
  expect(item.html.match(/10:30 to 12:00/g)).toHaveLength(1);
  expect(item.html).not.toContain("10:00 to 12:00");
  expect(second.mailbox.windows).toEqual([]);
  for (const one of [first, second]) one.outlook.close();
});

test("beside another item the remembered invitation is offered, and a second one is only made when asked for", async () => {
  const first = await invited();
  const made = first.item;
  first.mailbox.item = first.mailbox.newDraft("appointmentCompose", { start: 1, end: 2 });
  const second = await later(first);
  await setNext(second.session, PROVISIONAL);
  const draft = draftByKey(second.session.store.get(), "invitation");
  const uid = draft?.kind === "invitation" ? draft.uid : "";
  expect(invitedElsewhere(second.session.store.get(), uid)).toMatchObject({ id: made.id, location: "Long Room" });
  await putDraft(second.session, "invitation");
  expect(second.item.subject).toBe("");
  expect(second.session.store.get().told).toMatchObject({ kind: "refused", said: [{ code: "invited-already" }] });
  await putDraft(second.session, "invitation", true);
  expect(second.item.subject).toContain("9 December 2026");
  for (const one of [first, second]) one.outlook.close();
});

test("an appointment that is gone is said to be gone, and nothing is made in its place", async () => {
  const first = await invited();
  const [entry] = first.session.store.get().invitations;
  first.mailbox.item = first.mailbox.newDraft("appointmentCompose", { start: 1, end: 2 });
  const second = await later(first);
  await openInvited(second.session, entry as NonNullable<typeof entry>);
  const { told } = second.session.store.get();
  expect(told).toMatchObject({ kind: "said" });
  expect(told?.kind === "said" ? told.message : "").toContain("no longer finds");
  expect([second.item.subject, second.mailbox.windows]).toEqual(["", []]);
  for (const one of [first, second]) one.outlook.close();
});
