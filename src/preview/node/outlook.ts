import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { DOMWindow } from "jsdom";
import { JSDOM, ResourceLoader } from "jsdom";
import { readLinksQuickly } from "./anchors";
import type { AjaxScope } from "../extension/msajax";
import { standInForAjax } from "../extension/msajax";
import type { OutlookScope } from "../extension/outlook";
import { extendOutlook } from "../extension/outlook";
import type { OutlookHostOptions } from "../outlook/host";
import { OutlookHost } from "../outlook/host";
import type { Mailbox } from "../outlook/mailbox";
import { outlookProfile } from "../outlook/profiles";

const ORIGIN = "https://localhost:3000";
const DIST = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** Serves the npm package's files and nothing else: there is no network in these tests. */
class NpmFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const path = new URL(url).pathname;
    if (!path.startsWith("/officejs/")) return null;
    try {
      return Promise.resolve(readFileSync(join(DIST, path.slice("/officejs/".length)))) as ReturnType<
        ResourceLoader["fetch"]
      >;
    } catch {
      return null;
    }
  }
}

export interface NodeOutlook {
  /** The add-in's `Office` namespace, after onReady. */
  readonly Office: typeof Office;
  readonly host: OutlookHost;
  readonly window: DOMWindow;
  /** Members that went through the extension, in order. */
  readonly extended: string[];
  close(): void;
}

/**
 * Boots the unmodified office.js for Outlook on the web in jsdom and plays the host to it.
 *
 * @param mailbox its open item decides the situation
 * @param profileName one of OUTLOOK_PROFILES
 * @param now the clock, in milliseconds
 */
export async function bootOutlook(
  mailbox: Mailbox,
  profileName = "mailbox115",
  now = () => Date.UTC(2026, 10, 2, 9),
): Promise<NodeOutlook> {
  const profile = outlookProfile(profileName);
  const hash = `#&_xdm_Info=c1|a1|${ORIGIN}`;
  const url = `${ORIGIN}/pane.html?_host_Info=Outlook$Web$16.01$en-US$telemetry$$$0${hash}`;
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url,
    runScripts: "dangerously",
    resources: new NpmFiles(),
    pretendToBeVisual: false,
  });
  const { window } = dom;
  readLinksQuickly(window);
  const options: OutlookHostOptions = {
    mailbox,
    profile,
    conversationId: "c1",
    appId: "a1",
    origin: ORIGIN,
    locale: "en-GB",
    now,
    after: (milliseconds, run) => void setTimeout(run, milliseconds),
    post: (message) => {
      if (!window.closed) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: ORIGIN }));
    },
  };
  const host = new OutlookHost(options);
  // The Outlook runtime talks to window.parent, which in a top window is the window itself.
  Object.defineProperty(window, "postMessage", {
    value: (message: unknown) => void setTimeout(() => host.receive(message), 0),
  });
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  standInForAjax(window as unknown as AjaxScope);
  await load(window, "/officejs/office.js");
  const office = (window as unknown as { Office: typeof Office }).Office;
  await new Promise<void>((resolve) => void office.onReady(() => resolve()));
  const extended: string[] = [];
  if (profile.extension) extendOutlook(window as unknown as OutlookScope, (member) => extended.push(member));
  return {
    Office: office,
    host,
    window,
    extended,
    close: () => {
      host.dispose();
      window.close();
    },
  };
}

function load(window: DOMWindow, source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = `${ORIGIN}${source}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} did not load`));
    window.document.head.append(script);
  });
}
