import { deliverInvitation, deliverWorkingFile, invitationOf } from "../../../src/app/word/circulate";
import { done, failed } from "../../../src/ports/outcome";
import { docx, p } from "../../support/docx-builder";
import { overBytes } from "../../support/finish-session";

const minutes = (next: string): Uint8Array =>
  docx(
    p("Hollow Lane Allotments", { pStyle: "Title" }),
    p("Minutes of the meeting held on 3 December 2026"),
    p("Present: Ada Fenn (Chair), Bram Otley"),
    p(next),
  );

describe("The calendar file of the next meeting", () => {
  it("waits for the end that the minutes do not give, and takes it from the clerk", async () => {
    const { session, state, delivered } = await overBytes(minutes("Next meeting: Thursday 14 January 2027 at 7 pm"));
    await deliverInvitation(session, "download");
    expect(delivered).toEqual([]);
    expect(invitationOf(session, state()).end).toBeNull();
    await deliverInvitation(session, "download", "20:30");
    const text = new TextDecoder().decode(delivered[0]?.bytes);
    expect(text).toMatch(/DTSTART[^\r\n]*:20270114T190000/u);
    expect(text).toMatch(/DTEND[^\r\n]*:20270114T203000/u);
  });

  it("keeps the end that the minutes give", async () => {
    const next = "Next meeting: Thursday 14 January 2027, 7.00 pm to 8.00 pm";
    const { session, state } = await overBytes(minutes(next));
    const { start, end } = invitationOf(session, state(), "22:00");
    expect((end ?? 0) - (start ?? 0)).toBe(60 * 60 * 1000);
  });
});

describe("A file that could not be handed over", () => {
  it("is told of until it is tried again, and no longer once it was", async () => {
    const all = await overBytes(minutes("Next meeting: Thursday 14 January 2027, 7.00 pm to 8.00 pm"));
    const notice = () => all.state().notice;
    const deliver = jest.spyOn(all.session.deliver, "deliver").mockResolvedValueOnce(failed("host-busy"));
    await deliverWorkingFile(all.session, "download");
    expect(notice()).toEqual({ kind: "failed", failure: { code: "host-busy" } });
    deliver.mockImplementation(() => Promise.resolve(done((expect(notice()).toBeNull(), undefined))));
    await deliverWorkingFile(all.session, "download");
    expect(deliver).toHaveBeenCalledTimes(2);
    expect(notice()).toBeNull();
  });
});
