import { membershipQuestions } from "../../src/core/committee/changes";
import { memberNamed } from "../../src/core/import/members";
import { MinutesBuilder } from "../support/minutes-builder";

describe("Membership as the minutes speak of it", () => {
  const made = new MinutesBuilder();
  made.attendee("Ada Fenn", "present", { roles: ["Chair"] });
  made.attendee("Bram Otley", "present", { roles: ["New member"] });
  made.attendee("Cleo Marsh", "apologies", { note: "Standing down" });
  made.attendee("Dina Holt", "present", { substituteFor: "Ed Price" });
  made.attendee("Flo Reed");
  made.attendee("Gil Snow", "inAttendance");
  made.line("Ada Fenn thanked everybody. She told the meeting that Ada Fenn would be stepping down as chair in May.");
  made.line("It was agreed that Hana Cole be accepted as a member of the association.");
  made.line("Ada Fenn has found new members. Bram Otley is retiring from the post office. The meeting was adjourned.");
  const members = ["Ada Fenn", "Cleo Marsh", "Ed Price"].map(memberNamed);
  const ask = (answered?: ReadonlySet<string>) => membershipQuestions(made.build(), made.blocks, members, answered);

  it("asks about each change, with the sentence that says so", () => {
    expect(ask().map(({ kind, name, sentence }) => [kind, name, sentence])).toEqual([
      ["new", "Bram Otley", "Bram Otley"],
      ["standing-down", "Cleo Marsh", "Cleo Marsh"],
      ["substitute", "Dina Holt", "Dina Holt"],
      ["unlisted", "Flo Reed", "Flo Reed"],
      ["standing-down", "Ada Fenn", "She told the meeting that Ada Fenn would be stepping down as chair in May."],
      ["new", "Hana Cole", "It was agreed that Hana Cole be accepted as a member of the association."],
    ]);
  });

  it("asks once", () => {
    const keys = new Set(ask().map((question) => question.key));
    expect(ask(keys)).toEqual([]);
  });
});
