import type { XmlElement } from "../../../ooxml";
import { object, type HostObject } from "../../wire/classes";
import { HostError } from "../../wire/errors";
import { compareElements } from "../model/order";
import { elementScope, rangeScope, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import { bodyClass } from "./body";
import { controlClass, controlsClass } from "./control";
import type { Host } from "./host";
import { paragraphClass, paragraphsClass } from "./paragraph";
import { rangeClass, rangesClass } from "./range";
import { tableClass, tablesClass } from "./table";

/** Objects of the text classes, made from elements and scopes. */
export const bodyObject = (host: Host, element: XmlElement): HostObject =>
  object(bodyClass, elementScope(host, "Body", element));

/** The body of one of several sections: a stretch of the main text. */
export const sectionBodyObject = (scope: Scope): HostObject => object(bodyClass, scope);

export const paragraphObject = (host: Host, element: XmlElement): HostObject =>
  object(paragraphClass, elementScope(host, "Paragraph", element));

export const controlObject = (host: Host, element: XmlElement): HostObject =>
  object(controlClass, elementScope(host, "ContentControl", element));

export const tableObject = (host: Host, element: XmlElement): HostObject =>
  object(tableClass, elementScope(host, "Table", element));

export const rangeObject = (scope: Scope): HostObject => object(rangeClass, scope);

/** A collection over elements that is worked out when it is read. */
export interface Listed {
  readonly host: Host;
  elements(): readonly XmlElement[];
  /** The first or the last, where it can be had without the others. */
  edge?(end: "first" | "last"): XmlElement | null;
}

/** The first or last of a collection; null when it is empty. */
export function edgeOf(list: Listed, end: "first" | "last"): XmlElement | null {
  return list.edge ? list.edge(end) : ((end === "first" ? list.elements()[0] : list.elements().at(-1)) ?? null);
}

export const paragraphsObject = (
  host: Host,
  elements: () => readonly XmlElement[],
  edge?: (end: "first" | "last") => XmlElement | null,
): HostObject => object(paragraphsClass, edge ? { host, elements, edge } : { host, elements });

export const controlsObject = (host: Host, elements: () => readonly XmlElement[]): HostObject =>
  object(controlsClass, { host, elements });

export const tablesObject = (host: Host, elements: () => readonly XmlElement[]): HostObject =>
  object(tablesClass, { host, elements });

export const rangesObject = (host: Host, scopes: readonly Scope[]): HostObject => object(rangesClass, { host, scopes });

/** The object, or ItemNotFound: members without OrNullObject fail where there is none. */
export function need<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new HostError("ItemNotFound", `There is no ${what}.`);
  return found;
}

/** The scope behind an argument that must be a range (Word takes ranges only). */
export function scopeArgument(value: unknown): Scope {
  const scope = (value as HostObject | null)?.target as Scope | undefined;
  if (!scope || !("start" in scope)) throw new HostError("InvalidArgument", "A range is needed.");
  return scope;
}

/** Elements in document order, each once. */
export const inOrder = (elements: Iterable<XmlElement>): XmlElement[] => [...new Set(elements)].sort(compareElements);

/** A range over the whole of a scope, a part of it, or a place at its edge (Word.RangeLocation). */
export function rangeOf(scope: Scope, location: unknown): Scope {
  const { host, start, end, element } = scope;
  const make = (from: Scope["start"], to: Scope["end"], within: XmlElement | null, endOffset = to.offset): Scope =>
    rangeScope(host, from.paragraph, from.offset, to.paragraph, endOffset, within);
  const mark = scope.kind === "Paragraph" ? lengthOf(end.paragraph) + 1 : end.offset;
  const where = String(location ?? "Whole").toLowerCase();
  if (where === "whole") return make(start, end, scope.kind === "ContentControl" ? null : start.within, mark);
  if (where === "content") return make(start, end, start.within);
  if (where === "start") return make(start, start, start.within);
  if (where === "end") return make(end, end, end.within);
  if (where === "before" && scope.kind === "ContentControl") return make(start, start, null);
  if (where === "after" && element)
    return scope.kind === "Paragraph" ? make({ ...end, offset: mark }, end, null, mark) : make(end, end, null);
  throw new HostError("InvalidArgument", "rangeLocation does not fit this object.");
}
