import type { Draft } from "../../src/core/circulation/draft";
import { settingFromProfile } from "../../src/core/circulation/from-profile";
import { makeDrafts } from "../../src/core/circulation/make";
import { renderDraft } from "../../src/core/circulation/render";
import { newProfile } from "../../src/core/committee/profile";
import { action, blocks, decision, due, group, input, minutes, owner, person } from "./sample";

const one = (list: readonly Draft[]): Draft => {
  expect(list).toHaveLength(1);
  return list[0] as Draft;
};
const named = (draft: Draft, field: string) =>
  draft.recipients.filter((who) => who.field === field).map((who) => who.name);
const codes = (draft: Draft) => draft.notices.map((notice) => notice.code);
const text = (draft: Draft) => renderDraft(draft).text;

describe("the circulation to all", () => {
  test("goes to the membership whatever their attendance, with nobody else until ticked", () => {
    const draft = one(makeDrafts("circulation", input()));
    expect(named(draft, "to")).toEqual(["Anna Price", "Bedwyr Rees", "Carys Llwyd", "Dilys Evans"]);
    expect(named(draft, "cc")).toEqual([]);
    expect(named(draft, "off")).toEqual(["Olwen Clark", "Emrys Vaughan"]);
  });

  test("without a profile takes present and apologies, and asks once whether that is right", () => {
    const draft = one(makeDrafts("circulation", input({ setting: { members: null, officers: [] } })));
    expect(named(draft, "to")).toEqual(["Anna Price", "Bedwyr Rees", "Carys Llwyd", "Dilys Evans"]);
    expect(codes(draft).filter((code) => code === "no-membership")).toHaveLength(1);
    expect(renderDraft(draft).to.every((who) => who.address === "")).toBe(true);
  });

  test("adds a substitute who came, and asks about somebody present who is on no list", () => {
    const came = [
      ...minutes.attendance,
      person("Gwen Tomos", "present", { substituteFor: "Dilys Evans" }),
      person("Huw Parry", "present"),
    ];
    const draft = one(makeDrafts("circulation", input({ minutes: { attendance: came } })));
    expect(named(draft, "to")).toContain("Gwen Tomos");
    expect(named(draft, "to")).not.toContain("Huw Parry");
    expect(draft.notices.find((notice) => notice.code === "unlisted")?.message).toContain("Huw Parry");
  });

  test("asks about those who join or stand down, and keeps them meanwhile", () => {
    const attendance = minutes.attendance.map((who) =>
      who.name === "Dilys Evans" ? { ...who, note: "Standing down" } : who,
    );
    const draft = one(makeDrafts("circulation", input({ minutes: { attendance } })));
    expect(named(draft, "to")).toContain("Dilys Evans");
    expect(draft.notices.find((notice) => notice.code === "standing")?.message).toContain("Standing down");
  });

  test("asks about those whom a sentence of the minutes lets join or go, not about what was said in private", () => {
    const said = new Map([
      [4, "Bedwyr Rees told the board that he will be standing down in June."],
      [5, "It was agreed that Gwen Pugh be accepted as a member."],
      [8, "Carys Llwyd resigned because of her health."],
    ]);
    const blocks = input().blocks.map((block, at) => ({ ...block, text: said.get(at) ?? block.text }));
    const draft = one(makeDrafts("circulation", input({ blocks })));
    const asked = draft.notices.filter(({ code }) => code === "standing" || code === "joining");
    expect(asked.map(({ message }) => message)).toEqual([
      `Bedwyr Rees stays on the list for now. The minutes say: “${said.get(4)}” Keep them?`,
      `Gwen Pugh is not on the list. The minutes say: “${said.get(5)}” Add them to the committee's list if that holds already.`,
    ]);
    expect(named(draft, "to")).toContain("Bedwyr Rees");
    expect(JSON.stringify(draft)).not.toMatch(/Gwen Pugh.*"field":"to"|health/);
  });

  test("can put everybody in Bcc", () => {
    const draft = one(makeDrafts("circulation", input({ choices: { allInBcc: true } })));
    expect([renderDraft(draft).to, renderDraft(draft).bcc.length]).toEqual([[], 4]);
  });

  test("says the same state in subject, file name and body", () => {
    const at = (state: "draft" | "agreed" | "confirmed") => {
      const draft = one(makeDrafts("circulation", input({ choices: { state } })));
      return [draft.subject, draft.files[0]?.name, text(draft)].join("\n");
    };
    expect(at("draft")).toMatch(/draft minutes, 2 June 2026\nHarbour Board draft minutes 2026-06-02\.docx/);
    expect(at("agreed")).toMatch(/draft minutes agreed by the chair/);
    expect(at("agreed")).not.toMatch(/approved|confirmed minutes/i);
    expect(at("confirmed")).toMatch(/confirmed minutes.*\nHarbour Board minutes confirmed/);
  });

  test("lists actions under each owner, those for all first and those without an owner last", () => {
    const actions = [
      action("HB 11", "Repair the slip", [owner("Carys Llwyd"), owner("Anna Price")], { due: due("2026-07-01") }),
      action("HB 12", "Paint the buoys", []),
      action("HB 13", "Send counts", [group("Members")]),
      action("HB 14", "Give updates", [group("All topic leads")]),
    ];
    const draft = one(makeDrafts("circulation", input({ minutes: { actions } })));
    const table = draft.body[0]?.nodes.find((node) => node.kind === "table");
    expect(table?.kind === "table" && table.groups.map((g) => g.title)).toEqual([
      "All members",
      "All topic leads",
      "Carys Llwyd",
      "Anna Price",
      "Owner to be settled",
    ]);
    expect(text(draft)).toContain("Repair the slip (with Anna Price)");
    expect(codes(draft)).toEqual(expect.arrayContaining(["group-unlisted", "no-owner"]));
  });

  test("asks for corrections by a day only where the body's kind does", () => {
    const profile = (kind: "working-group" | "parish-council") => ({
      ...newProfile("h", "Harbour Board"),
      kind,
      nation: "england" as const,
    });
    const at = (kind: "working-group" | "parish-council") => {
      const setting = settingFromProfile(profile(kind), "2026-12-22");
      return text(one(makeDrafts("circulation", input({ setting, choices: { today: "2026-12-22" } })))).replace(
        /\s+/g,
        " ",
      );
    };
    expect(at("working-group")).toContain("by Thursday 31 December 2026");
    expect(at("parish-council")).not.toMatch(/, by \w+day/);
    expect(at("parish-council")).toContain("put to the next meeting for");
  });

  test("does not count working days beyond the published bank holidays, and says so", () => {
    const draft = one(
      makeDrafts(
        "circulation",
        input({ setting: { corrections: { kind: "deadline", workingDays: 5 } }, choices: { today: "2027-12-29" } }),
      ),
    );
    expect(codes(draft)).toContain("deadline-not-counted");
    expect(text(draft)).toContain("please reply to me only.");
  });

  test("leaves out what prose merely implies unless asked for", () => {
    expect(text(one(makeDrafts("circulation", input())))).not.toContain("look at the buoys");
    expect(text(one(makeDrafts("circulation", input({ choices: { withImplied: true } }))))).toContain(
      "look at the buoys",
    );
  });
});

