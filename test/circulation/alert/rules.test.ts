import type { FileGlance, Outgoing } from "../../../src/core/circulation/alert/outgoing";
import { addressHash, printOf } from "../../../src/core/circulation/alert/print";
import { alertFindings } from "../../../src/core/circulation/alert/rules";
import { ALERT_CHARACTERS, alertMessage } from "../../../src/core/circulation/alert/words";
import { circulationsIn, withCirculation, type LastCirculation } from "../../../src/core/circulation/circulated";

const HEAD = ["Draft minutes of the Harbour Board", "Monday 4 May 2026", "Present: Ada Quill, Ben Rowe"];

const file = (change: Partial<FileGlance> = {}, ...more: readonly string[]): FileGlance => {
  const paragraphs = change.paragraphs ?? [...HEAD, ...more];
  const plain = { name: "Harbour Board draft 2026-05-04.docx", comments: 0, trackedChanges: 0, working: false };
  return { ...plain, paragraphs, print: printOf(paragraphs), ...change };
};

const mail = (change: Partial<Outgoing> = {}): Outgoing => ({
  kind: "message",
  subject: "Harbour Board: draft minutes, 4 May 2026",
  text: "The draft minutes are attached.",
  addresses: ["ada@harbour.example", "ben@harbour.example"],
  draft: "circulation",
  committee: "Harbour Board",
  attached: ["Harbour Board draft 2026-05-04.docx"],
  files: [file()],
  ...change,
});

const LAST: LastCirculation = {
  committee: "Harbour Board",
  date: "2026-05-04",
  on: "2026-05-06",
  print: printOf(HEAD),
  earlier: [],
  file: "Harbour Board draft 2026-05-04.docx",
  to: ["ada@harbour.example", "ben@harbour.example"].map(addressHash),
  unsettled: 0,
  domains: ["harbour.example"],
};

const codes = (outgoing: Outgoing, ...remembered: readonly LastCirculation[]): readonly string[] =>
  alertFindings(outgoing, remembered).map(({ code }) => code);

