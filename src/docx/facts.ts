import type { FileFacts } from "../core/publish/disclosure";
import { openWord, type WordDocument, type XmlElement } from "../ooxml";
import { isTrackedChange, storyRoots } from "../ooxml/editing";
import { done, type Outcome } from "../ports/outcome";
import { failureOfFile } from "./failure";

/** What a file tells besides its words: who commented, who changed what, and its properties. Fails as `readDocx`. */
export function readFileFacts(bytes: Uint8Array): Outcome<FileFacts> {
  try {
    const document = openWord(bytes);
    const changes = storyRoots(document).flatMap((root) => root.descendants().filter((at) => isTrackedChange(at.name)));
    return done({
      comments: (document.related("comments")?.all("w:comment") ?? []).map(authorOf),
      trackedChanges: changes.filter((at) => at.get("w:author") !== undefined).map(authorOf),
      properties: propertiesOf(document),
    });
  } catch (error) {
    return failureOfFile(error);
  }
}

const authorOf = (at: XmlElement): { readonly author: string } => ({ author: at.get("w:author") ?? "" });

/** Names of properties that tell of people, as a clerk would call them. */
const SHOWN: Readonly<Record<string, string>> = {
  "dc:creator": "Author",
  "cp:lastModifiedBy": "Last changed by",
  "ep:Company": "Company",
  "ep:Manager": "Manager",
};

function propertiesOf({ pkg }: WordDocument): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const kind of ["core-properties", "extended-properties", "custom-properties"]) {
    const part = pkg.related("", kind);
    for (const at of part === undefined ? [] : pkg.xml(part).root.elements) {
      const name = SHOWN[at.name] ?? (at.name === "op:property" ? at.get("name") : undefined);
      if (name !== undefined) found[name] = at.text().trim();
    }
  }
  return found;
}