describe("restricted text", () => {
  test.each([
    "circulation",
    "owner",
    "apologies",
    "guest",
    "chair",
    "agenda",
    "reminder",
    "correction",
    "invitation",
  ] as const)("is in no draft of the kind %s until asked for", (kind) => {
    const drafts = makeDrafts(
      kind,
      input({
        choices: { reminderDays: 90, told: [{ ref: "HB 01", text: "old", owners: ["Anna Price"], due: null }] },
      }),
    );
    expect(drafts.length).toBeGreaterThan(0);
    expect(JSON.stringify(drafts)).not.toMatch(/41,234|raise the pay/);
    expect(JSON.stringify(drafts)).not.toContain("Staffing");
  });

  test("is in the circulation when asked for, with the question whether all may read it", () => {
    const draft = one(makeDrafts("circulation", input({ choices: { withRestricted: true } })));
    expect(text(draft)).toContain("41,234");
    expect(codes(draft)).toContain("restricted-in");
  });
});

describe("a mail to each owner", () => {
  test("has only their own actions; group actions stay in the mail to all", () => {
    const actions = [
      action("HB 21", "Order lamps", [owner("Anna Price")]),
      action("HB 22", "Count moorings", [group("All")]),
      action("HB 23", "Ring the bank", [owner("Bedwyr Rees")]),
      action("HB 24", "Done long ago", [owner("Bedwyr Rees")], { status: "done" }),
    ];
    const drafts = makeDrafts("owner", input({ minutes: { actions } }));
    expect(drafts.map((draft) => named(draft, "to"))).toEqual([["Anna Price"], ["Bedwyr Rees"]]);
    expect(text(drafts[0]!)).toContain("Order lamps");
    expect(text(drafts[0]!)).not.toMatch(/Ring the bank|Count moorings/);
    expect(text(drafts[1]!)).not.toContain("Done long ago");
  });

  test("quotes the paragraph it comes from", () => {
    expect(text(makeDrafts("owner", input())[0]!)).toContain("> Agreed: to buy twelve lamps.");
  });

  test("under a list quotes the line that speaks of the same, not the one that happens to be last", () => {
    const lines = new Map([
      [4, "Inviting the fishermen to the regatta."],
      [5, "New lamps for the quay."],
    ]);
    const list = { label: "•", level: 0, ordered: false };
    const blocks = input().blocks.map((block, at) => ({
      ...block,
      ...(lines.has(at) && { text: lines.get(at)!, list }),
    }));
    const quoted = (words: string): string => {
      const actions = [action("HB 51", words, [owner("Anna Price")], { block: 6 })];
      return text(one(makeDrafts("owner", { ...input({ minutes: { actions } }), blocks })));
    };
    expect(quoted("Invitations to be sent to fishermen")).toContain("> Inviting the fishermen to the regatta.");
    expect(quoted("Anna to ring the bank")).toContain("> New lamps for the quay.");
  });

  test("tells those who sent apologies that they never agreed", () => {
    const actions = [action("HB 31", "Write to the port", [owner("Dilys Evans")])];
    expect(text(one(makeDrafts("owner", input({ minutes: { actions } }))))).toContain("You were not there to agree");
  });

  test("reaches the people behind a group that has a list, and nobody behind one that has none", () => {
    const actions = [action("HB 41", "Give updates", [group("topic leads")])];
    expect(makeDrafts("owner", input({ minutes: { actions } }))).toEqual([]);
    const drafts = makeDrafts(
      "owner",
      input({ minutes: { actions }, setting: { groups: { "Topic leads": ["Anna Price", "Carys Llwyd"] } } }),
    );
    expect(drafts.map((draft) => named(draft, "to")[0])).toEqual(["Anna Price", "Carys Llwyd"]);
  });

  test("goes to nobody while an owner could be two people", () => {
    const unsure = { ...owner("Anna"), person: null, candidates: ["Anna Price", "Anna Rees"] };
    expect(makeDrafts("owner", input({ minutes: { actions: [action("HB 51", "Ask", [unsure])] } }))).toEqual([]);
  });
});

