import { askBeforeSending } from "../app/outlook/alert";
import { NOTE_COMMITTEE, NOTE_DRAFT } from "../app/outlook/notes";
import { CIRCULATION_KEY } from "../core/circulation/circulated";
import { glance } from "../docx/glance";
import { createOutgoing } from "../office/outlook/outgoing";

/**
 * The check when Send is pressed (Smart Alerts). Classic Outlook runs this file alone: no page, no `Office.onReady`, one
 * script, ECMAScript 2016. Whatever goes wrong, the mail may go.
 */
function onSend(event: Office.MailboxEvent): void {
  const outlook = createOutgoing(Office, {
    circulation: CIRCULATION_KEY,
    draft: NOTE_DRAFT,
    committee: NOTE_COMMITTEE,
  });
  askBeforeSending(outlook, glance).then(
    (question) => {
      if (question === null) event.completed({ allowEvent: true });
      else event.completed({ allowEvent: false, errorMessage: question });
    },
    () => event.completed({ allowEvent: true }),
  );
}

Office.actions.associate("onMessageSend", onSend);
Office.actions.associate("onAppointmentSend", onSend);
