import { fitLine, fitMessage } from "../../src/core/circulation/fit";
import { makeDrafts } from "../../src/core/circulation/make";
import { renderDraft } from "../../src/core/circulation/render";
import { draftEml } from "../../src/core/circulation/files";
import { ATTACHMENT_BASE64_CHARACTERS, RECIPIENTS_PER_CALL } from "../../src/core/circulation/limits";
import { action, input, owner } from "./sample";
import { simpleParser, type AddressObject } from "mailparser";

const members = Array.from({ length: 500 }, (_, at) => ({
  name: `Member Number ${at + 1} Ŵyn 会員`,
  address: `member${at + 1}@harbour.example`,
}));
const actions = Array.from({ length: 200 }, (_, at) =>
  action(`HB ${at + 1}`, `Do the thing numbered ${at + 1}, and report to the board on what it cost and who helped.`, [
    owner(members[at * 2]!.name),
  ]),
);
const big = input({ setting: { members }, minutes: { actions } });

describe("500 members and 200 actions", () => {
  const [draft] = makeDrafts("circulation", big);
  const rendered = renderDraft(draft!);

  test("are all in the circulation, in every form", async () => {
    expect(rendered.to).toHaveLength(500);
    for (const entry of actions) {
      expect(rendered.html).toContain(`>${entry.ref}<`);
      expect(rendered.text).toContain(`[${entry.ref}]`);
    }
    const mail = await simpleParser(draftEml(draft!, { from: null, now: 0, files: [], sequence: 0 }));
    const to = mail.to as AddressObject;
    expect(to.value.map((one) => ({ name: one.name, address: one.address }))).toEqual(members);
    expect(mail.text).toContain("[HB 200]");
  });

  test("do not fit a new form: it is refused with what to do, and nothing is cut", () => {
    const fitted = fitMessage(rendered, "form");
    expect(fitted.ok).toBe(false);
    expect(fitted.said[0]?.message).toMatch(/32 KB.*choose Fill/);
  });

  test("fit an open item whole", () => {
    const fitted = fitMessage(rendered, "open-item");
    expect(fitted.ok && fitted.messages).toHaveLength(1);
    expect(fitted.ok && fitted.messages[0]?.html).toBe(rendered.html);
  });

  test("with a short text are split into forms of 100 recipients, each in exactly one, and that is said", () => {
    const fitted = fitMessage({ ...rendered, html: "<p>x</p>" }, "form");
    if (!fitted.ok) throw new Error("refused");
    expect(fitted.messages.map((message) => message.to.length)).toEqual([100, 100, 100, 100, 100]);
    expect(fitted.messages.flatMap((message) => message.to)).toEqual(rendered.to);
    expect(fitted.said.map((notice) => notice.code)).toEqual(["recipients-split"]);
    expect(Math.max(...fitted.messages.map((message) => message.to.length))).toBeLessThanOrEqual(RECIPIENTS_PER_CALL);
  });

  test("give one mail to each owner, each with one action", () => {
    const drafts = makeDrafts("owner", big);
    expect(drafts).toHaveLength(200);
    drafts.forEach((one, at) => {
      const text = renderDraft(one).text;
      expect(text.match(/\[HB \d+\]/g)).toEqual([`[HB ${at + 1}]`]);
    });
  });
});

describe("what is too long", () => {
  test("a subject ends at a word with an ellipsis, and that is said", () => {
    const subject = `Harbour ${"council ".repeat(60)}`.trim();
    const fitted = fitMessage({ to: [], cc: [], bcc: [], subject, html: "", text: "", files: [] }, "form");
    expect(fitted.ok && fitted.messages[0]!.subject.length).toBeLessThanOrEqual(255);
    expect(fitted.ok && fitted.messages[0]!.subject).toMatch(/council…$/);
    expect(fitted.said.map((notice) => notice.code)).toEqual(["subject-shortened"]);
  });

  test("a character is never split", () => {
    expect(fitLine("👩".repeat(200), 255)).toBe(`${"👩".repeat(127)}…`);
  });

  test("a file that is too large is refused with its size", () => {
    const message = { to: [], cc: [], bcc: [], subject: "x", html: "", text: "", files: [] };
    const limit = (ATTACHMENT_BASE64_CHARACTERS / 4) * 3;
    expect(fitMessage(message, "open-item", [limit - 3]).ok).toBe(true);
    const refused = fitMessage(message, "open-item", [limit + 3]);
    expect(refused.ok).toBe(false);
    expect(refused.said[0]?.message).toContain("20.0 MB");
  });
});
