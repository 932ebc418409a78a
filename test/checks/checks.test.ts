import { runChecks } from "../../src/core/checks/run";
import { chairBrief } from "../../src/core/checks/chair-brief";
import { meetingFacts, readBack } from "../../src/core/checks/meeting-mode";
import { newProfile } from "../../src/core/committee/profile";
import { memberNamed } from "../../src/core/import/members";
import { anchorOf } from "../../src/core/record/anchor";
import { choose, EMPTY_BOOK } from "../../src/core/record/book";
import type { RecordBook } from "../../src/core/record/book";
import { keptActions } from "../../src/core/record/effective";
import { mergeBooks } from "../../src/core/record/merge";
import { read } from "../../src/core/reading";
import { refined } from "../../src/core/reading/refined";
import { planTags } from "../../src/core/tagging/plan-tags";
import type { Block } from "../../src/core/text/block";
import { MinutesBuilder } from "../support/minutes-builder";

const ann = { author: "ann" };

function meeting() {
  const made = new MinutesBuilder();
  made.attendee("Ada Fenn").attendee("Bram Otley").attendee("Bram Quill").attendee("Cleo Marsh", "apologies");
  made.item("1", "Water");
  made.action("Bram to price a tap", {
    ref: "HL 7/1",
    owners: [
      made.owner("Bram", { person: null, candidates: ["Bram Otley", "Bram Quill"], reason: "spoke last under 1" }),
    ],
  });
  made.action("to be sent for", { ref: "HL 7/2" });
  made.line("Ada said she would phone.");
  made.action("she would phone", { origin: "commitment", on: 7, owners: [made.owner("Ada Fenn")] });
  return made;
}

const check = (
  made: MinutesBuilder,
  book: RecordBook = EMPTY_BOOK,
  profile = null as Parameters<typeof runChecks>[0]["profile"],
) => {
  const minutes = made.build();
  const tagging = planTags({ blocks: made.blocks, tags: [], minutes });
  return runChecks({ blocks: made.blocks, minutes, tagging, book, profile });
};
const idOf = (made: MinutesBuilder, index: number): string =>
  keptActions(made.build(), planTags({ blocks: made.blocks, tags: [], minutes: made.build() }).facts, EMPTY_BOOK)[
    index
  ]!.id;