describe("addresses", () => {
  test("are read in the minutes beside the name, and that is said", () => {
    const more = [...blocks, { text: "Emrys Vaughan (emrys@quay.example), for item 3", place: "body" as const }];
    const draft = one(makeDrafts("guest", input({ blocks: more })));
    expect(draft.recipients[0]).toMatchObject({ address: "emrys@quay.example", source: "minutes" });
    expect(codes(draft)).toContain("address-from-minutes");
  });

  test("that stand somewhere else in the paragraph belong to nobody", () => {
    const more = [
      ...blocks,
      { text: "Emrys Vaughan said that orders go to sales@quay.example", place: "body" as const },
    ];
    expect(one(makeDrafts("guest", input({ blocks: more }))).recipients[0]?.address).toBe("");
  });

  test("of which two are known under one name are asked about", () => {
    const found = ["a@one.example", "a@two.example"].map((address) => ({
      name: "Carys Llwyd",
      address,
      source: "message" as const,
    }));
    const setting = { ...input().setting, members: [{ name: "Carys Llwyd", address: "" }] };
    const draft = one(makeDrafts("circulation", { ...input(), setting, found }));
    expect(draft.recipients[0]).toMatchObject({ address: "", candidates: ["a@one.example", "a@two.example"] });
    expect(codes(draft)).toContain("address-several");
  });

  test("of two members with one name stay blank until each is given", () => {
    const members = ["a@one.example", "a@two.example"].map((address) => ({ name: "Peter Jones", address }));
    const twins = one(makeDrafts("circulation", input({ setting: { members } })));
    expect(twins.recipients.slice(0, 2).map((who) => who.address)).toEqual(["", ""]);
    expect(codes(twins)).toContain("same-name");
    const addresses = { "member:peter jones": "a@one.example", "member:peter jones#2": "a@two.example" };
    const settled = one(makeDrafts("circulation", input({ setting: { members }, choices: { addresses } })));
    expect(settled.recipients.slice(0, 2).map((who) => who.address)).toEqual(["a@one.example", "a@two.example"]);
  });

  test("match through titles, honours, order, accents and middle names, never through a first name alone", () => {
    const found = [{ name: "Price, Anna Mair", address: "anna@x.example", source: "file" as const }];
    const of = (name: string) =>
      one(
        makeDrafts("circulation", {
          ...input(),
          found,
          setting: { ...input().setting, members: [{ name, address: "" }] },
        }),
      ).recipients[0]?.address;
    expect(of("Cllr Anna Price")).toBe("anna@x.example");
    expect(of("Dr Anna Mair Price OBE")).toBe("anna@x.example");
    expect(of("Anna")).toBe("");
    expect(of("Anna Pryce")).toBe("");
  });
});

