import { Parser } from "htmlparser2";
import ICAL from "ical.js";
import { simpleParser, type AddressObject } from "mailparser";
import { cleanAddress, isAddress } from "../../src/core/circulation/addressee";
import { draftEml, draftHtml, invitationIcs } from "../../src/core/circulation/files";
import { DRAFT_KINDS, makeDrafts } from "../../src/core/circulation/make";
import { fileName } from "../../src/core/circulation/drafts/pieces";
import { renderHtml } from "../../src/core/circulation/html";
import { writeEml } from "../../src/core/circulation/eml";
import type { DraftInput } from "../../src/core/circulation/setting";
import { FORBIDDEN_IN_LINE, HOSTILE } from "./hostile";
import { readIcs } from "./second-reader";
import * as sample from "./sample";

const context = { from: { name: "Olwen Clark", address: "olwen@harbour.example" }, now: 0, files: [], sequence: 0 };
const EXPECTED_HEADERS = [
  "bcc",
  "cc",
  "content-language",
  "content-type",
  "date",
  "from",
  "mime-version",
  "subject",
  "to",
  "x-unsent",
];
const ALLOWED_TAGS = new Set(
  "html head meta title body main div h1 h2 h3 p b br hr ul ol li table caption thead tbody tr th td".split(" "),
);

/** The sample with one hostile text in every place that a document fills. */
function everywhere(text: string): DraftInput {
  const next = { ...sample.nextMeeting, venue: text, text };
  return sample.input({
    minutes: {
      meeting: { ...sample.minutes.meeting, body: { ...sample.minutes.meeting.date!, value: text }, venue: null },
      attendance: [
        ...sample.minutes.attendance,
        sample.person(text, "apologies", { roles: [text], note: text }),
        sample.person(`${text} G`, "inAttendance"),
      ],
      actions: [
        sample.action(text, text, [sample.owner(text), sample.group(text)], {
          due: { ...sample.due("2026-06-05"), text },
        }),
      ],
      decisions: [sample.decision(text, { item: text })],
      items: [sample.item(text, text, 3, 6)],
      findings: [{ spans: [], rule: "x", certainty: "stated", code: "x", message: text }],
      nextMeeting: next,
    },
    blocks: sample.blocks.map((block) => ({ ...block, text: `${block.text} ${text}` })),
    setting: {
      committee: text,
      members: [
        { name: text, address: "one@harbour.example" },
        { name: `${text} B`, address: text },
      ],
    },
    choices: {
      told: [{ ref: text, text: `${text} old`, owners: [text], due: text }],
      reminderDays: 30,
      agenda: [text],
      withImplied: true,
    },
  });
}

function tagsOf(html: string): { readonly tags: Set<string>; readonly attributes: Set<string>; readonly text: string } {
  const [tags, attributes] = [new Set<string>(), new Set<string>()];
  let text = "";
  const parser = new Parser({
    onopentag: (name, given) => {
      tags.add(name);
      for (const attribute of Object.keys(given)) attributes.add(attribute);
    },
    ontext: (piece) => (text += piece),
  });
  parser.end(html);
  return { tags, attributes, text };
}

const addresses = (value: AddressObject | AddressObject[] | undefined): readonly string[] =>
  (Array.isArray(value) ? value : value ? [value] : [])
    .flatMap((list) => list.value.map((one) => one.address ?? ""))
    .filter(Boolean);