describe("Check before circulating", () => {
  it("gives a clean bill to clean minutes", () => {
    const made = new MinutesBuilder();
    made.attendee("Ada Fenn");
    made.action("Ada to phone", {
      owners: [made.owner("Ada Fenn")],
      due: { text: "by Friday", date: null, spans: [], rule: "test", certainty: "stated" },
    });
    expect(check(made)).toEqual([]);
  });

  it("asks about missing and unclear owners first, in reading order, then suggestions, then dates", () => {
    expect(check(meeting()).map(({ code, level }) => [code, level])).toEqual([
      ["owner-ambiguous", "before"],
      ["action-without-owner", "before"],
      ["commitment-without-action", "ask"],
      ["action-without-date", "note"],
      ["action-without-date", "note"],
    ]);
  });

  it("settles an unclear owner with one choice, and says why the first is likely", () => {
    const made = meeting();
    const [first] = check(made);
    expect(first?.message).toBe(
      "Action HL 7/1: “Bram” may be Bram Otley or Bram Quill (Bram Otley: spoke last under 1).",
    );
    const fix = first?.fixes[1];
    if (fix?.does !== "record" || fix.change.kind !== "owner") throw new Error("no choice offered");
    const book = choose(EMPTY_BOOK, "owner", fix.change.subject, fix.change.value, ann);
    expect(check(made, book).map((one) => one.code)).not.toContain("owner-ambiguous");
    expect(keptActions(made.build(), [], book)[0]).toMatchObject({
      owners: [{ person: "Bram Quill" }],
      chosen: ["owner"],
    });
  });

  it("asks once for each place, though the reader asks there too", () => {
    const lines = [
      "Present: Mark Ashe, Mark Oakley, Owen Fell",
      "1. Gate",
      "Action HL 7/1: Mark to mend the gate by 4 May 2026.",
      "Owen Fell said that he would ask the joiner for a price.",
      "2. Path",
      "Mark Ashe said that he would sweep the whole path before the fair.",
      "Action HL 7/2: Mark Ashe to sweep the whole path before the fair on 9 May 2026.",
    ];
    const source = { kind: "txt" as const, blocks: lines.map((text): Block => ({ text, place: "body" })) };
    const minutes = refined(read(source, { language: "en-GB" }));
    const tagging = planTags({ blocks: source.blocks, tags: [], minutes });
    const codes = (book: RecordBook): readonly string[] =>
      runChecks({ blocks: source.blocks, minutes, tagging, book, profile: null }).map(({ code }) => code);
    expect(codes(EMPTY_BOOK)).toEqual(["owner-ambiguous", "commitment-without-action"]);
    const { id } = keptActions(minutes, tagging.facts, EMPTY_BOOK)[0]!;
    expect(codes(choose(EMPTY_BOOK, "owner", id, { owners: ["Mark Ashe"] }, ann))).toEqual([
      "commitment-without-action",
    ]);
  });

  it("does not repeat a dismissed suggestion until its paragraph changes", () => {
    const made = meeting();
    const anchor = anchorOf(made.blocks[7]!, made.span(7, "she would phone"));
    const book = choose(EMPTY_BOOK, "dismissed", "d", anchor, ann);
    expect(check(made, book).map((one) => one.code)).not.toContain("commitment-without-action");
  });

  it("finds votes that cannot be, ties, and people who had withdrawn", () => {
    const made = meeting();
    made.decision("The rent was raised, 4 for and 4 against.", {
      votes: { for: 4, against: 4, abstained: null },
      mover: "Ada Fenn",
    });
    const book = choose(
      EMPTY_BOOK,
      "interest",
      "i",
      { name: "Ada Fenn", item: "1", interest: "plot holder", dispensation: false, withdrew: true, returned: false },
      ann,
    );
    const codes = check(made, book).map((one) => one.code);
    expect(codes).toEqual(
      expect.arrayContaining(["votes-exceed-present", "tie-without-casting-vote", "withdrawn-took-part"]),
    );
  });

  it("takes a tie as settled where the motion is lost on it or a casting vote is told of, as far as the line below", () => {
    const votes = { for: 2, against: 2, abstained: null };
    const codes = (words: string, below: string, more: object = {}): readonly string[] => {
      const made = new MinutesBuilder();
      for (const name of ["Ada Fenn", "Bram Otley", "Cora Pike", "Dan Reeve"]) made.attendee(name);
      made.decision(words, { votes, ...more });
      made.line(below);
      return check(made).map((one) => one.code);
    };
    expect(codes("The rent was raised, 2 for and 2 against.", "The rain stopped.")).toEqual([
      "tie-without-casting-vote",
    ]);
    expect(codes("The rent was raised, 2 for and 2 against.", "The Chair used her casting vote.")).toEqual([]);
    expect(codes("Carried on the casting vote, 2 for and 2 against.", "")).toEqual([]);
    expect(codes("The motion was lost, 2 for and 2 against.", "", { kind: "lost" })).toEqual([]);
  });

  it("counts no votes against a list that leaves members unnamed", () => {
    const of = (line: string): readonly string[] => {
      const lines = [line, "Resolved: that the rent be raised. 25 in favour, 1 against."];
      const source = { kind: "txt" as const, blocks: lines.map((text): Block => ({ text, place: "body" })) };
      const minutes = refined(read(source));
      const tagging = planTags({ blocks: source.blocks, tags: [], minutes });
      return runChecks({ blocks: source.blocks, minutes, tagging, book: EMPTY_BOOK, profile: null }).map(
        ({ code }) => code,
      );
    };
    expect(of("Present: Ada Fenn, Bram Otley and 23 members of the society")).toEqual([]);
    expect(of("Present: Ada Fenn, Bram Otley")).toEqual(["votes-exceed-present"]);
  });

  it("asks about the votes of a decision once, whoever counted them", () => {
    const made = new MinutesBuilder();
    made.attendee("Ada Fenn").attendee("Bram Otley");
    made.decision("The rent was raised, 4 for and 4 against.", { votes: { for: 4, against: 4, abstained: null } });
    const decision = made.build().decisions[0]!.spans[0]!.block;
    made
      .finding("too-many-votes", "8 votes are counted.", decision)
      .finding("tied-vote", "The vote is tied.", decision);
    expect(check(made).map((one) => one.code)).toEqual(["votes-exceed-present", "tie-without-casting-vote"]);
  });

  it("puts what must be mended before the minutes go out first: contradictions, and days that cannot be", () => {
    const made = new MinutesBuilder();
    made.line("Glynn Tarr (a friend) saw it on Monday 3 March 2026.");
    const codes = ["near-spelling", "speaker-not-listed", "status-contradiction", "weekday-mismatch"];
    for (const [at, code] of codes.entries()) made.finding(code, `${code} ${at}`, 0, "Glynn Tarr".slice(at));
    expect(check(made).map(({ code, level }) => [code, level])).toEqual([
      ["speaker-not-listed", "before"],
      ["status-contradiction", "before"],
      ["weekday-mismatch", "before"],
      ["near-spelling", "ask"],
    ]);
  });

  it("asks for no record of what “we” shall do", () => {
    const made = new MinutesBuilder();
    made.line("We will have the lamps lit.");
    made.action("We will have the lamps lit.", {
      origin: "commitment",
      on: 0,
      owners: [made.owner("We", { kind: "group", person: null })],
    });
    expect(check(made)).toEqual([]);
  });

  it("finds placeholders left from a template, but not the place for the signature", () => {
    const made = new MinutesBuilder();
    made.line("Held at [venue]; see [1] and [sic].");
    made.line("Signed [signature] on [date of signature]");
    expect(check(made).map((one) => one.message)).toEqual(["[venue] was never filled in."]);
  });

  it("shows the reader's findings with a fix where there is one", () => {
    const made = meeting();
    made.set({
      references: {
        prefix: "HL ",
        meeting: "7",
        separator: "/",
        width: 1,
        suffix: "",
        label: "Action ",
        next: "HL 7/3",
      },
    });
    const twice = made.line("Action HL 7/1: Cleo to dig");
    made.action("Cleo to dig", { ref: "HL 7/1", on: twice, owners: [made.owner("Cleo Marsh")] });
    made.finding("reference-duplicate", "HL 7/1 is used twice.", twice);
    const found = check(made).find((one) => one.code === "reference-duplicate");
    expect(found?.fixes).toMatchObject([
      {
        label: "Change to HL 7/3",
        plan: { edits: [{ kind: "replace", block: twice, range: { start: 7, end: 13 }, text: "HL 7/3" }] },
      },
    ]);
  });

  it("tells of items without a quorum, new people, and choices that differ", () => {
    const made = meeting();
    const profile = {
      ...newProfile("hl", "Hollow Lane"),
      members: ["Ada Fenn", "Bram Otley", "Cleo Marsh"].map(memberNamed),
      quorum: { of: "none" as const, numerator: 0, denominator: 1, least: 3, seats: 0, source: "rules", checked: null },
    };
    const a = choose(EMPTY_BOOK, "owner", idOf(made, 1), { owners: ["Ada Fenn"] }, ann);
    const b = choose(EMPTY_BOOK, "owner", idOf(made, 1), { owners: ["Bram Otley"] }, { author: "ben" });
    const found = check(made, mergeBooks(a, b), profile);
    expect(found.map((one) => one.message)).toEqual(
      expect.arrayContaining([
        "Item 1 had 2 of the 3 needed for a quorum.",
        "Bram Quill is listed as a member here but is not in the membership.",
        expect.stringMatching(/^Action \S.*: two people set the owner differently: Bram Otley \/ Ada Fenn\.$/u),
      ]),
    );
    const differ = found.find((one) => one.code === "choices-differ-owner");
    expect(differ).toMatchObject({ place: made.build().actions[1]?.spans[0], sentence: expect.any(String) });
    expect(differ?.fixes.map((fix) => fix.label)).toEqual(["Bram Otley", "Ada Fenn"]);
    const answered = choose(mergeBooks(a, b), "answered", "unlisted:bram quill", { answer: "no" }, ann);
    expect(check(made, answered, profile).map((one) => one.code)).not.toContain("membership-unlisted");
  });
});

