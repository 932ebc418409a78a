import { OoxmlPackage } from "./package";
import { WordDocument } from "./word/document";
import type { Unpack } from "./zip/read";
import { unpackInSteps } from "./zip/unpack";

/**
 * Opens a package. Throws OoxmlError (`not-a-zip`, `damaged`, `encrypted`, `legacy-format`, `too-large`).
 *
 * @param unpack what unpacks its parts, where the host has its own
 */
export const openPackage = (bytes: Uint8Array, unpack: Unpack = unpackInSteps): OoxmlPackage =>
  OoxmlPackage.open(bytes, unpack);

/** Opens the bytes of a .docx, as `openPackage`. Throws OoxmlError. */
export const openWord = (bytes: Uint8Array, unpack: Unpack = unpackInSteps): WordDocument =>
  WordDocument.open(bytes, unpack);
