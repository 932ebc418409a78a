import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type ClassDescriptor, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import type { WordDocument } from "../document";
import { formatUnits, type Properties } from "../edit/properties";
import { gapAt, runContent } from "../edit/runs";
import { upTo } from "../model/order";
import { newPart } from "../model/parts";
import { offsetOf, rangeScope, stretches, type Scope } from "../model/scope";
import { lengthOf, textBetween } from "../model/units";
import { UNDERLINES } from "./colours";
import type { Host } from "./host";
import { need, rangeObject } from "./objects";

interface Target {
  readonly host: Host;
  readonly comment: XmlElement;
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

const root = (document: WordDocument): XmlElement =>
  document.part("comments") ?? newPart(document, "comments", "word/comments.xml", TYPE, "w:comments");

const contentOf = (comment: XmlElement): string =>
  comment
    .all("w:p")
    .map((paragraph) => textBetween(paragraph, 0, lengthOf(paragraph)))
    .join("\n");

/** Replies of this session: comment id to its replies (the file holds them as comments of their own). */
const threads = new WeakMap<WordDocument, Map<XmlElement, XmlElement[]>>();
const resolved = new WeakSet<XmlElement>();

const repliesTo = (document: WordDocument, comment: XmlElement): XmlElement[] =>
  threads.get(document)?.get(comment) ?? [];

function make(host: Host, text: string): XmlElement {
  const { document } = host;
  const parent = root(document);
  const id = String(Math.max(-1, ...parent.all("w:comment").map((at) => Number(at.get("w:id")) || 0)) + 1);
  const initials = document.author
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("");
  const date = document
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
  const lines = text.split("\n").map((line) => element("w:p", {}, element("w:r", {}, ...runContent(line))));
  const made = element(
    "w:comment",
    { "w:id": id, "w:author": document.author, "w:date": date, "w:initials": initials },
    ...lines,
  );
  document.journal.append(parent, made);
  return made;
}

/** Comments a range. */
export function insertComment(scope: Scope, text: string): HostObject {
  if (text === "") throw invalidArgument("commentText");
  const { host } = scope;
  const made = make(host, text);
  anchor(scope, made.get("w:id") ?? "0");
  return object(commentClass, { host, comment: made });
}

function anchor(scope: Scope, id: string): void {
  const { document } = scope.host;
  const { start, end } = scope;
  const last = gapAt(document, end.paragraph, Math.min(end.offset, lengthOf(end.paragraph)), {
    edge: "first",
    within: end.within,
  });
  const reference = element("w:r", {}, element("w:commentReference", { "w:id": id }));
  document.journal.insertAt(last.parent, last.index, element("w:commentRangeEnd", { "w:id": id }), reference);
  const first = gapAt(document, start.paragraph, start.offset, { edge: "last", within: start.within });
  const open = element("w:commentRangeStart", { "w:id": id });
  if (first.parent === last.parent && first.index > last.index)
    document.journal.insertAt(last.parent, last.index, open);
  else document.journal.insertAt(first.parent, first.index, open);
}

function marks(host: Host, comment: XmlElement, name: string): XmlElement[] {
  const id = comment.get("w:id");
  return [...host.document.body.descendants(name)].filter((at) => at.get("w:id") === id);
}

function rangeOfComment({ host, comment }: Target): Scope {
  const start = need(
    marks(host, comment, "w:commentRangeStart")[0] ?? marks(host, comment, "w:commentReference")[0],
    "commented text",
  );
  const end = marks(host, comment, "w:commentRangeEnd")[0] ?? start;
  const from = upTo(start, "w:p") as XmlElement;
  const to = upTo(end, "w:p") as XmlElement;
  return rangeScope(host, from, offsetOf(from, start), to, offsetOf(to, end));
}

function remove(host: Host, comment: XmlElement): void {
  const { journal } = host.document;
  for (const name of ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]) {
    for (const mark of marks(host, comment, name)) journal.take(mark.parent?.name === "w:r" ? mark.parent : mark);
  }
  journal.take(comment);
}

/** The comments on some text, in order. */
export const commentsObject = (scope: Scope): HostObject =>
  object(commentsClass, {
    host: scope.host,
    comments: () => {
      const { document } = scope.host;
      const all = document.part("comments")?.all("w:comment") ?? [];
      const ids: string[] = [];
      for (const { paragraph, from, to } of stretches(scope)) {
        for (const mark of paragraph.descendants("w:commentRangeStart")) {
          const at = offsetOf(paragraph, mark);
          if (at >= from && at <= to) ids.push(mark.get("w:id") ?? "");
        }
      }
      const replies = new Set([...(threads.get(document)?.values() ?? [])].flat());
      return ids.flatMap((id) => all.filter((comment) => comment.get("w:id") === id && !replies.has(comment)));
    },
  });

function setContent({ host, comment }: Target, value: unknown): void {
  for (const paragraph of comment.all("w:p")) host.document.journal.take(paragraph);
  const lines = String(value ?? "").split("\n");
  host.document.journal.append(
    comment,
    ...lines.map((line) => element("w:p", {}, element("w:r", {}, ...runContent(line)))),
  );
}

