/** A button of an add-in as its manifest describes it. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** Opens this page as the pane, or runs this function of the add-in. */
  readonly action: { readonly pane: string } | { readonly run: string };
}

/** A group of buttons on the ribbon. */
export interface Group {
  readonly label: string;
  readonly buttons: readonly Button[];
}

/** What the page shows of an add-in. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  /** The pane that opens when no button says otherwise. */
  readonly pane: string | undefined;
  readonly groups: readonly Group[];
  /** Handlers of Outlook's events by their type ("OnMessageSend"). */
  readonly launch: Readonly<Record<string, { readonly run: string; readonly mode: string | undefined }>>;
  /** The page that runs those handlers. */
  readonly launchPage: string | undefined;
}

/** Where a manifest puts the commands of each situation (Outlook names four places, Word one). */
const SURFACES: Readonly<Record<string, string>> = {
  word: "PrimaryCommandSurface",
  read: "MessageReadCommandSurface",
  compose: "MessageComposeCommandSurface",
  appointment: "AppointmentOrganizerCommandSurface",
  attend: "AppointmentAttendeeCommandSurface",
};

const all = (root: ParentNode, name: string): Element[] =>
  [...root.querySelectorAll("*")].filter((element) => element.localName === name);
const child = (root: Element | undefined, name: string): Element | undefined =>
  root && [...root.children].find((element) => element.localName === name);

/**
 * Reads an add-in-only manifest (XML) for one situation. Newer overrides win over older ones, as in Office.
 *
 * @param text the manifest
 * @param situation "word", "read", "compose", "appointment" or "attend"
 * @throws Error with a plain sentence when the text is no manifest
 */
export function readManifest(text: string, situation: string): AddIn {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const root = xml.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("The manifest is not an Office add-in manifest.");
  const overrides = all(xml, "VersionOverrides").at(-1);
  const find = resources(xml);
  const surface = overrides && extensionPoint(overrides, SURFACES[situation] ?? "");
  const launch = overrides && extensionPoint(overrides, "LaunchEvent");
  const events = launch ? all(launch, "LaunchEvent") : [];
  return {
    id: child(root, "Id")?.textContent?.trim() ?? "add-in",
    name: child(root, "DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    pane: all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? undefined,
    groups: surface ? all(surface, "Group").map((group) => readGroup(group, find)) : [],
    launch: Object.fromEntries(
      events.map((event) => [
        event.getAttribute("Type") ?? "",
        { run: event.getAttribute("FunctionName") ?? "", mode: event.getAttribute("SendMode") ?? undefined },
      ]),
    ),
    launchPage: launch ? find(child(launch, "SourceLocation")) : undefined,
  };
}

type Find = (reference: Element | undefined) => string | undefined;

/** Texts, addresses and pictures stand at the end of the overrides and are referred to by resid. */
function resources(xml: Document): Find {
  const values = new Map<string, string>();
  for (const element of [...all(xml, "String"), ...all(xml, "Url"), ...all(xml, "Image")]) {
    const id = element.getAttribute("id");
    if (id) values.set(id, element.getAttribute("DefaultValue") ?? "");
  }
  return (reference) => values.get(reference?.getAttribute("resid") ?? "");
}

/** The place of this type in the innermost overrides that have it. */
function extensionPoint(overrides: Element, type: string): Element | undefined {
  return all(overrides, "ExtensionPoint").find(
    (element) => element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === type,
  );
}

function readGroup(group: Element, find: Find): Group {
  const buttons = all(group, "Control").flatMap((control) => {
    const button = readButton(control, find);
    return button ? [button] : [];
  });
  return { label: find(child(group, "Label")) ?? "", buttons };
}

function readButton(control: Element, find: Find): Button | null {
  const action = child(control, "Action");
  const run = child(action, "FunctionName")?.textContent?.trim();
  const pane = find(child(action, "SourceLocation"));
  if (!run && !pane) return null;
  const pictures = all(control, "Image");
  const picture = pictures.find((image) => image.getAttribute("size") === "32") ?? pictures[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: find(child(control, "Label")) ?? "",
    tip: find(child(child(control, "Supertip"), "Description")) ?? "",
    icon: find(picture),
    action: run ? { run } : { pane: pane ?? "" },
  };
}
