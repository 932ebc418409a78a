import type { MailPort } from "../../ports/mail";
import { createQueue } from "./call";
import { openAppointment, openMessage, openReply, showAppointment } from "./forms";
import { capabilitiesOf, type OutlookHost } from "./host";
import { readAttachment, readItem } from "./read";
import { createCache, createNotes } from "./storage";
import { fillAppointment, fillMessage, saveItem } from "./write";

/**
 * Outlook as the mail port: everything goes through one queue, one call after another, which keeps to the most calls
 * that Outlook allows at once. Nothing here sends, and From and sensitivity are only read.
 */
export function createMail(host: OutlookHost): MailPort {
  const queue = createQueue();
  return {
    capabilities: () => capabilitiesOf(host),
    item: () => queue.run(() => readItem(host)),
    attachment: (id) => queue.run(() => readAttachment(host, id)),
    fillMessage: (draft, fields) => queue.run(() => fillMessage(host, draft, fields)),
    fillAppointment: (draft, fields) => queue.run(() => fillAppointment(host, draft, fields)),
    openMessage: (draft) => queue.run(() => openMessage(host, draft)),
    openAppointment: (draft) => queue.run(() => openAppointment(host, draft)),
    openReply: (draft) => queue.run(() => openReply(host, draft)),
    saveItem: () => queue.run(() => saveItem(host)),
    showAppointment: (id) => queue.run(() => showAppointment(host, id)),
    watch: (listener) => {
      const { mailbox } = host.context;
      mailbox.addHandlerAsync(host.EventType.ItemChanged, listener);
      return () => mailbox.removeHandlerAsync(host.EventType.ItemChanged);
    },
    drops: (listener) => {
      const { mailbox } = host.context;
      const type = host.EventType.DragAndDropEvent as Office.EventType | undefined;
      if (type === undefined) return () => undefined;
      mailbox.addHandlerAsync(type, (event: Office.DragAndDropEventArgs) => {
        const data = event.dragAndDropEventData;
        if (!("dataTransfer" in data)) return;
        for (const file of data.dataTransfer.files)
          void file.fileContent.arrayBuffer().then((content) => listener(file.name, new Uint8Array(content)));
      });
      return () => mailbox.removeHandlerAsync(type);
    },
    cache: createCache(host, queue),
    notes: createNotes(host, queue),
  };
}
