import { serialize, openPackage } from "../../../ooxml";
import { addPart } from "../model/custom-xml";
import { fromBase64 } from "../content/base64";
import type { Host } from "./host";
import { customPropertiesClass } from "./properties";

/** What `Document.insertFileFromBase64` brings along beside the text, as its options say. */
export function importFrom(host: Host, base64: string, options: Readonly<Record<string, unknown>>): void {
  const bytes = fromBase64(base64);
  if (!bytes) return;
  const file = openPackage(bytes);
  const main = file.related("", "officeDocument") ?? "word/document.xml";
  if (options["importCustomXmlParts"]) {
    for (const { kind, target } of file.relationships(main)) {
      if (kind === "customXml" && file.has(target))
        addPart(host.document, serialize({ ...file.xml(target), prolog: "", epilog: "" }));
    }
  }
  const custom = options["importCustomProperties"] ? file.related("", "custom-properties") : undefined;
  for (const property of custom ? file.xml(custom).root.all("op:property") : []) {
    const add = customPropertiesClass.methods["Add"];
    const call = { member: "", events: host.events, lookUp: () => null, forget: () => undefined };
    add?.run(host, [property.get("name"), property.elements[0]?.text()], call);
  }
  const settings = options["importChangeTrackingMode"] ? file.related(main, "settings") : undefined;
  if (settings) host.document.changeTracking = file.xml(settings).root.first("w:trackRevisions") ? "TrackAll" : "Off";
}
