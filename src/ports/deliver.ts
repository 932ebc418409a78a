import type { Outcome } from "./outcome";

/** A file the product made. */
export interface Deliverable {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Ways a file can leave the pane; a host offers only those it has (Mac Office has no downloads). */
export type DeliveryWay = "download" | "open" | "copy" | "show";

export interface DeliverPort {
  readonly ways: (mediaType: string) => readonly DeliveryWay[];
  deliver(file: Deliverable, way: DeliveryWay): Promise<Outcome<void>>;
}