describe("While the meeting runs", () => {
  it("shows the next reference, owners missing and the quorum", () => {
    const made = meeting();
    const minutes = made.build();
    const facts = meetingFacts(minutes, keptActions(minutes, [], EMPTY_BOOK), null);
    expect(facts).toMatchObject({ nextReference: null, quorum: null });
    expect(facts.ownersMissing.map((action) => action.ref)).toEqual(["HL 7/2"]);
  });

  it("reads an item's resolutions and actions back", () => {
    const made = meeting();
    made.decision("It was agreed to dig.");
    const minutes = made.build();
    const back = readBack(minutes, keptActions(minutes, [], EMPTY_BOOK), 0);
    expect(back).toMatchObject({
      title: "Water",
      decisions: [{ text: "It was agreed to dig." }],
      actions: [{ owners: "Bram" }, { owners: "" }],
    });
  });
});

describe("The read-back", () => {
  const back = (made: MinutesBuilder, index: number | null) => {
    const minutes = made.build();
    return readBack(minutes, keptActions(minutes, [], EMPTY_BOOK), index);
  };

  it("keeps to an item that has no number, and takes all where none is meant", () => {
    const made = new MinutesBuilder();
    made.item(null, "Finance").action("Ada to meet the auditors").decision("It was agreed to pay.");
    made.item(null, "Repairs").action("Bram to mend the tap");
    expect(back(made, 0)).toMatchObject({
      title: "Finance",
      decisions: [{}],
      actions: [{ text: "Ada to meet the auditors" }],
    });
    expect(back(made, 1)).toMatchObject({
      title: "Repairs",
      decisions: [],
      actions: [{ text: "Bram to mend the tap" }],
    });
    expect(back(made, null).actions).toHaveLength(2);
  });

  it("tells where the words say the date themselves", () => {
    const made = new MinutesBuilder();
    const due = { spans: [], rule: "test", certainty: "stated" as const, text: "by 3 May", date: "2026-05-03" };
    made.action("Ada to dig by 3 May", { due }).action("Bram to dig", { due });
    expect(back(made, null).actions.map((action) => action.dueSaid)).toEqual([true, false]);
  });
});