describe("guests", () => {
  test("get their own item and no attachment", () => {
    const draft = one(makeDrafts("guest", input()));
    expect(text(draft)).toContain("showed the new lamps");
    expect(draft.files).toEqual([]);
  });

  test("get nothing of the minutes while their item is not known", () => {
    const attendance = [person("Ffion Hughes", "inAttendance")];
    const draft = one(makeDrafts("guest", input({ minutes: { attendance } })));
    expect(codes(draft)).toContain("guest-item");
    expect(text(draft)).not.toContain("lamps");
  });
});

describe("a correction", () => {
  const told = [
    { ref: "HB 01", text: "Anna Price to order ten lamps", owners: ["Anna Price"], due: "2026-06-30" },
    { ref: "HB 61", text: "Ring the bank", owners: ["Bedwyr Rees"], due: null },
    { ref: "HB 62", text: "Paint the buoys", owners: ["Carys Llwyd"], due: null },
  ];
  const actions = [
    action("HB 01", "Anna Price to order twelve lamps", [owner("Anna Price")], { due: due("2026-06-30") }),
    action("HB 61", "Ring  the bank", [owner("Bedwyr Rees")]),
    action("HB 62", "Paint the buoys", [owner("Dilys Evans")]),
  ];

  test("goes only to owners whose action changed, old and new side by side", () => {
    const drafts = makeDrafts("correction", input({ minutes: { actions }, choices: { told } }));
    expect(drafts.map((draft) => named(draft, "to")[0])).toEqual(["Anna Price", "Carys Llwyd", "Dilys Evans"]);
    expect(text(drafts[0]!)).toMatch(/ten lamps[\s\S]*twelve lamps/);
    expect(text(drafts[1]!)).toContain("no longer yours");
    expect(text(drafts[2]!)).toContain("not told of this action before");
  });

  test("is made for nobody while nobody was told", () => {
    expect(makeDrafts("correction", input({ minutes: { actions } }))).toEqual([]);
  });
});

