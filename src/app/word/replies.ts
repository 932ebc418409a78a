import { linesFor, readReplies, type ReplyList } from "../../core/circulation/received/list";
import { REPLY_KINDS, type ReplyKind } from "../../core/circulation/received/reply";
import type { Imported } from "../../core/import/result";
import { insertBlocks } from "./agenda";
import type { Session } from "./session";

export type { ReplyList } from "../../core/circulation/received/list";
export type { ReplyKind } from "../../core/circulation/received/reply";

/** The list of replies that the Outlook pane saved; a sentence that says what to do for any other file. */
export const openReplies = (source: string): Imported<ReplyList> => readReplies(source);

/** What the document could take up, by kind, in the order a meeting goes through them; kinds without a line are left out. */
export const repliesByKind = (
  list: ReplyList,
): readonly { readonly kind: ReplyKind; readonly lines: readonly string[] }[] =>
  REPLY_KINDS.map((kind) => ({ kind, lines: linesFor(kind, list.notes) })).filter(({ lines }) => lines.length > 0);

/** Inserts lines as paragraphs at the caret, in one piece. False when the document could not be written. */
export const insertLines = (session: Session, lines: readonly string[]): Promise<boolean> =>
  insertBlocks(
    session,
    lines.map((text) => ({ kind: "paragraph", runs: [{ text }], style: "normal" })),
  );
