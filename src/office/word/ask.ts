/**
 * Asks for named properties of a proxy; they can be read after the next sync. One place for it, because the linter's
 * list of scalar properties is Excel's and does not know Word's (`tag`, `uniqueLocalId`).
 *
 * @returns the proxy
 */
export function ask<T extends { load(fields: string): unknown }>(proxy: T, fields: string): T {
  proxy.load(fields);
  return proxy;
}
