import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { upTo } from "../model/order";
import { offsetOf, paragraphsOf, rangeScope, stretches, type Scope } from "../model/scope";
import { OBJECT, piecesOf, widthOf } from "../model/units";
import { settleFrame } from "../edit/tracked-frames";
import { shiftPoints } from "../edit/typing";
import type { Host } from "./host";
import { need, rangeObject } from "./objects";

interface Target {
  readonly host: Host;
  readonly mark: XmlElement;
  readonly siblings: () => readonly XmlElement[];
}

const INSERTED = /^w:(ins|moveTo)$/;
const DELETED = /^w:(del|moveFrom)$/;

/** Marks of revision round runs, in a scope. */
function marksIn(scope: Scope): XmlElement[] {
  return paragraphsOf(scope).flatMap((paragraph) =>
    [...paragraph.descendants()].filter(
      (at) => (INSERTED.test(at.name) || DELETED.test(at.name)) && upTo(at.parent, "w:rPr") === null,
    ),
  );
}

/** Text with the changes taken ("Current") or left out ("Original"). */
export function reviewedText(scope: Scope, version: string): string {
  const parts: string[] = [];
  for (const { paragraph, from, to } of stretches(scope)) {
    const text = piecesOf(paragraph)
      .filter((piece) => piece.start < to && piece.start + piece.length > from)
      .filter((piece) => (version === "Original" ? upTo(piece.run, "w:ins") === null : !piece.deleted))
      .map((piece) => piece.text.slice(Math.max(0, from - piece.start), to - piece.start))
      .join("");
    parts.push(text.replaceAll(OBJECT, ""));
  }
  return parts.join("\r");
}

/** Takes a change in: what was inserted stays, what was deleted goes. Or, rejecting, the other way round. */
function settle({ host, mark }: Pick<Target, "host" | "mark">, accept: boolean): void {
  const { document } = host;
  if (INSERTED.test(mark.name) === accept) {
    for (const text of [...mark.descendants("w:delText")]) {
      document.journal.replace(text, element("w:t", { "xml:space": "preserve" }, text.text()));
    }
    return document.journal.unwrap(mark);
  }
  const paragraph = upTo(mark, "w:p") as XmlElement;
  const at = offsetOf(paragraph, mark);
  const width = widthOf(mark);
  document.journal.take(mark);
  shiftPoints(document, paragraph, at, -width);
}

/** Controls whose frame, or a part of it, stands in a scope, inner ones first. */
function framesIn(scope: Scope): XmlElement[] {
  const frames = new Set<XmlElement>();
  for (const paragraph of paragraphsOf(scope)) {
    for (const sdt of [...paragraph.descendants("w:sdt")].reverse()) frames.add(sdt);
    for (let sdt = upTo(paragraph, "w:sdt"); sdt; sdt = upTo(sdt.parent, "w:sdt")) frames.add(sdt);
  }
  return [...frames];
}

export const trackedChangesIn = (scope: Scope): HostObject =>
  object(trackedChangesClass, { host: scope.host, marks: () => marksIn(scope), frames: () => framesIn(scope) });

const next = ({ host, mark, siblings }: Target): HostObject | null => {
  const following = siblings()[siblings().indexOf(mark) + 1];
  return following ? object(trackedChangeClass, { host, mark: following, siblings }) : null;
};

/** Word.TrackedChange. */
export const trackedChangeClass = defineClass<Target>("TrackedChange", {
  alive: ({ host, mark }) => host.document.isAttached(mark),
  scalars: {
    Author: ({ mark }) => mark.get("w:author") ?? "",
    Date: ({ mark }) => mark.get("w:date") ?? "",
    Text: ({ mark }) =>
      [...mark.descendants()]
        .filter(({ name }) => name === "w:t" || name === "w:delText")
        .map((at) => at.text())
        .join(""),
    Type: ({ mark }) => (INSERTED.test(mark.name) ? "Added" : "Deleted"),
  },
  methods: {
    Accept: (target) => settle(target, true),
    Reject: (target) => settle(target, false),
    GetNext: (target) => need(next(target), "next change"),
    GetNextOrNullObject: next,
    GetRange: ({ host, mark }) => {
      const paragraph = upTo(mark, "w:p") as XmlElement;
      const from = offsetOf(paragraph, mark);
      return rangeObject(rangeScope(host, paragraph, from, paragraph, from + widthOf(mark)));
    },
  },
});

interface Many {
  readonly host: Host;
  marks(): readonly XmlElement[];
  frames(): readonly XmlElement[];
}

function settleAll({ host, marks, frames }: Many, accept: boolean): void {
  const framed = frames();
  for (const mark of marks()) settle({ host, mark }, accept);
  for (const sdt of framed) if (host.document.isAttached(sdt)) settleFrame(host.document, sdt, accept);
}

const one = ({ host, marks }: Many, mark: XmlElement): HostObject =>
  object(trackedChangeClass, { host, mark, siblings: marks });

/** Word.TrackedChangeCollection. */
export const trackedChangesClass = defineClass<Many>("TrackedChangeCollection", {
  collection: { items: (many) => many.marks().map((mark) => one(many, mark)) },
  methods: {
    AcceptAll: (many) => settleAll(many, true),
    RejectAll: (many) => settleAll(many, false),
    GetFirst: (many) => one(many, need(many.marks()[0], "tracked change")),
    GetFirstOrNullObject: (many) => {
      const first = many.marks()[0];
      return first ? one(many, first) : null;
    },
  },
});
