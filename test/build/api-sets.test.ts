import { join } from "node:path";
import { ROOT, textOf } from "./imports";
import { capabilitiesIn, isGuarded } from "./api/guards";
import { covers, programOf, sourcesBelow, usesIn, type Use } from "./api/walk";

// One compilation of src/office with the types of Office; no time is judged here.
jest.setTimeout(180_000);

/** The set that a manifest declares under Requirements: what every host that offers the add-in has. */
function declared(manifest: string): { name: string; version: string } {
  const requirements = /<\/Hosts>\s*<Requirements>([\s\S]*?)<\/Requirements>/.exec(textOf(manifest))?.[1] ?? "";
  const [, name = "", version = ""] = /<Set Name="(\w+)" MinVersion="([\d.]+)"/.exec(requirements) ?? [];
  return { name, version };
}

const CAPABILITIES = capabilitiesIn(textOf("src/office/word/capabilities.ts"));

/** A Mailbox set on a member of the common API says since when Outlook has it, and nothing about Word. */
const concerns = (set: string, host: string): boolean => host === "Mailbox" || !set.startsWith("Mailbox");

const isDeclared = (use: Use, minimum: { name: string; version: string }): boolean =>
  use.sets.every((set) => {
    const [name, version = "0"] = set.split(" ");
    if (!concerns(set, minimum.name)) return true;
    return name === minimum.name && covers(minimum.version, version);
  });

const offending = (uses: readonly Use[], minimum: { name: string; version: string }): string[] =>
  uses
    .filter((use) => !isDeclared(use, minimum) && !isGuarded(use, CAPABILITIES))
    .map(
      (use) => `${use.at}: ${use.member} needs ${use.sets.join(", ")}; declared is ${minimum.name} ${minimum.version}`,
    );

describe("Office API against the declared requirement sets", () => {
  const [word, outlook] = [sourcesBelow("src/office/word"), sourcesBelow("src/office/outlook")];
  const entry = sourcesBelow("src/entry").filter((file) => !file.includes("/preview"));
  const invented = join(ROOT, "src/office/word/invented.ts");
  const inventedText = `
    export async function bad(context: Word.RequestContext, can: { visibleText: boolean }) {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.getText();
      const guarded = can.visibleText ? paragraph.getText() : null;
      const wrong = can.visibleText ? null : paragraph.getText();
      if (!can.visibleText) return null;
      paragraph.getText();
      context.document.body.paragraphs.load("text");
      context.document.load("autoHyphenation");
      return [guarded, wrong];
    }`;
  const program = programOf([...word, ...outlook, ...entry, invented], new Map([[invented, inventedText]]));
  const [wordSet, mailSet] = [declared("manifest.xml"), declared("manifest.outlook.xml")];

  test("the manifests declare what the guide says", () => {
    expect([wordSet, mailSet]).toEqual([
      { name: "WordApi", version: "1.6" },
      { name: "Mailbox", version: "1.8" },
    ]);
  });

  test("the walk sees what is used: members, destructured members, and names in load()", () => {
    const members = new Set(usesIn(program, word).map((use) => use.member));
    for (const seen of [
      "ClientRequestContext.sync",
      "Document.onParagraphAdded",
      "Paragraph.uniqueLocalId",
      "ContentControl.tag",
    ])
      expect([...members]).toContain(seen);
    expect(usesIn(program, word).filter((use) => use.sets.length > 0).length).toBeGreaterThan(50);
  });

  test("it finds an undeclared member, with or without the wrong question before it", () => {
    expect(offending(usesIn(program, [invented]), wordSet)).toEqual([
      "src/office/word/invented.ts:4: Paragraph.getText needs WordApi 1.7; declared is WordApi 1.6",
      "src/office/word/invented.ts:6: Paragraph.getText needs WordApi 1.7; declared is WordApi 1.6",
      "src/office/word/invented.ts:10: Document.autoHyphenation needs WordApiDesktop 1.3; declared is WordApi 1.6",
    ]);
  });

  test("src/office/word uses WordApi 1.6 or asks first", () => {
    expect(offending(usesIn(program, word), wordSet)).toEqual([]);
  });

  const sending = outlook.filter((file) => file.endsWith("/outgoing.ts"));

  test("src/office/outlook uses Mailbox 1.8 or asks first", () => {
    const pane = outlook.filter((file) => !sending.includes(file));
    expect(offending(usesIn(program, pane), mailSet)).toEqual([]);
  });

  test("the check before sending runs only where its event exists, and uses no more than that set", () => {
    const { runtimes } = JSON.parse(textOf("manifest.json")).extensions[0];
    const send = runtimes.find((runtime: { id: string }) => runtime.id === "SendRuntime");
    const [{ name, minVersion }] = send.requirements.capabilities;
    expect([name, minVersion]).toEqual(["Mailbox", "1.12"]);
    expect(offending(usesIn(program, sending), { name, version: minVersion })).toEqual([]);
  });

  test("the pages that start in Word keep to the same", () => {
    const own = entry.filter((file) => !/outlook|launch/.test(file));
    expect(offending(usesIn(program, own), wordSet)).toEqual([]);
  });
});
