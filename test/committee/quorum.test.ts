import { quorumByItem, quorumNeeded } from "../../src/core/committee/quorum";
import type { QuorumRule } from "../../src/core/committee/profile";
import { quorumRuleFor } from "../../src/core/committee/rules.data";
import { memberNamed } from "../../src/core/import/members";
import { MinutesBuilder } from "../support/minutes-builder";

const rule = (kind: "parish-council" | "school-governors" | "principal-council", seats: number): QuorumRule => {
  const row = quorumRuleFor(kind);
  if (!row) throw new Error(kind);
  const { of, numerator, denominator, least, source, checked } = row;
  return { of, numerator, denominator, least, source, checked, seats };
};

describe("Quorum", () => {
  it("is a share with a minimum, of seats or of filled places", () => {
    expect(quorumNeeded(rule("parish-council", 7), 6)).toBe(3);
    expect(quorumNeeded(rule("parish-council", 13), 9)).toBe(5);
    expect(quorumNeeded(rule("school-governors", 12), 9)).toBe(5);
    expect(quorumNeeded(rule("principal-council", 45), 44)).toBe(12);
    expect(quorumNeeded({ ...rule("parish-council", 0), of: "none", least: 0 }, 6)).toBeNull();
  });

  it("is recomputed at every arrival, departure and withdrawal", () => {
    const made = new MinutesBuilder();
    made.attendee("Ada Fenn").attendee("Bram Otley").attendee("Cleo Marsh", "present", { joined: "item 2" });
    made.attendee("Dina Holt", "present", { left: "item 2" }).attendee("Ed Price", "inAttendance");
    for (const number of ["1", "2", "3"]) made.item(number, "Business");
    const minutes = made.build();
    const members = ["Ada Fenn", "Bram Otley", "Cleo Marsh", "Dina Holt", "Flo Reed"].map(memberNamed);
    const there = quorumByItem(minutes.attendance, members, minutes.items, rule("parish-council", 7), [
      { name: "Bram Otley", item: "3" },
    ]);
    expect(there.map(({ item, there: count, quorate }) => [item, count, quorate])).toEqual([
      ["1", 3, true],
      ["2", 4, true],
      ["3", 2, false],
    ]);
  });

  it("takes the item in which a sentence tells that somebody came or went", () => {
    const made = new MinutesBuilder();
    const list = made.line("Present: Ada Fenn, Bram Otley, Cleo Marsh, Dina Holt");
    made.attendee("Ada Fenn", "present", { on: list }).attendee("Bram Otley", "present", { on: list });
    made.item("1", "Minutes");
    const went = made.line("Cleo Marsh left the meeting at 7.40 pm.");
    made.item("2", "Planning");
    const came = made.line("Dina Holt arrived at 8.05 pm.");
    made.item("3", "Playground");
    made.attendee("Cleo Marsh", "present", {
      left: "19:40",
      spans: [made.span(list, "Cleo Marsh"), made.span(went)],
    });
    made.attendee("Dina Holt", "present", {
      joined: "20:05",
      spans: [made.span(list, "Dina Holt"), made.span(came)],
    });
    const minutes = made.build();
    const at = quorumByItem(minutes.attendance, [], minutes.items, rule("parish-council", 7));
    expect(at.map(({ item, there, unsure }) => [item, there, unsure])).toEqual([
      ["1", 3, 0],
      ["2", 3, 0],
      ["3", 3, 0],
    ]);
  });

  it("does not count on somebody of whom only a time is known", () => {
    const made = new MinutesBuilder();
    made.attendee("Ada Fenn").attendee("Bram Otley").attendee("Cleo Marsh", "present", { joined: "19:20" });
    const minutes = made.build();
    const [only] = quorumByItem(minutes.attendance, [], minutes.items, rule("parish-council", 7));
    expect(only).toEqual({ item: null, there: 3, unsure: 1, needed: 3, quorate: false });
  });
});
