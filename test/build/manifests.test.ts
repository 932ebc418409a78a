import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { ROOT, textOf } from "./imports";

/** The generator is an ES module script; it is run as a person would run it. */
function generated(base?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "manifests-"));
  execFileSync("node", ["scripts/manifests/write.mjs", base ?? "https://localhost:3000/", folder], { cwd: ROOT });
  return folder;
}

const parse = (xml: string): Document => new new JSDOM("").window.DOMParser().parseFromString(xml, "text/xml");
const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS("*", name)];
const XML = ["manifest.xml", "manifest.outlook.xml"];

describe("the three manifests come from one source", () => {
  const folder = generated();

  test.each([...XML, "manifest.json", "en-us.json", "assets/shortcuts.json"])(
    "%s in the project is what the source says",
    (name) => {
      expect(textOf(name)).toBe(readFileSync(join(folder, name), "utf8"));
    },
  );

  test("a production address replaces the development one everywhere", () => {
    const production = generated("https://minutes.example.org/addin/");
    for (const name of [...XML, "manifest.json", "assets/shortcuts.json"])
      expect(readFileSync(join(production, name), "utf8")).not.toContain("localhost");
    // “Don't include any segments of the URL beyond the domain”: https://learn.microsoft.com/javascript/api/manifest/appdomain
    for (const name of XML)
      expect(readFileSync(join(production, name), "utf8")).toContain(
        "<AppDomain>https://minutes.example.org</AppDomain>",
      );
  });

  test("an address that is not https is refused with a sentence", () => {
    expect(() => generated("http://minutes.example.org/")).toThrow(/must begin with https/);
  });
});

