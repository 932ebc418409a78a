import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { insertTextAt } from "../edit/insert";
import { elementScope } from "../model/scope";
import type { Host } from "./host";
import { need } from "./objects";

interface Part {
  readonly host: Host;
  readonly sdt: XmlElement;
}

const boxOf = (sdt: XmlElement): XmlElement => need(sdt.path("w:sdtPr", "w14:checkbox"), "check box");

export const checkBoxObject = (host: Host, sdt: XmlElement): HostObject => object(checkBoxClass, { host, sdt });

/** Word.CheckboxContentControl. */
export const checkBoxClass = defineClass<Part>("CheckboxContentControl", {
  scalars: {
    IsChecked: [
      ({ sdt }) => /^(1|true)$/.test(boxOf(sdt).first("w14:checked")?.get("w14:val") ?? "0"),
      ({ host, sdt }, value) => {
        const box = boxOf(sdt);
        const checked = box.first("w14:checked");
        if (checked) host.document.journal.attribute(checked, "w14:val", value ? "1" : "0");
        const state = box.first(value ? "w14:checkedState" : "w14:uncheckedState");
        const sign = String.fromCharCode(parseInt(state?.get("w14:val") ?? (value ? "2612" : "2610"), 16));
        insertTextAt(elementScope(host, "ContentControl", sdt), sign, "Replace");
      },
    ],
  },
});

type ListKind = "DropDownListContentControl" | "ComboBoxContentControl";

export const listControlObject = (host: Host, sdt: XmlElement, kind: ListKind): HostObject =>
  object(kind === "ComboBoxContentControl" ? comboBoxClass : dropDownClass, { host, sdt });

const listOf = (sdt: XmlElement): XmlElement =>
  need(sdt.path("w:sdtPr", "w:dropDownList") ?? sdt.path("w:sdtPr", "w:comboBox"), "list");

interface Entry extends Part {
  readonly item: XmlElement;
}

const listMembers = {
  navigations: { ListItems: ({ host, sdt }: Part): HostObject => object(entriesClass, { host, sdt }) },
  methods: {
    AddListItem: ({ host, sdt }: Part, [display, value, index]: readonly unknown[]): HostObject => {
      const list = listOf(sdt);
      const shown = String(display ?? "");
      const stored = value === undefined || value === null || value === "" ? shown : String(value);
      const clash = list
        .all("w:listItem")
        .some((at) => at.get("w:displayText") === shown || at.get("w:value") === stored);
      if (shown === "" || clash) throw invalidArgument("the list has such an item already");
      const item = element("w:listItem", { "w:displayText": shown, "w:value": stored });
      const at = typeof index === "number" ? index : list.children.length;
      host.document.journal.insertAt(list, at, item);
      return object(entryClass, { host, sdt, item });
    },
    DeleteAllListItems: ({ host, sdt }: Part): void => {
      for (const item of listOf(sdt).all("w:listItem")) host.document.journal.take(item);
    },
  },
};

/** Word.DropDownListContentControl. */
export const dropDownClass = defineClass<Part>("DropDownListContentControl", listMembers);
/** Word.ComboBoxContentControl. */
export const comboBoxClass = defineClass<Part>("ComboBoxContentControl", listMembers);

const set = (name: string) =>
  [
    ({ item }: Entry): string => item.get(name) ?? "",
    ({ host, item }: Entry, value: unknown): void => host.document.journal.attribute(item, name, String(value)),
  ] as const;

/** Word.ContentControlListItem. */
export const entryClass = defineClass<Entry>("ContentControlListItem", {
  scalars: {
    DisplayText: set("w:displayText"),
    Value: set("w:value"),
    Index: [
      ({ sdt, item }) => listOf(sdt).all("w:listItem").indexOf(item),
      ({ host, sdt, item }, value) => {
        host.document.journal.take(item);
        host.document.journal.insertAt(listOf(sdt), Number(value), item);
      },
    ],
  },
  methods: {
    Delete: ({ host, item }) => host.document.journal.take(item),
    Select: ({ host, sdt, item }) => {
      if (!item.parent) throw new HostError("ItemNotFound");
      insertTextAt(elementScope(host, "ContentControl", sdt), item.get("w:displayText") ?? "", "Replace");
    },
  },
});

/** Word.ContentControlListItemCollection. */
export const entriesClass = defineClass<Part>("ContentControlListItemCollection", {
  collection: {
    items: ({ host, sdt }) =>
      listOf(sdt)
        .all("w:listItem")
        .map((item) => object(entryClass, { host, sdt, item })),
  },
  methods: {
    GetFirst: ({ host, sdt }) => object(entryClass, { host, sdt, item: need(listOf(sdt).first("w:listItem"), "item") }),
    GetFirstOrNullObject: ({ host, sdt }) => {
      const item = listOf(sdt).first("w:listItem");
      return item ? object(entryClass, { host, sdt, item }) : null;
    },
  },
});
