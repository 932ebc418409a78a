import { isAddress, type Addressee } from "./addressee";
import type { BodyNode } from "./body";
import type { Draft, InvitationDraft } from "./draft";
import { writeEml, type MailFile } from "./eml";
import { htmlDocument } from "./html";
import { writeIcs } from "./ics";
import { renderPlain } from "./plain";
import { renderDraft } from "./render";

/** What only the outside knows of a file to be written. */
export interface FileContext {
  readonly from: Addressee | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Files that go along, made already. */
  readonly files: readonly MailFile[];
  /** Which version of the invitation this is, 0 the first. */
  readonly sequence: number;
}

/** The calendar file of an invitation; null while its day, hour or end is open. */
export function invitationIcs(
  draft: InvitationDraft,
  method: "PUBLISH" | "REQUEST",
  context: FileContext,
): string | null {
  if (draft.start === null || draft.end === null) return null;
  const lists = renderDraft(draft);
  const event = {
    uid: draft.uid,
    sequence: context.sequence,
    start: draft.start,
    end: draft.end,
    zone: draft.zone,
    summary: draft.subject,
    location: draft.location,
    description: renderPlain(draft.body),
    tentative: draft.tentative,
    organizer: context.from,
    required: lists.to,
    optional: lists.cc,
  };
  return writeIcs(event, method, context.now);
}

/**
 * A draft as an .eml. An invitation is a calendar request of the organiser: it carries one only when From is known
 * (without an organiser there is nobody to answer to), and its lists stand in To and Cc.
 */
export function draftEml(draft: Draft, context: FileContext): string {
  const rendered = renderDraft(draft);
  const organised = draft.kind === "invitation" && context.from !== null && isAddress(context.from.address);
  const calendar = organised ? invitationIcs(draft, "REQUEST", context) : null;
  return writeEml({
    date: context.now,
    from: context.from,
    to: rendered.to,
    cc: rendered.cc,
    bcc: rendered.bcc,
    subject: rendered.subject,
    languages: draft.languages,
    text: rendered.text,
    html: htmlDocument(draft.body, draft.subject),
    ...(calendar === null ? {} : { calendar }),
    files: context.files,
  });
}

/** A draft as a page of its own, under its subject where the text has no title: a page is found by its heading. */
export function draftHtml(draft: Draft): string {
  const [first, ...others] = draft.body;
  const titled = draft.body.some((part) => part.nodes.some((node) => node.kind === "heading" && node.level === 1));
  const title: BodyNode = { kind: "heading", level: 1, text: draft.subject };
  const body = titled || !first ? draft.body : [{ ...first, nodes: [title, ...first.nodes] }, ...others];
  return htmlDocument(body, draft.subject);
}
