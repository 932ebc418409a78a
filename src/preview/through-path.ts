/** The hosts whose pages may be shown: those of this machine. */
export const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|[\w-]+\.localhost)$/i;

/** Below this path other local origins are shown as if they were this server's own: /through/https/localhost:4000/x. */
export const THROUGH_PATH = "/through/";

/** The path below THROUGH_PATH that stands for an address of this machine; null for any other address. */
export function pathFor(address: URL): string | null {
  if (!/^https?:$/.test(address.protocol) || !LOCAL.test(address.hostname)) return null;
  return `${THROUGH_PATH}${address.protocol.slice(0, -1)}/${address.host}${address.pathname}${address.search}`;
}
