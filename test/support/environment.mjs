import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

const require = createRequire(import.meta.url);

/**
 * Jest's own environment of Node, with packages that are loaded once for a worker instead of once for a file: jsdom takes
 * half a second to load. Its windows are separate all the same, each with globals of its own.
 */
export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadedOnce = require;
  }
}
