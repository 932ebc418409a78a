import type { Deliverable, DeliverPort } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { deliverBy, type Page } from "../deliver";
import { failureOf } from "./host";
import type { WordHost } from "./host";

/** Longest piece handed to `String.fromCharCode` at once; more overflows the stack of some engines. */
const CHUNK = 0x8000;

/** Bytes as base64, for the calls of Word that take a file so. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Files leave Word's pane as a download, as a new document in Word, or as text; only what this Word can is offered. */
export function createDelivery({ word, office }: WordHost, page: Page): DeliverPort {
  const open = (file: Deliverable): Promise<Outcome<void>> =>
    word.run(async (context) => {
      context.application.createDocument(toBase64(file.bytes)).open();
      await context.sync();
      return done(undefined);
    });
  return deliverBy({ platform: String(office.context.platform), open, failureOf }, page);
}
