import { simpleParser } from "mailparser";
import type { Draft } from "../../src/core/circulation/draft";
import { draftEml } from "../../src/core/circulation/files";
import { settingFromProfile } from "../../src/core/circulation/from-profile";
import { makeDrafts } from "../../src/core/circulation/make";
import { renderDraft } from "../../src/core/circulation/render";
import { newProfile } from "../../src/core/committee/profile";
import { input } from "./sample";

const one = (list: readonly Draft[]): Draft => {
  expect(list).toHaveLength(1);
  return list[0] as Draft;
};
const text = (draft: Draft) => renderDraft(draft).text;

describe("languages", () => {
  const welsh = {
    cy: {
      title: "{committee}, {date}",
      "greeting.all": "Annwyl aelodau,",
      "subject.circulation.draft": "{committee}: cofnodion drafft, {date}",
    },
  };

  test("Welsh stands first, marked as Welsh, with its own dates; what is untranslated is left out and said", () => {
    const draft = one(makeDrafts("circulation", input({ setting: { languages: ["cy", "en-GB"], texts: welsh } })));
    expect(draft.body.map((part) => part.language)).toEqual(["cy", "en-GB"]);
    expect(draft.subject).toBe(
      "Harbour Board: cofnodion drafft, 2 Mehefin 2026 / Harbour Board: draft minutes, 2 June 2026",
    );
    expect(renderDraft(draft).html).toMatch(/<div lang="cy">[\s\S]*Annwyl aelodau[\s\S]*<div lang="en-GB">/);
    expect(draft.notices.find((notice) => notice.code === "untranslated")?.message).toContain(
      "circulation.opening.draft",
    );
    expect(JSON.stringify(draft.body[0])).not.toContain("twelve lamps");
  });

  /** A council's own Welsh for everything that its circulation and its invitation say. */
  const council = {
    cy: {
      ...welsh.cy,
      "subject.invitation.tentative": "{committee}, {nextDate} (I'W GADARNHAU)",
      "file.draft": "cofnodion drafft",
      "circulation.opening.draft": "Amgaeir cofnodion drafft y cyfarfod ar {date}.",
      "decisions.heading": "Penderfyniadau",
      "actions.heading": "Camau gweithredu",
      "next.heading": "Y cyfarfod nesaf",
      "next.tentative": "{when}{place}; i'w gadarnhau.",
      "place.at": ", {place}",
      "corrections.open": "Os oes rhywbeth yn anghywir, atebwch ataf i yn unig.",
    },
  };

  test.each([
    [["cy", "en-GB"], "cofnodion drafft - draft minutes", /cofnodion drafft, .* \/ .*draft minutes, /],
    [["en-GB", "cy"], "draft minutes - cofnodion drafft", /draft minutes, .* \/ .*cofnodion drafft, /],
  ] as const)("a bilingual council's circulation stands whole in the order %s", async (languages, name, subject) => {
    const draft = one(makeDrafts("circulation", input({ setting: { languages, texts: council } })));
    expect(draft.subject).toMatch(subject);
    expect(draft.files[0]?.name).toBe(`Harbour Board ${name} 2026-06-02.docx`);
    expect(draft.notices.filter(({ code }) => code.startsWith("untranslated"))).toEqual([]);
    const { html, text: plain } = renderDraft(draft);
    const halves = [...html.matchAll(/<div lang="([\w-]+)">/g)].map(([, language]) => language);
    expect(halves).toEqual(languages);
    const order = (one: string, other: string): number => Math.sign(plain.indexOf(other) - plain.indexOf(one));
    expect(order("Annwyl aelodau", "Dear members")).toBe(languages[0] === "cy" ? 1 : -1);
    expect(plain).toContain("dydd Mawrth 20 Hydref 2026, 09:00");
    // The minutes' own words and the table stand once, in the half of their own language.
    expect(html.split("to buy twelve lamps")).toHaveLength(2);
    expect(html.split("<table")).toHaveLength(2);
    const mail = await simpleParser(draftEml(draft, { from: null, now: 0, files: [], sequence: 0 }));
    expect(mail.headers.get("content-language")).toBe(languages.join(", "));
    const invitation = one(makeDrafts("invitation", input({ setting: { languages, texts: council } })));
    const parts = ["Harbour Board, 20 Hydref 2026 (I'W GADARNHAU)", "Harbour Board, 20 October 2026 (TO BE CONFIRMED)"];
    expect(invitation.subject).toBe((languages[0] === "cy" ? parts : parts.reverse()).join(" / "));
  });

  test("a body in Wales starts bilingual with Welsh first; either may stand first", () => {
    const profile = { ...newProfile("h", "Harbour Board"), nation: "wales" as const };
    expect(settingFromProfile(profile, "2026-06-03").languages).toEqual(["cy", "en-GB"]);
    expect(settingFromProfile({ ...profile, languages: ["en-GB", "cy"] }, "2026-06-03").languages).toEqual([
      "en-GB",
      "cy",
    ]);
  });

  test("US English writes dates and approval its own way", () => {
    const setting = { languages: ["en-US"], minutesLanguage: "en-US" };
    const draft = one(makeDrafts("circulation", input({ setting, choices: { state: "confirmed" } })));
    expect(draft.subject).toBe("Harbour Board: approved minutes, June 2, 2026");
  });

  test("a sentence the clerk changed is used, and an emptied one is left out", () => {
    const wording = { "en-GB:greeting.all": "Dear friends of {committee},", "circulation|en-GB:corrections.open": "" };
    const said = text(one(makeDrafts("circulation", input({ choices: { wording } }))));
    expect(said).toContain("Dear friends of Harbour Board,");
    expect(said).not.toContain("If something is inaccurate");
  });
});
