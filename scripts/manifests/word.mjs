import * as source from "./source.mjs";
import { Resources, document, element, localised, text } from "./xml.mjs";

const icons = (resources, name) =>
  element(
    "Icon",
    {},
    source.RIBBON_SIZES.map((size) =>
      element("bt:Image", { size, resid: resources.image(`${name}.${size}`, source.icon(name, size)) }),
    ),
  );

function button(resources, command) {
  const action = command.pane
    ? element(
        "Action",
        { "xsi:type": "ShowTaskpane" },
        element("TaskpaneId", {}, text("MattersArising")),
        element("SourceLocation", { resid: "Pane.Url" }),
      )
    : element("Action", { "xsi:type": "ExecuteFunction" }, element("FunctionName", {}, text(command.id)));
  return element(
    "Control",
    { "xsi:type": "Button", id: `${source.WORD_GROUP.id}.${command.id}` },
    element("Label", { resid: resources.short(`${command.id}.Label`, command.label) }),
    element(
      "Supertip",
      {},
      element("Title", { resid: resources.short(`${command.id}.Title`, command.title) }),
      element("Description", { resid: resources.long(`${command.id}.Tip`, command.tip) }),
    ),
    icons(resources, command.icon),
    action,
  );
}

/**
 * manifest.xml: the Word task pane (add-in only manifest, TaskPaneApp). The pane's page is also the function file, so
 * that one shared runtime serves both where the host has one; where it has none the page runs the command alone.
 */
export function wordManifest(base) {
  const resources = new Resources(base, source.american);
  resources.url("Pane.Url", source.PAGES.word);
  resources.url("Learn.Url", source.PAGES.support);
  const group = element(
    "Group",
    { id: `${source.WORD_GROUP.id}.Group` },
    element("Label", { resid: resources.short("Group.Label", source.WORD_GROUP.label) }),
    icons(resources, "open"),
    source.WORD_COMMANDS.map((command) => button(resources, command)),
  );
  const hosts = element(
    "Hosts",
    {},
    element(
      "Host",
      { "xsi:type": "Document" },
      element("Runtimes", {}, element("Runtime", { resid: "Pane.Url", lifetime: "long" })),
      element(
        "DesktopFormFactor",
        {},
        element(
          "GetStarted",
          {},
          element("Title", { resid: resources.short("GetStarted.Title", source.PRODUCT.short) }),
          element("Description", {
            resid: resources.long(
              "GetStarted.Text",
              "Open the minutes pane on the Home tab to list actions, attendees and decisions.",
            ),
          }),
          element("LearnMoreUrl", { resid: "Learn.Url" }),
        ),
        element("FunctionFile", { resid: "Pane.Url" }),
        element(
          "ExtensionPoint",
          { "xsi:type": "PrimaryCommandSurface" },
          element("OfficeTab", { id: "TabHome" }, group),
        ),
      ),
    ),
  );
  return document(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xmlns:ov": "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
        "xsi:type": "TaskPaneApp",
      },
      element("Id", {}, text(source.IDS.word)),
      element("Version", {}, text(`${source.VERSION}.0`)),
      element("ProviderName", {}, text(source.PROVIDER)),
      element("DefaultLocale", {}, text("en-GB")),
      element("DisplayName", { DefaultValue: source.PRODUCT.short }),
      localised("Description", source.DESCRIPTION.word, source.american),
      element("IconUrl", { DefaultValue: base + source.icon("colour", 32) }),
      element("HighResolutionIconUrl", { DefaultValue: base + source.icon("colour", 64) }),
      element("SupportUrl", { DefaultValue: base + source.PAGES.support }),
      element("AppDomains", {}, element("AppDomain", {}, text(new URL(base).origin))),
      element("Hosts", {}, element("Host", { Name: "Document" })),
      element(
        "Requirements",
        {},
        element(
          "Sets",
          { DefaultMinVersion: "1.1" },
          element("Set", { Name: source.REQUIRES.word.name, MinVersion: source.REQUIRES.word.version }),
        ),
      ),
      element("DefaultSettings", {}, element("SourceLocation", { DefaultValue: base + source.PAGES.word })),
      element("Permissions", {}, text("ReadWriteDocument")),
      element(
        "VersionOverrides",
        {
          xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
          "xsi:type": "VersionOverridesV1_0",
        },
        hosts,
        resources.lines(),
      ),
      element("ExtendedOverrides", { Url: base + source.PAGES.shortcuts }),
    ),
  );
}

/** The keyboard shortcuts file that ExtendedOverrides names; users may change each combination in Word. */
export function shortcuts() {
  const keyed = [...source.WORD_COMMANDS, ...source.WORD_KEYS].filter((command) => command.keys);
  return {
    actions: keyed.map(({ id, title }) => ({ id, type: "ExecuteFunction", name: title })),
    shortcuts: keyed.map(({ id, keys, mac }) => ({ action: id, key: { default: keys, mac } })),
  };
}
