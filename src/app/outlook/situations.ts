import type { DraftKind } from "../../core/circulation/draft";
import type { FillField, MailCapabilities, MailSituation } from "../../ports/mail";

/** What a draft can do where the pane stands. */
export type Way =
  | { readonly do: "fill"; readonly fields: readonly FillField[] }
  | { readonly do: "open"; readonly fields: readonly FillField[] }
  | { readonly do: "none"; readonly why: WhyNot };

/** Why a draft cannot go in here, each with its own advice. */
export type WhyNot = "needs-message" | "needs-appointment" | "no-forms";

/** What must be there for a row to hold. */
type Need = "attachBase64" | "openMessageForm" | "openAppointmentForm";

interface Row {
  readonly situation: MailSituation;
  readonly draft: "message" | "invitation";
  readonly way: Way;
  /** Members without which the way is closed ("none") or loses the attachment. */
  readonly needs: readonly Need[];
}

const MESSAGE: readonly FillField[] = ["to", "cc", "bcc", "subject", "body"];
const MEETING: readonly FillField[] = ["to", "cc", "subject", "start", "end", "location", "body"];
const none = (why: WhyNot): Way => ({ do: "none", why });

/**
 * What each situation can do, as the Outlook documentation says: an item that is being written can be filled, its file
 * too; while reading, new forms can be opened, which carry no file, and for appointments plain text only.
 */
export const SITUATIONS: readonly Row[] = [
  {
    situation: "messageCompose",
    draft: "message",
    way: { do: "fill", fields: [...MESSAGE, "attachments"] },
    needs: [],
  },
  { situation: "messageCompose", draft: "invitation", way: none("needs-appointment"), needs: [] },
  { situation: "appointmentCompose", draft: "message", way: none("needs-message"), needs: [] },
  {
    situation: "appointmentCompose",
    draft: "invitation",
    way: { do: "fill", fields: [...MEETING, "attachments"] },
    needs: [],
  },
  { situation: "messageRead", draft: "message", way: { do: "open", fields: MESSAGE }, needs: ["openMessageForm"] },
  {
    situation: "messageRead",
    draft: "invitation",
    way: { do: "open", fields: MEETING },
    needs: ["openAppointmentForm"],
  },
  { situation: "appointmentRead", draft: "message", way: { do: "open", fields: MESSAGE }, needs: ["openMessageForm"] },
  {
    situation: "appointmentRead",
    draft: "invitation",
    way: { do: "open", fields: MEETING },
    needs: ["openAppointmentForm"],
  },
  { situation: "noItem", draft: "message", way: { do: "open", fields: MESSAGE }, needs: ["openMessageForm"] },
  { situation: "noItem", draft: "invitation", way: { do: "open", fields: MEETING }, needs: ["openAppointmentForm"] },
];

/** What a draft of a kind can do now, from the table and from what this Outlook has. */
export function wayFor(kind: DraftKind, capabilities: MailCapabilities): Way {
  const draft = kind === "invitation" ? "invitation" : "message";
  const row = SITUATIONS.find((entry) => entry.situation === capabilities.situation && entry.draft === draft);
  if (!row || row.needs.some((need) => !capabilities[need])) return none("no-forms");
  if (row.way.do !== "fill" || capabilities.attachBase64) return row.way;
  return { ...row.way, fields: row.way.fields.filter((field) => field !== "attachments") };
}

/** Whether a reply that carries the file can be offered instead of a form that cannot (Mailbox 1.15). */
export const canReplyWithFile = (capabilities: MailCapabilities): boolean =>
  capabilities.replyWithAttachment &&
  (capabilities.situation === "messageRead" || capabilities.situation === "appointmentRead");
