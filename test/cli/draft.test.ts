import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { simpleParser, type AddressObject, type ParsedMail } from "mailparser";
import { draftCommand } from "../../src/cli/draft";
import { newProfile } from "../../src/core/committee/profile";
import { writeProfile } from "../../src/core/committee/codec";
import { memberNamed } from "../../src/core/import/members";
import { run, folder } from "../support/command";
import { partsOf } from "../support/controls";
import { docxWith, p, table } from "../support/docx-builder";
import { recordOf } from "../support/tagging-promise";

const files = folder();

const MINUTES = docxWith(
  { author: "Vera Quill", title: "Weir Keepers" },
  p("Weir Keepers' Committee", { pStyle: "Title" }),
  p("Minutes of the meeting held on Monday 2 March 2026 at 7 pm in the Mill"),
  p("Present: Ada Holt (Chair), Ben Ilves, Cora Jupp"),
  p("Apologies: Dan Kerr"),
  p("In attendance: Eve Lund (Engineer)"),
  p("1. Sluice gates", { pStyle: "Heading1" }),
  p("Eve Lund showed the drawings of the gates."),
  p("It was agreed that the lower gate be painted."),
  table([
    ["Action", "Owner", "Due"],
    ["Order the paint", "Ben Ilves", "4 March 2026"],
    ["Tell the anglers", "Cora Jupp", "1 April 2026"],
  ]),
  p("2. Next meeting", { pStyle: "Heading1" }),
  p("The next meeting will be held on Monday 4 May 2026 from 7 pm to 9 pm in the Mill."),
);
const minutes = files.put("minutes.docx", MINUTES);
const addresses = files.put(
  "people.csv",
  "Name,Email\nAda Holt,ada@weir.example\nBen Ilves,ben@weir.example\nDan Kerr,dan@weir.example\n",
);
const ON = ["--today", "2026-03-03"];

const mails = (list: AddressObject | AddressObject[] | undefined): string[] =>
  [list ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address }) => address ?? ""))
    .filter(Boolean);
const parsed = async (kind: string, ...more: string[]): Promise<ParsedMail> =>
  simpleParser((await run(draftCommand, minutes, "--kind", kind, "--to", "eml", ...ON, ...more)).out);

describe("A circulation", () => {
  test("goes to the members with known addresses, officers and guests off, a clean copy attached", async () => {
    const mail = await parsed("circulation", "--addresses", addresses);
    expect(mails(mail.to)).toEqual(["ada@weir.example", "ben@weir.example", "dan@weir.example"]);
    expect(mail.cc).toBeUndefined();
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.text).toContain("Order the paint");
    expect(mail.text).toContain("4 May 2026");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/^[^/]*\.docx$/u)]);
    const copy = new Uint8Array(mail.attachments[0]!.content);
    expect(recordOf(copy).blocks).toEqual(recordOf(MINUTES).blocks);
    const everything = Object.values(partsOf(copy))
      .map((part) => Buffer.from(part).toString("latin1"))
      .join();
    expect(everything).not.toMatch(/Vera Quill|ma:1:|urn:matters-arising/u);
  });

  test("says on standard error whose address is unknown, and leaves it blank", async () => {
    const { err, out } = await run(
      draftCommand,
      minutes,
      "--kind",
      "circulation",
      "--to",
      "eml",
      "--addresses",
      addresses,
      ...ON,
    );
    expect(err).toContain("Cora Jupp");
    expect(out).not.toContain("cora@");
  });

  test("takes the membership, its addresses and the sender from a committee's profile", async () => {
    const people = [["Ada Holt", "ada@p.example"], ["Gus Moor", "gus@p.example"]] as const; // prettier-ignore
    const members = people.map(([name, address]) => ({ ...memberNamed(name), address }));
    const profile = files.put("weir.json", writeProfile({ ...newProfile("weir", "Weir Keepers"), members }));
    const mail = await parsed("circulation", "--profile", profile, "--from", '"Vera Quill" <vera@p.example>', "--bcc");
    expect(mails(mail.bcc)).toEqual(["ada@p.example", "gus@p.example"]);
    expect(mail.to).toBeUndefined();
    expect(mail.from?.value).toEqual([{ name: "Vera Quill", address: "vera@p.example" }]);
    expect(mail.subject).toContain("Weir Keepers");
  });

  test("leaves restricted items out of mail and copy unless they are asked for", async () => {
    const secret = files.put(
      "secret.docx",
      docxWith(
        {},
        p("Minutes of the Weir Keepers held on 2 March 2026"),
        p("Present: Ada Holt, Ben Ilves"),
        p("1. Gates", { pStyle: "Heading1" }),
        p("Action: Ben Ilves to oil the gate."),
        p("2. Exempt: legal advice", { pStyle: "Heading1" }),
        p("RESOLVED that the claim of Zed Zebulon be settled."),
        p("Action: Ada Holt to pay Zed Zebulon."),
      ),
    );
    const command = [secret, "--kind", "circulation", "--to", "eml", ...ON];
    for (const [more, there] of [
      [[], false],
      [["--restricted"], true],
    ] as const) {
      const mail = await simpleParser((await run(draftCommand, ...command, ...more)).out);
      const copy = recordOf(new Uint8Array(mail.attachments[0]!.content)).blocks?.join("\n") ?? "";
      expect([more, mail.text?.includes("Zebulon"), copy.includes("Zebulon")]).toEqual([more, there, there]);
      expect(copy).toContain("oil the gate");
    }
  });
});