describe("what is missing", () => {
  test("shows as a blank and is said; nothing fails", () => {
    const nothing = {
      ...minutes,
      meeting: { body: null, title: null, date: null, start: null, end: null, venue: null },
      ...{ attendance: [], items: [], actions: [], decisions: [], nextMeeting: null, restricted: [] },
    };
    const draft = one(
      makeDrafts("circulation", input({ minutes: nothing, setting: { committee: "", members: null } })),
    );
    expect(draft.subject).toBe("[committee]: draft minutes, [date]");
    expect(codes(draft)).toContain("field-blank");
    expect(text(draft)).toContain("No actions are recorded.");
    for (const kind of ["owner", "apologies", "guest", "chair", "agenda", "reminder", "invitation"] as const)
      expect(() =>
        makeDrafts(kind, input({ minutes: nothing, setting: { committee: "", members: null } })),
      ).not.toThrow();
  });

  test("votes are told once where the words count them themselves", () => {
    const votes = { for: 3, against: 1, abstained: null };
    const decisions = [decision("To sell the crane, by 3 votes to 1", { kind: "resolved", votes })];
    expect(text(one(makeDrafts("circulation", input({ minutes: { decisions } }))))).not.toContain("3 for");
  });

  test("votes are told only where they were counted", () => {
    const decisions = [
      decision("To sell the crane", { kind: "resolved", votes: { for: 3, against: 1, abstained: null } }),
    ];
    expect(text(one(makeDrafts("circulation", input({ minutes: { decisions } }))))).toContain(
      "Resolved: To sell the crane (3 for, 1 against)",
    );
  });
});

test("a reminder goes to owners of what is due within the days chosen or late, and to nobody for undated actions", () => {
  const actions = [
    action("HB 71", "Late", [owner("Anna Price")], { due: due("2026-06-01") }),
    action("HB 72", "Soon", [owner("Anna Price")], { due: due("2026-06-10") }),
    action("HB 73", "Later", [owner("Bedwyr Rees")], { due: due("2026-06-11") }),
    action("HB 74", "Undated", [owner("Bedwyr Rees")]),
  ];
  const draft = one(makeDrafts("reminder", input({ minutes: { actions } })));
  expect(text(draft)).toMatch(/Late[\s\S]*Soon/);
  expect(text(draft)).not.toMatch(/Later|Undated/);
});

test("the agenda draft counts the last day to issue by the committee's rule", () => {
  const profile = { ...newProfile("h", "Harbour Board"), nation: "england" as const };
  const notice = {
    ...profile.notice,
    rule: "principal-england",
    days: 5,
    counting: "working" as const,
    source: "the Act",
  };
  const setting = settingFromProfile({ ...profile, notice }, "2026-06-03");
  const said = one(makeDrafts("agenda", input({ setting }))).notices.find(
    (entry) => entry.code === "last-day",
  )?.message;
  expect(said).toContain("Monday 12 October 2026");
  expect(said).toContain("5 clear days");
});

test("a day that is not known stands as words", () => {
  const [invitation] = makeDrafts("invitation", input({ minutes: { nextMeeting: null } }));
  expect(invitation!.subject).toMatch(/\[next date\]$/);
  expect(text(invitation!)).toContain("[next date]");
  expect(invitation!.notices.map(({ message }) => message).join(" ")).toContain("it stands as [next date].");
});

test("an invitation to a day that is past asks whether it is right; one to today does not", () => {
  const codesOn = (today: string): readonly string[] =>
    codes(one(makeDrafts("invitation", input({ choices: { today } }))));
  const day = input({}).minutes.nextMeeting!.date!;
  expect(codesOn(day)).not.toContain("day-past");
  expect(codesOn(`${Number(day.slice(0, 4)) + 1}-01-01`)).toContain("day-past");
});
