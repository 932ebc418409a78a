import type { XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { HostError, invalidArgument } from "../../wire/errors";
import { insertTextAt } from "../edit/insert";
import { rangeBetween, rangeScope, type Scope } from "../model/scope";
import { lengthOf } from "../model/units";
import type { Host } from "./host";
import { need, rangeObject } from "./objects";

/** A suggestion underlined in the text; it is not stored in the file and goes when its text is edited. */
export interface Critique {
  readonly start: number;
  readonly length: number;
  readonly colorScheme: string;
  readonly popupOptions?: { readonly suggestions?: readonly string[] } & Readonly<Record<string, unknown>>;
}

export interface Annotation {
  readonly id: string;
  readonly host: Host;
  readonly paragraph: XmlElement;
  readonly critique: Critique;
  readonly range: Scope;
  state: "Created" | "Accepted" | "Rejected";
}

/** The suggestions shown now, by id, for the page to draw. */
const shown = new WeakMap<Host, Map<string, Annotation>>();

export const annotationsShown = (host: Host): ReadonlyMap<string, Annotation> => shown.get(host) ?? new Map();

function all(host: Host): Map<string, Annotation> {
  const there = shown.get(host) ?? new Map<string, Annotation>();
  if (!shown.has(host)) {
    shown.set(host, there);
    host.document.onChange((change) => {
      const gone = [...there.values()].filter(({ paragraph }) =>
        [...change.changed, ...change.deleted].includes(host.document.idOf(paragraph)),
      );
      for (const { id } of gone) there.delete(id);
      if (gone.length > 0) host.events.raise("AnnotationRemoved", { ids: gone.map(({ id }) => id) });
    });
  }
  return there;
}

/** Underlines parts of a paragraph; gives the ids. Needs a subscription. */
export function annotate(host: Host, paragraph: XmlElement, set: unknown): string[] {
  if (!host.profile.annotations) throw new HostError("AccessDenied", "Annotations need a Microsoft 365 subscription.");
  const critiques = (set as { critiques?: readonly Critique[] } | null)?.critiques;
  if (!Array.isArray(critiques) || critiques.length === 0) throw invalidArgument("critiques");
  const length = lengthOf(paragraph);
  const there = all(host);
  const ids = critiques.map((critique: Critique) => {
    const { start, length: count } = critique;
    if (!(start >= 0 && count >= 1 && start + count <= length)) throw invalidArgument("start and length of a critique");
    const id = `annotation-${there.size + 1}-${host.document.idOf(paragraph)}-${start}`;
    const range = rangeScope(host, paragraph, start, paragraph, start + count);
    there.set(id, { id, host, paragraph, critique, range, state: "Created" });
    return id;
  });
  host.events.raise("AnnotationInserted", { ids });
  return ids;
}

export const annotationsOf = (host: Host, paragraph: XmlElement): HostObject =>
  object(annotationsClass, { list: () => [...all(host).values()].filter((at) => at.paragraph === paragraph) });

/** Clicking or hovering over a suggestion, and choosing in its popup, as the page tells it. */
export function tellAnnotation(host: Host, event: "AnnotationClicked" | "AnnotationHovered", id: string): void {
  host.events.raise(event, { id });
}

export const annotationById = (host: Host, id: string): HostObject =>
  object(annotationClass, need(all(host).get(id), "annotation with this id"));

function drop(annotation: Annotation): void {
  all(annotation.host).delete(annotation.id);
  annotation.host.events.raise("AnnotationRemoved", { ids: [annotation.id] });
}

/** Word.CritiqueAnnotation. */
export const critiqueClass = defineClass<Annotation>("CritiqueAnnotation", {
  scalars: { Critique: ({ critique }) => critique },
  navigations: { Range: ({ host, range }) => rangeObject(rangeBetween(host, range.start, range.end)) },
  methods: {
    Accept: (annotation) => {
      annotation.state = "Accepted";
      const suggestion = annotation.critique.popupOptions?.suggestions?.[0];
      if (suggestion !== undefined) insertTextAt(annotation.range, suggestion, "Replace");
      drop(annotation);
    },
    Reject: (annotation) => {
      annotation.state = "Rejected";
      drop(annotation);
    },
  },
});

/** Word.Annotation. */
export const annotationClass = defineClass<Annotation>("Annotation", {
  scalars: { Id: ({ id }) => id, State: ({ state }) => state },
  navigations: { CritiqueAnnotation: (annotation) => object(critiqueClass, annotation) },
  methods: { Delete: drop },
});

interface Many {
  list(): readonly Annotation[];
}

/** Word.AnnotationCollection. */
export const annotationsClass = defineClass<Many>("AnnotationCollection", {
  collection: { items: ({ list }) => list().map((annotation) => object(annotationClass, annotation)) },
  methods: {
    GetFirst: ({ list }) => object(annotationClass, need(list()[0], "annotation")),
    GetFirstOrNullObject: ({ list }) => {
      const first = list()[0];
      return first ? object(annotationClass, first) : null;
    },
  },
});