test.each([
  ["owner", ["ben@weir.example"], "Order the paint"],
  ["apologies", ["dan@weir.example"], "the lower gate be painted"],
  ["guest", [], "Eve Lund"],
  ["chair", ["ada@weir.example"], "minutes"],
  ["agenda", ["ada@weir.example", "ben@weir.example", "dan@weir.example"], "4 May 2026"],
  ["reminder", ["ben@weir.example"], "Order the paint"],
])("the first draft of kind %s has its recipients and its words", async (kind, to, words) => {
  const mail = await parsed(kind, "--addresses", addresses);
  expect(mails(mail.to)).toEqual(to);
  expect(`${mail.subject} ${JSON.stringify(mail.to)} ${mail.text}`).toContain(words);
});

test("an owner's mail holds their own actions alone", async () => {
  const out = join(files.path, "owners");
  const { status, out: printed } = await run(
    draftCommand,
    minutes,
    "--kind",
    "owner",
    "--to",
    "eml",
    "--out",
    out,
    ...ON,
  );
  expect(status).toBe(0);
  const names = readdirSync(out).sort();
  expect(names).toHaveLength(2);
  expect(printed.trim().split("\n").sort()).toEqual(names.map((name) => join(out, name)));
  const [ben, cora] = await Promise.all(names.map((name) => simpleParser(readFileSync(join(out, name)))));
  expect(ben!.text).toContain("Order the paint");
  expect(ben!.text).not.toContain("anglers");
  expect(cora!.text).toContain("Tell the anglers");
  expect(cora!.text).not.toContain("paint");
});

describe("The invitation", () => {
  test("is a calendar file that ical.js reads to the same instants", async () => {
    const { out } = await run(draftCommand, minutes, "--kind", "invitation", "--to", "ics", ...ON);
    const calendar = new ICAL.Component(ICAL.parse(out) as ConstructorParameters<typeof ICAL.Component>[0]);
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")!);
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
    const instant = (time: ICAL.Time): string => {
      time.zone = zone;
      return time.toJSDate().toISOString();
    };
    expect(instant(event.startDate)).toBe("2026-05-04T18:00:00.000Z");
    expect(instant(event.endDate)).toBe("2026-05-04T20:00:00.000Z");
    expect(event.location).toContain("Mill");
    expect(event.uid).toMatch(/\S/u);
  });

  test("carries a request where the organiser is known", async () => {
    const mail = await parsed("invitation", "--from", "Vera Quill <vera@weir.example>");
    expect(JSON.stringify(mail.attachments.map(({ contentType }) => contentType)) + mail.html).toMatch(
      /calendar|Mill/u,
    );
  });

  test("is refused as a calendar file while the minutes leave its end open, and made when the clerk gives it", async () => {
    const open = files.put(
      "open.txt",
      "Minutes of the Weir Keepers held on 2 March 2026\nPresent: Ada Holt, Ben Ilves\nNext meeting: 4 May 2026 at 7 pm\n",
    );
    const command = [open, "--kind", "invitation", "--to", "ics", ...ON];
    const refused = await run(draftCommand, ...command);
    expect([refused.status, refused.out]).toEqual([3, ""]);
    expect(refused.err).toMatch(/give what is missing with --date, --start and --end\.\n$/u);
    const made = await run(draftCommand, ...command, "--end", "21:00");
    expect(made.status).toBe(0);
    expect(made.out).toMatch(/DTEND;TZID=Europe\/London:20260504T210000/u);
  });
});

test("a page is made of a draft, its text as text", async () => {
  const { out } = await run(draftCommand, minutes, "--kind", "circulation", "--to", "html", ...ON);
  expect(out).toMatch(/^<!doctype html>/iu);
  expect(out).toContain("Order the paint");
});

test("minutes without absent people give no mail to them, and say so", async () => {
  const text = files.put(
    "all-there.txt",
    "Minutes of the Weir Keepers held on 2 March 2026\nPresent: Ada Holt, Ben Ilves\n",
  );
  const { status, out, err } = await run(draftCommand, text, "--kind", "apologies", "--to", "eml", ...ON);
  expect([status, out, err]).toEqual([0, "", "Nobody sent apologies, so there is nobody to write to.\n"]);
});

describe("Bad usage ends with 2, and says what is wrong", () => {
  test.each([
    [[], "Name one file of minutes."],
    [["a.docx"], "--kind is one of"],
    [["a.docx", "--kind", "tea", "--to", "eml"], "--kind is one of"],
    [["a.docx", "--kind", "owner"], "--to is eml, ics or html."],
    [["a.docx", "--kind", "owner", "--to", "ics"], "Only the invitation has a calendar file"],
    [["a.docx", "--kind", "owner", "--to", "eml", "--today", "2026-02-30"], "--today is a day"],
    [["a.docx", "--kind", "owner", "--to", "eml", "--loud"], "--loud is not known."],
    [["a.docx", "--kind", "owner", "--to", "eml", "--out"], "--out wants a value."],
    [["a.docx", "--kind", "owner", "--to", "eml", "--from", "me"], '"me" is no mail address'],
    [["a.docx", "--kind", "invitation", "--to", "ics", "--end", "25:00"], "--start and --end are times"],
  ])("%j", async (args, sentence) => {
    const { status, out, err } = await run(draftCommand, ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});

test.each([
  ["a file that is not there", () => [join(files.path, "gone.docx")], "gone.docx does not exist"],
  ["minutes that are no document", () => [files.put("x.docx", "x")], "x.docx: "],
  ["a profile that is none", () => [minutes, "--profile", files.put("p.json", "{}")], "p.json: "],
  ["a list that is not there", () => [minutes, "--addresses", join(files.path, "n.csv")], "n.csv does not exist"],
])("%s ends with 3 and one sentence", async (_, args, sentence) => {
  const { status, out, err } = await run(draftCommand, ...args(), "--kind", "owner", "--to", "eml");
  expect([status, out]).toEqual([3, ""]);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});
