import { OoxmlError, openPackage } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { fromBase64 } from "../content/base64";
import { builtInOf, shownName } from "../model/styles";
import type { SearchOptions } from "../model/search";
import type { Host } from "./host";

interface Created {
  readonly host: Host;
  readonly bytes: Uint8Array;
}

/** Word.DocumentCreated: a new document that is not shown yet. */
export const createdClass = defineClass<Created>("DocumentCreated", {
  methods: { Open: ({ host, bytes }) => host.options.opened?.(bytes) },
});

/** Word.Application. */
export const applicationClass = defineClass<Host>("Application", {
  methods: {
    CreateDocument: (host, [base64]) => {
      const given =
        base64 === undefined || base64 === null || base64 === "" ? host.document.save() : fromBase64(String(base64));
      if (!given) throw invalidArgument("base64File");
      try {
        openPackage(given);
      } catch (problem) {
        if (problem instanceof OoxmlError) throw invalidArgument("base64File");
        throw problem;
      }
      return object(createdClass, { host, bytes: given });
    },
    OpenDocument: () => {
      throw new HostError("NotImplemented", "There is no place to open documents from.", "Application.OpenDocument");
    },
    RetrieveStylesFromBase64: (_host, [base64]) => {
      const bytes = fromBase64(String(base64 ?? ""));
      if (!bytes) throw invalidArgument("base64File");
      const file = openPackage(bytes);
      const part = file.related(file.related("", "officeDocument") ?? "word/document.xml", "styles");
      const styles = part ? file.xml(part).root.all("w:style") : [];
      const described = styles.map((style) => ({
        name: shownName(style),
        type: style.get("w:type"),
        builtIn: builtInOf(style) !== "Other",
      }));
      return JSON.stringify({ styles: described });
    },
  },
});

const option = (name: keyof SearchOptions) =>
  [
    (options: SearchOptions): boolean => options[name] ?? false,
    (options: SearchOptions, value: unknown): void => {
      options[name] = Boolean(value);
    },
  ] as const;

/** Word.SearchOptions: the add-in makes one, sets it and hands it to a search. */
export const searchOptionsClass = defineClass<SearchOptions>("SearchOptions", {
  scalars: {
    IgnorePunct: option("ignorePunct"),
    IgnoreSpace: option("ignoreSpace"),
    MatchCase: option("matchCase"),
    MatchPrefix: option("matchPrefix"),
    MatchSuffix: option("matchSuffix"),
    MatchWholeWord: option("matchWholeWord"),
    MatchWildcards: option("matchWildcards"),
  },
});

/** The host's own services, which office.js calls when it starts; they have nothing to tell here. */
const internalClass = defineClass<Host>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});

/** Office.addin.showAsTaskpane and hide, where the runtime is shared (OfficeCore.AppRuntimeState). */
const runtimeClass = defineClass<Host>("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: () => "Visible",
    SetAppRuntimeState: ({ options }, [state]) => options.visible?.(state === "Visible"),
  },
});

/** What can be made by service name; null for names this host does not know. */
export function service(host: Host, name: string): HostObject | null {
  if (name.endsWith(".SearchOptions")) return object(searchOptionsClass, {});
  if (name.endsWith("WordServices.Application")) return object(applicationClass, host);
  if (name.endsWith(".AppRuntimeService") && host.profile.sharedRuntime) return object(runtimeClass, host);
  return name.includes("AddinInternalService") ? object(internalClass, host) : null;
}