describe.each(XML)("%s", (name) => {
  const manifest = parse(textOf(name));

  test("is well-formed and its parts stand in the order that the manifest reference prescribes", () => {
    expect(all(manifest, "parsererror")).toEqual([]);
    const order =
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides ExtendedOverrides".split(
        " ",
      );
    const names = [...manifest.documentElement.children].map((child) => child.localName);
    expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test("every resource id is defined once per Resources element and used ids exist", () => {
    for (const overrides of all(manifest, "VersionOverrides")) {
      const resources = [...overrides.children].find((child) => child.localName === "Resources");
      const defined = new Set([...(resources?.querySelectorAll("[id]") ?? [])].map((node) => node.getAttribute("id")));
      const used = [...overrides.querySelectorAll("[resid]")]
        .filter((node) => node.closest("VersionOverrides") === overrides)
        .map((node) => node.getAttribute("resid"));
      expect(used.filter((id) => !defined.has(id))).toEqual([]);
    }
  });

  test("strings and ids stay within the documented lengths", () => {
    for (const strings of all(manifest, "ShortStrings"))
      for (const node of all(strings, "String"))
        expect((node.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(125);
    for (const strings of all(manifest, "LongStrings"))
      for (const node of all(strings, "String"))
        expect((node.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(250);
    for (const node of manifest.querySelectorAll("[resid]"))
      expect((node.getAttribute("resid") ?? "").length).toBeLessThanOrEqual(32);
  });

  test("every icon exists in the size it is declared with", () => {
    const urls = new Map(
      all(manifest, "Image")
        .filter((image) => image.getAttribute("id"))
        .map((node) => [node.getAttribute("id"), node.getAttribute("DefaultValue")]),
    );
    for (const node of [...all(manifest, "Image")].filter((image) => image.getAttribute("size"))) {
      const url = urls.get(node.getAttribute("resid")) ?? "";
      const path = join(ROOT, url.replace("https://localhost:3000/", ""));
      expect([url, existsSync(path) && readFileSync(path).readUInt32BE(16)]).toEqual([
        url,
        Number(node.getAttribute("size")),
      ]);
    }
  });

  test("says nothing in British spelling to an American", () => {
    const british = /(?:recogn|organ)is|colour|programme|centre/iu;
    const told = [...all(manifest, "String"), ...all(manifest, "Description"), ...all(manifest, "DisplayName")];
    const texts = told.filter((node) => british.test(node.getAttribute("DefaultValue") ?? ""));
    expect(texts.length).toBeGreaterThan(0);
    for (const node of texts) {
      const [override] = all(node, "Override");
      expect(override?.getAttribute("Locale")).toBe("en-US");
      expect(override?.getAttribute("Value")).not.toMatch(british);
    }
  });

  test("asks for the least", () => {
    const permission = manifest.documentElement.querySelector(":scope > Permissions")?.textContent;
    expect(permission).toBe(name === "manifest.xml" ? "ReadWriteDocument" : "ReadWriteItem");
    expect(textOf(name)).not.toMatch(/ReadWriteMailbox/);
  });

  const schema = process.env["OFFICE_MANIFEST_SCHEMA"];
  // The schemas are Microsoft's and no part of the project: without them the structural checks above stand alone.
  const validate = (): void => {
    // Documented since Mailbox 1.8, absent from the 2019 schemas: https://learn.microsoft.com/javascript/api/manifest/supportssharedfolders
    const known = textOf(name).replace(/\s*<SupportsSharedFolders>true<\/SupportsSharedFolders>/, "");
    const file = join(mkdtempSync(join(tmpdir(), "schema-")), name);
    writeFileSync(file, known);
    execFileSync("xmllint", ["--noout", "--schema", schema ?? "", file], { stdio: "pipe" });
  };
  if (schema) test("validates against the published schema", validate);
});

describe("the unified manifest", () => {
  const manifest = JSON.parse(textOf("manifest.json"));

  test("is accepted by office-addin-manifest", () => {
    execFileSync("npx", ["office-addin-manifest", "validate", "manifest.json"], { cwd: ROOT, stdio: "pipe" });
  });

  test("speaks American English too, in a file that is there and says nothing in British spelling", () => {
    const [other] = manifest.localizationInfo.additionalLanguages;
    expect(other.languageTag).toBe("en-us");
    const texts = JSON.parse(textOf(other.file));
    expect(Object.keys(texts).filter((key) => key !== "$schema")).toEqual([
      "name.short",
      "name.full",
      "description.short",
      "description.full",
    ]);
    expect(JSON.stringify(texts)).not.toMatch(/(?:recogn|organ)is/iu);
    expect(texts["description.short"].length).toBeLessThanOrEqual(80);
  });

  test("names only pages that the build makes", () => {
    const named = [textOf("manifest.json"), ...XML.map(textOf)].join("\n").match(/[\w-]+\.(?:html|js)\b/gu) ?? [];
    const built = textOf("webpack.config.js");
    const copied = readdirSync(join(ROOT, "assets/pages"));
    const unknown = [...new Set(named)].filter((name) => name !== "launch.js" && !copied.includes(name));
    expect(unknown.sort()).toEqual(["launch.html", "outlook.html", "word.html"]);
    for (const name of unknown) expect(built).toContain(`page: "${name.replace(".html", "")}"`);
  });

  test("hides both add-in only versions, so that nobody sees the add-in twice", () => {
    const hidden = manifest.extensions[0].alternates.map(
      (entry: { hide: { customOfficeAddin: { officeAddinId: string } } }) => entry.hide.customOfficeAddin.officeAddinId,
    );
    const ids = XML.map((name) => all(parse(textOf(name)), "Id")[0]?.textContent);
    expect(hidden.sort()).toEqual(ids.sort());
  });

  test("offers the same commands as the add-in only manifests", () => {
    const actions = manifest.extensions[0].runtimes.flatMap((runtime: { actions: { id: string }[] }) =>
      runtime.actions.map((action) => action.id),
    );
    const functions = XML.flatMap((name) => all(parse(textOf(name)), "FunctionName").map((node) => node.textContent));
    expect(functions.filter((id) => !actions.includes(id))).toEqual([]);
  });

  test("shortcuts need no AltGr (Ctrl+Alt)", () => {
    const keys = JSON.stringify(manifest.extensions[0].keyboardShortcuts);
    expect(keys).not.toMatch(/Alt/);
  });
});
