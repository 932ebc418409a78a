import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import type { WordDocument } from "../document";
import { gapAt, runContent } from "../edit/runs";
import { shiftPoints } from "../edit/typing";
import { upTo } from "../model/order";
import { newPart } from "../model/parts";
import { offsetOf, rangeScope, stretches, type Scope } from "../model/scope";
import { lengthOf, piecesOf } from "../model/units";
import type { Host } from "./host";
import { bodyObject, need, rangeObject } from "./objects";

type Kind = "Footnote" | "Endnote";

interface Target {
  readonly host: Host;
  readonly kind: Kind;
  /** w:footnoteReference or w:endnoteReference. */
  readonly reference: XmlElement;
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const nameOf = (kind: Kind): string => kind.toLowerCase();

/** The part with the notes; a new one has the two separators every such part has. */
function partOf(document: WordDocument, kind: Kind): XmlElement {
  const name = nameOf(kind);
  const there = document.part(`${name}s`);
  if (there) return there;
  const root = newPart(document, `${name}s`, `word/${name}s.xml`, `${TYPE}.${name}s+xml`, `w:${name}s`);
  for (const [id, type] of [
    ["-1", "separator"],
    ["0", "continuationSeparator"],
  ] as const) {
    const run = element("w:r", {}, element(`w:${type}`));
    root.append(element(`w:${name}`, { "w:type": type, "w:id": id }, element("w:p", {}, run)));
  }
  return root;
}

/** Adds a note with its mark at the end of a range. */
export function insertNote(scope: Scope, kind: Kind, text: string): HostObject {
  const { host } = scope;
  const { document } = host;
  const name = nameOf(kind);
  const root = partOf(document, kind);
  const id = String(Math.max(0, ...root.elements.map((at) => Number(at.get("w:id")) || 0)) + 1);
  const mark = element(
    "w:r",
    {},
    element("w:rPr", {}, element("w:vertAlign", { "w:val": "superscript" })),
    element(`w:${name}Ref`),
  );
  const note = element(
    `w:${name}`,
    { "w:id": id },
    element("w:p", {}, mark, element("w:r", {}, ...runContent(` ${text}`))),
  );
  document.journal.append(root, note);
  const reference = element(`w:${name}Reference`, { "w:id": id });
  const run = element("w:r", {}, element("w:rPr", {}, element("w:vertAlign", { "w:val": "superscript" })), reference);
  const { paragraph } = scope.end;
  const offset = Math.min(scope.end.offset, lengthOf(paragraph));
  const gap = gapAt(document, paragraph, offset, { edge: "first", within: scope.end.within });
  document.journal.insertAt(gap.parent, gap.index, run);
  shiftPoints(document, paragraph, offset, 1);
  return object(noteClass, { host, kind, reference });
}

export const notesIn = (scope: Scope, kind: Kind): HostObject =>
  object(notesClass, {
    list: () =>
      [...stretches(scope)].flatMap(({ paragraph, from, to }) =>
        piecesOf(paragraph)
          .filter(
            (piece) => piece.node.name === `w:${nameOf(kind)}Reference` && piece.start >= from && piece.start < to,
          )
          .map((piece) => ({ host: scope.host, kind, reference: piece.node })),
      ),
  });

const noteOf = ({ host, kind, reference }: Target): XmlElement =>
  need(
    partOf(host.document, kind).elements.find((at) => at.get("w:id") === reference.get("w:id")),
    "note",
  );

function referenceScope({ host, reference }: Target): Scope {
  const paragraph = need(upTo(reference, "w:p"), "note mark");
  const from = piecesOf(paragraph).find(({ node }) => node === reference)?.start ?? offsetOf(paragraph, reference);
  return rangeScope(host, paragraph, from, paragraph, from + 1);
}

function next(target: Target): HostObject | null {
  const name = `w:${nameOf(target.kind)}Reference`;
  const all = [...target.host.document.body.descendants(name)];
  const following = all[all.indexOf(target.reference) + 1];
  return following ? object(noteClass, { ...target, reference: following }) : null;
}

/** Word.NoteItem. */
export const noteClass = defineClass<Target>("NoteItem", {
  alive: ({ host, reference }) => host.document.isAttached(reference),
  scalars: { Type: ({ kind }) => kind },
  navigations: {
    Body: (target) => bodyObject(target.host, noteOf(target)),
    Reference: (target) => rangeObject(referenceScope(target)),
  },
  methods: {
    Delete: (target) => {
      const { document } = target.host;
      const { start } = referenceScope(target);
      document.journal.take(noteOf(target));
      document.journal.take(target.reference.parent ?? target.reference);
      shiftPoints(document, start.paragraph, start.offset, -1);
    },
    GetNext: (target) => need(next(target), "next note"),
    GetNextOrNullObject: next,
  },
});

interface Many {
  list(): readonly Target[];
}

/** Word.NoteItemCollection. */
export const notesClass = defineClass<Many>("NoteItemCollection", {
  collection: { items: ({ list }) => list().map((target) => object(noteClass, target)) },
  methods: {
    GetFirst: ({ list }) => object(noteClass, need(list()[0], "note")),
    GetFirstOrNullObject: ({ list }) => {
      const first = list()[0];
      return first ? object(noteClass, first) : null;
    },
  },
});
