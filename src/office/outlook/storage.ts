import type { MailPort } from "../../ports/mail";
import { done, failed } from "../../ports/outcome";
import { call, type Queue } from "./call";
import { itemOf, type OutlookHost } from "./host";
import { NOTES_CHARACTERS } from "./limits";

/** The mailbox's roaming settings as a small cache. */
export const createCache = (host: OutlookHost, queue: Queue): MailPort["cache"] => ({
  get: (key) => host.context.roamingSettings.get(key) as unknown,
  set: (key, value) =>
    queue.run(() => {
      host.context.roamingSettings.set(key, value);
      return call<void>((callback) => host.context.roamingSettings.saveAsync((answer) => callback(answer)));
    }),
});

/** The item's custom properties as notes of ours; values of other add-ins are not seen. */
export function createNotes(host: OutlookHost, queue: Queue): MailPort["notes"] {
  const properties = () =>
    call<Office.CustomProperties>((callback) => {
      const item = itemOf(host);
      if (!item?.loadCustomPropertiesAsync) return callback({ status: "failed", error: { code: 5000 } });
      item.loadCustomPropertiesAsync((answer) => callback(answer));
    });
  return {
    load: () =>
      queue.run(async () => {
        const loaded = await properties();
        if (!loaded.ok) return loaded;
        const all = Object.entries(loaded.value.getAll() as Record<string, unknown>);
        return done(Object.fromEntries(all.filter((entry): entry is [string, string] => typeof entry[1] === "string")));
      }),
    save: (values) =>
      queue.run(async () => {
        const loaded = await properties();
        if (!loaded.ok) return loaded;
        const all = { ...(loaded.value.getAll() as object), ...values };
        if (JSON.stringify(all).length > NOTES_CHARACTERS) return failed("limit");
        for (const [name, value] of Object.entries(values)) loaded.value.set(name, value);
        return call<void>((callback) => loaded.value.saveAsync((answer) => callback(answer)));
      }),
  };
}
