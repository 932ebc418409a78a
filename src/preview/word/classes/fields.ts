import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type ClassDescriptor, type HostObject } from "../../wire/classes";
import { HostError } from "../../wire/errors";
import { insertBlocksAt, whereFrom } from "../edit/insert";
import { paragraphsOf, offsetOf, rangeScope, type Scope } from "../model/scope";
import { upTo } from "../model/order";
import { widthOf } from "../model/units";
import type { Host } from "./host";
import { need, rangeObject } from "./objects";
import { textNavigations } from "./shared";

/** One field: its first mark (w:fldChar begin, or w:fldSimple), its code, and the runs of its result. */
interface Field {
  readonly host: Host;
  readonly paragraph: XmlElement;
  readonly head: XmlElement;
  readonly codes: readonly XmlElement[];
  readonly result: readonly XmlElement[];
  readonly last: XmlElement;
}

function fieldsOf(host: Host, paragraph: XmlElement): Field[] {
  const found: Field[] = [];
  let open: { head: XmlElement; codes: XmlElement[]; result: XmlElement[]; separated: boolean } | null = null;
  for (const at of paragraph.descendants()) {
    if (at.name === "w:fldSimple") {
      found.push({ host, paragraph, head: at, codes: [], result: at.all("w:r"), last: at });
    } else if (at.name === "w:fldChar") {
      const type = at.get("w:fldCharType");
      if (type === "begin") open = { head: at, codes: [], result: [], separated: false };
      else if (type === "separate" && open) open.separated = true;
      else if (type === "end" && open) {
        found.push({ host, paragraph, ...open, last: at });
        open = null;
      }
    } else if (open && at.name === "w:instrText") open.codes.push(at);
    else if (open?.separated && at.name === "w:r" && !at.first("w:fldChar")) open.result.push(at);
  }
  return found;
}

const codeOf = (field: Field): string => field.head.get("w:instr") ?? field.codes.map((at) => at.text()).join("");

const typeOf = (field: Field): string => {
  const word = codeOf(field).trim().split(/\s+/)[0] ?? "";
  return word === "" ? "Empty" : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
};

function resultScope(field: Field): Scope {
  const first = field.result[0];
  const paragraph = field.paragraph;
  const from = first ? offsetOf(paragraph, first) : offsetOf(paragraph, field.head);
  const width = field.result.reduce((sum, run) => sum + widthOf(run), 0);
  return rangeScope(field.host, paragraph, from, paragraph, from + width);
}

const inScope = (scope: Scope): Field[] => paragraphsOf(scope).flatMap((paragraph) => fieldsOf(scope.host, paragraph));

interface Many {
  list(): readonly Field[];
}

export const fieldsObject = (scope: Scope): HostObject => object(fieldsClass, { list: () => inScope(scope) });

/** A field with its code and no result yet; Word on the web inserts few kinds and updates none. */
export function insertField(scope: Scope, args: readonly unknown[]): HostObject {
  const [where, type, text] = args;
  const code = [String(type ?? "").toUpperCase(), String(text ?? "")]
    .filter((part) => part !== "" && part !== "EMPTY")
    .join(" ");
  const run = (child: XmlElement): XmlElement => element("w:r", {}, child);
  const mark = (kind: string): XmlElement => run(element("w:fldChar", { "w:fldCharType": kind }));
  const made = element(
    "w:p",
    {},
    mark("begin"),
    run(element("w:instrText", { "xml:space": "preserve" }, ` ${code} `)),
    mark("separate"),
    mark("end"),
  );
  const head = made.elements[0]?.first("w:fldChar");
  insertBlocksAt(scope, [made], whereFrom(where, ["Replace", "Start", "End", "Before", "After"]));
  const paragraph = need(head && upTo(head, "w:p"), "paragraph");
  return object(
    fieldClass,
    need(
      fieldsOf(scope.host, paragraph).find((field) => field.head === head),
      "field",
    ),
  );
}

/** What stands round a field, as for the text of its result. */
function parents(): Record<string, (field: Field) => HostObject | null> {
  const all = Object.entries(textNavigations()).filter(([name]) => name.startsWith("Parent"));
  return Object.fromEntries(all.map(([name, go]) => [name, (field: Field) => go(resultScope(field))]));
}

function next(field: Field): HostObject | null {
  const all = fieldsOf(field.host, field.paragraph);
  const following = all[all.findIndex(({ head }) => head === field.head) + 1];
  return following ? object(fieldClass, following) : null;
}

/** Word.Field. */
export const fieldClass = defineClass<Field>("Field", {
  alive: ({ host, head }) => host.document.isAttached(head),
  scalars: {
    Code: [
      codeOf,
      (field, value) => {
        const { journal } = field.host.document;
        if (field.head.name === "w:fldSimple") return journal.attribute(field.head, "w:instr", String(value));
        const [first, ...rest] = field.codes;
        if (!first) throw new HostError("GeneralException", "The field has no code.");
        journal.replace(first, element("w:instrText", { "xml:space": "preserve" }, String(value)));
        for (const other of rest) journal.take(other);
      },
    ],
    Data: [() => "", () => undefined],
    Kind: () => "None",
    Locked: [
      ({ head }) => head.get("w:fldLock") === "1",
      ({ host, head }, value) => host.document.journal.attribute(head, "w:fldLock", value ? "1" : null),
    ],
    Type: typeOf,
  },
  navigations: { ...parents(), Result: (field) => rangeObject(resultScope(field)) },
  methods: {
    Delete: ({ host, head, codes, result, last }) => {
      const runs = [head, ...codes, ...result, last].map((node) =>
        node.name === "w:fldSimple" || node.name === "w:r" ? node : (node.parent as XmlElement),
      );
      for (const run of new Set(runs)) host.document.journal.take(run);
    },
    GetNext: (field) => need(next(field), "next field"),
    GetNextOrNullObject: next,
    Select: (field) => {
      const { start, end } = resultScope(field);
      field.host.document.selection.put(start.paragraph, start.offset, end.paragraph, end.offset);
    },
    UpdateResult: () => null,
  },
});

/** Word.FieldCollection. */
export const fieldsClass: ClassDescriptor<Many> = defineClass<Many>("FieldCollection", {
  collection: { items: ({ list }) => list().map((field) => object(fieldClass, field)) },
  methods: {
    GetFirst: ({ list }) => object(fieldClass, need(list()[0], "field")),
    GetFirstOrNullObject: ({ list }) => {
      const first = list()[0];
      return first ? object(fieldClass, first) : null;
    },
    GetByTypes: ({ list }, [types]) => {
      const wanted = (Array.isArray(types) ? types : [types]).map((type) => String(type).toLowerCase());
      return object(fieldsClass, {
        list: () => list().filter((field) => wanted.includes(typeOf(field).toLowerCase())),
      });
    },
  },
});
