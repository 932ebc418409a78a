import type { Deliverable, DeliverPort, DeliveryWay } from "../../ports/deliver";
import { done, failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { failureOf } from "./host";
import type { WordHost } from "./host";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Longest piece handed to `String.fromCharCode` at once; more overflows the stack of some engines. */
const CHUNK = 0x8000;

/** Bytes as base64, for the calls of Word that take a file so. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** What the page offers for handing files over; injected, so that the port can be tried without a browser. */
export interface Page {
  /** Starts a download of a blob under a name. */
  download(blob: Blob, name: string): void;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Shows text for copying by hand. */
  show(name: string, text: string): void;
}

const isText = (mediaType: string): boolean =>
  mediaType.startsWith("text/") || mediaType === "application/json" || mediaType === "message/rfc822";

/**
 * Files leave the pane as a download, as a new document in Word, or as text. The panes of Office on Mac and iPad have
 * no downloads, so they are not offered there.
 */
export function createDelivery({ word, office }: WordHost, page: Page): DeliverPort {
  const platform = String(office.context.platform);
  const downloads = platform !== "Mac" && platform !== "iOS";
  const ways = (mediaType: string): readonly DeliveryWay[] => [
    ...(downloads ? (["download"] as const) : []),
    ...(mediaType === DOCX && platform !== "iOS" ? (["open"] as const) : []),
    ...(isText(mediaType) ? (["copy", "show"] as const) : []),
  ];

  async function open(file: Deliverable): Promise<Outcome<void>> {
    return word.run(async (context) => {
      context.application.createDocument(toBase64(file.bytes)).open();
      await context.sync();
      return done(undefined);
    });
  }

  return {
    ways,
    deliver: async (file, way) => {
      if (!ways(file.mediaType).includes(way)) return failed("not-supported", way);
      try {
        if (way === "open") return await open(file);
        if (way === "copy") await page.copy(new TextDecoder().decode(file.bytes));
        else if (way === "show") page.show(file.name, new TextDecoder().decode(file.bytes));
        else page.download(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.name);
        return done(undefined);
      } catch (thrown) {
        return { ok: false, failure: failureOf(thrown) };
      }
    },
  };
}
