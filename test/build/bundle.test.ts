import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { JSDOM } from "jsdom";
import { productionPackages } from "../../scripts/licences.mjs";
import { ROOT, textOf } from "./imports";

// `npm test` and `.ci/run` build before they test.
const DIST = join(ROOT, "dist");

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [relative(DIST, path)];
  });
}

const files = filesOf(DIST);
const read = (name: string): string => readFileSync(join(DIST, name), "utf8");
const code = files.filter((name) => /\.(js|html|css)$/.test(name));
const pages = ["word.html", "outlook.html", "launch.html"].filter((name) => existsSync(join(DIST, name)));
const pageOf = (name: string): Document => new JSDOM(read(name)).window.document;

describe("What is deployed", () => {
  test("has the pages that the manifests name", () => {
    const named = ["manifest.xml", "manifest.outlook.xml", "manifest.json", "assets/shortcuts.json"].flatMap(
      (manifest) =>
        [...textOf(manifest).matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map((match) => match[1] ?? ""),
    );
    expect(new Set(named).size).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !files.includes(name))).toEqual([]);
  });

  test("holds nothing of the preview, of tests or of a developer's machine", () => {
    const traces =
      /src\/preview|emulat|officejs\/|extension\.js|test\/support|localhost|127\.0\.0\.1|\/home\/|\/Users\//;
    expect(code.filter((name) => traces.test(read(name))).map((name) => [name, traces.exec(read(name))?.[0]])).toEqual(
      [],
    );
    expect(files.filter((name) => /preview|test|sample/i.test(name))).toEqual([]);
  });

  test("keeps source maps apart and names none", () => {
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(code.filter((name) => read(name).includes("sourceMappingURL"))).toEqual([]);
    expect(readdirSync(join(ROOT, "dist-maps")).some((name) => /^word\.[0-9a-f]{10}\.js\.map$/.test(name))).toBe(true);
  });

  test("brings the licence of every package whose code is in it", () => {
    const maps = readdirSync(join(ROOT, "dist-maps")).map((name) =>
      readFileSync(join(ROOT, "dist-maps", name), "utf8"),
    );
    const held = maps.flatMap((map) =>
      [...map.matchAll(/node_modules\/(@[^/"]+\/[^/"]+|[^@/"][^/"]*)\/(?!node_modules\b)/g)].map(
        (match) => match[1] ?? "",
      ),
    );
    const titles = [...read("licences.txt").matchAll(/^(\S+) \d[\w.-]*, (\S+)$/gm)];
    const named = titles.map((match) => match[1] ?? "");
    expect(named).toEqual(expect.arrayContaining(["react", "fflate", "@fluentui/react-button", "tabster"]));
    expect([...new Set(held)].filter((name) => !named.includes(name))).toEqual([]);
    const known = productionPackages().map(({ name, licence }) => `${name} ${licence}`);
    expect(titles.filter(([, name, licence]) => !known.includes(`${name} ${licence}`)).map(([title]) => title)).toEqual(
      [],
    );
    expect(read("licences.txt")).toMatch(/Permission is hereby granted, free of charge/);
  });

  test("names scripts and styles by their content, but for those whose name stands elsewhere", () => {
    // launch.js: in the manifest. policy.js: changed by administrators. page.css: of the privacy and support pages.
    const fixed = ["launch.js", "policy.js", "page.css"];
    const plain = files.filter((name) => /\.(js|css)$/.test(name) && !/\.[0-9a-f]{10}\.(js|css)$/.test(name));
    expect(plain.sort()).toEqual(fixed.sort());
  });

  test.each(pages)("%s asks for all of its scripts and styles at once, ahead of the first that runs", (name) => {
    const head = [...pageOf(name).querySelectorAll("link, script[src]")];
    const first = head.findIndex((one) => one.localName === "script");
    const ahead = head.slice(0, first).map((one) => `${one.getAttribute("as")} ${one.getAttribute("href")}`);
    const used = head.slice(first).map((one) => {
      const kind = one.localName === "script" ? "script" : "style";
      return `${kind} ${one.getAttribute("src") ?? one.getAttribute("href")}`;
    });
    expect(ahead.sort()).toEqual(used.sort());
  });

  test("the web host's rules know every kind of name", () => {
    const nginx = textOf("deploy/nginx.conf");
    for (const name of ["launch", "policy"]) expect(nginx).toContain(`location = /${name}.js { expires -1; }`);
    const hashed = /location ~\* "([^"]+)" \{ expires 1y; \}/.exec(nginx)?.[1] ?? "";
    const scripts = files.filter((name) => /\.[0-9a-f]{10}\.(js|css)$/.test(name));
    expect(scripts.filter((name) => !new RegExp(hashed, "i").test(`/${name}`))).toEqual([]);
  });
});

describe.each(pages)("%s", (name) => {
  const page = pageOf(name);
  const content = page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
  const rules = new Map(
    content.split(";").map((rule) => [rule.trim().split(" ")[0] ?? "", rule.trim().split(" ").slice(1)]),
  );

  test("lets scripts come from our origin and office.js's alone", () => {
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
    expect(rules.get("connect-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://*.officeapps.live.com",
    ]);
    for (const closed of ["object-src", "base-uri", "form-action"]) expect(rules.get(closed)).toEqual(["'none'"]);
    expect(content).not.toMatch(/unsafe-eval|wasm-unsafe|(?:^|\s)\*|http:/);
  });

  test("states the rules before anything is loaded", () => {
    const head = [...page.head.children];
    const rule = head.findIndex((element) => element.getAttribute("http-equiv") === "Content-Security-Policy");
    expect(rule).toBeGreaterThanOrEqual(0);
    expect(head.slice(0, rule).filter((element) => element.matches("script, link, style"))).toEqual([]);
  });

  test("has no script or handler in its own text", () => {
    expect([...page.querySelectorAll("script")].filter((script) => !script.src || script.textContent !== "")).toEqual(
      [],
    );
    const attributes = [...page.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    expect(
      attributes.filter(({ name: attribute, value }) => /^on/.test(attribute) || /^javascript:/.test(value)),
    ).toEqual([]);
  });

  test("takes office.js from Microsoft, and only that from elsewhere", () => {
    const sources = [...page.querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "");
    expect(sources.filter((source) => /^https?:/.test(source))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect(sources.filter((source) => !/^https:/.test(source) && !files.includes(source))).toEqual([]);
  });

  test("speaks a language and has a title", () => {
    expect(page.documentElement.lang).toBe("en-GB");
    expect(page.title).toMatch(/^Matters Arising/);
  });
});
