import { reaches } from "../wire/gate";
import { ATTACHMENT_CALLS } from "./calls/attachments";
import type { CallTable, MailCall, Params } from "./calls/call";
import { MailError } from "./calls/call";
import { CONTENT_CALLS } from "./calls/content";
import { DRAFT_CALLS } from "./calls/drafts";
import { FORM_CALLS } from "./calls/forms";
import { NEWER_CALLS } from "./calls/newer";
import { NOTICE_CALLS } from "./calls/notices";
import { RECIPIENT_CALLS } from "./calls/recipients";
import { SCHEDULE_CALLS } from "./calls/schedule";
import { STORAGE_CALLS } from "./calls/storage";
import { CODE } from "./limits";
import type { Mailbox } from "./mailbox";
import type { OutlookProfile } from "./profiles";

/** Every call this Outlook knows, by dispatch id. */
export const CALLS: CallTable = {
  ...RECIPIENT_CALLS,
  ...CONTENT_CALLS,
  ...ATTACHMENT_CALLS,
  ...SCHEDULE_CALLS,
  ...STORAGE_CALLS,
  ...NOTICE_CALLS,
  ...FORM_CALLS,
  ...DRAFT_CALLS,
  ...NEWER_CALLS,
};

/** Exchange Web Services: this mailbox has none. Refused in the form that the runtime reads for it. */
const EWS = 5;

/** Dispatch ids of telemetry and logging: answered and ignored. */
const SILENT = new Set([163, 193, 400, 401, 402, 403]);

/** The answer to ExecuteMethod, as the runtime reads it. */
export type MailAnswer = Readonly<Record<string, unknown>>;

/** Runs a call against the mailbox; refusals come back as answers, never as exceptions. */
export function dispatch(id: number, params: Params, mailbox: Mailbox, profile: OutlookProfile): MailAnswer {
  if (SILENT.has(id)) return { wasSuccessful: true };
  if (id === EWS) return { wasProxySuccessful: false, errorMessage: "There are no Exchange Web Services here." };
  const call: MailCall | undefined = CALLS[id];
  if (!call || !reaches(profile.mailbox, call.since)) return { error: true, errorCode: CODE.notSupported };
  const { item } = mailbox;
  if (!item) return { error: true, errorCode: CODE.itemNotFound };
  if (call.where && !call.where.includes(item.situation)) return { error: true, errorCode: CODE.wrongSituation };
  try {
    const data = call.run(params, item, mailbox);
    mailbox.changed();
    // loadCustomPropertiesAsync is answered in a form of its own (its JSON beside `wasSuccessful`).
    if (id === 3) return { wasSuccessful: true, customProperties: data };
    return data === undefined ? { wasSuccessful: true } : { error: false, data };
  } catch (problem) {
    if (problem instanceof MailError) return { error: true, errorCode: problem.code };
    throw problem;
  }
}
