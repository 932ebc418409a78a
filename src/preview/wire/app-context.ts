/** What the host tells an add-in when it starts. */
export interface Situation {
  readonly appId: string;
  readonly conversationId: string;
  /** Number of the application: Word on the web is 32, Outlook on the web 64. */
  readonly application: number;
  readonly locale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** The add-in's settings in this document: key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly requirements: Readonly<Record<string, string>>;
  /** Origins that dialogs may open, the pane's own first. */
  readonly domains: readonly string[];
}

/** The answer to getAppContextAsync. All fields that office.js insists on are there (it never starts otherwise). */
export function appContext(situation: Situation): Record<string, unknown> {
  return {
    _id: situation.appId,
    _appName: situation.application,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.19000.20000",
    _appUILocale: situation.locale,
    _dataLocale: situation.locale,
    _docUrl: situation.documentUrl,
    _clientMode: situation.readOnly ? 0 : 1,
    _settings: situation.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: situation.conversationId,
    _appDomains: situation.domains,
    _requirementMatrix: JSON.stringify(situation.requirements),
  };
}

/** The string that tells office.js which host it is in (`hostInfo`). */
export const hostInfo = (host: "Word" | "Outlook", locale: string, shared: boolean): string =>
  `${host}$Web$${host === "Word" ? "16.00" : "16.01"}$${locale}$telemetry$$$${shared ? 1 : 0}`;

/** The string that tells office.js whom to talk to (`xdmInfo`). The origin is given as it is, not encoded. */
export const xdmInfo = (conversationId: string, appId: string, origin: string): string =>
  `${conversationId}|${appId}|${origin}`;
