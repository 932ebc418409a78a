import { bytesOf } from "../../../ooxml/editing";
import type { WordDocument } from "../../word/document";

/** The pictures of a document as addresses a page can show. */
export interface Pictures {
  /** The address of a picture by its relationship id; undefined when it is none a browser shows. */
  address(relationship: string): string | undefined;
  /** Lets go of what was made. */
  dispose(): void;
}

const SHOWN: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  webp: "image/webp",
};

/** Reads pictures from the file when they are first drawn. Linked pictures are never fetched. */
export function pictures(document: WordDocument): Pictures {
  const made = new Map<string, string | undefined>();
  const read = (id: string): string | undefined => {
    const found = document.file.relationships(document.mainPart).find((each) => each.id === id && !each.external);
    const type = SHOWN[found?.target.split(".").at(-1)?.toLowerCase() ?? ""];
    if (!found || !type || !document.file.has(found.target)) return undefined;
    const bytes = new Uint8Array(bytesOf(document.file, found.target));
    return URL.createObjectURL(new Blob([bytes], { type }));
  };
  return {
    address(id) {
      if (!made.has(id)) made.set(id, read(id));
      return made.get(id);
    },
    dispose() {
      for (const address of made.values()) if (address) URL.revokeObjectURL(address);
    },
  };
}
