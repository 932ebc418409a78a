import type { Deliverable, DeliverPort, DeliveryWay } from "../ports/deliver";
import { done, failed } from "../ports/outcome";
import type { Failure, Outcome } from "../ports/outcome";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the page offers for handing files over; injected, so that the port can be tried without a browser. */
export interface Page {
  /** Starts a download of a blob under a name. */
  download(blob: Blob, name: string): void;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Shows text for copying by hand. */
  show(name: string, text: string): Promise<void>;
}

/** What tells one Office application from another when files leave its pane. */
export interface Leaving {
  /** `Office.context.platform`. */
  readonly platform: string;
  /** Opens a .docx as a new document, where the application can. */
  readonly open?: (file: Deliverable) => Promise<Outcome<void>>;
  /** What a thrown error means. */
  readonly failureOf: (thrown: unknown) => Failure;
}

const isText = (mediaType: string): boolean =>
  mediaType.startsWith("text/") || mediaType === "application/json" || mediaType === "message/rfc822";

/**
 * Files leave the pane as a download, as a new document, or as text. The panes of Office on Mac and iPad have no
 * downloads, so they are not offered there.
 */
export function deliverBy({ platform, open, failureOf }: Leaving, page: Page): DeliverPort {
  const downloads = platform !== "Mac" && platform !== "iOS";
  const ways = (mediaType: string): readonly DeliveryWay[] => [
    ...(downloads ? (["download"] as const) : []),
    ...(mediaType === DOCX && open && platform !== "iOS" ? (["open"] as const) : []),
    ...(isText(mediaType) ? (["copy", "show"] as const) : []),
  ];
  return {
    ways,
    deliver: async (file, way) => {
      if (!ways(file.mediaType).includes(way)) return failed("not-supported", way);
      try {
        if (way === "open" && open) return await open(file);
        if (way === "copy") await page.copy(new TextDecoder().decode(file.bytes));
        else if (way === "show") await page.show(file.name, new TextDecoder().decode(file.bytes));
        else page.download(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.name);
        return done(undefined);
      } catch (thrown) {
        return { ok: false, failure: failureOf(thrown) };
      }
    },
  };
}
