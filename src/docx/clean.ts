import type { CleanChoices } from "../core/publish/copy-plan";
import { openWord, type WordDocument } from "../ooxml";
import {
  acceptAll,
  findCustomXml,
  removeComments,
  removeCustomXml,
  removeNames,
  savePackage,
  storyRoots,
  unwrapControl,
} from "../ooxml/editing";
import { done, type Outcome } from "../ports/outcome";
import { failureOfFile } from "./failure";
import { PART_NAMESPACE, TAG_PREFIX, WISH_NAMESPACE } from "./names";

/** What a copy leaves out besides words (those are `planCopyFor`'s): all of it unless told otherwise. */
export type CleanOptions = Partial<
  Pick<CleanChoices, "tags" | "dataPart" | "comments" | "trackedChanges" | "authorNames">
>;

/**
 * A copy of a document to be sent out: no tags, data part, comments, tracked changes (accepted) or author names. What a
 * reader sees stays the same. Pictures and other parts are copied as they are. Fails as `readDocx`.
 */
export function cleanDocx(bytes: Uint8Array, options: CleanOptions = {}): Outcome<Uint8Array> {
  const { tags = true, dataPart = true, comments = true, trackedChanges = true, authorNames = true } = options;
  try {
    const document = openWord(bytes);
    if (tags) removeTags(document);
    if (dataPart)
      for (const namespace of [PART_NAMESPACE, WISH_NAMESPACE])
        for (const { part } of findCustomXml(document.pkg, document.main, namespace))
          removeCustomXml(document.pkg, document.main, part);
    if (comments) removeComments(document);
    if (trackedChanges) acceptAll(document);
    if (authorNames) removeNames(document);
    return done(savePackage(document.pkg));
  } catch (error) {
    return failureOfFile(error);
  }
}

function removeTags(document: WordDocument): void {
  for (const root of storyRoots(document))
    for (const sdt of root.descendants("w:sdt"))
      if (sdt.path("w:sdtPr", "w:tag")?.get("w:val")?.startsWith(TAG_PREFIX)) unwrapControl(sdt);
}
