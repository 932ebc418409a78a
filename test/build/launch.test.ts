import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { addressHash } from "../../src/core/circulation/alert/print";
import { docx, docxWith, p } from "../support/docx-builder";
import { ROOT } from "./imports";

/** The production script of the check before sending, as classic Outlook gets it. */
const SCRIPT = readFileSync(join(ROOT, "dist/launch.js"), "utf8");

/** Members that came after ECMAScript 2016; the runtime does not have them. */
const LATER = `
  for (const [owner, names] of [
    [Object, ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]],
    [Array.prototype, ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]],
    [String.prototype, ["padStart", "padEnd", "matchAll", "replaceAll", "at", "trimStart", "trimEnd", "isWellFormed"]],
    [Promise, ["allSettled", "any", "withResolvers"]],
    [Promise.prototype, ["finally"]],
    [DataView.prototype, ["getBigUint64", "getBigInt64"]],
  ]) for (const name of names) delete owner[name];
  for (const name of ["BigInt", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "globalThis"])
    delete this[name];
`;

interface Sent {
  readonly subject?: string;
  readonly to?: readonly string[];
  readonly draft?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly last?: unknown;
  /** Members that fail, as Outlook fails. */
  readonly broken?: readonly string[];
}

/** Runs the script with nothing but JavaScript and Outlook's own members around it, and presses Send. */
function send(sent: Sent): Promise<{ allowEvent: boolean; errorMessage?: string }> {
  const { subject = "Harbour Board: draft minutes", to = [], draft, files = {}, last, broken = [] } = sent;
  const answer = <T>(value: T) => ({ status: "succeeded", value });
  const field = (name: string, value: unknown) => ({
    getAsync: (...args: unknown[]) => {
      const callback = args.at(-1) as (result: unknown) => void;
      callback(broken.includes(name) ? { status: "failed", error: { code: 5001 } } : answer(value));
    },
  });
  const names = Object.keys(files);
  const notes = draft && JSON.stringify({ "ma.draft": draft, "ma.committee": "Harbour Board" });
  const item = {
    itemType: "message",
    subject: field("subject", subject),
    to: field(
      "to",
      to.map((address) => ({ displayName: address, emailAddress: address })),
    ),
    cc: field("cc", []),
    bcc: field("bcc", []),
    from: field("from", { displayName: "Clerk", emailAddress: "clerk@harbour.example" }),
    body: field("body", "The minutes are attached."),
    getAttachmentsAsync: (callback: (result: unknown) => void) =>
      callback(
        answer(names.map((name, id) => ({ id: String(id), name, size: files[name]!.length, attachmentType: "file" }))),
      ),
    getAttachmentContentAsync: (id: string, callback: (result: unknown) => void) =>
      callback(answer({ format: "base64", content: Buffer.from(files[names[Number(id)]!]!).toString("base64") })),
    loadCustomPropertiesAsync: (callback: (result: unknown) => void) =>
      callback(answer({ get: (name: string) => (name === "matters-arising" ? notes : undefined) })),
  };
  const associated: Record<string, (event: unknown) => void> = {};
  const office = {
    actions: { associate: (name: string, run: (event: unknown) => void) => (associated[name] = run) },
    context: { mailbox: broken.includes("mailbox") ? {} : { item }, roamingSettings: { get: () => last && [last] } },
    CoercionType: { Html: "html", Text: "text" },
    EventType: {},
  };
  const context = createContext({ Office: office });
  runInContext(LATER, context);
  runInContext(SCRIPT, context);
  return new Promise((resolve) => associated["onMessageSend"]!({ completed: resolve }));
}

const LAST = {
  committee: "Harbour Board",
  to: addressHash("ada@harbour.example"),
  domains: ["harbour.example"],
};

describe("the check before sending, as classic Outlook runs it", () => {
  test("the script is one file of ECMAScript 2016", () => {
    expect(() => parse(SCRIPT, { ecmaVersion: 2016 })).not.toThrow();
    expect(SCRIPT).not.toMatch(/\bimport\s*\(|importScripts|document\.createElement|XMLHttpRequest|\bfetch\s*\(/);
  });

  test("a mail that has nothing to do with minutes goes at once", async () => {
    expect(await send({ subject: "Lunch", to: ["eve@else.example"], last: LAST })).toEqual({ allowEvent: true });
  });

  test("asks about comments in the attached minutes", async () => {
    const minutes = docxWith(
      { comments: '<w:comment w:id="1"><w:p/></w:comment>' },
      p("Draft minutes of the Harbour Board"),
    );
    const { allowEvent, errorMessage } = await send({ files: { "minutes.docx": minutes } });
    expect(allowEvent).toBe(false);
    expect(errorMessage).toContain("“minutes.docx” has 1 comment.");
  });

  test("asks about an outsider and a forgotten attachment in one question", async () => {
    const { errorMessage } = await send({
      draft: "circulation",
      to: ["ada@harbour.example", "eve@else.example"],
      last: LAST,
    });
    expect(errorMessage).toContain("eve@else.example");
    expect(errorMessage).toContain("The minutes are not attached.");
  });

  test("minutes that are as they should be go to those they were prepared for", async () => {
    const minutes = docx(p("Draft minutes of the Harbour Board"), p("1. Opening"));
    const sent = { draft: "circulation", to: ["ada@harbour.example"], files: { "minutes.docx": minutes }, last: LAST };
    expect(await send(sent)).toEqual({ allowEvent: true });
  });

  test.each(["mailbox", "subject", "to", "body"])(
    "when Outlook fails to tell (%s) the mail may go or is asked about, never hangs",
    async (name) => {
      const { allowEvent } = await send({ broken: [name], subject: "Lunch" });
      expect(allowEvent).toBe(true);
    },
  );
});
