import * as source from "./source.mjs";

const icons = (base, name) => source.RIBBON_SIZES.map((size) => ({ size, url: base + source.icon(name, size) }));

const control = (base, command) => ({
  id: command.id,
  type: "button",
  label: command.label,
  icons: icons(base, command.icon),
  supertip: { title: command.title, description: command.tip },
  actionId: command.id,
});

const capabilities = ({ name, version }) => [{ name, minVersion: version }];

function wordParts(base) {
  const commands = [...source.WORD_COMMANDS, ...source.WORD_KEYS];
  const runtime = {
    id: "WordRuntime",
    type: "general",
    code: { page: base + source.PAGES.word },
    lifetime: "long",
    requirements: { scopes: ["document"], capabilities: capabilities(source.REQUIRES.word) },
    actions: commands.map(({ id, pane, title }) =>
      pane
        ? { id, type: "openPage", view: "MattersArising", displayName: title }
        : { id, type: "executeFunction", displayName: title },
    ),
  };
  const ribbon = {
    contexts: ["default"],
    requirements: { scopes: ["document"], capabilities: capabilities(source.REQUIRES.word) },
    tabs: [
      {
        builtInTabId: "TabHome",
        groups: [
          {
            id: source.WORD_GROUP.id,
            label: source.WORD_GROUP.label,
            icons: icons(base, "open"),
            controls: source.WORD_COMMANDS.map((command) => control(base, command)),
          },
        ],
      },
    ],
  };
  const keyed = commands.filter((command) => command.keys);
  const keyboardShortcuts = [
    {
      requirements: { scopes: ["document"] },
      shortcuts: keyed.map(({ id, keys, mac }) => ({ key: { default: keys, mac }, actionId: id })),
    },
  ];
  return { runtime, ribbon, keyboardShortcuts };
}

function mailParts(base) {
  const requirements = { scopes: ["mail"], capabilities: capabilities(source.REQUIRES.outlook) };
  const runtimes = [
    {
      id: "MailRuntime",
      type: "general",
      code: { page: base + source.PAGES.outlook },
      requirements,
      actions: source.OUTLOOK_COMMANDS.map(({ id, pinnable, title }) => ({
        id,
        type: "openPage",
        view: "MattersArisingMail",
        displayName: title,
        ...(pinnable ? { pinnable } : {}),
      })),
    },
    {
      id: "SendRuntime",
      type: "general",
      code: { page: base + source.PAGES.launchPage, script: base + source.PAGES.launchScript },
      requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
      actions: source.SEND_EVENTS.map(({ handler }) => ({ id: handler, type: "executeFunction" })),
    },
  ];
  const ribbons = source.OUTLOOK_COMMANDS.map((command) => ({
    contexts: [command.context],
    requirements,
    tabs: [
      {
        builtInTabId: "TabDefault",
        groups: [
          {
            id: `${source.OUTLOOK_GROUP.id}.${command.id}`,
            label: source.OUTLOOK_GROUP.label,
            icons: icons(base, command.icon),
            controls: [control(base, command)],
          },
        ],
      },
    ],
  }));
  const autoRunEvents = [
    {
      requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
      events: source.SEND_EVENTS.map(({ unified, handler }) => ({
        type: unified,
        actionId: handler,
        options: { sendMode: "promptUser" },
      })),
    },
  ];
  return { runtimes, ribbons, autoRunEvents };
}

/**
 * manifest.json: the unified manifest of both hosts. `alternates` hides the two add-in only versions where this one runs,
 * so that nobody sees the add-in twice.
 */
export function unifiedManifest(base) {
  const [word, mail] = [wordParts(base), mailParts(base)];
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json#",
    manifestVersion: "1.30",
    id: source.IDS.unified,
    version: source.VERSION,
    developer: {
      name: source.PROVIDER,
      websiteUrl: base + source.PAGES.support,
      privacyUrl: base + source.PAGES.privacy,
      termsOfUseUrl: base + source.PAGES.terms,
    },
    name: { short: source.PRODUCT.short, full: source.PRODUCT.full },
    description: { short: source.DESCRIPTION.short, full: source.DESCRIPTION.full },
    localizationInfo: {
      defaultLanguageTag: "en-gb",
      additionalLanguages: [{ languageTag: "en-us", file: AMERICAN_FILE }],
    },
    icons: { color: "assets/generated/colour-192.png", outline: "assets/generated/outline-32.png" },
    accentColor: "#1F5C99",
    validDomains: [new URL(base).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: "Document.ReadWrite.User", type: "Delegated" },
          { name: "MailboxItem.ReadWrite.User", type: "Delegated" },
        ],
      },
    },
    extensions: [
      {
        requirements: { scopes: ["document", "mail"] },
        runtimes: [word.runtime, ...mail.runtimes],
        ribbons: [word.ribbon, ...mail.ribbons],
        autoRunEvents: mail.autoRunEvents,
        keyboardShortcuts: word.keyboardShortcuts,
        alternates: [
          { requirements: { scopes: ["document"] }, hide: { customOfficeAddin: { officeAddinId: source.IDS.word } } },
          { requirements: { scopes: ["mail"] }, hide: { customOfficeAddin: { officeAddinId: source.IDS.outlook } } },
        ],
      },
    ],
  };
}

/** The file of American texts that manifest.json names; it lies beside it in the package that is uploaded. */
export const AMERICAN_FILE = "en-us.json";

/** What the unified manifest says in American English. */
export const americanTexts = () => ({
  $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json",
  "name.short": source.PRODUCT.short,
  "name.full": source.PRODUCT.full,
  "description.short": source.american(source.DESCRIPTION.short),
  "description.full": source.american(source.DESCRIPTION.full),
});
