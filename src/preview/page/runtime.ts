import { hostInfo, xdmInfo } from "../wire/app-context";
import { leavePane } from "./leave-pane";
import type { Theme } from "./settings";

/** What answers one add-in page: a host of ours (Word or Outlook). */
export interface Answering {
  receive(message: unknown): unknown;
}

/** What a host is made with for one page. */
export interface Line {
  readonly conversationId: string;
  readonly appId: string;
  readonly origin: string;
  post(message: string): void;
}

/** How an add-in's page is run. */
export interface RuntimeOptions {
  readonly appId: string;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  /** Whether files may be downloaded from the page. */
  readonly downloads: boolean;
  /** What Office.context.platform shall say: "web", "win32", "mac" or "ios". */
  readonly platform: string;
  /** One of THEMES: what Office.context.officeTheme shall say. */
  readonly theme: Theme;
  /** Told of each call that Outlook's extension carries. */
  readonly extended?: (member: string) => void;
}

/** The colours that Office states in each theme (Office.OfficeTheme); the page paints itself in the same ones. */
const OFFICE_THEMES: Readonly<Record<Theme, Office.OfficeTheme>> = {
  light: colours("#FFFFFF", "#1B1A19", "#F5F5F5", "#1B1A19", false),
  dark: colours("#292929", "#F2F2F2", "#1F1F1F", "#F2F2F2", true),
  contrast: colours("#000000", "#FFFFFF", "#000000", "#FFFFFF", true),
};

function colours(body: string, text: string, control: string, controlText: string, dark: boolean): Office.OfficeTheme {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
    isDarkTheme: dark,
    // Colorful is 0 and Black 4 (Office.ThemeId of the runtime; the type declarations count on their own).
    themeId: (dark ? 4 : 0) as Office.ThemeId,
  };
}

let serial = 0;

/**
 * One running page of the add-in: its iframe, and the host that answers its messages. The page is told by its window's
 * name which host it is in, as Office on the web does; nothing is added to its address.
 */
export class Runtime<Host extends Answering> {
  readonly frame: HTMLIFrameElement;
  readonly host: Host;
  private readonly listen = (event: MessageEvent): void => this.receive(event);
  private readonly started: Promise<void>;
  private start!: () => void;

  /**
   * @param address page to load, of this origin
   * @param make makes the host for the line to this page
   */
  constructor(
    readonly address: string,
    application: "Word" | "Outlook",
    private readonly options: RuntimeOptions,
    make: (line: Line) => Host,
  ) {
    const conversationId = `c${Date.now().toString(36)}-${++serial}`;
    const { origin } = window.location;
    this.frame = document.createElement("iframe");
    this.frame.title = "Add-in";
    // The add-in's page is ours to trust; a sandbox only takes away what this host cannot do.
    if (!options.downloads) this.frame.setAttribute("sandbox", SANDBOX);
    this.frame.setAttribute("allow", "clipboard-write");
    // office.js asks to hear of commands before the page's own script has tied them to anything.
    const loaded = new Promise<void>((resolve) => this.frame.addEventListener("load", () => resolve(), { once: true }));
    this.started = new Promise<void>((resolve) => (this.start = resolve)).then(() => loaded);
    const post = (message: string): void => this.frame.contentWindow?.postMessage(message, origin);
    this.host = make({ conversationId, appId: options.appId, origin, post });
    // Before the address: office.js reads the name as soon as it runs.
    this.frame.name = JSON.stringify({
      baseFrameName: `pane_${serial}`,
      hostInfo: hostInfo(application, options.locale, options.sharedRuntime),
      xdmInfo: xdmInfo(conversationId, options.appId, origin),
      serializerVersion: 1,
      flights: "[]",
      platform: options.platform,
      theme: OFFICE_THEMES[options.theme],
    });
    window.addEventListener("message", this.listen);
    this.frame.src = address;
  }

  /** Resolves when the page's office.js has begun to talk and its functions can be run. */
  get ready(): Promise<void> {
    return this.started;
  }

  /** Takes the page away and stops listening to it. */
  dispose(): void {
    window.removeEventListener("message", this.listen);
    this.frame.remove();
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow) return;
    if (this.options.extended) noteExtended(event.data, this.options.extended);
    if (leavePane(this.frame, event.data)) return;
    this.host.receive(event.data);
    // Commands can be run once the page has asked to hear of them.
    if (typeof event.data === "string" && event.data.includes('"appCommandInvoked"')) this.start();
  }
}

/** extension.js says which member it carries just before it calls. */
function noteExtended(data: unknown, tell: (member: string) => void): void {
  if (typeof data !== "string" || !data.startsWith('{"preview":"extended"')) return;
  tell(String((JSON.parse(data) as { member?: unknown }).member));
}

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-modals";
