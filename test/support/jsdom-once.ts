declare global {
  /** A package as it is loaded once for all files of a worker; test/support/environment.mjs sets it. */
  var loadedOnce: (name: string) => unknown;
}

/** What jest takes for jsdom. */
export const { JSDOM, ResourceLoader } = globalThis.loadedOnce("jsdom") as typeof import("jsdom");
