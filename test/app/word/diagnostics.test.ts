import { copyDiagnostics, diagnostics } from "../../../src/app/word/diagnostics";
import { openDocument } from "../../../src/app/word/open";
import { tagAll } from "../../../src/app/word/tagging";
import { done, failed } from "../../../src/ports/outcome";
import { sessionOver } from "../../support/fake-port";

const LINES = [
  "Present: Olwen Hart",
  "Action HUG 1: Olwen Hart to ask the port about the slipway.",
  "Agreed: to meet monthly.",
];

describe("Diagnostics", () => {
  it("hold versions, counts and codes, and no word of the document", async () => {
    const { session, port } = sessionOver(LINES);
    await openDocument(session);
    await tagAll(session);
    port.fault = "host-busy";
    await tagAll(session);
    const text = diagnostics(session);
    expect(text).toContain("Matters Arising 0.0.0");
    expect(text).toContain("document: 3 paragraphs, 102 characters");
    expect(text).toContain("read: actions 1, decisions 1, people 1, next meeting no");
    expect(text).toContain("tags: 3;");
    const own = new Set("action actions and no of the to agreed present".split(" "));
    const words =
      LINES.join(" ")
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [];
    expect(words.filter((word) => !own.has(word) && new RegExp(`\\b${word}\\b`, "i").test(text))).toEqual([]);
  });

  it("say why a document could not be read", async () => {
    const { session, port } = sessionOver(LINES);
    port.fault = "encrypted";
    await openDocument(session);
    expect(diagnostics(session)).toContain("state: failed\nfailure: encrypted");
  });

  it("are shown for copying where the clipboard is forbidden", async () => {
    const { session } = sessionOver(LINES);
    const ways: string[] = [];
    const deliver = {
      ways: () => [],
      deliver: (_file: unknown, way: string) => {
        ways.push(way);
        return Promise.resolve(way === "copy" ? failed("not-supported") : done(undefined));
      },
    };
    expect(await copyDiagnostics({ ...session, deliver })).toBe("shown");
    expect(ways).toEqual(["copy", "show"]);
  });
});
