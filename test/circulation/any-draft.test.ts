import fc from "fast-check";
import ICAL from "ical.js";
import { simpleParser, type AddressObject } from "mailparser";
import type { Draft } from "../../src/core/circulation/draft";
import { draftEml, invitationIcs } from "../../src/core/circulation/files";
import { fitMessage } from "../../src/core/circulation/fit";
import { DRAFT_KINDS, makeDrafts } from "../../src/core/circulation/make";
import { renderDraft } from "../../src/core/circulation/render";
import { nameKey } from "../../src/core/circulation/names";
import type { DraftInput } from "../../src/core/circulation/setting";
import type { Action, Attendee } from "../../src/core/minutes/record";
import { action, due, group, input, nextMeeting, owner, person } from "./sample";

/** Names of people as they occur, and as they hardly do: scripts, marks, one name within another, nothing to hold on to. */
const NAMES = [
  ...["Anna Price", "Anna Mair Price", "Price, Anna", "Cllr Anna Price", "李小龍", "María-José Ñúñez", "יעל כהן"],
  ...[
    "Ŵyn ap Siôn",
    "O’Neil O'Neil",
    "नेहा शर्मा",
    "X Æ A-12",
    "Jo",
    "\u202eevil",
    "=SUM(A1)",
    "constructor",
    "__proto__",
  ],
];
const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.constantFrom("<b>x</b> & “y”", "A\r\nBcc: z@evil.example", "{committee} {date}", "x".repeat(400), "  ", "\u0000"),
);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: words });

const SECRET = "Quillon-Pharos";

interface Drawn {
  readonly input: DraftInput;
  readonly secret: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    people: fc.uniqueArray(fc.tuple(name, fc.constantFrom("present", "apologies", "inAttendance")), {
      selector: ([called]) => called,
      ...{ minLength: 0, maxLength: 8, size: "max" },
    }),
    actions: fc.array(
      fc.record({
        text: words,
        ref: fc.option(fc.constantFrom("HB 1", "HB 1", "24/07", "=1+1"), { nil: null }),
        owners: fc.array(fc.oneof(fc.nat(7), fc.constantFrom("All", "topic leads")), { maxLength: 3, size: "max" }),
        due: fc.option(fc.constantFrom("2026-02-29", "2026-10-25", "soon"), { nil: null }),
        restricted: fc.boolean(),
      }),
      { maxLength: 6, size: "max" },
    ),
    members: fc.option(fc.array(name, { maxLength: 6 }), { nil: null }),
    next: fc.option(
      fc.record({
        date: fc.constantFrom(null, "2026-03-29", "2026-10-25", "2027-01-31"),
        start: fc.constantFrom(null, "01:30", "23:45", "09:00"),
        end: fc.constantFrom(null, "00:15", "01:45", "13:00"),
        venue: fc.option(words, { nil: null }),
        tentative: fc.boolean(),
      }),
      { nil: null },
    ),
    languages: fc.constantFrom(["en-GB"], ["en-US"], ["cy", "en-GB"], ["en-GB", "cy"]),
    zone: fc.constantFrom("Europe/London", "Pacific/Auckland", "Asia/Kolkata", "America/St_Johns"),
    bare: fc.boolean(),
  })
  .map(({ people, actions, members, next, languages, zone, bare }): Drawn => {
    const attendance = people.map(([called, status]): Attendee => person(called, status as Attendee["status"]));
    const made = actions.map(({ text, ref, owners, due: day, restricted }): Action => {
      const meant = owners.flatMap((one) =>
        typeof one === "string" ? [group(one)] : attendance[one] ? [owner(attendance[one].name)] : [],
      );
      return action(ref, restricted ? `${SECRET} ${text}` : text, meant, {
        ...{ restricted, block: 99, item: null },
        due: day === null ? null : day === "soon" ? { ...due(day), date: null } : due(day),
      });
    });
    const sample = input({
      minutes: {
        ...{ attendance, actions: made, decisions: [], items: [], restricted: [] },
        nextMeeting: next && { ...nextMeeting, ...next },
        ...(bare && {
          meeting: { body: null, title: null, date: null, start: null, end: null, venue: null },
        }),
      },
      setting: {
        ...{ languages, zone, minutesLanguage: languages.find((one) => one.startsWith("en")) ?? "en-GB" },
        members:
          members?.map((called, at) => ({ name: called, address: at % 2 ? "" : `m${at}@harbour.example` })) ?? null,
        committee: bare ? "" : "Harbour Board",
      },
      choices: { reminderDays: 400 },
      blocks: [],
    });
    return { input: sample, secret: made.some(({ restricted }) => restricted) };
  });

/** Letters and digits of a text: what every form of it must have. */
const core = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");

/** Notes texts of a person; one name written in two ways is one person. */
function put(to: Map<string, Set<string>>, who: string, texts: readonly string[]): void {
  const key = nameKey(who) || who;
  to.set(key, new Set([...(to.get(key) ?? []), ...texts]));
}

const refsOf = (draft: Draft): string => JSON.stringify(draft.body);

