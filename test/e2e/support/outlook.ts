import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { ROOT } from "../../build/imports";

/** The minutes that come with the preview. */
export const SAMPLE = readFileSync(join(ROOT, "samples/minutes.docx"));

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Chooses a file of minutes in the pane and waits until it was read. */
export async function chooseMinutes(pane: Frame, bytes: Uint8Array, name = "minutes.docx"): Promise<void> {
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(bytes) });
  await pane.waitForSelector("#ma-overview");
}

/** Chooses a list of addresses (.csv) in the pane. */
export async function chooseList(pane: Frame, names: readonly string[]): Promise<void> {
  const rows = [
    "Name,Email",
    ...names.map((name) => `${name},${name.toLowerCase().replace(/\W+/g, ".")}@avdc.example`),
  ];
  await pane
    .locator("input[type=file]")
    .last()
    .setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n")) });
  await pane.getByText("addresses were read").waitFor();
}

/** Opens a draft of the list by its title. */
export async function openDraft(pane: Frame, title: RegExp): Promise<void> {
  await pane.getByRole("button", { name: title }).first().click();
  await pane.waitForSelector("#ma-draft");
}

/** The item that is open in the preview's Outlook, as the host holds it. */
export interface OpenItem {
  readonly subject: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly cc: readonly { readonly address: string }[];
  readonly bcc: readonly { readonly address: string }[];
  readonly html: string;
  readonly start: number;
  readonly end: number;
  readonly location: string;
  readonly attachments: readonly { readonly name: string; readonly base64: string }[];
}

/** Reads the open item (or the newest window) out of the page. */
export const itemIn = (page: Page, which: "item" | "window" = "item"): Promise<OpenItem> =>
  page.evaluate((wanted) => {
    const host = window.preview.host() as unknown as {
      item(): Raw;
      drafts(): readonly Raw[];
    };
    type Raw = Omit<OpenItem, "attachments"> & {
      readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    };
    const item = wanted === "item" ? host.item() : (host.drafts().at(-1) as Raw);
    const { subject, to, cc, bcc, html, start, end, location, attachments } = item;
    return {
      ...{ subject, to, cc, bcc, html, start, end, location },
      attachments: attachments.map(({ name, bytes }) => {
        let text = "";
        for (const byte of bytes) text += String.fromCharCode(byte);
        return { name, base64: btoa(text) };
      }),
    };
  }, which);

/** Unfolds every section of the pane. */
export async function unfoldAll(pane: Frame): Promise<void> {
  const closed = pane.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}
