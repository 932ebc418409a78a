import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import { manifests } from "../../../scripts/manifests/write.mjs";
import { ROOT, textOf } from "../../build/imports";

/** Where the files of dist/ are taken to be deployed: an address with a path, as the administrator's guide allows. */
export const ADDRESS = "https://minutes.example.org/committee/minutes/";
const { origin: ORIGIN, pathname: FOLDER } = new URL(ADDRESS);
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "application/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  png: "image/png",
};

/** The headers of deploy/nginx.conf. */
function headers(name: string): Record<string, string> {
  const nginx = textOf("deploy/nginx.conf");
  const frames = /set \$frames "([^"]+)"/.exec(nginx)?.[1] ?? "";
  const lines = [...nginx.matchAll(/add_header (\S+) "?([^";]+)"? always;/g)];
  return {
    ...Object.fromEntries(lines.map(([, key = "", value = ""]) => [key, value.replace("$frames", frames)])),
    "content-type": TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
  };
}

/** What a browser saw of a deployed add-in. */
export interface Deployed {
  readonly page: Page;
  /** Files of ours that were asked for. */
  readonly asked: readonly string[];
  /** What was not there, what the rules of the pages refused, errors of scripts, requests to anybody else. */
  readonly troubles: readonly string[];
  pane(): Promise<Frame>;
}

/**
 * The add-in as it is deployed: the built pages byte for byte, with their own rules and the web host's headers, at an
 * address of the organisation. Office.js comes from Microsoft's address; what answers there and plays Word and Outlook
 * round the pane is the preview.
 *
 * @param preview address of a running preview
 * @param changed files that the administrator changed, by name
 */
export async function deployed(
  context: BrowserContext,
  preview: string,
  host: "word" | "outlook",
  changed: Readonly<Record<string, string>> = {},
): Promise<Deployed> {
  const asked: string[] = [];
  const troubles: string[] = [];
  const made = manifests(ADDRESS);
  const fromPreview = async (route: Route, path: string): Promise<void> =>
    route.fulfill({ response: await route.fetch({ url: new URL(path, preview).href }) });

  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname + url.search;
    if (url.origin === new URL(preview).origin) return route.continue();
    if (url.href.startsWith(OFFICE)) {
      const name = url.href.slice(OFFICE.length);
      if (name !== "office.js") return fromPreview(route, `/officejs/${name}`);
      const parts = ["msajax.js", "office.js", "extension.js"].map((part) =>
        route.fetch({ url: new URL(`/officejs/${part}`, preview).href }).then((answer) => answer.text()),
      );
      return route.fulfill({ contentType: "application/javascript", body: (await Promise.all(parts)).join("\n") });
    }
    if (url.origin !== ORIGIN) {
      troubles.push(`asked elsewhere: ${url.href}`);
      return route.abort();
    }
    if (url.pathname.startsWith(FOLDER)) {
      const name = url.pathname.slice(FOLDER.length);
      asked.push(name);
      const file = join(ROOT, "dist", name);
      const body = changed[name] ?? made[name] ?? (existsSync(file) ? readFileSync(file) : null);
      if (body !== null) return route.fulfill({ status: 200, headers: headers(name), body });
      troubles.push(`not there: ${name}`);
      return route.fulfill({ status: 404, body: "" });
    }
    const manifest = /^\/(manifest(?:\.outlook)?\.xml)$/.exec(url.pathname)?.[1];
    if (manifest) return route.fulfill({ contentType: "application/xml", body: made[manifest] ?? "" });
    // A stream that tells of new builds; nothing is built here.
    if (url.pathname === "/preview/changes") return route.fulfill({ status: 204, body: "" });
    return fromPreview(route, path);
  });

  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|violates/i.test(message.text()))
      troubles.push(message.text());
  });
  await page.goto(`${ORIGIN}/${host === "outlook" ? "?host=outlook&mode=compose" : ""}`);
  await page.waitForFunction(() => "preview" in window);
  return {
    page,
    asked,
    troubles,
    pane: async () => {
      await page.evaluate(() => window.preview.ready());
      const frame = await (await page.waitForSelector(".pane iframe")).contentFrame();
      if (!frame) throw new Error("The pane has no page.");
      return frame;
    },
  };
}