const allDrafts = (from: DraftInput): readonly Draft[] => DRAFT_KINDS.flatMap((kind) => makeDrafts(kind, from));

// Many mails are written and parsed; no time is judged here.
jest.setTimeout(60_000);

describe("drafts of any minutes", () => {
  const RUN = { numRuns: 150, seed: 20_261_127 } as const;

  test("hold every open action and nothing that is restricted, and never say undefined", () => {
    fc.assert(
      fc.property(drawn, ({ input: from }) => {
        const [circulation] = makeDrafts("circulation", from);
        const { html, text } = renderDraft(circulation!);
        for (const one of from.minutes.actions)
          if (!one.restricted)
            expect(core(text)).toContain(core(one.text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")));
        for (const draft of allDrafts(from)) {
          const said = JSON.stringify([draft, renderDraft(draft)]);
          expect(said).not.toContain(SECRET);
          expect(said).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
        }
        expect(html).not.toMatch(/<(?:script|b>x)/);
      }),
      RUN,
    );
  });

  test("give an owner's mail to each person with actions of their own, with all of those and no other's", () => {
    fc.assert(
      fc.property(drawn, ({ input: from }) => {
        const marked = from.minutes.actions.map((one, at) => ({ ...one, text: `mark${at}end`, ref: null }));
        const drafts = makeDrafts("owner", { ...from, minutes: { ...from.minutes, actions: marked } });
        const wanted = new Map<string, Set<string>>();
        for (const one of marked)
          for (const who of one.restricted ? [] : one.owners) if (who.person) put(wanted, who.person, [one.text]);
        const given = new Map<string, Set<string>>();
        for (const draft of drafts) put(given, draft.recipients[0]!.name, refsOf(draft).match(/mark\d+end/g) ?? []);
        expect(given).toEqual(wanted);
      }),
      RUN,
    );
  });

  test("a middle name tells two people of one list apart; alone it is left out or written as one likes", () => {
    const mails = (...names: readonly string[]): readonly (readonly [string, string])[] => {
      const attendance = names.map((called) => person(called, "present"));
      const actions = [
        action("HB 1", "Order lamps", [owner("Anna Price")]),
        action("HB 2", "Ring the bank", [owner("Anna Mair Price")]),
      ];
      const drafts = makeDrafts("owner", input({ minutes: { attendance, actions } }));
      return drafts.map((draft) => [draft.recipients[0]!.name, (refsOf(draft).match(/HB \d/g) ?? []).join(" ")]);
    };
    expect(mails("Anna Price", "Anna Mair Price")).toEqual([
      ["Anna Price", "HB 1"],
      ["Anna Mair Price", "HB 2"],
    ]);
    expect(mails("Anna Price")).toEqual([["Anna Price", "HB 1 HB 2"]]);
  });

  test("go to each of the membership, once, with no address but those that are known", () => {
    fc.assert(
      fc.property(drawn, ({ input: from }) => {
        const [circulation] = makeDrafts("circulation", from);
        const keys = circulation!.recipients.map((one) => one.key);
        expect(new Set(keys).size).toBe(keys.length);
        const listed = from.setting.members?.map((one) => one.name) ?? null;
        const to = circulation!.recipients.filter((one) => one.field === "to").map((one) => one.name);
        if (listed) expect(to.slice(0, listed.length)).toEqual(listed);
        const known = new Set(["", ...(from.setting.members ?? []).map((one) => one.address), "olwen@harbour.example"]);
        for (const one of circulation!.recipients) expect(known.has(one.address)).toBe(true);
        const fitted = fitMessage(renderDraft(circulation!), "open-item");
        if (fitted.ok) expect(fitted.messages.flatMap((one) => one.to)).toEqual(renderDraft(circulation!).to);
      }),
      RUN,
    );
  });

  test("are mails that another reader reads alike, and calendar files with the hours of the committee's zone", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ input: from }) => {
        for (const draft of [...makeDrafts("circulation", from), ...makeDrafts("owner", from).slice(0, 1)]) {
          const rendered = renderDraft(draft);
          const mail = await simpleParser(draftEml(draft, { from: null, now: 0, files: [], sequence: 0 }));
          const read = ((mail.to as AddressObject | undefined)?.value ?? []).filter((one) => one.address);
          expect(read.map((one) => one.address)).toEqual(
            rendered.to.map((one) => one.address).filter((address) => address !== ""),
          );
          expect(core(mail.subject ?? "")).toBe(core(rendered.subject));
          expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
        }
        for (const draft of makeDrafts("invitation", from)) {
          if (draft.kind !== "invitation") continue;
          const ics = invitationIcs(draft, "PUBLISH", { from: null, now: 0, files: [], sequence: 0 });
          expect(ics === null).toBe(draft.start === null || draft.end === null);
          if (ics === null) continue;
          const calendar = new ICAL.Component(ICAL.parse(ics) as never);
          for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
          const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
          expect([event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()]).toEqual([
            draft.start,
            draft.end,
          ]);
        }
      }),
      { numRuns: 40, seed: 20_261_127 },
    );
  });
});