const common = {
  AuthorEmail: (): string => "",
  AuthorName: ({ comment }: Target): string => comment.get("w:author") ?? "",
  CreationDate: ({ comment }: Target): string => comment.get("w:date") ?? "",
  Id: ({ comment }: Target): string => comment.get("w:id") ?? "",
  Content: [({ comment }: Target): string => contentOf(comment), setContent] as const,
};

/** Word.Comment. */
export const commentClass: ClassDescriptor<Target> = defineClass<Target>("Comment", {
  alive: ({ host, comment }) => host.document.isAttached(comment),
  scalars: {
    ...common,
    Resolved: [
      ({ comment }) => resolved.has(comment),
      ({ comment }, value) => {
        if (value) resolved.add(comment);
        else resolved.delete(comment);
      },
    ],
  },
  navigations: {
    ContentRange: (target) => object(contentRangeClass, target),
    Replies: ({ host, comment }) => object(repliesClass, { host, comments: () => repliesTo(host.document, comment) }),
  },
  methods: {
    Delete: ({ host, comment }) => {
      for (const reply of repliesTo(host.document, comment)) remove(host, reply);
      remove(host, comment);
    },
    GetRange: (target) => rangeObject(rangeOfComment(target)),
    Reply: ({ host, comment }, [text]) => {
      const reply = make(host, String(text ?? ""));
      const map = threads.get(host.document) ?? new Map<XmlElement, XmlElement[]>();
      threads.set(host.document, map);
      map.set(comment, [...(map.get(comment) ?? []), reply]);
      anchor(rangeOfComment({ host, comment }), reply.get("w:id") ?? "0");
      return object(replyClass, { host, comment: reply });
    },
  },
});

/** Word.CommentReply. */
export const replyClass: ClassDescriptor<Target> = defineClass<Target>("CommentReply", {
  scalars: common,
  navigations: {
    ContentRange: (target) => object(contentRangeClass, target),
    ParentComment: ({ host, comment }) => {
      const entry = [...(threads.get(host.document) ?? [])].find(([, replies]) => replies.includes(comment));
      return object(commentClass, { host, comment: need(entry, "comment it answers")[0] });
    },
  },
  methods: { Delete: ({ host, comment }) => remove(host, comment) },
});

/** A look that all the runs of a comment have, or not; setting it dresses them all. */
const look = (name: string) =>
  [
    ({ comment }: Target): boolean => {
      const runs = [...comment.descendants("w:r")];
      const on = runs.filter((run) => run.path("w:rPr", name)?.get("w:val") !== "0" && run.path("w:rPr", name));
      return runs.length > 0 && on.length === runs.length;
    },
    (target: Target, value: unknown): void => dress(target, { [name]: value === true ? element(name) : null }),
  ] as const;

function dress({ host, comment }: Target, properties: Properties): void {
  for (const paragraph of comment.all("w:p")) formatUnits(host.document, paragraph, 0, lengthOf(paragraph), properties);
}

const underlineOf = ({ comment }: Target): string => {
  const value = [...comment.descendants("w:u")][0]?.get("w:val") ?? "none";
  return UNDERLINES[value] ?? "None";
};

function setUnderline(target: Target, value: unknown): void {
  const wanted = Object.entries(UNDERLINES).find(([, shown]) => shown === value)?.[0];
  if (!wanted) throw invalidArgument("underline");
  dress(target, { "w:u": wanted === "none" ? null : element("w:u", { "w:val": wanted }) });
}

/** Word.CommentContentRange: the text of a comment and its look. */
export const contentRangeClass: ClassDescriptor<Target> = defineClass<Target>("CommentContentRange", {
  scalars: {
    Text: ({ comment }) => contentOf(comment),
    IsEmpty: ({ comment }) => contentOf(comment) === "",
    Bold: look("w:b"),
    Italic: look("w:i"),
    StrikeThrough: look("w:strike"),
    Underline: [underlineOf, setUnderline],
    Hyperlink: () => "",
  },
  methods: {
    InsertText: (target, [text, where]) => {
      const now = contentOf(target.comment);
      const put = String(text ?? "");
      setContent(target, where === "Start" ? put + now : where === "End" ? now + put : put);
      return object(contentRangeClass, target);
    },
  },
});

interface Many {
  readonly host: Host;
  comments(): readonly XmlElement[];
}

const collection = (name: string, item: (target: Target) => HostObject) =>
  defineClass<Many>(name, {
    collection: {
      items: ({ host, comments }) => comments().map((comment) => item({ host, comment })),
      item: ({ host, comments }, id) => {
        const found = comments().find((comment) => comment.get("w:id") === String(id));
        return found ? item({ host, comment: found }) : null;
      },
    },
    methods: {
      GetFirst: ({ host, comments }) => item({ host, comment: need(comments()[0], "comment") }),
      GetFirstOrNullObject: ({ host, comments }) => {
        const found = comments()[0];
        return found ? item({ host, comment: found }) : null;
      },
    },
  });

/** Word.CommentCollection. */
export const commentsClass = collection("CommentCollection", (target) => object(commentClass, target));
/** Word.CommentReplyCollection. */
export const repliesClass = collection("CommentReplyCollection", (target) => object(replyClass, target));
