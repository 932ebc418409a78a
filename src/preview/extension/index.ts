import { ENUMS, MEMBERS } from "./members.data";

/** Numbers of the events on the wire (`messageType` of richApiMessage); install.js has the same table. */
export const EVENT_IDS: Readonly<Record<string, number>> = {
  ContentControlAdded: 1,
  ContentControlDataChanged: 2,
  ContentControlDeleted: 3,
  ContentControlEntered: 4,
  ContentControlExited: 5,
  ContentControlSelectionChanged: 6,
  ParagraphAdded: 11,
  ParagraphChanged: 12,
  ParagraphDeleted: 13,
  AnnotationClicked: 21,
  AnnotationHovered: 22,
  AnnotationInserted: 23,
  AnnotationRemoved: 24,
  AnnotationPopupAction: 25,
};

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const CARRIED: ReadonlySet<string> = new Set(
  Object.entries(MEMBERS).flatMap(([className, members]) =>
    Object.keys(members).map((name) => `${className}.${wire(name)}`),
  ),
);

/** True when a call of this member ("Paragraph.UniqueLocalId", as on the wire) was carried by the extension. */
export const isCarried = (member: string): boolean => CARRIED.has(member);

/** Every member the extension carries, as on the wire, for the list of what was not proved with the real runtime. */
export const carriedMembers = (): readonly string[] => [...CARRIED].filter((name) => !name.endsWith(".$class")).sort();

/**
 * The extension as a plain script, to run in the page right after office.js.
 * @param install the text of install.js, which stands beside this file
 * @param platform what Office.context.platform shall say ("web" changes nothing): the runtime is always that of the web
 */
export function extensionScript(install: string, platform = "web"): string {
  const call = `installWordExtension(${JSON.stringify(MEMBERS)}, ${JSON.stringify(ENUMS)});`;
  // The runtime of the host loads after office.js; the first onReady callback runs before any of the add-in's.
  const shown = { web: "", win32: "PC", mac: "Mac", ios: "iOS" }[platform] ?? "";
  const naming = shown
    ? `Object.defineProperty(Office.context, "platform", { value: "${shown}", configurable: true });`
    : "";
  return `${install}\nOffice.onReady(function () {\n  if (window.Word && Word.Paragraph) ${call}\n  ${naming}\n});\n`;
}
