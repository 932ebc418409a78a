import type { MailPort } from "../../ports/mail";
import { done, failed, type Outcome } from "../../ports/outcome";
import { call, type Queue } from "./call";
import { itemOf, type OutlookHost } from "./host";
import { NOTES_CHARACTERS } from "./limits";
import { NOTES, notesIn } from "./stored-notes";

const saved = (answer: Outcome<unknown>): Outcome<void> => (answer.ok ? done(undefined) : answer);

/** The mailbox's roaming settings as a small cache. */
export const createCache = (host: OutlookHost, queue: Queue): MailPort["cache"] => ({
  get: (key) => host.context.roamingSettings.get(key) as unknown,
  set: (key, value) =>
    queue.run(async () => {
      host.context.roamingSettings.set(key, value);
      return saved(await call<unknown>((callback) => host.context.roamingSettings.saveAsync(callback)));
    }),
  remove: (keys) =>
    queue.run(async () => {
      for (const key of keys) host.context.roamingSettings.remove(key);
      return saved(await call<unknown>((callback) => host.context.roamingSettings.saveAsync(callback)));
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
        return loaded.ok ? done(notesIn(loaded.value.get(NOTES))) : loaded;
      }),
    save: (values) =>
      queue.run(async () => {
        const loaded = await properties();
        if (!loaded.ok) return loaded;
        const all = JSON.stringify({ ...notesIn(loaded.value.get(NOTES)), ...values });
        if (JSON.stringify({ [NOTES]: all }).length > NOTES_CHARACTERS) return failed("limit");
        loaded.value.set(NOTES, all);
        return saved(await call<unknown>((callback) => loaded.value.saveAsync(callback)));
      }),
  };
}
