import { declareNamespace, element, type XmlElement } from "../../../ooxml";
import { defineClass, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { insertTextAt } from "../edit/insert";
import { CONTROL_ORDER } from "../edit/order.data";
import { setProperties } from "../edit/properties";
import { frameState } from "../edit/tracked-frames";
import { removeControl } from "../edit/wrap";
import { controlId, controlKind, controlSubtype, controlValue, setControlValue } from "../model/controls";
import { assertMayDelete, cannotDelete, cannotEdit } from "../model/locks";
import { isAlive, textOf, type Scope } from "../model/scope";
import { checkBoxObject, listControlObject } from "./control-kinds";
import { colourFrom } from "./colours";
import { controlObject, controlsObject, need, rangeObject, rangeOf, type Listed } from "./objects";
import { textMethods, textNavigations, textScalars } from "./shared";

const own = (scope: Scope): XmlElement => scope.element as XmlElement;

const text = (name: string, longest: number) =>
  [
    (scope: Scope): string => controlValue(own(scope), name),
    (scope: Scope, value: unknown): void => {
      const wanted = String(value ?? "");
      if (wanted.length > longest) throw invalidArgument(`${name} is longer than ${longest} characters`);
      setControlValue(scope.host.document, own(scope), name, wanted === "" ? null : wanted);
    },
  ] as const;

function setLock(scope: Scope, deleting: boolean, editing: boolean): void {
  const lock = deleting && editing ? "sdtContentLocked" : deleting ? "sdtLocked" : editing ? "contentLocked" : null;
  setControlValue(scope.host.document, own(scope), "w:lock", lock);
}

const APPEARANCES: Readonly<Record<string, string>> = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" };

function setW15(scope: Scope, name: string, attributes: Record<string, string> | null): void {
  const { document } = scope.host;
  declareNamespace(document.root(document.mainPart), "w15", true);
  setProperties(
    document,
    own(scope),
    "w:sdtPr",
    { [name]: attributes ? element(name, attributes) : null },
    CONTROL_ORDER,
  );
}

/** The collection type of a control: tables and cells have no lists of their own here. */
const typed = (scope: Scope, kinds: readonly string[], what: string): void => {
  if (!kinds.includes(controlKind(own(scope))))
    throw new HostError("ItemNotFound", `The content control is no ${what}.`);
};

/** Word.ContentControl. */
export const controlClass = defineClass<Scope>("ContentControl", {
  alive: isAlive,
  id: (scope) => controlId(own(scope)),
  scalars: {
    ...textScalars(),
    Text: (scope) => (own(scope).path("w:sdtPr", "w:showingPlcHdr") ? "" : textOf(scope)),
    Id: (scope) => controlId(own(scope)),
    Tag: text("w:tag", 64),
    Title: text("w:alias", 64),
    Type: (scope) => controlKind(own(scope)),
    Subtype: (scope) => controlSubtype(own(scope)),
    PlaceholderText: [
      (scope) => (own(scope).path("w:sdtPr", "w:showingPlcHdr") ? textOf(scope) : ""),
      (scope, value) => {
        const showing = own(scope).path("w:sdtPr", "w:showingPlcHdr");
        if (textOf(scope) !== "" && !showing) return;
        insertTextAt(scope, String(value ?? ""), "Replace");
        const flag = element("w:showingPlcHdr");
        setProperties(scope.host.document, own(scope), "w:sdtPr", { "w:showingPlcHdr": flag }, CONTROL_ORDER);
      },
    ],
    Appearance: [
      (scope) =>
        APPEARANCES[own(scope).path("w:sdtPr", "w15:appearance")?.get("w15:val") ?? "boundingBox"] ?? "BoundingBox",
      (scope, value) => {
        const wanted = Object.entries(APPEARANCES).find(([, shown]) => shown === value)?.[0];
        if (!wanted) throw invalidArgument("appearance");
        setW15(scope, "w15:appearance", wanted === "boundingBox" ? null : { "w15:val": wanted });
      },
    ],
    Color: [
      (scope) => `#${own(scope).path("w:sdtPr", "w15:color")?.get("w:val")?.toUpperCase() ?? "000000"}`,
      (scope, value) => setW15(scope, "w15:color", { "w:val": colourFrom(value) }),
    ],
    CannotDelete: [
      (scope) => cannotDelete(own(scope)),
      (scope, value) => setLock(scope, Boolean(value), cannotEdit(own(scope))),
    ],
    CannotEdit: [
      (scope) => cannotEdit(own(scope)),
      (scope, value) => setLock(scope, cannotDelete(own(scope)), Boolean(value)),
    ],
    RemoveWhenEdited: [
      (scope) => own(scope).path("w:sdtPr", "w:temporary") !== undefined,
      (scope, value) => {
        if (value && cannotDelete(own(scope))) throw invalidArgument("removeWhenEdited excludes cannotDelete");
        const made = value ? element("w:temporary") : null;
        setProperties(scope.host.document, own(scope), "w:sdtPr", { "w:temporary": made }, CONTROL_ORDER);
      },
    ],
  },
  navigations: {
    ...textNavigations(),
    CheckboxContentControl: (scope) => {
      typed(scope, ["CheckBox"], "check box");
      return checkBoxObject(scope.host, own(scope));
    },
    DropDownListContentControl: (scope) => {
      typed(scope, ["DropDownList"], "drop-down list");
      return listControlObject(scope.host, own(scope), "DropDownListContentControl");
    },
    ComboBoxContentControl: (scope) => {
      typed(scope, ["ComboBox"], "combo box");
      return listControlObject(scope.host, own(scope), "ComboBoxContentControl");
    },
  },
  methods: {
    ...textMethods({ text: ["Replace", "Start", "End"], block: ["Start", "End", "Before", "After"] }),
    Delete: (scope, [keepContent]) => {
      if (keepContent === true) {
        if (cannotDelete(own(scope))) throw new HostError("AccessDenied", "The content control cannot be deleted.");
      } else assertMayDelete(own(scope));
      removeControl(scope.host.document, own(scope), keepContent === true);
    },
    GetRange: (scope, [location]) => rangeObject(rangeOf(scope, location)),
  },
});

const byId = (list: Listed, id: unknown): HostObject | null => {
  const found = list.elements().find((sdt) => controlId(sdt) === Number(id));
  return found ? controlObject(list.host, found) : null;
};

const filtered = (list: Listed, test: (sdt: XmlElement) => boolean): HostObject =>
  controlsObject(list.host, () => list.elements().filter(test));

const first = (list: Listed): HostObject | null => {
  const found = list.elements()[0];
  return found ? controlObject(list.host, found) : null;
};

/** Word.ContentControlCollection; getItem takes an id. */
export const controlsClass = defineClass<Listed>("ContentControlCollection", {
  collection: {
    items: ({ host, elements }) => elements().map((sdt) => controlObject(host, sdt)),
    item: (list, key) =>
      byId(list, key) ??
      list
        .elements()
        .slice(Number(key))
        .map((sdt) => controlObject(list.host, sdt))[0] ??
      null,
  },
  methods: {
    GetById: (list, [id]) => need(byId(list, id), "content control with this id"),
    GetByIdOrNullObject: (list, [id]) => byId(list, id),
    GetByTag: (list, [tag]) => filtered(list, (sdt) => controlValue(sdt, "w:tag") === String(tag)),
    GetByTitle: (list, [title]) => filtered(list, (sdt) => controlValue(sdt, "w:alias") === String(title)),
    GetByTypes: (list, [types]) => {
      const wanted = (Array.isArray(types) ? types : [types]).map(String);
      return filtered(list, (sdt) => wanted.includes(controlKind(sdt)) || wanted.includes(controlSubtype(sdt)));
    },
    GetByChangeTrackingStates: (list, [states]) => {
      const wanted = (Array.isArray(states) ? states : [states]).map(String);
      return filtered(list, (sdt) => wanted.includes(frameState(sdt)));
    },
    GetFirst: (list) => need(first(list), "content control"),
    GetFirstOrNullObject: first,
  },
});
