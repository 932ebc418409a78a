import { element, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { gapAt } from "../edit/runs";
import { upTo } from "../model/order";
import { offsetOf, rangeScope, stretches, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import type { Host } from "./host";

/** Bookmarks of the body by name (Word compares names without case). */
function starts(document: WordDocument, name?: string): XmlElement[] {
  const wanted = name?.toLowerCase();
  return [...document.body.descendants("w:bookmarkStart")].filter(
    (at) => wanted === undefined || at.get("w:name")?.toLowerCase() === wanted,
  );
}

function endOf(document: WordDocument, start: XmlElement): XmlElement | undefined {
  return [...document.body.descendants("w:bookmarkEnd")].find((at) => at.get("w:id") === start.get("w:id"));
}

/** The range of a bookmark; null when there is none of this name. */
export function bookmarkRange(host: Host, name: string): Scope | null {
  const start = starts(host.document, name)[0];
  const end = start && endOf(host.document, start);
  const from = start && upTo(start, "w:p");
  const to = end && upTo(end, "w:p");
  if (!start || !end || !from || !to) return null;
  return rangeScope(host, from, offsetOf(from, start), to, offsetOf(to, end));
}

export function deleteBookmark(document: WordDocument, name: string): void {
  for (const start of starts(document, name)) {
    const end = endOf(document, start);
    if (end) document.journal.take(end);
    document.journal.take(start);
  }
}

/** Sets a bookmark; one of the same name is moved. Throws InvalidArgument for a name Word would not take. */
export function insertBookmark(scope: Scope, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) throw invalidArgument("name of a bookmark");
  const { document } = scope.host;
  deleteBookmark(document, name);
  const ids = starts(document).map((at) => Number(at.get("w:id")) || 0);
  const id = String(Math.max(0, ...ids) + 1);
  const { start, end } = scope;
  const last = gapAt(document, end.paragraph, Math.min(end.offset, lengthOf(end.paragraph)), {
    edge: "first",
    within: end.within,
  });
  document.journal.insertAt(last.parent, last.index, element("w:bookmarkEnd", { "w:id": id }));
  const first = gapAt(document, start.paragraph, start.offset, {
    edge: start.offset === end.offset ? "first" : "last",
    within: start.within,
  });
  document.journal.insertAt(first.parent, first.index, element("w:bookmarkStart", { "w:id": id, "w:name": name }));
}

/** Names of the bookmarks in a range; those that begin with "_" are hidden. */
export function bookmarksIn(scope: Scope, hidden: boolean, adjacent: boolean): string[] {
  const found: string[] = [];
  for (const { paragraph, from, to } of stretches(scope)) {
    for (const start of paragraph.descendants("w:bookmarkStart")) {
      const at = offsetOf(paragraph, start);
      const name = start.get("w:name") ?? "";
      if (at >= from && (adjacent ? at <= to : at < to || from === to) && (hidden || !name.startsWith("_")))
        found.push(name);
    }
  }
  return found;
}
