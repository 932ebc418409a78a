/** The situations the page can play. The Outlook ones are the four forms an add-in may stand beside. */
export const SITUATIONS = [
  { id: "word", host: "word", mode: "edit", name: "Word" },
  { id: "read", host: "outlook", mode: "read", name: "Read message" },
  { id: "compose", host: "outlook", mode: "compose", name: "New message" },
  { id: "appointment", host: "outlook", mode: "appointment", name: "New appointment" },
  { id: "attend", host: "outlook", mode: "attend", name: "Read appointment" },
] as const;

export type Situation = (typeof SITUATIONS)[number];

/** Themes of the page and of the host it plays. */
export const THEMES = [
  { id: "light", name: "Light" },
  { id: "dark", name: "Dark" },
  { id: "contrast", name: "High contrast" },
] as const;

export type Theme = (typeof THEMES)[number]["id"];

/** What the page's address asks for. */
export interface Settings {
  readonly situation: Situation;
  /** Address of the document (or, in Outlook, the message) to open; a sample of ours when nothing is said. */
  readonly document: string;
  /** Name of the emulated host's version; the host's own default when absent. */
  readonly profile: string | undefined;
  /** Address of the add-in's page; the manifest's own when absent. */
  readonly pane: string | undefined;
  readonly theme: Theme;
  /** Opens with the protocol inspector. */
  readonly inspector: boolean;
}

export const SAMPLE = "/samples/minutes.docx";

/**
 * Reads the page's address: `?host=word|outlook&mode=read|compose|appointment|attend&document=&profile=&pane=&theme=`.
 * What is missing or unknown takes its default.
 */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const [host, mode] = [query.get("host") ?? "word", query.get("mode")];
  const fitting = SITUATIONS.filter((each) => each.host === host);
  const situation = fitting.find((each) => each.mode === mode || each.id === mode) ?? fitting[0] ?? SITUATIONS[0];
  return {
    situation,
    document: query.get("document") ?? SAMPLE,
    profile: query.get("profile") ?? undefined,
    pane: query.get("pane") ?? undefined,
    theme: THEMES.find((each) => each.id === query.get("theme"))?.id ?? "light",
    inspector: query.has("inspector"),
  };
}

/** The address (query with its question mark) that asks for these settings; defaults are left out. */
export function writeSettings(settings: Settings): string {
  const query = new URLSearchParams();
  if (settings.situation.host !== "word") {
    query.set("host", settings.situation.host);
    query.set("mode", settings.situation.mode);
  }
  if (settings.document !== SAMPLE) query.set("document", settings.document);
  if (settings.profile) query.set("profile", settings.profile);
  if (settings.pane) query.set("pane", settings.pane);
  if (settings.theme !== "light") query.set("theme", settings.theme);
  if (settings.inspector) query.set("inspector", "");
  const text = query.toString();
  return text ? `?${text}` : "";
}
