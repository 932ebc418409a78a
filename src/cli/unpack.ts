import { inflateRawSync } from "node:zlib";
import type { Unpack } from "../docx/read";

/** Node's own zlib, three times as quick as one in JavaScript. Throws for more bytes than asked for, and for damaged data. */
export const unpack: Unpack = (packed, most) =>
  inflateRawSync(packed, { chunkSize: Math.max(64, most), maxOutputLength: most });
