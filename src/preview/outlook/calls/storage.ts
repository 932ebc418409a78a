import { CODE, LIMITS } from "../limits";
import type { CallTable } from "./call";
import { COMPOSE, MailError, text } from "./call";

export const STORAGE_CALLS: CallTable = {
  3: {
    name: "item.loadCustomPropertiesAsync",
    since: "1.1",
    limited: true,
    run: (_params, item) => item.customProperties,
  },
  4: {
    name: "customProperties.saveAsync",
    since: "1.1",
    limited: true,
    run(params, item) {
      const json = JSON.stringify(params["customProperties"] ?? {});
      if (json.length > LIMITS.customPropertiesCharacters) throw new MailError(CODE.notSavedForProperties);
      item.customProperties = json;
    },
  },
  404: {
    name: "roamingSettings.saveAsync",
    since: "1.1",
    run(params, _item, mailbox) {
      const given = (params as unknown as Record<string, string>[])[0] ?? {};
      if (JSON.stringify(given).length > LIMITS.roamingSettingsCharacters) throw new MailError(CODE.settingsTooLarge);
      mailbox.settings = { ...given };
    },
  },
  185: {
    name: "sessionData.setAsync",
    since: "1.11",
    where: COMPOSE,
    run(params, item) {
      const data = new Map(item.sessionData).set(text(params, "name"), text(params, "value"));
      if (JSON.stringify([...data]).length > LIMITS.sessionDataCharacters)
        throw new MailError(CODE.sessionDataTooLarge);
      item.sessionData = data;
    },
  },
  186: {
    name: "sessionData.getAsync",
    since: "1.11",
    where: COMPOSE,
    run(params, item) {
      const value = item.sessionData.get(text(params, "name"));
      if (value === undefined) throw new MailError(CODE.keyNotFound);
      return value;
    },
  },
  187: {
    name: "sessionData.getAllAsync",
    since: "1.11",
    where: COMPOSE,
    run: (_params, item) => Object.fromEntries(item.sessionData),
  },
  188: {
    name: "sessionData.clearAsync",
    since: "1.11",
    where: COMPOSE,
    run: (_params, item) => void item.sessionData.clear(),
  },
  189: {
    name: "sessionData.removeAsync",
    since: "1.11",
    where: COMPOSE,
    run(params, item) {
      if (!item.sessionData.delete(text(params, "name"))) throw new MailError(CODE.keyNotFound);
    },
  },
  151: {
    name: "internetHeaders.getAsync",
    since: "1.8",
    where: COMPOSE,
    run(params, item) {
      const names = params["internetHeaderKeys"] as string[] | undefined;
      return Object.fromEntries([...item.headers].filter(([name]) => names?.includes(name)));
    },
  },
  152: {
    name: "internetHeaders.setAsync",
    since: "1.8",
    where: COMPOSE,
    run(params, item) {
      const given = (params["internetHeaderNameValuePairs"] ?? {}) as Record<string, string>;
      for (const [name, value] of Object.entries(given)) item.headers.set(name, String(value));
    },
  },
  153: {
    name: "internetHeaders.removeAsync",
    since: "1.8",
    where: COMPOSE,
    run(params, item) {
      for (const name of (params["internetHeaderKeys"] as string[] | undefined) ?? []) item.headers.delete(name);
    },
  },
};
