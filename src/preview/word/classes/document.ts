import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { blocksFromFile } from "../content/read";
import { insertBlocksAt, whereFrom } from "../edit/insert";
import { elementScope, selected, type Scope } from "../model/scope";
import { annotationById } from "./annotations";
import { bookmarkRange, deleteBookmark } from "./bookmarks";
import { customXmlObject } from "./custom-xml";
import type { Host } from "./host";
import { importStyles } from "./import-styles";
import { importFrom } from "./import-file";
import { bodyObject, controlsObject, need, paragraphObject, rangeObject, rangesObject } from "./objects";
import { propertiesObject } from "./properties";
import { sectionsObject } from "./section";
import { settingsObject } from "./settings";
import { controlsIn, ofTypes } from "./shared";
import { search, type SearchOptions } from "../model/search";
import { addStyle, stylesObject } from "./styles";

const whole = (host: Host) => elementScope(host, "Body", host.document.body);

/** Everything that holds text: the main text, then headers and footers. */
function stories(host: Host): readonly Scope[] {
  const { document } = host;
  const around = document.file
    .relationships(document.mainPart)
    .filter(({ kind, target }) => (kind === "header" || kind === "footer") && document.file.has(target));
  return [whole(host), ...around.map(({ target }) => elementScope(host, "Body", document.root(target)))];
}

/** Controls of the whole document, headers and footers included, as Word.Document.contentControls says. */
const controls = (host: Host, types: unknown): HostObject =>
  controlsObject(host, () => ofTypes(stories(host).flatMap(controlsIn), types));

/** Word.Document: the root of every request. */
export const documentClass = defineClass<Host>("Document", {
  scalars: {
    Saved: ({ document }) => document.isSaved,
    AllowCloseOnUntitled: [() => false, () => undefined],
    ChangeTrackingMode: [
      ({ document }) => document.changeTracking,
      ({ document }, value) => {
        if (value !== "Off" && value !== "TrackAll" && value !== "TrackMineOnly")
          throw invalidArgument("changeTrackingMode");
        document.changeTracking = value;
      },
    ],
  },
  navigations: {
    Body: (host) => bodyObject(host, host.document.body),
    ContentControls: (host) => controls(host, null),
    CustomXmlParts: customXmlObject,
    Properties: propertiesObject,
    Sections: sectionsObject,
    Settings: settingsObject,
  },
  methods: {
    GetSelection: (host) => rangeObject(selected(host)),
    GetContentControls: (host, [options]) => controls(host, (options as { types?: unknown } | null | undefined)?.types),
    GetParagraphByUniqueLocalId: (host, [id]) =>
      paragraphObject(host, need(host.document.paragraph(String(id).replace(/[{}]/g, "")), "paragraph with this id")),
    Search: (host, [text, options]) =>
      rangesObject(
        host,
        search(whole(host), String(text ?? ""), ((options as HostObject | null)?.target ?? {}) as SearchOptions),
      ),
    GetStyles: stylesObject,
    AddStyle: (host, [name, type]) => addStyle(host, String(name ?? ""), type),
    ImportStylesFromJson: (host, [json]) => importStyles(host, String(json ?? "")),
    GetBookmarkRange: (host, [name]) => rangeObject(need(bookmarkRange(host, String(name)), "bookmark of this name")),
    GetBookmarkRangeOrNullObject: (host, [name]) => {
      const found = bookmarkRange(host, String(name));
      return found && rangeObject(found);
    },
    DeleteBookmark: ({ document }, [name]) => deleteBookmark(document, String(name)),
    GetAnnotationById: (host, [id]) => annotationById(host, String(id)),
    GetFootnoteBody: (host) => bodyObject(host, need(host.document.part("footnotes"), "footnotes")),
    GetEndnoteBody: (host) => bodyObject(host, need(host.document.part("endnotes"), "endnotes")),
    InsertFileFromBase64: (host, [file, where, options]) => {
      const blocks = blocksFromFile(host.document, String(file ?? ""));
      insertBlocksAt(whole(host), blocks, whereFrom(where, ["Replace", "Start", "End"]));
      importFrom(host, String(file ?? ""), (options ?? {}) as Record<string, unknown>);
      return sectionsObject(host);
    },
    Save: ({ document, options }) => {
      const bytes = document.save();
      options.saved?.(bytes);
    },
    Close: (host, [behavior]) => {
      if (host.profile.platform === "web")
        throw new HostError("NotImplemented", "Word on the web does not close documents.", "Document.Close");
      if (behavior === "SkipSave") return;
      const bytes = host.document.save();
      host.options.saved?.(bytes);
    },
    _RegisterEvent: (_host, [target, event], call) => call.events.add(String(target ?? ""), String(event)),
    _UnregisterEvent: (_host, [target, event], call) => call.events.remove(String(target ?? ""), String(event)),
    _RemoveReference: (_host, [reference], call) => call.forget(String(reference)),
    _RemoveAllReferences: () => null,
    _GetObjectByReferenceId: (_host, [reference], call) => call.lookUp(String(reference)),
    _GetObjectTypeNameByReferenceId: (_host, [reference], call) => call.lookUp(String(reference))?.cls.name ?? null,
  },
});

export const documentObject = (host: Host): HostObject => object(documentClass, host);
