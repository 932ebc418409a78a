import * as source from "./source.mjs";
import { Resources, document, element, localised, text } from "./xml.mjs";

const mail = "http://schemas.microsoft.com/office/mailappversionoverrides";

function points(resources, pinning) {
  return source.OUTLOOK_COMMANDS.map((command) =>
    element(
      "ExtensionPoint",
      { "xsi:type": command.point },
      element(
        "OfficeTab",
        { id: "TabDefault" },
        element(
          "Group",
          { id: `${source.OUTLOOK_GROUP.id}.${command.id}.Group` },
          element("Label", { resid: resources.short("Group.Label", source.OUTLOOK_GROUP.label) }),
          element(
            "Control",
            { "xsi:type": "Button", id: `${source.OUTLOOK_GROUP.id}.${command.id}` },
            element("Label", { resid: resources.short(`${command.id}.Label`, command.label) }),
            element(
              "Supertip",
              {},
              element("Title", { resid: resources.short(`${command.id}.Title`, command.title) }),
              element("Description", { resid: resources.long(`${command.id}.Tip`, command.tip) }),
            ),
            element(
              "Icon",
              {},
              source.RIBBON_SIZES.map((size) =>
                element("bt:Image", {
                  size,
                  resid: resources.image(`${command.icon}.${size}`, source.icon(command.icon, size)),
                }),
              ),
            ),
            element(
              "Action",
              { "xsi:type": "ShowTaskpane" },
              element("SourceLocation", { resid: resources.url("Pane.Url", source.PAGES.outlook) }),
              pinning && command.pinnable ? element("SupportsPinning", {}, text("true")) : undefined,
            ),
          ),
        ),
      ),
    ),
  );
}

const requirements = (version) =>
  element(
    "Requirements",
    {},
    element("bt:Sets", { DefaultMinVersion: version }, element("bt:Set", { Name: "Mailbox" })),
  );

function overrides10(base, inner) {
  const resources = new Resources(base, source.american);
  return element(
    "VersionOverrides",
    { xmlns: mail, "xsi:type": "VersionOverridesV1_0" },
    requirements(source.REQUIRES.outlook.version),
    element(
      "Hosts",
      {},
      element("Host", { "xsi:type": "MailHost" }, element("DesktopFormFactor", {}, points(resources, false))),
    ),
    resources.lines(),
    inner,
  );
}

function overrides11(base) {
  const resources = new Resources(base, source.american);
  const events = element(
    "ExtensionPoint",
    { "xsi:type": "LaunchEvent" },
    element(
      "LaunchEvents",
      {},
      source.SEND_EVENTS.map((event) =>
        element("LaunchEvent", { Type: event.type, FunctionName: event.handler, SendMode: "PromptUser" }),
      ),
    ),
    element("SourceLocation", { resid: resources.url("Launch.Url", source.PAGES.launchPage) }),
  );
  const formFactor = element(
    "DesktopFormFactor",
    {},
    element("SupportsSharedFolders", {}, text("true")),
    points(resources, true),
    events,
  );
  const runtimes = element(
    "Runtimes",
    {},
    element(
      "Runtime",
      { resid: "Launch.Url" },
      element("Override", { type: "javascript", resid: resources.url("LaunchScript.Url", source.PAGES.launchScript) }),
    ),
  );
  return element(
    "VersionOverrides",
    { xmlns: `${mail}/1.1`, "xsi:type": "VersionOverridesV1_1" },
    requirements(source.REQUIRES.outlook.version),
    element("Hosts", {}, element("Host", { "xsi:type": "MailHost" }, runtimes, formFactor)),
    resources.lines(),
  );
}

const form = (type, url, height) =>
  element(
    "Form",
    { "xsi:type": type },
    element(
      "DesktopSettings",
      {},
      element("SourceLocation", { DefaultValue: url }),
      height ? element("RequestedHeight", {}, text(height)) : undefined,
    ),
  );

/** manifest.outlook.xml: the Outlook companion (add-in only manifest, MailApp) with VersionOverrides 1.0 and 1.1. */
export function outlookManifest(base) {
  const pane = base + source.PAGES.outlook;
  const rule = (itemType, formType) =>
    element("Rule", { "xsi:type": "ItemIs", ItemType: itemType, FormType: formType });
  return document(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xmlns:mailappor": mail,
        "xsi:type": "MailApp",
      },
      element("Id", {}, text(source.IDS.outlook)),
      element("Version", {}, text(`${source.VERSION}.0`)),
      element("ProviderName", {}, text(source.PROVIDER)),
      element("DefaultLocale", {}, text("en-GB")),
      element("DisplayName", { DefaultValue: source.PRODUCT.short }),
      localised("Description", source.DESCRIPTION.outlook, source.american),
      element("IconUrl", { DefaultValue: base + source.icon("colour", 64) }),
      element("HighResolutionIconUrl", { DefaultValue: base + source.icon("colour", 128) }),
      element("SupportUrl", { DefaultValue: base + source.PAGES.support }),
      element("AppDomains", {}, element("AppDomain", {}, text(new URL(base).origin))),
      element("Hosts", {}, element("Host", { Name: "Mailbox" })),
      element(
        "Requirements",
        {},
        element("Sets", {}, element("Set", { Name: "Mailbox", MinVersion: source.REQUIRES.outlook.version })),
      ),
      element("FormSettings", {}, form("ItemRead", pane, 250), form("ItemEdit", pane)),
      element("Permissions", {}, text("ReadWriteItem")),
      element(
        "Rule",
        { "xsi:type": "RuleCollection", Mode: "Or" },
        rule("Message", "ReadOrEdit"),
        rule("Appointment", "ReadOrEdit"),
      ),
      element("DisableEntityHighlighting", {}, text("false")),
      overrides10(base, overrides11(base)),
    ),
  );
}
