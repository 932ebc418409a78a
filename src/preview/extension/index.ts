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

/**
 * The extension as a plain script, to run in the page right after office.js.
 * @param install the text of install.js, which stands beside this file
 * @param platform what Office.context.platform shall say ("win32", "mac", "ios"; "web" changes nothing), for the runtime
 * is always that of the web; left out, the page's own window name says it (`platform`)
 */
export function extensionScript(install: string, platform?: string): string {
  const call = `installWordExtension(${JSON.stringify(MEMBERS)}, ${JSON.stringify(ENUMS)});`;
  // office.js makes its context once the host's runtime has loaded: the platform is named before, the members after it.
  return `${install}
namePlatform(${platform === undefined ? 'noteOfWindow("platform")' : JSON.stringify(platform)});
Office.onReady(function () {
  nameTheme(noteOfWindow("theme"));
  if (window.Word && Word.Paragraph) ${call}
});
`;
}
