import { mergeMembers, noticeFor, openProfileFile, readMembers, withKind } from "../../../src/app/word/membership";
import { openDocument } from "../../../src/app/word/open";
import {
  answerQuestion,
  dropProfile,
  forgetProfile,
  keepProfile,
  lastProfile,
  openQuestions,
  profileAtDesk,
  profileFile,
  profileFromMinutes,
  profileOf,
  shareProfile,
} from "../../../src/app/word/profile";
import { keepChoice } from "../../../src/app/word/book";
import { holdings } from "../../../src/app/word/holdings";
import { newProfile } from "../../../src/core/committee/profile";
import { memberNamed } from "../../../src/core/import/members";
import { minutesFiles } from "../../../src/docx/minutes-files";
import { docx, p } from "../../support/docx-builder";
import { livePane } from "../../support/live-pane";
import type { LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const MINUTES = docx(
  p("Marsh End Parish Council", { style: "Title" }),
  p("Minutes of the meeting held on 4 June 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("In attendance: Flo Reed (Clerk)"),
  p("Apologies: Dina Holt"),
  p("1. Membership", { style: "Heading1" }),
  p("Bram Otley is standing down after nine years."),
  p("Action MEP 06/01: Ada Fenn to thank him."),
);

async function opened(bytes: Uint8Array = MINUTES): Promise<LivePane> {
  const live = await livePane(bytes);
  await openDocument(live.session);
  return live;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function profiled(): Promise<LivePane> {
  const live = await opened();
  await keepProfile(live.session, {
    ...profileFromMinutes(live.state()),
    members: ["Ada Fenn", "Bram Otley", "Dina Holt"].map((name) => ({
      ...memberNamed(name),
      address: `${name[0]}@marsh.example`,
    })),
  });
  return live;
}

describe("The committee's profile", () => {
  it("is written once where Save is pressed twice and another choice follows at once", async () => {
    const live = await opened();
    const profile = profileFromMinutes(live.state());
    const saved = [keepProfile(live.session, profile), keepProfile(live.session, profile)];
    const other = keepChoice(live.session, "interest", "Ada Fenn:1", {
      name: "Ada Fenn",
      item: "1",
      interest: "Neighbour",
      dispensation: false,
      withdrew: false,
      returned: false,
    });
    await expect(Promise.all(saved)).resolves.toEqual([true, true]);
    await other;
    expect(live.state().parts).toHaveLength(1);
    expect(profileOf(live.state())?.name).toBe("Marsh End Parish Council");
    expect(holdings(live.session, live.state(), {}).map((line) => line.what)).toContain("Declared interests");
    live.word.close();
  });

  it("begins from the open minutes: body, people and references, addresses blank", async () => {
    const live = await opened();
    const profile = profileFromMinutes(live.state());
    expect(profile.name).toBe("Marsh End Parish Council");
    expect(profile.members.map((member) => [member.name, member.capacity, member.address])).toEqual([
      ["Ada Fenn", "member", ""],
      ["Bram Otley", "member", ""],
      ["Cleo Marsh", "member", ""],
      ["Flo Reed", "officer", ""],
      ["Dina Holt", "member", ""],
    ]);
    expect(profile.actionNumbering?.next).toBe("MEP 06/02");
    live.word.close();
  });

  it("is one file: what is shared and opened again is the same, word for word", async () => {
    const live = await profiled();
    const profile = profileAtDesk(live.session, live.state());
    if (!profile) throw new Error("no profile");
    await shareProfile(live.session, profile, "download");
    const [file] = live.delivered;
    expect(file?.name).toBe("Marsh End Parish Council.committee.json");
    expect(openProfileFile(file?.bytes ?? new Uint8Array())).toEqual({ ok: true, value: profile, remarks: [] });
    live.word.close();
  });

  it("goes along in the document and is in no clean copy", async () => {
    const live = await profiled();
    const bytes = await live.session.document.bytes();
    if (!bytes.ok) throw new Error(bytes.failure.code);
    const again = await opened(bytes.value);
    expect(profileOf(again.state())).toEqual(profileOf(live.state()));
    expect(holdings(again.session, again.state(), {}).flatMap((line) => line.details)).toContain("Dina Holt");
    const clean = await minutesFiles.clean(bytes.value);
    if (!clean.ok) throw new Error(clean.failure.code);
    const left = await opened(clean.value);
    expect(left.state().parts).toEqual([]);
    expect(profileOf(left.state())).toBeNull();
    await dropProfile(again.session);
    expect(profileOf(again.state())).toBeNull();
    for (const one of [live, again, left]) one.word.close();
  });

  it("keeps addresses on this computer and in the file, and in the document only where the policy lets them in", async () => {
    const live = await profiled();
    const words = () =>
      live
        .state()
        .parts.map((part) => part.xml)
        .join("");
    expect(words()).not.toContain("marsh.example");
    const [member] = profileAtDesk(live.session, live.state())?.members ?? [];
    expect(member).toMatchObject({ name: "Ada Fenn", address: "A@marsh.example" });
    expect(lastProfile(live.session)?.name).toBe("Marsh End Parish Council");
    forgetProfile(live.session, profileOf(live.state())?.id ?? "");
    expect(lastProfile(live.session)).toBeNull();
    expect(profileAtDesk(live.session, live.state())?.members[0]?.address).toBe("");
    const open = { ...live.session, policy: { ...live.session.policy, addressesInDocuments: true } };
    await keepProfile(open, {
      ...newProfile("c", "C"),
      members: [{ ...memberNamed("Ada Fenn"), address: "a@marsh.example" }],
    });
    expect(words()).toContain("a@marsh.example");
    live.word.close();
  });

  it("asks once about new and standing-down members, with the sentence that says so", async () => {
    const live = await profiled();
    const questions = openQuestions(live.state());
    expect(questions.map(({ kind, name, sentence }) => [kind, name, sentence])).toEqual([
      ["unlisted", "Cleo Marsh", "Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"],
      ["standing-down", "Bram Otley", "Bram Otley is standing down after nine years."],
    ]);
    for (const question of questions) await answerQuestion(live.session, question, "yes");
    expect(openQuestions(live.state())).toEqual([]);
    const members = profileOf(live.state())?.members ?? [];
    expect(members.find((member) => member.name === "Bram Otley")?.until).toBe("2026-06-04");
    expect(members.map((member) => member.name)).toContain("Cleo Marsh");
    live.word.close();
  });

  it("does not ask again what was answered with no", async () => {
    const live = await profiled();
    const before = profileOf(live.state());
    for (const question of openQuestions(live.state())) await answerQuestion(live.session, question, "no");
    expect(openQuestions(live.state())).toEqual([]);
    expect(profileOf(live.state())).toEqual(before);
    live.word.close();
  });

  it("reads members from a table, contact cards and earlier minutes, and never overwrites what is entered", async () => {
    const live = await profiled();
    const known = profileAtDesk(live.session, live.state())?.members ?? [];
    const table = await readMembers(
      live.session,
      "list.csv",
      bytesOf("Name,Email,Role\nAda Fenn,new@marsh.example,Chair\nIda Moss,ida@marsh.example,\n"),
    );
    if (!table.ok) throw new Error("table");
    const merged = mergeMembers(known, table.value);
    expect([merged.added, merged.completed]).toEqual([1, 1]);
    expect(merged.members[0]).toMatchObject({ name: "Ada Fenn", address: "A@marsh.example", roles: ["Chair"] });
    const card = await readMembers(
      live.session,
      "ida.vcf",
      bytesOf("BEGIN:VCARD\nVERSION:4.0\nFN:Ida Moss\nEMAIL:ida@marsh.example\nEND:VCARD\n"),
    );
    expect(card).toMatchObject({ ok: true, value: [{ name: "Ida Moss", address: "ida@marsh.example" }] });
    const minutes = await readMembers(live.session, "june.docx", MINUTES);
    expect(minutes.ok && minutes.value.map((member) => member.name)).toContain("Flo Reed");
    expect(await readMembers(live.session, "june.docx", bytesOf("nothing"))).toEqual({
      ok: false,
      code: "not-a-document",
    });
    live.word.close();
  });

  it("follows the kind of body with the law's quorum and notice, and leaves a rule of one's own alone", () => {
    const parish = withKind(newProfile("c", "Marsh End Parish Council"), "parish-council", "england");
    expect(parish.quorum).toMatchObject({ of: "seats", numerator: 1, denominator: 3, least: 3 });
    expect(parish.notice).toMatchObject({ rule: "local-council", days: 3 });
    expect(parish.quorum.source).not.toBe("");
    const own = { ...parish, quorum: { ...parish.quorum, least: 5, source: "Standing order 4" } };
    expect(withKind(own, "school-governors", "england").quorum).toEqual(own.quorum);
    // Wednesday 10 June 2026: three clear days before it are Tuesday, Monday and Saturday, for Sunday does not count.
    expect(noticeFor(parish, "2026-06-10")).toMatchObject({ ok: true, date: "2026-06-05" });
  });

  it("refuses a damaged or foreign file with a sentence", () => {
    const broken = openProfileFile(bytesOf('{"format": "matters-arising/committee", "version": 1, "name": 3}'));
    expect(broken.ok).toBe(false);
    expect(openProfileFile(bytesOf("hello")).ok).toBe(false);
    expect(openProfileFile(profileFile(newProfile("c", "X")).bytes).ok).toBe(true);
  });

  it("completes whom a file names with a title, and does not list them twice", () => {
    const merged = mergeMembers(
      [memberNamed("Ada Fenn")],
      [{ ...memberNamed("Cllr Ada Fenn MBE"), address: "ada@example.org" }],
    );
    expect(merged).toMatchObject({
      added: 0,
      completed: 1,
      members: [{ name: "Ada Fenn", address: "ada@example.org" }],
    });
  });

  it("begins a parish council's profile with the law's quorum and notice, each with its source", async () => {
    const begun = profileFromMinutes((await opened()).state());
    expect(begun).toMatchObject({ kind: "parish-council", nation: "england" });
    expect(begun.quorum.source).not.toBe("");
    expect(begun.notice.days).toBe(3);
  });
});
