import { defineClass, object, type HostObject } from "../../wire/classes";
import { documentSettings } from "../settings";
import type { Host } from "./host";
import { need } from "./objects";

interface Setting {
  readonly host: Host;
  readonly key: string;
}

const of = (host: Host) => documentSettings(host.document);

export const settingsObject = (host: Host): HostObject => object(settingsClass, host);

/** Dates travel as text: office.js writes them so that they can be told from texts. */
const parse = (json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return json;
  }
};

const find = (host: Host, key: unknown): HostObject | null =>
  of(host).get(String(key)) === undefined ? null : object(settingClass, { host, key: String(key) });

/** Word.Setting. */
export const settingClass = defineClass<Setting>("Setting", {
  scalars: {
    Key: ({ key }) => key,
    Value: [
      ({ host, key }) => parse(of(host).get(key)),
      ({ host, key }, value) => of(host).set(key, JSON.stringify(value)),
    ],
  },
  methods: { Delete: ({ host, key }) => of(host).delete(key) },
});

/** Word.SettingCollection. */
export const settingsClass = defineClass<Host>("SettingCollection", {
  collection: {
    items: (host) => Object.keys(of(host).all()).map((key) => object(settingClass, { host, key })),
    item: find,
  },
  methods: {
    Add: (host, [key, value]) => {
      of(host).set(String(key), JSON.stringify(value ?? null));
      return object(settingClass, { host, key: String(key) });
    },
    DeleteAll: (host) => of(host).replace({}),
    GetCount: (host) => Object.keys(of(host).all()).length,
    GetItem: (host, [key]) => need(find(host, key), "setting with this key"),
    GetItemOrNullObject: (host, [key]) => find(host, key),
  },
});
