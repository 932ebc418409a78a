import { membershipQuestions } from "../../src/core/committee/changes";
import { kindNamed } from "../../src/core/committee/kind";
import { votingPresent } from "../../src/core/committee/quorum";
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

  it("knows members whatever title stands with them, or by their surname alone", () => {
    const minutes = new MinutesBuilder();
    for (const name of ["Ada Fenn", "Otley", "C Marsh", "Dr Dina Holt", "Price"]) minutes.attendee(name, "present");
    const list = ["Cllr Ada Fenn", "Mr Bram Otley MBE", "Cleo Marsh", "Dina Holt", "Ed Price", "Eve Price"].map(
      memberNamed,
    );
    const asked = membershipQuestions(minutes.build(), minutes.blocks, list);
    expect(asked.map(({ kind, name }) => [kind, name])).toEqual([["unlisted", "Price"]]);
    expect(votingPresent(minutes.build().attendance, list).map(({ name }) => name)).toEqual([
      "Ada Fenn",
      "Otley",
      "C Marsh",
      "Dr Dina Holt",
    ]);
  });

  it("asks once about somebody whom a list and a sentence bring in", () => {
    const minutes = new MinutesBuilder();
    minutes.attendee("Ada Fenn").attendee("Nora Finch");
    minutes.line("RESOLVED: that Nora Finch be co-opted to fill the vacancy.");
    const asked = membershipQuestions(minutes.build(), minutes.blocks, [memberNamed("Ada Fenn")]);
    expect(asked.map(({ kind, name }) => [kind, name])).toEqual([["new", "Nora Finch"]]);
  });

  it("asks about who was co-opted, and not about who was co-opted as an officer", () => {
    const minutes = new MinutesBuilder();
    minutes.line("RESOLVED: that Nora Finch be co-opted to fill the vacancy.");
    minutes.line("Ivo Brand was co-opted as treasurer. Lena Hart thanked the co-opted members.");
    const asked = membershipQuestions(minutes.build(), minutes.blocks, [memberNamed("Ada Fenn")]);
    expect(asked.map(({ kind, name }) => [kind, name])).toEqual([["new", "Nora Finch"]]);
  });
});

describe("The kind of a body", () => {
  it.each([
    ["Hartwell Parish Council", "parish-council", "england"],
    ["Planning Committee of Hartwell Parish Council", "parish-council", "england"],
    ["Nunn Town Council", "parish-council", "other"],
    ["Llanfair Community Council", "community-council", "other"],
    ["Oldbury District Council Licensing Committee", "principal-council-committee", "other"],
    ["Hill School Governing Body", "school-governors", "other"],
    ["St Ann's Parochial Church Council", "other", "other"],
    ["Hartwell Library Friends", "other", "other"],
  ])("is told by its name, where it is: %s", (name, kind, nation) => {
    expect(kindNamed(name)).toEqual({ kind, nation });
  });
});
