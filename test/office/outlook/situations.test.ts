import { setNext } from "../../../src/app/outlook/answers";
import { choose, draftByKey, draftGroups, tick } from "../../../src/app/outlook/drafts";
import { putDraft } from "../../../src/app/outlook/fill";
import { replyWithFile } from "../../../src/app/outlook/open-form";
import { canReplyWithFile } from "../../../src/app/outlook/situations";
import type { DraftKind } from "../../../src/core/circulation/draft";
import { DRAFT_KINDS } from "../../../src/core/circulation/make";
import type { Item, Situation } from "../../../src/preview/outlook/item";
import { addressOf, standWithMinutes, type Stand } from "./stand";

/** What stands in an item, in the clerk's words: which fields of it are filled. */
function filled(item: Item | undefined, signature = ""): string {
  if (!item) return "nothing";
  const body = item.html.replace(/<div><br><\/div><div id="Signature">.*/s, "").replace(signature, "");
  const fields: readonly (readonly [string, boolean])[] = [
    ["to", item.to.length > 0],
    ["cc", item.cc.length > 0],
    ["subject", item.subject !== ""],
    ["time", item.start > 0],
    ["place", item.location !== ""],
    ["text", /<(?:p|h1)\b/.test(body)],
    ["plain", body !== "" && !/<(?:p|h1)\b/.test(body)],
    ["file", item.attachments.length > 0],
  ];
  return fields.flatMap(([name, there]) => (there ? [name] : [])).join(" ") || "nothing";
}

interface Row {
  readonly situation: Situation;
  /** In the open item. */
  readonly item: string;
  /** In the window that was opened, if one was. */
  readonly window: string;
}

const UNTOUCHED = { messageRead: "to", appointmentRead: "to time" } as const;

/** Which drafts carry the minutes with them: those to people who may read all of them. */
const WITH_FILE: readonly DraftKind[] = ["chair", "circulation", "apologies", "invitation"];

/** The table: what is filled where, for a draft with or without the minutes attached. */
function rows(kind: DraftKind): readonly Row[] {
  const file = WITH_FILE.includes(kind) ? " file" : "";
  if (kind === "invitation")
    return [
      { situation: "appointmentCompose", item: `to subject time place text${file}`, window: "nothing" },
      { situation: "messageCompose", item: "nothing", window: "nothing" },
      { situation: "messageRead", item: UNTOUCHED.messageRead, window: "to subject time place plain" },
      { situation: "appointmentRead", item: UNTOUCHED.appointmentRead, window: "to subject time place plain" },
    ];
  return [
    { situation: "messageCompose", item: `to subject text${file}`, window: "nothing" },
    { situation: "appointmentCompose", item: "nothing", window: "nothing" },
    { situation: "messageRead", item: UNTOUCHED.messageRead, window: "to subject text" },
    { situation: "appointmentRead", item: UNTOUCHED.appointmentRead, window: "to subject text" },
  ];
}

/** Settles what this draft needs: the end of the next meeting, a date to be reminded of, something that changed. */
async function settle({ session }: Stand): Promise<void> {
  await setNext(session, { date: "2026-12-09", start: "10:00", end: "12:00", venue: "Long Room", tentative: true });
  const told = [{ ref: "AVDC 12/01", text: "Circulate the old programme", owners: ["Tobias Renn"], due: "2026-10-23" }];
  await choose(session, (now) => ({ ...now, reminderDays: 60, told }));
}

const given = (situation: Situation): Partial<Item> =>
  situation === "appointmentRead" ? { start: Date.UTC(2026, 9, 14, 9), end: Date.UTC(2026, 9, 14, 11) } : {};

/** Older forms tell nothing back: the window is there once the host has answered. */
async function windowOf({ mailbox }: Stand): Promise<Item | undefined> {
  for (let turn = 0; turn < 50 && mailbox.windows.length === 0; turn += 1) await new Promise((go) => setTimeout(go, 2));
  return mailbox.windows[0];
}

const SITUATIONS = ["messageCompose", "appointmentCompose", "messageRead", "appointmentRead"] as const;

describe.each(["mailbox18", "mailbox115"])("%s", (profile) => {
  describe.each(SITUATIONS)("%s", (situation) => {
    let stand: Stand;
    let fresh: Item;
    beforeAll(async () => {
      stand = await standWithMinutes(situation, { profile, given: given(situation) });
      await settle(stand);
      fresh = structuredClone(stand.item);
    }, 60_000);
    afterAll(() => stand.outlook.close());
    beforeEach(async () => {
      // The next draft is for the next item: as it was before anything was filled.
      Object.assign(stand.item, structuredClone(fresh));
      stand.mailbox.windows.splice(0);
      stand.session.store.update((state) => ({ ...state, invitations: [], openMeeting: null }));
      await settle(stand);
      for (const key of Object.keys(stand.session.store.get().ticked)) await tick(stand.session, key, false);
    });

    test.each(DRAFT_KINDS)(
      "%s",
      async (kind) => {
        const row = rows(kind).find((one) => one.situation === situation) as Row;
        const group = draftGroups(stand.session.store.get()).find((one) => one.kind === kind);
        const draft = group?.drafts[0];
        expect(draft).toBeDefined();
        await putDraft(stand.session, draft?.key ?? "");
        expect(filled(stand.item)).toBe(row.item);
        expect(filled(row.window === "nothing" ? stand.mailbox.windows[0] : await windowOf(stand))).toBe(row.window);
        expect(stand.mailbox.windows.length).toBe(row.window === "nothing" ? 0 : 1);
        expect(stand.mailbox.outbox).toEqual([]);
        const { told, ticked } = stand.session.store.get();
        const went = row.item.includes("subject") || row.window !== "nothing";
        expect(Object.keys(ticked)).toEqual(went ? [draft?.key] : []);
        expect(told?.kind).toBe(went ? (row.window === "nothing" ? "filled" : "opened") : "refused");
      },
      60_000,
    );

    if (situation === "messageCompose")
      test("the people of the draft, each once, and nobody in copy", async () => {
        await putDraft(stand.session, "circulation");
        const members = [
          ...["Helen Marlowe", "Tobias Renn", "Priya Nandakumar", "Owen Fairclough", "Mark Bellamy", "Mark Quillan"],
          ...["Ruth Abernathy", "Desmond Oyelade", "Joan Tressell", "Lucy Hartnoll"],
        ];
        expect(stand.item.to.map((one) => one.address).sort()).toEqual(members.map(addressOf).sort());
        expect([...stand.item.cc, ...stand.item.bcc]).toEqual([]);
      }, 60_000);

    if (situation === "messageRead")
      test(`a reply ${profile === "mailbox115" ? "carries" : "is not offered, as it cannot carry"} the minutes`, async () => {
        const offered = canReplyWithFile(stand.session.mail.capabilities());
        expect(offered).toBe(profile === "mailbox115");
        if (!offered) return;
        await replyWithFile(stand.session, "circulation");
        const files = draftByKey(stand.session.store.get(), "circulation")?.files.map((file) => file.name);
        expect((await windowOf(stand))?.attachments.map((file) => file.name)).toEqual(files);
      }, 60_000);
  });
});