describe("The chair's brief", () => {
  it("has the margin of the quorum, withdrawals, resolutions and unclear actions", () => {
    const made = meeting();
    const minutes = made.build();
    const profile = {
      ...newProfile("hl", "Hollow Lane"),
      members: ["Ada Fenn", "Bram Otley", "Cleo Marsh", "Dina Holt"].map(memberNamed),
      quorum: {
        of: "filled" as const,
        numerator: 1,
        denominator: 2,
        least: 3,
        seats: 0,
        source: "rules",
        checked: null,
      },
    };
    const brief = chairBrief({
      profile,
      day: "2026-09-03",
      apologies: ["Cleo Marsh"],
      interests: [
        { name: "Ada Fenn", item: "4", interest: "plot holder", dispensation: false, withdrew: true, returned: false },
      ],
      actions: keptActions(minutes, [], EMPTY_BOOK),
      items: [
        { title: "To consider and resolve the rent", purposes: ["decide"] },
        { title: "Correspondence", purposes: ["note"] },
      ],
    });
    expect(brief).toEqual([
      { heading: "Quorum", lines: ["3 of 4 members expected; 3 needed; none to spare.", "Apologies: Cleo Marsh"] },
      { heading: "Interests", lines: ["Item 4: Ada Fenn, plot holder; leaves the room"] },
      { heading: "To be resolved", lines: ["To consider and resolve the rent"] },
      {
        heading: "Actions to make clear",
        lines: ["HL 7/1: Bram to price a tap (no date)", "HL 7/2: to be sent for (no owner, no date)"],
      },
    ]);
  });
});
