import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkHost } from "../../scripts/host/check.mjs";
import { ROOT, textOf } from "./imports";

const FRAMES = /set \$frames "([^"]+)"/.exec(textOf("deploy/nginx.conf"))?.[1] ?? "";
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "application/javascript",
  css: "text/css",
  json: "application/json",
  xml: "text/xml",
  png: "image/png",
};

const PAGE = '<meta http-equiv="Content-Security-Policy"><script defer src=word.0123456789.js></script>';

/** The first script names one that is loaded later, as webpack's does. */
const FIRST = 'o.u=e=>e+"."+({115:"138ca9a985"})[e]+".js";';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a host answers that does everything right, for one file. */
function right(name: string): Answer {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const hashed = /\.[0-9a-f]{10}\.js$/.test(name);
  const icon = ending === "png";
  const known = hashed || icon || !/no-such|\.map$|manifest/.test(name);
  return {
    status: known ? 200 : 404,
    headers: {
      "content-type": TYPES[ending] ?? "text/plain",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": hashed ? "max-age=31536000" : icon ? "max-age=604800" : "no-cache",
      "content-security-policy": `frame-ancestors 'self' ${FRAMES}`,
      ...(hashed ? { "content-encoding": "gzip" } : {}),
    },
    body: `${name.startsWith("word.0") ? FIRST : PAGE}${" ".repeat(3000)}`,
  };
}

const ask =
  (change: (name: string, answer: Answer) => void = () => undefined) =>
  (address: URL): Promise<Response> => {
    const answer = right(address.pathname.slice(1));
    change(address.pathname.slice(1), answer);
    return Promise.resolve(new Response(answer.body, { status: answer.status, headers: answer.headers }));
  };

const BASE = "https://minutes.example.org/";

test("a host that does as the guide says gets no complaint", async () => {
  const { names, complaints } = await checkHost(BASE, ask());
  expect(complaints).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(["word.html", "outlook.html", "policy.js", "launch.js", "word.0123456789.js"]),
  );
  expect(names).toContain("115.138ca9a985.js");
});

const without =
  (file: RegExp, header: string) =>
  (name: string, answer: Answer): void => {
    if (file.test(name))
      answer.headers = Object.fromEntries(Object.entries(answer.headers).filter(([key]) => key !== header));
  };
const says =
  (file: RegExp, header: string, value: string) =>
  (name: string, answer: Answer): void => {
    if (file.test(name)) answer.headers[header] = value;
  };

test.each<[string, (name: string, answer: Answer) => void, RegExp]>([
  [
    "a script that is loaded later and was not put there",
    (name, answer) => {
      if (name.startsWith("115.")) answer.status = 404;
    },
    /^115\.138ca9a985\.js: answered with status 404/,
  ],
  [
    "a page that may be kept",
    says(/word\.html/, "cache-control", "max-age=600"),
    /^word\.html: must be asked for each/,
  ],
  ["a policy that may be kept", says(/policy\.js/, "cache-control", ""), /^policy\.js: must be asked for each time/],
  ["a script that is forgotten", says(/word\.0/, "cache-control", "no-cache"), /^word\.0123456789\.js: may be kept/],
  ["an icon that may not be kept", says(/\.png/, "cache-control", "no-store"), /colour-32\.png: Office shows no icon/],
  ["nobody may frame", says(/outlook\.html/, "x-frame-options", "DENY"), /^outlook\.html: X-Frame-Options keeps/],
  ["anybody may frame", without(/word\.html/, "content-security-policy"), /^word\.html: no Content-Security-Policy/],
  ["some hosts left out", says(/word\.html/, "content-security-policy", "frame-ancestors 'self'"), /leaves out https/],
  ["a wrong type", says(/launch\.js/, "content-type", "text/plain"), /^launch\.js: Content-Type is "text\/plain"/],
  ["types may be guessed", without(/word\.html/, "x-content-type-options"), /^word\.html: no X-Content-Type-Options/],
  ["addresses are told", without(/word\.html/, "referrer-policy"), /^word\.html: no Referrer-Policy/],
  ["no compression", without(/word\.0/, "content-encoding"), /^word\.0123456789\.js: is sent uncompressed/],
  ["a page is missing", (name, answer) => void (name === "outlook.html" && (answer.status = 404)), /status 404$/],
  ["one page for every name", (name, answer) => void (/no-such/.test(name) && (answer.status = 200)), /not 404$/],
  ["source maps", (name, answer) => void (name.endsWith(".map") && (answer.status = 200)), /source maps/],
  [
    "a page without its policy",
    (name, answer) => void (name === "word.html" && (answer.body = "")),
    /has lost its own/,
  ],
])("%s: a complaint", async (_, change, expected) => {
  const { complaints } = await checkHost(BASE, ask(change));
  expect(complaints.join("\n")).toMatch(new RegExp(expected.source, "m"));
});

test("the container leaves out what the machine made", () => {
  const left = readFileSync(join(ROOT, ".dockerignore"), "utf8").split("\n").filter(Boolean);
  const made = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n").filter(Boolean);
  expect(made.map((line) => line.replace(/\/$/, "")).filter((line) => !left.includes(line))).toEqual([]);
});