describe("the check before sending", () => {
  test("a circulation as it was prepared goes without a question", () => {
    expect(codes(mail(), LAST)).toEqual([]);
  });

  test.each<[string, Outgoing]>([
    [
      "a lunch invitation",
      mail({ draft: null, committee: null, subject: "Lunch?", text: "See attached", attached: [], files: [] }),
    ],
    [
      "a report that is no minutes",
      mail({
        draft: null,
        committee: null,
        subject: "Budget",
        addresses: ["eve@elsewhere.example"],
        files: [file({ name: "Budget.docx", paragraphs: ["Budget 2026", "Confidential report", "All of it."] })],
      }),
    ],
  ])("mail that has nothing to do with minutes is left alone: %s", (_name, outgoing) => {
    expect(codes(outgoing, LAST)).toEqual([]);
  });

  test.each<[string, Outgoing, Partial<LastCirculation>, string]>([
    ["circulation without the file", mail({ attached: [], files: [] }), {}, "no-attachment"],
    [
      "minutes named in the subject, attached in words alone",
      mail({ draft: null, committee: null, attached: [], files: [] }),
      {},
      "no-attachment",
    ],
    ["actions without a settled owner", mail(), { unsettled: 2 }, "unsettled-owners"],
    ["somebody is left off", mail({ addresses: ["ada@harbour.example"] }), {}, "other-people"],
    [
      "somebody else of the committee's domain",
      mail({ addresses: [...mail().addresses, "cid@harbour.example"] }),
      {},
      "other-people",
    ],
    ["an outsider", mail({ addresses: [...mail().addresses, "press@news.example"] }), {}, "outsiders"],
    [
      "an outsider among an owner's mail",
      mail({ draft: "owner:Ada Quill", addresses: ["ada@gmial.example"], attached: [], files: [] }),
      {},
      "outsiders",
    ],
    ["comments left in", mail({ files: [file({ comments: 1 })] }), {}, "tracked-or-comments"],
    ["tracked changes left in", mail({ files: [file({ trackedChanges: 3 })] }), {}, "tracked-or-comments"],
    ["the working file", mail({ files: [file({ working: true })] }), {}, "working-file"],
    [
      "a version circulated before",
      mail({ files: [file({}, "1. Old words")] }),
      { earlier: [printOf([...HEAD, "1. Old words"])] },
      "older-file",
    ],
    [
      "another committee's minutes",
      mail({ files: [file({ name: "m.docx", paragraphs: ["Minutes of the Parks Panel", "4 May 2026"] })] }),
      {},
      "another-committee",
    ],
    [
      "the subject says approved, the file draft",
      mail({ subject: "Harbour Board: approved minutes, 4 May 2026" }),
      {},
      "state-differs",
    ],
    [
      "the subject says draft, the file confirmed",
      mail({
        files: [file({ paragraphs: ["Confirmed by the committee on 1 June 2026", "Harbour Board", "Minutes"] })],
      }),
      {},
      "state-differs",
    ],
    [
      "text under an exempt heading",
      mail({ files: [file({}, "7. Exempt business", "The tender of Quay Ltd at £40,000 was accepted.")] }),
      {},
      "exempt-text",
    ],
    [
      "text after press and public were excluded",
      mail({
        files: [
          file({}, "RESOLVED that the press and public be excluded.", "8. Staffing", "The officer was dismissed."),
        ],
      }),
      {},
      "exempt-text",
    ],
    [
      "text after an item on excluding them was agreed",
      mail({ files: [file({}, "7. To exclude press and public", "Agreed.", "8. Staffing", "The officer left.")] }),
      {},
      "exempt-text",
    ],
  ])("asks: %s", (_name, outgoing, last, code) => {
    expect(codes(outgoing, { ...LAST, ...last })).toEqual([code]);
  });

  test.each<[string, readonly string[]]>([
    [
      "left out of the public copy",
      [
        "RESOLVED that the press and public be excluded.",
        "Item 8 is exempt or confidential and is left out of this copy.",
      ],
    ],
    ["nothing under the heading", ["9. Confidential items", "None."]],
    ["an agenda's headings alone", ["9. Exempt minutes", "10. Exempt reports", "11. Close"]],
    ["not agreed", ["7. To exclude press and public", "Not agreed.", "8. Trees", "They were discussed."]],
    ["public brought back after all", ["7. To exclude the public", "Agreed.", "The public were readmitted."]],
    ["public brought back at once", ["The press and public were excluded.", "The press and public were readmitted."]],
  ])("does not ask where nothing exempt is told: %s", (_name, more) => {
    expect(codes(mail({ files: [file({}, ...more)] }), LAST)).toEqual([]);
  });

  test("without a memory of the last circulation the file alone is looked at", () => {
    expect(codes(mail({ files: [file({ comments: 2 })] }))).toEqual(["tracked-or-comments"]);
  });

  test("an invitation to an outsider is asked about, and never for the minutes", () => {
    const invitation = mail({
      kind: "invitation",
      draft: "invitation",
      attached: [],
      files: [],
      addresses: ["a@x.example"],
    });
    expect(codes(invitation, LAST)).toEqual(["outsiders"]);
  });

  test("the gravest is said first and all fits in what Outlook shows", () => {
    const long = "x".repeat(240);
    const all = mail({
      addresses: [1, 2, 3, 4, 5].map((n) => `${long}${n}@other.example`),
      subject: "Harbour Board: approved minutes",
      files: [
        file({ name: `${long}.docx`, comments: 4, trackedChanges: 9, working: true }, "Exempt items", `${long}.`),
      ],
    });
    const findings = alertFindings(all, [{ ...LAST, unsettled: 3 }]);
    expect(findings[0]?.code).toBe("exempt-text");
    const message = alertMessage(findings);
    expect(message.length).toBeLessThanOrEqual(ALERT_CHARACTERS);
    const told = message.split("\n• ").length - 2;
    expect(message).toMatch(new RegExp(`and ${findings.length - told} more\\.$`));
  });

  test("what the mailbox holds of another version, or of nobody, is no reason to fail", () => {
    expect(circulationsIn(undefined)).toEqual([]);
    expect(circulationsIn("text")).toEqual([]);
    expect(circulationsIn([7, null, {}, { committee: "Harbour Board", to: 1, unsettled: "many" }])).toEqual([
      expect.objectContaining({ committee: "Harbour Board", to: [], unsettled: 0, earlier: [], domains: [] }),
    ]);
  });

  const PARKS: LastCirculation = {
    ...LAST,
    committee: "Parks Panel",
    print: printOf(["Minutes of the Parks Panel"]),
    to: [addressHash("cid@parks.example")],
    domains: ["parks.example"],
  };
  const parks = (change: Partial<Outgoing>): Outgoing =>
    mail({
      ...{ subject: "Parks Panel: draft minutes", committee: "Parks Panel", addresses: ["cid@parks.example"] },
      files: [file({ name: "Parks Panel.docx", paragraphs: ["Minutes of the Parks Panel"], print: PARKS.print })],
      ...change,
    });

  test("each committee is compared with its own last circulation", () => {
    expect(codes(parks({}), LAST, PARKS)).toEqual([]);
    expect(codes(parks({ draft: null, committee: null }), LAST, PARKS)).toEqual([]);
    expect(codes(parks({ draft: null, committee: null, subject: "Draft minutes" }), LAST, PARKS)).toEqual([]);
    expect(codes(parks({ addresses: ["ada@harbour.example"] }), LAST, PARKS)).toEqual(["outsiders", "other-people"]);
  });

  test("the first mails of a committee are not measured by another's", () => {
    const chair = parks({ draft: "chair", addresses: ["dee@parks.example"] });
    expect(codes(chair, LAST)).toEqual([]);
    expect(codes({ ...chair, files: [file()] }, LAST)).toEqual(["another-committee"]);
  });

  test("a committee that its minutes call otherwise is not asked about with the file that was made for it", () => {
    const named = { ...LAST, committee: "The Board of the Harbour" };
    expect(codes(mail({ committee: named.committee }), named)).toEqual([]);
    expect(codes(mail({ committee: named.committee, files: [file({}, "Other words")] }), named)).toEqual([
      "another-committee",
    ]);
  });

  test("what is kept stays small: the committee just circulated with all its people, those longest ago give way", () => {
    const people = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => addressHash(`${at}@harbour.example`));
    const many = Array.from({ length: 40 }, (_, at) => ({ ...PARKS, committee: `Panel ${at}`, to: people(20) }));
    const stored = withCirculation(many, { ...LAST, to: people(500) });
    expect(JSON.stringify(stored).length).toBeLessThanOrEqual(6_500);
    const back = circulationsIn(JSON.parse(JSON.stringify(stored)));
    expect(back[0]).toEqual({ ...LAST, to: people(500) });
    expect(back.slice(1).map((one) => one.committee)).toEqual(
      many.slice(0, back.length - 1).map((one) => one.committee),
    );
    expect(back.length).toBeGreaterThan(3);
  });
});