describe.each(HOSTILE)("a document with %s in every place", (_what, text) => {
  const drafts = DRAFT_KINDS.flatMap((kind) => makeDrafts(kind, everywhere(text)));

  test("gives mails without another header, recipient or part", async () => {
    for (const draft of drafts) {
      const eml = draftEml(draft, context);
      const mail = await simpleParser(eml);
      for (const header of mail.headers.keys()) expect(EXPECTED_HEADERS).toContain(header);
      const known = draft.recipients.filter((one) => one.field !== "off" && one.address).map((one) => one.address);
      expect([...addresses(mail.to), ...addresses(mail.cc), ...addresses(mail.bcc)].sort()).toEqual([...known].sort());
      expect(known.join()).not.toContain("thief");
      expect(mail.subject ?? "").not.toMatch(FORBIDDEN_IN_LINE);
      expect(mail.attachments.filter((part) => part.contentType !== "text/calendar")).toEqual([]);
      for (const row of eml.split("\r\n")) expect(row.length).toBeLessThanOrEqual(998);
      expect(eml).not.toMatch(/[^\r]\n/);
    }
  });

  test("gives HTML with our tags alone and every word of it as text", () => {
    for (const draft of drafts) {
      const { tags, attributes } = tagsOf(draftHtml(draft));
      for (const tag of tags) expect(ALLOWED_TAGS).toContain(tag);
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|^src$|^href$/);
    }
  });

  test("gives a calendar file of one event without a further property", () => {
    const [draft] = makeDrafts("invitation", everywhere(text));
    if (draft?.kind !== "invitation") throw new Error("no invitation");
    const plain = makeDrafts("invitation", everywhere("Custom House"))[0];
    if (plain?.kind !== "invitation") throw new Error("no invitation");
    const ics = invitationIcs(draft, "REQUEST", context) as string;
    const expected = readIcs(invitationIcs(plain, "REQUEST", context) as string);
    const got = readIcs(ics);
    const without = (names: readonly string[]) => names.filter((name) => name !== "LOCATION" && name !== "ATTENDEE");
    expect(without(got.names)).toEqual(without(expected.names));
    expect(got.attendees.map((one) => one.address).join()).not.toContain("thief");
    expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent")).toHaveLength(1);
  });

  test("gives a file name that every system takes", () => {
    const name = fileName(everywhere(text));
    expect(name).not.toMatch(FORBIDDEN_IN_LINE);
    expect(name).not.toMatch(/["*:<>?/\\|]/);
    expect(name.length).toBeLessThanOrEqual(130);
    expect(name).toMatch(/\.docx$/);
  });
});

describe("what counts as an address", () => {
  test.each([
    "anna@harbour.example",
    "a.b+c@sub.harbour.example",
    "o'neil@harbour.example",
    "<anna@harbour.example>",
    "mailto:anna@harbour.example",
  ])("%s does", (text) => {
    expect(cleanAddress(text)).toMatch(/^[^<>:]+@/);
  });
  test.each([
    ...[
      "",
      "anna",
      "anna@",
      "@harbour.example",
      "anna@harbour",
      "anna@harbour.example, b@c.example",
      "anna@harbour.example\r\nBcc: x@y.example",
    ],
    ...[
      "anna @harbour.example",
      '"a b"@harbour.example',
      "anna@harbour.example>",
      "anna..b@harbour.example",
      "anna\u202e@harbour.example",
      "a@b.example;c@d.example",
    ],
    `${"a".repeat(600)}@harbour.example`,
  ])("%j does not and stays blank", (text) => {
    expect(isAddress(text)).toBe(false);
    expect(cleanAddress(text)).toBe("");
  });
});

test("a file name in any script comes through whole and adds nothing", async () => {
  for (const [, text] of HOSTILE.filter(([, one]) => one.trim() !== "" && one.length < 300)) {
    const eml = writeEml({
      ...emptyMail,
      files: [{ name: `${text}.docx`, mediaType: "x/y\r\nX-Bad: 1", bytes: new Uint8Array([1, 2, 3]) }],
    });
    const mail = await simpleParser(eml);
    expect(mail.attachments).toHaveLength(1);
    expect([...(mail.attachments[0]?.content ?? [])]).toEqual([1, 2, 3]);
    expect(mail.attachments[0]?.headers.has("x-bad")).toBe(false);
  }
});

const emptyMail = { date: 0, from: null, to: [], cc: [], bcc: [], subject: "", languages: [], text: "", html: "" };

test("values that look like fields are never filled again", () => {
  const draft = makeDrafts("circulation", sample.input({ setting: { committee: "{date}" } }))[0];
  expect(renderHtml(draft!.body)).toContain("{date}, 2 June 2026");
});
