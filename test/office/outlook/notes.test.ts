import { createMail } from "../../../src/office/outlook/mail";
import { boot } from "../../preview/outlook/boot";

// office.js is booted for each case; no time is judged here.
jest.setTimeout(60_000);

describe("Notes on the open item", () => {
  test.each(["mailbox18", "mailbox115"])(
    "%s: come back as they were saved, old ones beside new ones",
    async (profile) => {
      const { Office, close } = await boot("messageCompose", {}, profile);
      const { notes } = createMail(Office);
      expect(await notes.load()).toEqual({ ok: true, value: {} });
      expect(await notes.save({ draft: "circulation", body: "h1" })).toMatchObject({ ok: true });
      expect(await notes.save({ body: "h2" })).toMatchObject({ ok: true });
      expect(await notes.load()).toEqual({ ok: true, value: { draft: "circulation", body: "h2" } });
      close();
    },
  );

  test("more than an item may keep is refused and changes nothing", async () => {
    const { Office, close } = await boot("messageCompose");
    const { notes } = createMail(Office);
    await notes.save({ draft: "owner" });
    expect(await notes.save({ long: "x".repeat(2_500) })).toMatchObject({ ok: false, failure: { code: "limit" } });
    expect(await notes.load()).toEqual({ ok: true, value: { draft: "owner" } });
    close();
  });
});
