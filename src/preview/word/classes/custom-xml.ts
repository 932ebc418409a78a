import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import type { XmlElement } from "../../../ooxml";
import {
  addPart,
  checkXml,
  customParts,
  deletePart,
  findPart,
  namespaceOfPart,
  rootOfPart,
  setPart,
  xmlOfPart,
  type CustomPart,
} from "../model/custom-xml";
import { evaluate, textOfHit } from "../model/xpath";
import type { Host } from "./host";
import { need } from "./objects";

interface Target {
  readonly host: Host;
  readonly part: CustomPart;
}

export const customXmlObject = (host: Host): HostObject => object(partsClass, host);

const mapping = (value: unknown): Record<string, string> => (value ?? {}) as Record<string, string>;

/** The one element an XPath leads to. Throws ItemNotFound when there is none. */
function at({ host, part }: Target, xpath: unknown, prefixes: unknown): XmlElement {
  return need(evaluate(rootOfPart(host.document, part), String(xpath), mapping(prefixes))[0], "element there").element;
}

/** Parts are not undone with the text: they are written straight, as one change of the file. */
function edit(target: Target, work: () => void): void {
  if (target.host.document.readOnly) throw new HostError("AccessDenied", "The document is read-only or protected.");
  work();
  setPart(target.host.document, target.part, xmlOfPart(target.host.document, target.part));
}

/** Word.CustomXmlPart. */
export const partClass = defineClass<Target>("CustomXmlPart", {
  id: ({ part }) => part.id,
  alive: ({ host, part }) => host.document.file.has(part.name),
  scalars: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ host, part }) => namespaceOfPart(host.document, part),
  },
  methods: {
    GetXml: ({ host, part }) => xmlOfPart(host.document, part),
    SetXml: ({ host, part }, [xml]) => setPart(host.document, part, String(xml ?? "")),
    Delete: ({ host, part }) => deletePart(host.document, part),
    Query: ({ host, part }, [xpath, prefixes]) =>
      evaluate(rootOfPart(host.document, part), String(xpath), mapping(prefixes)).map(textOfHit),
    InsertElement: (target, [xpath, xml, prefixes, index]) => {
      const parent = at(target, xpath, prefixes);
      const made = checkXml(String(xml ?? ""));
      edit(target, () => parent.insertAt(typeof index === "number" ? index : parent.children.length, made.clone()));
    },
    UpdateElement: (target, [xpath, xml, prefixes]) => {
      const old = at(target, xpath, prefixes);
      const made = checkXml(String(xml ?? ""));
      if (!old.parent) return setPart(target.host.document, target.part, String(xml ?? ""));
      edit(target, () => old.replaceWith(made.clone()));
    },
    DeleteElement: (target, [xpath, prefixes]) => {
      const old = at(target, xpath, prefixes);
      if (!old.parent) throw invalidArgument("the root cannot be deleted");
      edit(target, () => old.remove());
    },
    InsertAttribute: (target, [xpath, prefixes, name, value]) => {
      const element = at(target, xpath, prefixes);
      edit(target, () => element.set(String(name), String(value)));
    },
    UpdateAttribute: (target, [xpath, prefixes, name, value]) => {
      const element = at(target, xpath, prefixes);
      if (element.get(String(name)) === undefined) throw new HostError("ItemNotFound");
      edit(target, () => element.set(String(name), String(value)));
    },
    DeleteAttribute: (target, [xpath, prefixes, name]) => {
      const element = at(target, xpath, prefixes);
      edit(target, () => element.set(String(name), null));
    },
  },
});

const find = (host: Host, id: unknown, among?: readonly CustomPart[]): HostObject | null => {
  const part = findPart(host.document, String(id));
  const allowed = part && (!among || among.some((other) => other.id === part.id));
  return part && allowed ? object(partClass, { host, part }) : null;
};

/** Word.CustomXmlPartCollection. */
export const partsClass = defineClass<Host>("CustomXmlPartCollection", {
  collection: {
    items: (host) => customParts(host.document).map((part) => object(partClass, { host, part })),
    item: (host, id) => find(host, id),
  },
  methods: {
    Add: (host, [xml]) => object(partClass, { host, part: addPart(host.document, String(xml ?? "")) }),
    GetByNamespace: (host, [namespace]) => {
      if (typeof namespace !== "string" || namespace === "") throw invalidArgument("namespaceUri");
      return object(scopedClass, {
        host,
        parts: () => customParts(host.document).filter((part) => namespaceOfPart(host.document, part) === namespace),
      });
    },
    GetCount: (host) => customParts(host.document).length,
    GetItem: (host, [id]) => need(find(host, id), "custom XML part with this id"),
    GetItemOrNullObject: (host, [id]) => find(host, id),
  },
});

interface Scoped {
  readonly host: Host;
  parts(): readonly CustomPart[];
}

function only({ host, parts }: Scoped): HostObject | null {
  const [first, ...others] = parts();
  if (others.length > 0) throw new HostError("GeneralException", "There is more than one custom XML part.");
  return first ? object(partClass, { host, part: first }) : null;
}

/** Word.CustomXmlPartScopedCollection: the parts of one namespace. */
export const scopedClass = defineClass<Scoped>("CustomXmlPartScopedCollection", {
  collection: {
    items: ({ host, parts }) => parts().map((part) => object(partClass, { host, part })),
    item: ({ host, parts }, id) => find(host, id, parts()),
  },
  methods: {
    GetCount: ({ parts }) => parts().length,
    GetItem: ({ host, parts }, [id]) => need(find(host, id, parts()), "custom XML part with this id"),
    GetItemOrNullObject: ({ host, parts }, [id]) => find(host, id, parts()),
    GetOnlyItem: (scoped) => {
      if (scoped.parts().length !== 1)
        throw new HostError("GeneralException", "There is not exactly one custom XML part.");
      return need(only(scoped), "part");
    },
    GetOnlyItemOrNullObject: (scoped) => (scoped.parts().length === 1 ? only(scoped) : null),
  },
});
